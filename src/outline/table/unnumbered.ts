import type { Line } from '../../model/source.js'
import { periodHeading } from '../../recognise/period.js'
import { Passage } from '../../text/passage.js'
import { capitals } from '../../text/spelling.js'
import { assigned } from './assign.js'
import { likeness, misfit } from './likeness.js'
import { ends, follows, type Found, labelled, rowOf, type Sheet } from './sheet.js'
import { slotted, type Head } from './stack-head.js'

/** The rows of a table that has a line for each cell and none for numbers, from line `from` on. */
export function unnumbered(sheet: Sheet, head: Head, from: number): Found {
  const timed = head.columns[0] === 'period' || head.columns[0] === 'time'
  const { lines } = sheet
  const rows: Line[] = []
  let at = from
  for (let line = lines[at]; follows(lines[at - 1], line) && !line.cells && !ends(line, sheet) && !labelled(line); line = lines[at]) {
    if (heads(sheet, at)) {
      rows.push(rowOf(line, line, [line.passage]))
      at++
      continue
    }
    const to = timed ? untilTime(sheet, head, at) : at + count(sheet, head, at)
    const own = lines.slice(at, to)
    const slots = slotted(own, head.stride)
    while (!timed && slots.length < head.columns.length && own.length > 1) slots.push(Passage.empty)
    const cells = slots.length === head.columns.length ? slots : assigned(own.map(({ passage }) => passage), head.columns, sheet.scanner)
    if (own.length < 2 || worst(sheet, head, cells)) break
    rows.push(rowOf(line, own.at(-1) as Line, cells))
    at = to
  }
  // A heading of months without a row below it is none of the table's.
  while ((rows.at(-1)?.cells?.length ?? 0) === 1) {
    rows.pop()
    at--
  }
  return { rows, to: at }
}

/** Whether a line heads the rows below it: months, capitals. */
function heads({ lines, scanner }: Sheet, i: number): boolean {
  const line = lines[i] as Line
  if (line.passage.length > 80) return false
  const share = capitals(line.passage.value)
  if (periodHeading(scanner.text(line.passage)) === null) return share > 0.9
  return share > 0.5 || !follows(line, lines[i + 2]) || timeNext(lines[i + 1], scanner)
}

const timeNext = (line: Line | undefined, scanner: Sheet['scanner']): boolean => line !== undefined && likeness(line.passage, scanner).time

/** Where the row ends that begins with a time: before the next time in its first column, or once it has all its cells. */
function untilTime(sheet: Sheet, head: Head, from: number): number {
  const { lines, scanner } = sheet
  let to = from + 1
  const most = head.columns.length + 2
  while (to < lines.length && to < from + most && follows(lines[to - 1], lines[to])) {
    const line = lines[to] as Line
    if (line.cells || ends(line, sheet) || labelled(line)) break
    if (to > from + 1 && (timeNext(line, scanner) || heads(sheet, to))) return to
    to++
  }
  return Math.min(to, from + count(sheet, head, from))
}

/** How many lines the cells of one row take, blank ones for empty cells counted. */
function count(sheet: Sheet, { columns, stride }: Head, from: number): number {
  const { lines } = sheet
  let to = from + 1
  while (to < lines.length && to - from < columns.length && follows(lines[to - 1], lines[to])) {
    const line = lines[to] as Line
    if (line.cells || ends(line, sheet) || slotted(lines.slice(from, to + 1), stride).length > columns.length) break
    to++
  }
  return to - from
}

/** Whether cells do not look like those of their columns. */
function worst({ scanner }: Sheet, { columns }: Head, cells: readonly Passage[]): boolean {
  const fit = cells.reduce((sum, cell, j) => sum + (cell.value === '' ? 0 : misfit(likeness(cell, scanner), columns[j] ?? null)), 0)
  return fit > columns.length * 1.4
}
