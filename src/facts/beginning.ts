import type { Document } from '../model/document.js'
import type { Span } from '../text/passage.js'

/** Where the words of a document begin: its first visible line, or its very start. */
export function beginning({ source }: Document): Span {
  return source.lines[0]?.passage.span ?? [0, 0]
}
