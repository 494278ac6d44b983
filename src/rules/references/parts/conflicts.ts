import type { Document } from '../../../model/document.js'
import { differentBodies } from '../../../recognise/issuer.js'
import type { Data, Severity } from '../../../model/message.js'
import type { Problem } from '../../rule.js'
import { alike, cited, majority, series, type Cited } from './cited.js'
import { shown } from '../../../text/shown.js'
import { sameSubject } from './subject.js'

type Piece = 'number' | 'date' | 'issuer'

/** How many of the places that agree with each other are shown. */
const SHOWN = 5

/** A problem at the first of `others`, with the other statements as related places. */
function problem(piece: Piece, message: string, severity: Severity, others: readonly Cited[], most: readonly Cited[], data: Data, value: (one: Cited) => string): Problem[] {
  const [at] = others
  if (!at) return []
  const note = (one: Cited) => ({ span: one.spans[piece] ?? one.spans.number, note: one.own ? 'own' : 'other', data: { title: one.title, value: value(one) } })
  return [{ span: at.spans[piece] ?? at.spans.number, message, severity, data, actual: value(at), related: [...most.slice(0, SHOWN), ...others.slice(1, SHOWN)].map(note) }]
}

const base = ({ symbol: { serial, year, type, body } }: Cited) => `${serial}|${year ?? ''}|${type ?? ''}|${body}`
const YEAR = 365.25 * 86_400_000

/** Party congresses fall between two dates, so that numbers may have begun anew: provinces and below in the years 2010, 2015 …, the centre in the January after. */
function twoTerms(a: string, b: string, central: boolean): boolean {
  for (let year = Math.floor(Number(a.slice(0, 4)) / 5) * 5; year <= Number(b.slice(0, 4)); year += 5) {
    if (central ? a < `${year + 1}-02-02` && b > `${year + 1}-01-18` : a < `${year}-12-01` && b > `${year}-02-28`) return true
  }
  return false
}

/** How two dates (`a` before `b`) of one number contradict: surely, perhaps, or not at all. */
function severity(one: Cited, other: Cited): Severity | null {
  const [a, b] = [one.date ?? '', other.date ?? ''].sort() as [string, string]
  const { symbol } = one
  if (symbol.year !== null) return 'error'
  const same = sameSubject(one.subject(), other.subject())
  const party = symbol.regime === 'party' || (symbol.regime === null && symbol.form === 'party')
  const near = party ? Date.parse(b) - Date.parse(a) <= 3 * YEAR : a.slice(0, 4) === b.slice(0, 4)
  if (near && party && twoTerms(a, b, symbol.groups.includes('TW'))) return same === false ? null : same ? 'error' : 'warning'
  if (!near) return same === false || one.own || other.own ? null : 'warning'
  // Without a named issuer the same number may be another body's.
  const open = one.issuer?.kind == null || other.issuer?.kind == null
  return open && same === false && !one.own && !other.own ? null : 'error'
}

function* dates(group: readonly Cited[]): Generator<Problem> {
  const found = majority(group, (one) => one.date, (one) => one.own, (one) => one.dateFault)
  if (!found) return
  const [reference] = found.most
  for (const others of found.others) {
    const [other] = others
    if (!reference || !other) continue
    const level = severity(reference, other)
    if (!level) continue
    const data = { title: other.title, date: shown(other.date ?? ''), other: shown(reference.date ?? '') }
    yield* problem('date', 'date', level, others, found.most, data, (one) => shown(one.date ?? ''))
  }
}

function* types(group: readonly Cited[]): Generator<Problem> {
  const clear = group.filter((one) => !one.typeFault && !one.own)
  const found = majority(clear, (one) => one.symbol.type)
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    const same = one && other ? sameSubject(one.subject(), other.subject()) : false
    if (!one || !other || same === false) continue
    yield* problem('number', 'type', same ? 'error' : 'warning', others, found?.most ?? [], { title: other.title, other: one.title }, ({ title }) => title)
  }
}

function* typeWords(group: readonly Cited[]): Generator<Problem> {
  const clear = group.filter((one) => !one.typeFault && !one.own)
  const found = majority(clear, (one) => one.type)
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    if (!one || !other || (one.date !== null && other.date !== null && one.date !== other.date)) continue
    yield* problem('number', 'type', 'warning', others, found?.most ?? [], { title: other.title, other: one.title }, ({ title }) => title)
  }
}

function* issuers(group: readonly Cited[]): Generator<Problem> {
  const named = group.filter((one) => one.issuer?.kind != null && !one.issuerFault)
  const found = majority(named, ({ issuer }) => `${issuer?.kind}|${issuer?.field ?? ''}`)
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    if (!one?.issuer || !other?.issuer || !differentBodies(one.issuer, other.issuer)) continue
    const name = ({ mention }: Cited) => mention?.find.citation.issuer ?? ''
    yield* problem('issuer', 'issuer', 'error', others, found?.most ?? [], { title: other.title, issuer: name(other), other: name(one) }, name)
  }
}

function* years(group: readonly Cited[]): Generator<Problem> {
  const found = majority(group, ({ symbol }) => String(symbol.year))
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    if (!one || !other || (one.symbol.year !== null && other.symbol.year !== null)) continue
    yield* problem('number', 'year', 'warning', others, found?.most ?? [], { title: other.title, other: one.title }, ({ title }) => title)
  }
}

function oneBody(a: Cited, b: Cited): boolean {
  const [x, y] = [a.issuer, b.issuer]
  if (x?.kind == null || y?.kind == null || differentBodies(x, y) || x.kind !== y.kind) return false
  return x.level === y.level && x.place === y.place && (x.level === null || x.place !== null || x.level === 'tỉnh')
}

function* symbols(group: readonly Cited[]): Generator<Problem> {
  const clear = group.filter((one) => !one.issuerFault && !one.typeFault && !one.own)
  const found = majority(clear, ({ symbol }) => symbol.body)
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    if (!one || !other) continue
    const same = sameSubject(one.subject(), other.subject())
    if (same === false || (same === null && !oneBody(one, other))) continue
    if (one.issuer && other.issuer && differentBodies(one.issuer, other.issuer)) continue
    yield* problem('number', 'symbol', 'error', others, found?.most ?? [], { title: other.title, other: one.title }, ({ title }) => title)
  }
}

function* serials(group: readonly Cited[]): Generator<Problem> {
  const found = majority(group, ({ symbol }) => symbol.serial)
  for (const others of found?.others ?? []) {
    const [one, other] = [found?.most[0], others[0]]
    if (!one || !other) continue
    yield* problem('number', 'serial', 'warning', others, found?.most ?? [], { title: other.title, other: one.title }, ({ title }) => title)
  }
}

const place = ({ issuer }: Cited) => `${issuer?.level ?? ''} ${issuer?.place ?? ''}`

/** All that names a document but its serial and subject; null where too little is stated. */
function nameless(one: Cited): string | null {
  if (one.date === null || one.own || one.mention?.find.listed) return null
  return `${one.symbol.type}|${one.symbol.body}|${one.date}|${place(one)}`
}

/** Some statements of each serial where there are several serials: their subjects are compared, and all mentions of a document share theirs. */
function fewOfEach(group: readonly Cited[]): Cited[] {
  const [first] = group
  if (group.every(({ symbol }) => symbol.serial === first?.symbol.serial)) return []
  const counts = new Map<string, number>()
  return group.filter(({ symbol: { serial } }) => {
    const count = counts.get(serial) ?? 0
    counts.set(serial, count + 1)
    return count < 4
  })
}

/** A subject that is long enough to name one document. */
function telling(one: Cited): string | null {
  const subject = one.subject()
  return subject === null || subject.length < 20 ? null : subject.words.join(' ')
}

/** What contradicts among the statements of one serial number. */
function* ofOneSerial(all: readonly Cited[]): Generator<Problem> {
  for (const group of alike(all, base)) {
    for (const own of series(group)) {
      yield* dates(own)
      yield* typeWords(own)
      for (const dated of alike(own, ({ date }) => date)) yield* issuers(dated)
    }
  }
  for (const dated of alike(all, ({ date }) => date)) {
    for (const group of alike(dated, ({ symbol }) => `${symbol.year}|${symbol.body}`)) for (const own of series(group)) yield* types(own)
    for (const group of alike(dated, ({ symbol }) => `${symbol.type}|${symbol.body}`)) for (const own of series(group)) yield* years(own)
    for (const group of alike(dated, ({ symbol }) => `${symbol.year}|${symbol.type}`)) yield* symbols(group)
  }
}

/** What a document says of one cited document in two places that cannot both be true; each at the rarer or later place. Linear: by key, never by pairs. */
export function* conflicts(document: Document): Generator<Problem> {
  const all = cited(document)
  if (all.length === 0) return
  for (const group of alike(all, ({ symbol }) => symbol.serial)) yield* ofOneSerial(group)
  for (const dated of alike(all, ({ date }) => date)) {
    for (const group of alike(dated, nameless)) {
      const few = fewOfEach(group)
      if (few.length > 0) for (const same of alike(few, telling)) yield* serials(same)
    }
  }
}
