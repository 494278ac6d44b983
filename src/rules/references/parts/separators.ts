import type { Mention } from '../../../facts/mentions.js'
import { groupRegime, STATE_KINDS } from '../../../lexicon/issuers.js'
import type { Problem } from '../../rule.js'

/** What is wrong with a number; its place is that of the number. */
export type Fault = Pick<Problem, 'message'> & Partial<Problem>

type Regime = 'party' | 'state'

/** Whose symbol it is: by its groups, or where they stay open by the issuer named. */
function regime({ symbol, issuer }: Mention): { of: Regime; sure: boolean } | null {
  if (symbol.regime !== null) return { of: symbol.regime, sure: true }
  return issuer?.kind == null ? null : { of: STATE_KINDS.has(issuer.kind) ? 'state' : 'party', sure: false }
}

/** A number as one of the two writes it: `57-NQ/TW`, `15/KH-UBND`; `type` is null in a letter of the State, `12/UBND-VP`. */
function written({ symbol: { text, serial, year } }: Mention, of: Regime, type: string | null, groups: readonly string[]): string {
  // The serial as printed, with its zeros and its letter: 05, 12a.
  const printed = /^\d+[A-Za-zÀ-ỹ]?/.exec(text)?.[0] ?? serial
  const body = (type === null ? groups : [type, ...groups]).join('-')
  return of === 'party' ? `${printed}-${type}/${groups.join('-')}` : `${printed}/${year === null ? '' : `${year}/`}${body}`
}

const wrong = ({ number }: Mention, message: string, severity: 'error' | 'warning', right: string): Fault =>
  ({ message, severity, data: { number, right }, expected: [right] })

/** A number without an abbreviation of a type: a letter of the State with the Party's marks, or the reverse. */
function untyped(mention: Mention, of: Regime): Fault | null {
  const { form, groups: [first = '', ...others], groups } = mention.symbol
  if (others.length === 0 || form === of) return null
  if (form === 'party') return wrong(mention, 'state', 'error', written(mention, 'state', null, groups))
  // Letters of the Party always carry CV: the first group is a type of its own making (CTrPH).
  return form === 'state' && groupRegime(first) === null ? wrong(mention, 'party', 'warning', written(mention, 'party', first, others)) : null
}

/** What is said of a number with an abbreviation of a type, and how surely. */
function typed({ symbol: { form, known, glued, year, groups } }: Mention, of: Regime, sure: boolean): [string, 'error' | 'warning'] | null {
  if (glued) return ['glued', 'warning']
  if (form === of) return of === 'party' && year !== null ? ['party-year', 'warning'] : null
  if (!known) return null
  if (form !== 'other') return [of, sure ? 'error' : 'warning']
  // Joint legal documents of older years: 01/2012/TTLT/BTP-BCA.
  return sure && year === null && groups.length === 1 ? ['separator', 'warning'] : null
}

/** Dash and slash of a number that stand as the other of the two systems writes them, or as neither does. */
export function separators(mention: Mention): Fault | null {
  const { type, form, groups, term } = mention.symbol
  const whose = regime(mention)
  if (whose === null || form === null || groups.length === 0 || term !== null) return null
  const { of, sure } = whose
  if (type === null) return sure ? untyped(mention, of) : null
  const told = typed(mention, of, sure)
  return told && wrong(mention, ...told, written(mention, of, type, groups))
}
