import { W } from '../lexicon/forms.js'
import { day } from '../text/days.js'
import { COMMA, DASH, DOT, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'

/** A date as printed: its numbers, with null for what the words leave out. */
export interface DateWords {
  readonly day: number
  readonly month: number | null
  readonly year: number | null
  /** Its tokens, the word `ngày` left out; `to` is the first after it. */
  readonly from: number
  readonly to: number
}

/** The date that begins at token `i`, with `ngày` or its day's number: `26/11/2021`, `ngày 26 tháng 11 năm 2021`, `20/11`; null where none does. */
export function date(t: Text, i: number): DateWords | null {
  const from = t.form(i) === W.ngày ? i + 1 : i
  if (!t.isNumber(from) || t.size(from) > 2) return null
  return t.form(from + 1) === W.tháng ? worded(t, from) : numeric(t, from)
}

/** `26/11/2021`, `26-11-2021`, `26 . 11 . 2021`, `20/11`. Points and dashes need the year: `14.4` is a number, `14-16` a range. */
function numeric(t: Text, from: number): DateWords | null {
  const mark = t.form(from + 1)
  if ((mark !== SLASH && mark !== DOT && mark !== DASH) || !t.isNumber(from + 2) || t.size(from + 2) > 2) return null
  const full = t.form(from + 3) === mark && t.isNumber(from + 4) && t.size(from + 4) === 4
  const to = from + (full ? 5 : 3)
  if ((!full && mark !== SLASH) || (t.form(to) === SLASH && !t.apart(to))) return null
  return { day: t.number(from), month: t.number(from + 2), year: full ? t.number(from + 4) : null, from, to }
}

/** `26 tháng 11 năm 2021`, `05 tháng 01, năm 2026`, `15 tháng 6/2026`, `15 tháng 6`, `10 tháng giêng`. */
function worded(t: Text, from: number): DateWords | null {
  const month = monthAt(t, from + 2)
  if (month === null) return null
  const next = from + 3
  const slash = t.form(next) === SLASH && !t.apart(next) && !t.apart(next + 1)
  const at = slash ? next + 1 : yearAfter(t, next)
  const year = t.isNumber(at) && t.size(at) === 4 ? t.number(at) : null
  return { day: t.number(from), month, year, from, to: year === null ? next : at + 1 }
}

/** Where the number stands after `năm` or `, năm`; -1 without the word. */
function yearAfter(t: Text, i: number): number {
  const word = t.form(i) === COMMA ? i + 1 : i
  return t.form(word) === W.năm ? word + 1 : -1
}

/** `11`, `giêng`, `chạp`. */
function monthAt(t: Text, i: number): number | null {
  if (t.isNumber(i)) return t.size(i) > 2 ? null : t.number(i)
  return t.form(i) === W.giêng ? 1 : t.form(i) === W.chạp ? 12 : null
}

/** `YYYY-MM-DD`, or null where the calendar has no such day or something is left out. */
export function iso(date: Pick<DateWords, 'day' | 'month' | 'year'>): string | null {
  return date.month === null || date.year === null ? null : day(date.year, date.month, date.day)
}
