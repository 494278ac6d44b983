import { lastWords } from '../../facts/ending.js'
import { excerpt } from '../../facts/excerpt.js'
import { outermost } from '../../facts/outermost.js'
import type { Part } from '../../model/document.js'
import { rule } from '../rule.js'

/** Whether a plan has its number and date: only who signs is missing. Where they are blank too, all three are to come. */
function finished({ plan, places }: Part): boolean {
  if (plan.number === null && places.number === null) return true
  return plan.date !== null && /^\D{0,6}\d/u.test(plan.number ?? '')
}

export const signatureMissing = rule({
  id: 'signature-missing',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Bổ sung quyền hạn, chức vụ và họ tên người ký.', en: 'Add authority, title and name.' },
  messages: {
    missing: { vi: () => 'Không thấy chức vụ, họ tên người ký.', en: () => 'No signature block found.' },
    nameless: {
      vi: ({ title }) => `Có chức vụ “${title}” nhưng chưa có họ tên người ký.`,
      en: ({ title }) => `The title “${title}” stands without the name of who signs.`,
      advice: { vi: 'Ghi họ tên người ký dưới chức vụ.', en: 'Write the signer’s name below the title.' },
    },
    draft: {
      vi: ({ title }) => `Bản dự thảo chưa ghi họ tên người ký (${title}).`,
      en: ({ title }) => `The draft does not name who signs yet (${title}).`,
      advice: { vi: 'Ghi họ tên người ký trước khi trình ký.', en: 'Write the name before it goes to the signer.' },
    },
  },
  check: ({ document, settings, report }) => ({
    part(part) {
      const { signatures } = part.plan
      const [first] = signatures
      if (!first || signatures.some(({ name }) => name !== null)) return
      const named = { span: [first.position.start.offset, first.position.end.offset], data: { title: first.title } } as const
      report(settings.stage === 'final' || finished(outermost(part)) ? { ...named, message: 'nameless' } : { ...named, message: 'draft', severity: 'info' })
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
