import type { Source } from '../model/source.js'
import { point } from '../model/source.js'
import { letterStart } from '../text/letters.js'

/** The source around the words of a finding: at most one line, `text.slice(from, to)` being those words as far as they stand on it. */
export interface Excerpt {
  /** The line, or the part of it around the words. */
  readonly text: string
  /** Where the words begin in `text`. */
  readonly from: number
  /** Where they end in `text`. */
  readonly to: number
  /** Whether the line goes on before and after. */
  readonly cutBefore: boolean
  /** Whether the line goes on after `text`. */
  readonly cutAfter: boolean
}

const AROUND = 160

/** The line of `span`, cut to about 160 letters on either side of the words: a line may be as long as a book. */
export function excerpt(source: Pick<Source, 'text' | 'starts'>, [start, end]: readonly [number, number]): Excerpt {
  const { line } = point(source, start)
  const begin = source.starts[line - 1] ?? 0
  const stop = lineEnd(source.text, source.starts[line] ?? source.text.length, begin)
  const from = Math.max(begin, letterStart(source.text, start - AROUND))
  const to = Math.min(stop, letterStart(source.text, Math.max(start, Math.min(end, start + AROUND)) + AROUND))
  const text = source.text.slice(from, Math.max(from, to))
  return {
    text, from: Math.min(start - from, text.length), to: Math.max(0, Math.min(end - from, text.length)), cutBefore: from > begin, cutAfter: to < stop,
  }
}

function lineEnd(text: string, next: number, begin: number): number {
  let end = next
  while (end > begin && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}
