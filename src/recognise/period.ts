import { MONTHS_LEAD } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Months } from '../text/calendar.js'
import { SMALL } from '../text/lexer.js'
import { AMPERSAND, CLOSE, COLON, COMMA, DASH, DOT, OPEN, PLUS, SEMICOLON, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { afterNumeral, numeral, romanAt } from './numeral.js'

/** Months that words name, and the first token after them. */
export interface MonthWords {
  readonly months: Months
  readonly to: number
}

/** The months that begin at token `i`: `tháng 3, 4/2026`, `quý IV`, `6 tháng đầu năm`, `cả năm 2026`, `năm 2026`; null where none do. */
export function months(t: Text, i: number): MonthWords | null {
  const form = t.form(i)
  if (form === W.tháng || form === W.quý) return list(t, i + 1, form)
  if (form === W.cả) return t.form(i + 1) === W.năm ? wholeYear(t, i + 2, fourDigits(t, i + 2)) : null
  if (form === W.năm) return fourDigits(t, i + 1) ? wholeYear(t, i + 1, true) : null
  if (form === W.t || form === W.q) return short(t, i)
  const quarter = QUARTERS.indexOf(form)
  return quarter === -1 ? span(t, i) : shortQuarter(t, quarter + 1, i + 1)
}

const QUARTERS: readonly number[] = [W.qi, W.qii, W.qiii, W.qiv]

/** `T6/2026`, `T3-T5/2026`, `Q.III/2026`, `Q3/2026`; a month needs its year, for `T6` is a day of the week too. */
function short(t: Text, i: number): MonthWords | null {
  if (t.case(i) === SMALL) return null
  if (t.form(i) === W.q) {
    const at = t.form(i + 1) === DOT ? i + 2 : i + 1
    const quarter = monthNumber(t, at, W.quý)
    return quarter === -1 || (at === i + 1 && t.apart(at)) ? null : shortQuarter(t, quarter, afterNumeral(t, at))
  }
  const first = t.apart(i + 1) ? -1 : monthNumber(t, i + 1, W.tháng)
  if (first === -1) return null
  const second = t.form(i + 2) === DASH && t.form(i + 3) === W.t ? monthNumber(t, i + 4, W.tháng) : -1
  const to = second === -1 ? i + 2 : i + 5
  const year = yearToken(t, to)
  if (year === -1) return null
  const last = second === -1 ? first : second
  return { months: { unit: last === first ? 'month' : 'months', from: first, to: last, year: t.number(year) }, to: year + 1 }
}

/** A quarter whose number ends before token `to`, with the one that `-` joins to it: `QI-QII/2026`. */
function shortQuarter(t: Text, quarter: number, to: number): MonthWords {
  const second = t.form(to) === DASH ? QUARTERS.indexOf(t.form(to + 1)) + 1 : 0
  const last = Math.max(quarter, second)
  const end = second > 0 ? to + 2 : to
  const year = yearToken(t, end)
  return {
    months: { unit: last > quarter ? 'months' : 'quarter', from: quarter * 3 - 2, to: last * 3, year: year === -1 ? null : t.number(year) },
    to: year === -1 ? end : year + 1,
  }
}

/** Whether a year's number stands at token `i`, no range of years. */
export function fourDigits(t: Text, i: number): boolean {
  return t.isNumber(i) && t.size(i) === 4 && !(t.form(i + 1) === DASH && (t.isNumber(i + 2) || !t.apart(i + 1)))
}

function wholeYear(t: Text, i: number, stated: boolean): MonthWords {
  return { months: { unit: 'year', from: 1, to: 12, year: stated ? t.number(i) : null }, to: stated ? i + 1 : i }
}

/** `6 tháng đầu năm 2026`, `9 tháng đầu năm`, `sáu tháng cuối năm học 2026`. */
function span(t: Text, i: number): MonthWords | null {
  const count = numeral(t, i)
  if (count < 2 || count > 11) return null
  const word = afterNumeral(t, i)
  const half = t.form(word + 1)
  if (t.form(word) !== W.tháng || (half !== W.đầu && half !== W.cuối) || t.form(word + 2) !== W.năm) return null
  const number = t.form(word + 3) === W.học ? word + 4 : word + 3
  const stated = t.isNumber(number) && t.size(number) === 4
  const [from, to] = half === W.đầu ? [1, count] : [13 - count, 12]
  return { months: { unit: count === 6 ? 'half' : 'months', from, to, year: stated ? t.number(number) : null }, to: stated ? number + 1 : word + 3 }
}

/** The number of a month or quarter at token `i`; -1 without one. */
export function monthNumber(t: Text, i: number, unit: number): number {
  if (unit === W.quý) {
    const value = romanAt(t, i) === -1 ? numeral(t, i) : romanAt(t, i)
    return value >= 1 && value <= 4 && !glued(t, i + 1) ? value : -1
  }
  const value = numeral(t, i)
  return value >= 1 && value <= 12 && !glued(t, afterNumeral(t, i)) ? value : -1
}

/** Whether a letter or digit goes on without a space. */
function glued(t: Text, i: number): boolean {
  return !t.apart(i) && (t.isWord(i) || t.isNumber(i))
}

/** The token of the year that is stated after a month: `/2026`, `-2026`, ` năm 2026`, `, năm học 2026`; -1 without one. */
export function yearToken(t: Text, i: number): number {
  const mark = t.form(i)
  if (mark === SLASH || mark === DASH || (mark === DOT && !t.apart(i + 1))) return t.isNumber(i + 1) && t.size(i + 1) === 4 ? i + 1 : -1
  const word = mark === COMMA ? i + 1 : i
  if (t.form(word) !== W.năm) return -1
  const number = t.form(word + 1) === W.học ? word + 2 : word + 1
  return t.isNumber(number) && t.size(number) === 4 ? number : -1
}

function joins(form: number): boolean {
  return form === COMMA || form === DASH || form === W.và || form === W.đến || form === PLUS || form === AMPERSAND || form === SEMICOLON
}

/**
 * The months or quarters from token `i` on: `3, 4/2026`, `I và II`, `3 - tháng 5`. `tháng 4/2026 và tháng 10/2026` are two times: such a list ends
 * before `và`.
 */
function list(t: Text, i: number, unit: number): MonthWords | null {
  const first = monthNumber(t, i, unit)
  if (first === -1) return null
  let last = first
  let to = afterNumeral(t, i)
  let stated = yearToken(t, to)
  if (stated !== -1) to = stated + 1
  while (joins(t.form(to))) {
    const at = t.form(to + 1) === unit ? to + 2 : to + 1
    const next = monthNumber(t, at, unit)
    if (next === -1 || (t.form(to) === W.và && next !== last + 1)) break
    const after = afterNumeral(t, at)
    const own = yearToken(t, after)
    // «tháng 3, 5/4»: a day of another month.
    if (own === -1 && t.form(after) === SLASH && t.isNumber(after + 1)) break
    last = next
    if (own !== -1) stated = own
    to = own === -1 ? after : own + 1
  }
  const size = unit === W.quý ? 3 : 1
  const name = unit === W.quý ? 'quarter' : 'month'
  const number = stated === -1 ? null : t.number(stated)
  return { months: { unit: last === first ? name : 'months', from: (first - 1) * size + 1, to: last * size, year: number }, to }
}

/** What a line of months heads. */
export interface PeriodHeading {
  readonly months: Months
  /** Where text after a colon begins in the line's value, or the line's length. */
  readonly rest: number
}

// «Thảng 8», «Thang 8»: a scanner's tháng.
const MISREAD: ReadonlySet<number> = new Set([W.thảng, W.thàng, W.thãng, W.thạng, W.thang])

/**
 * The months that a whole line heads: `Tháng 01/2026:`, `QUÝ I`, `Nhiệm vụ tháng 3 năm 2026`, `Tháng 9 (Chủ điểm …)`, `Tháng 3: Tổ chức …`; null for any
 * other line. A cell may begin in lower case.
 */
export function periodHeading(t: Text, cell = false): PeriodHeading | null {
  if (!t.isNumber(0) && (!t.isWord(0) || (t.case(0) === SMALL && !cell))) return null
  let i = 0
  for (let length = t.within(i, MONTHS_LEAD); length > 0; length = t.within(i, MONTHS_LEAD)) i += length
  const found = i === 0 && MISREAD.has(t.form(0)) && t.isNumber(1) ? list(t, 1, W.tháng) : months(t, i)
  if (!found) return null
  let at = found.to
  if (t.form(at) === OPEN) {
    do at++
    while (at < t.count && t.form(at) !== CLOSE)
    if (at === t.count) return null
    at++
  }
  if (at === t.count) return { months: found.months, rest: t.value.length }
  const mark = t.form(at)
  if (mark !== COLON && mark !== DOT && mark !== SEMICOLON) return null
  do at++
  while (at < t.count && (t.form(at) === COLON || t.form(at) === DOT || t.form(at) === SEMICOLON))
  if (at < t.count && mark !== COLON) return null
  return { months: found.months, rest: t.start(at) }
}

/** Where the words of a phase end that a heading begins with: `Giai đoạn 1`, `Đợt II`, `Bước thứ nhất`; -1 where none stand. */
function phaseEnd(t: Text): number {
  const first = t.form(0)
  const word = t.reads(0, W.giai, W.đoạn) ? 2 : first === W.đợt || first === W.bước ? 1 : -1
  if (word === -1) return -1
  const number = t.form(word) === W.thứ ? word + 1 : word
  if (romanAt(t, number) !== -1) return number + 1
  return numeral(t, number) === -1 ? -1 : afterNumeral(t, number)
}

/** The months of a heading that names a phase of the work: `Giai đoạn 1 - năm 2026: Khảo sát`, `Đợt 1 (quý II/2026):`; null for any other. */
export function phaseHeading(t: Text): PeriodHeading | null {
  const after = phaseEnd(t)
  if (after === -1) return null
  const mark = t.form(after)
  const open = mark === OPEN
  const at = open || mark === DASH || mark === COLON || mark === COMMA ? after + 1 : after
  const found = months(t, at)
  if (!found) return null
  const end = open && t.form(found.to) === CLOSE ? found.to + 1 : found.to
  const next = t.form(end)
  if (end < t.count && next !== COLON && next !== DOT && next !== DASH && next !== COMMA) return null
  return { months: found.months, rest: t.value.length }
}

/** Whether a line heads a stage of years: `Giai đoạn 2026 - 2028 xây dựng như sau`, `Giai đoạn 1 (2026-2028)`. */
export function stage(t: Text): boolean {
  if (!t.reads(0, W.giai, W.đoạn)) return false
  for (let i = 2; i < 6; i++) if (t.isNumber(i) && t.size(i) === 4 && (t.form(i + 1) === DASH || t.form(i + 1) === W.đến) && t.size(i + 2) === 4) return true
  return false
}

/** Whether a whole line heads a month or quarter that no calendar has: `Tháng 13`, `Quý V`, `Quý 5/2026:`. */
export function headsNoMonths(t: Text): boolean {
  const unit = t.form(0)
  if (t.case(0) === SMALL || (unit !== W.tháng && unit !== W.quý) || t.count > 7) return false
  const number = t.size(1) > 2 ? -1 : t.number(1)
  const none =
    unit === W.tháng
      ? number === 0 || number > 12
      : number === 0 || (number > 4 && number < 10) || t.form(1) === W.v || t.form(1) === W.vi || t.form(1) === W.vii
  if (!none) return false
  const year = yearToken(t, 2)
  for (let at = year === -1 ? 2 : year + 1; at < t.count; at++) if (t.form(at) !== COLON && t.form(at) !== DOT) return false
  return true
}
