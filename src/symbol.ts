import { DOCUMENT_TYPES } from './data/types.js'
import { groupRegime, ISSUER_GROUPS } from './data/issuers.js'

/** A number with its symbol, taken apart: `15/2026/NQ-HĐND`, `57-NQ/TW`, `64/2025/QH15`, `12/UBND-VX`. */
export interface DocumentSymbol {
  /** In one spelling: one dash, no spaces beside marks. */
  readonly text: string
  /** Digits with their letter, without leading zeros; empty where left blank. */
  readonly serial: string
  readonly year: number | null
  /** The abbreviation of the type in its table spelling, or as printed where it is in no table; null where there is none (a State công văn). */
  readonly type: string | null
  /** The abbreviation is one of the table. */
  readonly known: boolean
  /** What names the issuer, in order: `HĐND`; `BDVTU`, `BCSĐ UBND`; the term of the National Assembly is apart. */
  readonly groups: readonly string[]
  /** The groups as one key, letter case folded. */
  readonly body: string
  readonly term: number | null
  /** How the marks stand: `-…/` as the Party, `/…-` as the State writes it; `other` where they follow neither; null where there are too few. */
  readonly form: 'party' | 'state' | 'other' | null
  /** Whose symbol it is by its issuer groups: one Party group makes it the Party's; null where it stays open. */
  readonly regime: 'party' | 'state' | null
  /** Type and issuer were written without the mark between them: `QĐUBND`. */
  readonly glued: boolean
}

const DASHES = /[\u2010-\u2015\u2212]/g
// As nearly all are printed: nothing to put right.
const CLEAN = /^[\dA-Za-zĐđƯư&./-]+$/
// White space between two sides of one mark: each run is read once.
const BESIDE = / ?([-/]) ?/g
const TERM = /^(QH|UBTVQH)(\d{1,2})$/u
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.flatMap((type) => type.abbreviations.map((abbreviation) => [abbreviation.toUpperCase(), abbreviation] as const)),
)
// The letter case in which people write issuer groups varies (TTG, TTg).
const GROUPS: ReadonlyMap<string, string> = new Map([...ISSUER_GROUPS.keys()].map((group) => [group.toUpperCase(), group]))

/** The number in one spelling, for comparing. */
export function spelling(number: string): string {
  if (CLEAN.test(number)) return number
  return number.normalize('NFC').replace(DASHES, '-').replace(/\s+/g, ' ').replace(BESIDE, '$1').trim()
}

/** Where the space stands that is written for the first mark, as in `298 KH/TWĐTN`; -1 without one. */
function spaceAfterSerial(text: string): number {
  let end = 0
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end > 0 && text[end] === ' ' ? end : -1
}

function pieces(text: string): { tokens: string[]; marks: string } {
  const tokens: string[] = []
  let marks = ''
  let from = 0
  const space = spaceAfterSerial(text)
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '-' && text[i] !== '/' && text[i] !== '.' && i !== space) continue
    tokens.push(text.slice(from, i))
    marks += text[i] ?? ''
    from = i + 1
  }
  tokens.push(text.slice(from))
  return { tokens, marks }
}

/** The digits that a number begins with, with their letter, without leading zeros; empty where it begins with none. */
function serialOf(token: string): string {
  const first = token.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return ''
  return (first === 48 ? token.replace(/^0+(?=\d)/, '') : token).toLowerCase()
}

function yearOf(token: string): number | null {
  return token.length === 4 && (token.startsWith('19') || token.startsWith('20')) && /^\d+$/.test(token) ? Number(token) : null
}

/** Group and number of a term of the National Assembly: `QH15`. */
function termOf(token: string): RegExpExecArray | null {
  return token.startsWith('QH') || token.startsWith('UBTVQH') ? TERM.exec(token) : null
}

/** Type and group of `QĐUBND`: a known abbreviation before a whole known group. */
function unglued(token: string): [string, string] | null {
  const upper = token.toUpperCase()
  if (GROUPS.has(upper)) return null
  for (let cut = Math.min(4, upper.length - 2); cut >= 2; cut--) {
    const type = ABBREVIATIONS.get(upper.slice(0, cut))
    const group = GROUPS.get(upper.slice(cut))
    if (type && group) return [type, group]
  }
  return null
}

function shape(marks: string, year: number | null, glued: boolean): DocumentSymbol['form'] {
  const own = year === null ? marks : marks.slice(1)
  if (year !== null && marks[0] !== '/') return 'other'
  if (own === '' || own.length === 1) return glued || year !== null ? (own === '-' ? 'party' : 'state') : null
  if (own[0] === '-' && own[1] === '/') return 'party'
  if (own[0] === '/' && own[1] === '-') return 'state'
  return 'other'
}

/** The number taken apart, in time linear in its length. */
export function symbol(number: string): DocumentSymbol {
  const text = spelling(number)
  const { tokens, marks } = pieces(text)
  const serial = serialOf(tokens[0] ?? '')
  let next = 1
  const year = tokens.length > 2 ? yearOf(tokens[1] ?? '') : null
  if (year !== null) next = 2
  let rest = tokens.slice(next)
  const head = rest[0] ?? ''
  const assembly = termOf(head)
  if (assembly) {
    const group = assembly[1] ?? ''
    const groups = [group, ...rest.slice(1)]
    return { text, serial, year, type: null, known: false, groups, body: groups.join('-').toUpperCase(), term: Number(assembly[2]), form: 'state', regime: 'state', glued: false }
  }
  const abbreviation = ABBREVIATIONS.get(head.toUpperCase())
  const parts = rest.length === 1 && !abbreviation ? unglued(head) : null
  let type = parts ? parts[0] : (abbreviation ?? null)
  if (parts) rest = [parts[1]]
  else if (type !== null) rest = rest.slice(1)
  else if (marks[next - 1] === '-' && marks[next] === '/' && rest.length > 1 && !GROUPS.has(head.toUpperCase())) {
    type = head
    rest = rest.slice(1)
  }
  const last = termOf(rest[0] ?? '')
  // «BGD ĐT» is BGDĐT.
  const groups = rest.map((group, i) => (i === 0 && last ? (last[1] ?? group) : (GROUPS.get(group.toUpperCase()) ?? GROUPS.get(group.toUpperCase().replace(' ', '')) ?? group))).filter((group) => group !== '')
  const regimes = groups.map(groupRegime)
  return {
    text, serial, year, type, known: type !== null && ABBREVIATIONS.has(type.toUpperCase()), groups, body: groups.join('-').toUpperCase(), term: last ? Number(last[2]) : null,
    form: shape(marks, year, parts !== null), regime: regimes.includes('party') ? 'party' : regimes.includes('state') ? 'state' : null, glued: parts !== null,
  }
}
