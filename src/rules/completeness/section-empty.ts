import type { Item, LabelKind } from '../../model/document.js'
import { Table } from '../../lexicon/table.js'
import { rule } from '../rule.js'
import { opening } from '../../facts/opening.js'
import { sample } from '../examples/sample.js'

const HEADS: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'heading', 'capital', 'roman', 'caption'])

/** Says that what a heading announces stands elsewhere. */
const ELSEWHERE = Table.of('kèm theo', 'phụ lục', 'phụ biểu', 'biểu chi tiết', 'biểu số', 'đính kèm')
const COLON = 0x3a

/** A heading and nothing else: no items, no text after it, and it points to no appendix that holds them. */
function bare({ section, task, period, cells, children, paragraphs, label, text: t }: Item): boolean {
  if (!section || task || period || cells || children.length > 0 || paragraphs.length > 1) return false
  if (!label || !HEADS.has(label.kind) || t.value.length > 250 || t.value.endsWith('.') || t.value.endsWith(';')) return false
  for (let i = 0; i < t.count; i++) if ((t.form(i) === COLON && i + 1 < t.count) || ELSEWHERE.at(t, i) !== null) return false
  return true
}

export const sectionEmpty = rule({
  id: 'section-empty',
  group: 'completeness',
  severity: 'warning',
  demands: { vi: 'Dưới mỗi đề mục có nội dung.', en: 'Below each heading stands something.' },
  why: {
    vi: 'Đề mục không có nội dung thường là do xóa sót hoặc mất đoạn khi chuyển tệp.',
    en: 'A heading with nothing below it is usually left over, or its text was lost.',
  },
  advice: { vi: 'Bổ sung nội dung hoặc bỏ đề mục.', en: 'Add what is missing, or drop the heading.' },
  messages: {
    empty: { vi: ({ heading }) => `Mục “${heading}” không có nội dung.`, en: ({ heading }) => `Section “${heading}” has no content.` },
  },
  examples: {
    reports: [
      {
        name: 'mục giữa không có nội dung',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.

«II.» KINH PHÍ THỰC HIỆN

III. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'mục cuối không có nội dung',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.

«II.» TỔ CHỨC THỰC HIỆN`),
      },
      {
        name: 'mục đầu không có nội dung',
        text: sample(`«I.» MỤC ĐÍCH, YÊU CẦU

II. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.
2. Nâng cao chất lượng phục vụ.`),
      },
    ],
    silent: [
      {
        name: 'mục chỉ có một đoạn văn',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.

II. KINH PHÍ

Thực hiện từ dự toán đã giao năm 2026.`),
      },
      {
        name: 'nội dung ở phụ lục',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.

II. NHIỆM VỤ CỤ THỂ (có phụ lục kèm theo)

III. KINH PHÍ: Thực hiện từ dự toán đã giao.`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) {
      for (const item of part.items) {
        if (bare(item)) yield { span: opening(item), message: 'empty', data: { heading: item.section?.heading ?? item.passage.value } }
      }
    }
  },
})
