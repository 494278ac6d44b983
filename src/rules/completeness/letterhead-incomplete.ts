import { beginning } from '../../facts/beginning.js'
import { excerpt } from '../../facts/excerpt.js'
import { W } from '../../lexicon/forms.js'
import type { Document, Part } from '../../model/document.js'
import { isPlan } from '../../model/plans.js'
import { COLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { rule } from '../rule.js'

const WORDS = {
  issuer: { vi: 'cơ quan ban hành', en: 'the issuer' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'địa danh và ngày, tháng, năm', en: 'place and date' },
  title: { vi: 'tên loại và trích yếu', en: 'type and subject' },
} as const

type Piece = keyof typeof WORDS

/** `ngày … tháng …`, the numbers perhaps left blank. */
function dated(t: Text): boolean {
  let day = false
  for (let i = 0; i < t.count; i++) {
    if (t.form(i) === W.ngày) day = true
    else if (day && t.form(i) === W.tháng) return true
  }
  return false
}

/** `Số: …`; `Số: 57` alone is the incoming stamp's. */
function numbered(t: Text): boolean {
  return t.form(0) === W.số && t.form(1) === COLON && !(t.count === 3 && t.isNumber(2))
}

/** The pieces that the letterhead has no trace of; what stands there blank or damaged is for other rules. */
function missing({ scanner }: Document, { plan, places, head }: Part): Piece[] {
  const shows = (sign: (t: Text) => boolean): boolean => head.some(({ passage }) => sign(scanner.of(passage)))
  const found: Piece[] = []
  if (plan.issuer === null && plan.parent === null) found.push('issuer')
  if (plan.number === null && !places.number && !shows(numbered)) found.push('number')
  if (plan.date === null && !places.date && !shows(dated)) found.push('date')
  // A Quyết định that a plan is attached to has its own kind of title.
  if (plan.title === null && (isPlan(plan.kind) || plan.attachments.length === 0)) found.push('title')
  return found
}

export const letterheadIncomplete = rule({
  id: 'letterhead-incomplete',
  group: 'completeness',
  severity: 'info',
  advice: { vi: 'Bổ sung phần còn thiếu vào đầu văn bản.', en: 'Add what is missing.' },
  messages: {
    missing: {
      vi: ({ pieces }) => `Phần đầu văn bản chưa có ${listed(pieces, 'vi')}.`,
      en: ({ pieces }) => `The letterhead lacks ${listed(pieces, 'en')}.`,
    },
    excerpt: {
      vi: () => 'Tệp chỉ có phần nội dung: không soát thể thức phần đầu, Nơi nhận và chữ ký.',
      en: () => 'The file holds a text without letterhead, recipients and signature: those were not checked.',
      advice: {
        vi: 'Nếu là văn bản sắp ban hành, bổ sung phần đầu, Nơi nhận và chữ ký.',
        en: 'If it is to be issued, add the letterhead, recipients and signature.',
      },
    },
  },
  check: ({ document, settings: { stage }, report }) => ({
    part(part) {
      if (part.parent !== null) return
      const severity = stage === 'final' ? 'error' : 'info'
      if (excerpt(document)) return void report({ span: beginning(document), message: 'excerpt', severity })
      const pieces = missing(document, part)
      if (pieces.length > 0) report({ span: beginning(document), message: 'missing', severity, data: { pieces } })
    },
  }),
})

function listed(pieces: unknown, language: 'vi' | 'en'): string {
  if (!Array.isArray(pieces)) return ''
  return pieces.map((piece: Piece) => WORDS[piece][language]).join('; ')
}
