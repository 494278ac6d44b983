import { FIRST_FORM } from '../text/lexer.js'

/** Words that grammars ask for by name, one a line; their order is that of their numbers. */
const NAMED = [
  'và',
  'của',
  'với',
  'cùng',
  'cho',
  'số',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'giêng',
  'chạp',
] as const

/** The number of each named word: `text.form(i) === W.và`. */
export const W = Object.freeze(Object.fromEntries(NAMED.map((word, i) => [word, FIRST_FORM + i]))) as Readonly<Record<(typeof NAMED)[number], number>>

/** The named words in the order of their numbers. */
export const NAMED_WORDS: readonly string[] = NAMED
