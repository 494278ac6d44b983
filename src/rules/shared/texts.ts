import type { Document, Item, Part } from '../../document.js'
import type { Passage } from '../../passage.js'

/** A running text of a plan; `item` is null in the introduction, the closing paragraphs and the foot. */
export interface Text {
  readonly part: Part
  readonly item: Item | null
  readonly passage: Passage
}

/** The running texts of a document in reading order: introduction, items, closing paragraphs and, if asked for, the lines of the foot. */
export function* texts(document: Document, foot = false): Generator<Text> {
  for (const part of document.parts) {
    for (const passage of part.intro) yield { part, item: null, passage }
    for (const item of part.items) yield { part, item, passage: item.passage }
    for (const passage of part.closing) yield { part, item: null, passage }
    if (foot) for (const line of part.foot) yield { part, item: null, passage: line.passage }
  }
}
