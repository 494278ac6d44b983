import type { Document } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { rule } from '../rule.js'
import { lastWords } from '../../facts/ending.js'
import { sample } from '../examples/sample.js'

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
  demands: { vi: 'Cuối văn bản có Nơi nhận với ít nhất một nơi.', en: 'The document ends with a list of recipients that names at least one.' },
  why: {
    vi: 'Nơi nhận là thành phần thể thức bắt buộc (Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I, II.9): không có thì không biết gửi cho ai, lưu ở đâu. Kế hoạch kèm theo văn bản khác dùng Nơi nhận của văn bản đó.',
    en: 'Recipients are a required part (Decree 30/2020/NĐ-CP, Art. 8, Annex I, II.9). An attached plan uses those of its parent.',
  },
  advice: {
    vi: 'Bổ sung “Nơi nhận:” với cấp trên để báo cáo, các đơn vị thực hiện và dòng “Lưu”.',
    en: 'Add “Nơi nhận:” with superiors, those who carry the plan out, and the line “Lưu”.',
  },
  messages: {
    missing: {
      vi: () => 'Không thấy Nơi nhận.',
      en: () => 'No recipients found.' }, empty: { vi: () => 'Nơi nhận chưa ghi nơi nào.', en: () => 'The list of recipients is empty.',
    },
  },
  examples: {
    reports: [
      { name: 'không có Nơi nhận', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { foot: '«TM.» ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Minh Khang' }) },
      { name: 'không có phần cuối', text: sample('I. NHIỆM VỤ\n\n1. «Đơn» giản hóa thủ tục hành chính.', { foot: '' }) },
      { name: 'Nơi nhận để trống', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { foot: '«Nơi» nhận:\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Minh Khang' }) },
    ],
    silent: [
      { name: 'có Nơi nhận', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      {
        name: 'chương trình kèm theo không có Nơi nhận riêng',
        text: sample(`I. NHIỆM VỤ

1. Đơn giản hóa thủ tục hành chính.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Khang

CHƯƠNG TRÌNH
công tác năm 2026
(kèm theo Kế hoạch số 12/KH-UBND ngày 12/01/2026)

1. Tháng 1
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
2. Tháng 2
- Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).`, { foot: '' }),
      },
    ],
  },
  *check(document) {
    const first = document.parts[0]
    // A plan that is signed before its attachment has recipients of its own; else the foot may stand at the very end.
    const concerned = first && first.plan.signatures.length > 0 ? [first] : document.parts
    if (concerned.some(({ plan }) => plan.recipients.length > 0)) return
    yield { span: place(document), message: document.parts[0]?.places.recipients ? 'empty' : 'missing' }
  },
})
