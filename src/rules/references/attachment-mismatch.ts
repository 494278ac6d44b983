import { numbered } from '../../facts/mentions.js'
import { outermost } from '../../facts/outermost.js'
import type { CitationFind, Part } from '../../model/document.js'
import type { DocumentKind } from '../../model/plan.js'
import { typeRow } from '../../recognise/citation/type-row.js'
import { shownDay } from '../../text/shown-day.js'
import { changed } from '../advice.js'
import { rule, type Problem } from '../rule.js'

/** The kinds of documents that carry plans, by the names of their types. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  'Kế hoạch': 'ke-hoach',
  'Chương trình': 'chuong-trinh',
  'Quyết định': 'quyet-dinh',
  'Nghị quyết': 'nghi-quyet',
  'Công văn': 'cong-van',
  'Thông báo': 'thong-bao',
  'Chỉ thị': 'chi-thi',
}

/** The plan whose number the line `(kèm theo …)` should carry; null for what was issued under a document of another type, which is not in the file. */
function carrier({ part, citation: { type } }: CitationFind): Part | null {
  const carrying = outermost(part)
  const kind = KINDS[typeRow(type ?? '')?.name ?? '']
  return carrying !== part && kind === carrying.plan.kind ? carrying : null
}

/** What the line says of the number that is not so; a number that is still blank says nothing. */
function wrongNumber({ number: place, citation: { number: stated } }: CitationFind, { plan: { number: own }, places }: Part): Problem | null {
  if (place === null || stated === null || own === null) return null
  const [a, b] = [numbered(stated), numbered(own)]
  if (a.symbol.serial === '' || b.symbol.serial === '' || a.dated === b.dated) return null
  const related = places.number ? [{ span: places.number.span, note: 'own', data: { own } }] : []
  return { span: place.span, message: 'number', data: { stated, own }, actual: stated, expected: [own], related }
}

/** What it says of the date that is not so. */
function wrongDate({ date: place, citation, passage }: CitationFind, { plan, places }: Part): Problem | null {
  if (plan.date === null || citation.date === null || citation.date === plan.date) return null
  const [stated, own] = [shownDay(citation.date), shownDay(plan.date)]
  const related = places.date ? [{ span: places.date.span, note: 'own', data: { own } }] : []
  return { span: (place ?? passage).span, message: 'date', data: { stated, own }, actual: stated, expected: [own], related }
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
        vi: (_, expected) => `${changed(expected, 'vi')} cho khớp phần đầu văn bản.`,
        en: (_, expected) => `${changed(expected, 'en')}, as the letterhead has it.`,
      },
    },
    date: {
      vi: ({ stated, own }) => `Dòng kèm theo ghi ngày ${stated}, văn bản này đề ngày ${own}.`,
      en: ({ stated, own }) => `The attachment names the date ${stated}, this plan is dated ${own}.`,
      advice: {
        vi: ({ own }) => `Sửa thành ngày ${own} cho khớp phần đầu văn bản.`,
        en: ({ own }) => `Change the date to ${own}, as the letterhead has it.`,
      },
    },
    own: { vi: ({ own }) => `ghi ${own}`, en: ({ own }) => `says ${own}` },
  },
  check: ({ report }) => ({
    citation(find) {
      const own = find.place === 'attachment' ? carrier(find) : null
      for (const problem of own ? [wrongNumber(find, own), wrongDate(find, own)] : []) if (problem) report(problem)
    },
  }),
})
