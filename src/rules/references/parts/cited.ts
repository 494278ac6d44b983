import { issued, later } from '../../../facts/issued.js'
import { mentions, numbered, title, type Mention } from '../../../facts/mentions.js'
import { outermost } from '../../../facts/outermost.js'
import type { Document } from '../../../model/document.js'
import type { Issuer } from '../../../recognise/issuer.js'
import { Passage, type Span } from '../../../text/passage.js'
import { body } from '../../../recognise/body-kind.js'
import { symbol, type DocumentSymbol } from '../../../recognise/citation/document-symbol.js'
import { subject, type Subject } from './subject.js'

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
  readonly subject: () => Subject | null
}

/** What the letterheads say of plans that others are attached to. */
function own(document: Document): Cited[] {
  if (!document.parts.some((part) => part.parent !== null)) return []
  const found: Cited[] = []
  for (const { parent, plan, places } of document.parts) {
    if (parent !== null || plan.number === null || plan.date === null || !places.number || !places.date) continue
    const parsed = symbol(plan.number)
    if (parsed.serial === '') continue
    const issuer = plan.issuer === null ? null : body(document.scanner.text(Passage.loose(plan.issuer)))
    found.push({
      symbol: parsed, date: plan.date, issuer, own: true, mention: null, title: plan.number, type: null,
      typeFault: false, issuerFault: false, dateFault: false, spans: { number: places.number.span, date: places.date.span, issuer: null }, subject: () => null,
    })
  }
  return found
}

/** Whether a mention states a document by its number; the line `(kèm theo …)` only where the letterhead leaves number or date open. */
function states({ symbol: parsed, find }: Mention): boolean {
  if (parsed.serial === '' || parsed.groups.length === 0 || !find.number) return false
  if (find.place !== 'attachment') return true
  const { number, date } = outermost(find.part).plan
  return number === null || date === null
}

const other = (before: string | null, now: string | null): boolean => before !== null && now !== null && before !== now

/** What is said of one document by its number, and whether two mentions say anything that differs: in most plans none do. */
class Said {
  #date: string | null = null
  #type: string | null = null
  #issuer: Issuer | null = null
  differs = false

  hear({ date, row, issuer }: Mention): void {
    const type = row?.name ?? null
    this.differs ||= other(this.#date, date) || other(this.#type, type) || (issuer !== null && this.#issuer !== null && otherBody(this.#issuer, issuer))
    this.#date ??= date
    this.#type ??= type
    if (issuer?.kind != null) this.#issuer ??= issuer
  }
}

function otherBody(a: Issuer, b: Issuer): boolean {
  return b.kind !== null && a !== b && (a.kind !== b.kind || a.field !== b.field)
}

/** The documents that are said to be of one day, and whether two of them may be one: of one serial number, or of one type and issuer. */
class Dated {
  readonly #symbols: DocumentSymbol[] = []
  differs = false

  hear(symbol: DocumentSymbol): void {
    if (this.differs || this.#symbols.includes(symbol)) return
    this.differs = this.#symbols.length === MOST || this.#symbols.some((one) => one.text !== symbol.text && alternative(one, symbol))
    this.#symbols.push(symbol)
  }
}

/** Whether two symbols may be one, of which one is written wrong. */
function alternative(a: DocumentSymbol, b: DocumentSymbol): boolean {
  return a.serial === b.serial || (a.type === b.type && a.body === b.body)
}

/** Of more documents of one day it is not asked whether they differ: they are looked at. */
const MOST = 8

/** Those of some statements of whose document, or of whose date, something is said that differs: no other can contradict another one. */
function disputed(statements: readonly Mention[], own: readonly Cited[]): readonly Mention[] {
  const documents = new Map<string, Said>()
  const days = new Map<string, Dated>()
  const saidOf = (name: string): Said => {
    const said = documents.get(name) ?? new Said()
    documents.set(name, said)
    return said
  }
  const day = (date: string | null, symbol: DocumentSymbol): void => {
    if (date === null) return
    const dated = days.get(date)
    if (dated) dated.hear(symbol)
    else {
      const first = new Dated()
      first.hear(symbol)
      days.set(date, first)
    }
  }
  for (const { symbol: parsed, date } of own) {
    saidOf(numbered(parsed.text).dated).differs = true
    day(date, parsed)
  }
  for (const one of statements) {
    saidOf(one.dated).hear(one)
    day(one.date, one.symbol)
  }
  return statements.filter(({ dated, date }) => documents.get(dated)?.differs || (date !== null && days.get(date)?.differs))
}

/** The statements about numbered documents that may contradict each other, in reading order. */
export function cited(document: Document): Cited[] {
  const all = mentions(document)
  const letterheads = own(document)
  const found = disputed(all.filter(states), letterheads)
  if (found.length === 0 && letterheads.length < 2) return []
  const wrongWords = new Set(all.flatMap(({ contradictingType, find }) => (contradictingType === null ? [] : [find.type?.start])))
  return [...letterheads, ...found.map((mention) => statement(document, mention, wrongWords))]
}

function statement(document: Document, mention: Mention, wrongWords: ReadonlySet<number | undefined>): Cited {
  const { find, date, symbol: parsed } = mention
  const { number, type } = find
  let kept: Subject | null | undefined
  return {
    symbol: parsed, date, issuer: mention.issuer, own: false, mention, title: title(mention), type: mention.row?.name ?? null,
    typeFault: type !== null && wrongWords.has(type.start), issuerFault: mention.fault?.message === 'issuer',
    dateFault: date !== null && (later(mention, issued(find.part)) || (parsed.year !== null && !date.startsWith(String(parsed.year)))),
    spans: { number: (number ?? find.passage).span, date: find.date?.span ?? null, issuer: find.issuer?.span ?? null },
    subject: () => (kept === undefined ? (kept = subject(document, mention)) : kept),
  }
}

/** `all` by a key, those without one left out; what stands alone is left out too. */
export function alike<T>(all: readonly T[], by: (one: T) => string | null): T[][] {
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
  return alike(group, ({ issuer: named }) => {
    if (named?.level == null) return null
    const known = places.get(named.level)
    if (known === undefined || known.size < 2) return named.level
    return named.place === null ? null : `${named.level} ${named.place}`
  })
}

/** The statements that agree with most, and those of each other value. */
export interface Majority<T> {
  readonly most: readonly T[]
  readonly others: readonly (readonly T[])[]
}

/** The value that most state, and the others; null where all agree. One who is sure counts for all, those who are all wrong for nothing. */
export function majority<T>(
  group: readonly T[],
  value: (one: T) => string | null,
  sure: (one: T) => boolean = () => false,
  wrong: (one: T) => boolean = () => false,
): Majority<T> | null {
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
