import type { Document } from '../model/document.js'
import type { Passage } from '../text/passage.js'
import { headsNoMonths } from '../recognise/period.js'
import { fact } from './fact.js'
import { countBefore } from '../text/search.js'

// `3. `, `2.1) `.
const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)/-]? ?/u
const SHORTEST = 5
const LONGEST = 30

/** Whether a line may head a month or quarter: it begins with T or Q, perhaps after a number. */
function mayHead(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    // Digits, and the marks and the space after them.
    if ((unit >= 0x30 && unit <= 0x39) || (i > 0 && (unit === 0x20 || unit === 0x29 || (unit >= 0x2d && unit <= 0x2f)))) continue
    return unit === 0x54 || unit === 0x51
  }
  return false
}

/** Lines that head a month or quarter which does not exist: `Tháng 13`, `Quý V`. */
export const impossibleHeadings = fact((document: Document): readonly Passage[] => {
  const found: Passage[] = []
  for (const { passage } of document.source.eachLine) {
    if (passage.length > LONGEST || passage.length < SHORTEST || !mayHead(passage.value)) continue
    const words = document.scanner.text(passage.slice(NUMBER.exec(passage.value)?.[0].length ?? 0))
    if (headsNoMonths(words)) found.push(passage)
  }
  return found
})

/** Whether such a line stands between two offsets: what follows it does not belong to the heading before it. */
export function interrupted(document: Document, from: number, to: number): boolean {
  const headings = impossibleHeadings(document)
  const next = headings[countBefore(headings.length, (i) => (headings[i]?.start ?? 0) <= from)]
  return next !== undefined && next.start < to
}
