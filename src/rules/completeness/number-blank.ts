import type { Document } from '../../model/document.js'
import { W } from '../../lexicon/forms.js'
import type { Span } from '../../text/passage.js'
import type { Text } from '../../text/text.js'
import { rule } from '../rule.js'
import { sample } from '../examples/sample.js'

const COLON = 0x3a
/** What a number begins with that was left open: a stroke or a dash before its symbol. */
const OPENS: ReadonlySet<number> = new Set([0x2d, 0x2f])
/** What a symbol is made of besides letters and digits. */
const INSIDE: ReadonlySet<number> = new Set([0x2d, 0x2f, 0x26])

/** Whether a blank stands at token `i`: a dot, `…`, an underscore. */
const isBlank = (t: Text, i: number): boolean => t.isMark(i) && '.…_'.includes(t.value[t.start(i)] ?? '#')

/** The token after the symbol that begins with its stroke at token `i` (`/KH-UBND`, `- CTr/ĐU`); `i` where none does. A symbol ends at a space: what stands beside it in a two-column letterhead is another value. */
function symbolEnd(t: Text, i: number): number {
  if (!OPENS.has(t.form(i)) || !t.isWord(i + 1)) return i
  let end = i + 2
  while (end < t.count && !t.apart(end) && (t.isWord(end) || t.isNumber(end) || INSIDE.has(t.form(end)))) end++
  return end < t.count && !t.apart(end) ? i : end
}

/** Where the number was left open: a symbol without its serial, or `Số:` with nothing, spaces or dots after it. */
function blank({ parts, scanner }: Document): { span: Span; symbol: string } | null {
  const part = parts[0]
  if (!part || part.parent) return null
  const { number } = part.plan
  const place = part.places.number
  if (number !== null && /\d/u.test(number[0] ?? '')) return null
  if (number !== null && place) return { span: place.span, symbol: number }
  if (number !== null) return null
  for (const { passage } of part.head) {
    const t = passage.length > 120 ? null : scanner.of(passage)
    if (t?.form(0) !== W.số) continue
    let from = t.form(1) === COLON ? 2 : 1
    while (isBlank(t, from)) from++
    const end = symbolEnd(t, from)
    if (end === from && from < t.count) continue
    return { span: t.slice(0, end).span, symbol: t.words(from, end) }
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
