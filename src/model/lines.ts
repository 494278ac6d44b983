import { Passage } from '../text/passage.js'
import type { Line } from './source.js'

/** What a line takes in the table: its number, and where its text begins and ends. */
const CELL = 3

/**
 * Lines, most of them as three numbers: one that is no heading and no row, and whose text stands in the source as it is, is made when it is asked for. A file
 * of half a million lines has them in 6 MB instead of 80.
 */
export class Lines implements Iterable<Line> {
  readonly length: number
  readonly #text: string
  readonly #cells: Int32Array
  /** The others, by their index. */
  readonly #others = new Map<number, Line>()

  constructor(lines: readonly Line[], text: string) {
    this.length = lines.length
    this.#text = text
    this.#cells = new Int32Array(lines.length * CELL)
    for (const [i, line] of lines.entries()) {
      const { number, passage, heading, cells, label } = line
      if (
        heading !== 0 ||
        cells !== null ||
        label !== undefined ||
        !passage.even ||
        passage.value === '' ||
        !text.startsWith(passage.value, passage.start)
      )
        this.#others.set(i, line)
      else {
        this.#cells[i * CELL] = number
        this.#cells[i * CELL + 1] = passage.start
        this.#cells[i * CELL + 2] = passage.end
      }
    }
  }

  at(i: number): Line | undefined {
    const other = this.#others.get(i)
    if (other || i >= this.length) return other
    const start = this.#cells[i * CELL + 1] as number
    const value = this.#text.slice(start, this.#cells[i * CELL + 2])
    return { number: this.#cells[i * CELL] as number, passage: Passage.of(value, start), heading: 0, cells: null }
  }

  *[Symbol.iterator](): Generator<Line> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as Line
  }
}
