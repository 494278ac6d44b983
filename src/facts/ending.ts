import type { Document, Part } from '../model/document.js'
import type { Span } from '../text/passage.js'

/** The last line of what a part says, before its foot: where a foot that is missing should follow. */
export function lastWords(document: Document, part: Part): Span {
  const closing = part.closing.at(-1)
  if (closing) return closing.span
  const item = part.items.at(-1)
  const last = item?.paragraphs.at(-1) ?? item?.passage
  if (last && last.value !== '') return last.span
  const line = part.head.at(-1) ?? document.source.lines.at(-1)
  return line?.passage.span ?? [0, 0]
}
