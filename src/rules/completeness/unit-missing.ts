import { standing, type Standing } from '../../facts/assigned.js'
import { customary } from '../../facts/customary.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { headingOver, opening } from '../../facts/opening.js'
import { outermost } from '../../facts/outermost.js'
import { schedules } from '../../facts/schedules.js'
import type { Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import type { Task } from '../../model/plan.js'
import { beginsWithDoer, beginsWithVerb } from '../../recognise/unit/doer.js'
import { rule, type Problem } from '../rule.js'

/** A task that is judged by its fellows. */
interface Judged {
  readonly part: Part
  readonly item: Item
  readonly standing: Standing
  /** It names nobody, and asks for a unit. */
  readonly missing: boolean
}

/**
 * Whether a task without a unit asks for one. A duty of implementation begins with its verb: what begins otherwise (Kinh phí, Chế độ báo cáo, Trong quá
 * trình …) may be none. Where a sentence may begin with its doer, of a name that was not recognised, nothing is said.
 */
function asks(task: Task, { text }: Item): boolean {
  return task.kind === 'scheduled' ? beginsWithDoer(text) === 'no' : beginsWithVerb(text)
}

/** What is wrong with tasks that are judged by each other; of a document that is no plan all is worth a look only. */
function problems(group: readonly [Judged, ...Judged[]]): readonly Problem[] {
  const found = told(group)
  return schedules(group[0].part) ? found : found.map((problem) => ({ ...problem, severity: 'info' }))
}

function told(group: readonly [Judged, ...Judged[]]): readonly Problem[] {
  const spans = group.flatMap(({ item, missing }) => (missing ? [opening(item)] : []))
  const size = group.length
  if (spans.length === 0) return []
  if (size === 1) return spans.map((span) => ({ span, message: 'alone', severity: 'warning' }))
  const none = group.filter(({ standing: how }) => how === 'none').length
  if (none === size) {
    const [{ item: first, part }] = group
    const span = headingOver(first, group.map(({ item }) => item), part)
    return [{ span, message: 'all', severity: 'warning', data: { count: spans.length }, related: spans.map((task) => ({ span: task, note: 'task' })) }]
  }
  const named = group.filter(({ standing: how }) => how === 'named').length
  const severity = customary(none, size) ? 'error' : 'info'
  return named > (size - 1) / 2 ? spans.map((span) => ({ span, message: 'one', severity })) : []
}

export const unitMissing = rule({
  id: 'unit-missing',
  group: 'completeness',
  severity: 'error',
  advice: {
    vi: 'Ghi đơn vị chủ trì hoặc tham mưu vào cuối nhiệm vụ, ví dụ “(Văn phòng chủ trì)”, hoặc đặt nhiệm vụ dưới tên đơn vị.',
    en: 'Add the responsible unit at the end of the task, as in “(Văn phòng chủ trì)”, or put the task below the unit’s name.',
  },
  messages: {
    one: {
      vi: () => 'Nhiệm vụ chưa nêu đơn vị chịu trách nhiệm, trong khi các nhiệm vụ khác đều có.',
      en: () => 'This task names no responsible unit, while most of its fellows do.',
    },
    alone: { vi: () => 'Nhiệm vụ chưa nêu đơn vị chịu trách nhiệm.', en: () => 'This task names no responsible unit.' },
    all: {
      vi: ({ count }) => `Cả ${count} nhiệm vụ ở đây đều chưa nêu đơn vị chịu trách nhiệm.`,
      en: ({ count }) => `None of the ${count} tasks here names a responsible unit.`,
      advice: {
        vi: 'Ghi đơn vị chủ trì hoặc tham mưu vào cuối từng nhiệm vụ, hoặc lập bảng có cột đơn vị chủ trì.',
        en: 'Add the responsible unit at the end of each task, or make a table with a column for it.',
      },
    },
    task: { vi: () => 'chưa nêu đơn vị', en: () => 'names no unit' },
  },
  check: ({ document, report }) => {
    const judged: Judged[] = []
    return {
      task(task, item, part) {
        if (task.kind === 'orientation' || beforeLostSchedule(document).has(item)) return
        const found = standing(document, item, task)
        judged.push({ part, item, standing: found, missing: found === 'none' && asks(task, item) })
      },
      end() {
        // The scheduled tasks of a part, or those of implementation in one top-level section.
        const groups = grouped(judged, ({ part, item }) => (item.task?.kind === 'scheduled' ? part : outermost(item)))
        for (const group of groups.values()) problems(group).forEach(report)
      },
    }
  },
})
