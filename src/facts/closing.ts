import { CLOSE, COMMA, DOT, OPEN, SEMICOLON, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'

/** What may stand after the closing parentheses. */
const ENDS: ReadonlySet<number> = new Set([DOT, SEMICOLON, COMMA, SLASH])

/** The token of the bracket that opens the closing parentheses of a text; -1 where it does not end with some. */
export function closingParentheses(t: Text): number {
  let i = t.count - 1
  while (ENDS.has(t.form(i))) i--
  if (t.form(i) !== CLOSE) return -1
  for (let depth = 0; i >= 0; i--) {
    if (t.form(i) === CLOSE) depth++
    if (t.form(i) === OPEN && --depth === 0) return i
  }
  return -1
}
