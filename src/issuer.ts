import { FIELDS, type BodyKind } from './data/issuers.js'
import { beginsWithAny, holdsAny } from './holds.js'
import { key } from './words.js'

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

// Single words: no pattern that could backtrack. `TƯ` and `TU` count only in capitals, for `tư` is a word.
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries({
  ubnd: 'ủy ban nhân dân', hđnd: 'hội đồng nhân dân', bch: 'ban chấp hành', btv: 'ban thường vụ', tw: 'trung ương', bbt: 'ban bí thư', ubtvqh: 'ủy ban thường vụ quốc hội',
  ubkt: 'ủy ban kiểm tra', mttq: 'mặt trận tổ quốc', bcs: 'ban cán sự', bcsđ: 'ban cán sự đảng', tp: 'thành phố', 'tp.': 'thành phố', ttg: 'thủ tướng chính phủ', vp: 'văn phòng', bdv: 'ban dân vận',
}))
const LEVELS: ReadonlySet<string> = new Set(['tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'quận', 'xã', 'phường', 'đặc khu'])
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])
/** Honours and posts before a body's name, by their first word. */
const HONOURS = byFirstWord([
  'đồng chí ', 'tập thể ', 'thường trực ', 'ban thường vụ ', 'phó chủ tịch ', 'chủ tịch ', 'bộ trưởng ', 'thứ trưởng ', 'giám đốc ', 'phó giám đốc ', 'phó ', 'quyền ',
])
const JOINTS: readonly string[] = [' và ', ',', ';', ' cùng ']
const NEXT_BODY = /(?: và|,|;| cùng) (?:ban|bộ|ủy ban|ubnd|hội|hội đồng|hđnd|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|chính phủ|thủ tướng|quốc hội|sở|đoàn|công an|mặt trận|liên đoàn|viện|tòa án|tổng) /u

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const phrase of phrases) {
    const word = firstWord(phrase)
    found.set(word, [...(found.get(word) ?? []), phrase])
  }
  return found
}

function firstWord(text: string): string {
  const space = text.indexOf(' ')
  return space === -1 ? text : text.slice(0, space)
}

/** Abbreviations written out, folded, so that names can be compared. */
export function written(text: string): string {
  let capitals = text.normalize('NFC')
  if (capitals.includes('TƯ')) capitals = capitals.replace(/(?<![A-Za-zÀ-ỹ])TƯ(?![A-Za-zÀ-ỹ])/g, 'trung ương')
  if (capitals.includes('TU')) capitals = capitals.replace(/(?<![A-Za-zÀ-ỹ])TU(?![A-Za-zÀ-ỹ])/g, 'tỉnh ủy')
  const words = key(capitals).split(' ')
  for (const [i, word] of words.entries()) words[i] = SHORT.get(word) ?? word
  const name = words.join(' ')
  return name.includes('&') ? name.replaceAll('&', ' và ').replace(/ +/g, ' ') : name
}

const AFTER: readonly string[] = [' (khóa', ' khóa ', '(khóa', ' nhiệm kỳ', ' về ', ' tại ', ' khoá ']

function without(text: string): string {
  let end = text.length
  for (const word of AFTER) {
    const at = text.indexOf(word)
    if (at > 0 && at < end) end = at
  }
  return text.slice(0, end)
}

/** The level that a text begins with: `tỉnh`, `thành phố`. */
function levelOf(text: string): string | null {
  const first = firstWord(text)
  if (LEVELS.has(first)) return first
  const space = text.indexOf(' ', first.length + 1)
  const two = space === -1 ? text : text.slice(0, space)
  return LEVELS.has(two) ? two : null
}

function tail(text: string, after: number): { level: string | null; place: string | null } {
  const rest = text.slice(after).trim()
  const level = levelOf(rest)
  const place = level === null ? rest : rest.slice(level.length).trim()
  return { level, place: place === '' || place === 'cùng cấp' || place.startsWith('các ') ? null : place }
}

type Found = Pick<Issuer, 'kind' | 'level' | 'place' | 'field'>
const one = (kind: BodyKind): Found => ({ kind, level: null, place: null, field: null })
const NONE: Found = { kind: null, level: null, place: null, field: null }

const COMMITTEES = [
  ['tỉnh ủy', 'tỉnh', 'province-party'], ['thành ủy', 'thành phố', 'city-party'], ['thị ủy', 'thị xã', 'city-party'], ['huyện ủy', 'huyện', 'district-party'], ['quận ủy', 'quận', 'district-party'],
] as const
const COMMITTEES_OF: readonly string[] = ['đảng ủy', 'đảng bộ', 'ban chấp hành đảng bộ']

function committee(text: string): Found | null {
  for (const [word, level, kind] of COMMITTEES) if (text.startsWith(word)) return { kind, level, place: tail(text, word.length).place, field: null }
  const word = COMMITTEES_OF.find((start) => text.startsWith(start))
  if (!word) return null
  const { level, place } = tail(text, word.length)
  const kind = level === 'tỉnh' ? 'province-party' : level === 'thành phố' || level === 'thị xã' ? 'city-party' : level === 'huyện' || level === 'quận' ? 'district-party' : 'party-committee'
  return { kind: level !== null && COMMUNES.has(level) ? 'commune-party' : kind, level, place, field: null }
}

const FIELDS_OF_BOARDS: readonly string[] = [
  'ban tuyên giáo và dân vận', ...['dân vận', 'tổ chức', 'tuyên giáo', 'nội chính', 'kinh tế', 'xây dựng đảng'].map((field) => `ban ${field}`), 'ủy ban kiểm tra',
]
const OFFICES: readonly string[] = ['trung ương', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy'].map((owner) => `văn phòng ${owner}`)

function board(text: string): Found | null {
  const office = text.startsWith('văn phòng')
  if (office && !beginsWithAny(text, OFFICES)) return null
  const field = office ? 'văn phòng' : FIELDS_OF_BOARDS.find((board) => text.startsWith(board))
  if (field === undefined) return null
  const rest = text.slice(field.length + 1)
  if (rest.startsWith('trung ương') && !holdsAny(rest, ['đoàn', 'hội'])) return { kind: 'central-board', level: null, place: null, field }
  const owner = committee(rest) ?? (levelOf(rest) !== null ? { ...NONE, ...tail(rest, 0) } : null)
  if (owner === null && rest !== '') return NONE
  return { kind: 'party-board', level: owner?.level ?? null, place: owner?.place ?? null, field }
}

function top(text: string): Found | null {
  if (text.startsWith('bộ chính trị')) return one('politburo')
  const central = text.startsWith('trung ương')
  if (!central && !text.startsWith('ban bí thư') && !text.startsWith('ban chấp hành')) return null
  if (holdsAny(text, ['đoàn', 'hội ', 'mặt trận'])) return NONE
  if (text.startsWith('ban bí thư')) return one('secretariat')
  if (text.startsWith('ban chấp hành trung ương')) return one('central-committee')
  return text === 'trung ương' || text === 'trung ương đảng' ? one('central') : null
}

const NO_MINISTRY: readonly string[] = ['đội', 'chỉ huy', 'tư lệnh', 'phận', 'tham mưu', 'chính trị']

function state(text: string): Found | null {
  if (text.startsWith('chính phủ')) return one('government')
  if (text.startsWith('thủ tướng')) return one('prime-minister')
  if (text.startsWith('ủy ban thường vụ quốc hội')) return one('assembly-standing')
  if (text.startsWith('quốc hội')) return one('assembly')
  if (text.startsWith('chủ tịch nước')) return one('president')
  if (text.startsWith('ủy ban nhân dân')) return { kind: 'people-committee', field: null, ...tail(text, 15) }
  if (text.startsWith('hội đồng nhân dân')) return { kind: 'people-council', field: null, ...tail(text, 17) }
  if (text.startsWith('bộ ') && !beginsWithAny(text.slice(3), NO_MINISTRY)) return { ...one('ministry'), field: text.slice(3) }
  if (text.startsWith('công an')) return { ...one('department'), field: 'công an' }
  if (text.startsWith('sở ')) return { ...one('department'), field: text.slice(3).replace(/ (?:tỉnh|thành phố)(?: .*)?$/u, '') }
  return null
}

/** A body's name without the honours and posts before it. */
function bodyOf(text: string): string {
  let rest = text
  for (;;) {
    const honour = HONOURS.get(firstWord(rest))?.find((word) => rest.startsWith(word))
    if (honour === undefined) return rest
    rest = rest.slice(honour.length)
  }
}

function kind(text: string): Found {
  if (text.startsWith('chủ tịch nước')) return one('president')
  if (text.startsWith('ban cán sự') || text.startsWith('đảng đoàn')) return one('party-group')
  if (text.startsWith('chủ tịch quốc hội') || text.startsWith('phó chủ tịch quốc hội')) return NONE
  const rest = bodyOf(text)
  return top(rest) ?? board(rest) ?? committee(rest) ?? (rest.startsWith('chi bộ') || rest.startsWith('chi ủy') ? one('party-cell') : null) ?? state(rest) ?? NONE
}

/** What the words of an issuer tell: `Chủ tịch UBND tỉnh` is the people's committee of a province. */
export function issuer(text: string): Issuer {
  const words = without(written(text))
  const joint = words.startsWith('giữa ') || (holdsAny(words, JOINTS) && NEXT_BODY.test(words + ' '))
  return joint ? { ...NONE, joint } : { ...kind(words), joint }
}

/** They may be one place: what one of the two leaves out is not compared. */
export function samePlace(a: Issuer, b: Issuer): boolean {
  if (a.level === null || b.level === null) return true
  if (a.level !== b.level) return false
  return a.place === null || b.place === null || a.place === b.place
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
