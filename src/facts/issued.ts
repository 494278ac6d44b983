import type { Part } from '../model/document.js'
import type { Mention } from './mentions.js'
import { outermost } from './outermost.js'

/** When the whole document of a part was issued: its date, or the last year that it is for where it has none. */
export interface Issued {
  readonly part: Part
  readonly date: string | null
  readonly year: number | null
}

/** When the document that `part` belongs to was issued. */
export function issued(part: Part): Issued {
  const own = outermost(part)
  return { part: own, date: own.plan.date, year: own.plan.yearEnd ?? own.plan.year }
}

/** A cited document is dated, or numbered in a year, after the plan. */
export function later({ date, symbol }: Pick<Mention, 'date' | 'symbol'>, plan: Issued): boolean {
  if (plan.date !== null) return date !== null ? date > plan.date : symbol.year !== null && symbol.year > Number(plan.date.slice(0, 4))
  if (plan.year === null) return false
  return (date !== null && Number(date.slice(0, 4)) > plan.year) || (symbol.year !== null && symbol.year > plan.year)
}
