import type { Block } from '../blocks/blocks.js'
import { parted, type Part } from './beside.js'
import type { Drawn, Word } from './drawn.js'
import { cleared } from './furniture.js'
import { filled, gridsOf } from './grid.js'
import { lineOf, measureOf, paragraphsOf, type Joined, type Line, type Measure } from './paragraphs.js'
import { rowsOf, type Row } from './rows.js'
import { draftOf, tableOf, together, type Draft, type Slot } from './tables.js'

/** What the pages of a file hold, in reading order. */
export interface Read {
  readonly blocks: readonly Block[]
  /** The page of each paragraph, from 1, by its index. */
  readonly pages: readonly number[]
  /** Words that are printed on each page, and left out. */
  readonly heads: readonly string[]
}

/** A part of the file. */
type Piece =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'columns'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly draft: Draft; readonly page: number }

/** A table on a page, and where it begins. */
interface Placed {
  readonly draft: Draft
  readonly top: number
}

/** The blocks of some pages; null stands for one that could not be read. */
export function blocksOf(pages: readonly (Drawn | null)[]): Read {
  const laid = pages.map((page, number) => laidOut(page ?? { width: 1, height: 1, words: [], rules: [], pictured: 0 }, number))
  const { pages: bare, words: heads } = cleared(laid)
  const pieces: Piece[] = []
  laid.forEach(({ tables }, number) => inOrder(bare[number] as readonly Row[], tables, number).forEach((piece) => put(pieces, piece)))
  return { ...written(pieces, laid.map(({ width }) => width)), heads }
}

/** The tables and rows of a page. */
function laidOut({ words, rules, width, height }: Drawn, page: number): { rows: readonly Row[]; tables: readonly Placed[]; width: number; height: number } {
  let rest: readonly Word[] = words
  const tables: Placed[] = []
  const grids = gridsOf(rules).sort((a, b) => span(a.xs) * span(a.ys) - span(b.xs) * span(b.ys))
  for (const grid of grids) {
    rest = filled(grid, rest)
    const draft = draftOf(grid, page)
    if (draft) tables.push({ draft, top: grid.ys[0] as number })
  }
  const rows = rowsOf(rest)
  return { rows, tables: tables.sort((a, b) => a.top - b.top), width, height }
}

function span(values: readonly number[]): number {
  return (values.at(-1) ?? 0) - (values[0] ?? 0)
}

/** The pieces of a page from top to bottom. */
function inOrder(rows: readonly Row[], tables: readonly Placed[], page: number): Piece[] {
  const found: Piece[] = []
  let from = 0
  const put = (to: number): void => {
    for (const part of parted(rows.slice(from, to))) found.push(...piecesOf(part, page))
    from = to
  }
  for (const { draft, top } of tables) {
    let to = from
    while (to < rows.length && (rows[to] as Row).y <= top + 2) to++
    put(to)
    found.push({ kind: 'table', draft, page })
  }
  put(rows.length)
  return found
}

function piecesOf(part: Part, page: number): Piece[] {
  if (part.kind === 'rows') return part.rows.map((row) => ({ kind: 'line', line: lineOf(row, page) }))
  if (part.kind === 'columns') return part.columns.map((rows) => ({ kind: 'columns', lines: rows.map((row) => lineOf(row, page)) }))
  const columns = part.rows[0]?.length ?? 0
  const edges = Array.from({ length: columns + 1 }, (_, i) => edge(part.rows, i))
  const rows = part.rows.map((cells) => cells.map((own, i): Slot => ({
    lines: own.map((row) => lineOf(row, page)), span: 1, merged: false, from: edges[i] as number, to: edges[i + 1] as number,
  })))
  return [{ kind: 'table', draft: { xs: edges, rows }, page }]
}

/** Where a column of a table without lines begins: where its words do; the last one ends where they end. */
function edge(rows: readonly (readonly (readonly Row[])[])[], column: number): number {
  const last = column === rows[0]?.length
  const values = rows.flatMap((cells) => (cells[last ? column - 1 : column] ?? []).map(({ x0, x1 }) => (last ? x1 : x0)))
  return values.reduce((most, one) => (last ? Math.max(most, one) : Math.min(most, one)), last ? 0 : Infinity)
}

/** Adds a piece; a table that goes on one of the page before becomes one with it. */
function put(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const whole = piece.kind === 'table' && last?.kind === 'table' && last.page < piece.page ? together(last.draft, piece.draft) : null
  if (whole && piece.kind === 'table') pieces[pieces.length - 1] = { kind: 'table', draft: whole, page: piece.page }
  else pieces.push(piece)
}

/** The blocks of pieces. */
function written(pieces: readonly Piece[], widths: readonly number[]): Omit<Read, 'heads'> {
  const blocks: Block[] = []
  const pages: number[] = []
  const index = (): number => pages.length - 1
  const told = (page: number): void => void pages.push(page + 1)
  const paragraph = ({ text, page }: Joined): void => {
    told(page)
    blocks.push({ kind: 'paragraph', text, label: '', index: index() })
  }
  const measures = new Map<number, Measure>()
  const lines = pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []))
  const wide = ({ page }: Line): number => Math.round(widths[page] ?? 0)
  for (const width of new Set(widths.map(Math.round))) measures.set(width, measureOf(lines.filter((line) => wide(line) === width), width))
  const within = (line: Line): Measure => measures.get(wide(line)) as Measure
  let held: Line[] = []
  const flush = (): void => {
    paragraphsOf(held, within).forEach(paragraph)
    held = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      held.push(piece.line)
      continue
    }
    flush()
    if (piece.kind === 'table') blocks.push(tableOf(piece.draft, index, told))
    else column(piece.lines).forEach(paragraph)
  }
  flush()
  return { blocks, pages }
}

/** The paragraphs of one of several columns. Lines that have one middle, or begin apart, stand each for itself. */
function column(lines: readonly Line[]): Joined[] {
  // How wide a column is, nothing shows: what may go on does.
  const measure = { ...measureOf(lines), right: 0 }
  const groups: Line[][] = []
  for (const line of lines) {
    const [above, before] = [groups.at(-1), groups.at(-1)?.at(-1)]
    const begins = above && before && Math.abs(before.row.x0 - line.row.x0) < 0.3 * line.row.size
    if (begins && (/^[\p{Ll}(]/u.test(line.text) || /^[-–+*•]\s/u.test((above[0] as Line).text))) above.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => paragraphsOf(group, () => measure))
}
