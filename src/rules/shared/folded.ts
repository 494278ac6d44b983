import type { Passage } from '../../passage.js'
import { fold } from '../../words.js'

const known = new WeakMap<Passage, string>()

/** The passage's value folded for patterns; its offsets are those of the value. Made once for all rules. */
export function folded(passage: Passage): string {
  let text = known.get(passage)
  if (text === undefined) {
    text = fold(passage.value)
    known.set(passage, text)
  }
  return text
}
