import type { Label } from '../../model/document.js'
import type { Line } from '../../model/source.js'
import type { Headings } from '../../recognise/headings.js'
import { Passage } from '../../text/passage.js'
import type { Scanner } from '../../text/text.js'
import type { Draft } from '../draft.js'
import type { Labelled } from '../label.js'
import type { Tree } from '../tree.js'
import { unprinted } from '../tree.js'
import { assigned } from './assign.js'
import { cellLabel, flat, joined } from './cells.js'
import { Head } from './head.js'
import { assigns, numbers, type Columns } from './header.js'
import { UNITS } from './heads.js'
import { named, type Cells } from './named.js'
import { goesOn, headsGroup, NUMBER, unended } from './row-kind.js'

/** Reads the rows of tables into an outline. */
export interface Rows {
  readonly add: (line: Line) => void
  /** Closes the table's items where a line after it is none of its rows. */
  readonly leave: (line: Line) => void
}

/** No cell of a person's table is longer. */
const LONGEST_CELL = 4000

/** Rows that were found one after the other are of one table, though blank lines for empty cells stand between them. */
const FOUND = 20

/** A row that was opened, to which more may be added. */
interface Open {
  readonly told: Cells
  readonly draft: Draft
}

/** A reader of rows for one outline. A table stands under the last open heading and shares no labels with what is above it. */
export function rows(tree: Tree, headings: Headings, scanner: Scanner): Rows {
  const { stack } = tree
  let head = new Head()
  let floor = 0
  let last = -FOUND
  // Lines stand after the last row that are none.
  let left = true
  let open: Open | null = null

  const begin = (): void => {
    head = new Head()
    open = null
    while (['bullet', 'row'].includes(stack.at(-1)?.label?.kind ?? '')) stack.pop()
    floor = stack.length
  }

  const add = (line: Line): void => {
    if (line.number > last + (line.last === undefined || left ? 2 : FOUND)) begin()
    left = false
    last = line.last ?? line.number
    const printed = line.cells ?? []
    const filled = printed.filter((cell) => cell.value !== '')
    if (filled.length === 0) return
    const taken = head.take(line.passage.value, printed)
    if (taken === 'new') open = null
    if (taken !== null || numbers(filled)) return
    const { columns } = head
    const short = columns !== null && printed.length !== columns.length
    const group = headsGroup(printed, columns, tree.label)
    // «… tại các xã Đồng Lĩnh,» and below it «Khe Vàng và …»: a page's end parted the row.
    if (group && !(group.label === null && open && unended(open.told['content']?.value ?? ''))) {
      const time = headings.cell(group.text)
      if (time) tree.open(unprinted('period', group.text), group.text, line.number, { floor, months: time.months })
      else tree.open(group.label ?? unprinted('caption', group.text), group.text, line.number, { floor })
      open = null
      return
    }
    const cells = short ? assigned(printed, columns, scanner) : printed
    const by = named(cells, columns)
    if (line.merged && open) goOn(by, line.merged, columns, open.told)
    if (open) repeat(by, open.told)
    head.filled = true
    if (open && (group !== null || goesOn(by))) {
      for (const [column, cell] of Object.entries(by)) {
        const before = open.told[column] ?? Passage.empty
        if (before.length < LONGEST_CELL) open.told[column] = Passage.join([before, cell], ' ')
        if (column === 'content') open.draft.pieces.at(-1)?.push(cell)
      }
      return
    }
    item(line, cells, by, columns)
  }

  const item = (line: Line, cells: readonly Passage[], by: Cells, columns: Columns | null): void => {
    const filled = cells.filter((cell) => cell.value !== '')
    const longest = filled.reduce((a, b) => (b.length > a.length ? b : a))
    const content = by['content'] ?? by['product'] ?? longest
    for (const [column, cell] of Object.entries(by)) if (!SEVERAL.has(column.replace(/\d$/u, ''))) by[column] = flat(cell)
    const time = by['period'] ?? (filled.length === 1 ? content : undefined)
    const heading = time ? headings.cell(time) : null
    if (time && heading) tree.open(unprinted('period', time), time, line.number, { floor, months: heading.months })
    else if (by['period'] && !by['time']) by['time'] = by['period']
    if (content === time && heading) return
    const first = cells[0]
    const number = by['number'] ?? (columns === null && first && NUMBER.test(first.value) ? first : undefined)
    const inner = columns === null ? null : (number ? bulleted(tree.label(content)) : tree.label(content))
    const printed = inner && inner.label.kind !== 'bullet' && inner.label.kind !== 'period' ? inner.label : null
    const label = line.label ?? (number ? cellLabel(number, tree.label) : printed)
    const own: Label = label ?? unprinted('row', content)
    const work = inner && (inner.label === label || inner.label.kind === 'bullet') ? inner.rest : content
    if (columns !== null && !assigns(columns)) by['listed'] = content
    // Its number and work are those of the row above, whose cells go on where it has none.
    const merged = columns !== null && !by['content'] && !by['period'] ? open : null
    // Its number alone is that of the row above.
    const numberless = open !== null && columns?.includes('number') === true && !label && by['content'] !== undefined && open.told['number'] !== undefined
    const sibling = merged ?? (numberless ? open : null)
    if (merged) inherit(by, merged.told)
    // A converter prints a merged cell once: who leads the row above leads this one.
    else if (line.last !== undefined && columns?.includes('lead') && by['number'] && !by['lead'] && !by['execute'] && open?.told['lead'])
      by['lead'] = open.told['lead']
    const rest = joined(work)
    const told: Cells = by['content'] ? { ...by, content: rest } : { ...by }
    const draft = tree.open(own, rest, line.number, { floor, cells: told, ...(sibling ? { beside: sibling.draft } : {}) })
    open = { told, draft }
  }

  const leave = (line: Line): void => {
    left = true
    if (line.number > last + 1) while (floor > 0 && stack.length > floor) stack.pop()
    floor = 0
  }

  return { add, leave }
}

/** Columns whose cells may name several: each paragraph one. */
const SEVERAL: ReadonlySet<string> = new Set(['lead', 'advise', 'execute', 'support', 'monitor', 'time', 'start', 'end'])

/** `-nt-`, `Như trên`, `"`: what stands in the cell above. */
const DITTO = /^(?:[-–"”'\s./(]*(?:nt|n\.t|như trên)[-–"”'\s./)]*|["”'']{1,3}|-?["”]-?|\/\/)$/iu

/** Gives a row what stands above its cells that say so. */
function repeat(by: Cells, above: Cells): void {
  for (const [column, cell] of Object.entries(by)) {
    const told = above[column]
    if (told && cell.length < 16 && column !== 'content' && DITTO.test(cell.value)) by[column] = told
  }
}

/** The bullet that a text begins with; a number there is the text's own. */
const bulleted = (found: Labelled | null): Labelled | null => (found?.label.kind === 'bullet' ? found : null)

/** Gives a row the units and times of cells that go on those above them. */
function goOn(by: Cells, merged: readonly boolean[], columns: Columns | null, above: Cells): void {
  if (!by['content']) return
  for (const [i, goesOnAbove] of merged.entries()) {
    const column = columns?.[i]
    const cell = column && above[column]
    if (goesOnAbove && cell && SEVERAL.has(column)) by[column] ??= cell
  }
}

/** Cells of units and times that a row shares with the one above it. */
function inherit(by: Cells, above: Cells): void {
  for (const kinds of [[...UNITS], ['time', 'start', 'end'] as const]) {
    if (kinds.some((column) => by[column])) continue
    for (const column of kinds) if (above[column]) by[column] = above[column]
  }
}
