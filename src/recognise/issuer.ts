import { FIELDS, type BodyKind } from '../lexicon/issuers.js'
import { key } from '../text/spelling.js'

/** A body named as the issuer of a document, as far as its words tell. */
export interface Issuer {
  /** Null where the words are of no known kind, or name several bodies. */
  readonly kind: BodyKind | null
  /** The level that is stated: `tỉnh`, `thành phố`, `huyện`, `xã` …; null without one. */
  readonly level: string | null
  /** The place's name, folded; null without one. */
  readonly place: string | null
  /** What tells two bodies of one kind apart: the field of a ministry, department or board, folded; null where the kind is one body. */
  readonly field: string | null
  /** It names several bodies: `A và B`. */
  readonly joint: boolean
}

/** Abbreviations of bodies, folded. */
export const SHORT: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  bch: 'ban chấp hành',
  btv: 'ban thường vụ',
  tw: 'trung ương',
  bbt: 'ban bí thư',
  ubtvqh: 'ủy ban thường vụ quốc hội',
  ubkt: 'ủy ban kiểm tra',
  mttq: 'mặt trận tổ quốc',
  bcs: 'ban cán sự',
  bcsđ: 'ban cán sự đảng',
  tp: 'thành phố',
  ttg: 'thủ tướng chính phủ',
  vp: 'văn phòng',
  bdv: 'ban dân vận',
}
// Single words: no pattern that could backtrack.
const SHORT_WORD = /(?<![^ ])(?:ubnd|hđnd|bch|btv|tw|bbt|ubtvqh|ubkt|mttq|bcsđ?|tp\.?|ttg|vp|bdv)(?![^ ])/g

/** Abbreviations written out, folded, so that names can be compared. `TƯ` and `TU` count only in capitals, for `tư` is a word. */
export function written(text: string): string {
  let capitals = text.normalize('NFC')
  // `Ban Tổ chức TƯ`, `Ban Dân vận TU`.
  if (capitals.includes('TƯ')) capitals = capitals.replace(/(?<![A-Za-zÀ-ỹ])TƯ(?![A-Za-zÀ-ỹ])/g, 'trung ương')
  if (capitals.includes('TU')) capitals = capitals.replace(/(?<![A-Za-zÀ-ỹ])TU(?![A-Za-zÀ-ỹ])/g, 'tỉnh ủy')
  const words = key(capitals).replace(SHORT_WORD, (word) => SHORT[word.endsWith('.') ? word.slice(0, -1) : word] ?? word)
  return words.includes('&') ? words.replaceAll('&', ' và ').replace(/ +/g, ' ') : words
}

const CENTRAL: ReadonlySet<BodyKind> = new Set(['central', 'politburo', 'secretariat', 'central-committee'])

/** They are surely two bodies; false where one of them is of no known kind. */
export function differentBodies(a: Issuer, b: Issuer): boolean {
  if (a.kind === null || b.kind === null) return false
  if (a.kind !== b.kind) {
    const open = a.kind === 'central' || b.kind === 'central'
    return !(open && CENTRAL.has(a.kind) && CENTRAL.has(b.kind))
  }
  if (a.field === null || b.field === null || a.field === b.field) return false
  if (a.kind === 'ministry' || a.kind === 'department') return FIELDS.has(a.field) && FIELDS.has(b.field)
  return !a.field.startsWith(b.field) && !b.field.startsWith(a.field)
}
