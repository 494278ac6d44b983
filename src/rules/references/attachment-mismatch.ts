import type { CitationFind, Document, Part } from '../../model/document.js'
import { typeRow } from '../../facts/mentions.js'
import { outermost } from '../../facts/outermost.js'
import { symbol, type DocumentSymbol } from '../../recognise/citation/document-symbol.js'
import { rule, type Problem } from '../rule.js'
import { shown } from '../../text/shown.js'

const KINDS: Readonly<Record<string, string>> = { 'Kế hoạch': 'ke-hoach', 'Chương trình': 'chuong-trinh' }

/** The plan whose number the line `(kèm theo …)` should carry; null for a plan that was itself issued under another document. */
function carrier({ part, passage, citation }: CitationFind): Part | null {
  if (part.parent !== null) return outermost(part)
  const { attached } = part.places
  if (attached && attached.start <= passage.start && passage.end <= attached.end) return null
  const kind = citation.type === null ? undefined : KINDS[typeRow(citation.type)?.name ?? '']
  return kind !== undefined && kind === part.plan.kind ? part : null
}

const same = (a: DocumentSymbol, b: DocumentSymbol) =>
  a.serial === b.serial && a.year === b.year && a.type === b.type && a.body === b.body

function* problems(document: Document): Generator<Problem> {
  for (const find of document.citations) {
    if (find.place !== 'attachment' || !find.number || find.citation.number === null) continue
    const own = carrier(find)
    if (!own) continue
    const { number, date } = own.plan
    const stated = symbol(find.citation.number)
    const parsed = number === null ? null : symbol(number)
    if (number !== null && parsed && parsed.serial !== '' && stated.serial !== '' && !same(stated, parsed)) {
      yield {
        span: find.number.span, message: 'number', data: { stated: find.citation.number, own: number }, actual: find.citation.number, expected: [number],
        related: own.places.number ? [{ span: own.places.number.span, note: 'own', data: { own: number } }] : [],
      }
    }
    if (date === null || find.citation.date === null || find.citation.date === date) continue
    yield {
      span: (find.date ?? find.number).span, message: 'date', data: { stated: shown(find.citation.date), own: shown(date) }, actual: shown(find.citation.date), expected: [shown(date)],
      related: own.places.date ? [{ span: own.places.date.span, note: 'own', data: { own: shown(date) } }] : [],
    }
  }
}

/** attachment-mismatch: the line `(kèm theo …)` of an attached plan gives the number and date of the plan that carries it. */
export const attachmentMismatch = rule({
  id: 'attachment-mismatch',
  group: 'references',
  severity: 'error',
  advice: { vi: 'Sửa dòng “(kèm theo …)” cho khớp phần đầu văn bản.', en: 'Make the line agree with the letterhead.' },
  messages: {
    number: { vi: ({ stated, own }) => `Dòng kèm theo ghi số ${stated}, văn bản này là số ${own}.`, en: ({ stated, own }) => `The attachment names ${stated}, this plan is ${own}.` },
    date: { vi: ({ stated, own }) => `Dòng kèm theo ghi ngày ${stated}, văn bản này đề ngày ${own}.`, en: ({ stated, own }) => `The attachment names the date ${stated}, this plan is dated ${own}.` },
    own: { vi: ({ own }) => `phần đầu văn bản: ${own}`, en: ({ own }) => `letterhead: ${own}` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const problem of problems(document)) report(problem)
    },
  }),
})
