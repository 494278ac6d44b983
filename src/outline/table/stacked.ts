import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import { capitals } from '../../text/spelling.js'
import { assigned } from './assign.js'
import { assigns, columnsOf, numbers, spread, type Columns } from './header.js'
import { headOf, LONGEST_HEAD, type Column } from './heads.js'
import { likeness, misfit } from './likeness.js'
import { NUMBER } from './row-kind.js'
import { Sequence } from './sequence.js'
import { ends, labelled, near, rowOf, type Found, type Sheet } from './sheet.js'

/** A table has no more columns, a row no more lines. */
const MOST_COLUMNS = 14
const MOST_LINES = 40

/** The head of a table that has a line for each cell. */
interface Head {
  readonly rows: readonly Line[]
  readonly columns: Columns
  /** The index of the first line after it. */
  readonly to: number
  /** How many lines further each next cell stands. */
  readonly stride: number
}

/** The rows of a table that has a line for each cell (LibreOffice's and Word's plain text), from line `i` on, which is its first head; null without a whole head. */
export function stackedTable(sheet: Sheet, i: number, first: Column): Found | null {
  const head = headAt(sheet, i)
  if (!head) return null
  const body = first === 'number' ? numbered(sheet, head) : chunked(sheet, head)
  return body.rows.length === 0 ? null : { rows: [...head.rows, ...body.rows], to: body.to }
}

/** The heads from line `i` on: as long as short lines name columns. */
function headAt(sheet: Sheet, i: number): Head | null {
  const { lines } = sheet
  const cells: Passage[] = []
  const strides: number[] = []
  let to = i
  let unknown = 0
  for (; to < lines.length && cells.length < MOST_COLUMNS; to++) {
    const line = lines[to] as Line
    if (line.cells || line.passage.length > LONGEST_HEAD || (to > i && !near(lines[to - 1], line))) break
    const { value } = line.passage
    const last = cells.at(-1)
    // «Thời gian» / «hoàn thành»: a head over two lines.
    if (last && /^\p{Ll}/u.test(value) && value.length <= 30) {
      cells[cells.length - 1] = Passage.join([last, line.passage], ' ')
      continue
    }
    if (NUMBER.test(value) || numbers([line.passage])) break
    const own = headOf(value)
    if (own === null && (++unknown > 2 || labelled(line, sheet))) break
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

/** Rows that each begin with their number. */
function numbered(sheet: Sheet, head: Head): Found {
  const { lines } = sheet
  const { columns } = head
  const sequence = new Sequence(columns.some((column) => column === 'note' || column === null))
  const rows: Line[] = []
  let at = passNumbers(sheet, head)
  let exact = true
  let most = columns.length - 1
  for (let before = lines[at - 1]; at < lines.length && near(before, lines[at]); before = lines[at - 1]) {
    const line = lines[at] as Line
    if (line.cells || ends(line, sheet)) break
    const first = NUMBER.test(line.passage.value) && sequence.follows(line.passage.value)
    if (!first) {
      if (!groups(sheet, at, sequence)) break
      rows.push(rowOf(line, line, [line.passage]))
      at++
      continue
    }
    sequence.take(line.passage.value)
    const { to, closed } = rowEnd(sheet, at + 1, sequence)
    const slots = slotted(lines.slice(at, to), head.stride)
    let end = to
    // The last row ends where its cells are filled.
    if (!closed && to - at - 1 > most) end = at + 1 + most
    let own = lines.slice(at + 1, end)
    let group: Line | undefined
    const final = own.at(-1)
    if (closed && final && own.length > 1 && groups(sheet, end - 1, sequence) && (capitals(final.passage.value) > 0.9 || own.length > most)) {
      group = final
      own = own.slice(0, -1)
    }
    exact &&= slots.length === columns.length
    if (own.length === 1) rows.push(rowOf(line, own[0] as Line, [line.passage, (own[0] as Line).passage]))
    else if (exact && !group) rows.push(rowOf(line, own.at(-1) ?? line, slots))
    else if (own.length > 0) {
      const rest = assigned(own.map(({ passage }) => passage), columns.slice(1), sheet.scanner)
      rows.push(rowOf(line, own.at(-1) ?? line, [line.passage, ...rest]))
    }
    if (closed && own.length > 1) most = Math.max(most, own.length)
    if (group) rows.push(rowOf(group, group, [group.passage]))
    at = end
    if (!closed) break
  }
  return { rows, to: at }
}

/** The index of the first line after those that only number the columns. */
function passNumbers({ lines }: Sheet, { to, columns }: Head): number {
  const own = lines.slice(to, to + columns.length)
  const all = own.length === columns.length && own.every(({ passage }, i) => numbers([passage]) && Number(passage.value.replace(/\D/gu, '').slice(0, 2)) === i + 1)
  if (all) return to + columns.length
  let at = to
  // `(1)`, `(2)`: in brackets they are no rows'.
  while (/^[([]\d{1,2}[)\]]$/u.test(lines[at]?.passage.value ?? '')) at++
  return at
}

/** Where the row ends whose number stands above line `from`: before the next number, or before what stands in no table. */
function rowEnd(sheet: Sheet, from: number, sequence: Sequence): { to: number; closed: boolean } {
  const { lines } = sheet
  let to = from
  for (; to < lines.length && to < from + MOST_LINES && near(lines[to - 1], lines[to]); to++) {
    const line = lines[to] as Line
    if (line.cells || ends(line, sheet)) break
    if (to > from && NUMBER.test(line.passage.value) && sequence.follows(line.passage.value)) return { to, closed: true }
    if (to > from && labelled(line, sheet) && !groups(sheet, to, sequence) && !/^[–+•-]/u.test(line.passage.value)) break
  }
  return { to, closed: false }
}

/** Whether a line heads the rows below it: short, without a closing mark, the number of a row after it. */
function groups({ lines }: Sheet, i: number, sequence: Sequence): boolean {
  const line = lines[i] as Line
  const next = lines[i + 1]
  const value = next?.passage.value ?? ''
  return line.passage.length < 200 && near(line, next) && NUMBER.test(value) && sequence.follows(value)
}

/** The cells of a row by their lines, blank ones as empty cells. */
function slotted(lines: readonly Line[], stride: number): Passage[] {
  const found: Passage[] = []
  for (const [i, line] of lines.entries()) {
    const gap = i === 0 ? stride : line.number - (lines[i - 1] as Line).number
    for (let n = Math.round(gap / stride); n > 1; n--) found.push(Passage.empty)
    found.push(line.passage)
  }
  return found
}

/** Rows without numbers: as many lines each as there are columns, as long as the cells are like their columns. */
function chunked(sheet: Sheet, head: Head): Found {
  const { lines } = sheet
  const { columns, stride } = head
  const rows: Line[] = []
  let at = passNumbers(sheet, head)
  for (;;) {
    let to = at
    while (to < lines.length && to - at < columns.length && near(lines[to - 1], lines[to]) && !(lines[to] as Line).cells && !ends(lines[to] as Line, sheet)) {
      if (slotted(lines.slice(at, to + 1), stride).length > columns.length) break
      to++
    }
    const own = lines.slice(at, to)
    const slots = slotted(own, stride)
    while (slots.length < columns.length && to < lines.length && slots.length > 0) slots.push(Passage.empty)
    if (slots.length !== columns.length || own.length < 2) break
    const fit = slots.reduce((sum, cell, j) => sum + (cell.value === '' ? 0 : misfit(likeness(cell, sheet.scanner), columns[j] ?? null)), 0)
    if (fit > columns.length * 1.2) break
    rows.push(rowOf(own[0] as Line, own.at(-1) as Line, slots))
    at = to
  }
  return { rows, to: at }
}
