import { W } from '../../../lexicon/forms.js'
import { Table } from '../../../lexicon/table.js'
import { COLON, COMMA, OPEN, SEMICOLON } from '../../../text/signs.js'
import type { Text } from '../../../text/text.js'

/** What gives work to whom it stands before. */
const GIVES = Table.of('giao', 'giao cho', 'đề nghị', 'yêu cầu', 'phối hợp với', 'chặt chẽ với')
const JOINTS: ReadonlySet<number> = new Set([COMMA, SEMICOLON, COLON, W.và, W.với])

/** How many letters the beginning of a text has, and the parentheses that close it. */
const BEGINNING = 160
const CLOSING = 300

/**
 * Whether a unit may be named from token `i` on: at the beginning of a text, in parentheses, after what gives work to it (`giao cho`), after each joint
 * of the beginning and of the closing parentheses.
 */
export function namedHere(t: Text, i: number): boolean {
  const before = t.form(i - 1)
  return i === 0 || before === OPEN || GIVES.before(t, i) !== null || (JOINTS.has(before) && !inside(t, i))
}

/** Whether token `i` stands neither in the beginning of a text nor in its closing parentheses. */
function inside(t: Text, i: number): boolean {
  const tail = Math.max(0, t.value.length - CLOSING)
  const open = t.value.slice(tail).lastIndexOf('(')
  const closing = open === -1 ? Infinity : tail + open
  return t.start(i) > Math.min(BEGINNING, closing) && t.start(i) < closing
}
