import { LAW, TYPE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { COLON, COMMA, DOT, OTHER, UNDERSCORE } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { bare } from './bare.js'
import { complete, stated } from './complete.js'
import { law } from './law.js'
import { headAfter, lawType, leadOf, typeAt, type Lead } from './lead.js'
import type { Reading } from './reading.js'
import { share } from './share.js'
import { blankSymbol, serial, symbol, type Numbered } from './symbol.js'
import type { Types } from './types.js'
import { draft, said, type CitationWords, type Draft, type Span } from './words.js'

const SOUGHT = (1 << TYPE) | (1 << LAW)
const NONE: readonly CitationWords[] = []

/**
 * The documents that a text cites: each mention by number, in reading order, and laws by name. A list shares type, symbol, date and issuer
 * as it is printed (`Quyết định số 1157, 1158-QĐ/TU ngày …`). Linear in the text.
 */
export function citations(t: Text, types: Types): readonly CitationWords[] {
  const reading: Reading = { t, types, drafts: [], type: null, head: null, law: null, previous: null }
  for (let i = t.seek(0, SOUGHT); i < t.count; i = t.seek(i, SOUGHT)) i = t.isNumber(i) ? numbered(reading, i) : worded(reading, i)
  const { drafts } = reading
  if (drafts.length === 0) return NONE
  share(t, drafts)
  return drafts.map((one) => said(t, one))
}

/** Reads a type, with a blank number after it, or a law at token `i`; gives where to go on. */
function worded(reading: Reading, i: number): number {
  const { t } = reading
  const type = typeAt(t, i) ?? lawType(t, i)
  if (type) {
    reading.type = type
    reading.head = headAfter(t, type)
    return t.form(type[1]) === W.số ? blank(reading, type[1]) : type[1]
  }
  const named = law(t, i)
  if (!named) return i + 1
  reading.law = named
  reading.drafts.push(named)
  return named.to
}

/** `Kế hoạch số ....../KH-BCĐ ngày …`: a number that is still blank keeps its symbol. Token `i` is `số`. */
function blank(reading: Reading, i: number): number {
  const { t, types, type } = reading
  if (type === null) return i + 1
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

function accepted(found: Numbered, { type, head, law: named, joined, word, short }: Lead): boolean {
  if (found.known) return found.typed || word || type !== null || joined || named !== null
  return found.likely && ((type !== null && !short) || head !== null)
}

/** A number with the serials before it that share its symbol: the last has it. */
interface List {
  readonly numbers: readonly { readonly span: Span; readonly value: string }[]
  readonly typed: boolean
}

function listOf(t: Text, spans: readonly Span[], { to, serial: end, value, typed }: Numbered): List {
  const [first] = spans.at(-1) as Span
  const symbolic = value.slice(t.end(end - 1) - t.start(first))
  const numbers = spans.slice(0, -1).map((span) => ({ span, value: t.words(...span) + symbolic }))
  return { typed, numbers: [...numbers, { span: [first, to], value }] }
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
  for (const draft of group) drafts.push(draft)
  reading.previous = own
  reading.law = null
  reading.head = null
  return own.to
}
