import type { DeadlineFind, Document, Item, Part } from '../../model/document.js'
import { periodAbove, strayed, years } from '../../facts/above.js'
import { PREPARES } from '../../facts/deadline-faults.js'
import { interrupted } from '../../facts/impossible-headings.js'
import { doubts, periodSeries, type Doubts, type Series } from '../../facts/period-series.js'
import { periodWords, type PeriodWords } from '../../facts/period-words.js'
import { grouped } from '../../model/grouped.js'
import { holdsAny } from '../../text/holds.js'
import { fold } from '../../text/spelling.js'
import { rule, type Problem } from '../rule.js'
import { nearest, stretchOf } from './parts/months.js'
import { brokenPairs, successor } from './parts/period-pairs.js'
import { wording } from '../../facts/wording.js'

// A report on a period, not a plan for one: the words that a task begins with, each once at a place.
const VERBS: readonly string[] = [
  'tổng hợp',
  'xây dựng',
  'tham mưu',
  'dự thảo',
  'hoàn thiện',
  'gửi',
  'hoàn thành',
  'thực hiện',
  'tổ chức',
  'họp',
]
const REPORT = new RegExp(`^(?:(?:${VERBS.join('|')}),? )*(?:báo cáo|thông báo tình hình|sơ kết|đánh giá|giao ban)`, 'u')

const SUMMED = /sơ kết|tổng kết|kết quả (?:công tác|thực hiện)|báo cáo (?:công tác |tình hình )?$/u

// A meeting that has its own period: «họp Ban Chỉ đạo định kỳ quý I», «giao ban quý II».
const MEETINGS: readonly string[] = ['họp', 'giao ban', 'sinh hoạt']
const PERIODIC = /(?:họp|giao ban|sinh hoạt) (?:[a-zà-ỹ\d]+ ){0,8}định kỳ $/
const OTHER = 'nhiệm vụ|kế hoạch|phương hướng|chương trình|chuẩn bị|triển khai'
const MEETING = new RegExp(`^(?:(?:tổ chức|tham mưu|dự) )*(?:họp|giao ban) (?:(?!${OTHER})[a-zà-ỹ\\d]+ ){0,8}$`)

// The period is that of the report only in its first clause, and where it is no beginning or end (`số liệu tính từ tháng 01`).
const ASIDE = /[.;(]|(?:từ|đến|hết|tính|trước|sau) $/u

type Heading = NonNullable<ReturnType<typeof periodAbove>>

/** How far the months that a task names lie from those of its heading: how many months a report may stand before or after what it reports on. */
function contradicts(words: PeriodWords, lead: () => string, heading: Heading): boolean {
  const { unit, from } = words.months
  if (unit === 'year') return false
  const place = stretchOf(heading.period)
  const told = nearest(words.months, place)
  const past = place.from - told.to
  const ahead = told.from - place.to
  if (ahead >= 2) return true
  // What has not begun cannot be summed up.
  if (ahead >= 1 && unit !== 'month' && SUMMED.test(lead())) return true
  if (unit === 'month') return past >= (place.to > place.from ? 3 : 2)
  if (unit === 'quarter') return past >= 3
  return past >= 4 || (from === 1 && told.to - place.to >= 4)
}

/** Whether a task reports on the first period that it names, or meets for it; `text` is its words, `lead` those before the period, folded. */
function reports(text: string, lead: string): boolean {
  if (ASIDE.test(lead)) return false
  return REPORT.test(text) || (lead.length < 120 && holdsAny(lead, MEETINGS) && (PERIODIC.test(lead) || MEETING.test(lead)) && !PREPARES.test(text))
}

/** The times within which tasks are due (`trong quý II/2026`), by item. */
function within({ deadlines }: Document): ReadonlyMap<Item, DeadlineFind[]> {
  return grouped(deadlines.filter(({ deadline }) => deadline.kind === 'within'), ({ item }) => item)
}

const NOTHING = (): string => ''

/** The months of a time within which a task is due, where they contradict its heading; what prepares something may name the time of it. */
function late(words: readonly PeriodWords[], { passage }: Item, finds: readonly DeadlineFind[] | undefined, heading: Heading): PeriodWords | null {
  if (finds === undefined) return null
  const due = finds.map((find) => find.passage.span).sort((a, b) => a[0] - b[0])
  let next = 0
  let end = -1
  for (const one of words) {
    if (!contradicts(one, NOTHING, heading)) continue
    const at = passage.slice(one.at, one.at + 1).start
    for (; next < due.length && (due[next]?.[0] ?? 0) <= at; next++) end = Math.max(end, due[next]?.[1] ?? 0)
    if (at < end) return PREPARES.test(fold(passage.value)) ? null : one
  }
  return null
}

function pairs(item: Item, words: readonly PeriodWords[]): Problem[] {
  return brokenPairs(item.passage.value, words).map(({ first, second }) => {
    const [before, after] = [item.text.slice(first.from, first.to), item.text.slice(second.from, second.to)]
    return {
      span: after.span,
      message: 'pair',
      data: { first: before.value, second: after.value, expected: successor(first) },
      actual: after.value,
      expected: [successor(first)],
      related: [{ span: before.span, note: 'first' }],
    }
  })
}

/** The words of the period that contradict the heading of a task. */
function wrongPeriod({ passage }: Item, words: readonly PeriodWords[], heading: Heading): PeriodWords | null {
  const [first] = words
  if (!first) return null
  const lead = (): string => fold(passage.value.slice(0, first.at))
  return contradicts(first, lead, heading) && reports(fold(passage.value), lead()) ? first : null
}

/** A task that names the month of its heading, or one so many months from it. */
interface Monthly {
  readonly item: Item
  readonly words: readonly PeriodWords[]
  readonly offset: number
}

/** Of each monthly series the task that names another month than its heading, where all others name their own (or all the month before). */
function odd(monthly: readonly Monthly[]): Problem[] {
  const offset = monthly[0]?.offset
  if (monthly.every((one) => one.offset === offset)) return []
  return [...grouped(monthly, ({ item, words }) => wording(item.text, words)).values()].flatMap((run) => oddOf(run) ?? [])
}

function oddOf(run: readonly Monthly[]): Problem | null {
  if (run.length < 4) return null
  const counts = new Map<number, number>()
  for (const { offset } of run) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  if (counts.size !== 2 || Math.max(...counts.values()) !== run.length - 1) return null
  const stray = run.find(({ offset }) => counts.get(offset) === 1)
  const heading = stray && periodAbove(stray.item)
  const [words] = stray?.words ?? []
  return stray && heading && words ? mismatch(stray.item, words, heading) : null
}

function mismatch({ text }: Item, words: PeriodWords, heading: Heading): Problem {
  const raw = text.slice(words.from, words.to)
  return {
    span: raw.span,
    message: 'heading',
    data: { raw: raw.value, heading: heading.period.heading },
    actual: raw.value,
    related: [{ span: heading.passage.span, note: 'place' }],
  }
}

/** All headings of a series name another year than the plan: a copy of an old schedule. */
function foreign({ headings, foreign: other }: Series, part: Part): Problem | null {
  const bounds = years(part)
  const [first, ...others] = headings
  if (!other || !bounds || !first || others.length === 0) return null
  const plan = bounds.first === bounds.last ? String(bounds.first) : `${bounds.first}-${bounds.last}`
  return {
    span: first.item.passage.span,
    message: 'year',
    data: { heading: first.period.heading, year: first.period.start.slice(0, 4), plan },
    related: others.map(({ item }) => ({ span: item.passage.span, note: 'too' })),
  }
}

/** Whether what stands under a heading is surely of it: neither is in doubt, and none that was lost stands between them. */
function sure(document: Document, item: Item, heading: Heading, doubt: Doubts): boolean {
  return !doubt.headings.has(heading.period) && !doubt.until.has(heading.period) && !strayed(item, heading) &&
    !interrupted(document, heading.passage.start, item.passage.start)
}

export const periodMismatch = rule({
  id: 'period-mismatch',
  group: 'time',
  severity: 'warning',
  advice: { vi: 'Sửa tháng, quý hoặc năm cho khớp.', en: 'Correct the month, quarter or year.' },
  messages: {
    pair: {
      vi: ({ first, second, expected }) => `Sau “${first}” phải là ${expected}, không phải “${second}”.`,
      en: ({ first, second, expected }) => `After “${first}” comes ${expected}, not “${second}”.`,
      advice: { vi: 'Sửa kỳ thứ hai cho liền sau kỳ thứ nhất.', en: 'Correct the second period: it follows the first.' },
    },
    heading: {
      vi: ({ raw, heading }) => `“${raw}” không khớp với đề mục “${heading}”.`,
      en: ({ raw, heading }) => `“${raw}” does not agree with the heading “${heading}”.`,
      advice: {
        vi: 'Sửa tháng, quý nêu trong nhiệm vụ, hoặc chuyển nhiệm vụ sang đúng đề mục.',
        en: 'Correct the period in the task, or move it under its heading.',
      },
    },
    year: {
      vi: ({ heading, year, plan }) => `Các đề mục từ “${heading}” là của năm ${year}, còn kế hoạch là của năm ${plan}.`,
      en: ({ heading, year, plan }) => `The headings from “${heading}” on are of ${year}, the plan is for ${plan}.`,
      advice: { vi: 'Sửa năm trong các đề mục.', en: 'Correct the year in the headings.' },
    },
    first: { vi: () => 'kỳ trước', en: () => 'the period before' },
    place: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
    too: { vi: () => 'cũng khác năm', en: () => 'of another year too' },
  },
  check({ document, report }) {
    let due: ReadonlyMap<Item, DeadlineFind[]> | null = null
    const monthly: Monthly[][] = []
    return {
      part(part) {
        monthly.push([])
        for (const series of periodSeries(document, part)) {
          const problem = foreign(series, part)
          if (problem) report(problem)
        }
      },
      task(_, item, part) {
        const words = periodWords(document, item.text)
        const [first] = words
        if (!first) return
        if (words.length > 1) for (const problem of pairs(item, words)) report(problem)
        const heading = periodAbove(item)
        if (!heading || !sure(document, item, heading, doubts(document, part))) return
        due ??= within(document)
        const wrong = wrongPeriod(item, words, heading) ?? late(words, item, due.get(item), heading)
        if (wrong) return report(mismatch(item, wrong, heading))
        const place = stretchOf(heading.period)
        if (first.months.unit !== 'month' || place.from !== place.to) return
        monthly.at(-1)?.push({ item, words, offset: nearest(first.months, place).from - place.from })
      },
      end() {
        for (const problem of monthly.flatMap(odd)) report(problem)
      },
    }
  },
})
