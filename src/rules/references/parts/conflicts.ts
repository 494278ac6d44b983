import type { Document } from '../../../model/document.js'
import type { Data, Severity } from '../../../model/message.js'
import { differentBodies } from '../../../recognise/issuer.js'
import { shownDay } from '../../../text/shown-day.js'
import type { Context } from '../../rule.js'
import { alike, majority, series, type Majority } from './agreement.js'
import { cited, type Cited } from './cited.js'
import { sameSubject } from './subject.js'

type Piece = 'number' | 'date' | 'issuer'

/** How many of the places that agree with each other are shown. */
const SHOWN = 5

type Report = Context['report']

/** What is said of a value that differs from what most state. */
interface Told {
  readonly message: string
  readonly severity: Severity
  /** Where it stands; the number, where it is not said. */
  readonly piece?: Piece
  /** Both titles, where it is not said. */
  readonly data?: Data
  /** What one states; its title, where it is not said. */
  readonly value?: (one: Cited) => string
}

/** Reports each value that differs, at the first who states it; `told` gives null where the two (`other`, and `one` of most) need not contradict. */
function compare(found: Majority<Cited> | null, told: (other: Cited, one: Cited) => Told | null, report: Report): void {
  if (!found) return
  const [one] = found.most
  for (const [other, ...others] of found.others) {
    const difference = told(other, one)
    if (!difference) continue
    const { message, severity, piece = 'number', data = { title: other.title, other: one.title }, value = ({ title }: Cited) => title } = difference
    const note = (each: Cited) => {
      return { span: each.spans[piece] ?? each.spans.number, note: each.own ? 'own' : 'other', data: { title: each.title, value: value(each) } }
    }
    const related = [...found.most.slice(0, SHOWN), ...others.slice(0, SHOWN - 1)].map(note)
    report({ span: other.spans[piece] ?? other.spans.number, message, severity, data, actual: value(other), related })
  }
}

const base = ({ symbol: { serial, year, type, body } }: Cited) => `${serial}|${year ?? ''}|${type ?? ''}|${body}`
const YEAR = 365.25 * 86_400_000

/**
 * Party congresses fall between two dates, so that numbers may have begun anew: provinces and below in the years 2010, 2015 …,
 * the centre in the January after.
 */
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

function dates(group: readonly Cited[], report: Report): void {
  const value = ({ date }: Cited): string => shownDay(date ?? '')
  compare(majority(group, (one) => one.date, (one) => one.own, (one) => one.dateFault), (other, one) => {
    const level = severity(one, other)
    return level && { message: 'date', severity: level, piece: 'date', data: { title: other.title, date: value(other), other: value(one) }, value }
  }, report)
}

/** Those that do not contradict themselves, which another rule tells. */
function clear(group: readonly Cited[]): Cited[] {
  return group.filter((one) => !one.typeFault && !one.own)
}

function types(group: readonly Cited[], report: Report): void {
  compare(majority(clear(group), (one) => one.symbol.type), (other, one) => {
    const same = sameSubject(one.subject(), other.subject())
    return same === false ? null : { message: 'type', severity: same ? 'error' : 'warning' }
  }, report)
}

function typeWords(group: readonly Cited[], report: Report): void {
  compare(majority(clear(group), (one) => one.type), (other, one) => {
    const days = one.date !== null && other.date !== null && one.date !== other.date
    return days ? null : { message: 'type', severity: 'warning' }
  }, report)
}

function issuers(group: readonly Cited[], report: Report): void {
  const named = group.filter((one) => one.issuer?.kind != null && !one.issuerFault)
  const value = ({ mention }: Cited): string => mention?.find.citation.issuer ?? ''
  compare(majority(named, ({ issuer }) => `${issuer?.kind}|${issuer?.field ?? ''}`), (other, one) => {
    if (!one.issuer || !other.issuer || !differentBodies(one.issuer, other.issuer)) return null
    return { message: 'issuer', severity: 'error', piece: 'issuer', data: { title: other.title, issuer: value(other), other: value(one) }, value }
  }, report)
}

function years(group: readonly Cited[], report: Report): void {
  compare(majority(group, ({ symbol }) => String(symbol.year)), (other, one) => {
    return one.symbol.year === null || other.symbol.year === null ? { message: 'year', severity: 'warning' } : null
  }, report)
}

function oneBody(a: Cited, b: Cited): boolean {
  const [x, y] = [a.issuer, b.issuer]
  if (x?.kind == null || y?.kind == null || differentBodies(x, y) || x.kind !== y.kind) return false
  return x.level === y.level && x.place === y.place && (x.level === null || x.place !== null || x.level === 'tỉnh')
}

function symbols(group: readonly Cited[], report: Report): void {
  const sound = clear(group).filter((one) => !one.issuerFault)
  compare(majority(sound, ({ symbol }) => symbol.body), (other, one) => {
    const same = sameSubject(one.subject(), other.subject())
    if (same === false || (same === null && !oneBody(one, other))) return null
    return one.issuer && other.issuer && differentBodies(one.issuer, other.issuer) ? null : { message: 'symbol', severity: 'error' }
  }, report)
}

function serials(group: readonly Cited[], report: Report): void {
  compare(majority(group, ({ symbol }) => symbol.serial), () => ({ message: 'serial', severity: 'warning' }), report)
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
function ofOneSerial(all: readonly Cited[], report: Report): void {
  for (const group of alike(all, base)) {
    for (const own of series(group)) {
      dates(own, report)
      typeWords(own, report)
      for (const dated of alike(own, ({ date }) => date)) issuers(dated, report)
    }
  }
  for (const dated of alike(all, ({ date }) => date)) {
    for (const group of alike(dated, ({ symbol }) => `${symbol.year}|${symbol.body}`)) for (const own of series(group)) types(own, report)
    for (const group of alike(dated, ({ symbol }) => `${symbol.type}|${symbol.body}`)) for (const own of series(group)) years(own, report)
    for (const group of alike(dated, ({ symbol }) => `${symbol.year}|${symbol.type}`)) symbols(group, report)
  }
}

/**
 * Reports what a document says of one cited document in two places that cannot both be true; each at the rarer or later place.
 * Linear: by key, never by pairs.
 */
export function conflicts(document: Document, report: Report): void {
  const all = cited(document)
  if (all.length === 0) return
  for (const group of alike(all, ({ symbol }) => symbol.serial)) ofOneSerial(group, report)
  for (const dated of alike(all, ({ date }) => date)) {
    for (const group of alike(dated, nameless)) {
      const few = fewOfEach(group)
      if (few.length > 0) for (const same of alike(few, telling)) serials(same, report)
    }
  }
}
