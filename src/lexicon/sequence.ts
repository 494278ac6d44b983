import { CELL, cut } from '../text/lexer.js'
import { unitsOf } from '../text/units.js'
import { Words } from '../text/words.js'
import { lexicon } from './index.js'

/** The numbers of the words of a phrase, as `Text.form` gives them; the lexicon must know each. */
export function sequence(phrase: string): readonly number[] {
  const { words } = lexicon()
  const cells = new Int32Array(phrase.length * CELL)
  const count = cut({ units: unitsOf(phrase), from: 0, to: phrase.length }, { cells, base: 0 }, new Words(words, words.next, 32))
  return Array.from({ length: count }, (_, i) => {
    const form = (cells[i * CELL + 2] as number) >> 4
    if (form >= words.next) throw new Error(`no word of the lexicon: ${phrase}`)
    return form
  })
}
