import { W } from '../../lexicon/forms.js'
import { yearFor } from '../../text/calendar.js'
import { day, lastDay } from '../../text/days.js'
import { COMMA, DASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date, type DateWords } from '../date.js'
import { afterNumeral } from '../numeral.js'
import { monthNumber, yearToken } from '../period.js'
import { clauseHead, others } from './context.js'
import { afterLunar, lunarEnd, moonDay } from './lunar.js'
import { type DayWords, type DeadlineContext, filled, NOTHING, type Piece } from './words.js'

/** The first token after an hour at token `i`, its comma too: `17 giờ`, `7h30`, `lúc 14 giờ 00 phút,`; `i` without one. */
export function afterHour(t: Text, i: number): number {
  const number = t.form(i) === W.lúc ? i + 1 : i
  const word = t.form(number + 1)
  if (!t.isNumber(number) || t.size(number) > 2 || (word !== W.giờ && word !== W.h && word !== W.g)) return i
  let at = number + 2
  if (t.isNumber(at) && t.size(at) <= 2 && t.form(at + 1) !== W.tháng) at++
  if (t.form(at) === W.phút) at++
  return t.form(at) === COMMA ? at + 1 : at
}

/** A day whose month stands after its end, at token `i`: the `15` of `15 đến 17/4/2026`, `14 - 16/4/2026`; null without one. */
export function dayOnly(t: Text, i: number): DateWords | null {
  const link = t.form(i + 1)
  if (!t.isNumber(i) || t.size(i) > 2 || (link !== DASH && link !== W.đến && link !== W.tới)) return null
  return { day: t.number(i), month: null, year: null, from: i, to: i + 1 }
}

/** The day that a stretch ends with after token `i`: `- 20/3/2026`, ` đến hết ngày 15/8`, ` đến 17 giờ ngày 15/8`, ` đến hết năm 2026`; null without one. */
export function linked(t: Text, i: number): DateWords | null {
  const link = t.form(i)
  if (link !== DASH && link !== W.đến && link !== W.tới) return null
  const at = link !== DASH && t.form(i + 1) === W.hết ? i + 2 : i + 1
  // «từ 01/7/2018 đến hết năm 2018»
  const year = link !== DASH && t.form(at) === W.năm && t.isNumber(at + 1) && t.size(at + 1) === 4
  if (year) return { day: 31, month: 12, year: t.number(at + 1), from: at, to: at + 2 }
  return date(t, afterHour(t, at))
}

/** A stretch of time from `từ` at token `i`: `từ ngày 01/7 đến ngày 15/8/2026`, `từ tháng 3 đến tháng 5`, `từ rằm đến 20 tháng Chạp (âm lịch)`. */
export function fromTo(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  const at = i + 1
  const moon = lunarStretch(t, at)
  if (moon !== -1) return [{ from: i, to: moon, kind: 'range', lunar: true }]
  // `kể từ` says when something begins.
  if (t.form(i - 1) === W.kể || others(t, i)) return NOTHING
  const unit = part(t, at)
  if (t.form(unit) === W.tháng || t.form(unit) === W.quý) return monthStretch(t, i, unit, context)
  if (t.form(at) === W.năm) return yearStretch(t, i, context)
  const day = afterHour(t, at)
  const number = t.form(day) === W.ngày ? day + 1 : day
  const first = date(t, number) ?? dayOnly(t, number)
  const second = first && linked(t, first.to)
  const span = first && second && spanOf(t, i, first, second, context)
  return span ? [span] : NOTHING
}

/** Where a stretch of lunar days ends that begins at token `i`: `mùng 8 đến mùng 10 tháng 3 âm lịch`; -1 where it is none. */
function lunarStretch(t: Text, i: number): number {
  const first = moonDay(t, i)
  if (first === -1 || (t.form(first) !== W.đến && t.form(first) !== W.tới)) return -1
  const second = moonDay(t, t.form(first + 1) === W.hết ? first + 2 : first + 1)
  return second === -1 ? -1 : afterLunar(t, second)
}

/** The token after `đầu`, `giữa`, `cuối` at token `i`; `i` without them. */
function part(t: Text, i: number): number {
  return t.form(i) === W.đầu || t.form(i) === W.giữa || t.form(i) === W.cuối ? i + 1 : i
}

/** `từ tháng 3 đến tháng 5`, `từ quý I đến hết quý III/2026`, `từ đầu tháng 6 đến giữa tháng 7`; the first unit stands at token `word`. */
function monthStretch(t: Text, i: number, word: number, context: DeadlineContext): readonly Piece[] {
  const unit = t.form(word)
  const first = monthNumber(t, word + 1, unit)
  if (first === -1 || !context.years) return NOTHING
  let at = afterNumeral(t, word + 1)
  const firstYear = yearToken(t, at)
  if (firstYear !== -1) at = firstYear + 1
  if (t.form(at) !== W.đến && t.form(at) !== W.tới && t.form(at) !== DASH) return NOTHING
  at++
  if (t.form(at) === W.hết) at++
  at = part(t, at)
  if (t.form(at) === unit) at++
  const second = monthNumber(t, at, unit)
  if (second === -1) return NOTHING
  at = afterNumeral(t, at)
  const secondYear = yearToken(t, at)
  const to = secondYear === -1 ? at : secondYear + 1
  const [from, until] = unit === W.tháng ? [first, second] : [first * 3 - 2, second * 3]
  const start = firstYear === -1 ? null : t.number(firstYear)
  const end = secondYear === -1 ? null : t.number(secondYear)
  const endYear = end ?? start ?? yearFor(until, context.years)
  const startYear = start ?? (from > until ? endYear - 1 : end === null ? yearFor(from, context.years) : endYear)
  const implied: Piece['implied'] = start === null && end === null ? ['year'] : []
  return [{ from: i, to, kind: 'range', date: day(startYear, from, 1), until: day(endYear, until, lastDay(endYear, until)), implied }]
}

/** `từ năm 2026 đến năm 2028`, `từ năm 2026 đến hết năm 2028`, at a clause's head; what begins before the plan looks back. */
function yearStretch(t: Text, i: number, { years }: DeadlineContext): readonly Piece[] {
  const link = t.form(i + 3)
  if (t.size(i + 2) !== 4 || !t.isNumber(i + 2) || (link !== W.đến && link !== W.tới && link !== DASH) || !clauseHead(t, i)) return NOTHING
  let at = i + 4
  if (t.form(at) === W.hết) at++
  if (t.form(at) === W.năm) at++
  const [first, last] = [t.number(i + 2), t.number(at)]
  if (!t.isNumber(at) || t.size(at) !== 4 || last <= first || (years !== null && first < years.year)) return NOTHING
  return [{ from: i, to: at + 1, kind: 'range', date: day(first, 1, 1), until: day(last, 12, 31) }]
}

/** The stretch from one day to another, quoted from token `from` on; null where it is longer than work takes. */
export function spanOf(t: Text, from: number, first: DateWords, second: DateWords, context: DeadlineContext): Piece | null {
  const lunar = lunarEnd(t, second)
  if (lunar !== -1) return { from, to: lunar, kind: 'range', lunar: true }
  if (first.year !== null && second.year !== null && second.year - first.year > 2) return null
  // «30 - 02/5» begins in the month before.
  const turned = first.month === null && second.month !== null && first.day > 24 && second.day < 8
  const begin: DayWords = turned ? { day: first.day, month: second.month === 1 ? 12 : (second.month ?? 0) - 1, year: first.year } : first
  const a = filled(begin, context, second)
  const b = filled(second, context)
  // Of «từ 20/12 đến 05/01» the end is in the next year.
  const turns = b.implied.length > 0 && a.value !== null && b.value !== null && b.value < a.value && begin.month !== second.month
  const until = turns ? day(Number(a.value?.slice(0, 4)) + 1, second.month ?? 0, second.day) : b.value
  return { from, to: second.to, kind: 'range', date: a.value, until, implied: b.implied, impossible: a.impossible || b.impossible }
}
