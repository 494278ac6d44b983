import type { Document, Item } from '../../../model/document.js'
import type { Line } from '../../../model/source.js'
import { capitals, roman } from '../../../text/spelling.js'

const UNNUMBERED: ReadonlySet<string> = new Set(['bullet', 'period', 'caption', 'row'])

/** Labels and paths of labels that a file's plans have: `II`, `3`, `II.3`, `II.1.2`. */
export function ownLabels(document: Document): Set<string> {
  const labels = new Set<string>()
  const paths = new Map<Item, string>()
  for (const { items } of document.parts) {
    for (const item of items) {
      const own = item.label && !UNNUMBERED.has(item.label.kind) ? item.label.text.replace(/^[A-Za-zÀ-ỹ]+ (?=[\dIVX])/, '').toUpperCase() : ''
      const above = item.parent ? (paths.get(item.parent) ?? '') : ''
      const parent = item.parent?.label?.text.toUpperCase() ?? ''
      // 1.2 under 1 carries its parent's number already.
      const head = parent !== '' && own.startsWith(parent + '.') ? above.slice(0, Math.max(0, above.length - parent.length - 1)) : above
      const path = own === '' ? above : head === '' ? own : `${head}.${own}`
      paths.set(item, path)
      if (own === '') continue
      labels.add(own)
      labels.add(path)
    }
  }
  return labels
}

/** An appendix that the file has: its heading, and its number where it carries one. */
export interface Appendix {
  readonly line: Line
  readonly number: number | null
}

// «PHỤ LỤC», «Phụ lục số 2:», «PHỤ LỤC III.».
const HEADING = /^(?:PHỤ LỤC|Phụ lục)(?: số| SỐ)?(?: ?([IVX]{1,5}|\d{1,2}))?(?![A-Za-zÀ-ỹ\d])\s*[:.]?\s*/

/** The number that a label of an appendix stands for: Roman where there are several, as Nghị định 30/2020/NĐ-CP has it, or Arabic. */
export function appendixNumber(label: string): number | null {
  return /^\d/u.test(label) ? Number(label) : roman(label)
}

/** Headings of appendices, in order. */
export function appendices(document: Document): Appendix[] {
  const found: Appendix[] = []
  for (const line of document.source.eachLine) {
    const { value } = line.passage
    if (value[0] !== 'P' || (value[1] !== 'h' && value[1] !== 'H') || value.length > 160) continue
    const match = HEADING.exec(value)
    if (!match) continue
    const rest = value.slice(match[0].length)
    if (rest !== '' && !value.startsWith('PHỤ LỤC') && capitals(rest) < 0.8) continue
    found.push({ line, number: match[1] === undefined ? null : appendixNumber(match[1]) })
  }
  return found
}
