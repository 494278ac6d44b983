import type { Note, Point, Position } from './plan.js'
import type { Passage } from './passage.js'

/** One line of the source: what a reader sees of it, its marks left out. A row of a table also has its cells. */
export interface Line {
  /** Line in the source, from 1. */
  readonly number: number
  /** The visible text, trimmed, in NFC. */
  readonly passage: Passage
  /** Depth of its Markdown heading mark, 0 without one. */
  readonly heading: number
  readonly cells: readonly Passage[] | null
}

/** What was read of one file. */
export interface Source {
  readonly path: string | null
  readonly format: 'text' | 'markdown'
  readonly encoding: string
  /** SHA-256 of the bytes, hexadecimal; empty where it was not asked for. */
  readonly sha256: string
  /** The decoded text after its byte order mark, as the file has it: all offsets count in it. */
  readonly text: string
  /** Offsets at which lines begin. */
  readonly starts: readonly number[]
  /** The lines with something in them, in order. */
  readonly lines: readonly Line[]
  readonly notes: readonly Note[]
}

/** Line and column (from 1) of an offset. */
export function point(source: Pick<Source, 'starts'>, offset: number): Point {
  let low = 0
  let high = source.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (source.starts[low] ?? 0) + 1, offset }
}

/** The place of a passage, with its spans where it is interrupted. */
export function position(source: Pick<Source, 'starts'>, passage: Passage): Position {
  const place = { start: point(source, passage.start), end: point(source, passage.end) }
  if (passage.whole) return place
  const spans = passage.spans
  return spans.length > 1 ? { ...place, spans: spans.map(([start, end]) => [start, end]) } : place
}
