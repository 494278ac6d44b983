import type { PeriodWords } from '../../../facts/period-words.js'
import { wording } from '../../../facts/wording.js'
import type { Item } from '../../../model/document.js'
import { grouped } from '../../../model/grouped.js'
import type { Heading } from './contradicting.js'

/** A task that names the month of its heading, or one so many months from it. */
export interface Monthly {
  readonly item: Item
  readonly heading: Heading
  /** The periods that it names, the month first. */
  readonly words: readonly PeriodWords[]
  readonly offset: number
}

/** The fewest tasks that make a series. */
const FEWEST = 4

/**
 * Of each series of tasks of one wording, month after month, the one that names another month than its heading, where all others name their own (or
 * all the month before).
 */
export function strays(monthly: readonly Monthly[]): Monthly[] {
  const offset = monthly[0]?.offset
  if (monthly.every((one) => one.offset === offset)) return []
  return [...grouped(monthly, ({ item, words }) => wording(item.text, words)).values()].flatMap((series) => strayOf(series) ?? [])
}

function strayOf(series: readonly Monthly[]): Monthly | null {
  if (series.length < FEWEST) return null
  const [stray, ...more] = [...grouped(series, ({ offset }) => offset).values()].sort((a, b) => a.length - b.length)
  return stray?.length === 1 && more.length === 1 ? (stray[0] ?? null) : null
}
