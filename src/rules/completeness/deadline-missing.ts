import type { Document, Item, Part } from '../../model/document.js'
import { rootOf } from '../../facts/above.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { periodSeries } from '../../facts/period-series.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { Span } from '../../text/passage.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'
import { opening } from '../../facts/opening.js'

// Any word of time will do, also open ones («thường xuyên», «cả năm»): the task then says when.
const TIME = Table.of(
  'thường xuyên', 'định kỳ', 'cả năm', 'trong năm', 'hằng', 'hàng năm', 'tiến độ', 'khi có', 'theo quy định', 'theo yêu cầu', 'kịp thời', 'ngay sau', 'sớm', 'đợt', 'tháng', 'quý', 'tuần',
  'ngày', 'thời gian', 'thời hạn', 'năm học', 'đến hết',
)
// Of a heading only what names a time counts: «từng tháng» and «thời gian thực hiện» announce that each task has its own.
const HEADING_TIME = Table.of(
  'thường xuyên', 'định kỳ', 'cả năm', 'trong năm', 'hằng', 'hàng ngày', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm', 'khi có', 'theo yêu cầu', 'tháng giêng', 'tháng chạp', 'quý i', 'quý ii', 'quý iii',
  'quý iv', 'quý v', 'tuần', 'đến hết',
)
/** What a number names a time with: `đợt 2`, `tháng 3`, `năm học 2025`. */
const NUMBERED: ReadonlySet<number> = new Set([W.đợt, W.tháng, W.quý, W.ngày, W.học])
const SLASH = 0x2f

/** `15/3`. */
const dated = (t: Text, i: number): boolean => t.form(i + 1) === SLASH && !t.apart(i + 1) && t.isNumber(i + 2) && !t.apart(i + 2)

function saysTime({ text: t, task }: Item): boolean {
  const words = task ? TIME : HEADING_TIME
  for (let i = 0; i < t.count; i++) {
    if (words.at(t, i) || (t.isNumber(i) && (dated(t, i) || (!task && (t.form(i + 1) === W.tháng || NUMBERED.has(t.form(i - 1))))))) return true
  }
  return false
}

// What has to arrive somewhere needs a day: the verb itself at the head of a sentence or clause, not the noun (`chế độ báo cáo`).
const ARRIVES = Table.of(
  ...['kết quả', 'về', 'ủy ban', 'ban', 'đảng', 'thường', 'tỉnh', 'sở', 'bộ', 'lãnh đạo', 'ubnd'].map((whom) => `báo cáo ${whom}`), 'gửi', 'nộp', 'trình', 'hoàn thành',
)
/** What the head of a clause follows. */
const JOINS: ReadonlySet<number> = new Set([0x2c, 0x3b, 0x2e, 0x3a, W.và, W.rồi, W.để])
const BEFORE = Table.of('tổng hợp', 'xây dựng')

/** The words of the first verb that wants a day, at the head of a sentence or clause. */
function arrives(t: Text): readonly [from: number, to: number] | null {
  for (let i = 0; i < t.count; i++) {
    const length = ARRIVES.at(t, i)?.length ?? 0
    if (length === 0 || i + length >= t.count || !t.apart(i + length)) continue
    if (i === 0 || (t.apart(i) && (JOINS.has(t.form(i - 1)) || BEFORE.before(t, i)))) return [i, i + length]
  }
  return null
}

/** Tells of items whether they, or what stands above them, say when. */
class Times {
  readonly #said = new Map<Item, boolean>()

  has(item: Item): boolean {
    if (item.task && (item.task.period !== null || item.task.deadlines.length > 0)) return true
    for (let at: Item | null = item; at; at = at.parent) if (this.#says(at)) return true
    return false
  }

  #says(item: Item): boolean {
    let answer = this.#said.get(item)
    if (answer === undefined) {
      answer = (item.cells?.['time']?.value ?? '') !== '' || (item.cells?.['period']?.value ?? '') !== '' || saysTime(item)
      this.#said.set(item, answer)
    }
    return answer
  }
}

function heading(items: readonly Item[], part: Part): Span {
  const first = items[0]
  const root = first ? rootOf(first) : null
  const title = part.places.title ?? part.places.kind
  if (root && (!title || (part.parent === null && items.every((item) => rootOf(item) === root)))) return opening(root)
  return title?.span ?? [0, 0]
}

/** Tasks that stand beside headings of time, under none themselves, miss one heading together; any other misses its own time. */
function lostTogether(missing: readonly Item[]): Map<Item, Item[]> {
  const groups = new Map<Item, Item[]>()
  const timed = new Map<Item, boolean>()
  for (const item of missing) {
    const parent = item.parent
    if (parent && !timed.has(parent)) timed.set(parent, parent.children.some(({ period }) => period !== null))
    const key = parent && timed.get(parent) ? parent : item
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The first task below a heading that stands under no period, though it may have a day of its own: there the lost heading stood. */
function firstWithout({ children }: Item): Item | undefined {
  return children.find(({ task }) => task?.kind === 'scheduled' && task.period === null)
}

/** The scheduled tasks of a part, those before the first heading of time left out: they miss the heading (`period-gap` says so), not each its own time. */
function judged(document: Document, part: Part, items: readonly Item[]): readonly Item[] {
  const lost = beforeLostSchedule(document)
  const orphans = new Set(periodSeries(document, part).flatMap(({ gaps }) => gaps.flatMap((gap) => gap.orphans)))
  return items.filter((item) => !lost.has(item) && !orphans.has(item))
}

function* scheduled(document: Document, part: Part, times: Times): Generator<Problem> {
  const all = part.items.filter(({ task }) => task?.kind === 'scheduled')
  const timeless = all.filter((item) => !times.has(item))
  if (timeless.length === 0) return
  const tasks = judged(document, part, all)
  const missing = judged(document, part, timeless)
  const first = missing[0]
  if (!first) return
  if (tasks.length === 1) {
    yield { span: opening(first), message: 'alone', severity: 'warning' }
  } else if (missing.length === tasks.length) {
    const related = missing.map((item) => ({ span: opening(item), note: 'task' }))
    yield { span: heading(tasks, part), message: 'all', severity: 'warning', data: { count: tasks.length }, related }
  } else if (tasks.length - missing.length > (tasks.length - 1) / 2) {
    for (const [beside, items] of lostTogether(missing)) {
      const [lead, ...others] = items
      if (!lead) continue
      const related = others.map((item) => ({ span: opening(item), note: 'task' }))
      if (related.length === 0) yield { span: opening(lead), message: 'one' }
      else yield { span: opening(firstWithout(beside) ?? lead), message: 'several', data: { count: items.length }, related }
    }
  }
}

function* implementation(part: Part, times: Times): Generator<Problem> {
  for (const item of part.items) {
    if (item.task?.kind !== 'implementation' || item.task.deadlines.length > 0) continue
    const verb = arrives(item.text)
    if (verb && !times.has(item)) yield { span: item.text.slice(...verb).span, message: 'arrives' }
  }
}

export const deadlineMissing = rule({
  id: 'deadline-missing',
  group: 'completeness',
  severity: 'info',
  advice: {
    vi: 'Đặt nhiệm vụ vào đúng tháng, quý, hoặc ghi hạn, ví dụ “trước ngày 15/6/2026”.',
    en: 'Put the task below its month or quarter, or add a deadline such as “trước ngày 15/6/2026”.',
  },
  messages: {
    one: {
      vi: () => 'Nhiệm vụ chưa có thời gian thực hiện, trong khi các nhiệm vụ khác đều có.',
      en: () => 'This task has no time, while most of its fellows do.',
    },
    several: {
      vi: ({ count }) => `${count} nhiệm vụ không đứng dưới tháng, quý nào: có lẽ mất đề mục.`,
      en: ({ count }) => `${count} tasks stand under no month or quarter: a heading seems lost.`,
    },
    alone: { vi: () => 'Nhiệm vụ chưa có thời gian thực hiện.', en: () => 'This task has no time.' },
    all: {
      vi: ({ count }) => `Cả ${count} nhiệm vụ ở đây đều chưa có thời gian thực hiện.`,
      en: ({ count }) => `None of the ${count} tasks here has a time.`,
    },
    task: { vi: () => 'chưa có thời gian', en: () => 'no time' },
    arrives: {
      vi: () => 'Việc phải báo cáo, gửi hoặc hoàn thành nhưng chưa có hạn.',
      en: () => 'Something is to be reported, sent or finished, but by when is not said.',
    },
  },
  check: ({ document, report }) => ({
    end() {
      const times = new Times()
      for (const part of document.parts) {
        for (const problem of scheduled(document, part, times)) report({ severity: 'error', ...problem })
        for (const problem of implementation(part, times)) report(problem)
      }
    },
  }),
})
