import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import { furniture } from '../layout.js'
import { cutAt, cutsOf, laid, pieces, type Laid } from './grid.js'
import { columnsOf, under } from './header.js'
import { headOf } from './heads.js'
import { ends, near, rowOf, type Found, type Sheet } from './sheet.js'
import { rowsOf } from './wrapped.js'

/** The head of a table goes over no more lines, a table over no more. */
const MOST_HEAD = 6
const MOST_LINES = 4000

/** The table whose columns are parted by two or more spaces, its head on line `i`; null without one. */
export function spaceTable(sheet: Sheet, i: number): Found | null {
  const { lines } = sheet
  const first = lines[i] as Line
  const top = laid(first, sheet)
  if (top.cells.length < 2 || !columnsOf(pieces(top, first))) return null
  const page: Laid[] = [top]
  const to = blockEnd(sheet, i, (at) => (page[at - i] ??= laid(lines[at] as Line, sheet)))
  const words = (_: unknown, at: number): boolean => !furniture((lines[i + at] as Line).passage.value)
  const block = lines.slice(i, to).filter(words)
  const grid = page.slice(0, to - i).filter(words)
  const heads = headLines(block, grid)
  const cuts = cutsOf(grid, heads)
  // Lines that keep to no columns stay lines, and are not looked at again.
  const plain: Found = { rows: lines.slice(i, to), to }
  if (!cuts) return plain
  const cells = grid.map((line, at) => cutAt(line, block[at] as Line, cuts))
  const head = merged(cells.slice(0, heads))
  if (!columnsOf(head.whole)) return plain
  const [start, end] = [block[0] as Line, block[heads - 1] as Line]
  const rows = head.rows.map((own) => rowOf(start, end, own))
  return { rows: [...rows, ...rowsOf(block.slice(heads), grid.slice(heads), cells.slice(heads), { whole: head.whole, lines: block.slice(0, heads) })], to }
}

/** Whether a heading that is wrapped stands on so many lines from the first. */
function headLines(block: readonly Line[], grid: readonly Laid[]): number {
  let count = 1
  while (count < Math.min(MOST_HEAD, block.length)) {
    const line = block[count] as Line
    const own = pieces(grid[count] as Laid, line)
    const after = (block[count - 1] as Line).number
    // Under a blank line, with a number first, at the left edge: a row.
    if (line.number > after + 1 || (grid[count] as Laid).indent <= (grid[0] as Laid).indent + 1) break
    if (!own.every(({ value }) => value.length <= 30 && (/^[\p{Ll}(]/u.test(value) || headOf(value) !== null))) break
    count++
  }
  return count
}

/** The lines of a head as one row, or two where the lower names columns under one of the upper. */
function merged(lines: readonly (readonly Passage[])[]): { whole: readonly Passage[]; rows: readonly (readonly Passage[])[] } {
  let upper = lines[0] ?? []
  for (let i = 1; i < lines.length; i++) {
    const below = lines[i] as readonly Passage[]
    if (below.filter(({ value }) => value !== '').every(({ value }) => /^[\p{Ll}(]/u.test(value))) {
      upper = upper.map((cell, j) => Passage.join([cell, below[j] ?? Passage.empty], ' '))
      continue
    }
    const rest = lines.slice(i).reduce((one, two) => one.map((cell, j) => Passage.join([cell, two[j] ?? Passage.empty], ' ')))
    const both = under(upper, rest)
    if (both) return { whole: both, rows: [upper, rest] }
    upper = upper.map((cell, j) => Passage.join([cell, below[j] ?? Passage.empty], ' '))
  }
  return { whole: upper, rows: [upper] }
}

/**
 * The index of the first line after a table whose head stands on line `i`: text that begins at the left edge and runs over the columns ends it. `page` gives
 * a line with its places.
 */
function blockEnd(sheet: Sheet, i: number, page: (at: number) => Laid): number {
  const { lines } = sheet
  const head = page(i)
  const second = head.cells[1]?.from ?? 0
  const numbered = headOf(pieces(head, lines[i] as Line)[0]?.value ?? '') === 'number'
  let to = i + 1
  let last = i
  for (; to < lines.length && to < i + MOST_LINES; to++) {
    const line = lines[to] as Line
    if (!near(lines[to - 1], line) || line.cells || ends(line, sheet)) break
    const own = page(to)
    const { cells } = own
    const left = own.indent <= head.indent + 2
    if (cells.some((cell, j) => j > 0 && ends({ ...line, passage: line.passage.slice(line.passage.after(cell.start)) }, sheet))) break
    // A heading of the body, a blank line above it and no row below.
    if (cells.length === 1 && line.number > (lines[to - 1] as Line).number + 1 && heads(line) && !rowBelow(lines, to, page)) break
    if (cells.length === 1 && left && (cells[0]?.to ?? 0) > second + 4) {
      // «Tháng 9/2025», «I. Tuyên truyền»: rows follow.
      const next = lines[to + 1]
      const below = near(line, next) ? page(to + 1) : null
      const numberless = numbered && !/^\(?[\dIVX]/u.test(next?.passage.value ?? '')
      if (!below || below.cells.length < 2 || line.passage.length > 100 || (numberless && !heads(line))) break
    }
    if (cells.length > 1) last = to
    // Wrapped lines of the last row.
    else if (!left && own.indent < head.width + 40) last = to
  }
  return last + 1
}

/** Whether the line after line `i` has several cells. */
function rowBelow(lines: readonly Line[], i: number, page: (at: number) => Laid): boolean {
  return near(lines[i], lines[i + 1]) && page(i + 1).cells.length > 1
}

/** Whether a line over all columns heads rows by its own words: months, capitals, a numeral. */
function heads({ passage: { value } }: Line): boolean {
  return /^(?:tháng|quý|học kỳ|[ivx]{1,5}[.)-]|[a-e][.)])[ \d]/iu.test(value) || value === value.toUpperCase()
}
