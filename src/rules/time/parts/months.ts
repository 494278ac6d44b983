import type { Period } from '../../../model/plan.js'
import type { Months } from '../../../text/calendar.js'

/** First and last month of a stretch of time, counted from year 0. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export function stretchOf({ start, end }: Period): Stretch {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  return { from: count(start), to: count(end) }
}

/** The months that words name; without a year those nearest to `near`, so that `tháng 12` in January is the last one. */
export function nearest({ from, to, year }: Months, near: Stretch): Stretch {
  const at = (y: number): Stretch => ({ from: y * 12 + from - 1, to: (to < from ? y + 1 : y) * 12 + to - 1 })
  if (year !== null) return at(year)
  const base = Math.floor(near.from / 12)
  let best = at(base)
  for (const y of [base - 1, base + 1]) {
    const other = at(y)
    if (distance(other, near) < distance(best, near)) best = other
  }
  return best
}

function distance(a: Stretch, b: Stretch): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}
