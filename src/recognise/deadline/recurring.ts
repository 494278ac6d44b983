import { EVENT, EVERY, LIMIT, PERIODIC, REGULAR, VERB, WEEKDAY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import { COMMA, DOT, OPEN, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { afterNumeral, numeral } from '../numeral.js'
import { clauseHead, described, gloss, parts } from './context.js'
import { afterOnce, again, further, type Interval, interval, ruleOf, timeUnitAt } from './interval.js'
import { NOTHING, type Piece } from './words.js'

const WEEKDAYS: ReadonlyMap<number, string> = new Map([[W.hai, 'mon'], [W.ba, 'tue'], [W.tư, 'wed'], [W.năm, 'thu'], [W.sáu, 'fri'], [W.bảy, 'sat']])

/** A first interval, quoted from token `from` on, and those that its list goes on with: `hằng tháng, quý, năm`. */
function listed(t: Text, from: number, first: Interval): readonly Piece[] {
  const found: Piece[] = [{ from, to: first.to, kind: 'recurring', rule: first.rule }]
  for (const next of further(t, first.to)) found.push({ from: next.from, to: next.to, kind: 'recurring', rule: next.rule })
  return found
}

/** `định kỳ hằng quý`, `định kỳ 6 tháng, 1 năm`, `định kỳ vào ngày 20 hằng tháng`; alone (`định kỳ báo cáo`) it has no rule. */
export function periodic(t: Text, i: number): readonly Piece[] {
  const at = i + t.within(i, PERIODIC)
  if (t.within(at, EVERY) > 0) {
    const found = every(t, i, at)
    if (found.length > 0) return found
  }
  const first = interval(t, at)
  if (first) return listed(t, i, first)
  const number = dayNumber(t, at)
  const turn = again(t, number === -1 ? at : number)
  if (turn) return [{ from: i, to: turn.to, kind: 'recurring', rule: turn.rule }]
  return adverb(t, i, at) ? [{ from: i, to: at, kind: 'recurring', rule: null }] : NOTHING
}

/** Several intervals that a whole cell lists from token `i` on: `6 tháng, năm`, `Tháng, quý`; nothing for one alone. */
export function intervals(t: Text, i: number): readonly Piece[] {
  const first = interval(t, i)
  const found = first ? listed(t, i, first) : NOTHING
  return found.length > 1 && (found.at(-1)?.to ?? 0) >= t.count ? found : NOTHING
}

/**
 * Whether `định kỳ` says when: `định kỳ báo cáo`, `UBND xã định kỳ kiểm tra`. After what it describes it says of what sort: `báo cáo định kỳ`, `kiểm tra
 * thường xuyên, định kỳ và đột xuất`.
 */
function adverb(t: Text, i: number, after: number): boolean {
  const next = t.form(after)
  if (!t.isWord(after) || next === W.và || next === W.hoặc || next === W.đột || next === W.theo) return false
  if (t.before(i, VERB) > 0 || t.before(i, REGULAR) > 0 || t.before(i, EVENT) > 0) return false
  return clauseHead(t, i) || t.form(i - 1) === W.và || t.within(after, VERB) > 0
}

/**
 * `hằng quý`, `mỗi năm`, `hằng tháng, quý`, `hằng tháng vào ngày 25`, `Hằng tháng, báo cáo trước ngày 20`; `i` is the first word quoted, `at` that of
 * `hằng`.
 */
export function every(t: Text, i: number, at: number): readonly Piece[] {
  const unit = at + t.within(at, EVERY)
  const found = timeUnitAt(t, unit)
  // «mỗi 6 tháng»
  const several = found === null && t.form(at) === W.mỗi && numeral(t, unit) > 1 ? interval(t, unit) : null
  if (several) return [{ from: i, to: several.to, kind: 'recurring', rule: several.rule }]
  if (found === null) return NOTHING
  const { length, value } = found
  const form = t.form(unit)
  if (i === at && (described(t, i) || average(t, i))) return NOTHING
  if (form === W.năm && gloss(t, i)) return NOTHING
  // «báo cáo hằng quý của các sở», «kế hoạch 5 năm và hằng năm của ngành»
  if (t.form(unit + length) === W.của) return NOTHING
  const once = afterOnce(t, unit + length)
  // «mỗi năm 2 lần»
  const times = once === -1 ? numeral(t, unit + length) : -1
  const word = afterNumeral(t, unit + length)
  if (times > 1 && t.form(word) === W.lần) return [{ from: i, to: word + 1, kind: 'recurring', rule: ruleOf(1, value, times) }]
  const own = { rule: ruleOf(1, value), to: once === -1 ? unit + length : once }
  const day = form === W.tháng || form === W.năm ? dayLater(t, unit + length, form) : null
  return day ? [{ from: i, to: day.to, kind: 'recurring', rule: day.rule }] : listed(t, i, own)
}

/** `bình quân hằng năm`, `trung bình mỗi tháng`. */
function average(t: Text, i: number): boolean {
  return t.reads(i - 2, W.bình, W.quân) || t.reads(i - 2, W.trung, W.bình)
}

/** So many tokens after `Hằng tháng` its day may stand. */
const CLAUSE = 14

/**
 * The day that a clause gives to the interval it begins with: `, báo cáo trước ngày 20`, ` (vào ngày 5)`, ` trước ngày 15/12` of a year; null without
 * one.
 */
function dayLater(t: Text, i: number, unit: number): Interval | null {
  for (let at = i; at < i + CLAUSE && at < t.count; at++) {
    const form = t.form(at)
    if (form === DOT || form === SEMICOLON || t.within(at, EVERY) > 0 || t.within(at, PERIODIC) > 0) return null
    const near = at === i || (at === i + 1 && (t.form(i) === COMMA || t.form(i) === OPEN))
    const limit = t.within(at, LIMIT) > 0 || form === W.vào
    if (!near && !limit) continue
    const number = dayNumber(t, at)
    if (number === -1) continue
    return dayOf(t, number, unit)
  }
  return null
}

/** The number after `vào ngày`, `trước ngày`, `chậm nhất là vào ngày`, `ngày` from token `i` on; -1 where no such words stand. */
function dayNumber(t: Text, i: number): number {
  let at = i + t.within(i, LIMIT)
  for (let n = 0; n < 2 && (t.form(at) === W.là || t.form(at) === W.vào); n++) at++
  return t.form(at) === W.ngày && t.isNumber(at + 1) ? at + 1 : -1
}

function dayOf(t: Text, i: number, unit: number): Interval | null {
  const turn = again(t, i)
  if (turn) return unit === W.tháng && turn.rule?.startsWith('monthly') ? turn : null
  const day = t.number(i)
  const month = t.form(i + 1) === SLASH || t.form(i + 1) === W.tháng ? i + 2 : -1
  if (day < 1 || day > 31) return null
  if (unit === W.tháng) return month === -1 && !(t.form(i + 1) === DOT && t.isNumber(i + 2)) ? { rule: `monthly:${day}`, to: i + 1 } : null
  const of = month === -1 ? -1 : t.number(month)
  if (of < 1 || of > 12 || t.isNumber(month + 2)) return null
  return { rule: `yearly:${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`, to: month + 1 }
}

/** `thứ Hai hằng tuần`, `vào chiều thứ Sáu hằng tuần`, `Chủ nhật mỗi tuần`; `i` is the weekday's first token. */
export function weekly(t: Text, i: number): readonly Piece[] {
  const turn = ofWeek(t, i)
  if (turn === null) return NOTHING
  let from = i
  const part = t.form(from - 1)
  if (part === W.sáng || part === W.chiều || part === W.tối) from--
  if (t.form(from - 1) === W.vào) from--
  return [{ from, to: turn.to, kind: 'recurring', rule: turn.rule }]
}

/** The rule of a weekday at token `i` that `hằng tuần` follows; null of any other. */
export function ofWeek(t: Text, i: number): Interval | null {
  const to = i + t.within(i, WEEKDAY)
  const at = t.form(to) === COMMA ? to + 1 : to
  if (to === i || t.within(at, EVERY) === 0 || t.form(at + 1) !== W.tuần) return null
  return { rule: `weekly:${WEEKDAYS.get(t.form(i + 1)) ?? 'sun'}`, to: at + 2 }
}

/** What a plan counts: `ít nhất 02 lần/tháng`, `01 số/tuần`. */
const COUNTED: ReadonlySet<number> = new Set([W.lần, W.buổi, W.cuộc, W.kỳ, W.đợt, W.bài, W.tin, W.số, W.phiên, W.lớp])

/** Whether what a plan counts stands at token `i`: `lần`, `buổi`, `bài`. */
const counted = (t: Text, i: number): boolean => COUNTED.has(t.form(i))

/** The word after the count of what is done so often, up to the slash after `last`: of `ít nhất 01 buổi ngoại khóa/học kỳ` the token of `buổi`. */
function countedBefore(t: Text, last: number): number {
  let at = last
  while (at > last - LONGEST_COUNTED && t.isWord(at) && t.case(at) === SMALL && !t.isNumber(at - 1)) at--
  return counted(t, at) && t.isNumber(at - 1) ? at : last
}
const LONGEST_COUNTED = 4

/** So often in a unit of time, `i` being the unit's word: `ít nhất 01 lần/tháng`, `hai lần một năm`, `6 tháng một lần`, `01 tháng ít nhất 02 ngày`. */
export function often(t: Text, i: number): readonly Piece[] {
  const slash = t.form(i - 1) === SLASH
  const n = slash ? 1 : numeral(t, i - 1)
  const unit = n < 1 ? null : timeUnitAt(t, i)
  if (unit === null) return NOTHING
  const { length, value } = unit
  const word = slash ? countedBefore(t, i - 2) : t.form(i - 2) !== SLASH ? i - 2 : i - 3
  // «ít nhất 01 ngày/tháng»; «1 ngày/tháng» may be a rate.
  const times = counted(t, word) || (slash && t.form(word) === W.ngày && atLeast(t, word - 1) < word - 1) ? numeral(t, word - 1) : -1
  if (times > 0) return [{ from: atLeast(t, word - 1), to: i + length, kind: 'recurring', rule: ruleOf(n, value, times) }]
  // «một tháng hai lần»
  const many = slash || n !== 1 ? -1 : numeral(t, i + length)
  if (many > 1 && t.form(afterNumeral(t, i + length)) === W.lần)
    return [{ from: i - 1, to: afterNumeral(t, i + length) + 1, kind: 'recurring', rule: ruleOf(1, value, many) }]
  const to = slash ? -1 : afterTimes(t, i + length)
  return to === -1 ? NOTHING : [{ from: clause(t, i - 1), to, kind: 'recurring', rule: ruleOf(n, value) }]
}

/** Where a count at token `i` is quoted from: `ít nhất`, `tối thiểu` before it too. */
function atLeast(t: Text, i: number): number {
  return t.form(i - 2) === W.ít || t.form(i - 2) === W.tối ? i - 2 : i
}

/** The first token after `một lần`, `/lần`, `ít nhất 02 ngày`, `họp 01 buổi` at token `i`; -1 without them. */
function afterTimes(t: Text, i: number): number {
  const once = afterOnce(t, i)
  if (once !== -1) return once
  const at = t.form(i) === W.ít || t.form(i) === W.tối ? i + 2 : t.form(i) === W.họp ? i + 1 : -1
  if (at === -1 || numeral(t, at) === -1) return -1
  const word = afterNumeral(t, at)
  return counted(t, word) || t.form(word) === W.ngày ? word + 1 : -1
}

/** So many tokens before an interval its clause may begin with `Định kỳ`. */
const QUOTED = 8

/** From where an interval at token `i` is quoted: the clause that says what is done so often, where it begins with `Định kỳ`. */
function clause(t: Text, i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - QUOTED && !parts(t, at); at--) if (t.within(at, PERIODIC) > 0) return at
  return i
}
