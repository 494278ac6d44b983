import { beginning } from '../../text/letters.js'
import { rule } from '../rule.js'

/** An item begins on a line of its own. */
export const itemsGlued = rule({
  id: 'items-glued',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Xuống dòng trước nhiệm vụ thứ hai.', en: 'Break the line before the second item.' },
  messages: {
    glued: { vi: (d) => `Hai nhiệm vụ dính trên một dòng: “${d.text}” phải bắt đầu ở dòng mới.`, en: (d) => `Two items on one line: “${d.text}” should begin a new one.` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const { items } of document.parts) {
        for (const item of items) {
          if (!item.glued) continue
          const text = item.passage.value
          const label = item.label?.passage
          report({
            span: label && label.length > 0 ? label.span : item.passage.span, message: 'glued',
            data: { text: text.length > 40 ? `${beginning(text, 40).trimEnd()}…` : text },
          })
        }
      }
    },
  }),
})
