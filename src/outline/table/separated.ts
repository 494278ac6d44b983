import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import { capitals } from '../../text/spelling.js'
import { furniture } from '../layout.js'
import { columnsOf, numbers, under } from './header.js'
import { NUMBER } from './row-kind.js'
import { closed, piped, tabbed } from './separators.js'
import { ends, near, rowOf, type Found, type Sheet } from './sheet.js'

/** So many lines a row may be broken over before a separator comes again. */
const AHEAD = 8

/** No row is broken over more lines, nor its head. */
const MOST = 60
const MOST_HEAD = 12

/** The cells of a line by what parts them; null where nothing does. */
type Cut = (line: Line, sheet: Sheet) => readonly Passage[] | null

/** What tells the rows of one table. */
interface Layout {
  readonly sheet: Sheet
  readonly cut: Cut
  /** How many columns the table has. */
  readonly width: number
  /** Each of its rows ends with a separator, like its head. */
  readonly ended: boolean
}

/** The table whose cells are parted by tabs (Word's plain text, what is copied from a page), its head on line `i`; null without one. */
export function tabTable(sheet: Sheet, i: number): Found | null {
  return separated(sheet, i, tabbed)
}

/** The table whose cells are parted by pipes, its head on line `i`; null without one. */
export function pipeTable(sheet: Sheet, i: number): Found | null {
  const { passage, cells } = sheet.lines[i] as Line
  const framed = cells !== null || passage.value.startsWith('|')
  return separated(sheet, i, (line) => piped(line, framed))
}

function separated(sheet: Sheet, i: number, cut: Cut): Found | null {
  const { lines } = sheet
  const first = lines[i] as Line
  let head = cut(first, sheet)
  if (!head || head.length < 2 || !columnsOf(head)) return null
  const rows: Line[] = []
  let at = i + 1
  let last = first
  // Heads whose words go on below: «Cơ quan» / «chủ trì».
  for (let next = lines[at]; at < i + MOST_HEAD && near(last, next) && !closed(last, sheet) && /^\p{Ll}/u.test(next.passage.value); next = lines[++at]) {
    head = joined(head, cut(next, sheet) ?? [next.passage])
    last = next
  }
  rows.push(rowOf(first, last, head))
  for (let next = lines[at]; near(last, next); next = lines[++at]) {
    const cells = cut(next, sheet)
    const both: readonly Passage[] | null = cells && under(head, cells)
    if (!cells || !both || !columnsOf(both)) break
    rows.push(rowOf(next, next, cells))
    head = both
    last = next
  }
  const layout: Layout = { sheet, cut, width: head.length, ended: closed(first, sheet) && cut !== tabbed }
  for (let next = lines[at]; near(last, next); next = lines[at]) {
    if (!next.cells && furniture(next.passage.value) && near(next, lines[at + 1]) && cut(lines[at + 1] as Line, sheet)) {
      at++
      last = next
      continue
    }
    if (cut === tabbed && headsText(layout, last, next)) break
    const one = rowAt(layout, at)
    if (!one) break
    last = lines[one.to - 1] as Line
    rows.push(one.cells === next.cells ? next : rowOf(next, last, one.cells))
    at = one.to
  }
  return { rows, to: at }
}

/** `II.→GIẢI PHÁP`: whether the next line has a tab behind its label alone, under a blank line or in capitals: a heading below the table. */
function headsText({ sheet, width }: Layout, last: Line, next: Line): boolean {
  const [label, text, ...more] = tabbed(next, sheet) ?? []
  if (!label || !text || more.length > 0 || width < 4 || !/^(?:[IVX]{1,5}|[A-ZĐ])[.)/-]$/u.test(label.value)) return false
  return next.number > last.number + 1 || capitals(text.value) > 0.9
}

/** The row that begins on line `i`, with the lines that it is broken over; null where none does. */
function rowAt(layout: Layout, i: number): { cells: readonly Passage[]; to: number } | null {
  const { sheet, cut, width, ended } = layout
  const { lines } = sheet
  const line = lines[i] as Line
  if (!line.cells && ends(line, sheet)) return null
  let cells = cut(line, sheet)
  if (!cells) {
    // «I. Công tác tuyên truyền»: one cell over all columns, more rows below.
    const below = lines[i + 1]
    const next = near(line, below) ? cut(below, sheet) : null
    if (!next || columnsOf(next) || next.length > width || line.passage.length > 200) return null
    return rowsBegin(next) ? { cells: [line.passage], to: i + 1 } : { cells: joined([line.passage], next), to: i + 2 }
  }
  const shown = cells.find(({ value }) => value !== '')
  if (!line.cells && shown && ends({ ...line, passage: shown }, sheet)) return null
  let to = i + 1
  while (to < Math.min(lines.length, i + MOST)) {
    const next = lines[to] as Line
    const whole = closed(lines[to - 1] as Line, sheet)
    const more = cut(next, sheet)
    // A row broken where a cell ends: the next line has its last cells.
    if (whole && !(ended && more && cells.length > 2 && cells.length + more.length <= width && !rowsBegin(more) && !next.cells)) break
    if (!near(lines[to - 1], next) || ends(next, sheet)) break
    if (whole && more) {
      cells = [...cells, ...more]
      to++
      continue
    }
    const sum = cells.length + (more?.length ?? 1) - 1
    if (more && (rowsBegin(more) || sum > width || (sum < width && !ended && !/^\p{Ll}/u.test(next.passage.value)))) break
    if (!more && !goesOn(layout, to, cells)) break
    cells = joined(cells, more ?? [next.passage])
    to++
  }
  return { cells, to }
}

/** Whether a line without a separator goes on with the last cell of a row: the row lacks cells, and lines below have them; or its words go on. */
function goesOn({ sheet, cut, width }: Layout, i: number, own: readonly Passage[]): boolean {
  const { lines } = sheet
  const have = own.length
  const { value } = (lines[i] as Line).passage
  let sum = have
  for (let at = i; at < i + AHEAD; at++) {
    const line = lines[at]
    if (!line || !near(lines[at - 1], line) || (!line.cells && ends(line, sheet))) break
    const cells = cut(line, sheet)
    if (!cells) continue
    if (have === width || rowsBegin(cells)) return /^[\p{Ll}–+•-]/u.test(value) || (have === width && UNDONE.test(own.at(-1)?.value.slice(-8) ?? ''))
    sum += cells.length - 1
    if (sum >= width) return sum === width
  }
  return have === width && (/^\p{Ll}/u.test(value) || UNDONE.test(own.at(-1)?.value.slice(-8) ?? ''))
}
/** No cell ends so: `Phương án trình` / `Chủ tịch UBND tỉnh`, `Quyết định của` / `Giám đốc`. */
const UNDONE = /(?:^| )(?:trình|gửi|của|và|hoặc|các|với|cho|do|tại|theo|bởi|về)$|,$/iu

/** Whether cells begin a row: with its number, with nothing, or with the numbers of the columns. */
function rowsBegin(cells: readonly Passage[]): boolean {
  const value = cells[0]?.value ?? ''
  return value === '' || NUMBER.test(value) || numbers(cells)
}

/** Cells with more of them: the last of the ones goes on with the first of the others. */
function joined(cells: readonly Passage[], more: readonly Passage[]): readonly Passage[] {
  return [...cells.slice(0, -1), Passage.join([cells.at(-1) ?? Passage.empty, more[0] ?? Passage.empty], ' '), ...more.slice(1)]
}
