import type { Document } from '../document.js'
import type { Span } from '../passage.js'
import { rule } from './rule.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'

/** Where the number was left open: a symbol without its serial, or `Số:` with nothing, spaces or dots after it. */
function blank({ parts }: Document): { span: Span; symbol: string } | null {
  const part = parts[0]
  if (!part || part.parent) return null
  const { number } = part.plan
  const place = part.places.number
  if (number !== null && /\d/u.test(number[0] ?? '')) return null
  if (number !== null && place) return { span: place.span, symbol: number }
  if (number !== null) return null
  for (const { passage } of part.head) {
    if (passage.length > 120) continue
    // A symbol ends at a space: what stands beside it in a two-column letterhead is another value.
    const m = /^số ?:? ?[\s.…_]*((?:[-/] ?[a-zà-ỹ][a-zà-ỹ\d/&-]*)?)(?=\s|$)/.exec(folded(passage))
    if (!m || (m[0].length < passage.length && m[1] === '')) continue
    return { span: passage.slice(0, m[0].length).trim().span, symbol: passage.value.slice(m[0].length - (m[1]?.length ?? 0), m[0].length) }
  }
  return null
}

export const numberBlank = rule({
  id: 'number-blank',
  group: 'completeness',
  severity: 'info',
  demands: { vi: 'Số văn bản đã được ghi.', en: 'The document’s number is filled in.' },
  why: {
    vi: 'Số do văn thư ghi sau khi ký (Nghị định 30/2020/NĐ-CP, Điều 15): ở bản dự thảo để trống là đúng, ở bản phát hành thì không.',
    en: 'The clerk assigns the number after signature (Decree 30/2020/NĐ-CP, Art. 15): blank is right in a draft, wrong in what is issued.',
  },
  advice: { vi: 'Ghi số khi phát hành.', en: 'Fill it in on issue.' },
  messages: {
    blank: {
      vi: ({ symbol }) => `Số văn bản còn để trống${symbol === '' ? '' : ` (“${symbol}”)`}.`,
      en: ({ symbol }) => `The number is still blank${symbol === '' ? '' : ` (“${symbol}”)`}.`,
    },
  },
  examples: {
    reports: [
      { name: 'khoảng trống trước ký hiệu', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: 'UBND XÃ AN THỊNH\n\n«Số»:      /KH-UBND\n\nAn Thịnh, ngày 12 tháng 01 năm 2026' }) },
      { name: 'dấu chấm lửng', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: 'UBND XÃ AN THỊNH\n\n«Số»: …./KH-UBND\n\nAn Thịnh, ngày 12 tháng 01 năm 2026' }) },
      { name: 'kiểu văn bản của Đảng', text: sample('I. NHIỆM VỤ\n\n1. Nâng cao chất lượng sinh hoạt chi bộ.', { head: 'ĐẢNG ỦY XÃ AN THỊNH\n*\n«Số» - CTr/ĐU', title: 'CHƯƠNG TRÌNH\ncông tác năm 2026' }), stage: 'final' },
    ],
    silent: [
      { name: 'đã có số', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      { name: 'không có dòng số: thuộc phần đầu văn bản', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { head: '' }) },
    ],
  },
  *check(document, { stage }) {
    const found = blank(document)
    if (found) yield { span: found.span, message: 'blank', severity: stage === 'final' ? 'error' : 'info', data: { symbol: found.symbol } }
  },
})
