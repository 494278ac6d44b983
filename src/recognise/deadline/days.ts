import { W } from '../../lexicon/forms.js'
import { COMMA } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date, type DateWords } from '../date.js'
import { others } from './context.js'
import { type Day, type DeadlineContext, filled, NOTHING, type Piece } from './words.js'

/** No month has more. */
const MOST = 31

/**
 * Several days of one month from the number at token `i` on, quoted from `from` on: `10 và 11/3/2026` is a stretch, `10, 12 và 20/3/2026` are three
 * days.
 */
export function days(t: Text, from: number, i: number, context: DeadlineContext): readonly Piece[] {
  const last = lastOf(t, i)
  if (last === null || others(t, from)) return NOTHING
  const numbers: number[] = []
  for (let at = i; at < last.from; at += 2) numbers.push(at)
  const follow = numbers.every((at, n) => t.number(at) === last.day - numbers.length + n)
  const end = filled(last, context)
  const on = (at: number): Day => filled({ day: t.number(at), month: null, year: null }, context, last)
  if (follow) return [{ from, to: last.to, kind: 'range', date: on(i).value, until: end.value, implied: end.implied, impossible: end.impossible }]
  const found: Piece[] = numbers.map((at) => {
    const { value, impossible } = on(at)
    return { from: at === i ? from : at, to: at + 1, kind: 'on', date: value, implied: end.implied, impossible }
  })
  found.push({ from: last.from, to: last.to, kind: 'on', date: end.value, implied: end.implied, impossible: end.impossible })
  return found
}

/** The date that a list of days ends with; null where token `i` begins none. */
function lastOf(t: Text, i: number): DateWords | null {
  let at = i
  for (let n = 0; n < MOST; n++) {
    const link = t.form(at + 1)
    if (!t.isNumber(at) || t.size(at) > 2 || (link !== COMMA && link !== W.và)) return null
    at += 2
    const end = date(t, at)
    if (end) return end.from === at ? end : null
  }
  return null
}
