import { host } from '#host'
import { lazy } from '../../text/lazy.js'
import { withoutEnd } from '../../text/spelling.js'
import { composed } from './composed.js'
import { LEGACY, type Legacy } from './names.js'
import { latin, tcvn3, viscii } from './single-byte.js'
import { isSyllable } from './syllable.js'
import { viqr } from './viqr.js'
import { vni } from './vni.js'

const DECODERS: Readonly<Record<Legacy, (bytes: Uint8Array) => string>> = {
  'windows-1258': (bytes) => composed(new TextDecoder('windows-1258').decode(bytes)), tcvn3, vni, viscii, viqr,
}

/** The text of bytes in an old encoding; of a text in it that was saved as UTF-8 letter by letter, too. */
export function legacyText(bytes: Uint8Array, encoding: Legacy): string {
  const text = host.utf8(bytes)
  return DECODERS[encoding]((text === null ? null : narrowed(text)) ?? bytes)
}

/** The byte that Windows has for a unit. */
const BYTES = lazy(() => new Map(Array.from(latin(), (unit, byte) => [unit, byte] as const)))

/** The bytes of Windows that a text was made of; null where a letter of it stands for none, or all is ASCII. */
function narrowed(text: string): Uint8Array | null {
  const byteOf = BYTES()
  const bytes = new Uint8Array(text.length)
  let beyond = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // A byte order mark, and what is left of characters that are no letters.
    const byte = byteOf.get(unit) ?? (unit < 0x100 ? unit : (SIGNS[unit] ?? null))
    if (byte === null) return null
    bytes[i] = byte
    beyond ||= byte >= 0x80
  }
  return beyond ? bytes : null
}

/** Signs that people type into a text of any encoding, as a byte that stands for one of their kind. */
const SIGNS: Readonly<Record<number, number>> = {
  0xfeff: 0x20, 0x2010: 0x2d, 0x2011: 0x2d, 0x2012: 0x2d, 0x2015: 0x97, 0x2002: 0x20, 0x2003: 0x20, 0x2009: 0x20, 0xfffd: 0x3f,
}

/** What bytes are taken for: an encoding, what share of the words that tell are Vietnamese in it, and how many words told. */
export interface Guess {
  readonly encoding: Legacy
  readonly share: number
  readonly words: number
}

/** Words looked at: enough to tell, and no more of a long file. */
const MOST_WORDS = 1000

/** The old encoding in which most of the words are Vietnamese; null where no word tells. Of a text in UTF-8: the one that it was before it was saved so. */
export function guess(bytes: Uint8Array): Guess | null {
  const text = host.utf8(bytes)
  const narrow = text === null ? bytes : narrowed(text)
  let best: Guess | null = null
  for (const encoding of LEGACY) {
    const sample = encoding === 'viqr' ? (narrow === null ? signed(bytes) : null) : narrow && accented(narrow)
    if (sample === null || sample.length === 0) continue
    const found = shareOf(DECODERS[encoding](sample))
    if (found.words > 0 && (best === null || found.share > best.share)) best = { encoding, ...found }
  }
  return best
}

/** Whether a byte can stand in a word of an old encoding: not white space, nor a sign of ASCII. */
function inWord(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

/** The first words that hold a byte beyond ASCII, a space between them. */
function accented(bytes: Uint8Array): Uint8Array {
  return words(bytes, inWord, (byte) => byte >= 0x80)
}

/** The first words of ASCII that hold a sign of VIQR. */
function signed(bytes: Uint8Array): Uint8Array {
  const signs = new Set([...'^(+\'`?~.'].map((sign) => sign.charCodeAt(0)))
  return words(bytes, (byte) => inWord(byte) || signs.has(byte), (byte) => byte === 0x5e || byte === 0x60 || byte === 0x7e || byte === 0x27)
}

function words(bytes: Uint8Array, inside: (byte: number) => boolean, telling: (byte: number) => boolean): Uint8Array {
  const found: number[] = []
  let [start, tells, count] = [-1, false, 0]
  for (let i = 0; i <= bytes.length && count < MOST_WORDS; i++) {
    const byte = bytes[i] ?? 0x20
    if (inside(byte)) {
      if (start === -1) start = i
      tells ||= telling(byte)
      continue
    }
    if (tells && i - start < 64) {
      found.push(...bytes.subarray(start, i), 0x20)
      count++
    }
    start = -1
    tells = false
  }
  return Uint8Array.from(found)
}

const QUOTES = /[\s\u0080-\u009f\u00a0\u00ab\u00bb\u2010-\u203a…]+/u
const BEYOND_ASCII = /[^\0-\x7f]/

/** What share of the words with a letter beyond ASCII are Vietnamese. */
function shareOf(text: string): { readonly share: number; readonly words: number } {
  const all = text.split(QUOTES).map((word) => withoutEnd(word, ".?'`")).filter((word) => BEYOND_ASCII.test(word))
  return { share: all.length === 0 ? 0 : all.filter(isSyllable).length / all.length, words: all.length }
}
