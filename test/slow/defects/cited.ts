import type { CitationFind, Document, Span } from '../../../src/index.js'
import { fullDates, type Written } from './dates.js'
import { between, choice, place, type Given, type Random } from './defect.js'

/** A citation whose number stands in one piece, with its date and issuer where they do. */
export interface Cited {
  readonly find: CitationFind
  readonly number: string
  readonly at: Span
  readonly date: Written | null
  readonly issuer: Span | null
}

/** The full date of a citation, as it is written. */
function dateOf(text: string, { date }: CitationFind): Written | null {
  const span = place(text, date)
  return span ? fullDates(text, span)[0] ?? null : null
}

/** The citations of a plan by number, the line `(kèm theo …)` left out. */
export function cited({ text, document }: Given): Cited[] {
  return document.citations.flatMap((find) => {
    const at = place(text, find.number)
    const { number } = find.citation
    if (!at || number === null || find.place === 'attachment' || text.slice(...at) !== number) return []
    return [{ find, number, at, date: dateOf(text, find), issuer: place(text, find.issuer) }]
  })
}

/** The line `(kèm theo …)` of attached plans, with its number and date. */
export function attached({ text, document }: Given): { number: Span; date: Written | null }[] {
  return document.citations.flatMap((find) => {
    const number = find.place === 'attachment' ? place(text, find.number) : null
    return number ? [{ number, date: dateOf(text, find) }] : []
  })
}

/** The day before which everything that is cited was issued. */
export function limit(document: Document): string {
  const plan = document.parts[0]?.plan
  return plan?.date ?? `${(plan?.year ?? 2026) + 1}-01-01`
}

/** Where a citation begins. */
export function lead({ find }: Cited): Span {
  return [find.passage.start, find.passage.start]
}

/** First mentions that share neither date nor issuer with a neighbour; laws need their name only. */
export function firsts(given: Given): Cited[] {
  const { citations, parts } = given.document
  const own = new Set(parts.map(({ plan }) => plan.number))
  return cited(given).filter(({ number, find }) => {
    if (own.has(number) || find.listed || /^(?:Luật|Bộ luật|Pháp lệnh)/u.test(find.citation.type ?? '')) return false
    if (citations.find(({ citation }) => citation.number === number) !== find) return false
    const same = (a: CitationFind, piece: 'date' | 'issuer'): boolean => a[piece] !== null && a[piece].start === find[piece]?.start
    return !citations.some((other) => other !== find && (same(other, 'date') || same(other, 'issuer')))
  })
}

interface Ending {
  readonly end: string
  /** Who is not the issuer of a symbol that ends so. */
  readonly issuers: readonly [string, ...string[]]
  /** What the symbols of its issuers do not end with. */
  readonly ends: readonly [string, ...string[]]
}

// Symbols and issuers that contradict each other: Nghị định 30/2020/NĐ-CP, Phụ lục III; the Party's symbols.
const ENDINGS: readonly Ending[] = [
  { end: '/TW', issuers: ['Tỉnh ủy', 'Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', 'Ủy ban nhân dân tỉnh'], ends: ['/TU', '/ĐU'] },
  { end: '/TU', issuers: ['Bộ Chính trị', 'Ban Bí thư', 'Chính phủ', 'Ủy ban nhân dân tỉnh', 'Đảng ủy xã'], ends: ['/TW', '/ĐU'] },
  { end: '/ĐU', issuers: ['Bộ Chính trị', 'Ban Bí thư', 'Tỉnh ủy', 'Ủy ban nhân dân xã'], ends: ['/TW', '/TU'] },
  { end: '-CP', issuers: ['Quốc hội', 'Bộ Nội vụ', 'Bộ Chính trị', 'Ủy ban nhân dân tỉnh'], ends: ['-UBND', '-HĐND', '-BNV'] },
  { end: '-TTg', issuers: ['Quốc hội', 'Bộ Tài chính', 'Ban Bí thư', 'Ủy ban nhân dân tỉnh'], ends: ['-UBND', '-HĐND'] },
  { end: '-UBND', issuers: ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh', 'Thủ tướng Chính phủ'], ends: ['-HĐND', '-TTg'] },
  { end: '-HĐND', issuers: ['Ủy ban nhân dân tỉnh', 'Chính phủ'], ends: ['-UBND', '-CP'] },
]

/** What is known of a symbol by its end. */
export function ending(number: string): Ending | undefined {
  return ENDINGS.find(({ end }) => number.endsWith(end))
}

/** Type words with the abbreviations that they may have. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ'], 'Quyết định': ['QĐ'], 'Chỉ thị': ['CT'], 'Kết luận': ['KL'], 'Kế hoạch': ['KH'], 'Chương trình': ['CTr'],
  'Thông tư': ['TT'], 'Nghị định': ['NĐ'], 'Báo cáo': ['BC'], 'Thông báo': ['TB'], 'Hướng dẫn': ['HD'], 'Quy chế': ['QC'],
  'Quy định': ['QĐ', 'QyĐ', 'QĐi'],
}

/** A number's serial, first mark, year, type, second mark and issuer. */
const NUMBER = /^(\d+\p{L}?)([-/])(?:(\d{4})\/)?(\p{L}+)([-/])(.+)$/u

/** The abbreviation of the type in a number. */
export function abbreviation(number: string): string {
  return NUMBER.exec(number)?.[4] ?? ''
}

/** Citations whose type word and abbreviation agree, with the place of each. */
export function typed(given: Given): { one: Cited; at: Span; word: Span }[] {
  return cited(given).flatMap((one) => {
    const word = one.find.listed ? null : place(given.text, one.find.type)
    const short = abbreviation(one.number)
    if (!word || !TYPES[one.find.citation.type ?? '']?.includes(short)) return []
    const start = one.at[0] + one.number.search(/\p{L}/u)
    return [{ one, at: [start, start + short.length] as const, word }]
  })
}

/** The number with the marks of the other system; null where its system is not known. */
export function turned(number: string): string | null {
  const [, serial, first, year, type, second, issuer] = NUMBER.exec(number) ?? []
  if (serial === undefined || year !== undefined || !ending(number)) return null
  if (first === '-' && second === '/') return `${serial}/${type}-${issuer}`
  return first === '/' && second === '-' ? `${serial}-${type}/${issuer}` : null
}

/** Another serial: a neighbour, its digits turned, a digit more. */
export function otherSerial(random: Random, serial: string): string {
  const n = Number(serial)
  const made = choice(random, [n + 1, n - 1, n + 10, Number([...serial].reverse().join('')), n * 10 + between(random, 0, 9)])
  return String(made > 0 && made !== n ? made : n + 2).padStart(2, '0')
}
