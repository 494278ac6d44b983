import { assignable, inAssignment, unitsOf } from '../../facts/assigned.js'
import { everybody } from '../../facts/everybody.js'
import { rule } from '../rule.js'
import { opening } from '../../facts/opening.js'

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
    },
  },
  check: ({ document, report }) => ({
    end() {
      const anybody = everybody(document)
      for (const part of document.parts) {
        for (const { item, task, standing } of assignable(document, part)) {
          if (standing === 'supported') report({ span: opening(item), message: 'supported', data: { units: task.units.map(({ name }) => name) } })
          if (anybody.size === 0 || standing !== 'named' || task.kind !== 'scheduled' || !task.units.every(({ name }) => anybody.has(name))) continue
          if ((unitsOf(document).get(task) ?? []).every(inAssignment)) report({ span: opening(item), message: 'everybody', data: { units: task.units.map(({ name }) => name) } })
        }
      }
    },
  }),
})

function list(units: unknown): string {
  return Array.isArray(units) ? units.join(', ') : String(units)
}
