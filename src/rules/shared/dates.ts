import { day } from '../../days.js'

/** A date as words give it; `year` is null where they leave it out. `at` and `length` are its place in the text. */
export interface Named {
  readonly date: number
  readonly month: number
  readonly year: number | null
  readonly at: number
  readonly length: number
}

// «ngày 31/4/2026», «30-5-2019», «ngày 31/4», «ngày 15 tháng 13 năm 2026», «31 tháng 4». Digits, signs and words alternate and each run is bounded.
const DATE = /(?<![\d/.,a-zà-ỹ]|[a-zà-ỹ]-)(\d{1,2})(?: ?([/.-]) ?(\d{1,2})(?:(?: ?\2 ?)(\d{4})(?![\d/]))?(?![\d/])| tháng (\d{1,2})(?![\d/.,]\d|\d)(?:(?:,? năm |\/)(\d{4})(?!\d))?)/g

/** All day-and-month pairs of a folded text; whether the pair is a date at all where no year stands (`24/7`) is for the caller to ask. */
export function* dates(text: string): Generator<Named & { words: boolean; sign: string }> {
  if (!/\d(?:[/.-]| ?[/.-] ?\d| tháng )/u.test(text)) return
  for (const m of text.matchAll(DATE)) {
    const words = m[5] !== undefined
    const year = m[4] ?? m[6]
    yield { date: Number(m[1]), month: Number(words ? m[5] : m[3]), year: year === undefined ? null : Number(year), at: m.index, length: m[0].length, words, sign: m[2] ?? '' }
  }
}

/** Whether the words around a date say that it is lunar (`âm lịch`, `(ÂL)`, `mùng`, `rằm`): it is never compared as a solar one. */
export function lunar(text: string, from: number, to: number): boolean {
  return /^[^.;]{0,20}?(?:âm lịch|\(?âl\)?(?![a-zà-ỹ]))/.test(text.slice(to, to + 32)) || /(?:âm lịch|mùng|rằm)[^.;\d]{0,12}$/u.test(text.slice(Math.max(0, from - 24), from))
}

/** A day `YYYY-MM-DD` as documents write it: `05/3/2026` (a zero before days below 10 and months 1 and 2, Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function written(date: string): string {
  const [year, month, d] = date.split('-')
  return `${d ?? ''}/${Number(month) > 2 ? Number(month) : month ?? ''}/${year ?? ''}`
}

/** The day named, or null where the calendar has none or the year is left out and not given. */
export function solar({ date, month, year }: Named, given: number | null = null): string | null {
  const known = year ?? given
  return known === null ? null : day(known, month, date)
}
