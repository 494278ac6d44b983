import { TIME_LABEL } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { day, lastDay } from '../../text/days.js'
import { COLON, COMMA, DASH, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date } from '../date.js'
import { fourDigits, months } from '../period.js'
import { ofNextYear } from './limit.js'
import { dayAt } from './on.js'
import { afterHour } from './range.js'
import { ofMonths, ofYears, type Stretch, unbounded, within } from './stretch.js'
import { afterPart, stretch } from './within.js'
import { type DeadlineContext, filled, NOTHING, type Piece, STATED } from './words.js'

/** So many words may stand between `thời gian` and its colon: `Thời gian hoàn thành dự kiến:`. */
const LABEL = 4

/** The first token after a label of time at token `i`: `Thời gian thực hiện:`; -1 where it is none. */
export function afterLabel(t: Text, i: number): number {
  let at = i + t.within(i, TIME_LABEL)
  for (let n = 0; n < LABEL && t.isWord(at); n++) at++
  return t.form(at) === COLON ? at + 1 : -1
}

/** Whether a label of time at token `i` names the end of the work: `Thời hạn:`, `Thời gian hoàn thành:`. */
export function ofEnd(t: Text, i: number): boolean {
  for (let at = i; at < t.count && t.isWord(at); at++) if (t.form(at) === W.hạn || t.form(at) === W.thành) return true
  return false
}

/**
 * A time that needs no preposition, as cells and labels have it, at token `i`: `Quý II/2026`, `6/2026`, `2026`, `30/6/2026`, `Trong
 * tháng`; `Thường xuyên`, `Sau khi có hướng dẫn` name none.
 */
export function plain(t: Text, first: number, context: DeadlineContext, due = false): readonly Piece[] {
  const found: Piece[] = []
  const i = afterGuess(t, first)
  // «tháng 4/2026 và tháng 10/2026»
  for (let at = i; ; ) {
    const time = period(t, at, context)
    if (time === null) break
    const { to } = time
    found.push(within(at, time))
    const joint = t.form(to) === COMMA || t.form(to) === W.và || t.form(to) === SEMICOLON
    if (!joint) break
    at = to + 1
  }
  if (found.length > 0) return found
  const day = afterHour(t, i)
  if (t.isNumber(day)) return onDay(t, day, context, due)
  const own = ownMonth(t, i)
  return own === -1 ? NOTHING : [within(i, unbounded(own))]
}

/** The first token after `dự kiến`, `khoảng`, `Dự kiến:`, `tối` at token `i`; `i` without them. */
function afterGuess(t: Text, i: number): number {
  const form = t.form(i)
  // «Tối 14/8»
  if ((form === W.sáng || form === W.chiều || form === W.tối) && t.isNumber(i + 1)) return i + 1
  const at = t.reads(i, W.dự, W.kiến) ? i + 2 : form === W.khoảng ? i + 1 : i
  return at > i && t.form(at) === COLON ? at + 1 : at
}

/** The first token after `trong tháng`, `cuối quý`, `đầu năm` at token `i`, of the month that the row stands under; -1 without them. */
function ownMonth(t: Text, i: number): number {
  const form = t.form(i)
  if (form !== W.trong && form !== W.đầu && form !== W.giữa && form !== W.cuối) return -1
  const unit = t.form(i + 1)
  const whole = i + 2 >= t.count || t.isMark(i + 2)
  return whole && (unit === W.tháng || unit === W.quý || unit === W.tuần || unit === W.năm) ? i + 2 : -1
}

/** Months, a year or years at token `i`: `tháng 3 - 5`, `cuối quý II`, `3 - 5/2026`, `2025-2026`, `học kỳ I`; null without them. */
function period(t: Text, i: number, context: DeadlineContext): Stretch | null {
  const form = t.form(i)
  const part = afterPart(t, i)
  const found = months(t, part)
  if (found) return ofMonths(found.months, found.to, context)
  const week = stretch(t, part, context)
  if (week) return week
  const school = form === W.năm && t.form(i + 1) === W.học
  // «Năm 2026 - 2027»
  if (form === W.năm && isYear(t, i + 1)) return numbers(t, i + 1)
  const number = school || (form === W.giai && t.form(i + 1) === W.đoạn) ? i + 2 : i
  const time = t.isNumber(number) ? numbers(t, number) : null
  return school && time ? unbounded(time.to) : time
}

/** `2026`, `2025-2026`, `6/2026`, `3-5/2026`, `6/2026 - 8/2026`. */
function numbers(t: Text, i: number): Stretch | null {
  if (isYear(t, i)) {
    if (t.form(i + 1) === DASH && isYear(t, i + 2)) return ofYears(t.number(i), t.number(i + 2), i + 3)
    return fourDigits(t, i) ? ofYears(t.number(i), t.number(i), i + 1) : null
  }
  const first = monthOfYear(t, i)
  if (first !== -1) {
    const second = t.form(first) === DASH || t.form(first) === W.đến ? monthOfYear(t, first + 1) : -1
    return second === -1 ? inMonths(t, [i, i], first) : inMonths(t, [i, first + 1], second)
  }
  const last = isMonth(t, i) && t.form(i + 1) === DASH ? monthOfYear(t, i + 2) : -1
  return last === -1 ? null : inMonths(t, [i, i + 2], last)
}

/** From one month to another, each at its token; the year stands before token `to`, and after the first where it has its own. */
function inMonths(t: Text, [from, last]: readonly [number, number], to: number): Stretch {
  const year = t.number(to - 1)
  // «11 - 2/2026» begins in the year before.
  const own = isYear(t, from + 2) ? t.number(from + 2) : t.number(from) > t.number(last) ? year - 1 : year
  return { to, first: day(own, t.number(from), 1), last: day(year, t.number(last), lastDay(year, t.number(last))), implied: STATED }
}

function isYear(t: Text, i: number): boolean {
  return t.isNumber(i) && t.size(i) === 4 && t.number(i) >= 1990 && t.number(i) < 2100
}

function isMonth(t: Text, i: number): boolean {
  return t.number(i) >= 1 && t.number(i) <= 12 && t.size(i) <= 2
}

/** The first token after `6/2026` at token `i`; -1 without it. */
function monthOfYear(t: Text, i: number): number {
  return isMonth(t, i) && (t.form(i + 1) === SLASH || t.form(i + 1) === DASH) && isYear(t, i + 2) && t.form(i + 3) !== SLASH ? i + 3 : -1
}

/**
 * `30/6/2026` is the day of the work, or by which it is `due`; `15/3 - 20/3/2026` a stretch; `31/01 năm liền kề` is in the next year, and things are reported
 * by it.
 */
function onDay(t: Text, i: number, context: DeadlineContext, due: boolean): readonly Piece[] {
  const span = dayAt(t, i, i, context)
  if (span[0]?.kind === 'range') return span
  // «30/6 và 31/12/2026»
  if (span.length > 1) return due ? span.map((piece) => ({ ...piece, kind: 'by' })) : span
  const found = date(t, i)
  if (!found || found.month === null) return NOTHING
  const next = found.year === null ? ofNextYear(t, found.to) : -1
  const { value, implied, impossible } = filled(next === -1 || !context.years ? found : { ...found, year: context.years.year + 1 }, context)
  return [
    {
      from: i,
      to: next === -1 ? found.to : next,
      kind: due || next !== -1 ? 'by' : 'on',
      date: value,
      implied: next === -1 ? implied : ['year'],
      impossible,
    },
  ]
}
