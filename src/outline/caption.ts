import type { LabelKind } from '../model/document.js'
import type { Line } from '../model/source.js'
import { capitals, fold } from '../text/spelling.js'
import { ended } from './layout.js'

// `Phần thứ hai` / `NHIỆM VỤ, GIẢI PHÁP`.
const ROLE_WORDS = /nhiệm vụ|giải pháp|mục đích|yêu cầu|mục tiêu|nội dung|tổ chức thực hiện|kinh phí|phân công|phương hướng|kết quả|biện pháp/u

/** A heading in capitals whose number was lost. */
export function caption(line: Line): boolean {
  const value = line.passage.value
  return value.length >= 8 && value.length <= 150 && !/[.;,]$/u.test(value) && (capitals(value) > 0.95 || line.heading > 0) && ROLE_WORDS.test(fold(value))
}

/** Labels of headings that no task has: `Phần`, `Chương`, `Mục`, `A.`, `I.`, a line of capitals. */
export const HEADS: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'heading', 'capital', 'roman', 'caption'])

/** Whether a line goes on a heading in capitals that was cut: `II. NHIỆM VỤ VÀ GIẢI` / `PHÁP CHỦ YẾU`, no heading of its own, no head of a table. */
export function headingGoesOn(heading: LabelKind, before: Line, line: Line): boolean {
  const { value } = line.passage
  if (!HEADS.has(heading) || line.number !== before.number + 1 || before.heading !== line.heading || value.length > 150) return false
  if (capitals(value) <= 0.95 || capitals(before.passage.value) <= 0.95 || ended(before.passage.value) || /^S?TT(?!\p{L})/u.test(value)) return false
  return !caption(line) || !ROLE_WORDS.test(fold(before.passage.value))
}
