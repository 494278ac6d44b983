import type { Block, Cell, Table } from '../blocks/blocks.js'
import { declarations } from './css.js'
import type { Node } from './tree.js'

/** A cell of a page's table. */
export interface PageCell {
  /** Null where it only goes on the cell above it. */
  readonly node: Node | null
  readonly columns: number
  readonly merged: boolean
}

/** What reads the parts of a table. */
export interface Parts {
  /** Whether an element is not read. */
  readonly left: (node: Node) => boolean
  readonly cell: (cell: PageCell) => Cell
  /** What stands beside the rows, or above them. */
  readonly loose: (node: Node) => readonly Block[]
}

/** No table has more columns, and no cell goes over more rows. */
const MOST_COLUMNS = 64
const MOST_ROWS = 65534

/** A table of a page as blocks: those that stand before it, and the table, or what stands in its cells where it only lays out the page. */
export function tableOf(node: Node, { left, cell, loose }: Parts): readonly Block[] {
  const before: Block[] = []
  const rows: (readonly Cell[])[] = []
  const foot: (readonly Cell[])[] = []
  const down = new Map<number, { rows: number; readonly columns: number }>()
  let bordered = drawn(node)
  const beside = (one: Node): void => {
    for (const block of loose(one)) before.push(block)
  }
  const row = (from: Node, into: (readonly Cell[])[]): void => {
    const cells: Cell[] = []
    let column = 0
    const above = (): void => {
      for (let over = down.get(column); over; over = down.get(column)) {
        cells.push(cell({ node: null, columns: over.columns, merged: true }))
        if (--over.rows <= 0) down.delete(column)
        column += over.columns
      }
    }
    for (const child of from.children) {
      if (typeof child === 'string' || left(child)) continue
      if (child.name !== 'td' && child.name !== 'th') {
        beside(child)
        continue
      }
      above()
      const columns = Math.min(MOST_COLUMNS - Math.min(column, MOST_COLUMNS - 1), span(child.attributes['colspan'], 1))
      const high = span(child.attributes['rowspan'], MOST_ROWS)
      if (drawn(child)) bordered = true
      cells.push(cell({ node: child, columns, merged: false }))
      if (high > 1 && column < MOST_COLUMNS) down.set(column, { rows: high - 1, columns })
      column += columns
    }
    above()
    if (cells.length > 0) into.push(cells)
  }
  const part = (from: Node, into: (readonly Cell[])[]): void => {
    for (const child of from.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') beside({ name: 'div', attributes: {}, children: [child], parent: from })
      } else if (left(child) || child.name === 'colgroup' || child.name === 'col') continue
      else if (child.name === 'tr') row(child, into)
      else if (child.name === 'tbody' || child.name === 'thead') part(child, into)
      else if (child.name === 'tfoot') part(child, foot)
      else if (child.name === 'td' || child.name === 'th') row({ ...from, children: [child] }, into)
      else beside(child)
    }
  }
  part(node, rows)
  const all = [...rows, ...foot]
  if (all.length === 0) return before
  const table: Table = { kind: 'table', rows: all, bordered }
  return lays(table) ? [...before, ...all.flatMap((one) => one.flatMap(({ blocks }) => blocks))] : [...before, table]
}

/** How many columns or rows an element takes; 0 stands for all that there are. */
function span(text: string | undefined, all: number): number {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) || number < 0 ? 1 : number === 0 ? all : Math.min(number, MOST_ROWS)
}

const BORDER = /^(?:mso-)?border(?:-(?:top|left|right|bottom|style))?(?:-alt|-style)?$/u
const LINE = /solid|double|dotted|dashed|groove|ridge|inset|outset/iu

/** Whether an element says that lines are drawn around its cells. */
function drawn({ attributes: { border, rules, style, class: named } }: Node): boolean {
  if (border !== undefined && border !== '0') return true
  if (rules !== undefined && rules !== 'none' && rules !== 'groups') return true
  if (/\b(?:MsoTableGrid|table-bordered)\b/u.test(named ?? '')) return true
  if (style === undefined || !/border/iu.test(style)) return false
  for (const [name, value] of declarations(style))
    if (BORDER.test(name) && LINE.test(value)) return true
  return false
}

/** A cell of a table of rows and columns has no more paragraphs. */
const MOST_PARAGRAPHS = 12

/** Whether a table only lays out a page: without lines, and a cell of it holds a table or as much as a page. */
function lays({ rows, bordered }: Table): boolean {
  const holds = (blocks: readonly Block[]): boolean => blocks.length > MOST_PARAGRAPHS || blocks.some((block) => block.kind === 'table')
  return !bordered && rows.some((row) => row.some(({ blocks }) => holds(blocks)))
}
