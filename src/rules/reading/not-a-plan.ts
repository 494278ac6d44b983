import { rule } from '../rule.js'
import { resemblesNoPlan } from '../../facts/judged.js'
import { beginning } from '../../facts/beginning.js'
import { sample } from '../examples/sample.js'

export const notAPlan = rule({
  id: 'not-a-plan',
  group: 'reading',
  severity: 'warning',
  demands: { vi: 'Tệp là một chương trình hoặc kế hoạch.', en: 'The file is a Chương trình or Kế hoạch.' },
  why: {
    vi: 'Không thấy tên loại “KẾ HOẠCH” hay “CHƯƠNG TRÌNH”, không có đề mục và nhiệm vụ: các quy tắc khác không có gì để soát, nên đều im lặng.',
    en: 'No “KẾ HOẠCH” or “CHƯƠNG TRÌNH”, no sections and tasks: the other rules have nothing to judge and stay silent.',
  },
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
  examples: {
    reports: [
      { name: 'truyện', text: '«Ngày» xưa, ở một làng nọ ven sông có hai anh em mồ côi cha mẹ.\n\nNgười anh tham lam, người em hiền lành, chăm chỉ.\n' },
      { name: 'JSON', text: '«{»\n  "name": "an-thinh",\n  "version": 1,\n  "items": [1, 2, 3]\n}\n' },
      { name: 'mã nguồn', text: '«export» function sum(a, b) {\n  // 1. cộng\n  return a + b\n}\n' },
    ],
    silent: [
      { name: 'kế hoạch', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      {
        name: 'kế hoạch đã mất phần đầu',
        text: sample('I. NHIỆM VỤ TRỌNG TÂM\n\n1. Đơn giản hóa thủ tục hành chính.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện.', { head: '', title: '', basis: '' }),
      },
    ],
  },
  *check(document) {
    const { notes } = document.source
    if (notes.some(({ id }) => id === 'file-empty' || id === 'file-unreadable')) return
    if (notes.some(({ id }) => id === 'not-a-plan') || resemblesNoPlan(document)) yield { span: beginning(document), message: 'other' }
  },
})
