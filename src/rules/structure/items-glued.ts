import { abridged } from '../../text/abridged.js'
import { rule } from '../rule.js'

/** An item begins on a line of its own. */
export const itemsGlued = rule({
  id: 'items-glued',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Xuống dòng trước nhiệm vụ thứ hai.', en: 'Break the line before the second item.' },
  messages: {
    glued: {
      vi: (d) => `Hai nhiệm vụ dính trên một dòng: “${d.text}” phải bắt đầu ở dòng mới.`,
      en: (d) => `Two items on one line: “${d.text}” should begin a new one.`,
    },
  },
  check: ({ report }) => ({
    item({ glued, label, passage }) {
      if (!glued) return
      report({
        span: label && label.passage.length > 0 ? label.passage.span : passage.span, message: 'glued',
        data: { text: abridged(passage.value, 40) },
      })
    },
  }),
})
