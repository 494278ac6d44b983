import type { Item } from '../model/document.js'
import type { Span } from '../text/passage.js'

const WIDTH = 80

/** The first words of an item, its label with them: enough to show which one is meant. */
export function opening(item: Item): Span {
  const first = item.paragraphs[0] ?? item.passage
  const cut = first.length <= WIDTH ? first.length : first.value.lastIndexOf(' ', WIDTH)
  const words = first.slice(0, cut > 0 ? cut : WIDTH)
  const label = item.label?.passage
  return [label && label.value !== '' && label.start < words.start ? label.start : words.start, words.end]
}
