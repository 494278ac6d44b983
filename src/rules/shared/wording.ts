import type { PeriodWords } from './period-words.js'
import { closingBracket } from './opening.js'

/** What a task has in common with its fellows of other months: its folded words without the periods named and without its closing parentheses. */
export function wording(text: string, words: readonly PeriodWords[]): string {
  const bracket = closingBracket(text)
  const body = bracket && bracket.from > 20 ? text.slice(0, bracket.from) : text
  let rest = ''
  let at = 0
  for (const word of words) {
    if (word.at >= body.length) break
    rest += `${body.slice(at, word.at)}#`
    at = word.at + word.length
  }
  rest += body.slice(Math.min(at, body.length))
  return rest.replace(/(?:lần|đợt|kỳ|số) (?:thứ )?\d+/gu, '#').replace(/[\s.,;:()"'/-]+/gu, ' ').trim()
}
