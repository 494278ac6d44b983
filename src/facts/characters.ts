import type { Document } from '../model/document.js'
import { lazy } from '../text/lazy.js'
import { fact } from './fact.js'

// What a source holds of characters that a Vietnamese text seldom has.

/** A combining mark. */
export const COMBINING = 4
/** A character that stands for a lost one. */
export const LOST = 8
/** A sign or letter as an old encoding leaves it, or a capital of Latin-1 after a small letter. */
export const LEGACY = 16
/** `Ð` (eth), typed for `Đ`. */
export const ETH = 32
/** A letter of another script that may look like a Latin one. */
export const FOREIGN = 64

/** Marks of tone or letter that stand apart from their letter. */
export const TONES = '\u0300-\u0304\u0306\u0309\u031b\u0323'
/** Characters of Latin-1 that Vietnamese has not, as they are left by TCVN3, VNI, and by UTF-8 read as Latin-1. */
export const ODD =
  '\u00a1-\u00ac\u00ae\u00af\u00b4-\u00b6\u00b8-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff'

const SMALL = 1
const CAPITAL = 2
/** Makes LEGACY of CAPITAL. */
const GLUED = LEGACY / CAPITAL

/** The bits of characters, which stand as in a class of a pattern: each, or from one to another. */
const RANGES: readonly (readonly [bit: number, characters: string])[] = [
  [COMBINING, TONES], [LOST, '\ufffd'], [LEGACY, ODD], [ETH, '\u00d0\u0189'],
  [FOREIGN, '\u0251\u0261\u0370-\u03ff\u0400-\u052f\u1d00-\u1d2b'],
  [SMALL, 'a-z\u00df-\u00ff\u0103\u0111\u01a1\u01b0\u1ea1-\u1ef9'], [CAPITAL, '\u00c0-\u00d6\u00d8-\u00de'],
]

/** The bits of each unit; made when the first document is judged. */
const table = lazy((): Uint8Array => {
  const bits = new Uint8Array(0x10000)
  for (const [bit, characters] of RANGES) {
    for (const [, from = '', to = from] of characters.matchAll(/(.)(?:-(.))?/gs)) {
      for (let unit = from.charCodeAt(0); unit <= to.charCodeAt(0); unit++) bits[unit] = (bits[unit] as number) | bit
    }
  }
  return bits
})

// A loop over a whole document that a function runs once is compiled while it runs, by V8 of Node.js 20 in a way that falls back at its end each
// time: short ones are not.
const STRETCH = 512

/** What a stretch of a text holds; the character before it counts as its neighbour. */
function held(text: string, from: number, to: number): number {
  const bits = table()
  let found = 0
  let before = from === 0 ? 0 : (bits[text.charCodeAt(from - 1)] as number)
  let glued = 0
  for (let i = from; i < to; i++) {
    const own = bits[text.charCodeAt(i)] as number
    found |= own
    glued |= (before << 1) & own
    before = own
  }
  return found | ((glued & CAPITAL) * GLUED)
}

/** What the source of a document holds of COMBINING, LOST, LEGACY, ETH and FOREIGN, in one look at each character. */
export const characters = fact(({ source: { text } }: Document): number => {
  let found = 0
  for (let from = 0; from < text.length; from += STRETCH) found |= held(text, from, Math.min(text.length, from + STRETCH))
  return found
})
