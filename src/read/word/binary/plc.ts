import type { View } from './view.js'

/** A table of positions with some bytes for what stands between each two of them (a PLC, [MS-DOC] 2.2.2). */
export class Plc {
  /** How many pieces of data it has. */
  readonly count: number
  readonly #view: View
  readonly #size: number

  constructor(view: View, size: number) {
    this.#view = view
    this.#size = size
    this.count = Math.max(0, Math.floor((view.length - 4) / (4 + size)))
  }

  /** The position that a piece begins at; that of `count` is where the last ends. */
  position(i: number): number {
    return this.#view.u32(4 * i)
  }

  /** Where the data of a piece stands in the view. */
  at(i: number): number {
    return 4 * (this.count + 1) + i * this.#size
  }

  /** The last piece that begins at a position or before it; -1 where none does. */
  find(position: number): number {
    let [low, high] = [0, this.count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.position(middle) <= position) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
