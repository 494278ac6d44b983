import type { Mention } from '../../../facts/mentions.js'
import type { Document } from '../../../model/document.js'
import type { Passage } from '../../../text/passage.js'
import type { Fault } from './separators.js'

/** A space beside a mark inside the number, as printed: not where the line was broken. */
function spaced(document: Document, passage: Passage): boolean {
  const { value } = passage
  for (let at = value.indexOf(' '); at !== -1; at = value.indexOf(' ', at + 1)) {
    const beside = /[-/–‑]/u.test((value[at - 1] ?? '') + (value[at + 1] ?? ''))
    if (!beside) continue
    const place = passage.slice(at, at + 1)
    const before = passage.slice(at - 1, at).end
    const after = passage.slice(at + 1, at + 2).start
    if (place.start !== place.end && !document.source.text.slice(before, after).includes('\n')) return true
  }
  return false
}

/** The number as printed, with a space inside. */
export function innerSpace(document: Document, { symbol, find }: Mention): Fault | null {
  if (!find.number || !spaced(document, find.number)) return null
  return { message: 'space', severity: 'warning', data: { number: find.number.value, right: symbol.text }, expected: [symbol.text] }
}
