import type { Mention } from '../../../facts/mentions.js'
import { Table } from '../../../lexicon/table.js'
import type { Document } from '../../../model/document.js'
import { normalise } from '../../../text/normalise.js'
import { CLOSE, COLON, COMMA, DOT, OPEN, QUOTE, SEMICOLON } from '../../../text/signs.js'
import type { Text } from '../../../text/text.js'

/** The subject (trích yếu) of a document: numbers of its words, and how many letters it takes. */
export interface Subject {
  readonly words: readonly number[]
  readonly length: number
}

/** How many letters after a mention its subject may take. */
const REACH = 400
const APOSTROPHE = 0x27
const STAR = 0x2a
const LINE = 0x5f
const BEFORE: ReadonlySet<number> = new Set([QUOTE, APOSTROPHE, COMMA, OPEN, STAR, LINE])
const ENDS: ReadonlySet<number> = new Set([SEMICOLON, DOT, COLON, QUOTE, OPEN, CLOSE])
const LEADS = Table.of(
  'quy định',
  'ban hành',
  'hướng dẫn',
  'phê duyệt',
  'v/v',
  'về việc',
  'về',
)
const ABOUT = Table.of('về việc', 'về')

/** The tokens after a mention: those of its item, or of the source where it stands in none. */
function after(document: Document, { find: { item, passage } }: Mention): { readonly t: Text; readonly from: number } {
  if (item !== null) return { t: item.text, from: item.text.at(item.passage.after(passage.end)) }
  return { t: document.scanner.text(normalise(document.source.text, passage.end, passage.end + REACH)), from: 0 }
}

/** The token at which the subject after token `from` begins; -1 where none does. */
function beginning(t: Text, from: number): number {
  let i = from
  while (BEFORE.has(t.form(i))) i++
  const quoted = i > from && t.form(i - 1) === QUOTE
  const lead = LEADS.at(t, i)
  if (lead === null) return quoted ? i : -1
  i += lead.length
  while (t.form(i) === QUOTE) i++
  return i + (ABOUT.at(t, i)?.length ?? 0)
}

/** The subject that follows a mention, up to the first closing mark; null where none follows. */
export function subject(document: Document, mention: Mention): Subject | null {
  const { t, from } = after(document, mention)
  const first = beginning(t, from)
  if (first === -1) return null
  const words: number[] = []
  let to = first
  for (; to < t.count && !ENDS.has(t.form(to)) && t.start(to) < t.start(first) + REACH; to++) {
    if (t.isWord(to)) words.push(t.form(to))
    else if (t.isNumber(to)) words.push(-1 - t.number(to))
  }
  return words.length === 0 ? null : { words, length: t.end(to - 1) - t.start(first) }
}

const FIRST = 12

/** Whether two subjects are one (true), surely two (false), or may be either (null). Only their first twelve words count. */
export function sameSubject(a: Subject | null, b: Subject | null): boolean | null {
  if (a === null || b === null) return null
  const first = a.words.slice(0, FIRST)
  const second = new Set(b.words.slice(0, FIRST))
  const length = Math.min(first.length, second.size)
  if (length < 3) return null
  const shared = first.filter((word) => second.has(word)).length / length
  return shared >= 0.65 ? true : shared < 0.4 ? false : null
}
