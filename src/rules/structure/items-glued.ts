import { rule } from '../rule.js'

/** An item begins on a line of its own. */
export const itemsGlued = rule({
  id: 'items-glued',
  group: 'structure',
  severity: 'warning',
  demands: { vi: 'Mỗi nhiệm vụ bắt đầu ở một dòng riêng.', en: 'Each item begins on a line of its own.' },
  why: {
    vi: 'Hai nhiệm vụ dính trên một dòng thì người được giao việc thứ hai dễ bỏ sót việc của mình.',
    en: 'Where two items run together, whoever has the second one overlooks it.',
  },
  advice: { vi: 'Xuống dòng trước nhiệm vụ thứ hai.', en: 'Break the line before the second item.' },
  messages: {
    glued: { vi: (d) => `Hai nhiệm vụ dính trên một dòng: “${d.text}” phải bắt đầu ở dòng mới.`, en: (d) => `Two items on one line: “${d.text}” should begin a new one.` },
  },
  examples: {
    reports: [
      { name: 'a bullet glued to the one before', text: `KẾ HOẠCH
Công tác dân vận năm 2026

I. NHIỆM VỤ TRỌNG TÂM

- Nắm tình hình nhân dân. «-» Báo cáo kết quả công tác quý.

- Tổng kết năm.
` },
      { name: 'a number glued to the one before', text: `KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Rà soát thủ tục hành chính. «2.» Công khai kết quả giải quyết hồ sơ.

3. Kiểm tra công vụ.
` },
      { name: 'glued after the closing parenthesis', text: `CHƯƠNG TRÌNH
công tác năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 3

1. Sơ kết quý I (Văn phòng tham mưu). «2.» Kiểm tra công tác đảng vụ (Ban Xây dựng Đảng thực hiện).
` },
    ],
    silent: [
      { name: 'a dash within a sentence', text: `KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026

I. NHIỆM VỤ TRỌNG TÂM

- Nâng cấp đường liên thôn Đồi Cao - Suối Trong; phấn đấu hoàn thành trong năm.
` },
      { name: 'a number within a sentence', text: `KẾ HOẠCH
Thu ngân sách năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Thu đạt 2.500 triệu đồng. Riêng quý I đạt ít nhất 25%.

2. Rà soát 15 hộ nợ thuế.
` },
    ],
  },
  *check(document) {
    for (const { items } of document.parts) {
      for (const item of items) {
        if (!item.glued) continue
        const text = item.passage.value
        const label = item.label?.passage
        yield {
          span: label && label.length > 0 ? label.span : item.passage.span, message: 'glued',
          data: { text: text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text },
        }
      }
    }
  },
})
