import type { Document } from '../model/document.js'
import type { Footnote } from '../model/plan.js'
import { countBefore } from '../text/search.js'
import { fact } from './fact.js'

const footnotes = fact(({ parts }: Document): readonly Footnote[] =>
  parts.flatMap(({ plan }) => plan.footnotes).sort((a, b) => a.position.start.offset - b.position.start.offset),
)

/** The footnote that an offset of the source stands in; null where it stands in none. */
export function footnoteAt(document: Document, offset: number): Footnote | null {
  const notes = footnotes(document)
  const note = notes[countBefore(notes.length, (i) => (notes[i]?.position.start.offset ?? 0) <= offset) - 1]
  return note && offset < note.position.end.offset ? note : null
}
