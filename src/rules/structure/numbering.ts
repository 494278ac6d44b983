import { changed } from '../advice.js'
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
        vi: ({ expected: due }) =>
          `Xem có sót mục ${due} không; nếu không thì sửa thành “${due}”, đánh lại số từ đây và sửa những chỗ viện dẫn.`,
        en: ({ expected: due }) =>
          `See whether ${due} was lost; if not, change to “${due}”, renumber from here on and correct the references.`,
      },
    },
    start: {
      vi: (d) => `Bắt đầu từ ${d.label}: thiếu ${d.expected}.`,
      en: (d) => `It begins with ${d.label}: ${d.expected} is missing.`,
      advice: {
        vi: ({ expected: due }) =>
          `Xem có sót mục ${due} không; nếu không thì đánh lại số từ “${due}” và sửa những chỗ viện dẫn.`,
        en: ({ expected: due }) =>
          `See whether ${due} was lost; if not, renumber the list from “${due}” on and correct the references.`,
      },
    },
    repeat: {
      vi: (d) => `Số ${d.label} bị lặp; theo thứ tự phải là ${d.expected}.`,
      en: (d) => `${d.label} is repeated; ${d.expected} is next.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, đánh lại số từ đây và sửa những chỗ viện dẫn.`,
        en: (_, expected) => `${changed(expected, 'en')}, renumber from here on and correct the references.`,
      },
    },
    order: {
      vi: (d) => `Số ${d.label} không đúng thứ tự; phải là ${d.expected}.`,
      en: (d) => `${d.label} is out of order; it should be ${d.expected}.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, hoặc đưa mục về đúng chỗ, rồi sửa những chỗ viện dẫn.`,
        en: (_, expected) => `${changed(expected, 'en')}, or move the item to its place, and correct the references.`,
      },
    },
    child: {
      vi: (d) => `${d.label} nằm trong mục ${d.parent} nhưng không mang số của mục đó.`,
      en: (d) => `${d.label} stands under ${d.parent} without carrying its number.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, hoặc đưa mục về dưới mục mẹ của nó.`,
        en: (_, expected) => `${changed(expected, 'en')}, or move the item below the section that it belongs to.`,
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
  check: ({ document: { source }, report }) => ({
    part({ outline, items }) {
      // Where the numbers that Word printed by itself are not read, what looks like a gap is none.
      if (source.unlabelled) return
      const lists = new Lists(report)
      lists.add(null, outline)
      for (const item of items) if (item.children.length > 0) lists.add(item, item.children)
    },
  }),
})
