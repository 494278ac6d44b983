import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import type { Scanner, Text } from '../../text/text.js'
import { cells } from './cells.js'

/** The lines of a head as one text: a name, a number or a date may be cut by any of their ends. */
export interface Head {
  readonly text: Text
  /** Whether a cell begins at a token. */
  readonly edge: (token: number) => boolean
  /** Whether a token is of nothing yet. */
  readonly free: (token: number) => boolean
  readonly claim: (from: number, to: number) => void
}

/** The cells of a head's lines, one after the other. */
export function stream(source: string, lines: readonly Line[], scanner: Scanner): Head {
  const parts = lines.flatMap((line) => cells(source, line))
  const text = scanner.text(Passage.join(parts, ' '))
  const edges = new Uint8Array(text.count + 1)
  let offset = 0
  let token = 0
  for (const part of parts) {
    while (token < text.count && text.start(token) < offset) token++
    edges[token] = 1
    offset += part.length + 1
  }
  edges[text.count] = 1
  const claimed = new Uint8Array(text.count + 1)
  return {
    text,
    edge: (i) => i >= text.count || edges[i] === 1,
    free: (i) => i >= 0 && i < text.count && claimed[i] === 0,
    claim: (from, to) => claimed.fill(1, from, to),
  }
}
