import type { Block, Cell, Paragraph } from '../blocks/blocks.js'

/** A table has two rows at least, each of three cells at least: what stands beside each other in two is a letterhead or a signature. */
const FEWEST = 3
/** So many lines of a first cell may be its own; more are paragraphs before the table. */
const MOST_LINES = 3
/** No other cell has more. */
const MOST_CELL_LINES = 40

/** A row of cells, and the paragraphs before it that no mark parts from its first cell. */
interface Row {
  readonly before: readonly string[]
  readonly cells: readonly string[]
}

/** The paragraphs and tables of a body in which a tab ends each cell, and a tab and a line feed each row. */
export function tabbedBlocks(body: string, notes: string): Block[] {
  const found: Block[] = []
  let index = 0
  const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, label: '', index: index++ })
  const cell = (text: string): Cell => ({ blocks: text.split('\n').map(paragraph), span: 1, merged: false })
  const pieces = body.split(/(?<=\t)\n/u).flatMap(ended)
  for (let i = 0; i < pieces.length; i++) {
    const first = head(pieces[i] as string)
    const rows = first ? [first] : []
    while (first) {
      const next = row(pieces[i + rows.length] ?? '', first.cells.length)
      if (!next) break
      rows.push(next)
    }
    if (rows.length < 2) {
      for (const line of (pieces[i] as string).split('\n')) found.push(paragraph(line))
      continue
    }
    for (const line of rows[0]?.before ?? []) found.push(paragraph(line))
    found.push({ kind: 'table', bordered: true, rows: rows.map(({ cells }) => cells.map(cell)) })
    i += rows.length - 1
  }
  for (const line of notes.split('\n')) if (line.trim() !== '') found.push(paragraph(line))
  return found
}

// `TT\tNội dung\tChủ trì\t\t1\t…`: cells with words, an empty one after them. Anchored at lines, each cell read once.
const UNENDED = /^(?:[^\t\n]{1,200}\t){3,40}\t/mu

/** The rows of a piece in which a tab stands for the end of some rows too: an empty cell after those of the first row, and after as many cells each time. */
function ended(piece: string): string[] {
  const found = UNENDED.exec(piece)
  if (!found) return [piece]
  const cells = piece.slice(found.index).split('\t')
  const columns = found[0].split('\t').length - 2
  const rows: string[] = []
  let at = 0
  for (; at + columns < cells.length && cells[at + columns] === ''; at += columns + 1) rows.push(`${cells.slice(at, at + columns).join('\t')}\t`)
  if (rows.length < 2) return [piece]
  const rest = cells.slice(at).join('\t')
  return [...(found.index === 0 ? [] : [piece.slice(0, found.index - 1)]), ...rows, ...(rest === '' ? [] : [rest])]
}

/** The first row of a table, which a piece ends with; what stands above its first cell is paragraphs. */
function head(piece: string): Row | null {
  if (!piece.endsWith('\t')) return null
  const [first = '', ...cells] = piece.slice(0, -1).split('\t')
  const lines = first.split('\n')
  // A head has words in each of its cells.
  if (cells.length + 1 < FEWEST || cells.some((cell) => cell.trim() === '' || cell.split('\n').length > MOST_LINES)) return null
  return { before: lines.slice(0, -1), cells: [lines.at(-1) as string, ...cells] }
}

/** A further row, of as many cells at most; null for a piece that ends with none. */
function row(piece: string, columns: number): Row | null {
  if (!piece.endsWith('\t')) return null
  const cells = piece.slice(0, -1).split('\t')
  const long = (cell: string, most: number): boolean => cell.split('\n').length > most
  if (cells.length > columns || long(cells[0] as string, MOST_LINES) || cells.some((cell) => long(cell, MOST_CELL_LINES))) return null
  return { before: [], cells }
}
