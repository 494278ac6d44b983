import { W } from '../../lexicon/forms.js'
import { FIRST, MIXED, UPPER } from '../../text/lexer.js'
import { COMMA, DASH, DOT, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { afterBlank } from './number.js'

/** A place's name has no more tokens. */
const LONGEST_PLACE = 10

/** The date of a head; what is left blank is NaN. */
export interface HeadDate {
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year: number
}

/** A number, or the dots and lines that it is still to be written on. */
function piece(t: Text, i: number): { end: number; value: number } {
  const k = afterBlank(t, i)
  return t.isNumber(k) ? { end: afterBlank(t, k + 1), value: k > i ? Number.NaN : t.number(k) } : { end: k, value: Number.NaN }
}

/** `ngày 05 tháng 01 năm 2026`, its numbers perhaps blank, or `ngày 05/01/2026`, at the token of `ngày`; null where no date stands. */
export function headDate(t: Text, i: number): HeadDate | null {
  if (t.form(i) !== W.ngày) return null
  const day = piece(t, i + 1)
  const year = day.end + 3
  if (t.form(day.end) === SLASH && t.isNumber(day.end + 1) && t.form(day.end + 2) === SLASH && t.isNumber(year) && t.size(year) === 4) {
    return { end: day.end + 4, day: day.value, month: t.number(day.end + 1), year: t.number(year) }
  }
  if (t.form(day.end) !== W.tháng) return null
  const month = piece(t, day.end + 1)
  if (t.form(month.end) !== W.năm) return null
  const blank = afterBlank(t, month.end + 1)
  const whole = t.isNumber(blank) && t.size(blank) === 4
  const end = t.isNumber(blank) ? blank + 1 : blank
  return { end: whole ? end : afterBlank(t, end), day: day.value, month: month.value, year: whole ? t.number(blank) : Number.NaN }
}

/**
 * Where the place's name before the date at `i` begins: words with capitals back to the comma's cell (`Tân Lập, ngày`), and the first half in the line above it
 * (`Hà` / `Nội, ngày`). `i` itself where none stands. `free` tells whether a token is of nothing else.
 */
export function placeStart(t: Text, i: number, edge: (token: number) => boolean, free: (token: number) => boolean): number {
  let k = t.form(i - 1) === COMMA ? i - 1 : i
  let from = k
  const capital = t.case(k - 1) === UPPER && t.size(k - 1) > 2
  for (let n = 0; n < LONGEST_PLACE && k > 0 && free(k - 1); n++, k--) {
    const word = t.isWord(k - 1)
    const written = t.case(k - 1)
    const abbreviation = written === UPPER && (t.size(k - 1) <= 2 || t.form(k) === DOT)
    const named = written === FIRST || written === MIXED || abbreviation || (capital && written === UPPER)
    if (word ? !named : t.form(k - 1) !== DASH && t.form(k - 1) !== DOT) break
    if (word) from = k - 1
    if (edge(k - 1) && !goesOn(t, k - 1, edge, free)) break
  }
  return from
}

/** Whether the line above a cell that begins at `i` holds only the first half of a place's name. */
function goesOn(t: Text, i: number, edge: (token: number) => boolean, free: (token: number) => boolean): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (!free(k) || t.case(k) !== FIRST || t.size(k) < 2) return false
    if (edge(k)) return true
  }
  return false
}
