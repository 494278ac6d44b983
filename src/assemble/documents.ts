import type { DocumentType } from '../lexicon/types.js'
import { DOCUMENT_TYPES } from '../lexicon/types.js'
import type { CitationFind, Document, Part } from '../model/document.js'
import type { Citation, CitedDocument } from '../model/plan.js'
import { position } from '../model/source.js'
import { body } from '../recognise/body-kind.js'
import { back } from '../recognise/citation/back.js'
import { symbol, type DocumentSymbol } from '../recognise/citation/document-symbol.js'
import { typeRow } from '../recognise/citation/type-row.js'
import { differentBodies, type Issuer } from '../recognise/issuer.js'
import { Passage } from '../text/passage.js'
import { bare, key } from '../text/spelling.js'
import type { Scanner, Text } from '../text/text.js'

/** What is known of a document by its mentions. */
interface Known {
  type: string | null
  row: DocumentType | null
  number: string | null
  symbol: DocumentSymbol | null
  date: string | null
  issuer: string | null
  issuing: Issuer | null
  name: string | null
  /** Of a law by name: the year that follows it. */
  year: string | null
}

/** The documents that a file cites, and which of them each mention names. */
export interface Register {
  readonly documents: CitedDocument[]
  readonly of: ReadonlyMap<Citation, string>
}

/** Several documents may share a number, or a name: so many of them are looked at, the last first. */
const LOOKED = 16

/** The register of what a file cites, in the order of the first mentions. What cites the file's own plan is none of it. */
export function registerOf({ parts, citations, scanner, source }: Document): Register {
  const mentions = new Mentions(scanner, parts)
  const found: (Known | null | undefined)[] = citations.map((find) => mentions.document(find))
  // `Nghị quyết 57` before its full mention.
  for (const [i, find] of citations.entries()) if (found[i] === undefined) found[i] = mentions.later(find)
  const documents: CitedDocument[] = []
  const entries = new Map<Known, CitedDocument>()
  const of = new Map<Citation, string>()
  for (const [i, { citation }] of citations.entries()) {
    const known = found[i]
    if (!known) continue
    let entry = entries.get(known)
    if (!entry) {
      const { type, number, date, issuer, name } = known
      entry = { id: `k${documents.length + 1}`, type, number, date, issuer, name, citations: [], mentions: [] }
      documents.push(entry)
      entries.set(known, entry)
    }
    entry.citations.push(citation.id)
    of.set(citation, entry.id)
  }
  lookBack({ parts, citations, scanner, source }, (i) => entries.get(found[i] as Known) ?? null)
  return { documents, of }
}

/** Finds the document of each mention. */
class Mentions {
  readonly #scanner: Scanner
  /** Full numbers and names, by what they share. */
  readonly #known = new Map<string, Known[]>()
  /** By serial and type, for mentions without a symbol. */
  readonly #called = new Map<string, Known[]>()
  readonly #issuers = new Map<string, Issuer>()
  /** The numbers of the file's own plans. */
  readonly #own = new Map<string, Known[]>()

  constructor(scanner: Scanner, parts: readonly Part[]) {
    this.#scanner = scanner
    for (const { plan: { number, date, issuer } } of parts) {
      if (number === null) continue
      const issuing = issuer === null ? null : this.#issuing(issuer)
      const own: Known = { type: null, row: null, number, symbol: symbol(number), date, issuer, issuing, name: null, year: null }
      add(this.#own, numberKey(own.symbol), own)
    }
  }

  /** The document of a mention; null for the file's own plan, undefined for a serial whose document is not yet known. */
  document(find: CitationFind): Known | null | undefined {
    const one = this.#read(find)
    if (one.symbol === null) return this.#put(one, [lawKey(one.name ?? '')])
    if (find.place === 'attachment' && find.part.parent !== null && one.symbol.serial === '') return null
    if (isBare(one.symbol)) return this.#find(this.#called, calledKey(one), one)
    if (this.#find(this.#own, numberKey(one.symbol), one)) return null
    return this.#put(one, one.name === null ? [numberKey(one.symbol)] : [numberKey(one.symbol), lawKey(one.name)])
  }

  /** The document of a serial whose full mention stands behind it, or that has none. */
  later(find: CitationFind): Known {
    const one = this.#read(find)
    const own = calledKey(one)
    const next = this.#called.get(own)?.slice(0, LOOKED).find((entry) => agree(entry, one))
    return next ?? add(this.#called, own, one)
  }

  #read({ citation: { type, number, date, issuer, name, raw } }: CitationFind): Known {
    return {
      type, row: type === null ? null : typeRow(type), number, symbol: number === null ? null : symbol(number), date, issuer,
      issuing: issuer === null ? null : this.#issuing(issuer), name, year: name === null ? null : (/(?:19|20)\d\d/.exec(raw.slice(name.length))?.[0] ?? null),
    }
  }

  #issuing(issuer: string): Issuer {
    const known = this.#issuers.get(issuer) ?? body(this.#scanner.text(Passage.loose(issuer)))
    this.#issuers.set(issuer, known)
    return known
  }

  /** The known document of a mention with what it adds, or a new one, by any of the keys that may find it. */
  #put(one: Known, keys: readonly string[]): Known {
    let known: Known | undefined
    for (const own of keys) known ??= this.#find(this.#known, own, one)
    if (known) completed(known, one)
    const entry = known ?? one
    for (const own of keys) if (!this.#known.get(own)?.includes(entry, -LOOKED)) add(this.#known, own, entry)
    if (!known && entry.symbol) for (const own of calledKeys(entry)) add(this.#called, own, entry)
    return entry
  }

  #find(known: ReadonlyMap<string, Known[]>, key: string, one: Known): Known | undefined {
    const list = known.get(key) ?? []
    for (let i = list.length - 1; i >= 0 && i >= list.length - LOOKED; i--) {
      const entry = list[i] as Known
      if (agree(entry, one)) return entry
    }
    return undefined
  }
}

function add(known: Map<string, Known[]>, key: string, entry: Known): Known {
  const list = known.get(key)
  if (list) list.push(entry)
  else known.set(key, [entry])
  return entry
}

/** A serial without a symbol: `57`, `140`. */
const isBare = ({ type, groups, year }: DocumentSymbol): boolean => type === null && groups.length === 0 && year === null

const numberKey = (one: DocumentSymbol | null): string => `${one?.serial ?? ''}|${one?.type ?? ''}|${one?.body ?? ''}|${one?.term ?? ''}`
const lawKey = (name: string): string => `law|${key(name)}`
const calledKey = ({ symbol: own, row, type }: Known): string => `${own?.serial ?? ''}|${row?.name ?? key(type ?? '')}`

/** What a document may be called by its serial: by the word of its type, and by those that its symbol stands for. */
function calledKeys({ symbol: own, row }: Known): string[] {
  const names = new Set(DOCUMENT_TYPES.filter(({ abbreviations }) => own?.type != null && abbreviations.includes(own.type)).map(({ name }) => name))
  if (row) names.add(row.name)
  return [...names].map((name) => `${own?.serial ?? ''}|${name}`)
}

/** Whether two mentions with one number may be of one document: numbers begin anew each year, those of the Party each term. */
function agree(a: Known, b: Known): boolean {
  if (a.date !== null && a.date === b.date) return true
  if (a.year !== null && b.year !== null && a.year !== b.year) return false
  const [first, second] = [yearOf(a), yearOf(b)]
  if (first !== null && second !== null) {
    const party = a.symbol?.regime === 'party' || (a.symbol?.regime == null && a.symbol?.form === 'party')
    if (Math.abs(first - second) > (party ? 3 : 0)) return false
  }
  if (a.issuing === null || b.issuing === null) return true
  const [x, y] = [a.issuing, b.issuing]
  if (x.joint || y.joint) return true
  return (
    !differentBodies(x, y) &&
    (x.level === null || y.level === null || x.level === y.level) &&
    (x.place === null || y.place === null || x.place === y.place)
  )
}

function yearOf({ symbol: own, date }: Known): number | null {
  return own?.year ?? (date === null ? null : Number(date.slice(0, 4)))
}

/** Takes what the first mentions left out. */
function completed(known: Known, one: Known): void {
  known.type ??= one.type
  known.row ??= one.row
  known.number ??= one.number
  known.symbol ??= one.symbol
  known.date ??= one.date
  known.issuer ??= one.issuer
  known.issuing ??= one.issuing
  known.name ??= one.name
  known.year ??= one.year
}

/** Puts `Nghị quyết nêu trên` to the last document of its type that was cited before it in the same plan. `Kế hoạch này` in a plan is the plan itself. */
function lookBack(
  { parts, citations, scanner, source }: Pick<Document, 'parts' | 'citations' | 'scanner' | 'source'>,
  of: (i: number) => CitedDocument | null,
): void {
  let i = 0
  const own = new Set(parts.map(({ plan }) => plan.kind as string | null))
  for (const part of parts) {
    const last = new Map<string, CitedDocument>()
    const look = (t: Text, task: string | null): void => {
      for (const words of back(t)) {
        const passage = t.passage.slice(...words.range)
        for (let find = citations[i]; find?.part === part && find.passage.start < passage.start; find = citations[++i]) {
          const document = of(i)
          const row = find.citation.type === null ? null : typeRow(find.citation.type)
          if (document && row) last.set(row.name, document)
        }
        if (words.here && (own.has(slug(words.type)) || (own.has(null) && !LAWS.has(words.type.name)))) continue
        last.get(words.type.name)?.mentions.push({ raw: passage.value, task, position: position(source, passage) })
      }
    }
    for (const passage of part.intro) look(scanner.text(passage), null)
    for (const { text, task } of part.items) look(text, task?.id ?? null)
    for (const passage of part.closing) look(scanner.text(passage), null)
    while (citations[i]?.part === part) i++
  }
}

/** What no plan is issued as: `Luật này` is never the file itself, whose kind may be unknown. */
const LAWS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Nghị định', 'Thông tư', 'Thông tư liên tịch'])

/** A type as a plan’s `kind` writes it: `ke-hoach`. */
const slug = ({ name }: DocumentType): string => bare(name).replaceAll(' ', '-')
