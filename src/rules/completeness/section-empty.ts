import { form } from '../../facts/form.js'
import { opening } from '../../facts/opening.js'
import { Table } from '../../lexicon/table.js'
import type { Item } from '../../model/document.js'
import { HEADS } from '../../outline/caption.js'
import { COLON } from '../../text/signs.js'
import { rule } from '../rule.js'

/** Says that what a heading announces stands elsewhere. */
const ELSEWHERE = Table.of(
  'kèm theo',
  'phụ lục',
  'phụ biểu',
  'biểu chi tiết',
  'biểu số',
  'đính kèm',
)

/** `Hiệu lực thi hành`. */
const IN_FORCE = Table.of('hiệu lực', 'điều khoản thi hành')

/** A heading and nothing else: no items, no text after it, and it points to no appendix that holds them. */
function bare({ section, task, period, cells, children, paragraphs, label, text: t }: Item): boolean {
  if (!section || task || period || cells || children.length > 0 || paragraphs.length > 1) return false
  if (!label || !HEADS.has(label.kind) || t.value.length > 250 || t.value.endsWith('.') || t.value.endsWith(';')) return false
  for (let i = 0; i + 1 < t.count; i++) if (t.form(i) === COLON) return false
  return !ELSEWHERE.standsIn(t)
}

export const sectionEmpty = rule({
  id: 'section-empty',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Bổ sung nội dung hoặc bỏ đề mục.', en: 'Add what is missing, or drop the heading.' },
  messages: {
    empty: { vi: ({ heading }) => `Mục “${heading}” không có nội dung.`, en: ({ heading }) => `Section “${heading}” has no content.` },
  },
  check: ({ report }) => ({
    item(item, part) {
      // «IV. Hiệu lực thi hành» above the words that close the document.
      const closes = item === part.items.at(-1) && part.closing.length > 0 && IN_FORCE.standsIn(item.text)
      if (!bare(item) || closes || form(part)) return
      report({ span: opening(item), message: 'empty', data: { heading: item.section?.heading ?? item.passage.value } })
    },
  }),
})
