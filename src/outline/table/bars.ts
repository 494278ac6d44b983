import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import type { Column } from './heads.js'
import { ends, near, type Found, Sheet } from './sheet.js'
import { stackedTable } from './stacked.js'

/** A cell has no more lines, a table no more cells. */
const MOST_LINES = 12
const MOST_CELLS = 20_000

/** A cell that a pipe alone on a line closes. */
interface Closed {
  readonly first: Line
  readonly last: Line
  readonly cell: Passage
  /** The index of the line after its pipe. */
  readonly to: number
}

/** Whether a line is a pipe and nothing else. */
export function bar(line: Line | undefined): boolean {
  return line !== undefined && (line.passage.value === '|' || (line.cells !== null && line.passage.value.replace(/[|\s]/gu, '') === ''))
}

/**
 * The table of a page whose cells stand on lines of their own, each closed by a pipe alone on a line, from line `i` on: what has its cells as lines,
 * empty ones blank.
 */
export function barTable(sheet: Sheet, i: number, first: Column): Found | null {
  const cells: Closed[] = []
  for (let at = i; cells.length < MOST_CELLS; ) {
    const next = cellAt(sheet, at)
    // The head again is another table's, or the same one's after a page's end.
    if (!next || (cells.length > 0 && next.cell.value === cells[0]?.cell.value)) break
    cells.push(next)
    at = next.to
  }
  const numbered = cells.map(({ cell, first: { heading } }, n): Line => ({ number: n + 1, passage: cell, heading, cells: null }))
    .filter(({ passage }) => passage.value !== '')
  const table = numbered.length === 0 ? null : stackedTable(new Sheet(numbered, { text: '', starts: [] }, sheet.scanner), 0, first)
  if (!table) return null
  const at = (number: number): Closed => cells[number - 1] as Closed
  let end = numbered[table.to - 1]?.number ?? 1
  // Empty cells after the last.
  while (end < cells.length && cells[end]?.cell.value === '') end++
  return {
    rows: table.rows.map((row) => ({ ...row, number: at(row.number).first.number, last: at(row.last ?? row.number).last.number })),
    to: at(end).to,
  }
}

/** The cell that begins on line `i`, closed by the next pipe; null where none closes it. */
function cellAt(sheet: Sheet, i: number): Closed | null {
  const { lines } = sheet
  const own: Passage[] = []
  for (let at = i; at < lines.length && at < i + MOST_LINES; at++) {
    const line = lines[at] as Line
    if (at > 0 && !near(lines[at - 1], line)) return null
    if (bar(line)) return { first: lines[i] as Line, last: line, cell: Passage.join(own, ' '), to: at + 1 }
    if (line.cells || ends(line, sheet)) return null
    own.push(line.passage)
  }
  return null
}
