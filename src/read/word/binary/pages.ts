import { Plc } from './plc.js'
import type { View } from './view.js'

/** Bytes from one place of the stream to another that have one format, and the modifiers that say it. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Where what is said of it stands, so that it is read once; 0 where nothing is. */
  readonly id: number
  /** The style of a paragraph; 0 for words. */
  readonly style: number
  readonly modifiers: View
}

const PAGE = 512
/** Bytes of what is said of a run on its page: where its modifiers stand, and of a paragraph also how high it is ([MS-DOC] 2.9.23). */
const WORDS = 1
const PARAGRAPHS = 13

/** The pages that say how bytes of the stream `WordDocument` are formatted (FKPs, 2.9.33, 2.9.174). */
export class Pages {
  readonly #document: View
  readonly #plc: Plc
  readonly #table: View
  readonly #each: 1 | 13

  constructor(document: View, table: View, of: 'words' | 'paragraphs') {
    this.#document = document
    this.#table = table
    this.#plc = new Plc(table, 4)
    this.#each = of === 'words' ? WORDS : PARAGRAPHS
  }

  /** The run that a byte stands in; null where no page has it. */
  run(at: number): Run | null {
    const i = this.#plc.find(at)
    if (i < 0) return null
    const page = (this.#table.u32(this.#plc.at(i)) & 0x3fffff) * PAGE
    const document = this.#document
    if (page + PAGE > document.length) return null
    const count = document.u8(page + PAGE - 1)
    if (4 * (count + 1) + this.#each * count >= PAGE) return null
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (document.u32(page + 4 * middle) <= at) low = middle + 1
      else high = middle
    }
    const run = low - 1
    const to = document.u32(page + 4 * (run + 1))
    if (run < 0 || to <= at) return null
    return { from: document.u32(page + 4 * run), to, ...this.#said(page, page + 4 * (count + 1) + this.#each * run) }
  }

  #said(page: number, entry: number): Omit<Run, 'from' | 'to'> {
    const document = this.#document
    const at = 2 * document.u8(entry)
    const end = page + PAGE - 1
    const part = (from: number, length: number): View => document.part(from, Math.min(length, end - from))
    if (at === 0) return { id: 0, style: 0, modifiers: part(page, 0) }
    const first = document.u8(page + at)
    if (this.#each === WORDS) return { id: page + at, style: 0, modifiers: part(page + at + 1, first) }
    // The number of bytes is odd, or the next byte says half of it (2.9.175).
    const [from, length] = first === 0 ? [page + at + 2, 2 * document.u8(page + at + 1)] : [page + at + 1, 2 * first - 1]
    return { id: page + at, style: document.u16(from), modifiers: part(from + 2, length - 2) }
  }
}
