import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/types.js'
import { grouped } from '../../model/grouped.js'
import { fold } from '../../text/spelling.js'

const BY_NAME: ReadonlyMap<string, DocumentType> = new Map(DOCUMENT_TYPES.flatMap((type) => [[type.name, type], [type.name.toLowerCase(), type]]))
const BY_FIRST_WORD = grouped(DOCUMENT_TYPES.map((type) => ({ folded: fold(type.name), type })), ({ folded }) => folded.split(' ')[0] ?? '')

/** The row of the table that a type word belongs to: `Chương trình hành động` is a Chương trình. Null for words of no row. */
export function typeRow(word: string): DocumentType | null {
  const known = BY_NAME.get(word)
  if (known) return known
  const folded = fold(word).replace(/ +/g, ' ').trim()
  const rows = BY_FIRST_WORD.get(folded.split(' ', 1)[0] ?? '') ?? []
  return rows.find((row) => folded === row.folded || folded.startsWith(row.folded + ' '))?.type ?? null
}
