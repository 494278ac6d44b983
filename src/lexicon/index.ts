import { CELL, cut, FIRST_FORM } from '../text/lexer.js'
import { Phrases } from '../text/phrases.js'
import type { Lexicon } from '../text/text.js'
import { unitsOf } from '../text/units.js'
import { Words } from '../text/words.js'
import { BODIES } from './bodies.js'
import { DOCUMENTS } from './documents.js'
import { entries, type Part } from './entry.js'
import { NAMED_WORDS } from './forms.js'
import { HEADINGS } from './headings.js'
import { COMPOSING, JUDGING } from './judging.js'
import { LAWS } from './laws.js'
import { LETTERHEAD } from './letterhead.js'
import { TIMES } from './time.js'
import { VERBS } from './verbs.js'

/** All parts of the lexicon. */
export const PARTS: readonly Part[] = [...BODIES, ...VERBS, ...DOCUMENTS, ...LAWS, ...TIMES, ...HEADINGS, ...LETTERHEAD, ...JUDGING]

/** The lexicon of `parts`. */
export function compiled(parts: readonly Part[]): Lexicon {
  const words = new Words(null, FIRST_FORM, 4096)
  const cells = new Int32Array(256 * CELL)
  const scan = (phrase: string): number => cut({ units: unitsOf(phrase), from: 0, to: phrase.length }, { cells, base: 0 }, words)
  for (const word of NAMED_WORDS) scan(word)
  scan(COMPOSING)
  const phrases = new Phrases()
  for (const part of parts) {
    for (const { phrase, kind } of entries(part)) {
      const count = scan(phrase)
      phrases.add(Array.from({ length: count }, (_, i) => (cells[i * CELL + 2] as number) >> 4), kind)
    }
  }
  phrases.close()
  return { words, phrases }
}

let own: Lexicon | null = null

/** The program's lexicon, compiled when it is first asked for. */
export function lexicon(): Lexicon {
  return (own ??= compiled(PARTS))
}
