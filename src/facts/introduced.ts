import { MIXED, UPPER } from '../text/lexer.js'
import { CLOSE } from '../text/signs.js'
import { bare } from '../text/spelling.js'
import type { Text } from '../text/text.js'

/** An abbreviation that a text introduces: `Ủy ban nhân dân (UBND)`, `… (sau đây gọi tắt là UBND)`. */
export interface Introduction {
  /** The number of the abbreviation's form. */
  readonly short: number
  /** The numbers of the forms of the name's words. */
  readonly words: readonly number[]
  /** The name as it is written there. */
  readonly name: string
}

/** The words of `sau đây gọi tắt là`. */
const LONGEST_LEAD = 5
const [SHORTEST, LONGEST] = [2, 6]

/** The introduction whose bracket opens at token `i`; null where none does: the letters are those with which the words before it begin. */
export function introduced(t: Text, i: number): Introduction | null {
  let at = i + 1
  while (at < i + 1 + LONGEST_LEAD && t.isWord(at) && t.case(at) !== UPPER) at++
  if (t.case(at) !== UPPER || t.form(at + 1) !== CLOSE) return null
  const short = t.words(at, at + 1)
  const from = i - short.length
  if (short.length < SHORTEST || short.length > LONGEST || from < 0) return null
  const words: number[] = []
  for (let k = from; k < i; k++) {
    if (!t.isWord(k) || t.case(k) === UPPER || t.case(k) === MIXED || !sameLetter(t.words(k, k + 1), short.charAt(k - from))) return null
    words.push(t.form(k))
  }
  return { short: t.form(at), words, name: t.words(from, i) }
}

/** Whether a word begins with a letter of an abbreviation, marks aside: `Ủy` with `U`; `đồng` with `Đ`, and not with `D`. */
function sameLetter(word: string, letter: string): boolean {
  const first = word.charAt(0).toLowerCase()
  return first === letter.toLowerCase() || (first !== 'đ' && letter !== 'Đ' && bare(first) === letter.toLowerCase())
}
