import type { Document, Part } from '../../document.js'
import { Passage } from '../../passage.js'

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
