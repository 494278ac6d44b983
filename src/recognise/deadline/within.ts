import { ACTIVITY, DONE, EVERY, LIMIT, LUNAR, REGULAR, TIME_UNIT, TYPE, VAGUE, VERB, WEEKDAY, WITHIN } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { CLOSE, COLON, COMMA, DASH, OPEN, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { afterNumeral, numeral, romanAt } from '../numeral.js'
import { months, type MonthWords } from '../period.js'
import { activity, clauseHead, reviewed, gloss, sentenceHead } from './context.js'
import { dayAt, onDay } from './on.js'
import { afterHour } from './range.js'
import { ofMonths, ofYears, type Stretch, thisYear, unbounded, within } from './stretch.js'
import { eachYear } from './turns.js'
import { ends, steps } from './unled.js'
import { type DeadlineContext, NOTHING, type Piece } from './words.js'

/** A period within which something is done: `trong tháng 3`, `trong vòng 05 ngày làm việc`, `trong các ngày 10 và 11/3/2026`, `vào tuần đầu tháng 3`. */
export function inside(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  const at = i + t.within(i, WITHIN)
  if (at > i + 1) {
    const to = duration(t, at)
    return to === -1 ? NOTHING : [within(i, unbounded(to))]
  }
  const into = t.form(i) === W.vào
  const form = t.form(at)
  if (form === W.ngày) return into ? onDay(t, i, at, context) : NOTHING
  if (into && afterHour(t, at) > at) return t.form(afterHour(t, at)) === W.ngày ? onDay(t, i, afterHour(t, at), context) : NOTHING
  if (form === W.các || (numeral(t, at) !== -1 && t.form(afterNumeral(t, at)) === W.ngày)) {
    const word = form === W.các ? at + 1 : afterNumeral(t, at)
    if (form !== W.các && term(t, word + 1)) return [within(i, unbounded(duration(t, at)))]
    return t.form(word) === W.ngày && t.within(word + 1, LUNAR) === 0 ? dayAt(t, i, word + 1, context) : NOTHING
  }
  if (into && (t.within(at, WEEKDAY) > 0 || form === W.sáng || form === W.chiều || form === W.tối)) return NOTHING
  if (numeral(t, at) !== -1 && t.form(afterNumeral(t, at)) === W.giờ && hours(t, afterNumeral(t, at) + 1)) return [within(i, unbounded(duration(t, at)))]
  if (form === W.năm) return inYear(t, i, at, context)
  const years = severalYears(t, i, at, context)
  if (years) return [years]
  // «vào cuối năm»
  if (into && partOf(form) && t.form(at + 1) === W.năm && !t.isNumber(at + 2) && t.form(at + 2) !== W.học) return closing(t, i, at + 2, context)
  const week = stretch(t, at, context)
  if (week) return [within(i, week)]
  const found = months(t, afterPart(t, at))
  if (!found || gloss(t, i) || over(found, context)) return NOTHING
  const turn = found.months.year === null ? eachYear(t, found.to) : null
  if (turn) return [{ from: i, to: turn.to, kind: 'recurring', rule: turn.rule }]
  return andMore(t, within(i, ofMonths(found.months, found.to, context)), context)
}

/** Whether what follows `giờ` at token `i` leaves hours before it a term: `trong 12 giờ,`, `trong 48 giờ kể từ khi …`, and not `trong 02 giờ học`. */
function hours(t: Text, i: number): boolean {
  return i >= t.count || t.isMark(i) || term(t, i) || t.form(i) === W.sau || t.form(i) === W.và
}

/** Whether what follows `ngày` at token `i` makes days before it a term: `05 ngày làm việc`, `03 ngày kể từ …`. */
function term(t: Text, i: number): boolean {
  return t.reads(i, W.làm, W.việc) || t.form(i) === W.kể || t.reads(i, W.sau, W.khi)
}

/** `trong 02 năm 2026 - 2027`, `trong 3 năm (2026-2028)`, `trong các năm 2026 - 2028`; null for one year. */
function severalYears(t: Text, from: number, i: number, { years }: DeadlineContext): Piece | null {
  const word = t.form(i) === W.các ? i + 1 : numeral(t, i) > 1 ? afterNumeral(t, i) : -1
  if (word === -1 || t.form(word) !== W.năm) return null
  const open = t.form(word + 1) === OPEN
  const first = open ? word + 2 : word + 1
  if (t.size(first) !== 4 || !t.isNumber(first) || t.form(first + 1) !== DASH || !t.isNumber(first + 2) || t.size(first + 2) !== 4) return null
  if ((years !== null && t.number(first) < years.year) || activity(t, from)) return null
  return within(from, ofYears(t.number(first), t.number(first + 2), open && t.form(first + 3) === CLOSE ? first + 4 : first + 3))
}

/** The end of the plan's own year: nothing where another year's is meant, or each year's. */
function closing(t: Text, from: number, to: number, context: DeadlineContext): readonly Piece[] {
  const next = t.form(to)
  return next === W.sau || next === W.trước || next === W.tới || next === W.qua ? NOTHING : [within(from, thisYear(to, context))]
}

/** A time in months with that which `và` adds to it: `trong tháng 4 và tháng 10`. */
function andMore(t: Text, piece: Piece, context: DeadlineContext): readonly Piece[] {
  const at = piece.to + 1
  const more = (t.form(piece.to) === W.và || t.form(piece.to) === W.hoặc) && (t.form(at) === W.tháng || t.form(at) === W.quý) ? months(t, at) : null
  return more ? [piece, within(at, ofMonths(more.months, more.to, context))] : [piece]
}

/** The token after words at `i` that name a part of months: `đầu`, `giữa`, `nửa cuối`; `i` without them. */
export function afterPart(t: Text, i: number): number {
  if (t.form(i) === W.nửa && (t.form(i + 1) === W.đầu || t.form(i + 1) === W.cuối || t.form(i + 1) === W.sau)) return i + 2
  return partOf(t.form(i)) ? i + 1 : i
}

/** `đầu quý I`, `giữa tháng 3`, `cuối năm 2026`. */
function partOf(form: number): boolean {
  return form === W.đầu || form === W.giữa || form === W.cuối
}

/** Whether months are a whole year that is over when the plan begins: `vào cuối năm 2025`. */
function over({ months: { unit, year } }: MonthWords, { years }: DeadlineContext): boolean {
  return unit === 'year' && year !== null && years !== null && year < years.year
}

/** The first token after `05 ngày làm việc`, `3 tháng`, `2 học kỳ`, `không quá 24 giờ` at token `i`; -1 without one. */
export function duration(t: Text, i: number): number {
  if (!t.isNumber(i) || t.size(i) > 3) return -1
  const length = t.form(i + 1) === W.giờ ? 1 : t.within(i + 1, TIME_UNIT)
  if (length === 0) return -1
  const after = i + 1 + length
  const to = t.form(after) === W.làm && t.form(after + 1) === W.việc ? after + 2 : after
  // «trong vòng 6 tháng đầu năm» is a period.
  return (t.form(to) === W.đầu || t.form(to) === W.cuối) && t.form(to + 1) === W.năm ? -1 : to
}

/**
 * A week or a term at token `i`: `tuần đầu tháng 3`, `tuần thứ 2 của tháng 5/2026`, `học kỳ I năm học 2026-2027`; null without one. Where weeks begin is
 * not said: one of a month is within the month.
 */
export function stretch(t: Text, i: number, context: DeadlineContext): Stretch | null {
  if (t.form(i) === W.học && t.form(i + 1) === W.kỳ) {
    const number = romanAt(t, i + 2) === -1 ? numeral(t, i + 2) : romanAt(t, i + 2)
    return number === 1 || number === 2 ? unbounded(schoolYear(t, i + 3)) : null
  }
  if (tenDays(t, i)) {
    const month = months(t, t.form(i + 2) === W.của ? i + 3 : i + 2)
    return month && month.months.unit === 'month' ? ofMonths(month.months, month.to, context) : null
  }
  if (t.form(i) !== W.tuần) return null
  const number = t.form(i + 1) === W.thứ ? i + 2 : i + 1
  const form = t.form(number)
  if (numeral(t, number) === -1 && romanAt(t, number) === -1 && form !== W.đầu && form !== W.cuối && form !== W.nhất) return null
  const first = afterNumeral(t, number)
  // «tuần 1, 2 tháng 5»
  const joined = (t.form(first) === COMMA || t.form(first) === DASH || t.form(first) === W.và) &&
    numeral(t, first + 1) !== -1 ? afterNumeral(t, first + 1) : first
  const to = t.form(joined) === W.tháng || t.form(joined) === W.của ? joined : first
  const found = months(t, t.form(to) === W.của ? to + 1 : to)
  return found && found.months.unit === 'month' ? ofMonths(found.months, found.to, context) : unbounded(to)
}

/** `thượng tuần`, `trung tuần`, `hạ tuần` at token `i`: ten days of a month. */
function tenDays(t: Text, i: number): boolean {
  const form = t.form(i)
  return t.form(i + 1) === W.tuần && (form === W.trung || form === W.thượng || form === W.hạ)
}

/** The first token after `năm học 2026-2027` at token `i`, a comma before it too; `i` without it. */
function schoolYear(t: Text, i: number): number {
  const at = t.form(i) === COMMA ? i + 1 : i
  if (t.form(at) !== W.năm || t.form(at + 1) !== W.học) return i
  return t.isNumber(at + 2) ? years(t, at + 2) : i
}

/** The first token after one year or two at token `i`: `2026`, `2026 - 2027`. */
function years(t: Text, i: number): number {
  return t.form(i + 1) === DASH && t.isNumber(i + 2) && t.size(i + 2) === 4 ? i + 3 : i + 1
}

/** So many tokens before `trong năm` a count may stand: `kiểm tra 03 chi bộ trong năm`. */
const CLAUSE = 10

/** Words after `năm` that make it another year than the plan's, or no time: `năm sau`, `năm tài chính`. */
const OTHER_YEAR: ReadonlySet<number> = new Set([W.sau, W.qua, W.trước, W.tới, W.kế, W.tài, W.của])

/**
 * `trong năm`, `trong năm học 2026-2027`: without its number only where it says when, and not of what year a thing is (`kế hoạch của phòng trong năm`).
 */
function inYear(t: Text, i: number, at: number, context: DeadlineContext): readonly Piece[] {
  // «chương trình công tác từng quý trong năm 2026»
  if (t.form(i - 2) === W.từng || t.within(i - 2, EVERY) > 0) return NOTHING
  const number = t.form(at + 1) === W.học ? at + 2 : at + 1
  if (t.isNumber(number) && t.size(number) === 4) {
    const past = context.years !== null && t.number(number) < context.years.year
    if (past || activity(t, i) || reviewed(t, i)) return NOTHING
    const to = years(t, number)
    return [within(i, number > at + 1 ? unbounded(to) : ofYears(t.number(number), t.number(to - 1), to))]
  }
  if (t.isNumber(number) || OTHER_YEAR.has(t.form(number))) return NOTHING
  const free = clauseHead(t, i) || t.form(i - 1) === W.lần || t.before(i, DONE) > 0 || t.before(i, VAGUE) > 0 || counts(t, i)
  return free ? [within(i, number > at + 1 ? unbounded(number) : thisYear(number, context))] : NOTHING
}

function counts(t: Text, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - CLAUSE; at--) {
    if (t.isNumber(at)) return true
    if (t.isMark(at)) return false
  }
  return false
}

/**
 * Months without a preposition, `i` being their first token: at the head of a sentence (`Quý I/2027, các cơ quan …`, `Cuối tháng 3: …`), in parentheses
 * (`(quý II/2026)`), after `hoàn thành`.
 */
export function bare(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  const ten = tenDays(t, i - 1)
  const part = !ten && partOf(t.form(i - 1))
  const from = !part && !ten ? i : t.form(i - 2) === W.nửa ? i - 2 : i - 1
  const head = sentenceHead(t, from)
  const open = t.form(from - 1) === OPEN
  const found = ten ? null : months(t, i)
  if (found && over(found, context)) return NOTHING
  const time = found ? ofMonths(found.months, found.to, context) : stretch(t, ten ? from : i, context)
  if (time === null) return NOTHING
  if (!head && !open && t.before(from, DONE) === 0) {
    const own = (part && found !== null) || ten ? free(t, from, time.to, found) : found !== null && found.months.unit !== 'year' &&
      steps(t, from, time.to, (at) => names(t, at))
    return own ? andMore(t, within(from, time), context) : NOTHING
  }
  const times = open && found ? andMore(t, within(from, time), context) : [within(from, time)]
  const { to } = times.at(-1) as Piece
  return stands(t, to, { head, open, part, found, listed: open || t.form(from - 1) === SEMICOLON }) ? times : NOTHING
}

/** Whether a part of months at token `from` to before `to` ends a clause and is of no noun: `hoàn chỉnh giữa tháng 5, …`; `ngày cuối tháng 5` is. */
function free(t: Text, from: number, to: number, found: MonthWords | null): boolean {
  const form = t.form(from - 1)
  const other = form === W.ngày || form === W.tuần || form === W.kỳ || form === W.họp || form === W.từ || form === W.sau
  if (!ends(t, to) || other || t.before(from, LIMIT) > 0) return false
  if (found?.months.unit === 'year') return t.before(from, VERB) > 0 && t.before(from, TYPE) === 0
  return t.isWord(from - 1) && !noun(t, from)
}

/** Whether what has its month in its name ends before token `i`. */
function noun(t: Text, i: number): boolean {
  return t.before(i, TYPE) > 0 || t.before(i, REGULAR) > 0 || t.before(i, ACTIVITY) > 0
}

/** Whether what begins at token `i` has its month in its name: `báo cáo tháng 6/2026`, `nhiệm vụ quý II`. */
function names(t: Text, i: number): boolean {
  return t.within(i, TYPE) > 0 || t.within(i, REGULAR) > 0 || t.within(i, ACTIVITY) > 0 || t.within(i, EVERY) > 0
}

/** Where bare months stand: at a sentence's head, in parentheses, after `cuối`. */
interface Standing {
  readonly head: boolean
  readonly open: boolean
  readonly part: boolean
  readonly found: MonthWords | null
  /** Whether it is one of a list: after a parenthesis or a semicolon. */
  readonly listed: boolean
}

/** Whether what follows bare months at token `i` leaves them a time. */
function stands(t: Text, i: number, { head, open, part, found, listed }: Standing): boolean {
  const next = t.form(i)
  // «(năm 2026 trồng 10 ha; năm 2027 trồng 20 ha)»
  if (listed && t.within(i, VERB) > 0) return true
  if (open) return next === CLOSE || next === SEMICOLON || next === COMMA
  return !head || next === COMMA || (part && next === COLON) || (found?.months.unit !== 'year' && t.within(i, VERB) > 0)
}
