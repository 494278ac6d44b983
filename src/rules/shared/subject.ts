import type { Document } from '../../document.js'
import type { Mention } from '../../facts/mentions.js'
import { fold } from '../../words.js'

/** How many letters after a mention its subject takes: nearly all are short, and each letter costs. */
const NEAR = 120
const REACH = 400
const LEAD = /^[\s*_"“”'‘’(,]*(?:(?:quy định|ban hành|hướng dẫn|phê duyệt|v\/v)\s|về việc\s|về\s|(?<=["“])(?=[a-zà-ỹ]))/
const END = /[;.:"”()]/u

/** The subject (trích yếu) that follows a mention: its folded words up to the first closing mark; null where none follows. */
export function subject(document: Document, mention: Mention): string | null {
  const near = within(document, mention, NEAR)
  return near === undefined ? (within(document, mention, REACH) ?? null) : near
}

/** The same of the next `reach` letters: undefined where the subject does not end in them. */
function within(document: Document, { find }: Mention, reach: number): string | null | undefined {
  const after = fold(document.source.text.slice(find.passage.end, find.passage.end + reach).normalize('NFC')).replace(/[\s*_]+/gu, ' ')
  const lead = LEAD.exec(after)
  if (!lead) return null
  const rest = after.slice(lead[0].length).replace(/^["“]/u, '').replace(/^về (?:việc )?/u, '')
  const end = rest.search(END)
  if (end === -1 && reach < REACH) return undefined
  const words = (end === -1 ? rest : rest.slice(0, end)).trim()
  return words === '' ? null : words
}

/** Whether two subjects are one (true), surely two (false), or may be either (null). Only their first twelve words count. */
export function sameSubject(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null
  const first = a.split(' ').slice(0, 12)
  const second = new Set(b.split(' ').slice(0, 12))
  const length = Math.min(first.length, second.size)
  if (length < 3) return null
  const shared = first.filter((word) => second.has(word)).length / length
  return shared >= 0.65 ? true : shared < 0.4 ? false : null
}
