import type { Document } from '../model/document.js'
import { headsNoMonths } from '../recognise/period.js'
import type { Passage } from '../text/passage.js'
import { countBefore } from '../text/search.js'
import { fact } from './fact.js'

// `3. `, `2.1) `.
const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)/-]? ?/u
const SHORTEST = 5
const LONGEST = 30

// A line may head a month or quarter that begins with T or Q, perhaps after a number and its marks: `Tháng 13`, `2.1) Quý V`.
const MAY_HEAD = /^(?:\d[\d )./-]*)?[TQ]/

/** Lines that head a month or quarter which does not exist: `Tháng 13`, `Quý V`. */
export const impossibleHeadings = fact((document: Document): readonly Passage[] => {
  const found: Passage[] = []
  for (const { passage } of document.source.eachLine) {
    if (passage.length > LONGEST || passage.length < SHORTEST || !MAY_HEAD.test(passage.value)) continue
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
