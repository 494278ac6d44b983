import type { Document, Item, Part } from '../model/document.js'
import { NONE } from '../model/lists.js'
import type { Passage } from '../text/passage.js'
import type { Scanner, Text } from '../text/text.js'

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

/**
 * All texts of a document in reading order: lines of the head, paragraphs before the first item, items, cells that are not part of their row's text, closing
 * paragraphs, lines of the foot, footnotes. Few walk over them, and none is kept: a long file has hundreds of thousands.
 */
export function* texts({ parts, scanner }: Document): Generator<Placed> {
  const cut = { scanner }
  for (const part of parts) {
    for (const { passage } of part.head) yield new Placed('head', part, passage, cut)
    for (const passage of part.intro) yield new Placed('intro', part, passage, cut)
    for (const item of part.items) {
      const { passage } = item
      if (passage.value !== '') yield new Placed('item', part, passage, { item, scanner })
      for (const cell of otherCells(item)) yield new Placed('cell', part, cell, { item, scanner })
    }
    for (const passage of part.closing) yield new Placed('closing', part, passage, cut)
    for (const { passage } of part.foot) yield new Placed('foot', part, passage, cut)
    for (const passage of part.footnotes) yield new Placed('note', part, passage, cut)
  }
}

/** The cells of a row that are not part of its text. */
export function otherCells({ passage, cells }: Item): readonly Passage[] {
  return cells === null ? NONE : Object.values(cells).filter((cell) => cell.value !== '' && (cell.start < passage.start || cell.end > passage.end))
}
