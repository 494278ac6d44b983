import { lazy } from '../../../text/lazy.js'
import type { Span } from '../../../text/passage.js'

// Patterns with classes of letters are made when a text is damaged: making them takes longer than reading a plan.
const letter = lazy(() => /[\p{L}\p{M}\p{N}]/u)

/** Where the word begins and ends that a character stands in. */
export function wordAround(text: string, at: number): Span {
  let start = at
  let end = at + 1
  while (start > 0 && letter().test(text[start - 1] ?? '')) start--
  while (end < text.length && letter().test(text[end] ?? '')) end++
  return [start, end]
}
