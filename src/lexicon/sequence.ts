import { CELL, cut } from '../text/lexer.js'
import { unitsOf } from '../text/units.js'
import { Words } from '../text/words.js'
import { lexicon } from './index.js'

/** More words than a phrase has. */
const MOST = 64
const cells = new Int32Array(MOST * CELL)
/** The words of the lexicon, which are not added to: a strange one gets a number after theirs. */
let known: Words | null = null

/** The numbers of the words of a phrase, as `Text.form` gives them; the lexicon must know each. */
export function sequence(phrase: string): readonly number[] {
  const { words } = lexicon()
  known ??= new Words(words, words.next, 32)
  const count = cut({ units: unitsOf(phrase), from: 0, to: phrase.length }, { cells, base: 0 }, known)
  return Array.from({ length: count }, (_, i) => {
    const form = (cells[i * CELL + 1] as number) >> 4
    if (form >= words.next) throw new Error(`no word of the lexicon: ${phrase}`)
    return form
  })
}
