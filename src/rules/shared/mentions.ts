import { DOCUMENT_TYPES, type DocumentType } from '../../data/types.js'
import type { CitationFind, Document } from '../../document.js'
import { issuer, type Issuer } from '../../issuer.js'
import { symbol, type DocumentSymbol } from '../../symbol.js'
import { fold } from '../../words.js'

/** One mention of a document by number, with what its words and its symbol tell. */
export interface Mention {
  readonly find: CitationFind
  readonly number: string
  readonly symbol: DocumentSymbol
  /** The row of the table that its type word belongs to; null for other words, and where the word was taken from a neighbour in a list. */
  readonly row: DocumentType | null
  readonly date: string | null
  readonly issuer: Issuer | null
}

const BY_FIRST_WORD = new Map<string, { folded: string; type: DocumentType }[]>()
for (const type of DOCUMENT_TYPES) {
  const folded = fold(type.name)
  const first = folded.split(' ')[0] ?? ''
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { folded, type }])
}

/** The row of the table that a type word belongs to: `Chương trình hành động` is a Chương trình. Null for words of no row. */
export function typeRow(word: string): DocumentType | null {
  const folded = fold(word).replace(/ +/g, ' ').trim()
  const rows = BY_FIRST_WORD.get(folded.split(' ', 1)[0] ?? '') ?? []
  return rows.find((row) => folded === row.folded || folded.startsWith(row.folded + ' '))?.type ?? null
}

function remembered<T>(made: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = made(text)
    known.set(text, now)
    return now
  }
}

const KEPT = new WeakMap<Document, readonly Mention[]>()

/** The document's citations that carry a number, in reading order; made once for all rules. */
export function mentions(document: Document): readonly Mention[] {
  const kept = KEPT.get(document)
  if (kept) return kept
  const symbolOf = remembered(symbol)
  const issuerOf = remembered(issuer)
  const rowOf = remembered((word) => ({ row: typeRow(word) }))
  const found: Mention[] = []
  for (const find of document.citations) {
    const { number, type, date, issuer: named } = find.citation
    if (number === null) continue
    const row = type === null || find.listed ? null : rowOf(type).row
    found.push({ find, number, symbol: symbolOf(number), row, date, issuer: named === null ? null : issuerOf(named) })
  }
  KEPT.set(document, found)
  return found
}

/** `05/3/2025`: a zero before days below 10 and the months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function shown(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

/** The type word as in mid-sentence with the number: `Chỉ thị số 26-CT/TU`. */
export function title(mention: Mention): string {
  const type = mention.find.citation.type
  return type === null ? mention.number : `${type} số ${mention.number}`
}
