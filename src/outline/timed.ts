import type { Item } from '../model/document.js'
import type { Headings } from '../recognise/headings.js'
import type { PeriodHeading } from '../recognise/period.js'
import { Passage } from '../text/passage.js'

/** The months that an item heads, numbered or not; null for any other. */
export function timed(item: Item, headings: Headings): PeriodHeading | null {
  const heading = item.paragraphs[0] ?? Passage.empty
  const phase = item.children.length > 0 ? headings.phase(heading) : null
  // In a table's cell the words may begin in lower case.
  return phase ?? headings.months(heading) ?? (item.label?.kind === 'period' ? headings.cell(heading) : null)
}
