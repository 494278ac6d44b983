import type { Document } from '../../document.js'
import type { Passage } from '../../passage.js'
import { headsNoMonths } from '../../recognise/period.js'

/** The words that head a time, as far as they begin with a rare letter, and how many of them there are. */
const UNITS = [['áng', 12], ['ÁNG', 12], ['uý', 4], ['UÝ', 4]] as const

/** Whether a line may name a month or quarter that is none: nearly all that name one name it rightly. */
function doubtful(line: string): boolean {
  for (const [unit, last] of UNITS) {
    const at = line.indexOf(unit)
    if (at === -1) continue
    const after = line.slice(at + unit.length).trimStart()
    const number = Number.parseInt(after, 10)
    if (!(number >= 1 && number <= last) && !(last === 4 && (after[0] === 'I' || after[0] === 'i'))) return true
  }
  return false
}

const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)/-]? ?/u

const known = new WeakMap<Document, readonly Passage[]>()

/** Lines that head a month or quarter which does not exist. */
export function impossibleHeadings(document: Document): readonly Passage[] {
  const ready = known.get(document)
  if (ready) return ready
  const found: Passage[] = []
  for (const { passage } of document.source.lines) {
    if (passage.length > 30 || passage.length < 5) continue
    if (doubtful(passage.value) && headsNoMonths(document.scanner.text(passage.slice(NUMBER.exec(passage.value)?.[0].length ?? 0)))) found.push(passage)
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
