import type { Block, Cell, Table } from '../blocks/blocks.js'

/** What a cell says of itself. */
export interface CellFormat {
  /** Another cell goes over it. */
  readonly covered: boolean
  /** How many such cells stand there. */
  readonly times: number
  readonly columns: number
  readonly rows: number
  readonly bordered: boolean
}

/** No row has more columns, and no row is there more often. */
const MOST_COLUMNS = 64
const MOST_TIMES = 64
/** So many copies of cells with words are made for a table at most, and of so many blocks each. */
const MOST_COPIES = 4096
const MOST_BLOCKS = 4

/** A table that is being read. */
export class OpenTable {
  readonly #rows: (readonly Cell[])[] = []
  #bordered: boolean
  #row: Cell[] | null = null
  #times = 1
  #column = 0
  #cell: { readonly format: CellFormat; readonly blocks: Block[] } | null = null
  /** Columns that a cell of the row goes over yet. */
  #across = 0
  /** At the column where it begins: a cell of a row above that goes over further rows. */
  readonly #down = new Map<number, { rows: number; readonly columns: number }>()
  #copies = 0
  #repeats = false

  constructor(bordered: boolean) {
    this.#bordered = bordered
  }

  /** Where blocks go that stand in the open cell; undefined where none is open. */
  get cell(): Block[] | undefined {
    return this.#cell?.blocks
  }

  beginRow(times: number): void {
    this.endRow()
    this.#row = []
    this.#times = bounded(times, MOST_TIMES)
    this.#column = 0
    this.#across = 0
  }

  beginCell(format: CellFormat): void {
    this.#row ??= []
    this.#cell = { format, blocks: [] }
  }

  endCell(): void {
    const cell = this.#cell
    const row = this.#row
    this.#cell = null
    if (!cell || !row) return
    const { format, blocks } = cell
    if (format.bordered) this.#bordered = true
    const times = bounded(format.times, MOST_COLUMNS)
    if (times > 1) this.#repeats = true
    for (let i = 0; i < times && this.#column < MOST_COLUMNS; i++) {
      if (format.covered) this.#cover(row)
      else this.#put(row, format, i === 0 || this.#copied(blocks) ? blocks : [])
    }
  }

  #cover(row: Cell[]): void {
    const above = this.#down.get(this.#column)
    if (this.#across > 0) this.#across--
    else if (above) {
      row.push({ blocks: [], span: above.columns, merged: true })
      this.#across = above.columns - 1
      if (--above.rows === 0) this.#down.delete(this.#column)
    } else row.push({ blocks: [], span: 1, merged: false })
    this.#column++
  }

  #put(row: Cell[], format: CellFormat, blocks: readonly Block[]): void {
    const columns = Math.min(bounded(format.columns, MOST_COLUMNS), MOST_COLUMNS - this.#column)
    row.push({ blocks, span: columns, merged: false })
    this.#down.delete(this.#column)
    if (format.rows > 1) this.#down.set(this.#column, { rows: format.rows - 1, columns })
    this.#across = columns - 1
    this.#column++
  }

  /** Whether a copy of some blocks may be made: what is repeated millions of times is not. */
  #copied(blocks: readonly Block[]): boolean {
    if (blocks.length === 0) return true
    return ++this.#copies <= MOST_COPIES && blocks.length <= MOST_BLOCKS && blocks.every((block) => block.kind === 'paragraph')
  }

  endRow(): void {
    this.endCell()
    const row = this.#row
    this.#row = null
    if (!row || row.length === 0) return
    this.#rows.push(row)
    if (row.every(blank)) return
    for (let i = 1; i < this.#times && row.every(({ blocks }) => this.#copied(blocks)); i++) this.#rows.push(row)
  }

  /** The table; what a broken part left open is closed. */
  done(): Table {
    this.endRow()
    // Sheets end their rows with as many empty cells as they have columns.
    const widths = this.#rows.map((row) => row.findLastIndex((cell) => !blank(cell)) + 1)
    const widest = widths.reduce((most, width) => Math.max(most, width), 0)
    const rows = this.#rows.map((row) => (row.length > widest && this.#repeats ? row.slice(0, widest) : row))
    return { kind: 'table', rows, bordered: this.#bordered }
  }
}

/** Whether nothing stands in a cell. */
function blank({ blocks, merged }: Cell): boolean {
  return !merged && blocks.every((block) => block.kind === 'paragraph' && block.text.trim() === '' && block.label === '')
}

function bounded(n: number, most: number): number {
  return Math.min(most, Math.max(1, n))
}
