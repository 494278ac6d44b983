import { numbered, type Mention } from '../../../facts/mentions.js'
import type { Document } from '../../../model/document.js'
import { key } from '../../../text/spelling.js'

/** Groups that many bodies have: which one is meant, the symbol does not say. */
const MANY: ReadonlySet<string> = new Set('TW TU HU QU ThU TxU ĐU CB UBKT BCSĐ ĐĐ UBND UB HĐND BCH BTV BCĐ'.split(' '))

/** Whether a symbol names its issuer: `-TTg`, `-BCT`, `/SGDĐT-GDTH`; not `-UBND`, `/TU`. */
export function namesIssuer({ symbol: { groups: [first] } }: Mention): boolean {
  return first !== undefined && !MANY.has(first)
}

/** The bodies of symbols that mean one issuer throughout a document, as its own numbers and the mentions with an issuer tell. */
export function soleIssuers(document: Document, all: readonly Mention[]): ReadonlySet<string> {
  const issuers = new Map<string, string | null>()
  const add = (body: string, name: string): void => void issuers.set(body, issuers.has(body) && issuers.get(body) !== name ? null : name)
  for (const { plan: { number, issuer } } of document.parts) if (number !== null) add(numbered(number).symbol.body, key(issuer ?? ''))
  for (const { find: { citation: { issuer } }, symbol: { body } } of all) if (issuer !== null) add(body, key(issuer))
  return new Set([...issuers].flatMap(([body, name]) => (name === null ? [] : [body])))
}

/** As long as a title may be between two documents. */
const TITLE = 300
// «Quyết định số …, Quyết định số …», «… và Quyết định số …» are a list.
const LISTED = /(?:,|\s(?:và|cùng|hoặc|với))\s*$/u

/**
 * Whether a document stands in the title of the one cited before it: `Kế hoạch số 15/KH-UBND ngày … của … thực hiện Nghị quyết số 57-NQ/TW`. Titles are
 * given as they are.
 */
export function inTitle({ source: { text } }: Document, { find: { passage } }: Mention, before: Mention | undefined): boolean {
  if (!before || (before.find.citation.date === null && before.find.citation.issuer === null)) return false
  const { end } = before.find.passage
  if (passage.start <= end || passage.start - end > TITLE) return false
  const between = text.slice(end, passage.start)
  return /\p{L}/u.test(between) && !/[;.:]/u.test(between) && !LISTED.test(between)
}
