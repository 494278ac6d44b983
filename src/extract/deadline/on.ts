import { dateAt } from '../dates.js'
import { others } from './context.js'
import { dayOnly, spanOf } from './range.js'
import { again } from './recurring.js'
import { type DeadlineContext, filled, lunarEnd, type Piece } from './words.js'

const AGAINST_YEAR = /^\s?-\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}/u

/** Days of the year that are known by their date: `hưởng ứng ngày 20/11` is an occasion, not a time of work. */
const OCCASIONS: ReadonlySet<string> = new Set(['1/1', '9/1', '3/2', '27/2', '8/3', '22/3', '23/3', '24/3', '26/3', '21/4', '30/4', '1/5', '7/5', '15/5', '18/5', '19/5', '1/6', '5/6', '21/6', '26/6', '28/6', '11/7', '27/7', '28/7', '19/8', '2/9', '10/10', '13/10', '14/10', '15/10', '20/10', '9/11', '18/11', '20/11', '23/11', '25/11', '1/12', '3/12', '6/12', '9/12', '10/12', '19/12', '22/12'])

/** A day as the time of the work: `ngày 17/02/2024`, `(14 – 16/4/2024)`. */
export function onDate(text: string, start: number, after: number, parenthesis: boolean, context: DeadlineContext): Piece | null {
  let at = after
  while (text[at] === ' ') at++
  const turn = again(text, at)
  if (turn && !parenthesis) return { start, end: turn.end, kind: 'recurring', rule: turn.rule }
  const begin = parenthesis ? start + 1 : start
  const lone = dayOnly(text, at)
  const first = lone ?? dateAt(text, at)
  if (!first) return null
  const link = /^ ?(?:-|đến|tới|và)(?: ngày)? ?/u.exec(text.slice(first.end, first.end + 12))
  const second = link && link[0].trim() !== 'và' ? dateAt(text, first.end + link[0].length) : null
  if (second) {
    if (AGAINST_YEAR.test(text.slice(first.end, first.end + 16)) && first.year !== null && second.year !== null && second.year - first.year > 1) return null
    if (others(text, start)) return null
    return spanOf(text, begin, first, second, context)
  }
  if (lone) return null
  const lunar = lunarEnd(text, first)
  if (lunar !== null) return { start: begin, end: lunar, kind: 'on', lunar: true }
  // A day without its year is often an occasion (20/11, 8/3): only a date in full is the time of the work, unless «vào ngày» says so.
  if (others(text, start)) return null
  if (parenthesis && first.year === null) return null
  if (first.year === null && !text.startsWith('vào', start) && !/(?:sáng|chiều|tối|vào|trong) $/u.test(text.slice(Math.max(0, start - 6), start)) && OCCASIONS.has(`${first.day}/${first.month ?? 0}`)) return null
  if (first.year !== null && context.years && (first.year < context.years.year - 2 || first.year > context.years.yearEnd + 3)) return null
  const value = filled(first, context)
  return { start: begin, end: first.end, kind: 'on', date: value.value, implied: value.implied, impossible: value.impossible }
}
