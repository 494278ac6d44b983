import type { Document } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { rule } from '../rule.js'
import { lastWords } from '../../facts/ending.js'
import { excerpt } from '../../facts/excerpt.js'

/** Where a list of recipients should stand: its empty heading, the line of the signature, or after the last words. */
function place(document: Document): Span {
  const part = document.parts[0]
  if (!part) return [0, 0]
  if (part.places.recipients) return part.places.recipients.span
  return part.foot[0]?.passage.span ?? lastWords(document, part)
}

export const recipientsMissing = rule({
  id: 'recipients-missing',
  group: 'completeness',
  severity: 'warning',
  advice: {
    vi: 'Bổ sung “Nơi nhận:” với cấp trên để báo cáo, các đơn vị thực hiện và dòng “Lưu”.',
    en: 'Add “Nơi nhận:” with superiors, those who carry the plan out, and the line “Lưu”.',
  },
  messages: {
    missing: { vi: () => 'Không thấy Nơi nhận.', en: () => 'No recipients found.' },
    empty: {
      vi: () => 'Nơi nhận chưa ghi nơi nào.',
      en: () => 'The list of recipients is empty.',
      advice: {
        vi: 'Ghi dưới “Nơi nhận:” cấp trên để báo cáo, các đơn vị thực hiện và dòng “Lưu”.',
        en: 'List below “Nơi nhận:” superiors, those who carry the plan out, and the line “Lưu”.',
      },
    },
  },
  check: ({ document, report }) => ({
    end() {
      const first = document.parts[0]
      // A plan that is signed before its attachment has recipients of its own; else the foot may stand at the very end.
      const concerned = first && first.plan.signatures.length > 0 ? [first] : document.parts
      if (excerpt(document) || concerned.some(({ plan }) => plan.recipients.length > 0)) return
      report({ span: place(document), message: document.parts[0]?.places.recipients ? 'empty' : 'missing' })
    },
  }),
})
