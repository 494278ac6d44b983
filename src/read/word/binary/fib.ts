import type { View } from './view.js'

/** A part of the table stream. */
export interface Range {
  readonly at: number
  readonly length: number
}

/** The head of a Word file ([MS-DOC] 2.5.1, the File Information Block), as far as it is asked for. */
export interface Fib {
  /** The name of the stream that tables are in. */
  readonly tables: '0Table' | '1Table'
  /** The letters of each story; they stand one after the other. */
  readonly letters: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
  /** Where a structure stands in the table stream. */
  readonly range: (index: Structure) => Range
}

/** Which pair of offset and length says where a structure stands (2.5.6 and on). */
export const STRUCTURE = {
  styles: 1, footnoteMarks: 2, footnoteTexts: 3, characterPages: 12, paragraphPages: 13, fonts: 15, pieces: 33, shapes: 40,
  endnoteMarks: 46, endnoteTexts: 47, boxTexts: 56, lists: 73, listUses: 74,
} as const

type Structure = (typeof STRUCTURE)[keyof typeof STRUCTURE]

/** Why a file is not read: it is no Word file, one of Word 95 or before, or encrypted. */
export type Refusal = 'none' | 'old' | 'encrypted'

/** Where its numbers of letters stand, and its pairs of offset and length: what stands before them is as long in all versions. */
const LONGS = 64
const PAIRS = 154

/** How files of Word 2, 6 and 95 begin, those for the Far East among them; later ones have one mark, and versions from 193 on. */
const OLD: ReadonlySet<number> = new Set([0xa5db, 0xa5dc, 0xa59b, 0xa59c, 0xa697, 0xa699])

/** The head of the stream `WordDocument`. */
export function fib(document: View): Fib | Refusal {
  const mark = document.u16(0)
  if (OLD.has(mark)) return 'old'
  if (mark !== 0xa5ec) return 'none'
  if (document.u16(2) < 101) return 'old'
  const flags = document.u16(10)
  if ((flags & 0x0100) !== 0) return 'encrypted'
  const letters = (i: number): number => Math.max(0, document.i32(LONGS + 4 * i))
  return {
    tables: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
    letters: { body: letters(3), footnotes: letters(4), headers: letters(5), comments: letters(7), endnotes: letters(8), boxes: letters(9) },
    range: (index) => ({ at: document.u32(PAIRS + 8 * index), length: document.u32(PAIRS + 8 * index + 4) }),
  }
}
