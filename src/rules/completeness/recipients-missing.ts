import { lastWords } from '../../facts/ending.js'
import { excerpt } from '../../facts/excerpt.js'
import { rule } from '../rule.js'

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
      const [main] = document.parts
      // A plan that is signed before its attachment has recipients of its own; else the foot may stand at the very end.
      const concerned = main.plan.signatures.length > 0 ? [main] : document.parts
      if (excerpt(document) || concerned.some(({ plan }) => plan.recipients.length > 0)) return
      // They should stand below their empty heading, above the signature, or after the last words.
      const heading = main.places.recipients
      report({ span: (heading ?? main.foot[0]?.passage)?.span ?? lastWords(document, main), message: heading ? 'empty' : 'missing' })
    },
  }),
})
