import type { Span } from '../../../src/index.js'
import { between, choice, type Random } from './defect.js'

/** Day, month, year. */
export type Day = [day: number, month: number, year: number]

/** A full date as a plan writes it, with a way to write another one alike. */
export interface Written {
  readonly span: Span
  readonly day: number
  readonly month: number
  readonly year: number
  readonly as: (day: number, month: number, year: number) => string
}

const FULL = /(?<!\d)(\d{1,2})(\/| tháng )(\d{1,2})(\/| năm )(\d{4})(?!\d)/gu

/** The last day of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Day and month as the rules of form have them: a zero before days below 10 and the months 1 and 2. */
export function numbers(day: number, month: number): [string, string] {
  return [String(day).padStart(2, '0'), month < 3 ? `0${month}` : String(month)]
}

/** The full dates in a stretch of the text. */
export function fullDates(text: string, [from, to]: Span): Written[] {
  return [...text.slice(from, to).matchAll(FULL)].map((m) => {
    const start = from + m.index
    const as = (day: number, month: number, year: number): string => {
      const [d, mm] = numbers(day, month)
      return `${d}${m[2]}${mm}${m[4]}${year}`
    }
    return { span: [start, start + m[0].length], day: Number(m[1]), month: Number(m[3]), year: Number(m[5]), as }
  })
}

/** A date that the calendar does not have. */
export function impossible(random: Random, year: number): Day {
  const day = choice<[number, number]>(random, [
    [31, choice(random, [4, 6, 9, 11])], [30, 2], [lastDay(year, 2) + 1, 2], [between(random, 1, 28), between(random, 13, 19)],
  ])
  return [...day, year]
}

/** A slip of the pen in a date: another day, month or year that the calendar has, before `limit`. */
export function slip(random: Random, { day, month, year }: Written, limit: string): Day | null {
  for (let turn = 0; turn < 40; turn++) {
    const step = choice(random, [-2, -1, 1, 2, 3])
    const slips: [Day, ...Day[]] = [
      [day + step, month, year], [day, month + step, year], [day, month, year + Math.sign(step)], [day + 10 * Math.sign(step), month, year],
    ]
    const [d, m, y] = choice(random, slips)
    if (m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m) && iso(d, m, y) < limit) return [d, m, y]
  }
  return null
}

/** The same day of another month, or its last one. */
export function clamped(day: number, month: number, year: number): Day {
  return [Math.min(day, lastDay(year, month)), month, year]
}

/** A day as `YYYY-MM-DD`. */
export function iso(day: number, month: number, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
