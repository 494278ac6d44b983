import type { CitationFind, Part } from '../../model/document.js'
import { typeRow } from '../../recognise/citation/type-row.js'
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

/** What the line says of the number that is not so. */
function wrongNumber({ number: place, citation }: CitationFind, { plan, places }: Part): Problem | null {
  const [stated, own] = [citation.number, plan.number]
  if (stated === null || own === null || !place) return null
  const [a, b] = [symbol(stated), symbol(own)]
  if (a.serial === '' || b.serial === '' || same(a, b)) return null
  const related = places.number ? [{ span: places.number.span, note: 'own', data: { own } }] : []
  return { span: place.span, message: 'number', data: { stated, own }, actual: stated, expected: [own], related }
}

/** What it says of the date that is not so. */
function wrongDate({ number, date: place, citation, passage }: CitationFind, { plan, places }: Part): Problem | null {
  if (plan.date === null || citation.date === null || citation.date === plan.date) return null
  const [stated, own] = [shown(citation.date), shown(plan.date)]
  const related = places.date ? [{ span: places.date.span, note: 'own', data: { own } }] : []
  return { span: (place ?? number ?? passage).span, message: 'date', data: { stated, own }, actual: stated, expected: [own], related }
}

/** attachment-mismatch: the line `(kèm theo …)` of an attached plan gives the number and date of the plan that carries it. */
export const attachmentMismatch = rule({
  id: 'attachment-mismatch',
  group: 'references',
  severity: 'error',
  advice: { vi: 'Sửa dòng “(kèm theo …)” cho khớp phần đầu văn bản.', en: 'Make the line agree with the letterhead.' },
  messages: {
    number: {
      vi: ({ stated, own }) => `Dòng kèm theo ghi số ${stated}, văn bản này là số ${own}.`,
      en: ({ stated, own }) => `The attachment names ${stated}, this plan is ${own}.`,
      advice: {
        vi: 'Sửa số, ký hiệu trong dòng “(kèm theo …)” cho khớp phần đầu văn bản.',
        en: 'Make the number in the line agree with the letterhead.',
      },
    },
    date: {
      vi: ({ stated, own }) => `Dòng kèm theo ghi ngày ${stated}, văn bản này đề ngày ${own}.`,
      en: ({ stated, own }) => `The attachment names the date ${stated}, this plan is dated ${own}.`,
      advice: {
        vi: 'Sửa ngày trong dòng “(kèm theo …)” cho khớp phần đầu văn bản.',
        en: 'Make the date in the line agree with the letterhead.',
      },
    },
    own: { vi: ({ own }) => `phần đầu văn bản: ${own}`, en: ({ own }) => `letterhead: ${own}` },
  },
  check: ({ report }) => ({
    citation(find) {
      if (find.place !== 'attachment' || !find.number || find.citation.number === null) return
      const own = carrier(find)
      if (!own) return
      for (const problem of [wrongNumber(find, own), wrongDate(find, own)]) if (problem) report(problem)
    },
  }),
})
