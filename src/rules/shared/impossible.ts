import type { Document } from '../../document.js'
import type { Passage } from '../../passage.js'
import { headsNoMonths } from '../../calendar.js'

const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)/-]? ?/u

const known = new WeakMap<Document, readonly Passage[]>()

/** Lines that head a month or quarter which does not exist. */
export function impossibleHeadings(document: Document): readonly Passage[] {
  const ready = known.get(document)
  if (ready) return ready
  const found: Passage[] = []
  for (const { passage } of document.source.lines) {
    if (passage.length > 30 || passage.length < 5) continue
    if (headsNoMonths(passage.value.replace(NUMBER, ''))) found.push(passage)
  }
  known.set(document, found)
  return found
}

/** Whether such a line stands between two offsets: what follows it does not belong to the heading before it. */
export function interrupted(document: Document, from: number, to: number): boolean {
  const headings = impossibleHeadings(document)
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.start ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low < headings.length && (headings[low]?.start ?? to) < to
}
