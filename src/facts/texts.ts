import type { Item, Part } from '../document.js'
import type { Passage } from '../passage.js'
import type { Scanner, Text } from '../text/text.js'
import { fact } from './fact.js'

/** Where a text stands in its part. */
export type Zone = 'head' | 'intro' | 'item' | 'cell' | 'closing' | 'foot' | 'note'

/** A passage of a plan. */
export class Placed {
  readonly zone: Zone
  readonly part: Part
  /** Null where it stands in none. */
  readonly item: Item | null
  readonly passage: Passage
  readonly #scanner: Scanner
  #text: Text | null = null

  constructor(zone: Zone, part: Part, passage: Passage, { item = null, scanner }: { readonly item?: Item | null; readonly scanner: Scanner }) {
    this.zone = zone
    this.part = part
    this.item = item
    this.passage = passage
    this.#scanner = scanner
    if (zone === 'item' && item !== null) this.#text = item.text
  }

  /** The passage with its tokens: cut when they are first asked for, as of many a line of head and foot they never are. */
  get text(): Text {
    return (this.#text ??= this.#scanner.of(this.passage))
  }
}

/** All texts of a document in reading order: lines of the head, paragraphs before the first item, items, cells that are not part of their row's text, closing paragraphs, lines of the foot, footnotes. */
export const texts = fact(({ parts, scanner }): readonly Placed[] => {
  const found: Placed[] = []
  const cut = { scanner }
  for (const part of parts) {
    for (const { passage } of part.head) found.push(new Placed('head', part, passage, cut))
    for (const passage of part.intro) found.push(new Placed('intro', part, passage, cut))
    for (const item of part.items) {
      const { passage, cells } = item
      if (passage.value !== '') found.push(new Placed('item', part, passage, { item, scanner }))
      if (!cells) continue
      for (const cell of Object.values(cells)) {
        if (cell.value !== '' && (cell.start < passage.start || cell.end > passage.end)) found.push(new Placed('cell', part, cell, { item, scanner }))
      }
    }
    for (const passage of part.closing) found.push(new Placed('closing', part, passage, cut))
    for (const { passage } of part.foot) found.push(new Placed('foot', part, passage, cut))
    for (const passage of part.footnotes) found.push(new Placed('note', part, passage, cut))
  }
  return found
})
