import type { Block, Cell, Table } from '../../blocks/blocks.js'
import type { Row } from './rows.js'

/** Deeper tables stand as paragraphs in the cell of the deepest. */
export const DEEPEST = 8
/** No table has more columns: Word allows 63. */
const MOST_COLUMNS = 64
/** Edges that are nearer to each other (in twentieths of a point) are one: rows that were drawn by hand. */
const NEAR = 40

/** A row whose cells have been read. */
interface OpenRow {
  readonly cells: readonly (readonly Block[])[]
  readonly row: Row | null
}

/** A table that is being read. */
interface Open {
  readonly rows: OpenRow[]
  cells: (readonly Block[])[]
  blocks: Block[]
}

/** Puts paragraphs into the cells of tables, as marks end cells and rows. */
export class Tables {
  readonly #styled: (style: number) => boolean
  readonly #blocks: Block[] = []
  readonly #open: Open[] = []

  /** Asks of the style of a table whether it draws lines. */
  constructor(styled: (style: number) => boolean) {
    this.#styled = styled
  }

  /** Blocks at some depth: 0 stands in no table. */
  add(blocks: readonly Block[], depth: number): void {
    this.#at(depth)
    const into = this.#open.at(-1)?.blocks ?? this.#blocks
    for (const block of blocks) into.push(block)
  }

  endCell(depth: number): void {
    this.#at(depth)
    const table = this.#open.at(-1)
    if (!table) return
    table.cells.push(table.blocks)
    table.blocks = []
  }

  /** Ends a row; one that is dropped is of a revision that is not read. */
  endRow(depth: number, row: Row | null, dropped: boolean): void {
    this.#at(depth)
    const table = this.#open.at(-1)
    if (!table) return
    if (table.blocks.length > 0) table.cells.push(table.blocks)
    if (!dropped && table.cells.length > 0) table.rows.push({ cells: table.cells, row })
    table.cells = []
    table.blocks = []
  }

  /** All blocks, with what a broken text left open. */
  finished(): readonly Block[] {
    this.#at(0)
    return this.#blocks
  }

  #at(depth: number): void {
    while (this.#open.length > depth) {
      const table = this.#open.pop() as Open
      if (table.blocks.length > 0) table.cells.push(table.blocks)
      if (table.cells.length > 0) table.rows.push({ cells: table.cells, row: null })
      if (table.rows.length > 0) (this.#open.at(-1)?.blocks ?? this.#blocks).push(tableOf(table.rows, this.#styled))
    }
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], blocks: [] })
  }
}

function tableOf(rows: readonly OpenRow[], styled: (style: number) => boolean): Table {
  // Rows that are made alike are one here, however many there are.
  const kinds = new Set(rows.flatMap(({ row }) => row ?? []))
  const columns = columnsOf(kinds)
  const bordered = [...kinds].some((row) => (row.lined || row.cells.some(({ lined }) => lined) || (row.style !== undefined && styled(row.style))))
  return { kind: 'table', bordered, rows: rows.map((row) => cellsOf(row, columns)) }
}

/** In which column an edge stands: the edges of all rows, those near to each other as one. */
function columnsOf(rows: ReadonlySet<Row>): ReadonlyMap<number, number> {
  const edges = [...new Set([...rows].flatMap(({ edges }) => edges))].sort((a, b) => a - b)
  const columns = new Map<number, number>()
  let column = -1
  let last = -Infinity
  for (const edge of edges) {
    if (edge - last > NEAR) column++
    columns.set(edge, column)
    last = edge
  }
  return columns
}

function cellsOf({ cells, row }: OpenRow, columns: ReadonlyMap<number, number>): readonly Cell[] {
  const found: { blocks: readonly Block[]; span: number; merged: boolean }[] = []
  for (const [i, blocks] of cells.entries()) {
    const said = row?.cells[i]
    // A row that begins further in has its first cell from the table's own edge.
    const [left, right] = [i === 0 ? 0 : columns.get(row?.edges[i] ?? NaN), columns.get(row?.edges[i + 1] ?? NaN)]
    const span = left === undefined || right === undefined ? 1 : Math.min(MOST_COLUMNS, Math.max(1, right - left))
    const before = found.at(-1)
    if (said?.across && before) {
      before.span = Math.min(MOST_COLUMNS, before.span + span)
      if (blocks.some((block) => block.kind === 'table' || block.text !== '')) before.blocks = [...before.blocks, ...blocks]
    } else found.push({ blocks, span, merged: said?.down ?? false })
  }
  return found
}
