import { CAPITAL } from '../../text/letters.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'

// The name of a place before the date.
const PLACE = new RegExp(`[${CAPITAL}][A-Za-zÀ-ỹ\\s.-]{1,40}, ?$`)
// «ngày … tháng … năm 2026», «ngày    tháng 01 năm 2026», «ngày 05 tháng    năm»: blanks, dots or underscores where a number should be.
const BLANK = /ngày[\s.…_]*(?:tháng[\s.…_\d]*(?:năm|$)|\d{1,2}\s*tháng[\s.…_]*(?:năm|$))/u

export const dateBlank = rule({
  id: 'date-blank',
  group: 'completeness',
  severity: 'info',
  advice: { vi: 'Ghi ngày, tháng khi phát hành.', en: 'Fill it in on issue.' },
  messages: { blank: { vi: () => 'Ngày, tháng ban hành còn để trống.', en: () => 'The date of issue is still blank.' } },
  check: ({ settings: { stage }, report }) => ({
    part(part) {
      if (part.parent !== null || part.plan.date !== null) return
      for (const { passage } of part.head) {
        const text = fold(passage.value)
        const at = text.search(BLANK)
        if (at === -1 || text.startsWith('(')) continue
        // From the place name on, where one stands before the date.
        const comma = PLACE.exec(passage.value.slice(0, at))
        report({ span: passage.slice(comma ? comma.index : at).trim().span, message: 'blank', severity: stage === 'final' ? 'error' : 'info' })
        return
      }
    },
  }),
})
