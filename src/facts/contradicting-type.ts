import { ISSUER_GROUPS } from '../lexicon/issuers.js'
import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/types.js'
import { grouped } from '../model/grouped.js'
import type { DocumentSymbol } from '../recognise/citation/document-symbol.js'

// Rows of domain knowledge that are no rows of the table of symbols: a symbol that reads HĐ is a council's as well.
const ROWS = DOCUMENT_TYPES.filter((type) => type.abbreviations.length > 0 && !['Hợp đồng', 'Lệnh', 'Pháp lệnh'].includes(type.name))
/** The types that an abbreviation stands for. */
export const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [...grouped(ROWS.flatMap(({ name, abbreviations }) => abbreviations.map((short) => ({ short, name }))), ({ short }) => short)].map(([short, rows]) => [short, rows.map(({ name }) => name)]),
)

// CT is a tax office or a company as well, TC a general department: notices and letters of theirs carry it where others have the type.
const BODIES_TOO: ReadonlySet<string> = new Set(['CT', 'TC'])

function tolerated(row: DocumentType, symbol: DocumentSymbol, type: string): boolean {
  const known = symbol.groups.some((group) => ISSUER_GROUPS.has(group))
  if (row.name === 'Công văn' && symbol.form !== 'party') return !known
  if (row.name === 'Thông báo' && !known && symbol.form === 'state' && BODIES_TOO.has(type)) return true
  // Joint documents write their type in two ways (TTLT and TT-LT, NQLT and NQ).
  if (row.name.endsWith('liên tịch')) return row.name === 'Thông tư liên tịch' ? type === 'TT' && symbol.groups[0] === 'LT' : type === 'NQ'
  return false
}

/** The abbreviation of a symbol where the type word before it belongs to another row; null where the two agree or one of them is open. */
export function contradictingType(row: DocumentType | null, symbol: DocumentSymbol): string | null {
  const { type, known } = symbol
  if (row === null || type === null || !known || row.abbreviations.includes(type) || !MEANINGS.has(type)) return null
  return tolerated(row, symbol, type) ? null : type
}
