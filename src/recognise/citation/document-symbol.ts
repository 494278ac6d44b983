import { groupRegime, ISSUER_GROUPS } from '../../lexicon/issuers.js'
import { DOCUMENT_TYPES } from '../../lexicon/types.js'
import { DASH, DOT, SLASH } from '../../text/signs.js'

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
// White space between two sides of one mark: each run is read once.
const BESIDE = / ?([-/]) ?/g
// `QH15`, `UBTVQH13`.
const TERM = /^(QH|UBTVQH)(\d{1,2})$/u
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.flatMap((type) => type.abbreviations.map((abbreviation) => [abbreviation.toUpperCase(), abbreviation] as const)),
)
// The letter case in which people write issuer groups varies (TTG, TTg).
const GROUPS: ReadonlyMap<string, string> = new Map([...ISSUER_GROUPS.keys()].map((group) => [group.toUpperCase(), group]))
const IN_CAPITALS: ReadonlyMap<string, string> = new Map([...ISSUER_GROUPS.keys()].map((group) => [group, group.toUpperCase()]))

/** Whether a UTF-16 unit is one that nearly all symbols are made of: nothing to put right. */
function usual(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    unit === DASH ||
    unit === SLASH ||
    unit === 0x26 ||
    unit === 0x2e ||
    unit === 0x110 ||
    unit === 0x111 ||
    unit === 0x1af ||
    unit === 0x1b0
  )
}

/** The number in one spelling, for comparing. */
export function spelling(number: string): string {
  let i = 0
  while (i < number.length && usual(number.charCodeAt(i))) i++
  return i === number.length ? number : number.normalize('NFC').replace(DASHES, '-').replace(/\s+/g, ' ').replace(BESIDE, '$1').trim()
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
    const unit = text.charCodeAt(i)
    if (unit !== DASH && unit !== SLASH && unit !== DOT && i !== space) continue
    tokens.push(text.slice(from, i))
    marks += unit === DASH ? '-' : (text[i] ?? '')
    from = i + 1
  }
  tokens.push(text.slice(from))
  return { tokens, marks }
}

/** The digits that a number begins with, with their letter, without leading zeros; empty where it begins with none. */
function serialOf(token: string): string {
  const first = token.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return ''
  const bare = first === 48 ? token.replace(/^0+(?=\d)/, '') : token
  for (let i = 1; i < bare.length; i++) if (bare.charCodeAt(i) > 57) return bare.toLowerCase()
  return bare
}

function yearOf(token: string): number | null {
  return token.length === 4 && (token.startsWith('19') || token.startsWith('20')) && /^\d+$/.test(token) ? Number(token) : null
}

/** Group and number of a term of the National Assembly: `QH15`. */
function termOf(token: string): RegExpExecArray | null {
  return token.startsWith('QH') || token.startsWith('UBTVQH') ? TERM.exec(token) : null
}

/** What a table keyed by capitals has for a word in any letter case; most words are capitals. */
function inCapitals(table: ReadonlyMap<string, string>, word: string): string | undefined {
  return table.get(word) ?? table.get(word.toUpperCase())
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

/** Whose symbol the groups make: one of the Party makes it the Party's. */
function regimeOf(groups: readonly string[]): DocumentSymbol['regime'] {
  let found: DocumentSymbol['regime'] = null
  for (const group of groups) {
    const regime = groupRegime(group)
    if (regime === 'party') return regime
    found ??= regime
  }
  return found
}

/** The groups as one key, in capitals. */
function bodyOf(groups: readonly string[]): string {
  const [first = ''] = groups
  return groups.length < 2 ? (IN_CAPITALS.get(first) ?? first.toUpperCase()) : groups.join('-').toUpperCase()
}

/** The number taken apart, in time linear in its length. */
export function symbol(number: string): DocumentSymbol {
  const text = spelling(number)
  const { tokens, marks } = pieces(text)
  const serial = serialOf(tokens[0] ?? '')
  const year = tokens.length > 2 ? yearOf(tokens[1] ?? '') : null
  let next = year === null ? 1 : 2
  const head = tokens[next] ?? ''
  const assembly = termOf(head)
  if (assembly) {
    const groups = [assembly[1] ?? '', ...tokens.slice(next + 1)]
    return {
      text,
      serial,
      year,
      type: null,
      known: false,
      groups,
      body: groups.join('-').toUpperCase(),
      term: Number(assembly[2]),
      form: 'state',
      regime: 'state',
      glued: false,
    }
  }
  const left = tokens.length - next
  const abbreviation = inCapitals(ABBREVIATIONS, head)
  const parts = left === 1 && abbreviation === undefined ? unglued(head) : null
  let type = parts ? parts[0] : (abbreviation ?? null)
  const known = type !== null
  if (!parts && (known || (marks[next - 1] === '-' && marks[next] === '/' && left > 1 && inCapitals(GROUPS, head) === undefined))) {
    type ??= head
    next++
  }
  const last = parts ? null : termOf(tokens[next] ?? '')
  const groups: string[] = []
  for (let i = next; i < tokens.length; i++) {
    const group = parts ? parts[1] : (tokens[i] ?? '')
    // «BGD ĐT» is BGDĐT.
    if (group !== '')
      groups.push(
        i === next && last
          ? (last[1] ?? group)
          : (inCapitals(GROUPS, group) ?? (group.includes(' ') ? inCapitals(GROUPS, group.replace(' ', '')) : undefined) ?? group),
      )
  }
  return {
    text, serial, year, type, known, groups, body: bodyOf(groups), term: last ? Number(last[2]) : null,
    form: shape(marks, year, parts !== null), regime: regimeOf(groups), glued: parts !== null,
  }
}
