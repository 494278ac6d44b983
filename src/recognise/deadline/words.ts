import type { DeadlineKind } from '../../model/plan.js'
import { yearFor, type Years } from '../../text/calendar.js'
import { day, lastDay } from '../../text/days.js'
import type { DateWords } from '../date.js'

/** One time that a text states, with its range in the text. */
export interface DeadlineWords {
  readonly range: readonly [number, number]
  readonly kind: DeadlineKind
  readonly date: string | null
  readonly end: string | null
  readonly rule: string | null
  /** The first and the last day within which it is due; null where there is none, or it is not certain. */
  readonly first: string | null
  readonly last: string | null
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

/** A time with its tokens; `to` is the first after it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly kind: DeadlineKind
  readonly date?: string | null
  readonly until?: string | null
  /** The days within which it is due, where they are not those of `date` and `until`. */
  readonly first?: string | null
  readonly last?: string | null
  readonly rule?: string | null
  readonly lunar?: boolean
  readonly implied?: readonly string[]
  readonly impossible?: boolean
}

/** What a grammar gives where its words turn out to say no time. */
export const NOTHING: readonly Piece[] = []

/** The day, month and year of a date, whatever its place. */
export type DayWords = Pick<DateWords, 'day' | 'month' | 'year'>

/** A day with what the plan implies. */
export interface Day {
  readonly value: string | null
  readonly implied: readonly string[]
  /** The calendar has no such day. */
  readonly impossible: boolean
}

/** What the words imply: nothing, or the year. */
export const STATED: readonly string[] = []
export const YEAR: readonly string[] = ['year']

/** The day of a date whose year, or month, is that of `end` or of the plan: `15` and `17/4/2026` of `15 - 17/4/2026`. */
export function filled(date: DayWords, context: DeadlineContext, end?: DayWords): Day {
  const month = date.month ?? end?.month ?? null
  if (month === null) return { value: null, implied: STATED, impossible: false }
  let year = date.year
  // «20/12 - 05/01/2026» begins in the year before.
  if (year === null && end && end.year !== null) year = end.month !== null && month > end.month ? end.year - 1 : end.year
  let implied = STATED
  if (year === null) {
    implied = YEAR
    if (!context.years) return { value: null, implied, impossible: month > 12 || date.day > lastDay(2024, Math.min(12, Math.max(1, month))) }
    year = yearFor(month, context.years)
  }
  const value = day(year, month, date.day)
  return { value, implied, impossible: value === null }
}
