import type { Change } from '../model/finding.js'
import { point, type Source } from '../model/source.js'

/** What was there and what stands there now, in whole words. */
export interface Replaced {
  /** Line, from 1. */
  readonly line: number
  readonly was: string
  readonly is: string
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** No word is longer: a line may be one. */
const LONGEST = 40

/** What changes replace, in order: words whole, so that a person sees what it was; a change that was made in another's words with it. */
export function replaced({ text, starts }: Pick<Source, 'text' | 'starts'>, changes: readonly Change[]): Replaced[] {
  let end = 0
  return [...changes].sort((a, b) => a.from - b.from).flatMap(({ from, to, text: by }) => {
    // Of two that overlap the first is made.
    if (from < end) return []
    const [start, stop] = [wordStart(text, from, end), wordEnd(text, to)]
    end = to
    return [{ line: point({ starts }, from).line, was: text.slice(start, stop), is: text.slice(start, from) + by + text.slice(to, stop) }]
  })
}

/** Where the word begins that goes on at `at`, not before `least`. */
export function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least && at - start < LONGEST && LETTER.test(text[start - 1] ?? '')) start--
  return start
}

/** Where the word ends that stands before `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end - at < LONGEST && LETTER.test(text[end] ?? '')) end++
  return end
}
