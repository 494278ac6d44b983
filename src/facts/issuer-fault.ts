import { ISSUER_GROUPS, type BodyKind } from '../lexicon/issuers.js'
import type { Data, Severity } from '../model/message.js'
import { written } from '../recognise/issuer.js'
import type { Settings } from '../settings/settings.js'
import { lazy } from '../text/lazy.js'
import { key } from '../text/spelling.js'
import type { Mention } from './mentions.js'

/** What contradicts in a mention's type, symbol, issuer and date; `at` tells which words show it. */
export interface IssuerFault {
  readonly message: 'issuer' | 'type' | 'not-of' | 'party-type' | 'yeared' | 'ended' | 'not-yet' | 'district' | 'cell'
  readonly severity: Severity
  readonly at: 'number' | 'issuer'
  readonly data: Data
}

/** The day from which there are two tiers of local government (Nghị quyết 203/2025/QH15, Luật 72/2025/QH15). */
export const TWO_TIERS = '2025-07-01'

// Documents that only one body issues: Luật 64/2025/QH15 and 87/2025/QH15, Điều 4. Type word, the symbol's group, the issuer.
const ONE_ISSUER: Readonly<Record<string, { group: string; kind: BodyKind; name: string }>> = {
  'Nghị định': { group: 'CP', kind: 'government', name: 'Chính phủ' },
  'Luật': { group: 'QH', kind: 'assembly', name: 'Quốc hội' },
  'Bộ luật': { group: 'QH', kind: 'assembly', name: 'Quốc hội' },
  'Pháp lệnh': { group: 'UBTVQH', kind: 'assembly-standing', name: 'Ủy ban Thường vụ Quốc hội' },
}
const NOT_OF_THE_PARTY: ReadonlySet<string> = new Set([
  'Công điện',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Văn bản hợp nhất',
])
const NOT_OF_THE_PARTY_SHORT: ReadonlySet<string> = new Set(['CĐ', 'NĐ', 'TTLT', 'VBHN'])
const NO_CIRCULARS: ReadonlySet<string> = new Set([
  'UBND',
  'HĐND',
  'CP',
  'TTg',
  'QH',
  'UBTVQH',
])
const NO_CIRCULARS_OF: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'people-committee',
  'people-council',
  'government',
  'prime-minister',
  'assembly',
  'assembly-standing',
])
/** What a body does not issue, by the abbreviations of type and body. */
const NEVER_ISSUED: ReadonlyMap<string, { readonly name: string; readonly severity: Severity }> = new Map([
  ['NQ TTg', { name: 'Nghị quyết', severity: 'error' }],
  ['KL TTg', { name: 'Kết luận', severity: 'error' }],
  ['KL CP', { name: 'Kết luận', severity: 'error' }],
  ['KL UBND', { name: 'Kết luận', severity: 'info' }],
])
const DISTRICT: ReadonlySet<string> = new Set(['huyện', 'quận', 'thị xã', 'thị trấn'])

/** Bộ Nội vụ and Sở Nội vụ by the field that their symbols name. */
const fielded = lazy((): ReadonlyMap<string, string> => {
  const names = [...ISSUER_GROUPS.values()].map(({ name }) => name)
  return new Map(names.filter((name) => name.startsWith('Bộ ') || name.startsWith('Sở ')).map((name) => [key(name), name]))
})

function wrongIssuer(mention: Mention): IssuerFault | null {
  const { issuer, group } = mention
  if (issuer === null || group === null || issuer.kind === null) return null
  const data = { symbol: group.symbol, bodies: group.name, issuer: mention.find.citation.issuer ?? '', number: mention.number }
  const fault = (severity: Severity): IssuerFault => ({ message: 'issuer', severity, at: 'issuer', data })
  if (group.never.includes(issuer.kind)) return fault('error')
  if (group.doubtful.includes(issuer.kind)) return fault('warning')
  if (issuer.kind !== 'ministry' && issuer.kind !== 'department') return null
  const other = fielded().get(`${issuer.kind === 'ministry' ? 'bộ' : 'sở'} ${issuer.field}`)
  return other !== undefined && other !== group.name && fielded().has(key(group.name)) ? fault('warning') : null
}

function wrongType(mention: Mention): IssuerFault | null {
  const { symbol, row, issuer, date, group, number } = mention
  const { type } = symbol
  const atNumber = (message: IssuerFault['message'], severity: Severity, data: Data): IssuerFault => ({ message, severity, at: 'number', data })
  const fault = (name: string, bodies: string): IssuerFault => atNumber('type', 'error', { type: name, bodies, number })
  const word = row?.name ?? (type === 'NĐ' ? 'Nghị định' : null)
  if (symbol.regime === 'party' && ((row && NOT_OF_THE_PARTY.has(row.name)) || (type !== null && NOT_OF_THE_PARTY_SHORT.has(type)))) {
    return atNumber('party-type', 'error', { type: word ?? type ?? '', number })
  }
  if (type === 'CT' && symbol.groups[0] === 'CB') return atNumber('cell', 'info', { number })
  if (symbol.regime !== 'state' || group === null) return null
  const only = word === null ? undefined : ONE_ISSUER[word]
  if (only && group.symbol !== only.group) return fault(word ?? '', only.name)
  if (only && issuer && issuer.kind !== null && issuer.kind !== only.kind) return { ...fault(word ?? '', only.name), at: 'issuer' }
  // Circulars of the Prime Minister ended with the law of 1996 on legal documents.
  const circular = type === 'TT' && (row === null || row.name === 'Thông tư') && (date === null || date >= '1997')
  if (circular && (NO_CIRCULARS.has(group.symbol) || (issuer?.kind != null && NO_CIRCULARS_OF.has(issuer.kind))))
    return fault('Thông tư', 'Bộ trưởng, thủ trưởng cơ quan ngang bộ')
  if (row?.name === 'Thông tri') return fault('Thông tri', 'cơ quan của Đảng')
  const never = NEVER_ISSUED.get(`${type} ${group.symbol}`)
  if (never) return atNumber('not-of', never.severity, { type: never.name, bodies: group.name, number })
  if (symbol.year === null) return null
  if (type === 'NQ' && group.symbol === 'UBND') return atNumber('yeared', 'error', { number, right: 'QĐ-UBND, NQ-HĐND' })
  return type === 'QĐ' && group.symbol === 'HĐND' ? atNumber('yeared', 'error', { number, right: 'NQ-HĐND, QĐ-UBND' }) : null
}

function wrongTime(mention: Mention): IssuerFault | null {
  const { date, symbol, issuer } = mention
  if (date === null) return null
  for (const name of symbol.groups) {
    const group = ISSUER_GROUPS.get(name) ?? (name.startsWith('BCSĐ') ? ISSUER_GROUPS.get('BCSĐ') : undefined)
    if (group === undefined) continue
    const ended = group.to !== null && date > group.to
    const day = ended ? group.to : group.from !== null && date < group.from ? group.from : null
    if (day === null) continue
    const data = { body: group.name, number: mention.number, date, successor: group.successor ?? '', day }
    return { message: ended ? 'ended' : 'not-yet', severity: group.grade === 'C' || group.grade === 'U' ? 'info' : 'warning', at: 'number', data }
  }
  if (issuer?.level == null || !DISTRICT.has(issuer.level) || date < TWO_TIERS) return null
  return { message: 'district', severity: 'warning', at: 'issuer', data: { issuer: mention.find.citation.issuer ?? '', number: mention.number } }
}

/** What contradicts in a mention itself, the gravest first; null where nothing does. A symbol that contradicts its type word is judged by its issuer only. */
export function issuerFault(mention: Mention): IssuerFault | null {
  const type = mention.contradictingType === null ? wrongType(mention) : null
  const issuer = wrongIssuer(mention)
  if (issuer?.severity === 'error') return issuer
  if (type?.severity === 'error') return type
  return issuer ?? wrongTime(mention) ?? type
}

/**
 * The fault of a mention with an office's own symbols: a mention whose symbol ends in one of them must name its issuer; what the office says goes
 * before the table.
 * A name that is longer (`Ban Chỉ đạo 35 tỉnh` for `Ban Chỉ đạo 35`) agrees.
 */
export function ownIssuerFault(mention: Mention, own: Settings['symbols']): IssuerFault | null {
  const group = mention.symbol.groups.at(-1)
  const known = own.find(({ symbol }) => symbol === group)
  if (!known) return mention.fault
  const issuer = mention.find.citation.issuer
  if (issuer === null) return null
  const [said, right] = [written(issuer), written(known.issuer)]
  if (said.includes(right) || right.includes(said)) return null
  return { message: 'issuer', severity: 'error', at: 'issuer', data: { symbol: known.symbol, bodies: known.issuer, issuer, number: mention.number } }
}
