import { ISSUER_END, LAW, NOUN, TYPE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { before, dateAfter } from './dated.js'
import { issuerAfter, issuerBefore, issuerBeyond, parties } from './issuer.js'
import { law } from './law.js'
import { headAfter, lawType, leadOf, typeAt, type Head, type Lead } from './lead.js'
import { share } from './share.js'
import { blankSymbol, serial, symbol, type Numbered } from './symbol.js'
import type { Types } from './types.js'
import { draft, said, type CitationWords, type Draft, type Span } from './words.js'

const COMMA = 0x2c
const DASH = 0x2d
const DOT = 0x2e
const SLASH = 0x2f
const PERCENT = 0x25
const UNDERSCORE = 0x5f
const COLON = 0x3a
const OTHER = 1

const NONE: readonly CitationWords[] = []

/** Reading of one text: what was found, and what was passed on the way. */
interface Reading {
  readonly t: Text
  readonly types: Types
  readonly drafts: Draft[]
  type: Span | null
  head: Head | null
  law: Draft | null
  /** The last citation with a number. */
  previous: Draft | null
}

/**
 * The documents that a text cites: each mention by number, in reading order, and laws by name. A list shares type, symbol, date and issuer as it is
 * printed (`Quyết định số 1157, 1158-QĐ/TU ngày …`). Linear in the text.
 */
export function citations(t: Text, types: Types): readonly CitationWords[] {
  const words = t.holds(TYPE) || t.holds(LAW)
  const reading: Reading = { t, types, drafts: [], type: null, head: null, law: null, previous: null }
  for (let i = 0; i < t.count; ) {
    if (t.isNumber(i)) i = numbered(reading, i)
    else i = words ? worded(reading, i) : i + 1
  }
  const { drafts } = reading
  if (drafts.length === 0) return NONE
  share(t, drafts)
  return drafts.map((one) => said(t, one))
}

/** Reads a type, a law or a blank number at token `i`; gives where to go on. */
function worded(reading: Reading, i: number): number {
  const { t } = reading
  const length = t.phrase(i)
  if (length === 0) return t.form(i) === W.số ? blank(reading, i) : i + 1
  const type = typeAt(t, i) ?? lawType(t, i)
  if (type) {
    reading.type = type
    reading.head = headAfter(t, type)
    return type[1]
  }
  if (t.has(i, NOUN)) return i + length
  const named = t.within(i, LAW) > 0 ? law(t, i) : null
  if (named) {
    reading.law = named
    reading.drafts.push(named)
    return named.to
  }
  return t.form(i) === W.số ? blank(reading, i) : i + 1
}

/** `Kế hoạch số ....../KH-BCĐ ngày …`: a number that is still blank keeps its symbol. Token `i` is `số`. */
function blank(reading: Reading, i: number): number {
  const { t, types, type } = reading
  if (type === null || type[1] !== i) return i + 1
  let mark = t.form(i + 1) === COLON ? i + 2 : i + 1
  const dots = mark
  while (mark < dots + 20 && (t.form(mark) === DOT || t.form(mark) === UNDERSCORE || t.form(mark) === OTHER)) mark++
  const found = t.apart(mark) || mark > dots ? blankSymbol(t, mark, types) : null
  if (!found) return i + 1
  const one = draft(type[0], found.to, [mark, found.to], found.value)
  one.type = type
  stated(t, one)
  reading.drafts.push(one)
  reading.previous = one
  return one.to
}

/** Reads the citation whose number begins at token `i`; gives where to go on. */
function numbered(reading: Reading, i: number): number {
  const { t, types } = reading
  const found = symbol(t, i, types)
  if (!found && t.form(i - 1) !== W.số && t.form(i - 1) !== COLON && reading.type?.[1] !== i && reading.previous === null) return i + 1
  const lead = leadOf(t, i, reading)
  if (found) return accepted(found, lead) ? cite(reading, lead, listOf(t, [[i, found.serial]], found)) : found.to
  const list = lead.type ?? lead.head ?? (lead.joined || lead.word) ? serials(reading, i) : null
  return list ? cite(reading, lead, list) : bare(reading, i, lead)
}

function accepted(found: Numbered, { type, head, law: named, joined, word }: Lead): boolean {
  if (found.known) return found.typed || word || type !== null || joined || named !== null
  return found.likely && (type !== null || head !== null)
}

/** A number with the serials before it that share its symbol: the last has it. */
interface List {
  readonly numbers: readonly { readonly span: Span; readonly value: string }[]
  readonly typed: boolean
}

function listOf(t: Text, spans: readonly Span[], { to, serial: end, value, typed }: Numbered): List {
  const [first] = spans.at(-1) as Span
  const symbolic = value.slice(t.end(end - 1) - t.start(first))
  return { typed, numbers: spans.map(([from, until], i) => (i === spans.length - 1 ? { span: [from, to], value } : { span: [from, until], value: t.words(from, until) + symbolic })) }
}

/** Serials that one list has at most. */
const MOST = 20

/** `1157, 1158-QĐ/TU`, `57, 59 và 66-NQ/TW`: serials before the first full number, which share its symbol; null where no symbol follows. */
function serials({ t, types }: Reading, i: number): List | null {
  const spans: Span[] = []
  for (let k = i; spans.length < MOST; ) {
    const found = symbol(t, k, types)
    if (found) return found.known || found.likely ? listOf(t, [...spans, [k, found.serial]], found) : null
    const end = serial(t, k)
    if (end === -1) return null
    spans.push([k, end])
    const comma = t.form(end) === COMMA ? end + 1 : end
    k = t.form(comma) === W.và ? comma + 1 : comma
    if (k === end || !t.isNumber(k)) return null
  }
  return null
}

/** Adds the citations of a list with what stands before and after it; gives where to go on. */
function cite(reading: Reading, lead: Lead, list: List): number {
  const { t, drafts } = reading
  const { type, head, law: named, joined, word } = lead
  const previous = reading.previous
  const many = list.numbers.length > 1
  const group = list.numbers.map(({ span, value }, i) => {
    const last = i === list.numbers.length - 1
    const one = draft(span[0], span[1], span, value)
    one.type = type ?? head?.type ?? named?.type ?? (joined ? (previous?.type ?? null) : null)
    one.word = word || named !== null || (last && many) || (joined && (previous?.word ?? true))
    one.listed = last ? joined : true
    return one
  })
  const first = group[0] as Draft
  const own = group.at(-1) as Draft
  first.from = type?.[0] ?? head?.type[0] ?? named?.from ?? (word && !joined ? lead.from : first.from)
  if (named) {
    own.name = named.name
    own.date = named.date
    own.issuer = named.issuer
    drafts.pop()
  }
  if (head) {
    own.issuer = head.issuer
    own.date = head.date
    own.headed = true
  } else if (joined && previous?.headed === true) {
    own.issuer = previous.issuer
    own.headed = true
  }
  complete(t, own, first.from)
  drafts.push(...group)
  reading.previous = own
  reading.law = null
  reading.head = null
  return own.to
}

/** Date and issuer of a number: after it in either order, beyond a document that shares them, after its subject, or before its type. */
function complete(t: Text, own: Draft, from: number): void {
  dated(t, own)
  const body = issuerAfter(t, own.to) ?? (own.issuer === null ? issuerBeyond(t, own.to, own.numberValue ?? '') : null)
  if (body) {
    own.issuer = body.issuer
    own.headed = false
    own.to = Math.max(own.to, body.to)
    if (own.date === null) dated(t, own)
  }
  if (own.issuer === null && own.number && joint(t, from, own.number[0])) own.issuer = parties(t, own.to)
  if (own.type === null) return
  own.issuer ??= issuerBefore(t, own.type[0])
  if (own.date !== null) return
  const early = before(t, own.type[0])
  if (!early) return
  own.date = early.date
  own.issuer ??= early.issuer
}

/** Whether the words before a number are of a document that two bodies make: `Chương trình phối hợp`, `Quy chế`, `Nghị quyết liên tịch`. */
function joint(t: Text, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 8; k++) {
    const form = t.form(k)
    if (form === W.phối || form === W.tịch || form === W.chương || (form === W.chế && t.form(k - 1) === W.quy)) return true
  }
  return false
}

function dated(t: Text, one: Draft): void {
  const found = dateAfter(t, one.to)
  if (!found) return
  one.date = found.date
  one.to = found.to
}

/** A citation with the date and issuer that stand right after it. */
function stated(t: Text, one: Draft): void {
  dated(t, one)
  const body = issuerAfter(t, one.to)
  if (!body) return
  one.issuer = body.issuer
  one.to = body.to
}

/** `Quyết định số 15 ngày …`, `Chỉ thị số 32 của Ban Bí thư`, `Đề án 06`, `Nghị quyết 57, 59`: a type and serials without a symbol. */
function bare(reading: Reading, i: number, { type: own, word, joined, from }: Lead): number {
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
  const certain = word && (one.date !== null || t.case(wordOf(t, type)) !== SMALL)
  if (!certain && !(alone(t, i, end, type) && !another(reading, one))) return i + 1
  drafts.push(one)
  reading.previous = one
  return one.to
}

/** Whether a number that ends before token `i` goes on as a date, a fraction, a share: `5/2026`, `3,5`, `12%`. */
function counts(t: Text, i: number): boolean {
  const next = t.form(i)
  return next === PERCENT || ((next === SLASH || next === DASH || next === DOT || next === COMMA) && t.isNumber(i + 1) && !t.apart(i) && !t.apart(i + 1))
}

/** The first token of a type, `các` before it left out. */
function wordOf(t: Text, [from]: Span): number {
  return t.form(from) === W.các ? from + 1 : from
}

/** Types that are called by their serial alone: `Đề án 06`, `Nghị quyết 57`. */
const CALLED: ReadonlySet<number> = new Set([W.đề, W.nghị, W.chỉ, W.quyết, W.thông, W.kết])

/** Whether a serial without `số` is a document's name and counts nothing (`Nghị quyết 5 năm`): two digits or more, then a mark or a word of the sentence. */
function alone(t: Text, i: number, end: number, type: Span): boolean {
  const first = wordOf(t, type)
  if (t.size(i) < 2 || t.size(i) > 3 || t.case(first) === SMALL || !CALLED.has(t.form(first))) return false
  const next = t.form(end)
  if (next === W.năm || next === W.tháng || next === W.ngày || next === W.số) return false
  return end >= t.count || (t.isMark(end) && next !== SLASH && next !== DASH) || next === W.và || t.within(end, ISSUER_END) > 0
}

/** `Quyết định số 06/QĐ-TTg … phê duyệt Đề án 06`: the same document by another name is no mention of its own. */
function another({ t, drafts }: Reading, one: Draft): boolean {
  const number = one.number === null ? -1 : t.number(one.number[0])
  const earlier = drafts.at(-1)
  return earlier?.number != null && t.number(earlier.number[0]) === number && earlier.type !== null && one.type !== null && t.form(wordOf(t, earlier.type)) !== t.form(wordOf(t, one.type))
}
