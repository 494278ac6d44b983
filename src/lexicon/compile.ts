import { CELL, cut, FIRST_FORM, roomFor } from '../text/lexer.js'
import { bytesOf, FORMS, Phrases } from '../text/phrases.js'
import type { Lexicon } from '../text/text.js'
import { unitsOf } from '../text/units.js'
import { joined, Words } from '../text/words.js'
import { chosen, entries, type Part } from './entry.js'
import { NAMED_WORDS } from './forms.js'
import { COMPOSING } from './judging.js'
import { SPELLED_WORDS } from './spellings.js'

/** The lexicon of `parts`. */
export function compiled(parts: readonly Part[]): Lexicon {
  const words = new Words(null, FIRST_FORM, 4096)
  for (const word of NAMED_WORDS) forms(word, words)
  forms(COMPOSING, words)
  forms(SPELLED_WORDS, words)
  return withParts({ words, phrases: new Phrases() }, parts, chosen)
}

/** A lexicon with further `parts`, an office's own: its lines have no choices; the numbers of its words stay. */
export function extended(lexicon: Lexicon, parts: readonly Part[]): Lexicon {
  return withParts(unpacked(packed(lexicon)), parts, (phrase) => [phrase])
}

function withParts({ words, phrases }: Lexicon, parts: readonly Part[], phrasesOf: (line: string) => Iterable<string>): Lexicon {
  for (const part of parts) for (const { phrase, kind } of entries(part)) for (const one of phrasesOf(phrase)) phrases.add(forms(one, words), kind)
  phrases.close()
  return { words, phrases }
}

/** The numbers of the words of a phrase; a word that is not known gets one. */
function forms(phrase: string, words: Words): readonly number[] {
  const room = roomFor(phrase.length)
  const count = cut({ units: unitsOf(phrase), from: 0, to: phrase.length }, room, words)
  return Array.from({ length: count }, (_, i) => (room.cells[i * CELL + 1] as number) >> 4)
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
