import { beginning } from '../../facts/beginning.js'
import { resemblesNoPlan } from '../../facts/judged.js'
import { rule } from '../rule.js'

export const notAPlan = rule({
  id: 'not-a-plan',
  group: 'reading',
  severity: 'warning',
  advice: {
    vi: 'Kiểm tra lại tệp; nếu đúng là kế hoạch, ghi tên loại thành một dòng riêng.',
    en: 'Check the file; if it is a plan, give its type a line of its own.',
  },
  messages: {
    other: {
      vi: () => 'Tệp không giống một chương trình hay kế hoạch, nên không soát.',
      en: () => 'The file does not look like a plan, and was not checked.',
    },
  },
  check: ({ document, report }) => ({
    end() {
      const { notes } = document.source
      if (notes.some(({ id }) => id === 'file-empty' || id === 'file-unreadable' || id === 'scan-without-text')) return
      if (notes.some(({ id }) => id === 'not-a-plan') || resemblesNoPlan(document)) report({ span: beginning(document), message: 'other' })
    },
  }),
})
