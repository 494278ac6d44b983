import type { Passage } from '../../text/passage.js'
import type { Columns } from './header.js'

/** The cells of a row by what their columns hold: `lead`, and `lead2` where a second column holds the same. */
export type Cells = Record<string, Passage>

/** The filled cells of a row by what their columns hold. */
export function named(cells: readonly Passage[], columns: Columns | null): Cells {
  const found: Cells = {}
  const counts = new Map<string, number>()
  for (const [i, cell] of cells.entries()) {
    const column = columns?.[i]
    if (!column || cell.value === '') continue
    const count = (counts.get(column) ?? 0) + 1
    counts.set(column, count)
    found[count === 1 ? column : `${column}${count}`] = cell
  }
  return found
}
