import type { Passage, Span } from '../text/passage.js'
import { countBefore } from '../text/search.js'
import type { Label } from './document.js'
import { Lines } from './lines.js'
import type { Note, Point, Position } from './plan.js'

/** One line of the source: what a reader sees of it, its marks left out. A row of a table also has its cells. */
export interface Line {
  /** Line in the source, from 1. */
  readonly number: number
  /** The visible text, trimmed, in NFC. */
  readonly passage: Passage
  /** Depth of its Markdown heading mark, 0 without one. */
  readonly heading: number
  /** The cells of a table’s row, left to right; null for any other line. */
  readonly cells: readonly Passage[] | null
  /** The last line in the source of a row that goes over several; left out for any other. */
  readonly last?: number
  /** Of a row whose reader knows it: which of its cells only go on the cell above them. */
  readonly merged?: readonly boolean[]
  /**
   * The label of the line, where the reader of its format knows it: what is printed of it (`label.passage`) is the beginning of `passage`, or empty. Without
   * one it is recognised by what is printed.
   */
  readonly label?: Label
}

/** A format of files; other readers have names of their own. */
export type Format = 'text' | 'markdown' | 'docx' | 'doc' | 'odt' | 'html' | 'pdf' | (string & {})

/** What a source is made of. */
export type SourceParts = Pick<Source, 'path' | 'format' | 'encoding' | 'sha256' | 'text' | 'units' | 'starts' | 'lines' | 'notes'> & Partial<Pick<Source, 'remarks' | 'unlabelled'>>

/** What a person said to dvcheck beside the text: a comment of a Word file. */
export interface Remark {
  /** Its words, a line for each paragraph. */
  readonly text: string
  /** What it stands beside, in `Source.text`. */
  readonly span: Span
}

/** What was read of one file. */
export class Source {
  /** The file as the user named it; null for a text without a file. */
  readonly path: string | null
  /** How it was read. */
  readonly format: Format
  /** The encoding that it was read with (WHATWG’s name, or `tcvn3`, `vni`, `viscii`, `viqr`), or `binary`. */
  readonly encoding: string
  /** SHA-256 of the bytes, hexadecimal; empty where it was not asked for. */
  readonly sha256: string
  /** The decoded text after its byte order mark, as the file has it: all offsets count in it. */
  readonly text: string
  /** Offsets at which lines begin. */
  readonly starts: readonly number[]
  /** What could not be read as it stands. */
  readonly notes: readonly Note[]
  /** What persons said to dvcheck beside the text, in order. */
  readonly remarks: readonly Remark[]
  /** Numbers that a program printed by itself could not be read: what looks like a gap may be none. */
  readonly unlabelled: boolean
  #units: Uint16Array
  #lines: readonly Line[] | Lines

  constructor({ path, format, encoding, sha256, text, units, starts, lines, notes, remarks = [], unlabelled = false }: SourceParts) {
    this.path = path
    this.format = format
    this.encoding = encoding
    this.sha256 = sha256
    this.text = text
    this.#units = units
    this.starts = starts
    this.notes = notes
    this.remarks = remarks
    this.unlabelled = unlabelled
    this.#lines = lines
  }

  /** The lines with something in them, in order. */
  get lines(): readonly Line[] {
    return this.#lines instanceof Lines ? [...this.#lines] : this.#lines
  }

  /** The lines one after another, for walks: a long file's fill no list. */
  get eachLine(): Iterable<Line> {
    return this.#lines
  }

  /** The units of `text`: what walks over all letters reads. None once the source is packed. */
  get units(): Uint16Array {
    return this.#units
  }

  /** Whoever has outlined a long source needs neither the list of its lines nor its units any more. */
  pack(): void {
    if (this.#lines instanceof Lines) return
    this.#lines = new Lines(this.#lines, this.text)
    this.#units = new Uint16Array(0)
  }
}

/** Line and column (from 1) of an offset. */
export function point({ starts }: Pick<Source, 'starts'>, offset: number): Point {
  return pointIn(starts, offset)
}

function pointIn(starts: readonly number[], offset: number): Point {
  const line = Math.max(1, countBefore(starts.length, (i) => (starts[i] ?? 0) <= offset))
  return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
}

/** In files of more lines, points are worked out when they are asked for; in others at once, which is faster. */
const MANY = 2 ** 14

/** A place whose points are worked out when they are asked for: each thing found has one, and most are never looked at. */
class Place implements Position {
  declare readonly start: Point
  declare readonly end: Point
  readonly #starts: readonly number[]
  readonly #from: number
  readonly #to: number

  // Properties of each place, as a literal has them: they go into JSON and into copies.
  static readonly #START = { enumerable: true, get(this: Place): Point { return pointIn(this.#starts, this.#from) } }
  static readonly #END = { enumerable: true, get(this: Place): Point { return pointIn(this.#starts, this.#to) } }

  constructor(starts: readonly number[], from: number, to: number) {
    this.#starts = starts
    this.#from = from
    this.#to = to
    Object.defineProperty(this, 'start', Place.#START)
    Object.defineProperty(this, 'end', Place.#END)
  }
}

/** The place of a passage, with its spans where it is interrupted. */
export function position({ starts }: Pick<Source, 'starts'>, passage: Passage): Position {
  const { start, end } = passage
  const place: Position = starts.length > MANY ? new Place(starts, start, end) : { start: pointIn(starts, start), end: pointIn(starts, end) }
  if (passage.whole) return place
  const spans = passage.spans
  if (spans.length > 1) place.spans = spans.map(([start, end]) => [start, end])
  return place
}
