import { lexicon } from '../../src/lexicon/index.js'
import { Passage } from '../../src/text/passage.js'
import { Scanner, type Text } from '../../src/text/text.js'

/** `value` with its tokens, read with the program's lexicon. */
export function text(value: string): Text {
  return new Scanner(lexicon()).text(Passage.of(value, 0))
}
