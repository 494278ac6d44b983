import type { Document, Part } from '../../document.js'
import { Passage } from '../../passage.js'

/** The running text of a part in reading order: introduction, items, closing paragraphs. */
export function* prose(part: Part): Generator<Passage> {
  yield* part.intro
  for (const { passage, cells } of part.items) {
    if (passage.value !== '') yield passage
    if (!cells) continue
    for (const cell of Object.values(cells)) if (cell.value !== '' && (cell.start < passage.start || cell.end > passage.end)) yield cell
  }
  yield* part.closing
}

/** The running text of a part and its footnotes. */
export function* body(document: Document, part: Part): Generator<Passage> {
  yield* prose(part)
  yield* footnotes(document, part)
}

/** All that a part says: letterhead, prose, footnotes. The foot (recipients, signature) is left out. */
export function* everything(document: Document, part: Part): Generator<Passage> {
  for (const line of part.head) yield line.passage
  yield* body(document, part)
}

/** The footnotes of a part with their places: the model keeps only their text, so they are read again from their lines. */
export function* footnotes({ source }: Document, { plan }: Part): Generator<Passage> {
  for (const { position } of plan.footnotes) {
    let low = 0
    let high = source.lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((source.lines[middle]?.number ?? 0) < position.start.line) low = middle + 1
      else high = middle
    }
    const lines: Passage[] = []
    for (let i = low; i < source.lines.length; i++) {
      const line = source.lines[i]
      if (!line || line.number > position.end.line) break
      lines.push(line.passage)
    }
    yield Passage.join(lines, ' ')
  }
}

/** Where the words of a document begin: its first visible line, or its very start. */
export function beginning({ source }: Document): readonly [number, number] {
  return source.lines[0]?.passage.span ?? [0, 0]
}
