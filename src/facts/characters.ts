import type { Document } from '../model/document.js'
import { fact } from './fact.js'
import { lazy } from '../text/lazy.js'

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

const SMALL = 1
const CAPITAL = 2
/** Makes LEGACY of CAPITAL. */
const GLUED = LEGACY / CAPITAL

function range(table: Uint8Array, bit: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) table[unit] = (table[unit] as number) | bit
}

/** The bits of each unit; made when the first document is judged. */
const table = lazy((): Uint8Array => {
  const bits = new Uint8Array(0x10000)
  range(bits, COMBINING, [0x300, 0x304], [0x306, 0x306], [0x309, 0x309], [0x31b, 0x31b], [0x323, 0x323])
  range(bits, LOST, [0xfffd, 0xfffd])
  // Characters of Latin-1 that Vietnamese has not, as they are left by TCVN3, VNI, and by UTF-8 read as Latin-1.
  range(
    bits,
    LEGACY,
    [0xa1, 0xac],
    [0xae, 0xaf],
    [0xb4, 0xb6],
    [0xb8, 0xbf],
    [0xc4, 0xc7],
    [0xcb, 0xcb],
    [0xce, 0xd1],
    [0xd6, 0xd8],
    [0xdb, 0xdc],
    [0xde, 0xdf],
  )
  range(bits, LEGACY, [0xe4, 0xe7], [0xeb, 0xeb], [0xee, 0xf1], [0xf6, 0xf8], [0xfb, 0xfc], [0xfe, 0xff])
  range(bits, ETH, [0xd0, 0xd0], [0x189, 0x189])
  range(bits, FOREIGN, [0x251, 0x251], [0x261, 0x261], [0x370, 0x3ff], [0x400, 0x52f], [0x1d00, 0x1d2b])
  range(bits, SMALL, [0x61, 0x7a], [0xdf, 0xff], [0x103, 0x103], [0x111, 0x111], [0x1a1, 0x1a1], [0x1b0, 0x1b0], [0x1ea1, 0x1ef9])
  range(bits, CAPITAL, [0xc0, 0xd6], [0xd8, 0xde])
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
