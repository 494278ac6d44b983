import type { Item, Part } from '../model/document.js'
import type { Span } from '../text/passage.js'
import { outermost } from './outermost.js'

const WIDTH = 80

/** The first words of an item, its label with them: enough to show which one is meant. */
export function opening(item: Item): Span {
  const first = item.paragraphs[0] ?? item.passage
  const cut = first.length <= WIDTH ? first.length : first.value.lastIndexOf(' ', WIDTH)
  const words = first.slice(0, cut > 0 ? cut : WIDTH)
  return [Math.min(startOf(item), words.start), words.end]
}

/** Where an item begins: at its label, where it has one that is printed. */
export function startOf({ label, passage }: Item): number {
  return label && label.passage.value !== '' ? label.passage.start : passage.start
}

/** An item with its label. */
export function whole(item: Item): Span {
  return [startOf(item), item.passage.end]
}

/** The heading over some items of a part, `first` and others: their common section, or the part's title. */
export function headingOver(first: Item, items: readonly Item[], part: Part): Span {
  const title = part.places.title ?? part.places.kind
  const root = outermost(first)
  return title && (part.parent !== null || items.some((item) => outermost(item) !== root)) ? title.span : opening(root)
}
