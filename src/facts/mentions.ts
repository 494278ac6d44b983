import { issuerGroup, groupRegime, type IssuerGroup } from '../lexicon/issuers.js'
import type { DocumentType } from '../lexicon/types.js'
import type { CitationFind, Document } from '../model/document.js'
import { body } from '../recognise/body-kind.js'
import { symbol, type DocumentSymbol } from '../recognise/citation/document-symbol.js'
import { typeRow } from '../recognise/citation/type-row.js'
import type { Issuer } from '../recognise/issuer.js'
import { remembered } from '../text/lazy.js'
import { Passage } from '../text/passage.js'
import { contradictingType } from './contradicting-type.js'
import { fact } from './fact.js'
import { issuerFault, type IssuerFault } from './issuer-fault.js'

/** A document's number with what is worked out of it, once for all of its mentions. */
export interface Numbered {
  readonly symbol: DocumentSymbol
  /** What is known of the one issuer that the symbol names; null where it is open, or several issue it. */
  readonly group: IssuerGroup | null
  /** The document by its number, without and with its year (the same where it has none): who leaves the year out means the document cited with it. */
  readonly name: string
  readonly dated: string
}

/** One mention of a document by number, with what its words and its symbol tell. */
export interface Mention extends Numbered {
  readonly find: CitationFind
  readonly number: string
  /** The row of the table that its type word belongs to; null for other words, and where the word was taken from a neighbour in a list. */
  readonly row: DocumentType | null
  readonly date: string | null
  readonly issuer: Issuer | null
  /** The abbreviation of its symbol where its type word belongs to another row. */
  readonly contradictingType: string | null
  /** What contradicts in its type, symbol, issuer and date. */
  readonly fault: IssuerFault | null
}

/** A number taken apart. */
export function numbered(number: string): Numbered {
  const parsed = symbol(number)
  const name = `${parsed.serial}|${parsed.type ?? ''}|${parsed.body}`
  return { symbol: parsed, group: issuingGroup(parsed), name, dated: parsed.year === null ? name : `${name}|${parsed.year}` }
}

function issuingGroup({ groups: [first, ...others] }: DocumentSymbol): IssuerGroup | null {
  // Two known issuers: a joint document; a second group that is none is a unit (KH-UBND-VX).
  if (first === undefined || others.some((group) => groupRegime(group) !== null)) return null
  return issuerGroup(first)
}

/** The issuer that a citation names, read from the tokens of its item where they lie in one piece. */
function issuer(document: Document, { item, issuer: named, citation }: CitationFind): Issuer {
  if (named === null) return body(document.scanner.text(Passage.loose(citation.issuer ?? '')))
  const from = item === null || !item.passage.even ? -1 : named.start - item.passage.start
  if (item === null || from < 0 || from + named.length > item.passage.length) return body(document.scanner.text(named))
  return body(item.text, item.text.at(from), item.text.at(from + named.length))
}

/** The document's citations that carry a number, in reading order. */
export const mentions = fact((document): readonly Mention[] => {
  const numberedOf = remembered(numbered)
  const issuers = new Map<string, Issuer>()
  const found: Mention[] = []
  for (const find of document.citations) {
    const { number, type, date, issuer: named } = find.citation
    if (number === null) continue
    const { symbol, group, name, dated } = numberedOf(number)
    const row = type === null || find.listed ? null : typeRow(type)
    let issuing = named === null ? null : (issuers.get(named) ?? null)
    if (named !== null && issuing === null) issuers.set(named, (issuing = issuer(document, find)))
    const contradicting = contradictingType(row, symbol)
    const one = { symbol, group, name, dated, find, number, row, date, issuer: issuing, contradictingType: contradicting, fault: null as IssuerFault | null }
    one.fault = issuerFault(one)
    found.push(one)
  }
  return found
})

const byFind = fact((document: Document): ReadonlyMap<CitationFind, Mention> => new Map(mentions(document).map((mention) => [mention.find, mention])))

/** The mention that a citation is; null where it carries no number. */
export function mentionOf(document: Document, find: CitationFind): Mention | null {
  return byFind(document).get(find) ?? null
}

/** The type word as in mid-sentence with the number: `Chỉ thị số 26-CT/TU`. */
export function title(mention: Mention): string {
  const type = mention.find.citation.type
  return type === null ? mention.number : `${type} số ${mention.number}`
}
