import type { Document } from '../model/document.js'
import { texts, type Placed } from './texts.js'

/** The texts of a document whose words are its own: all but the lines of the head that are no title. */
export function* worded(document: Document): Generator<Placed> {
  for (const placed of texts(document)) if (placed.zone !== 'head' || isTitle(placed)) yield placed
}

function isTitle({ part: { places: { title } }, passage: { start, end } }: Placed): boolean {
  return title !== null && start >= title.start && end <= title.end
}
