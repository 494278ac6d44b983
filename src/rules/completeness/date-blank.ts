import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { CAPITAL } from '../../text/letters.js'
import { sample } from '../examples/sample.js'

// The name of a place before the date.
const PLACE = new RegExp(`[${CAPITAL}][A-Za-zÀ-ỹ\\s.-]{1,40}, ?$`)
// «ngày … tháng … năm 2026», «ngày    tháng 01 năm 2026», «ngày 05 tháng    năm»: blanks, dots or underscores where a number should be.
const BLANK = /ngày[\s.…_]*(?:tháng[\s.…_\d]*(?:năm|$)|\d{1,2}\s*tháng[\s.…_]*(?:năm|$))/u

export const dateBlank = rule({
  id: 'date-blank',
  group: 'completeness',
  severity: 'info',
  demands: { vi: 'Ngày, tháng ban hành đã được ghi.', en: 'The day and month of issue are filled in.' },
  why: {
    vi: 'Thời gian ban hành là ngày ký, ghi khi phát hành (Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, II.4): dự thảo để trống là đúng, bản phát hành thì không.',
    en: 'The date of issue is that of signature (Decree 30/2020/NĐ-CP, Art. 15, Annex I, II.4): blank is right in a draft, wrong in what is issued.',
  },
  advice: { vi: 'Ghi ngày, tháng khi phát hành.', en: 'Fill it in on issue.' },
  messages: { blank: { vi: () => 'Ngày, tháng ban hành còn để trống.', en: () => 'The date of issue is still blank.' } },
  examples: {
    reports: [
      { name: 'khoảng trống', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: 'UBND XÃ AN THỊNH\nSố: 12/KH-UBND\n\n«An» Thịnh, ngày     tháng     năm 2026' }) },
      { name: 'dấu chấm lửng', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: 'UBND XÃ AN THỊNH\nSố: 12/KH-UBND\n\n«An» Thịnh, ngày … tháng 01 năm 2026' }) },
      { name: 'thiếu tháng, bản phát hành', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: 'UBND XÃ AN THỊNH\nSố: 12/KH-UBND\n\n«An» Thịnh, ngày 12 tháng ... năm 2026' }), stage: 'final' },
    ],
    silent: [
      { name: 'đã có ngày', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      { name: 'nội dung nói về ngày tháng', text: sample('I. NHIỆM VỤ\n\n1. Ghi đủ ngày, tháng, năm trên mọi giấy tờ.', { head: 'UBND XÃ AN THỊNH\nAn Thịnh, ngày 02 tháng 02 năm 2026' }) },
    ],
  },
  *check({ parts }, { stage }) {
    const part = parts[0]
    if (!part || part.plan.date !== null) return
    for (const { passage } of part.head) {
      const text = fold(passage.value)
      const at = text.search(BLANK)
      if (at === -1 || text.startsWith('(')) continue
      // From the place name on, where one stands before the date.
      const comma = PLACE.exec(passage.value.slice(0, at))
      yield { span: passage.slice(comma ? comma.index : at).trim().span, message: 'blank', severity: stage === 'final' ? 'error' : 'info' }
      return
    }
  },
})
