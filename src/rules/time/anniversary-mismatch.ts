import { periodAbove, years } from '../../facts/above.js'
import { times, type Dated, type Years } from '../../facts/dates.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { CitationFind, Item, Part } from '../../model/document.js'
import { iso, type DateWords } from '../../recognise/date.js'
import { dayNumber } from '../../text/days.js'
import { shownDay } from '../../text/shown-day.js'
import { COMMA, DASH, DOT, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { changed } from '../advice.js'
import { rule, type Context, type Problem } from '../rule.js'

const YEAR = 365.2425

const JOINED: ReadonlySet<number> = new Set([DASH, DOT, COMMA, SLASH])

/** Whether the number at token `at`, before `năm`, counts years: `94 năm`, `03 năm`; not `1.000 năm`, `15 năm 2026`. */
function counts(t: Text, at: number): boolean {
  if (!t.apart(at) && JOINED.has(t.form(at - 1))) return false
  const next = at + 2
  if (t.form(next) === W.một || t.form(next) === W.hai) return false
  const digits = t.isNumber(next) ? t.words(next, next + 1) : ''
  return !digits.startsWith('19') && !digits.startsWith('20')
}

/** How far before two days their count of years may stand. */
const REACH = 160

/** The count of years nearest before token `from`, in its own clause; -1 without one. */
function countBefore(t: Text, from: number): number {
  const start = t.start(from) - REACH
  for (let i = from - 1; i >= 0 && t.start(i) >= start; i--) {
    const form = t.form(i)
    if (form === DOT || form === SEMICOLON) return -1
    if (form === W.năm && t.isNumber(i - 1) && t.size(i - 1) < 4 && counts(t, i - 1)) return i - 1
  }
  return -1
}

/** Whether two dates are joined as from and to: `15/10/1930-15/10/2024`, `từ 15/10/1930 đến ngày 15/10/2024`. */
function joined(t: Text, a: DateWords, b: DateWords): boolean {
  const form = t.form(a.to)
  const next = t.form(a.to + 1) === W.ngày ? a.to + 2 : a.to + 1
  return (form === DASH || form === W.đến) && next === b.from
}

/** Stretches from a day to the same day of a later year, with a wrong count of the years before them. */
function celebrated({ placed: { text: t }, dates }: Dated, report: Context['report']): void {
  for (let i = 1; i < dates.length; i++) {
    const [first, last] = [dates[i - 1], dates[i]]
    if (!first || !last || first.year === null || last.year === null || !joined(t, first, last)) continue
    const [from, to] = [iso(first), iso(last)]
    // A stretch of work (`từ 01/7/2025 đến 15/8/2025`) is no anniversary: its days differ.
    if (from === null || to === null || to <= from || from.slice(5) !== to.slice(5)) continue
    i++
    const count = countBefore(t, first.from)
    const exact = Math.round((dayNumber(to) - dayNumber(from)) / YEAR)
    if (count === -1 || t.number(count) < 1 || exact === t.number(count)) continue
    const words = t.slice(count, count + 2)
    report({
      span: words.span,
      message: 'celebrated',
      data: { raw: words.value, from: shownDay(from), to: shownDay(to), years: exact },
      actual: words.value,
      expected: [`${exact} năm`],
      related: [{ span: t.slice(first.from, last.to).span, note: 'days' }],
    })
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

const CARRIES_OUT = Table.of('thực hiện', 'thi hành', 'triển khai')

/** The token at which the document is cited that is reviewed after so many years: `03 năm thực hiện Chỉ thị …`; -1 without one. */
function reviewedAt(t: Text, count: number): number {
  const at = count + 2
  const led = t.reads(at, W.tổ, W.chức) || (t.form(at) === W.triển && CARRIES_OUT.at(t, at + 2)) ? at + 2 : at
  return CARRIES_OUT.at(t, led) && t.isWord(led + 2) ? led + 2 : -1
}

/** What another document reviewed (`theo Kết luận số … sau 10 năm thực hiện …`) is history. */
function history(t: Text, count: number): boolean {
  for (let i = count - 1; i >= 0 && t.form(i) !== SEMICOLON; i--) if (t.form(i) === W.số && t.isNumber(i + 1)) return true
  return false
}

/** What is wrong with the years after which a document is reviewed that is cited at token `at`. */
function review({ placed: { text: t, item, part }, at: count }: Years, at: number, cited: ReadonlyMap<number, CitationFind>): Problem | null {
  const find = cited.get(t.slice(at, at + 1).start)
  if (!find || find.citation.date === null || find.citation.number === null || history(t, count)) return null
  const time = item && when(item, part)
  if (!time) return null
  const said = t.number(count)
  const issued = dayNumber(find.citation.date)
  const low = (time.from - issued) / YEAR
  const high = (time.to - issued) / YEAR
  if (said >= low - TOLERANCE && said <= high + TOLERANCE) return null
  const words = t.slice(count, count + 2)
  const right = Math.max(0, Math.round((low + high) / 2))
  return {
    span: words.span,
    message: 'reviewed',
    data: { raw: words.value, date: shownDay(find.citation.date), years: right },
    actual: words.value,
    expected: [`${String(right).padStart(2, '0')} năm`],
    related: [{ span: find.passage.span, note: 'document' }],
  }
}

export const anniversaryMismatch = rule({
  id: 'anniversary-mismatch',
  group: 'time',
  severity: 'warning',
  advice: { vi: 'Tính lại số năm, hoặc kiểm tra ngày.', en: 'Count again, or check the days.' },
  messages: {
    celebrated: {
      vi: ({ raw, from, to, years: right }) => `Từ ${from} đến ${to} là ${right} năm, không phải “${raw}”.`,
      en: ({ raw, from, to, years: right }) => `From ${from} to ${to} is ${right} years, not “${raw}”.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, hoặc kiểm tra lại các ngày.`,
        en: (_, expected) => `${changed(expected, 'en')}, or check the days.`,
      },
    },
    reviewed: {
      vi: ({ raw, date, years: right }) => `Văn bản ngày ${date} đến kỳ này là khoảng ${right} năm, không phải “${raw}”.`,
      en: ({ raw, date, years: right }) => `The document of ${date} is about ${right} years old by then, not “${raw}”.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, hoặc kiểm tra ngày của văn bản được viện dẫn.`,
        en: (_, expected) => `${changed(expected, 'en')}, or check the date of the document cited.`,
      },
    },
    days: { vi: () => 'các mốc ngày', en: () => 'the days' },
    document: { vi: () => 'văn bản được sơ kết, tổng kết', en: () => 'the document reviewed' },
  },
  check: ({ document, report }) => ({
    end() {
      const { dated, years: counted } = times(document)
      for (const one of dated) if (one.placed.zone === 'item') celebrated(one, report)
      let cited: Map<number, CitationFind> | null = null
      for (const one of counted) {
        const { text: t, zone } = one.placed
        const at = zone === 'item' && counts(t, one.at) ? reviewedAt(t, one.at) : -1
        if (at === -1) continue
        cited ??= new Map(document.citations.map((find) => [find.passage.start, find]))
        const problem = review(one, at, cited)
        if (problem) report(problem)
      }
    },
  }),
})
