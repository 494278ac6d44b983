import { lazy } from '../text/lazy.js'
import { CELL, cut, roomFor } from '../text/lexer.js'
import { unitsOf } from '../text/units.js'
import { Words } from '../text/words.js'
import { lexicon } from './index.js'

/** The words of the lexicon, which are not added to: a strange one gets a number after theirs. */
const known = lazy(() => new Words(lexicon().words, lexicon().words.next, 32))

/** The numbers of the words of a phrase, as `Text.form` gives them; the lexicon must know each. */
export function sequence(phrase: string): readonly number[] {
  const { words } = lexicon()
  const room = roomFor(phrase.length)
  const count = cut({ units: unitsOf(phrase), from: 0, to: phrase.length }, room, known())
  return Array.from({ length: count }, (_, i) => {
    const form = (room.cells[i * CELL + 1] as number) >> 4
    if (form >= words.next)
      throw new Error(`the lexicon has no word of “${phrase}”: a word that only rules ask for belongs in COMPOSING, src/lexicon/judging.ts`)
    return form
  })
}
