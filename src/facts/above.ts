import type { Item, Part } from '../model/document.js'
import type { Period } from '../model/plan.js'

/** The heading of time that an item stands under, or is; null where it stands under none. */
export function periodAbove(item: Item): Item & { period: Period } | null {
  for (let at: Item | null = item; at; at = at.parent) if (at.period) return at as Item & { period: Period }
  return null
}

/** Whether an item carries the number of a later heading (3.1 below 2): its own was lost. */
export function strayed(item: Item, above: Item): boolean {
  const own = above.label?.kind === 'arabic' ? above.label.values : []
  const last = own.length - 1
  for (let at: Item | null = item; at && at !== above; at = at.parent) {
    const values = at.label?.kind === 'arabic' ? at.label.values : []
    if (
      own.length > 0 &&
      values.length > own.length &&
      (values[last] ?? 0) > (own[last] ?? 0) &&
      own.slice(0, last).every((value, i) => value === values[i])
    )
      return true
  }
  return false
}

/** The day on which a part was issued: its own, or that of the plan it is attached to. */
export function issueDate(part: Part): string | null {
  for (let at: Part | null = part; at; at = at.parent) if (at.plan.date) return at.plan.date
  return null
}

/** The last year that a part is for: its own, or that of the plan it is attached to. */
export function years(part: Part): { first: number; last: number } | null {
  for (let at: Part | null = part; at; at = at.parent) {
    if (at.plan.year !== null) return { first: at.plan.year, last: at.plan.yearEnd ?? at.plan.year }
  }
  return null
}

/** The one year that a part is for; null where it is for several, or leaves it open. */
export function onlyYear(part: Part): number | null {
  const bounds = years(part)
  return bounds && bounds.first === bounds.last ? bounds.first : null
}
