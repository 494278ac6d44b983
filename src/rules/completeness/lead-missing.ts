import { inAssignment, responsible, supported, unitsOf } from '../../facts/assigned.js'
import { everybody } from '../../facts/everybody.js'
import { opening } from '../../facts/opening.js'
import type { Document, Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import type { Task } from '../../model/plan.js'
import { rule } from '../rule.js'

/** Whether a scheduled task is assigned to nobody but `các cơ quan, đơn vị`. */
function atLarge(document: Document, task: Task): boolean {
  if (task.kind !== 'scheduled') return false
  const anybody = everybody(document)
  return anybody.size > 0 && task.units.every(({ name }) => anybody.has(name)) && (unitsOf(document).get(task) ?? []).every(inAssignment)
}

export const leadMissing = rule({
  id: 'lead-missing',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Ghi rõ đơn vị chủ trì trước các đơn vị phối hợp.', en: 'Name the leading unit before those that coordinate.' },
  messages: {
    supported: {
      vi: ({ units }) => `Nhiệm vụ chỉ có đơn vị phối hợp (${list(units)}), chưa có đơn vị chủ trì.`,
      en: ({ units }) => `Only coordinating units are named (${list(units)}); nobody leads.`,
    },
    everybody: {
      vi: ({ units }) => `Nhiệm vụ giao chung cho “${list(units)}”, chưa rõ đơn vị nào chủ trì.`,
      en: ({ units }) => `The task is given to “${list(units)}” at large; nobody leads.`,
      advice: {
        vi: 'Ghi tên một đơn vị chủ trì; các đơn vị khác ghi là phối hợp.',
        en: 'Name one unit that leads, and let the others coordinate.',
      },
    },
    column: {
      vi: ({ units, count }) => `Cột chủ trì ghi chung “${list(units)}” (${count} nhiệm vụ): mỗi nơi tự chủ trì phần mình.`,
      en: ({ units, count }) => `“${list(units)}” stand in the lead column (${count} tasks): each leads for itself.`,
      advice: {
        vi: 'Nếu phải có một nơi làm đầu mối, tổng hợp thì ghi tên nơi đó.',
        en: 'Where one of them is to gather the results, name it.',
      },
    },
    row: { vi: () => 'cũng ghi chung', en: () => 'at large too' },
  },
  check: ({ document, report }) => {
    const rows: { readonly item: Item; readonly part: Part }[] = []
    return {
      task(task, item, part) {
        if (task.kind === 'orientation' || task.units.length === 0) return
        const message = responsible(task) ? (atLarge(document, task) ? 'everybody' : null) : supported(document, task) ? 'supported' : null
        if (message === null) return
        // In a column of those who lead, each leads for itself: said once a table.
        if (message === 'everybody' && item.cells?.['lead']) rows.push({ item, part })
        else report({ span: opening(item), message, data: { units: task.units.map(({ name }) => name) } })
      },
      end() {
        for (const [{ item: first }, ...others] of grouped(rows, ({ part }) => part).values()) {
          const units = first.task?.units.map(({ name }) => name) ?? []
          const related = others.map(({ item }) => ({ span: opening(item), note: 'row' }))
          report({ span: opening(first), message: 'column', severity: 'info', data: { units, count: others.length + 1 }, related })
        }
      },
    }
  },
})

function list(units: unknown): string {
  return Array.isArray(units) ? units.join(', ') : String(units)
}
