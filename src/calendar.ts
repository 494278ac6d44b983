import { day, lastDay } from './days.js'
import { fold, roman } from './words.js'

/** Months of a plan's calendar as words give them: `from` to `to` (1 to 12, `to` not before `from` unless a school year turns between them). */
export interface Months {
  readonly unit: 'month' | 'quarter' | 'half' | 'year' | 'months'
  readonly from: number
  readonly to: number
  /** Null where the words name none. */
  readonly year: number | null
}

/** The years a plan is for; `school` where its months turn in summer (năm học 2026-2027). */
export interface Years {
  readonly year: number
  readonly yearEnd: number
  readonly school: boolean
}

const WORDS: Readonly<Record<string, number>> = {
  giêng: 1, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12, chạp: 12,
}

function month(text: string): number | null {
  const value = WORDS[text] ?? Number(text)
  return value >= 1 && value <= 12 ? value : null
}

function quarter(text: string): number | null {
  const value = roman(text) ?? WORDS[text] ?? Number(text)
  return value >= 1 && value <= 4 ? value : null
}

const MONTH = '(?:\\d{1,2}|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười|chạp)'
const QUARTER = '(?:iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)'
const YEAR = '(?: ?[/.-] ?(\\d{4})| ?,? năm (?:học )?(\\d{4}))?'
const JOIN = ' ?(?:,|\\+|&|-|và|đến|;) ?'
// Each token is one of a closed list and the joints are single signs or words, so there is one way to read a text: linear.
const MONTHS = new RegExp(`^tháng (${MONTH})${YEAR}((?:${JOIN}(?:tháng )?${MONTH}(?!\\d|/\\d{1,2}(?!\\d))${YEAR})*)(?= |$|[:.;(/,-])`, 'u')
const MORE_MONTH = new RegExp(`(${JOIN})(?:tháng )?(${MONTH})(?!\\d|/\\d{1,2}(?!\\d))${YEAR}`, 'gu')
const QUARTERS = new RegExp(`^quý (${QUARTER})(?![a-zà-ỹ\\d])${YEAR}((?:${JOIN}(?:quý )?${QUARTER}(?![a-zà-ỹ\\d])${YEAR})*)`, 'u')
const MORE_QUARTER = new RegExp(`(${JOIN})(?:quý )?(${QUARTER})(?![a-zà-ỹ\\d])${YEAR}`, 'gu')
// «6 tháng đầu năm 2026», «9 tháng», «sáu tháng cuối năm»
const SPAN = /^(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối) năm(?: (?:học )?(\d{4}))?/u
const WHOLE = /^(?:cả năm(?: (\d{4}))?|năm (\d{4}))(?![\d-])/u

function yearOf(...texts: (string | undefined)[]): number | null {
  const found = texts.find((text) => text !== undefined)
  return found === undefined ? null : Number(found)
}

/** The members of a list from its first on: `3, 4/2026`, `I và II`. «tháng 4/2026 và tháng 10/2026» are two times: such a list ends before `và`. */
function members(match: RegExpExecArray, more: RegExp, number: (text: string) => number | null): { first: number; last: number; year: number | null; length: number } | null {
  const [whole, lead = '', slash, worded, rest = ''] = match
  const first = number(lead)
  if (first === null) return null
  let last = first
  let year = yearOf(slash, worded)
  for (const [, joint = '', next = '', at, of] of rest.matchAll(more)) {
    const value = number(next)
    if (value === null) return null
    if (joint.trim() === 'và' && value !== last + 1) return { first, last, year, length: whole.length - rest.length }
    last = value
    year = yearOf(at, of) ?? year
  }
  return { first, last, year, length: whole.length }
}

/** The months that a text begins with, and how much of it they take: `tháng 3, 4/2026`, `quý iv`, `6 tháng đầu năm`. `text` is folded. */
export function monthsAt(text: string): { months: Months; length: number } | null {
  const m = MONTHS.exec(text)
  if (m) {
    const list = members(m, MORE_MONTH, month)
    return list && { months: { unit: list.last === list.first ? 'month' : 'months', from: list.first, to: list.last, year: list.year }, length: list.length }
  }
  const q = QUARTERS.exec(text)
  if (q) {
    const list = members(q, MORE_QUARTER, quarter)
    return list && { months: { unit: list.last === list.first ? 'quarter' : 'months', from: list.first * 3 - 2, to: list.last * 3, year: list.year }, length: list.length }
  }
  const s = SPAN.exec(text)
  if (s) {
    const count = WORDS[s[1] ?? ''] ?? Number(s[1])
    if (count < 2 || count > 11) return null
    const [from, to] = s[2] === 'đầu' ? [1, count] : [13 - count, 12]
    return { months: { unit: count === 6 ? 'half' : 'months', from, to, year: yearOf(s[3]) }, length: s[0].length }
  }
  const w = WHOLE.exec(text)
  if (w) return { months: { unit: 'year', from: 1, to: 12, year: yearOf(w[1], w[2]) }, length: w[0].length }
  return null
}

// What may stand before the months of a heading: «Nhiệm vụ trọng tâm tháng 3», «Công tác quý I». Closed words, each once at a place.
const BEFORE = /^(?:(?:các|những|nhiệm vụ|công tác|công việc|chương trình|kế hoạch|nội dung|hoạt động|trọng tâm|cụ thể|trong|lịch|thời gian|từ|của|thực hiện) )*(?=(?:tháng|quý|\d{1,2} tháng|sáu tháng|chín tháng|ba tháng|năm) |cả năm)/u

const TIMED = /[Cc]ả năm|CẢ NĂM|[Tt]h[ảàãạa]ng \d|[Hh][áÁ]ng |HÁNG |[Qq][uU][ýÝ] |[Qq]úy |[Nn][ăĂ][mM] /

/** Months and what stands in brackets after them take no more of a line. */
const LONGEST_HEADING = 240

/**
 * The months that a whole line heads: `Tháng 01/2026:`, `QUÝ I`, `Nhiệm vụ tháng 3 năm 2026`, `Tháng 9 (Chủ điểm …)`. `rest` is where text after
 * a colon begins, or the line's length. Null for any other line.
 */
export function periodHeading(text: string): { months: Months; rest: number } | null {
  // Nearly every line is asked: one without the words is told apart first.
  if (!TIMED.test(text.length > 80 ? text.slice(0, 80) : text)) return null
  const first = text[0]
  if (first === undefined || (first === first.toLowerCase() && !/\d/.test(first))) return null
  // «Thảng 8», «Thang 8»: a scanner's tháng.
  const folded = fold(text.length > LONGEST_HEADING ? text.slice(0, LONGEST_HEADING) : text).replace(/^th[ảàãạa]ng(?= \d)/u, 'tháng')
  const lead = BEFORE.exec(folded)
  if (!lead) return null
  const found = monthsAt(folded.slice(lead[0].length))
  if (!found) return null
  let at = lead[0].length + found.length
  while (folded[at] === ' ') at++
  if (folded[at] === '(') {
    const close = folded.indexOf(')', at)
    if (close === -1) return null
    at = close + 1
    while (folded[at] === ' ') at++
  }
  if (at >= folded.length) return folded.length < text.length ? null : { months: found.months, rest: text.length }
  if (!/[:.;]/.test(folded[at] ?? '')) return null
  const colon = folded[at] === ':'
  do at++
  while (at < folded.length && /[\s:.;]/.test(folded[at] ?? ''))
  if (at < folded.length && !colon) return null
  return { months: found.months, rest: at }
}

// «Tháng 13», «Quý V/2026:». A whole short line; each piece is bounded.
const NO_MONTHS = /^(?:tháng ?(?:0|00|1[3-9]|[2-9]\d)|quý ?(?:0|v|vi|vii|[5-9]))(?: ?[/.-] ?\d{4}| năm \d{4})?[ :.]{0,3}$/u

/** Whether a whole line heads a month or quarter that no calendar has: `Tháng 13`, `Quý V`. */
export function headsNoMonths(text: string): boolean {
  return text.length > 4 && text.length <= 30 && (text[0] === 'T' || text[0] === 'Q') && NO_MONTHS.test(fold(text))
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The months of a school year or a year: which year a month belongs to. School years turn in the summer (month 8 begins one). */
export function yearFor(month: number, years: Years): number {
  return years.school && month < 7 ? years.yearEnd : years.year
}

/** A period as the model writes it, with its first and last day: `2026-03`, `2026-Q1`, `2026-H1`, `2026`, `2026-03/2026-04`. */
export function resolved(months: Months, years: Years): { period: string; start: string; end: string } {
  const startYear = months.year !== null && months.from <= months.to ? months.year : yearFor(months.from, years)
  const endYear = months.to < months.from ? startYear + 1 : startYear
  const start = day(startYear, months.from, 1) ?? ''
  const end = day(endYear, months.to, lastDay(endYear, months.to)) ?? ''
  const range = `${startYear}-${two(months.from)}/${endYear}-${two(months.to)}`
  const period =
    months.unit === 'month' ? `${startYear}-${two(months.from)}`
    : months.unit === 'quarter' ? `${startYear}-Q${months.to / 3}`
    : months.unit === 'half' ? `${startYear}-H${months.from === 1 ? 1 : 2}`
    : months.unit === 'year' ? String(startYear)
    : range
  return { period, start, end }
}
