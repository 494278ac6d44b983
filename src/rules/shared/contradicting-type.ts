import { DOCUMENT_TYPES } from '../../data/types.js'
import { ISSUER_GROUPS } from '../../data/issuers.js'
import type { Mention } from './mentions.js'

// Rows of domain knowledge that are no rows of the table of symbols: a symbol that reads HĐ is a council's as well.
const ROWS = DOCUMENT_TYPES.filter((type) => type.abbreviations.length > 0 && !['Hợp đồng', 'Lệnh', 'Pháp lệnh'].includes(type.name))
/** The types that an abbreviation stands for. */
export const MEANINGS = new Map<string, string[]>()
for (const { name, abbreviations } of ROWS) for (const short of abbreviations) MEANINGS.set(short, [...(MEANINGS.get(short) ?? []), name])

// CT is a tax office or a company as well, TC a general department: notices and letters of theirs carry it where others have the type.
const BODIES_TOO: ReadonlySet<string> = new Set(['CT', 'TC'])

function tolerated({ row, symbol }: Mention, type: string): boolean {
  if (row === null) return true
  if (row.abbreviations.includes(type)) return true
  const known = symbol.groups.some((group) => ISSUER_GROUPS.has(group))
  if (row.name === 'Công văn' && symbol.form !== 'party') return !known
  if (row.name === 'Thông báo' && !known && symbol.form === 'state' && BODIES_TOO.has(type)) return true
  // Joint documents write their type in two ways (TTLT and TT-LT, NQLT and NQ).
  if (row.name.endsWith('liên tịch')) return row.name === 'Thông tư liên tịch' ? type === 'TT' && symbol.groups[0] === 'LT' : type === 'NQ'
  return false
}

/** The abbreviation of a mention's symbol where its type word belongs to another row; null where the two agree or one of them is open. */
export function contradictingType(mention: Mention): string | null {
  const { type, known } = mention.symbol
  if (type === null || !known || !MEANINGS.has(type)) return null
  return tolerated(mention, type) ? null : type
}
