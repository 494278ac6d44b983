import { Passage } from '../../text/passage.js'
import type { Scanner } from '../../text/text.js'
import type { Columns } from './header.js'
import type { Column } from './heads.js'
import { likeness, misfit, type Likeness } from './likeness.js'

/** What an empty cell of a column costs: remarks are mostly empty, the work never is. */
function empty(column: Column | null): number {
  switch (column) {
    case 'note': case 'figures': case null: case 'number': return 0.2
    case 'support': case 'person': case 'monitor': case 'product': return 0.8
    case 'content': return 6
    default: return 1.6
  }
}

/** What it costs that a cell takes one more paragraph. */
function more(cell: Likeness, column: Column | null): number {
  return (cell.goesOn ? 0.2 : 1) + (column === 'content' || column === 'product' ? 0 : 0.4)
}

/** More paragraphs than these, and more columns, are laid out from the left. */
const MOST = 64
const MOST_COLUMNS = 24

/**
 * The cells of a row whose empty ones were lost, or whose paragraphs stand for themselves, in the columns that they fit best; their order stays. Each column
 * has its paragraphs joined.
 */
export function assigned(cells: readonly Passage[], columns: Columns, scanner: Scanner): Passage[] {
  const width = columns.length
  const own: Passage[][] = columns.map(() => [])
  const places =
    cells.length > MOST || width > MOST_COLUMNS
      ? cells.map((_, i) => Math.min(i, width - 1))
      : fitted(
          cells.map((cell) => likeness(cell, scanner)),
          columns,
        )
  for (const [i, cell] of cells.entries()) own[places[i] ?? width - 1]?.push(cell)
  return own.map(across)
}

/** Cells that one column has, one text: line by line where they stand beside each other on several lines. */
function across(cells: readonly Passage[]): Passage {
  const beside = cells.some(({ start }, i) => i > 0 && start < (cells[i - 1]?.end ?? 0))
  const parts = beside ? cells.flatMap((cell) => cell.spans.map(([from, to]) => cell.slice(cell.after(from), cell.after(to)).trim())) : [...cells]
  return Passage.join(beside ? parts.sort((a, b) => a.start - b.start) : parts, ' ')
}

/** The column of each cell, at the least cost: dynamic programming over cells and columns. */
function fitted(cells: readonly Likeness[], columns: Columns): number[] {
  const width = columns.length
  // cost[j]: the cells so far, the last of them in column j; back[i][j]: the column of the cell before.
  let cost: number[] = []
  const back: number[][] = []
  for (const [i, cell] of cells.entries()) {
    const next: number[] = []
    const from: number[] = []
    for (let j = 0; j < width; j++) {
      const column = columns[j] ?? null
      const fit = misfit(cell, column)
      let best = Infinity
      let where = -1
      if (i === 0) {
        best = skipped(columns, 0, j)
      } else {
        for (let k = 0; k <= j; k++) {
          const step = (cost[k] ?? Infinity) + (k === j ? more(cell, column) : skipped(columns, k + 1, j))
          if (step < best) [best, where] = [step, k]
        }
      }
      next.push(best + fit)
      from.push(where)
    }
    cost = next
    back.push(from)
  }
  let at = 0
  let least = Infinity
  for (let j = 0; j < width; j++) {
    const all = (cost[j] ?? Infinity) + skipped(columns, j + 1, width)
    if (all < least) [least, at] = [all, j]
  }
  const places: number[] = []
  for (let i = cells.length - 1; i >= 0; i--) {
    places[i] = at
    at = back[i]?.[at] ?? 0
  }
  return places
}

function skipped(columns: Columns, from: number, to: number): number {
  let cost = 0
  for (let j = from; j < to; j++) cost += empty(columns[j] ?? null)
  return cost
}
