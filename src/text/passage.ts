import { countBefore } from './search.js'

/** Half-open range of offsets into `Source.text`, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** A run of a passage: `length` characters of its value, from `at`, stand for the source from `start` to `end`. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
  /** It maps as a whole though its two lengths are equal: other letters stand there. */
  readonly other: boolean
}

/** Whether a piece maps letter by letter. */
const even = ({ length, start, end, other }: Piece): boolean => length === end - start && !other

/** What stands of a piece between two offsets of the value, in a passage that is cut at `from`. */
function part(piece: Piece, low: number, high: number, from: number): Piece {
  const { start, end, other } = piece
  const [at, length] = [low - from, high - low]
  if (!even(piece)) return { at, length, start, end, other }
  const begin = start + low - piece.at
  return { at, length, start: begin, end: begin + length, other }
}

/**
 * A string that knows where it stands in the source. Patterns run on `value`; `slice` cuts, and the cut knows its place through marks that were
 * left out, folded line breaks and composed letters. A piece whose two lengths are equal maps letter by letter; any other (a composed letter,
 * a line break folded to a space) maps as a whole.
 */
export class Passage {
  /** The string: NFC, in single spaces, as printed but for that. */
  readonly value: string
  /** Where the first character of the value stands in the source. */
  readonly start: number
  /** Where the source goes on after the last character of the value. */
  readonly end: number
  /** Null where the whole value is one piece, from `start` to `end`: nearly always. */
  readonly #pieces: readonly Piece[] | null

  private constructor(value: string, start: number, end: number, pieces: readonly Piece[] | null) {
    this.value = value
    this.start = start
    this.end = end
    this.#pieces = pieces
  }

  /** `value`, standing in the source from `start` to `end`. */
  static of(value: string, start: number, end: number = start + value.length): Passage {
    return value === '' ? Passage.empty : new Passage(value, start, end, null)
  }

  /** `value`, standing for what the source has from `start` to `end`, whose letters are others: it has the whole range, and so has each part of it. */
  static whole(value: string, start: number, end: number): Passage {
    if (value.length !== end - start) return Passage.of(value, start, end)
    return new Passage(value, start, end, [{ at: 0, length: value.length, start, end, other: true }])
  }

  /** `value`, standing nowhere in the source: a name spelled out, an example. */
  static loose(value: string): Passage {
    return new Passage(value, 0, 0, null)
  }

  static readonly empty = new Passage('', 0, 0, null)

  static #made(value: string, pieces: readonly Piece[]): Passage {
    const first = pieces[0]
    const last = pieces.at(-1)
    if (!first || !last) return Passage.empty
    return new Passage(value, first.start, last.end, pieces.length === 1 && !first.other ? null : pieces)
  }

  /** The passages one after another, with `glue` between them (it stands for what was folded there: a line break, a footnote). */
  static join(parts: readonly Passage[], glue = ''): Passage {
    if (parts.length === 1) return parts[0] as Passage
    const present = parts.filter((part) => part.value !== '')
    if (present.length < 2) return present[0] ?? Passage.empty
    let value = ''
    const pieces: Piece[] = []
    for (const part of present) {
      if (value !== '' && glue !== '') {
        const end = pieces.at(-1)?.end ?? 0
        pieces.push({ at: value.length, length: glue.length, start: end, end, other: false })
        value += glue
      }
      for (const { at, length, start, end, other } of Passage.#all(part)) pieces.push({ at: at + value.length, length, start, end, other })
      value += part.value
    }
    return Passage.#made(value, pieces)
  }

  /** How many UTF-16 units the value has. */
  get length(): number {
    return this.value.length
  }

  /** The part of the value from `from` to `to`, with its place. */
  slice(from: number, to: number = this.value.length): Passage {
    const value = this.value.slice(from, to)
    if (value.length === this.value.length) return this
    if (value === '') return Passage.empty
    const end = from + value.length
    if (this.#pieces === null) {
      const even = this.value.length === this.end - this.start
      return even ? new Passage(value, this.start + from, this.start + end, null) : new Passage(value, this.start, this.end, null)
    }
    const pieces: Piece[] = []
    const all = this.#pieces
    const first = countBefore(all.length, (i) => (all[i]?.at ?? 0) + (all[i]?.length ?? 0) <= from)
    for (let i = first; i < all.length; i++) {
      const piece = all[i]
      if (!piece || piece.at >= end) break
      const low = Math.max(from, piece.at)
      const high = Math.min(end, piece.at + piece.length)
      if (low < high) pieces.push(part(piece, low, high, from))
    }
    return Passage.#made(value, pieces)
  }

  // Static, like the next: a private method would cost each passage a word.
  static #all(passage: Passage): readonly Piece[] {
    const { value, start, end } = passage
    return passage.#pieces ?? (value === '' ? [] : [{ at: 0, length: value.length, start, end, other: false }])
  }

  /** The piece that holds a place of the source, or the first behind it. */
  static #pieceAt(passage: Passage, place: number): Piece | undefined {
    const pieces = Passage.#all(passage)
    return pieces[countBefore(pieces.length, (i) => (pieces[i]?.end ?? 0) <= place)]
  }

  /** The offset of the character that stands at a place of the source; -1 where none begins there. */
  offset(place: number): number {
    const piece = Passage.#pieceAt(this, place)
    if (!piece || place < piece.start) return -1
    if (place === piece.start) return piece.at
    return even(piece) ? piece.at + place - piece.start : -1
  }

  /** The offset of the first character that stands at a place of the source or behind it; the value's length past the last. */
  after(place: number): number {
    const piece = Passage.#pieceAt(this, place)
    if (!piece) return this.value.length
    if (place <= piece.start) return piece.at
    return even(piece) ? piece.at + place - piece.start : piece.at + piece.length
  }

  /** Without white space at either end. */
  trim(): Passage {
    const from = this.value.length - this.value.trimStart().length
    const to = this.value.trimEnd().length
    return from === 0 && to === this.value.length ? this : this.slice(from, Math.max(from, to))
  }

  /** From the first to the last character. */
  get span(): Span {
    return [this.start, this.end]
  }

  /** The ranges of the source that the value was read from; touching ranges are one. Several where something interrupts the value. */
  get spans(): Span[] {
    if (this.#pieces === null) return this.value === '' ? [] : [[this.start, this.end]]
    const spans: [number, number][] = []
    for (const { start, end } of this.#pieces) {
      if (start === end) continue
      const last = spans.at(-1)
      if (last && start <= last[1]) last[1] = Math.max(last[1], end)
      else spans.push([start, end])
    }
    return spans
  }

  /** Whether each letter of the value is one of the source, in one run. */
  get even(): boolean {
    return this.#pieces === null && this.value.length === this.end - this.start
  }

  /** Whether nothing interrupts the value. */
  get whole(): boolean {
    return this.#pieces === null
  }
}
