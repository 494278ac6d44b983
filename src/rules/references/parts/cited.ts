import { issued, later } from '../../../facts/issued.js'
import { mentions, title, type Mention } from '../../../facts/mentions.js'
import { outermost } from '../../../facts/outermost.js'
import type { Document } from '../../../model/document.js'
import { body } from '../../../recognise/body-kind.js'
import { symbol, type DocumentSymbol } from '../../../recognise/citation/document-symbol.js'
import type { Issuer } from '../../../recognise/issuer.js'
import { Passage, type Span } from '../../../text/passage.js'
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

/** The statements about numbered documents that may contradict each other, in reading order. */
export function cited(document: Document): Cited[] {
  const all = mentions(document)
  const wrongWords = new Set(all.flatMap(({ contradictingType, find }) => (contradictingType === null ? [] : [find.type?.start])))
  return [...own(document), ...all.filter(states).map((mention) => statement(document, mention, wrongWords))]
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
