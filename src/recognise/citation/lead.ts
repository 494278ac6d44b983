import { LAW, TYPE, TYPE_KIND } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { UPPER } from '../../text/lexer.js'
import { COLON, COMMA, DOT, OPEN, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { dateAfter } from './dated.js'
import { issuerAfter } from './issuer.js'
import type { Types } from './types.js'
import type { Dated, Draft, Span } from './words.js'

/** A type with date and issuer before its numbers: `các Quyết định của Thủ tướng Chính phủ: số …; số …`. */
export interface Head {
  readonly type: Span
  readonly date: Dated | null
  readonly issuer: Span
  /** Where its issuer ends. */
  readonly to: number
}

/**
 * The type of documents that begins at token `i` with what it carries: `Nghị quyết`, `Chương trình hành động`, `Thông báo kết luận`;
 * null where none does.
 */
export function typeAt(t: Text, i: number): Span | null {
  const length = t.within(i, TYPE)
  if (length === 0) return null
  const to = i + length
  const concluding = t.form(to) === W.kết && t.form(to + 1) === W.luận && t.form(to - 1) === W.báo && t.form(i) === W.thông
  return [t.form(i - 1) === W.các ? i - 1 : i, to + (concluding ? 2 : t.within(to, TYPE_KIND))]
}

/** `Luật số 72/2025/QH15`: the word of a law before a number; null where a name follows. */
export function lawType(t: Text, i: number): Span | null {
  const to = i + t.within(i, LAW)
  return to > i && (t.form(to) === W.số || t.isNumber(to)) ? [t.form(i - 1) === W.các ? i - 1 : i, to] : null
}

/** What a type says of the numbers after it: `Kết luận ngày 02/6/2025 của Ban Bí thư`; null where no issuer follows. */
export function headAfter(t: Text, type: Span): Head | null {
  const next = t.form(type[1])
  if (next !== W.của && next !== W.ngày && next !== COMMA) return null
  const day = dateAfter(t, type[1])
  const body = issuerAfter(t, day?.to ?? type[1])
  return body && { type, date: day?.date ?? null, issuer: body.issuer, to: body.to }
}

/** What stands before a number. */
export interface Lead {
  readonly type: Span | null
  readonly head: Head | null
  readonly law: Draft | null
  /** Joined to the citation before it: `, `, `; `, `và`. */
  readonly joined: boolean
  /** `số` stands before it. */
  readonly word: boolean
  /** Its type is an abbreviation, which alone proves no document: `PL 2568-DL`. */
  readonly short: boolean
  /** Where it begins: at `số`, or at the number. */
  readonly from: number
}

/** What was passed on the way to a number. */
export interface Passed {
  readonly type: Span | null
  readonly head: Head | null
  readonly law: Draft | null
  readonly previous: Draft | null
  readonly types: Types
}

/** How far after its issuer a list's first number may stand. */
const HEADED = 40

/** What says of the number at token `i` what it numbers: `Quyết định số: 12`, `Kế hoạch (số 12`, `Luật Đất đai, số 12`. */
export function leadOf(t: Text, i: number, { type, head, law, previous, types }: Passed): Lead {
  let k = t.form(i - 1) === COLON && t.form(i - 2) === W.số ? i - 1 : i
  const word = t.form(k - 1) === W.số
  if (word) k--
  const at = t.form(k - 1) === OPEN ? k - 1 : k
  const own = type !== null && (type[1] === at || type[1] === k) ? type : null
  const short = own === null ? abbreviated(t, k, types) : null
  const named = law !== null && (law.to === at || (t.form(at - 1) === COMMA && law.to === at - 1)) ? law : null
  const headed = own === null && word && head !== null && heads(t, head.to, at) ? head : null
  const joined = own === null && headed === null && named === null && previous !== null && (joins(t, previous.to, at) || (word && resumes(t, previous, at)))
  return { type: own ?? short, head: headed, law: named, joined, word, short: short !== null, from: word ? k : i }
}

/** `KH 77/KH-LT`, `QĐ số 12/QĐ-UBND`: the type that stands abbreviated before token `k`. */
function abbreviated(t: Text, k: number, { abbreviations }: Types): Span | null {
  return t.case(k - 1) >= UPPER && t.apart(k) && t.size(k - 1) > 1 && abbreviations.has(t.words(k - 1, k)) ? [k - 1, k] : null
}

/** Whether a head reaches to a number: nothing between but its subject, without a mark. */
function heads(t: Text, from: number, to: number): boolean {
  if (to - from > HEADED) return false
  const last = t.form(to - 1) === COLON || t.form(to - 1) === COMMA ? to - 1 : to
  for (let k = from; k < last; k++) {
    const form = t.form(k)
    if (form === COMMA || form === SEMICOLON || form === COLON || (form === DOT && t.apart(k + 1))) return false
  }
  return true
}

/** Whether two citations are joined: `,`, `;`, `và`, `, và`, `hoặc` between them. */
function joins(t: Text, from: number, to: number): boolean {
  const mark = t.form(from) === COMMA || t.form(from) === SEMICOLON ? 1 : 0
  const word = t.form(from + mark) === W.và || t.form(from + mark) === W.hoặc ? 1 : 0
  return mark + word > 0 && from + mark + word === to
}

/** How far apart the numbers of one list stand, each with its subject. */
const SUBJECT = 80

/** `các Quyết định của Bộ Y tế: số 12/QĐ-BYT về …; số 34/QĐ-BYT`: whether a `số` at `to` goes on the list of the citation before it. */
function resumes(t: Text, { type, to: from }: Draft, to: number): boolean {
  if (type === null || t.form(type[0]) !== W.các || t.form(to - 1) !== SEMICOLON || to - from > SUBJECT) return false
  for (let k = from; k < to; k++) if (t.form(k) === DOT && t.apart(k + 1)) return false
  return true
}

/** Whether a closing date or issuer covers the citation before: by a comma or `và`, with `số` after it or not. */
export function shares(t: Text, from: number, to: number): boolean {
  const comma = t.form(from) === COMMA ? from + 1 : from
  const word = t.form(comma) === W.và || (comma === from && t.form(comma) === W.hoặc) ? comma + 1 : comma
  return (t.form(word) === W.số ? word + 1 : word) === to || word === to
}
