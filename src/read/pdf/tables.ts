import type { Block, Table } from '../blocks/blocks.js'
import type { Grid } from './grid.js'
import { lineOf, measureOf, paragraphsOf, type Line } from './paragraphs.js'
import { rowsOf } from './rows.js'

/** A cell that is being put together. */
export interface Slot {
  readonly lines: readonly Line[]
  readonly span: number
  readonly merged: boolean
  /** The columns that it takes: its edges on the page. */
  readonly from: number
  readonly to: number
}

/** A table that is being put together. */
export interface Draft {
  readonly xs: readonly number[]
  readonly rows: readonly (readonly Slot[])[]
}

/** The table of a grid whose cells are filled. */
export function draftOf({ xs, at }: Grid, page: number): Draft | null {
  const rows = at.map((squares, row) => {
    const slots: Slot[] = []
    for (let column = 0; column < squares.length;) {
      const square = squares[column]
      if (!square) break
      const merged = square.row < row
      const lines = merged ? [] : rowsOf(square.words).map((one) => lineOf(one, page))
      slots.push({ lines, span: square.columns, merged, from: xs[column] as number, to: xs[column + square.columns] as number })
      column += square.columns
    }
    return slots
  })
  return rows.some((slots) => slots.some(({ lines }) => lines.length > 0)) ? { xs, rows } : null
}

/** How far columns of one table may stand apart on two pages. */
const SHIFT = 4

/** A table with the one on the next page that goes it on; null where that is another. */
export function together(above: Draft, below: Draft): Draft | null {
  if (above.xs.length !== below.xs.length || above.xs.some((x, i) => Math.abs(x - (below.xs[i] as number)) > SHIFT)) return null
  let repeated = 0
  while (repeated < Math.min(3, below.rows.length - 1) && filledRow(below.rows[repeated]) && same(above.rows[repeated], below.rows[repeated])) repeated++
  const rest = below.rows.slice(repeated)
  const [last, first] = [above.rows.at(-1), rest[0]]
  if (last && first && broken(above, last, first)) {
    const whole = last.map((slot, i) => ({ ...slot, lines: [...slot.lines, ...(first[i]?.lines ?? [])] }))
    return { xs: above.xs, rows: [...above.rows.slice(0, -1), whole, ...rest.slice(1)] }
  }
  return { xs: above.xs, rows: [...above.rows, ...rest] }
}

const wordsOf = ({ lines }: Slot): string => lines.map(({ text }) => text).join(' ')

function filledRow(row: readonly Slot[] | undefined): boolean {
  return row?.some(({ lines }) => lines.length > 0) ?? false
}

function same(a: readonly Slot[] | undefined, b: readonly Slot[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((slot, i) => wordsOf(slot) === wordsOf(b[i] as Slot))
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-zđ])[.)/]?$/u

/** Whether the first row of a page goes on the last one of the page before it. */
function broken({ rows }: Draft, last: readonly Slot[], first: readonly Slot[]): boolean {
  if (last.length !== first.length || first.every(({ lines }) => lines.length === 0)) return false
  const lead = first[0] as Slot
  const numbered = rows.filter(([slot]) => slot && NUMBER.test(wordsOf(slot))).length > 0.6 * (rows.length - 1)
  if (numbered && lead.lines.length === 0 && last[0] && last[0].lines.length > 0) return true
  return first.every((slot, i) => {
    const before = wordsOf(last[i] as Slot)
    return slot.lines.length === 0 || (before !== '' && !/[.;:]$/u.test(before) && /^[\p{Ll}(,)]/u.test(wordsOf(slot)))
  })
}

/** Lines of cells keep so far from their edges, where no line comes nearer. */
const PAD = 6

/** The table as a block. `index` numbers its paragraphs. */
export function tableOf({ rows, xs }: Draft, index: () => number, told: (page: number) => void): Table {
  // How near the words of a table come to the left edges of their cells.
  const all = rows.flatMap((slots) => slots.flatMap(({ lines, from }) => lines.map(({ row }) => row.x0 - from)))
  const pad = Math.min(PAD, Math.max(0.5, all.reduce((least, one) => Math.min(least, one), Infinity)))
  const { pitch } = measureOf(rows.flatMap((slots) => slots.flatMap(({ lines }) => lines)))
  const cells = rows.map((slots) => slots.map(({ lines, span, merged, from, to }) => {
    const reach = lines.reduce((most, { row }) => Math.max(most, row.x1), to - pad)
    const measure = { left: from + pad, right: reach, pitch, justified: false }
    const blocks: Block[] = paragraphsOf(lines, () => measure).map(({ text, page }) => {
      told(page)
      return { kind: 'paragraph', text, label: '', index: index() }
    })
    return { blocks, span, merged }
  }))
  return { kind: 'table', rows: cells.filter((slots) => slots.some(({ blocks }) => blocks.length > 0)), bordered: xs.length > 2 }
}
