import { lastWords } from '../../facts/ending.js'
import { excerpt } from '../../facts/excerpt.js'
import { rule } from '../rule.js'

export const signatureMissing = rule({
  id: 'signature-missing',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Bổ sung quyền hạn, chức vụ và họ tên người ký.', en: 'Add authority, title and name.' },
  messages: {
    missing: { vi: () => 'Không thấy chức vụ, họ tên người ký.', en: () => 'No signature block found.' },
    nameless: {
      vi: ({ title }) => `Chưa có họ tên người ký (${title}).`,
      en: ({ title }) => `The name of who signs is missing (${title}).`,
      advice: { vi: 'Ghi họ tên người ký dưới chức vụ.', en: 'Write the signer’s name below the title.' },
    },
  },
  check: ({ document, report }) => ({
    part({ plan: { signatures } }) {
      const first = signatures[0]
      if (!first || signatures.some(({ name }) => name !== null)) return
      report({ span: [first.position.start.offset, first.position.end.offset], message: 'nameless', data: { title: first.title } })
    },
    end() {
      const [main] = document.parts
      // A plan with recipients before its attachment is signed there; else the foot may stand at the very end.
      const concerned = main.plan.recipients.length > 0 ? [main] : document.parts
      if (excerpt(document) || concerned.some(({ plan }) => plan.signatures.length > 0)) return
      // It should stand after the last line of the foot, else after the last words.
      report({ span: main.foot.at(-1)?.passage.span ?? lastWords(document, main), message: 'missing' })
    },
  }),
})
