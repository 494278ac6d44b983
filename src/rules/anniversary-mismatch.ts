import type { CitationFind, Document, Item, Part } from '../document.js'
import { rule, type Problem } from './rule.js'
import { periodAbove, years } from './shared/above.js'
import { dayNumber } from '../days.js'
import { dates, solar, written } from './shared/dates.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'
import { sought, textsWith } from './shared/sought.js'

const YEAR = 365.2425

// «94 năm», «03 năm», «79 năm»: a count of years, no year itself.
const COUNT = /(?<![\d.,/-])(\d{1,3}) năm(?! (?:một|hai|19|20))/gu
// «03 năm thực hiện Chỉ thị …»: from here the cited document begins.
const SINCE = /^ (?:tổ chức |triển khai )?(?:thực hiện|thi hành|triển khai) (?=[a-zà-ỹ])/

// What must stand in a text before it is looked at closely.
const REVIEWS = sought(['ăm th', 'ăm tri', 'ăm tổ chức'], 'item')
const JOINED_DAYS = sought(/\/\d{4} ?(?:[-–—]|đến)/g, 'item')

/** Two days in brackets joined by a dash, `(15/10/1930-15/10/2024)`, with where they begin and end. */
function* spansOfDays(text: string): Generator<{ from: string; to: string; at: number; end: number }> {
  let last: { date: string; at: number; end: number } | null = null
  for (const found of dates(text)) {
    const date = found.year === null ? null : solar(found)
    const end = found.at + found.length
    if (date !== null && last !== null && /^ ?(?:-|đến)(?: ngày)? ?$/u.test(text.slice(last.end, found.at))) {
      yield { from: last.date, to: date, at: last.at, end }
      last = null
      continue
    }
    last = date === null ? null : { date, at: found.at, end }
  }
}

/** The count of years nearest before a place, in its own clause. */
function countBefore(text: string, at: number): { years: number; at: number; length: number } | null {
  const from = Math.max(0, at - 160)
  let found: { years: number; at: number; length: number } | null = null
  for (const m of text.slice(from, at).matchAll(COUNT)) found = { years: Number(m[1]), at: from + m.index, length: m[0].length }
  return found && /[.;]/u.test(text.slice(found.at, at)) ? null : found
}

function* celebrated(item: Item): Generator<Problem> {
  const text = folded(item.passage)
  for (const { from, to, at, end } of spansOfDays(text)) {
    const count = countBefore(text, at)
    if (!count || to <= from || count.years < 1) continue
    const exact = (dayNumber(to) - dayNumber(from)) / YEAR
    // A stretch of work (`từ 01/7/2025 đến 15/8/2025`) is no anniversary: its days differ.
    if (from.slice(5) !== to.slice(5) || Math.round(exact) === count.years) continue
    const words = item.passage.slice(count.at, count.at + count.length)
    yield {
      span: words.span,
      message: 'celebrated',
      data: { raw: words.value, from: written(from), to: written(to), years: Math.round(exact) },
      actual: words.value,
      expected: [`${Math.round(exact)} năm`],
      related: [{ span: item.passage.slice(at, end).span, note: 'days' }],
    }
  }
}

/** When a task is carried out, as day numbers: its period, or the plan's years. */
function when(item: Item, part: Part): { from: number; to: number } | null {
  const period = periodAbove(item)?.period
  if (period) return { from: dayNumber(period.start), to: dayNumber(period.end) }
  const bounds = years(part)
  return bounds ? { from: dayNumber(`${bounds.first}-01-01`), to: dayNumber(`${bounds.last}-12-31`) } : null
}

/** How far from the round number a review may be held, in years: it is ordered early, and reported late. */
const TOLERANCE = 0.75

function* reviewed(item: Item, part: Part, cited: ReadonlyMap<number, CitationFind>): Generator<Problem> {
  const text = folded(item.passage)
  const time = when(item, part)
  if (!time) return
  for (const count of text.matchAll(COUNT)) {
    const since = SINCE.exec(text.slice(count.index + count[0].length, count.index + count[0].length + 48))
    // What another document reviewed (`theo Kết luận số … sau 10 năm thực hiện …`) is history.
    if (!since || / số \d/u.test(text.slice(text.lastIndexOf(';', count.index) + 1, count.index))) continue
    const at = count.index + count[0].length + since[0].length
    const find = cited.get(item.passage.slice(at, at + 1).start)
    if (!find || find.citation.date === null || find.citation.number === null) continue
    const said = Number(count[1])
    const issued = dayNumber(find.citation.date)
    const low = (time.from - issued) / YEAR
    const high = (time.to - issued) / YEAR
    if (said >= low - TOLERANCE && said <= high + TOLERANCE) continue
    const words = item.passage.slice(count.index, count.index + count[0].length)
    const right = Math.max(0, Math.round((low + high) / 2))
    yield {
      span: words.span,
      message: 'reviewed',
      data: { raw: words.value, date: written(find.citation.date), years: right },
      actual: words.value,
      expected: [`${String(right).padStart(2, '0')} năm`],
      related: [{ span: find.passage.span, note: 'document' }],
    }
  }
}

export const anniversaryMismatch = rule({
  id: 'anniversary-mismatch',
  group: 'time',
  severity: 'warning',
  demands: {
    vi: 'Số năm kỷ niệm, số năm thực hiện khớp với các mốc ngày đi cùng.',
    en: 'The number of years agrees with the days that stand with it.',
  },
  why: {
    vi: 'Số năm tính từ ngày ban hành hay ngày truyền thống; sơ kết, tổng kết có thể giao sớm vài tháng nên chỉ so đến năm gần nhất.',
    en: 'Years count from the day of issue or of the event; reviews are ordered some months early, so the nearest year is compared.',
  },
  advice: { vi: 'Tính lại số năm, hoặc kiểm tra ngày.', en: 'Count again, or check the days.' },
  messages: {
    celebrated: {
      vi: ({ raw, from, to, years: right }) => `Từ ${from} đến ${to} là ${right} năm, không phải “${raw}”.`,
      en: ({ raw, from, to, years: right }) => `From ${from} to ${to} is ${right} years, not “${raw}”.`,
    },
    reviewed: {
      vi: ({ raw, date, years: right }) => `Văn bản ngày ${date} đến kỳ này là khoảng ${right} năm, không phải “${raw}”.`,
      en: ({ raw, date, years: right }) => `The document of ${date} is about ${right} years old by then, not “${raw}”.`,
    },
    days: { vi: () => 'các mốc ngày', en: () => 'the days' },
    document: { vi: () => 'văn bản được sơ kết, tổng kết', en: () => 'the document reviewed' },
  },
  examples: {
    reports: [
      {
        name: 'kỷ niệm sai số năm',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 10
1. Kỷ niệm «95» năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2026) (Văn phòng chủ trì).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'sơ kết sai số năm',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 7
1. Sơ kết «03» năm thực hiện Chỉ thị số 05-CT/TU ngày 20/7/2021 của Ban Thường vụ Tỉnh ủy (Văn phòng tham mưu).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'tổng kết sai số năm, không theo tháng',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Văn phòng tham mưu tổng kết «10» năm thực hiện Nghị quyết số 12-NQ/TU ngày 05/6/2011 của Ban Thường vụ Tỉnh ủy.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'đúng số năm; sơ kết giao sớm vài tháng',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Kỷ niệm 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2026) (Đoàn Thanh niên xã chủ trì).
2. Sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TU ngày 20/7/2021 của Ban Thường vụ Tỉnh ủy (Văn phòng tham mưu).`),
      },
      {
        name: 'đợt thi đua có ngày bắt đầu và kết thúc',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Phát động đợt thi đua chào mừng 80 năm Ngày bầu cử Quốc hội đầu tiên (từ ngày 01/3/2026 đến ngày 31/3/2026) (Văn phòng chủ trì).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document: Document) {
    for (const { item, passage } of textsWith(document, JOINED_DAYS)) if (item && passage.value.includes(' năm')) yield* celebrated(item)
    const reviews = textsWith(document, REVIEWS)
    if (reviews.length === 0) return
    const cited = new Map(document.citations.map((find) => [find.passage.start, find]))
    for (const { item, part } of reviews) if (item) yield* reviewed(item, part, cited)
  },
})
