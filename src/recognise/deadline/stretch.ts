import { resolved, type Months, type Years } from '../../text/calendar.js'
import { day } from '../../text/days.js'
import { type DeadlineContext, type Piece, STATED, YEAR } from './words.js'

/** A stretch of time without a day: the first token after its words, and its first and last day where they are certain. */
export interface Stretch {
  readonly to: number
  readonly first: string | null
  readonly last: string | null
  readonly implied: readonly string[]
}

/** What has no certain days: a term, `trong vòng 05 ngày`, `sau khi có hướng dẫn`. */
export function unbounded(to: number): Stretch {
  return { to, first: null, last: null, implied: STATED }
}

/** Whole years: `2026`, `2026-2030`. */
export function ofYears(first: number, last: number, to: number): Stretch {
  return { to, first: day(first, 1, 1), last: day(last, 12, 31), implied: STATED }
}

/** Months and quarters: `tháng 01/2026`, `quý II`; without a year they are those of the heading above, or of the plan. */
export function ofMonths(months: Months, to: number, context: DeadlineContext): Stretch {
  const years = yearsOf(months, context)
  if (years === null) return unbounded(to)
  const { start, end } = resolved(months, years)
  return { to, first: start || null, last: end || null, implied: months.year === null ? YEAR : STATED }
}

function yearsOf({ year }: Months, { years, months }: DeadlineContext): Years | null {
  if (years?.school === true) return years
  const own = year ?? months?.year
  return own === undefined ? years : { year: own, yearEnd: own, school: false }
}

/** The year that `trong năm` means: the heading's, or the plan's where it is for one year. */
export function thisYear(to: number, { years, months }: DeadlineContext): Stretch {
  if (years === null || years.school) return unbounded(to)
  const year = months?.year ?? (years.year === years.yearEnd ? years.year : null)
  return year === null ? unbounded(to) : { ...ofYears(year, year, to), implied: YEAR }
}

/** Something to be done within a stretch of time, quoted from token `from` on. */
export function within(from: number, stretch: Stretch): Piece {
  return { from, kind: 'within', ...stretch }
}
