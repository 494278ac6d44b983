import { western } from '../../legacy/single-byte.js'
import { Plc } from './plc.js'
import type { View } from './view.js'

/** Letters that stand one after the other in the stream `WordDocument`. */
export interface Piece {
  /** The first letter's number in the text, and that after the last. */
  readonly from: number
  readonly to: number
  /** Where the first stands in the stream, and how many bytes each takes. */
  readonly at: number
  readonly bytes: 1 | 2
  /** What it changes of the formats, as a fast save notes it ([MS-DOC] 2.9.209). */
  readonly change: number
}

/** A text by its pieces. */
export interface Pieces {
  readonly text: string
  readonly list: readonly Piece[]
  /** Lists of modifiers that pieces refer to. */
  readonly changes: readonly View[]
  /** Where the stream ends before its text does, or pieces take more than there is. */
  readonly cut: boolean
}

/** The text of a file by its table of pieces (the Clx, [MS-DOC] 2.9.38); null where there is none. */
export function piecesOf(clx: View, document: View): Pieces | null {
  const changes: View[] = []
  let at = 0
  for (; clx.u8(at) === 1; at += 3 + clx.u16(at + 1)) changes.push(clx.part(at + 3, clx.u16(at + 1)))
  if (clx.u8(at) !== 2) return null
  const table = clx.part(at + 5, clx.u32(at + 1))
  const plc = new Plc(table, 8)
  const list: Piece[] = []
  const texts: string[] = []
  let cut = table.length < clx.u32(at + 1)
  let letters = 0
  for (let i = 0; i < plc.count; i++) {
    const begins = plc.at(i)
    const where = table.u32(begins + 2)
    const bytes = (where & 0x40000000) === 0 ? 2 : 1
    const from = (where & 0x3fffffff) / (bytes === 1 ? 2 : 1)
    const wanted = plc.position(i + 1) - plc.position(i)
    if (plc.position(i) !== letters || wanted <= 0 || !Number.isInteger(from)) {
      cut ||= wanted !== 0
      if (plc.position(i) === letters && wanted === 0) continue
      break
    }
    // Each letter has a place of its own: pieces over the same bytes make no text longer than its file.
    const there = Math.min(wanted, Math.max(0, Math.floor((document.length - from) / bytes)), document.length - letters)
    if (there > 0) {
      // Letters of one byte are of Windows’ code page 1252 ([MS-DOC] 2.9.73).
      texts.push(bytes === 2 ? document.text(from, there) : western(document.bytes.subarray(from, from + there)))
      list.push({ from: letters, to: letters + there, at: from, bytes, change: table.u16(begins + 6) })
      letters += there
    }
    if (there < wanted) {
      cut = true
      break
    }
  }
  return { text: texts.join(''), list, changes, cut }
}

/** Which piece a letter stands in, asked for letters in their order or any other. */
export class Finder {
  readonly #list: readonly Piece[]
  #last = 0

  constructor(list: readonly Piece[]) {
    this.#list = list
  }

  piece(letter: number): Piece | null {
    const list = this.#list
    for (let i = this.#last; i < Math.min(this.#last + 2, list.length); i++) {
      const piece = list[i] as Piece
      if (piece.from <= letter && letter < piece.to) {
        this.#last = i
        return piece
      }
    }
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as Piece).from <= letter) low = middle + 1
      else high = middle
    }
    const found = list[low - 1]
    if (!found || letter >= found.to) return null
    this.#last = low - 1
    return found
  }
}
