import { day } from '../days.js'

/** A date as printed: its numbers, with null for what the words leave out. */
export interface DateWords {
  readonly day: number
  readonly month: number | null
  readonly year: number | null
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

// «26/11/2021», «26-11-2021», «26.11.2021», «ngày 26 tháng 11 năm 2021», «26 tháng 11», «20/11». Bounded digits and single signs: constant time.
const NUMERIC = '(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}))?(?![\\d/])'
const WORDED = '(\\d{1,2}) tháng (\\d{1,2}|giêng|chạp)(?:,? năm (\\d{4})|/(\\d{4}))?(?!\\d)'
const AT = new RegExp(`(?:${NUMERIC}|${WORDED})`, 'uy')

/** The date that begins at `from`; null where none does. `text` is folded. */
export function dateAt(text: string, from: number): DateWords | null {
  AT.lastIndex = from
  const m = AT.exec(text)
  if (!m) return null
  const end = from + m[0].length
  if (m[1] !== undefined) {
    // «14.4» is a number, «14/4» a date: points and dashes need the year.
    if (m[4] === undefined && m[2] !== '/') return null
    return { day: Number(m[1]), month: Number(m[3]), year: m[4] === undefined ? null : Number(m[4]), start: from, end }
  }
  const month = m[6] === 'giêng' ? 1 : m[6] === 'chạp' ? 12 : Number(m[6])
  const year = m[7] ?? m[8]
  return { day: Number(m[5]), month, year: year === undefined ? null : Number(year), start: from, end }
}

/** `YYYY-MM-DD`, or null where the calendar has no such day or something is left out. */
export function iso(date: DateWords): string | null {
  return date.month === null || date.year === null ? null : day(date.year, date.month, date.day)
}
