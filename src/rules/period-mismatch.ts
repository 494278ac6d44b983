import type { DeadlineFind, Document, Item, Part } from '../document.js'
import { grouped } from '../grouped.js'
import { holdsAny } from '../holds.js'
import { rule, type Problem } from './rule.js'
import { periodAbove, strayed, years } from './shared/above.js'
import { PREPARES } from './shared/deadline-faults.js'
import { folded } from './shared/folded.js'
import { interrupted } from './shared/impossible.js'
import { nearest, stretchOf } from './shared/months.js'
import { brokenPairs, successor } from './shared/period-pairs.js'
import { doubts, periodSeries } from './shared/period-series.js'
import { periodWords, type PeriodWords } from './shared/period-words.js'
import { sample } from './shared/sample.js'
import { sought, textsWith, type Text } from './shared/sought.js'
import { wording } from './shared/wording.js'

// A report on a period, not a plan for one: the words that a task begins with, each once at a place.
const REPORT = /^(?:(?:tổng hợp|xây dựng|tham mưu|dự thảo|hoàn thiện|gửi|hoàn thành|thực hiện|tổ chức|họp),? )*(?:báo cáo|thông báo tình hình|sơ kết|đánh giá|giao ban)/u

const SUMMED = /sơ kết|tổng kết|kết quả (?:công tác|thực hiện)|báo cáo (?:công tác |tình hình )?$/u

// A meeting that has its own period: «họp Ban Chỉ đạo định kỳ quý I», «giao ban quý II».
const MEETINGS: readonly string[] = ['họp', 'giao ban', 'sinh hoạt']
const MEETING = /(?:họp|giao ban|sinh hoạt) (?:[a-zà-ỹ\d]+ ){0,8}định kỳ $|^(?:(?:tổ chức|tham mưu|dự) )*(?:họp|giao ban) (?:(?!nhiệm vụ|kế hoạch|phương hướng|chương trình|chuẩn bị|triển khai)[a-zà-ỹ\d]+ ){0,8}$/

// The period is that of the report only in its first clause, and where it is no beginning or end (`số liệu tính từ tháng 01`).
const ASIDE = /[.;(]|(?:từ|đến|hết|tính|trước|sau) $/u

/** How many months a report may stand before or after what it reports on. */
function contradicts(words: PeriodWords, text: string, heading: NonNullable<ReturnType<typeof periodAbove>>): boolean {
  const { unit, from } = words.months
  if (unit === 'year') return false
  const place = stretchOf(heading.period)
  const told = nearest(words.months, place)
  const past = place.from - told.to
  const ahead = told.from - place.to
  // What has not begun cannot be summed up.
  if (ahead >= 1 && unit !== 'month' && SUMMED.test(text)) return true
  if (ahead >= 2) return true
  if (unit === 'month') return past >= (place.to > place.from ? 3 : 2)
  if (unit === 'quarter') return past >= 3
  return past >= 4 || (from === 1 && told.to - place.to >= 4)
}

/** A month, a quarter or a year: what a task that names a period must hold. */
const PERIODS = sought(['áng ', 'uý ', 'ăm 2'], 'item')

/** Whether a text can hold a month, a quarter or a pair of years: asked of every task, so by plain search. */
function namesPeriod(text: string): boolean {
  if (text.includes('háng ') || text.includes('uý ')) return true
  const year = text.indexOf('năm 2')
  return year !== -1 && text.includes('năm 2', year + 1) && (text.includes('hiệm vụ') || text.includes('hương hướng'))
}

/** The times within which tasks are due (`trong quý II/2026`), by item. */
function within({ deadlines }: Document): Map<Item, DeadlineFind[]> {
  return grouped(deadlines.filter(({ deadline }) => deadline.kind === 'within'), ({ item }) => item)
}

/** The months of a time within which a task is due, where they contradict its heading; what prepares something may name the time of it. */
function late(words: readonly PeriodWords[], { passage }: Item, text: string, finds: readonly DeadlineFind[], heading: NonNullable<ReturnType<typeof periodAbove>>): PeriodWords | null {
  if (finds.length === 0 || PREPARES.test(text)) return null
  const due = finds.map((find) => find.passage.span).sort((a, b) => a[0] - b[0])
  let next = 0
  let end = -1
  for (const one of words) {
    const at = passage.slice(one.at, one.at + 1).start
    for (; next < due.length && (due[next]?.[0] ?? 0) <= at; next++) end = Math.max(end, due[next]?.[1] ?? 0)
    if (at < end && contradicts(one, '', heading)) return one
  }
  return null
}

function* tasks(document: Document, part: Part, texts: readonly Text[], due: ReadonlyMap<Item, DeadlineFind[]>): Generator<Problem> {
  const doubt = doubts(part)
  const runs = new Map<string, { item: Item; words: PeriodWords; offset: number }[]>()
  for (const { item } of texts) {
    if (!item?.task || !namesPeriod(item.passage.value)) continue
    const text = folded(item.passage)
    const words = periodWords(item.passage)
    if (words.length === 0) continue
    for (const { first, second } of brokenPairs(text, words)) {
      const raw = (of: PeriodWords): string => item.passage.value.slice(of.at, of.at + of.length).trim()
      yield {
        span: item.passage.slice(second.at, second.at + second.length).trim().span,
        message: 'pair',
        data: { first: raw(first), second: raw(second), expected: successor(first) },
        actual: raw(second),
        expected: [successor(first)],
        related: [{ span: item.passage.slice(first.at, first.at + first.length).trim().span, note: 'first' }],
      }
    }
    const heading = periodAbove(item)
    const first = words[0]
    if (!heading || !first || strayed(item, heading) || doubt.headings.has(heading.period) || doubt.until.has(heading.period)) continue
    if (interrupted(document, heading.passage.start, item.passage.start)) continue
    const lead = text.slice(0, first.at)
    const meets = lead.length < 120 && holdsAny(lead, MEETINGS) && MEETING.test(lead) && !PREPARES.test(text)
    if ((meets || REPORT.test(text)) && !ASIDE.test(text.slice(0, first.at)) && contradicts(first, text.slice(0, first.at), heading)) {
      yield mismatch(item, first, heading)
      continue
    }
    const wrong = late(words, item, text, due.get(item) ?? [], heading)
    if (wrong) {
      yield mismatch(item, wrong, heading)
      continue
    }
    const place = stretchOf(heading.period)
    if (first.months.unit !== 'month' || place.from !== place.to) continue
    const key = wording(text, words)
    const one = { item, words: first, offset: nearest(first.months, place).from - place.from }
    const run = runs.get(key)
    if (run) run.push(one)
    else runs.set(key, [one])
  }
  for (const run of runs.values()) yield* odd(run)
}

/** One of a monthly series that names another month than its heading, where all others name their own (or all the month before). */
function* odd(run: readonly { item: Item; words: PeriodWords; offset: number }[]): Generator<Problem> {
  if (run.length < 4) return
  const counts = new Map<number, number>()
  for (const { offset } of run) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  if (counts.size !== 2 || Math.max(...counts.values()) !== run.length - 1) return
  const stray = run.find(({ offset }) => counts.get(offset) === 1)
  const heading = stray && periodAbove(stray.item)
  if (stray && heading) yield mismatch(stray.item, stray.words, heading)
}

function mismatch({ passage }: Item, words: PeriodWords, heading: NonNullable<ReturnType<typeof periodAbove>>): Problem {
  const raw = passage.slice(words.at, words.at + words.length).trim()
  return {
    span: raw.span,
    message: 'heading',
    data: { raw: raw.value, heading: heading.period.heading },
    actual: raw.value,
    related: [{ span: heading.passage.span, note: 'place' }],
  }
}

/** All headings of a series name another year than the plan: a copy of an old schedule. */
function* foreign(part: Part): Generator<Problem> {
  const bounds = years(part)
  if (!bounds) return
  for (const { headings, foreign: other } of periodSeries(part)) {
    const first = headings[0]
    if (!other || !first || headings.length < 2) continue
    const plan = bounds.first === bounds.last ? String(bounds.first) : `${bounds.first}-${bounds.last}`
    yield {
      span: first.item.passage.span,
      message: 'year',
      data: { heading: first.period.heading, year: first.period.start.slice(0, 4), plan },
      related: headings.slice(1).map(({ item }) => ({ span: item.passage.span, note: 'too' })),
    }
  }
}

export const periodMismatch = rule({
  id: 'period-mismatch',
  group: 'time',
  severity: 'warning',
  demands: {
    vi: 'Kỳ nêu trong nhiệm vụ hợp với đề mục tháng, quý, với kỳ đi cùng (quý IV/2024 rồi quý I/2025) và với năm của kế hoạch.',
    en: 'A period named in a task agrees with its heading, with its pair (quarter IV/2024, then I/2025) and with the plan’s year.',
  },
  why: {
    vi: 'Kỳ trái nhau thường là chép từ tháng khác, năm khác rồi quên sửa số.',
    en: 'Periods that contradict each other are usually copied from another month or year.',
  },
  advice: { vi: 'Sửa tháng, quý hoặc năm cho khớp.', en: 'Correct the month, quarter or year.' },
  messages: {
    pair: {
      vi: ({ first, second, expected }) => `Sau “${first}” phải là ${expected}, không phải “${second}”.`,
      en: ({ first, second, expected }) => `After “${first}” comes ${expected}, not “${second}”.`,
    },
    heading: {
      vi: ({ raw, heading }) => `“${raw}” không khớp với đề mục “${heading}”.`,
      en: ({ raw, heading }) => `“${raw}” does not agree with the heading “${heading}”.`,
    },
    year: {
      vi: ({ heading, year, plan }) => `Các đề mục từ “${heading}” là của năm ${year}, còn kế hoạch là của năm ${plan}.`,
      en: ({ heading, year, plan }) => `The headings from “${heading}” on are of ${year}, the plan is for ${plan}.`,
    },
    first: { vi: () => 'kỳ trước', en: () => 'the period before' },
    place: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
    too: { vi: () => 'cũng khác năm', en: () => 'of another year too' },
  },
  examples: {
    reports: [
      {
        name: 'quý sau quý IV',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 12
1. Báo cáo kết quả công tác Quý IV/2026, nhiệm vụ công tác «quý» I/2026 (Văn phòng tham mưu).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'báo cáo của tháng khác',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Báo cáo công tác cải cách hành chính «tháng» 8/2026 (Văn phòng tham mưu).

Tháng 4
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'lịch chép của năm trước',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

«Quý» I/2025
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Quý II/2025
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'báo cáo tháng trước, kế hoạch quý sau',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Báo cáo công tác cải cách hành chính tháng 12/2025 (Văn phòng tham mưu).

Tháng 3
1. Báo cáo kết quả quý I, nhiệm vụ quý II/2026 (Văn phòng tham mưu).
2. Xây dựng kế hoạch quý II/2026 (Văn phòng tham mưu).`),
      },
      {
        name: 'cuối năm: quý I năm sau; 6 tháng đầu năm rồi 6 tháng cuối năm',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 7
1. Sơ kết công tác 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2026 (Văn phòng tham mưu).

Tháng 12
1. Báo cáo kết quả quý IV/2026, nhiệm vụ công tác quý I/2027 (Văn phòng tham mưu).
2. Tổng kết năm 2026, triển khai nhiệm vụ năm 2027 (Văn phòng tham mưu).`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) yield* foreign(part)
    const due = within(document)
    for (const [part, texts] of grouped(textsWith(document, PERIODS), ({ part }) => part)) yield* tasks(document, part, texts, due)
  },
})
