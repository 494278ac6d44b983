import { monthsAt, periodHeading } from '../calendar.js'
import type { Item } from '../document.js'
import { fold } from '../words.js'

/** Whether a heading is one of time: an item of months, numbered or not. */
export function timed(item: Item): ReturnType<typeof periodHeading> {
  const heading = item.paragraphs[0]?.value ?? ''
  const direct = periodHeading(heading)
  if (direct) return direct
  // In a table's cell the words may begin in lower case.
  const found = item.label?.kind === 'period' ? monthsAt(fold(heading)) : null
  return found ? { months: found.months, rest: heading.length } : null
}
