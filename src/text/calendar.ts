import { day, lastDay } from './days.js'

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
