import type { Document } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { rule } from '../rule.js'
import { lastWords } from '../../facts/ending.js'
import { sample } from '../examples/sample.js'

/** Where a signature should stand: after the last line of the foot, else after the last words. */
function place(document: Document): Span {
  const part = document.parts[0]
  if (!part) return [0, 0]
  return part.foot.at(-1)?.passage.span ?? lastWords(document, part)
}

export const signatureMissing = rule({
  id: 'signature-missing',
  group: 'completeness',
  severity: 'warning',
  demands: { vi: 'Cuối văn bản có chức vụ và họ tên người ký.', en: 'The document ends with the title and name of who signs.' },
  why: {
    vi: 'Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần thể thức bắt buộc (Nghị định 30/2020/NĐ-CP, Điều 8, 13 và Phụ lục I, II.7).',
    en: 'Title, name and signature are required parts (Decree 30/2020/NĐ-CP, Art. 8, 13, Annex I, II.7).',
  },
  advice: { vi: 'Bổ sung quyền hạn, chức vụ và họ tên người ký.', en: 'Add authority, title and name.' },
  messages: {
    missing: { vi: () => 'Không thấy chức vụ, họ tên người ký.', en: () => 'No signature block found.' },
    nameless: { vi: ({ title }) => `Chưa có họ tên người ký (${title}).`, en: ({ title }) => `The name of who signs is missing (${title}).` },
  },
  examples: {
    reports: [
      { name: 'không có khối chữ ký', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { foot: 'Nơi nhận:\n- UBND tỉnh (b/c);\n«-» Lưu: VT.' }) },
      { name: 'không có phần cuối', text: sample('I. NHIỆM VỤ\n\n1. «Đơn» giản hóa thủ tục hành chính.', { foot: '' }) },
      { name: 'thiếu họ tên', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { foot: 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n«TM.» ỦY BAN NHÂN DÂN\nCHỦ TỊCH' }) },
    ],
    silent: [
      { name: 'đủ chức vụ, họ tên', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      {
        name: 'hai người ký, một người chưa ký',
        text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { foot: 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\nTRƯỞNG BAN\n\nKiểm\n\nPHÓ TRƯỞNG BAN\n\nTrần Minh Khang' }),
      },
    ],
  },
  *check(document) {
    const main = document.parts[0]
    // A plan with recipients before its attachment is signed there; else the foot may stand at the very end.
    const concerned = main && main.plan.recipients.length > 0 ? [main] : document.parts
    if (concerned.every(({ plan }) => plan.signatures.length === 0)) yield { span: place(document), message: 'missing' }
    for (const { plan: { signatures } } of document.parts) {
      const first = signatures[0]
      if (!first || signatures.some(({ name }) => name !== null)) continue
      yield { span: [first.position.start.offset, first.position.end.offset], message: 'nameless', data: { title: first.title } }
    }
  },
})
