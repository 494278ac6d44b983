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

function pieces(text: string): { tokens: string[]; marks: string } {
  const tokens = text.split(/[-/]/)
  let marks = ''
  for (let at = 0, i = 0; i < tokens.length - 1; i++, at++) {
    at += tokens[i]?.length ?? 0
    marks += text[at] ?? ''
  }
  return { tokens, marks }
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
  const first = tokens[0] ?? ''
  const serial = /^\d/.test(first) ? (first[0] === '0' ? first.replace(/^0+(?=\d)/, '') : first).toLowerCase() : ''
  let next = 1
  const stated = tokens[1] ?? ''
  const year = /^(?:19|20)\d\d$/.test(stated) && tokens.length > 2 ? Number(stated) : null
  if (year !== null) next = 2
  let rest = tokens.slice(next)
  const head = rest[0] ?? ''
  const assembly = TERM.exec(head)
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
  const last = TERM.exec(rest[0] ?? '')
  const groups = rest.map((group, i) => (i === 0 && last ? (last[1] ?? group) : (GROUPS.get(group.toUpperCase()) ?? group))).filter((group) => group !== '')
  const regimes = groups.map(groupRegime)
  return {
    text, serial, year, type, known: type !== null && ABBREVIATIONS.has(type.toUpperCase()), groups, body: groups.join('-').toUpperCase(), term: last ? Number(last[2]) : null,
    form: shape(marks, year, parts !== null), regime: regimes.includes('party') ? 'party' : regimes.includes('state') ? 'state' : null, glued: parts !== null,
  }
}
