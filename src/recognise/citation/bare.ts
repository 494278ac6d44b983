import { BODY, ISSUER_END, LAW } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import { COMMA, DASH, DOT, PERCENT, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { stated } from './complete.js'
import { nameAt } from './issuer.js'
import type { Lead } from './lead.js'
import type { Reading } from './reading.js'
import { serial } from './symbol.js'
import { draft, type Draft, type Span } from './words.js'

/** `Quyết định số 15 ngày …`, `Chỉ thị số 32 của Ban Bí thư`, `Đề án 06`, `Nghị quyết 57, 59`: a type and serials without a symbol. */
export function bare(reading: Reading, i: number, { type: own, word, joined, from }: Lead): number {
  const { t, drafts, previous } = reading
  const end = serial(t, i)
  const listed = own === null && joined && previous?.number != null && serial(t, previous.number[0]) === previous.number[1]
  const type = listed ? (previous?.type ?? null) : own
  if (type === null || end === -1 || t.within(type[1] - 1, LAW) > 0 || counts(t, end)) return i + 1
  const one = draft(listed ? from : type[0], end, [i, end], t.words(i, end))
  one.type = type
  one.word = word || (listed && (previous?.word ?? true))
  one.listed = listed
  stated(t, one)
  // «Nghị quyết 20 Ban Chấp hành Trung ương»
  if (one.issuer === null && t.has(end, BODY) && t.case(end) !== SMALL) {
    const name = nameAt(t, end, false)
    one.issuer = name.issuer
    one.to = name.to
  }
  const certain = word && (one.date !== null || t.case(wordOf(t, type)) !== SMALL)
  if (!certain && !(alone(t, i, end, type) && !another(reading, one))) return i + 1
  drafts.push(one)
  reading.previous = one
  return one.to
}

/** Whether a number that ends before token `i` goes on as a date, a fraction, a share: `5/2026`, `3,5`, `12%`. */
function counts(t: Text, i: number): boolean {
  const next = t.form(i)
  const joins = next === SLASH || next === DASH || next === DOT || next === COMMA
  return next === PERCENT || (joins && t.isNumber(i + 1) && !t.apart(i) && !t.apart(i + 1))
}

/** The first token of a type, `các` before it left out. */
function wordOf(t: Text, [from]: Span): number {
  return t.form(from) === W.các ? from + 1 : from
}

/** Types that are called by their serial alone: `Đề án 06`, `Nghị quyết 57`. */
const CALLED: ReadonlySet<number> = new Set([W.đề, W.nghị, W.chỉ, W.quyết, W.thông, W.kết])

/**
 * Whether a serial without `số` is a document's name and counts nothing (`Nghị quyết 5 năm`): two digits or more, then a mark or a
 * word of the sentence.
 */
function alone(t: Text, i: number, end: number, type: Span): boolean {
  const first = wordOf(t, type)
  if (t.size(i) < 2 || t.size(i) > 3 || t.case(first) === SMALL || !CALLED.has(t.form(first))) return false
  const next = t.form(end)
  if (next === W.năm || next === W.tháng || next === W.ngày || next === W.số) return false
  return end >= t.count || (t.has(end, BODY) && t.case(end) !== SMALL) || (t.isMark(end) && next !== SLASH && next !== DASH) || next === W.và || t.within(end, ISSUER_END) > 0
}

/** `Quyết định số 06/QĐ-TTg … phê duyệt Đề án 06`: the same document by another name is no mention of its own. */
function another({ t, drafts }: Reading, one: Draft): boolean {
  const number = one.number === null ? -1 : t.number(one.number[0])
  const earlier = drafts.at(-1)
  if (earlier?.number == null || earlier.type === null || one.type === null || t.number(earlier.number[0]) !== number) return false
  return t.form(wordOf(t, earlier.type)) !== t.form(wordOf(t, one.type))
}
