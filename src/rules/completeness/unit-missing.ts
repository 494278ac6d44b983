import type { Document, Item, Part } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { beginsWithDoer, beginsWithVerb } from '../../recognise/unit/doer.js'
import { rule, type Problem } from '../rule.js'
import { rootOf } from '../../facts/above.js'
import { assignable, type Assigned } from '../../facts/assigned.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { opening } from '../../facts/opening.js'

/**
 * Whether a task without a unit asks for one. A duty of implementation begins with its verb: what begins otherwise (Kinh phí, Chế độ báo cáo, Trong quá
 * trình …) may be none. Where a sentence may begin with its doer, of a name that was not recognised, nothing is said.
 */
function asks({ item, task, standing }: Assigned): boolean {
  if (standing !== 'none') return false
  return task.kind === 'scheduled' ? beginsWithDoer(item.text) === 'no' : beginsWithVerb(item.text)
}

/** Scheduled tasks are one group in their part; those of implementation one a top-level section. */
function groups(document: Document, part: Part): Iterable<readonly Assigned[]> {
  const scheduled: Assigned[] = []
  const sections = new Map<Item, Assigned[]>()
  const astray = beforeLostSchedule(document)
  for (const one of assignable(document, part)) {
    if (astray.has(one.item)) continue
    if (one.task.kind === 'scheduled') {
      scheduled.push(one)
      continue
    }
    const root = rootOf(one.item)
    const group = sections.get(root)
    if (group) group.push(one)
    else sections.set(root, [one])
  }
  return [scheduled, ...sections.values()]
}

/** The heading over all of a group: their common section, or the part's title. */
function heading(group: readonly Assigned[], part: Part): Span {
  const first = group[0]
  const root = first ? rootOf(first.item) : null
  const title = part.places.title ?? part.places.kind
  if (root && (!title || (part.parent === null && group.every(({ item }) => rootOf(item) === root)))) return opening(root)
  return title?.span ?? (first ? opening(first.item) : [0, 0])
}

function* problems(group: readonly Assigned[], part: Part): Generator<Problem> {
  const missing = group.filter(asks)
  const first = missing[0]
  if (!first) return
  const named = group.filter(({ standing }) => standing === 'named').length
  if (group.length === 1) {
    yield { span: opening(first.item), message: 'alone', severity: 'warning' }
  } else if (group.every(({ standing }) => standing === 'none')) {
    const related = missing.map(({ item }) => ({ span: opening(item), note: 'task' }))
    yield { span: heading(group, part), message: 'all', severity: 'warning', data: { count: missing.length }, related }
  } else if (named > (group.length - 1) / 2) {
    for (const { item } of missing) yield { span: opening(item), message: 'one' }
  }
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
    },
    task: { vi: () => 'chưa nêu đơn vị', en: () => 'names no unit' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const part of document.parts) for (const group of groups(document, part)) for (const problem of problems(group, part)) report(problem)
    },
  }),
})
