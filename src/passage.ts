/** Half-open range of offsets into `Source.text`, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** A run of a passage: `length` characters of its value, from `at`, stand for the source from `start` to `end`. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/**
 * A string that knows where it stands in the source. Patterns run on `value`; `slice` cuts, and the cut knows its place through marks that were
 * left out, folded line breaks and composed letters. A piece whose two lengths are equal maps letter by letter; any other (a composed letter,
 * a line break folded to a space) maps as a whole.
 */
export class Passage {
  readonly value: string
  readonly #pieces: readonly Piece[]

  private constructor(value: string, pieces: readonly Piece[]) {
    this.value = value
    this.#pieces = pieces
  }

  /** `value`, standing in the source from `start` to `end`. */
  static of(value: string, start: number, end: number = start + value.length): Passage {
    return new Passage(value, value === '' ? [] : [{ at: 0, length: value.length, start, end }])
  }

  static readonly empty = new Passage('', [])

  /** The passages one after another, with `glue` between them (it stands for what was folded there: a line break, a footnote). */
  static join(parts: readonly Passage[], glue = ''): Passage {
    const present = parts.filter((part) => part.value !== '')
    if (present.length < 2) return present[0] ?? Passage.empty
    let value = ''
    const pieces: Piece[] = []
    for (const part of present) {
      if (value !== '' && glue !== '') {
        const end = pieces.at(-1)?.end ?? 0
        pieces.push({ at: value.length, length: glue.length, start: end, end })
        value += glue
      }
      for (const piece of part.#pieces) pieces.push({ ...piece, at: piece.at + value.length })
      value += part.value
    }
    return new Passage(value, pieces)
  }

  get length(): number {
    return this.value.length
  }

  /** The part of the value from `from` to `to`, with its place. */
  slice(from: number, to: number = this.value.length): Passage {
    const value = this.value.slice(from, to)
    if (value.length === this.value.length) return this
    if (value === '') return Passage.empty
    const end = from + value.length
    const pieces: Piece[] = []
    for (let i = this.#first(from); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i]
      if (!piece || piece.at >= end) break
      const low = Math.max(from, piece.at)
      const high = Math.min(end, piece.at + piece.length)
      if (low >= high) continue
      const even = piece.length === piece.end - piece.start
      const start = even ? piece.start + (low - piece.at) : piece.start
      pieces.push({ at: low - from, length: high - low, start, end: even ? start + (high - low) : piece.end })
    }
    return new Passage(value, pieces)
  }

  /** Index of the first piece that ends after `at`. */
  #first(at: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle]
      if (piece && piece.at + piece.length <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Without white space at either end. */
  trim(): Passage {
    const from = this.value.length - this.value.trimStart().length
    const to = this.value.trimEnd().length
    return from === 0 && to === this.value.length ? this : this.slice(from, Math.max(from, to))
  }

  /** Where the first character of the value stands in the source. */
  get start(): number {
    return this.#pieces[0]?.start ?? 0
  }

  /** Where the source goes on after the last character of the value. */
  get end(): number {
    return this.#pieces.at(-1)?.end ?? 0
  }

  /** From the first to the last character. */
  get span(): Span {
    return [this.start, this.end]
  }

  /** The ranges of the source that the value was read from; touching ranges are one. Several where something interrupts the value. */
  get spans(): Span[] {
    const spans: [number, number][] = []
    for (const { start, end } of this.#pieces) {
      if (start === end) continue
      const last = spans.at(-1)
      if (last && start <= last[1]) last[1] = Math.max(last[1], end)
      else spans.push([start, end])
    }
    return spans
  }
}
