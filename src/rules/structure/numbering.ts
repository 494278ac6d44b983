import { rule } from '../rule.js'
import { Lists } from './parts/lists.js'

/** Numbers and letters of headings and items follow one another: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ. */
export const numbering = rule({
  id: 'numbering',
  group: 'structure',
  severity: 'error',
  advice: {
    vi: 'Xem có thiếu mục nào không, rồi đánh lại số và sửa những chỗ viện dẫn đến nó.',
    en: 'See whether an item was lost, then renumber, and correct the references to it.',
  },
  messages: {
    gap: {
      vi: (d) => `Sau ${d.after} là ${d.label}: thiếu ${d.expected}.`,
      en: (d) => `${d.after} is followed by ${d.label}: ${d.expected} is missing.`,
      advice: {
        vi: 'Tìm mục bị mất giữa hai số; nếu không mất thì đánh lại số từ đây và sửa những chỗ viện dẫn.',
        en: 'Look for the item that was lost in between; if none was, renumber from here on and correct the references.',
      },
    },
    start: {
      vi: (d) => `Bắt đầu từ ${d.label}: thiếu ${d.expected}.`,
      en: (d) => `It begins with ${d.label}: ${d.expected} is missing.`,
      advice: {
        vi: 'Tìm những mục bị mất ở đầu; nếu không mất thì đánh lại số từ đầu và sửa những chỗ viện dẫn.',
        en: 'Look for what was lost at the beginning; if nothing was, renumber the list and correct the references.',
      },
    },
    repeat: {
      vi: (d) => `Số ${d.label} bị lặp; theo thứ tự phải là ${d.expected}.`,
      en: (d) => `${d.label} is repeated; ${d.expected} is next.`,
      advice: { vi: 'Đánh lại số từ đây và sửa những chỗ viện dẫn.', en: 'Renumber from here on, and correct the references.' },
    },
    order: {
      vi: (d) => `Số ${d.label} không đúng thứ tự; phải là ${d.expected}.`,
      en: (d) => `${d.label} is out of order; it should be ${d.expected}.`,
      advice: {
        vi: 'Sửa số, hoặc đưa mục về đúng chỗ, rồi sửa những chỗ viện dẫn.',
        en: 'Correct the number, or move the item to its place, and correct the references.',
      },
    },
    child: {
      vi: (d) => `${d.label} nằm trong mục ${d.parent} nhưng không mang số của mục đó.`,
      en: (d) => `${d.label} stands under ${d.parent} without carrying its number.`,
      advice: {
        vi: 'Đánh số theo mục mẹ, hoặc đưa mục về dưới mục mẹ của nó.',
        en: 'Give it the number of its section, or move it below its own.',
      },
    },
    latin: {
      vi: () => 'Sau điểm d là điểm đ, không phải điểm e (Word tự đánh a, b, c, d, e).',
      en: () => 'In Vietnamese đ follows d (a, b, c, d, e is Word’s own numbering).',
      advice: {
        vi: 'Tắt đánh số tự động, đánh lại a, b, c, d, đ, e, g và sửa những chỗ viện dẫn.',
        en: 'Turn automatic numbering off, letter the list a, b, c, d, đ, e, g and correct the references.',
      },
    },
    foreign: {
      vi: (d) => `Chữ ${d.label} không có trong bảng chữ cái tiếng Việt.`,
      en: (d) => `The Vietnamese alphabet has no letter ${d.label}.`,
      advice: {
        vi: 'Đánh lại theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k) và sửa những chỗ viện dẫn.',
        en: 'Letter the list by the Vietnamese alphabet (a, b, c, d, đ, e, g, h, i, k) and correct the references.',
      },
    },
    before: { vi: (d) => `Số đứng trước: ${d.after}`, en: (d) => `Before it: ${d.after}` },
    parent: { vi: (d) => `Mục ${d.parent}`, en: (d) => `Section ${d.parent}` },
  },
  check: ({ report }) => ({
    part({ outline, items }) {
      const lists = new Lists(report)
      lists.add(null, outline)
      for (const item of items) if (item.children.length > 0) lists.add(item, item.children)
    },
  }),
})
