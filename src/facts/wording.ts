import { W } from '../lexicon/forms.js'
import { FIRST_FORM } from '../text/lexer.js'
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SEMICOLON, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { closingParentheses } from './closing.js'
import type { PeriodWords } from './period-words.js'

/** Signs that make no difference between two tasks. */
const MARKS: ReadonlySet<number> = new Set([DOT, COMMA, SEMICOLON, COLON, OPEN, CLOSE, QUOTE, 0x27, SLASH, DASH])
const COUNTED: ReadonlySet<number> = new Set([W.lần, W.đợt, W.kỳ, W.số])
/** Stands for a period, and for a number that counts: `#`. */
const ANY = 0x23
/** How many letters stand before closing parentheses at least. */
const LEAD = 20
const PRIME = 16777619
const OTHER_PRIME = 0x85ebca6b

/** What a task has in common with its fellows of other months, as a number: its words without the periods named and without its closing parentheses. */
export function wording(t: Text, words: readonly PeriodWords[]): number {
  const bracket = closingParentheses(t)
  const end = t.start(bracket) > LEAD ? bracket : t.count
  let one = 17
  let other = 31
  let period = 0
  for (let i = 0; i < end; i++) {
    let form = t.form(i)
    const named = words[period]
    if (named?.from === i) {
      i = named.to - 1
      period++
      form = ANY
    } else if (COUNTED.has(form) && t.isNumber(t.form(i + 1) === W.thứ ? i + 2 : i + 1)) {
      i += t.form(i + 1) === W.thứ ? 2 : 1
      form = ANY
    } else if (form === 0) form = FIRST_FORM + (t.number(i) << 8)
    else if (MARKS.has(form)) continue
    one = Math.imul(one ^ form, PRIME)
    other = Math.imul(other ^ form, OTHER_PRIME)
    other ^= other >>> 13
  }
  // Two hashes in one number, 53 bits: no two wordings of a plan share it.
  return (one >>> 0) * 0x200000 + (other >>> 11)
}
