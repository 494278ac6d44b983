import { EVENT, EVERY, LIMIT, LUNAR, OCCASION, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { occasion } from '../../lexicon/occasions.js'
import { CLOSE, COMMA, DASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date, type DateWords } from '../date.js'
import { held, others, parts, sentenceHead } from './context.js'
import { days } from './days.js'
import { again } from './interval.js'
import { lunarEnd, moon } from './lunar.js'
import { dayOnly, linked, spanOf } from './range.js'
import { turns } from './turns.js'
import { type DeadlineContext, filled, NOTHING, type Piece } from './words.js'

/**
 * A day as the time of the work, `i` being its `ngày`: `ngày 17/02/2026`, `vào ngày 05 hằng tháng`, `ngày 14 - 16/4/2026`. It is quoted from `from` on.
 */
export function onDay(t: Text, from: number, i: number, context: DeadlineContext): readonly Piece[] {
  // What `từ` and `trước` did not take is no day of work: a beginning, a past.
  if (t.form(from - 1) === W.từ || t.before(from, LIMIT) > 0) return NOTHING
  const at = i + 1
  if (t.within(at, LUNAR) > 0) return moon(t, from, at)
  const many = turns(t, from, at)
  if (many.length > 0) return many
  const turn = again(t, at)
  if (turn) return [{ from, to: turn.to, kind: 'recurring', rule: turn.rule }]
  return dayAt(t, from, at, context)
}

/** The day or days from the number at token `i` on, quoted from `from` on. */
export function dayAt(t: Text, from: number, i: number, context: DeadlineContext): readonly Piece[] {
  const lone = dayOnly(t, i)
  const first = lone ?? date(t, i)
  if (!first) return days(t, from, i, context)
  const second = linked(t, first.to)
  if (second) {
    if (reign(first, second) || others(t, from)) return NOTHING
    const span = spanOf(t, from, first, second, context)
    return span ? [span] : NOTHING
  }
  if (lone) return NOTHING
  const lunar = lunarEnd(t, first)
  if (lunar !== -1) return [{ from, to: lunar, kind: 'on', lunar: true }]
  // «từ 13 giờ ngày 02/7 cho đến khi có thông báo»: a beginning.
  if (untilThen(t, first.to) || held(t, from)) return NOTHING
  if (others(t, from) || (first.year === null && known(t, from, i, first))) return NOTHING
  // Dates of documents and of history are far from the plan's years.
  if (first.year !== null && context.years && (first.year < context.years.year - 2 || first.year > context.years.yearEnd + 3)) return NOTHING
  const { value, implied, impossible } = filled(first, context)
  const found: Piece[] = [{ from, to: first.to, kind: 'on', date: value, implied, impossible }]
  // «ngày 15/5, 15/10»
  for (let to = first.to; t.form(to) === COMMA || t.form(to) === W.và; ) {
    const more = t.isNumber(to + 1) ? date(t, to + 1) : null
    if (!more || linked(t, more.to) || lunarEnd(t, more) !== -1 || t.within(more.to, EVERY) > 0) break
    const next = filled(more, context)
    found.push({ from: to + 1, to: more.to, kind: 'on', date: next.value, implied: next.implied, impossible: next.impossible })
    ;({ to } = more)
  }
  return found
}

/** `cho đến khi`, `đến khi`, `trở đi` at token `i`: the day before it is when something begins. */
function untilThen(t: Text, i: number): boolean {
  const at = t.form(i) === W.cho ? i + 1 : i
  return t.reads(at, W.đến, W.khi) || t.reads(i, W.trở, W.đi)
}

/** Whether two days are those of an anniversary: `15/10/1931 - 15/10/2026`. */
function reign(first: DateWords, second: DateWords): boolean {
  return first.year !== null && second.year !== null && second.year - first.year > 1
}

/** So many tokens before a day may say that something takes place on it. */
const PHRASE = 8

/**
 * Whether a day without its year is an occasion known by its date (`tuyên truyền ngày 20/11`), and not one on which work is done (`khai mạc ngày
 * 20/11`).
 */
function known(t: Text, from: number, i: number, { day, month }: DateWords): boolean {
  if (month === null || occasion(day, month) === null) return false
  const before = t.form(from - 1)
  if (t.form(from) === W.vào || before === W.vào || before === W.trong || before === W.sáng || before === W.chiều || before === W.tối) return false
  // «Ngày 27/7, tổ chức …» says when.
  if (sentenceHead(t, from) && (t.form(i + 3) === COMMA || t.within(i + 3, VERB) > 0)) return false
  for (let at = from - 1; at >= 0 && at >= from - PHRASE && !parts(t, at); at--) {
    if (t.within(at, OCCASION) > 0) return true
    if (t.within(at, EVENT) > 0) return false
  }
  return true
}

/** The years of a stage that a sentence begins with, in parentheses at token `i`: `Giai đoạn I (2026-2028) trồng 50 ha`; null for any other. */
function ofStage(t: Text, i: number): Piece | null {
  const word = t.form(i - 1) === W.đoạn ? i - 2 : i - 3
  if (!t.reads(word, W.giai, W.đoạn) || !sentenceHead(t, word)) return null
  const first = t.number(i + 1)
  const last = t.number(i + 3)
  if (t.size(i + 1) !== 4 || t.form(i + 2) !== DASH || t.size(i + 3) !== 4 || last <= first || t.form(i + 4) !== CLOSE) return null
  return { from: i + 1, to: i + 4, kind: 'range', date: `${first}-01-01`, until: `${last}-12-31` }
}

/** A day in parentheses at token `i`, its parenthesis: `(05/3/2026)`, `(14 - 16/4/2026)`; without its year it may be anything. */
export function inParentheses(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  const stage = ofStage(t, i)
  if (stage) return [stage]
  const first = dayOnly(t, i + 1) ?? date(t, i + 1)
  if (!first) return NOTHING
  const second = linked(t, first.to)
  const end = second ?? first
  if (end.year === null && lunarEnd(t, end) === -1 && !second) return NOTHING
  return dayAt(t, i + 1, i + 1, context)
}
