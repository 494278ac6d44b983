import { PLACE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { issuerGroup } from '../../lexicon/issuers.js'
import { MIXED, SMALL, UPPER } from '../../text/lexer.js'
import { AMPERSAND, DASH, DOT, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import type { Types } from './types.js'

/** A number with its symbol: its tokens, and its value with the spaces around its marks left out. */
export interface Numbered {
  readonly to: number
  /** Where its serial ends. */
  readonly serial: number
  readonly value: string
  /** Its first group is the abbreviation of a type: such a number may stand without `số`. */
  readonly typed: boolean
  /** It is a document's symbol by its letters alone, and not a room, a class or a plate. */
  readonly known: boolean
  /** Its letters could be a symbol's where words before it say so. */
  readonly likely: boolean
}

/** Where a serial ends that begins at `i`: `12`, `12a`, `15B`; -1 where none does. */
export function serial(t: Text, i: number): number {
  if (!t.isNumber(i) || t.size(i) > 5) return -1
  if (!t.apart(i) && (t.isWord(i - 1) || t.form(i - 1) === SLASH || t.form(i - 1) === DOT || t.form(i - 1) === DASH)) return -1
  return t.isWord(i + 1) && !t.apart(i + 1) && t.size(i + 1) === 1 ? i + 2 : i + 1
}

/**
 * `57-NQ/TW`, `33/CT-TTg`, `01/2017/QĐ-UBND`, `94- KH/BTGDVTW`, `298 KH/TWĐTN`, `12/KH.LĐ`, `65-KH/BDVTU-BCSĐ UBND` at token `i`; null
 * where none begins.
 */
export function symbol(t: Text, i: number, { abbreviations }: Types): Numbered | null {
  const end = serial(t, i)
  if (end === -1) return null
  const year = t.form(end) === SLASH && t.isNumber(end + 1) && t.size(end + 1) === 4
  const mark = year ? end + 2 : end
  const marked = t.form(mark) === SLASH || t.form(mark) === DASH
  const first = marked ? mark + 1 : mark
  const small = marked && !t.apart(mark) && !t.apart(first) && (inSmall(t, first, abbreviations) || letterInSmall(t, i, first))
  if (!small && !groupLike(t, first)) return null
  const type = small ? t.words(first, first + 1).toUpperCase() : t.words(first, first + 1)
  const typed = abbreviations.has(type)
  // «298 KH/TWĐTN»: a space for the mark, before a type and its issuer.
  if (!marked && !(t.apart(first) && typed && (t.form(first + 1) === SLASH || t.form(first + 1) === DASH))) return null
  const { to, groups } = small ? { to: smallEnd(t, first), groups: [type, ''] } : groupsFrom(t, first, typed)
  if (!marked && groups.length < 2) return null
  const loose = marked && t.apart(mark) && t.apart(first) && !typed
  const telling = groups.some((group) => abbreviations.has(group) || joint(group)) || glued(type, abbreviations)
  const known = telling || (groups.length > 1 && (year || groups.some(official)))
  return {
    to, serial: end, typed, value: spelled(t.words(i, to)), known: known && !loose,
    likely: groups.length > 1 || type.length > 1,
  }
}

/** The symbol that stands without its serial from a mark on: `/KH-BCĐ`, `-CTr/ĐU`; null where none does. */
export function blankSymbol(t: Text, i: number, { abbreviations }: Types): { readonly to: number; readonly value: string } | null {
  if ((t.form(i) !== SLASH && t.form(i) !== DASH) || !groupLike(t, i + 1)) return null
  const { to } = groupsFrom(t, i + 1, abbreviations.has(t.words(i + 1, i + 2)))
  return { to, value: spelled(t.words(i, to)) }
}

/** Groups joined to a symbol, more than any has. */
const MOST = 8

/** The groups from `first` on: `NQ/TW`, `QĐ-TTg`, `2231/SNV-CCHC&PC`. The first full stop with a space behind it ends them. */
function groupsFrom(t: Text, first: number, typed: boolean): { to: number; groups: string[] } {
  let to = groupEnd(t, first)
  const groups = [t.words(first, to)]
  while (groups.length < MOST) {
    const next = joinedGroup(t, to, groups.length === 1 && typed) || secondBody(t, to, groups)
    if (next === 0) break
    to = groupEnd(t, next)
    groups.push(t.words(next, to))
  }
  return { to, groups }
}

/**
 * Where the group begins that a mark at `k` joins; 0 where none does. Spaces beside the mark are forgiven, on both sides only after
 * the type, or before the date: `12/KH - UBND`, `1729/SGDĐT – GDTrH ngày …`.
 */
function joinedGroup(t: Text, k: number, afterType: boolean): number {
  const mark = t.form(k)
  const before = t.apart(k)
  const after = t.apart(k + 1)
  if (mark === DOT) {
    // «30/TTr. SXD»: a type alone is no whole symbol; otherwise the sentence ends.
    if (before || (after && !(afterType && !t.has(k + 2, PLACE)))) return 0
  } else if (mark === SLASH || mark === DASH) {
    if (before && after && !afterType && !dated(t, k)) return 0
  } else if (mark !== AMPERSAND) return 0
  if (!groupLike(t, k + 1)) return 0
  return (after || mark === DOT) && (t.size(k + 1) < 2 || t.case(k + 1) < UPPER) ? 0 : k + 1
}

/** Whether nothing but groups and their marks stand between a mark at `k` and `ngày`. */
function dated(t: Text, k: number): boolean {
  let at = k
  while (at < k + LONGEST_TAIL && t.form(at) === DASH && groupLike(t, at + 1) && t.case(at + 1) >= UPPER) at += 2
  return at > k && t.form(at) === W.ngày
}
const LONGEST_TAIL = 6

/** `BCSĐ UBND`, `TT-BGD ĐT`: the second half of the last group after a space; `15/KH UBND tỉnh` goes on with the issuer's name. */
function secondBody(t: Text, k: number, groups: readonly string[]): number {
  if (groups.length < 2 || t.size(k) < 2 || t.case(k) !== UPPER || !groupLike(t, k)) return 0
  const word = t.words(k, k + 1)
  const last = groups.at(-1) ?? ''
  if (OF_ANOTHER.has(last)) return k
  return !t.has(k + 1, PLACE) && word !== last && (issuerGroup(word) !== null || !/[AEIOUYÂÊÔƠƯ]/.test(word)) ? k : 0
}

/** Bodies that are another body's: `BCSĐ UBND`. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['BCSĐ', 'BCS', 'ĐĐ'])

/**
 * Whether a word may be a group of a symbol: a capital, no marks of tone; small letters only in short ones (`Ttg`) or with capitals
 * within (`CTr`).
 */
function groupLike(t: Text, k: number): boolean {
  const size = t.size(k)
  if (!t.isWord(k) || t.case(k) === SMALL || size > 24 || (t.case(k) !== UPPER && t.case(k) !== MIXED && size > 3)) return false
  // `CTr`, `KHPH`.
  return /^[A-ZĐƯƠÂÊÔ][A-Za-zĐđƯưƠơÂâÊêÔô]*$/.test(t.words(k, k + 1))
}

/** `1956/qđ-ttg`, `77/kh-lt`, in a title whose capitals were lost: whether the type and an issuer stand at `k` in small letters, with no space between. */
function inSmall(t: Text, k: number, abbreviations: ReadonlySet<string>): boolean {
  return t.isWord(k) && t.case(k) === SMALL && t.size(k) <= 4 && smallEnd(t, k) > k + 1 && abbreviations.has(t.words(k, k + 1).toUpperCase())
}

/** `văn bản số 260/ttg-kt`: a letter's symbol has no type; `số` before it says that it is one. */
function letterInSmall(t: Text, i: number, k: number): boolean {
  return t.form(i - 1) === W.số && t.isWord(k) && t.case(k) === SMALL && t.size(k) > 1 && t.size(k) <= 5 && smallEnd(t, k) > k + 1
}

/** Where the groups in small letters end that begin at `k`. */
function smallEnd(t: Text, k: number): number {
  let to = k + 1
  while (
    to < k + MOST &&
    (t.form(to) === SLASH || t.form(to) === DASH) &&
    !t.apart(to) &&
    !t.apart(to + 1) &&
    t.isWord(to + 1) &&
    t.case(to + 1) === SMALL
  )
    to += 2
  return to
}

/** Where a group ends with its number: `QH15`, `BCĐ389`. */
function groupEnd(t: Text, k: number): number {
  return t.isNumber(k + 1) && !t.apart(k + 1) && t.size(k + 1) <= 4 ? k + 2 : k + 1
}

/** Joint documents and others whose first group is in no table. */
const JOINT: ReadonlySet<string> = new Set([
  'TTr',
  'NQLT',
  'TTLT',
  'CTPH',
  'QCPH',
  'KHLN',
  'KHPH',
  'KHLT',
  'HDLN',
  'HDLT',
  'CVLN',
  'CVLT',
  'TBLT',
  'BBLT',
  'QCLN',
  'QCLT',
  'QTr',
])

function joint(group: string): boolean {
  // `BCĐ389`, `QH15`.
  return JOINT.has(group) || group.startsWith('CTr') || /^(?:BCĐ\d{0,4}|QH\d{1,2}|UBTVQH\d{0,2})$/.test(group)
}

/** `QĐUBND`: type and issuer without a mark. */
function glued(group: string, abbreviations: ReadonlySet<string>): boolean {
  for (let cut = 2; cut <= 4 && cut < group.length - 1; cut++) {
    if (abbreviations.has(group.slice(0, cut)) && issuerGroup(group.slice(cut)) !== null) return true
  }
  return false
}

const OFFICIAL: readonly string[] = [
  'UBND',
  'HĐND',
  'TU',
  'TW',
  'ĐU',
  'CP',
  'TTg',
  'BNV',
  'SNV',
  'VP',
]

function official(group: string): boolean {
  return issuerGroup(group) !== null || OFFICIAL.some((body) => group.includes(body))
}

// Each space belongs to the mark beside it: one way to read.
const BESIDE = / ?([/&\u2010-\u2015\u2212-]) ?/g

function spelled(printed: string): string {
  return printed.replace(BESIDE, (_, mark: string) => (mark === '/' || mark === '&' ? mark : '-'))
}
