import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import { assigns, columnsOf, numbers, spread, type Columns } from './header.js'
import { headOf, LONGEST_HEAD, type Column } from './heads.js'
import { NUMBER } from './row-kind.js'
import { tabbed } from './separators.js'
import { follows, labelled, rowOf, type Sheet } from './sheet.js'

/** A table has no more columns. */
const MOST_COLUMNS = 14

/** The head of a table that has a line for each cell. */
export interface Head {
  readonly rows: readonly Line[]
  readonly columns: Columns
  /** The index of the first line after it. */
  readonly to: number
  /** How many lines further each next cell stands. */
  readonly stride: number
}

/** The heads from line `i` on: as long as short lines name columns. */
export function headAt(sheet: Sheet, i: number): Head | null {
  const { lines } = sheet
  const cells: Passage[] = []
  const strides: number[] = []
  let to = i
  let unknown = 0
  for (; to < lines.length && cells.length < MOST_COLUMNS; to++) {
    const line = lines[to] as Line
    if (line.cells || line.passage.length > LONGEST_HEAD || (to > i && !follows(lines[to - 1], line))) break
    const { value } = line.passage
    const last = cells.at(-1)
    // «Thời gian» / «hoàn thành»: a head over two lines.
    if (last && /^\p{Ll}/u.test(value) && value.length <= 30) {
      cells[cells.length - 1] = Passage.join([last, line.passage], ' ')
      continue
    }
    if (NUMBER.test(value) || numbers([line.passage])) break
    const own = headOf(value)
    if (labelled(line) || tabbed(line, sheet) || (own === null && ++unknown > 2)) break
    if (own === null && cells.length < 2) return null
    if (to > i) strides.push(line.number - (lines[to - 1] as Line).number)
    cells.push(line.passage)
  }
  // What names nothing at the end is the first row.
  while (cells.length > 2 && headOf(cells.at(-1)?.value ?? '') === null) {
    cells.pop()
    to--
  }
  const split = under(cells)
  const columns = split ? columnsOf(split.whole) : null
  if (!split || !columns || !assigns(columns) || columns.filter((one) => one !== null).length < 3) return null
  const [start, end] = [lines[i] as Line, lines[to - 1] as Line]
  const rows = split.below.length === 0 ? [rowOf(start, end, split.whole)] : [
    rowOf(start, end, split.whole.map((cell) => (split.below.includes(cell) ? Passage.empty : cell))),
    rowOf(end, end, split.whole.map((cell) => (split.below.includes(cell) ? cell : Passage.empty))),
  ]
  if (split.over.length > 0) {
    const at = split.whole.findIndex((cell) => split.below.includes(cell))
    const above = [...(rows[0]?.cells ?? [])]
    above[at] = split.over[0] as Passage
    rows[0] = rowOf(start, end, above)
  }
  return { rows, columns, to, stride: strides.sort((a, b) => a - b)[strides.length >> 1] ?? 1 }
}

/** Heads in two rows, the second after the first, as one: `TT, Việc, Cơ quan, Hạn, Chủ trì, Phối hợp`. */
function under(cells: readonly Passage[]): { whole: readonly Passage[]; below: readonly Passage[]; over: readonly Passage[] } | null {
  for (let k = cells.length - 2; k > 1 && k >= cells.length - 5; k--) {
    const below = cells.slice(k)
    if (!below.every(({ value }) => SUB.has(headOf(value) ?? 'note'))) break
    const above = cells.slice(0, k)
    const whole = spread(above, below)
    if (whole) return { whole, below, over: above.filter((cell) => !whole.includes(cell)) }
  }
  return { whole: cells, below: [], over: [] }
}

const SUB: ReadonlySet<Column> = new Set(['lead', 'support', 'advise', 'execute', 'monitor', 'start', 'end', 'time'])

/** The lines after a head that only number its columns, as a row. */
export function numbering({ lines }: Sheet, { to, columns }: Head): Line[] {
  const own = lines.slice(to, to + columns.length)
  const value = (i: number): string => own[i]?.passage.value ?? ''
  const all =
    own.length === columns.length &&
    own.every(({ passage }, i) => numbers([passage]) && Number(passage.value.replace(/\D/gu, '').slice(0, 2)) === i + 1)
  let count = all ? columns.length : 0
  // `(1)`, `(2)`: in brackets they are no rows'.
  while (!all && /^[([]\d{1,2}[)\]]$/u.test(value(count))) count++
  return count === 0 ? [] : [rowOf(own[0] as Line, own[count - 1] as Line, own.slice(0, count).map(({ passage }) => passage))]
}

/** The cells of a row by their lines, blank ones as empty cells, up to the line that stands `after` them. */
export function slotted(lines: readonly Line[], stride: number, after?: Line): Passage[] {
  const found: Passage[] = []
  let before: Line | null = null
  for (const line of after ? [...lines, after] : lines) {
    for (let n = before ? Math.round((line.number - (before as Line).number) / stride) : 1; n > 1; n--) found.push(Passage.empty)
    if (line !== after) found.push(line.passage)
    before = line
  }
  return found
}
