import type { Label } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { capitals } from '../../text/spelling.js'
import type { Labelled } from '../label.js'
import { cellLabel } from './cells.js'
import type { Columns } from './header.js'
import type { Cells } from './named.js'

// `3`, `2.1.`, `(IV)`, `a)`.
export const NUMBER = /^\(?(?:\d{1,6}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u
// `A1`, `C.2`: a group below that of a capital.
const SUBGROUP = /^[A-ZĐ]\.?(\d{1,2})[.)]?$/u

/** What heads rows: its label, null where none is printed, and its words. */
export interface Group {
  readonly label: Label | null
  readonly text: Passage
}

/** Where a row has one cell, perhaps with a number before it, it heads the rows below: a section, or a month. */
export function headsGroup(cells: readonly Passage[], columns: Columns | null, labelOf: (passage: Passage) => Labelled | null): Group | null {
  const filled = cells.filter((cell) => cell.value !== '')
  const [first, second] = filled
  if (!first) return null
  if (filled.length === 1) {
    if (columns === null && cells.length > 1 && capitals(first.value) <= 0.9) return null
    const inner = labelOf(first)
    const kind = inner?.label.kind
    const heading = kind !== undefined && ['capital', 'roman', 'part', 'chapter', 'heading'].includes(kind)
    if (inner && heading && inner.rest.value !== '') return { label: inner.label, text: inner.rest }
    if (columns === null) return capitals(first.value) > 0.9 ? { label: null, text: first } : null
    // A bullet or small letters go on with the row above.
    if (kind === 'bullet' || /^\p{Ll}/u.test(first.value) || NUMBER.test(first.value)) return null
    if (inner && kind === 'arabic') return { label: inner.label, text: inner.rest }
    return spans(cells, columns) || capitals(first.value) > 0.9 ? { label: null, text: first } : null
  }
  if (filled.length !== 2 || !second || cells[0] !== first) return null
  const sub = SUBGROUP.exec(first.value)
  if (sub && columns !== null) {
    const text = first.value.replace(/[.)]$/u, '')
    return { label: { kind: 'roman', text, values: [Number(sub[1])], mark: '', passage: first }, text: second }
  }
  if (!NUMBER.test(first.value)) return null
  const label = cellLabel(first, labelOf)
  return label && (label.kind === 'roman' || label.kind === 'capital') ? { label, text: second } : null
}

/** Whether the only cell of a row is one that all columns share: it stands first, or in the column of work of a table whose rows have more. */
function spans(cells: readonly Passage[], columns: Columns): boolean {
  const at = cells.findIndex(({ value }) => value !== '')
  return at === 0 || (columns.length > 2 && columns[at] === 'content' && columns.some((column) => column === 'number'))
}

/** Whether the words of a cell go on in the row below: they end with a comma, or with a word that something follows. */
export function unended(value: string): boolean {
  return /(?:[,–-]|(?:^| )(?:cho|và|của|các|những|tại|về|để|với|từ|đến|theo|trong|do|là|ở|trên))$/iu.test(value.slice(-12))
}

/** Whether a row without number goes on with the one above: a page's end parted them, or its cells were wrapped. */
export function goesOn(by: Cells): boolean {
  if (by['number'] || by['period']) return false
  const own = Object.values(by)
  const content = by['content']
  if (content) return /^[\p{Ll},;.)]/u.test(content.value) || (own.length === 1 && /^[–+•-]\s/u.test(content.value))
  // Another product, with its time or unit, is a task of its own.
  return !by['product'] || own.length < 2 || /^[\p{Ll},;.)]/u.test(by['product'].value)
}
