import type { Item, Part } from '../../model/document.js'
import type { Task } from '../../model/plan.js'
import type { Span } from '../../text/passage.js'
import { beginsWithDoer, beginsWithVerb } from '../../recognise/unit/doer.js'
import { rule, type Problem } from '../rule.js'
import { rootOf } from '../../facts/above.js'
import { standing } from '../../facts/assigned.js'
import { customary } from '../../facts/customary.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { opening } from '../../facts/opening.js'
import { schedules } from '../../facts/schedules.js'

/** Tasks that are judged by their fellows: the scheduled ones of a part, or those of implementation in one top-level section. */
interface Group {
  readonly part: Part
  readonly first: Item
  /** They stand in one top-level section. */
  together: boolean
  size: number
  /** How many name who is responsible. */
  named: number
  /** How many name nobody. */
  none: number
  /** Those that name nobody and ask for a unit. */
  readonly missing: Item[]
}

/**
 * Whether a task without a unit asks for one. A duty of implementation begins with its verb: what begins otherwise (Kinh phí, Chế độ báo cáo, Trong quá
 * trình …) may be none. Where a sentence may begin with its doer, of a name that was not recognised, nothing is said.
 */
function asks(task: Task, { text }: Item): boolean {
  return task.kind === 'scheduled' ? beginsWithDoer(text) === 'no' : beginsWithVerb(text)
}

/** The heading over all of a group: their common section, or the part's title. */
function heading({ part, first, together }: Group): Span {
  const title = part.places.title ?? part.places.kind
  return title && (part.parent !== null || !together) ? title.span : opening(rootOf(first))
}

/** What is wrong with a group; of a document that is no plan all is worth a look only. */
function problems(group: Group): readonly Problem[] {
  const found = told(group)
  return schedules(group.part) ? found : found.map((problem) => ({ ...problem, severity: 'info' }))
}

function told(group: Group): readonly Problem[] {
  const { missing, size, named, none } = group
  const spans = missing.map(opening)
  if (spans.length === 0) return []
  if (size === 1) return spans.map((span) => ({ span, message: 'alone', severity: 'warning' }))
  if (none === size) {
    const related = spans.map((span) => ({ span, note: 'task' }))
    return [{ span: heading(group), message: 'all', severity: 'warning', data: { count: missing.length }, related }]
  }
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
    const groups = new Map<Part | Item, Group>()
    return {
      task(task, item, part) {
        if (task.kind === 'orientation' || beforeLostSchedule(document).has(item)) return
        const key = task.kind === 'scheduled' ? part : rootOf(item)
        const group = groups.get(key) ?? { part, first: item, together: true, size: 0, named: 0, none: 0, missing: [] }
        if (group.size === 0) groups.set(key, group)
        group.size++
        group.together &&= rootOf(item) === rootOf(group.first)
        const found = standing(document, item, task)
        if (found === 'named') group.named++
        if (found !== 'none') return
        group.none++
        if (asks(task, item)) group.missing.push(item)
      },
      end() {
        for (const group of groups.values()) for (const problem of problems(group)) report(problem)
      },
    }
  },
})
