import type { periodAbove } from '../../../facts/above.js'
import { PREPARES } from '../../../facts/deadline-faults.js'
import type { PeriodWords } from '../../../facts/period-words.js'
import type { DeadlineFind, Item } from '../../../model/document.js'
import { fold } from '../../../text/spelling.js'
import { nearest, stretchOf } from './months.js'
import { reports, sumsUp } from './reporting.js'

/** The heading of time that a task stands under. */
export type Heading = NonNullable<ReturnType<typeof periodAbove>>

/** How far the months that a task names lie from those of its heading: how many months a report may stand before or after what it reports on. */
function contradicts(words: PeriodWords, lead: () => string, heading: Heading): boolean {
  const { unit, from } = words.months
  if (unit === 'year') return false
  const place = stretchOf(heading.period)
  const told = nearest(words.months, place)
  const past = place.from - told.to
  const ahead = told.from - place.to
  if (ahead >= 2) return true
  // What has not begun cannot be summed up.
  if (ahead >= 1 && unit !== 'month' && sumsUp(lead())) return true
  if (unit === 'month') return past >= (place.to > place.from ? 3 : 2)
  if (unit === 'quarter') return past >= 3
  return past >= 4 || (from === 1 && told.to - place.to >= 4)
}

/** The first period that a task names, where it reports on it and it contradicts its heading. */
export function misreported({ passage }: Item, [first]: readonly PeriodWords[], heading: Heading): PeriodWords | null {
  if (!first) return null
  const lead = (): string => fold(passage.value.slice(0, first.at))
  return contradicts(first, lead, heading) && reports(fold(passage.value), lead()) ? first : null
}

const NOTHING = (): string => ''

/**
 * The months of a time within which a task is due, where they contradict its heading; what prepares something may name the time of it. `due` are those
 * times in reading order.
 */
export function late(words: readonly PeriodWords[], { passage }: Item, due: readonly DeadlineFind[], heading: Heading): PeriodWords | null {
  let next = 0
  const odd = words.find((one) => {
    const at = passage.slice(one.at, one.at + 1).start
    while ((due[next]?.passage.end ?? Infinity) <= at) next++
    return (due[next]?.passage.start ?? Infinity) <= at && contradicts(one, NOTHING, heading)
  })
  return odd === undefined || PREPARES.test(fold(passage.value)) ? null : odd
}
