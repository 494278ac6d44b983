import type { Passage } from '../../text/passage.js'
import { columnsOf, under, type Columns } from './header.js'

/** The head of a table as its rows come: one row, or two, and the same again after a page's end. */
export class Head {
  /** What the columns hold; null before a head was read. */
  columns: Columns | null = null
  /** Rows of tasks have been read under it. */
  filled = false
  #cells: readonly Passage[] = []
  /** The rows of the head, as printed. */
  readonly #rows = new Set<string>()

  /** Takes a row that is part of a head: of a `new` one, or of the `same`; null for any other row. */
  take(value: string, cells: readonly Passage[]): 'new' | 'same' | null {
    if (this.#rows.has(value)) return 'same'
    const first = this.columns === null || startsAgain(cells) ? columnsOf(cells) : null
    if (first) {
      this.#rows.clear()
      this.filled = false
      this.#know(value, cells, first)
      return 'new'
    }
    if (this.columns === null || this.filled) return null
    const both = under(this.#cells, cells)
    const columns = both && columnsOf(both)
    if (!columns) return null
    this.#know(value, both, columns)
    return 'same'
  }

  #know(value: string, cells: readonly Passage[], columns: Columns): void {
    this.#rows.add(value)
    this.#cells = cells
    this.columns = columns
  }
}

/** Whether a row begins as a head does: with the name of the column of numbers. */
function startsAgain(cells: readonly Passage[]): boolean {
  return /^(?:stt|tt|số tt)\.?$/iu.test(cells[0]?.value ?? '')
}
