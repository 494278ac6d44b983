import { DONE, EVENT, FROM, LIMIT, LUNAR, SPOT, STEP, WEEKDAY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { CLOSE, COLON, COMMA, DOT, OPEN, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date, type DateWords } from '../date.js'
import { sentenceHead } from './context.js'
import { dayAt } from './on.js'
import { dayOnly } from './range.js'
import { type DeadlineContext, NOTHING, type Piece } from './words.js'

/**
 * Days without `ngày` or a preposition, `i` being the dash between them: `24 - 26/8/2026`, `24/8 - 26/8/2026`; without the year at a clause's end only,
 * for `8-10/10` may be marks.
 */
export function stretchOfDays(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  if (!t.isNumber(i - 1) || !t.isNumber(i + 1)) return NOTHING
  const last = date(t, i + 1)
  const first = firstOf(t, i)
  if (!last || !first || last.month === null || last.month > 12 || last.day > 31 || first.day > 31) return NOTHING
  const { from } = first
  if (led(t, from) || (first.month === null && first.day >= last.day && last.day > 7)) return NOTHING
  if (last.year === null && (numbered(t, from) || (first.month === null ? !ends(t, last.to) || ofTen(t, from, last) : first.month > 12))) return NOTHING
  const { years } = context
  if (last.year !== null && years && (last.year < years.year - 2 || last.year > years.yearEnd + 3)) return NOTHING
  return dayAt(t, from, from, context)
}

/** Whether days may be marks: `loại 5-6/10`. */
function ofTen(t: Text, i: number, last: DateWords): boolean {
  return last.month === 10 && last.day <= 10 && t.size(i) === 1
}

/** The day that ends before the dash at token `i`: `24`, `24/8`, `24/8/2026`; null where none does. */
function firstOf(t: Text, i: number): DateWords | null {
  for (const from of [i - 5, i - 3]) {
    const found = t.form(from + 1) === SLASH && t.form(from - 1) !== SLASH ? date(t, from) : null
    if (found && found.from === from && found.to === i) return found
  }
  return t.form(i - 2) === SLASH ? null : dayOnly(t, i - 1)
}

/** Whether words stand before token `i` that another grammar has read and found to be no time, or an office's number. */
function led(t: Text, i: number): boolean {
  const form = t.form(i - 1)
  if (form === W.ngày || form === W.số || form === W.kể || t.within(i - 1, LUNAR) > 0) return true
  return t.before(i, LIMIT) > 0 || t.before(i, FROM) > 0 || (i > 0 && !t.isWord(i - 1) && form !== COMMA && form !== OPEN && form !== SEMICOLON)
}

/** Whether numbers of things, houses or marks may stand at token `i`: `đạt 8-10/10`, `tổ 1-3/5`. */
function numbered(t: Text, i: number): boolean {
  const form = t.form(i - 1)
  if (form === W.đạt || form === W.điểm || form === W.tổ || form === W.lớp || form === W.khu || form === W.lô || form === W.nhà || form === W.đường) return true
  return form === W.khoản || form === W.điều || form === W.mục || t.within(i - 1, SPOT) > 0 || t.before(i, DONE) > 0
}

/** Whether a clause ends before token `i`. */
export function ends(t: Text, i: number): boolean {
  const form = t.form(i)
  return i >= t.count || form === COMMA || form === SEMICOLON || form === CLOSE || (form === DOT && t.apart(i + 1))
}

/** A whole date right after the step of the work that takes place on it, or a part of the day, `i` being its first slash: `nghiệm thu 15/7/2026`. */
export function dayOfStep(t: Text, i: number, context: DeadlineContext): readonly Piece[] {
  if (t.form(i + 2) !== SLASH || t.size(i + 3) !== 4 || !t.isNumber(i - 1) || !(step(t, i - 1) || onPart(t, i - 1) || heads(t, i - 1))) return NOTHING
  return dayAt(t, i - 1, i - 1, context)
}

/** Whether a date at token `i` heads what is done on it: `20/5/2026: họp Ban Tổ chức`. */
function heads(t: Text, i: number): boolean {
  return t.form(i + 5) === COLON && sentenceHead(t, i)
}

/** Whether a part of the day or a weekday stands before the date at token `i`: `sáng 12/5/2026`, `thứ Hai, 11/5/2026`. */
function onPart(t: Text, i: number): boolean {
  const form = t.form(i - 1)
  return form === W.sáng || form === W.chiều || form === W.tối || t.before(form === COMMA || form === OPEN ? i - 1 : i, WEEKDAY) > 0
}

/** Whether a step of the work ends before token `i`: `nghiệm thu`, `vận hành thử`, `vận hành chính thức`, `đưa vào sử dụng`. */
export function step(t: Text, i: number): boolean {
  if (t.before(i, STEP) > 0 || t.before(i, DONE) > 0) return true
  if (t.form(i - 1) === W.thử) return t.before(i - 1, STEP) > 0
  if (t.reads(i - 2, W.chính, W.thức)) return t.before(i - 2, STEP) > 0
  return t.form(i - 3) === W.vào && (t.reads(i - 2, W.sử, W.dụng) || t.reads(i - 2, W.khai, W.thác) || t.reads(i - 2, W.vận, W.hành))
}

/** So many tokens before a month its clause may say that work ends. */
const CLAUSE = 12

/** Whether months at token `from` to before `to` end a clause of a step of the work, or of work that ends: `Hoàn thành cắm mốc tháng 10/2026`. */
export function steps(t: Text, from: number, to: number, names: (at: number) => boolean): boolean {
  if (!ends(t, to)) return false
  if (step(t, from)) return true
  for (let at = from - 1; at >= 0 && at >= from - CLAUSE; at--) {
    if (t.within(at, DONE) > 0) return true
    if (!t.isWord(at) || names(at) || t.within(at, EVENT) > 0) return false
  }
  return false
}
