import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import type { Laid } from './grid.js'
import { columnsOf, numbers } from './header.js'
import { NUMBER } from './row-kind.js'
import { rowOf } from './sheet.js'

/** A time that heads the rows below it: `Tháng 9/2025`, `Tuần 2 (từ 09/3 đến 13/3)`. */
const MONTH = /^(?:tháng|quý|học kỳ|tuần) (?:\d|[ivx]{1,4}(?![a-z]))[^.;]{0,60}$/iu

/** The head of a table of aligned columns: its cells, and its lines as printed. */
interface Printed {
  readonly whole: readonly Passage[]
  readonly lines: readonly Line[]
}

/** The rows of a table of aligned columns, whose cells are wrapped below each other. */
export function rowsOf(lines: readonly Line[], grid: readonly Laid[], cells: readonly (readonly Passage[])[], head: Printed): Line[] {
  const columns = columnsOf(head.whole) ?? []
  const numbered = columns.indexOf('number')
  const content = columns.indexOf('content')
  const centred = numbered !== -1 && parted(lines, cells, numbered)
  const rows: Line[] = []
  let open: { lines: Line[]; cells: readonly Passage[][] } | null = null
  const close = (): void => {
    if (!open) return
    const own = open.cells.map((parts) => Passage.join(parts, ' '))
    rows.push(rowOf(open.lines[0] as Line, open.lines.at(-1) as Line, own))
    open = null
  }
  let next = 0
  for (const [i, line] of lines.entries()) {
    if (i < next) continue
    // The head again, after a page's end.
    if (head.lines.every(({ passage: { value } }, k) => lines[i + k]?.passage.value === value)) {
      close()
      next = i + head.lines.length
      const parts = cells.slice(i, next)
      rows.push(rowOf(line, lines[next - 1] as Line, (cells[i] ?? []).map((_, j) => Passage.join(parts.flatMap((own) => own[j] ?? []), ' '))))
      continue
    }
    const own = cells[i] as readonly Passage[]
    const before = lines[i - 1]
    const blank = before !== undefined && line.number > before.number + 1
    const filled = own.filter(({ value }) => value !== '')
    // A line over all columns.
    const alone = (grid[i] as Laid).cells.length === 1 && (grid[i] as Laid).indent <= 2
    const number = numbered === -1 ? '' : (own[numbered]?.value ?? '')
    const month =
      (grid[i] as Laid).cells.length === 1 &&
      numbered !== -1 &&
      MONTH.test(line.passage.value) &&
      NUMBER.test(cells[i + 1]?.[numbered]?.value ?? '')
    if (month || (alone && !NUMBER.test(line.passage.value) && (numbered !== -1 || heads(lines, grid, i)))) {
      close()
      rows.push(rowOf(line, line, [line.passage]))
      continue
    }
    const begins: boolean = open === null || numbers(filled)
      || (centred ? blank : numbered === -1 ? blank || fresh(own, content, open.cells) : NUMBER.test(number))
    if (begins) {
      close()
      open = { lines: [line], cells: own.map((cell) => [cell]) }
    } else {
      open?.lines.push(line)
      for (const [j, cell] of own.entries()) if (cell.value !== '') open?.cells[j]?.push(cell)
    }
  }
  close()
  return rows
}

/** Whether blank lines part the rows, and their numbers stand beside the middle of their cells: text of a PDF. */
function parted(lines: readonly Line[], cells: readonly (readonly Passage[])[], numbered: number): boolean {
  let [count, low, groups] = [0, 0, 0]
  for (const [i, line] of lines.entries()) {
    const own = NUMBER.test(cells[i]?.[numbered]?.value ?? '')
    if (i === 0 || line.number > (lines[i - 1] as Line).number + 1) {
      groups++
      count = 0
    } else if (own && count === 0) low++
    if (own && ++count > 1) return false
  }
  return groups > 1 && low > 0
}

/** Whether a line over all columns heads what is below: rows of two cells or more follow. */
function heads(lines: readonly Line[], grid: readonly Laid[], i: number): boolean {
  const next = grid[i + 1]
  const { value } = (lines[i] as Line).passage
  return next !== undefined && next.cells.length > 1 && value.length < 100 && /^(?:[A-EIVX]{1,5}[.)]|tháng|quý|\p{Lu}{2})/iu.test(value)
}

/** Whether a line begins a row of a table without numbers: its first columns and one more are filled, and its work begins a sentence. */
function fresh(own: readonly Passage[], content: number, open: readonly (readonly Passage[])[]): boolean {
  const work = own[content]?.value ?? ''
  const filled = own.filter(({ value }) => value !== '').length
  return filled > 1 && /^[\p{Lu}\d“"(]/u.test(work) && filled >= Math.min(3, open.filter((parts) => parts.some(({ value }) => value !== '')).length)
}
