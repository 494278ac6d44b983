import { DONE, LIMIT, LUNAR, WEEKDAY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { resolved } from '../../text/calendar.js'
import { before as dayBefore } from '../../text/days.js'
import { COLON, COMMA, DOT, OPEN, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date } from '../date.js'
import { fourDigits, months } from '../period.js'
import { aims } from './aim.js'
import { earlier } from './earlier.js'
import { afterNext, again, two } from './interval.js'
import { lunarEnd, moon } from './lunar.js'
import { afterHour } from './range.js'
import { ofWeek } from './recurring.js'
import { unbounded, within } from './stretch.js'
import { turns } from './turns.js'
import { duration } from './within.js'
import { type DeadlineContext, filled, NOTHING, type Piece } from './words.js'

/** The words of a limit up to its time. */
interface Lead {
  /** The first token that is quoted. */
  readonly from: number
  /** The first token of the time. */
  readonly at: number
  /** `đến`, `tới` alone: of a month or year it is a goal. */
  readonly goal: boolean
  /** `trước`: the time itself is over. */
  readonly before: boolean
}

/** Whether a word may stand between a limit's first word and its time. */
function filler(form: number): boolean {
  return form === W.là || form === W.vào || form === W.đến || form === W.trong || form === W.hết || form === W.trước || form === W.cuối || form === COLON
}

/** `trước`, `chậm nhất là vào`, `đến hết cuối`, `xong trước`. */
function lead(t: Text, i: number): Lead {
  const first = t.form(i)
  const after = i + t.within(i, LIMIT)
  let at = after
  for (let n = 0; n < 3 && filler(t.form(at)); n++) at++
  let whole = false
  let before = false
  for (let k = i; k < at; k++) {
    const form = t.form(k)
    if (form === W.hết || form === W.cuối) whole = true
    if (form === W.trước) before = true
  }
  // «chậm nhất sau 05 ngày kể từ ngày họp»
  if (first === W.chậm && t.form(at) === W.sau) at++
  const to = first === W.đến || first === W.tới
  return { from: first === W.trước ? done(t, i) : i, at, goal: to && !whole && !before, before: before && !whole }
}

/** So many words may stand between `hoàn thành và` and `trước`. */
const BETWEEN = 5

/** Where the words before `trước` begin that say that work ends: `phải hoàn thành trước`, `hoàn thành và gửi trước`. */
function done(t: Text, i: number): number {
  let from = i - t.before(i, DONE)
  for (let at = i - 1; from === i && at > i - BETWEEN && t.isWord(at); at--) if (t.form(at) === W.và && t.before(at, DONE) > 0) from = at - t.before(at, DONE)
  return from < i && t.form(from - 1) === W.phải ? from - 1 : from
}

/** So many tokens before `đến` its `từ` may stand. */
const STRETCH = 8

/** Whether a limit at token `i` ends a stretch that begins with `từ`: `từ ngày ban hành đến hết năm`; `từ nay đến …` is a limit. */
function stretches(t: Text, i: number): boolean {
  const first = t.form(i)
  if (first === W.trước) return false
  for (let at = i - 1; at >= 0 && at >= i - STRETCH && t.form(at) !== DOT && t.form(at) !== SEMICOLON; at--)
    if (t.form(at) === W.từ) return t.form(at + 1) !== W.nay
  return false
}

/** A time by which something is due: `trước ngày 20/02/2026`, `chậm nhất là 17 giờ thứ Sáu, ngày 05/6`, `đến hết quý II`, `trước năm 2027`. */
export function limit(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  const words = lead(t, i)
  // «số liệu tính đến ngày …» is of what is counted.
  if (t.form(i - 1) === W.tính || stretches(t, i) || earlier(t, i)) return NOTHING
  const hours = t.form(i) === W.chậm ? duration(t, words.at) : -1
  // «chậm nhất 24 giờ sau khi xảy ra»
  if (hours !== -1 && t.form(hours - 1) === W.giờ && (t.form(hours) === W.sau || t.form(hours) === W.kể)) return [within(words.from, unbounded(hours))]
  let at = afterHour(t, words.at)
  const weekday = t.within(at, WEEKDAY)
  if (weekday > 0) {
    const turn = ofWeek(t, at)
    if (turn) return [{ from: words.from, to: turn.to, kind: 'recurring', rule: turn.rule }]
    at += weekday
    if (t.form(at) === COMMA || t.form(at) === OPEN) at++
  }
  // «chậm nhất 15 ngày kể từ ngày nhận»
  const term = words.before || words.goal ? -1 : duration(t, at)
  if (term !== -1 && t.form(i) === W.chậm) return [within(words.from, unbounded(term))]
  if (t.form(at) === W.ngày || t.isNumber(at)) {
    const found = byDay(t, words, at, context)
    if (found.length > 0 || t.form(at) === W.ngày) return found
  }
  if (t.within(at, LUNAR) > 0) return moon(t, words.from, at).map((piece) => ({ ...piece, kind: 'by' }))
  return byMonths(t, i, { ...words, at }, context)
}

function byDay(t: Text, words: Lead, i: number, context: DeadlineContext): readonly Piece[] {
  const { from } = words
  const at = t.form(i) === W.ngày ? i + 1 : i
  if (t.within(at, LUNAR) > 0) return moon(t, from, at).map((piece) => ({ ...piece, kind: 'by' }))
  const many = turns(t, from, at)
  if (many.length > 0) return many
  const turn = again(t, at)
  if (turn) return [{ from, to: turn.to, kind: 'recurring', rule: turn.rule }]
  const found = date(t, at)
  // «có tỷ lệ giải ngân đến ngày 30/9 dưới 60%»: what was counted on that day.
  if (!found || (words.goal && at === i && found.year === null) || t.form(found.to) === W.dưới || t.form(found.to) === W.chưa) return NOTHING
  const lunar = lunarEnd(t, found)
  if (lunar !== -1) return [{ from, to: lunar, kind: 'by', lunar: true }]
  const earlier = found.year === null && found.month !== null ? ofYearBefore(t, found.to) : -1
  if (earlier !== -1) return [{ from, to: earlier, kind: 'recurring', rule: `yearly:${two(found.month ?? 0)}-${two(found.day)}` }]
  const next = found.year === null ? ofNextYear(t, found.to) : -1
  const year = next === -1 ? found.year : context.years && context.years.year + 1
  const { value, implied, impossible } = filled({ ...found, year }, context)
  const to = next === -1 ? found.to : next
  const own: Piece = { from, to, kind: 'by', date: value, last: inTime(value, words), implied: next === -1 ? implied : ['year'], impossible }
  return next === -1 ? [own, ...more(t, words, to, context)] : [own]
}

/** The days that a limit's list goes on with after token `i`, to the end of its clause: `, 15/12/2026` after `trước 15/6`. */
function more(t: Text, words: Lead, i: number, context: DeadlineContext): readonly Piece[] {
  const found: Piece[] = []
  for (let to = i; t.form(to) === COMMA || t.form(to) === W.và; ) {
    const next = t.isNumber(to + 1) ? date(t, to + 1) : null
    if (!next || lunarEnd(t, next) !== -1) break
    const { value, implied, impossible } = filled(next, context)
    found.push({ from: to + 1, to: next.to, kind: 'by', date: value, last: inTime(value, words), implied, impossible })
    ;({ to } = next)
  }
  const end = found.at(-1)?.to ?? i
  return end >= t.count || t.isMark(end) ? found : NOTHING
}

/** The last day that is in time: `trước ngày 20/02` is the 19th. */
function inTime(date: string | null, { before }: Pick<Lead, 'before'>): string | null {
  return before && date !== null ? dayBefore(date) : date
}

/** The first token after `của năm trước`, `năm trước liền kề` at token `i`: what is due each year for the next; -1 without it. */
function ofYearBefore(t: Text, i: number): number {
  const at = t.form(i) === W.của ? i + 1 : i
  if (!t.reads(at, W.năm, W.trước)) return -1
  return t.reads(at + 2, W.liền, W.kề) ? at + 4 : at + 2
}

/** The first token after `năm sau`, `của năm liền kề` at token `i`; -1 without it. */
export function ofNextYear(t: Text, i: number): number {
  const at = t.form(i) === W.của ? i + 1 : i
  return t.form(at) === W.năm ? afterNext(t, at + 1) : -1
}

/** No plan aims further ahead. */
const AHEAD = 40

/** Whether a year without `năm` stands at token `i`, where its clause ends: `đến 2028`; `đến 2028 cây` is a count. */
function yearAlone(t: Text, i: number, { years }: DeadlineContext): boolean {
  const year = t.size(i) === 4 ? t.number(i) : -1
  return years !== null && year >= years.year && year <= years.year + AHEAD && (i + 1 >= t.count || (t.isMark(i + 1) && t.form(i + 1) !== SLASH))
}

/** `trước quý III`, `đến hết năm 2026`, `hết quý II`, `đến năm 2030`; `i` is the limit's first word. */
function byMonths(t: Text, i: number, words: Lead, context: DeadlineContext): readonly Piece[] {
  const { from, at, goal, before } = words
  if (goal && !aims(t, i)) return NOTHING
  const form = t.form(at)
  const number = form === W.năm ? at + 1 : at
  if (form === W.năm || yearAlone(t, at, context)) {
    if (!fourDigits(t, number)) return NOTHING
    const year = t.number(number)
    // «hồ sơ lưu trữ trước năm 2015» is of the past.
    if (context.years && year < context.years.year) return NOTHING
    const date = `${year}-${before ? '01-01' : '12-31'}`
    return [{ from, to: number + 1, kind: 'by', date, last: inTime(date, words) }]
  }
  if (form === W.cả || !context.years) return NOTHING
  const found = months(t, at)
  if (!found) return NOTHING
  const span = resolved(found.months, context.years)
  const date = before ? span.start : span.end
  return [{ from, to: found.to, kind: 'by', date, last: inTime(date, words), implied: found.months.year === null ? ['year'] : [] }]
}
