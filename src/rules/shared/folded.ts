import type { Passage } from '../../passage.js'
import { fold } from '../../words.js'

/** As many letters of folded text are kept: a plan of some megabytes. Of a longer one each rule folds what it looks at once more. */
const KEPT = 4_000_000

let known = new WeakMap<Passage, string>()
let letters = 0

/** The passage's value folded for patterns; its offsets are those of the value. Made once for all rules. */
export function folded(passage: Passage): string {
  let text = known.get(passage)
  if (text !== undefined) return text
  text = fold(passage.value)
  letters += text.length
  if (letters > KEPT) {
    known = new WeakMap()
    letters = text.length
  }
  known.set(passage, text)
  return text
}
