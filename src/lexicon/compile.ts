import { CELL, cut, FIRST_FORM } from '../text/lexer.js'
import { bytesOf, FORMS, Phrases } from '../text/phrases.js'
import type { Lexicon } from '../text/text.js'
import { joined, Words } from '../text/words.js'
import { entries, type Part } from './entry.js'
import { NAMED_WORDS } from './forms.js'
import { COMPOSING } from './judging.js'

/** More words than a phrase has. */
const MOST = 256

/** The lexicon of `parts`. */
export function compiled(parts: readonly Part[]): Lexicon {
  const words = new Words(null, FIRST_FORM, 4096)
  const cells = new Int32Array(MOST * CELL)
  for (const word of NAMED_WORDS) cut(word, cells, 0, words)
  cut(COMPOSING, cells, 0, words)
  return withParts({ words, phrases: new Phrases() }, parts)
}

/** A lexicon with further `parts`; the numbers of its words stay. */
export function extended({ words, phrases }: Lexicon, parts: readonly Part[]): Lexicon {
  return withParts({ words: new Words(words), phrases: new Phrases(FORMS, phrases.bytes.slice(0, bytesOf(FORMS))) }, parts)
}

function withParts({ words, phrases }: Lexicon, parts: readonly Part[]): Lexicon {
  const cells = new Int32Array(MOST * CELL)
  for (const part of parts) {
    for (const { phrase, kind } of entries(part)) {
      const count = cut(phrase, cells, 0, words)
      phrases.add(Array.from({ length: count }, (_, i) => (cells[i * CELL + 2] as number) >> 4), kind)
    }
  }
  phrases.close()
  return { words, phrases }
}

/** A lexicon as bytes, to be written down. */
export function packed({ words, phrases }: Lexicon): Uint8Array {
  return joined([new Uint8Array(phrases.bytes, 0, bytesOf(FORMS)), words.bytes])
}

/** The lexicon of bytes that `packed` gave. */
export function unpacked(bytes: Uint8Array): Lexicon {
  const buffer = new Uint8Array(bytes).buffer
  return { phrases: new Phrases(FORMS, buffer), words: Words.from(buffer, bytesOf(FORMS)) }
}
