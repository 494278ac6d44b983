import { form } from '../../facts/form.js'
import { signs } from '../../facts/signs.js'
import type { Placed, Zone } from '../../facts/texts.js'
import type { Document } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { QUOTE } from '../../text/signs.js'
import { rule } from '../rule.js'
import { blank } from './parts/blank.js'

const READ: ReadonlySet<Zone> = new Set(['intro', 'item', 'cell', 'closing', 'note'])
const SQUARE = 0x5b

/** What is left to fill in, in reading order. */
function blanks(document: Document): readonly Passage[] {
  const found: Passage[] = []
  let text: Placed | null = null
  let end = 0
  let quotes = 0
  let counted = 0
  for (const { placed, at } of signs(document).blanks) {
    if (!READ.has(placed.zone) || form(placed.part)) continue
    if (placed !== text) {
      text = placed
      end = quotes = counted = 0
    }
    const t = placed.text
    for (; counted < at; counted++) if (t.form(counted) === QUOTE) quotes++
    if (t.start(at) < end) continue
    const left = blank(t, at)
    // `[...]` inside a quotation leaves words out, it does not wait for them.
    if (left === null || (t.form(at) === SQUARE && quotes % 2 === 1)) continue
    end = left[1]
    found.push(t.passage.slice(...left))
  }
  return found
}

export const placeholder = rule({
  id: 'placeholder',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Điền nội dung hoặc xóa chỗ trống.', en: 'Fill it in, or delete it.' },
  messages: { left: { vi: ({ raw }) => `Còn chỗ chưa điền: “${raw}”.`, en: ({ raw }) => `Left to fill in: “${raw}”.` } },
  check: ({ document, report }) => ({
    end() {
      for (const { span, value } of blanks(document)) report({ span, message: 'left', data: { raw: value }, actual: value })
    },
  }),
})
