import { yearFor, type Years } from '../../calendar.js'
import { day, lastDay } from '../../days.js'
import type { DeadlineKind } from '../../plan.js'
import type { DateWords } from '../dates.js'

/** One time that a text states, with its range in the text. */
export interface DeadlineWords {
  readonly range: readonly [number, number]
  readonly kind: DeadlineKind
  readonly date: string | null
  readonly end: string | null
  readonly rule: string | null
  readonly calendar: 'solar' | 'lunar'
  /** What the words left to the plan: `year`, `month`. */
  readonly implied: readonly string[]
  /** Its numbers where the calendar has no such day: 31/4. */
  readonly impossible: boolean
}

/** What a task's times are read against. */
export interface DeadlineContext {
  readonly years: Years | null
  /** The months of the task's heading. */
  readonly months: { readonly from: number; readonly to: number; readonly year: number } | null
}

/** A time that is still being read. */
export interface Piece {
  start: number
  end: number
  kind: DeadlineKind
  date?: string | null
  until?: string | null
  rule?: string | null
  lunar?: boolean
  implied?: string[]
  impossible?: boolean
}

/** The date with the year (and month) that the plan implies. */
export function filled(date: DateWords, context: DeadlineContext, end?: DateWords): { value: string | null; implied: string[]; impossible: boolean } {
  const implied: string[] = []
  const month = date.month ?? end?.month ?? null
  if (month === null) return { value: null, implied, impossible: false }
  let year = date.year ?? end?.year ?? null
  if (date.year === null && end?.year !== undefined && end?.year !== null && end.month !== null && month > end.month) year = end.year - 1
  if (year === null) {
    implied.push('year')
    if (!context.years) return { value: null, implied, impossible: month > 12 || date.day > lastDay(2024, Math.min(12, Math.max(1, month))) }
    year = yearFor(month, context.years)
  }
  const value = day(year, month, date.day)
  return { value, implied, impossible: value === null }
}

/** Where a lunar date ends with the words that say so, `(âm lịch)` or the lunar months' own names (tháng Giêng, tháng Chạp); null for a solar one. */
export function lunarEnd(text: string, { start, end }: DateWords): number | null {
  const said = LUNAR_AFTER.exec(text.slice(end, end + 24))
  return said ? end + said[0].length : /tháng (?:giêng|chạp)/u.test(text.slice(start, end)) ? end : null
}

/** What marks a date before it as lunar. */
export const LUNAR_AFTER = /^[\s,]{0,2}(?:\(?(?:âm lịch|âl|al)\)?|năm [a-zà-ỹ ]{2,12} ?\(?âm lịch)/u
