import type { Label } from '../model/document.js'
import { Passage } from '../text/passage.js'
import type { Line } from '../model/source.js'
import type { Headings } from '../recognise/headings.js'
import { capitals } from '../text/spelling.js'
import { broken, cellLabel } from './cells.js'
import { columnsOf, type Column } from './table.js'
import { unprinted, type Tree } from './tree.js'

/** Reads the rows of tables into an outline. */
export interface Rows {
  readonly add: (line: Line) => void
  /** Closes the table's items where a line after it is none of its rows. */
  readonly leave: (line: Line) => void
}

// `3`, `2.1.`, `(IV)`, `a)`.
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u

/** How often a row may be read again: each paragraph of a list in its content has the row's other cells. */
const REREAD = 50

/** The cells of a row by what their columns hold. */
function named(cells: readonly Passage[], columns: readonly (Column | null)[] | null): Partial<Record<Column, Passage>> {
  const found = new Map<Column, Passage[]>()
  for (const [i, cell] of cells.entries()) {
    const column = columns?.[i]
    if (!column || cell.value === '') continue
    const before = found.get(column)
    if (before) before.push(cell)
    else found.set(column, [cell])
  }
  return Object.fromEntries([...found].map(([column, own]) => [column, Passage.join(own, '; ')]))
}

/** A reader of rows for one outline. A table stands under the last open heading and shares no labels with what is above it. */
export function rows(tree: Tree, headings: Headings): Rows {
  const { stack } = tree
  let columns: readonly (Column | null)[] | null = null
  let head = ''
  let floor = 0
  let last = -1

  const add = (line: Line): void => {
    if (last !== line.number - 1 && last !== line.number - 2) {
      columns = null
      while (['bullet', 'row'].includes(stack.at(-1)?.label?.kind ?? '')) stack.pop()
      floor = stack.length
    }
    last = line.number
    // A row that names columns is the table's head; below it only the same row again, after a page's end.
    const heads = columns === null || line.passage.value === head ? columnsOf(line) : null
    if (heads) {
      head = line.passage.value
      columns = heads
      return
    }
    const cells = line.cells ?? []
    const filled = cells.filter((cell) => cell.value !== '')
    if (filled.length === 0 || filled.every((cell) => /^[\s(]*\d{1,2}[)\s]*$/u.test(cell.value))) return
    const by = named(cells, columns)
    const longest = filled.reduce((a, b) => (b.length > a.length ? b : a))
    const content = by.content ?? longest
    const time = by.period ?? (filled.length === 1 ? content : undefined)
    const heading = time ? headings.cell(time) : null
    if (time && heading) tree.open(unprinted('period', time), time, line.number, { floor, months: heading.months })
    if (content === time && heading) return
    const first = cells[0]
    const number = by.number ?? (columns === null && first && NUMBER.test(first.value) ? first : undefined)
    const label = line.label ?? (number ? cellLabel(number, tree.label) : null)
    const alone = filled.length - (label ? 1 : 0) - (by.period ? 1 : 0) <= 1
    const group =
      alone &&
      (label?.kind === 'roman' ||
        label?.kind === 'capital' ||
        (filled.length === 1 && label === null && columns !== null && capitals(content.value) > 0.9))
    const own: Label = label ?? unprinted(group ? 'caption' : 'row', content)
    if (group) {
      tree.open(own, content, line.number, { floor })
      return
    }
    const parts = broken(content, (REREAD * line.passage.length) / Math.max(1, line.passage.length - content.length))
    for (const [i, part] of parts.entries()) {
      const inner = parts.length > 1 ? tree.label(part) : null
      const rest = inner?.rest ?? part
      const told = parts.length > 1 && by.content ? { ...by, content: rest } : by
      tree.open(i === 0 ? own : (inner?.label ?? unprinted('row', part)), rest, line.number, { floor, cells: told as Record<string, Passage> })
    }
  }

  const leave = (line: Line): void => {
    if (line.number > last + 1) while (floor > 0 && stack.length > floor) stack.pop()
    floor = 0
  }

  return { add, leave }
}
