import type { Document, Part } from '../../document.js'
import { issuer, type Issuer } from '../../issuer.js'
import type { Span } from '../../passage.js'
import { symbol, type DocumentSymbol } from '../../symbol.js'
import { issuerFault } from './issuer-fault.js'
import { issued, later, type Issued } from './issued.js'
import { contradictingType } from './contradicting-type.js'
import { mentions, title, type Mention } from './mentions.js'
import { outermost } from './outermost.js'
import { subject } from './subject.js'

/** One statement about a document: a mention, or the letterhead of the plan itself. */
export interface Cited {
  readonly symbol: DocumentSymbol
  readonly date: string | null
  readonly issuer: Issuer | null
  /** The letterhead's own statement: never the slip, as far as attached plans go. */
  readonly own: boolean
  readonly mention: Mention | null
  readonly title: string
  /** Name of the row of its type word. */
  readonly type: string | null
  /** Its type word, or its issuer, contradicts its own symbol: told by another rule. */
  readonly typeFault: boolean
  readonly issuerFault: boolean
  /** Its date is not the number's year, or later than the plan: if two dates contradict, this one is wrong. */
  readonly dateFault: boolean
  readonly spans: { readonly number: Span; readonly date: Span | null; readonly issuer: Span | null }
  readonly subject: () => string | null
}

function* own(document: Document): Generator<Cited> {
  if (!document.parts.some((part) => part.parent !== null)) return
  for (const { parent, plan, places } of document.parts) {
    if (parent !== null || plan.number === null || plan.date === null || !places.number || !places.date) continue
    const parsed = symbol(plan.number)
    if (parsed.serial === '') continue
    yield {
      symbol: parsed, date: plan.date, issuer: plan.issuer === null ? null : issuer(plan.issuer), own: true, mention: null, title: plan.number, type: null,
      typeFault: false, issuerFault: false, dateFault: false, spans: { number: places.number.span, date: places.date.span, issuer: null }, subject: () => null,
    }
  }
}

/** Whether a mention states a document by its number; the line `(kèm theo …)` only where the letterhead leaves number or date open. */
function states({ symbol: parsed, find }: Mention): boolean {
  if (parsed.serial === '' || parsed.groups.length === 0 || !find.number) return false
  if (find.place !== 'attachment') return true
  const { number, date } = outermost(find.part).plan
  return number === null || date === null
}

/** Those of some statements of which another has the number, or the date: no other can contradict another one. */
function shared(statements: readonly Mention[], own: readonly Cited[]): readonly Mention[] {
  const counts = new Map<string, number>()
  const keys = ({ symbol: { serial }, date }: Mention | Cited): string[] => (date === null ? [serial] : [serial, date])
  for (const each of [...statements, ...own]) for (const key of keys(each)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return statements.filter((each) => keys(each).some((key) => (counts.get(key) ?? 0) > 1))
}

/** The statements about numbered documents that may contradict each other, in reading order. */
export function cited(document: Document): Cited[] {
  const all = [...own(document)]
  const dates = new Map<Part, Issued>()
  const issuedOf = (part: Part): Issued => {
    const known = dates.get(part) ?? issued(part)
    dates.set(part, known)
    return known
  }
  const wrongWords = new Set(mentions(document).flatMap((mention) => (contradictingType(mention) === null ? [] : [mention.find.type?.start])))
  for (const mention of shared(mentions(document).filter(states), all)) {
    const { find, date, symbol: parsed } = mention
    const { number, type } = find
    if (!number) continue
    const wrongDate = date !== null && (later(mention, issuedOf(find.part)) || (parsed.year !== null && !date.startsWith(String(parsed.year))))
    let kept: string | null | undefined
    all.push({
      symbol: parsed, date, issuer: mention.issuer, own: false, mention, title: title(mention), type: mention.row?.name ?? null,
      typeFault: type !== null && wrongWords.has(type.start), issuerFault: issuerFault(mention)?.message === 'issuer', dateFault: wrongDate,
      spans: { number: number.span, date: find.date?.span ?? null, issuer: find.issuer?.span ?? null },
      subject: () => (kept === undefined ? (kept = subject(document, mention)) : kept),
    })
  }
  return all
}

/** `all` by a key, those without one left out. */
export function grouped<T>(all: readonly T[], by: (one: T) => string | null): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const name = by(one)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/**
 * A group in series of one issuer: `/TU` and `-UBND` of two named places number their documents apart. What names no place belongs to the only
 * series there is; where there are several it is left out.
 */
export function series(group: readonly Cited[]): Cited[][] {
  const places = new Map<string, Set<string>>()
  for (const { issuer: named } of group) {
    if (named?.level == null) continue
    const known = places.get(named.level) ?? new Set<string>()
    if (named.place !== null) known.add(named.place)
    places.set(named.level, known)
  }
  const several = [...places.values()].reduce((sum, known) => sum + Math.max(1, known.size), 0)
  if (several < 2) return [[...group]]
  return grouped(group, ({ issuer: named }) => {
    if (named?.level == null) return null
    const known = places.get(named.level)
    if (known === undefined || known.size < 2) return named.level
    return named.place === null ? null : `${named.level} ${named.place}`
  })
}

/** The statements that agree with most: their value, and the other values with who states them, the reference first named first. */
export function majority<T>(group: readonly T[], value: (one: T) => string | null, sure: (one: T) => boolean = () => false, wrong: (one: T) => boolean = () => false): { most: T[]; others: T[][] } | null {
  const values = new Map<string, T[]>()
  for (const one of group) {
    const stated = value(one)
    if (stated === null) continue
    const same = values.get(stated)
    if (same) same.push(one)
    else values.set(stated, [one])
  }
  if (values.size < 2) return null
  const all = [...values.values()]
  const weight = (same: readonly T[]) => (same.some(sure) ? group.length + 1 : same.every(wrong) ? 0 : same.length)
  const most = all.reduce((best, same) => (weight(same) > weight(best) ? same : best))
  return { most, others: all.filter((same) => same !== most) }
}
