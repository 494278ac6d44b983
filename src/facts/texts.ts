import type { Item, Part } from '../document.js'
import type { Text } from '../text/text.js'
import { fact } from './fact.js'

/** Where a text stands in its part. */
export type Zone = 'head' | 'intro' | 'item' | 'cell' | 'closing' | 'foot' | 'note'

/** A text of a plan with its tokens; `item` is null where it stands in none. */
export interface Placed {
  readonly zone: Zone
  readonly part: Part
  readonly item: Item | null
  readonly text: Text
}

/** All texts of a document in reading order: lines of the head, paragraphs before the first item, items, cells that are not part of their row's text, closing paragraphs, lines of the foot, footnotes. */
export const texts = fact((document): readonly Placed[] => {
  const found: Placed[] = []
  for (const part of document.parts) {
    const add = (zone: Zone, text: Text, item: Item | null = null): void => void found.push({ zone, part, item, text })
    for (const { passage } of part.head) add('head', document.scanner.of(passage))
    for (const passage of part.intro) add('intro', document.scanner.of(passage))
    for (const item of part.items) {
      const { passage, cells } = item
      if (passage.value !== '') add('item', item.text, item)
      if (!cells) continue
      for (const cell of Object.values(cells)) {
        if (cell.value !== '' && (cell.start < passage.start || cell.end > passage.end)) add('cell', document.scanner.of(cell), item)
      }
    }
    for (const passage of part.closing) add('closing', document.scanner.of(passage))
    for (const { passage } of part.foot) add('foot', document.scanner.of(passage))
    for (const passage of part.footnotes) add('note', document.scanner.of(passage))
  }
  return found
})
