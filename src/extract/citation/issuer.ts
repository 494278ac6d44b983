import { headAt, verbAt } from '../unit/lexicon.js'
import type { Types } from './types.js'
import type { Range } from './words.js'

const ISSUER_STOP = /^(?:về|nhằm|trong|tại|để|đã|theo|từ|đến|gắn|đối|do|cho|có|được|là|vào|khi|sau|trước|trên|nay|này|với|giai đoạn|quy định|năm|nhiệm kỳ|thực hiện|ban hành|phê duyệt|triển khai|hướng dẫn|ngày|như|bằng|bảo đảm|tiếp tục|tới|còn|đồng thời|quyết định|sửa đổi|số|góp|ở|giao|giữ|dành|cùng|nêu|kèm|vừa|thì|mà|sẽ|cũng|tăng cường|tập trung|tiến hành|cụ thể hóa|xây dựng|phát động|tổ chức)(?![A-Za-zÀ-ỹ])/u
const STOP_CHAR = /[;.:“”"!?)–\n,]/u

/** Where the name of an issuer ends that begins at `from`: at a closing mark or a word that begins its subject; `(khóa XIII)` is kept. */
function issuerEnd(text: string, printed: string, from: number, to: number, between: boolean, types: Types): number {
  let end = from
  let i = from
  const limit = Math.min(to, from + 240)
  while (i < limit) {
    const c = text[i] ?? ''
    if (c === ' ') {
      i++
      continue
    }
    if (c === '(') {
      const close = text.slice(i, limit + 1).indexOf(')')
      if (!/^\((?:khóa|nhiệm kỳ|lần thứ) /u.test(text.slice(i, i + 12)) || close === -1) break
      end = i = i + close + 1
      continue
    }
    if (c === ',' && between && /^, ?(?:\p{Lu})/u.test(printed.slice(i, i + 3)) && headAt(text, printed, text[i + 1] === ' ' ? i + 2 : i + 1) !== -1) {
      i++
      continue
    }
    // The two bodies that decide together at the centre (Quy định 294-QĐ/TW): «của Bộ Chính trị, Ban Bí thư».
    if (c === ',' && text.startsWith(', ban bí thư', i) && text.slice(from, i).endsWith('bộ chính trị')) {
      i++
      continue
    }
    if (c === '.' && /^(?:tp|tx|tt|h|q|p|x)$/u.test(text.slice(Math.max(from, i - 2), i).trim())) {
      i++
      continue
    }
    if (c === '-' && text[i + 1] !== ' ' && text[i - 1] !== ' ') {
      i++
      continue
    }
    if (c === '-' && /^- \p{Lu}/u.test(printed.slice(i, i + 3))) {
      i += 2
      continue
    }
    if (STOP_CHAR.test(c) || c === '-') break
    if (i > from && ISSUER_STOP.test(text.slice(i, i + 14)) && printed[i] === c) break
    if (i > from && printed[i] === c && verbAt(text, printed, i) !== -1 && !/^(?:chỉ đạo|kiểm tra|tổ chức|thanh tra|thường trực|công tác)/u.test(text.slice(i, i + 12))) break
    if (text.startsWith('và ', i)) {
      types.at.lastIndex = i + 3
      if (types.at.test(text) || (headAt(text, printed, i + 3) === -1 && printed[i + 3] === text[i + 3])) break
      if (text.startsWith('các ', i + 3)) break
    }
    while (i < limit && /[A-Za-zÀ-ỹ\d/&]/u.test(text[i] ?? '')) i++
    if (i === end) i++
    end = i
    if (/^(?:này|trên|nêu trên)/u.test(text.slice(i + 1, i + 9))) break
  }
  while (end > from && /[\s,]/u.test(text[end - 1] ?? '')) end--
  return end
}

/** Reads ` của Ban …` or ` giữa A và B` from `from`. */
export function issuerAfter(text: string, printed: string, from: number, to: number, types: Types): { range: Range; end: number } | null {
  const lead = /^[\s,]{0,3}(?:được |do )?(?:(của|giữa|do) )/u.exec(text.slice(from, from + 16))
  if (!lead) return null
  const start = from + lead[0].length
  const end = issuerEnd(text, printed, start, to, lead[1] === 'giữa', types)
  return end > start + 1 ? { range: [start, end], end } : null
}

/** «… và Chương trình công tác năm 2024 của Ban …»: another document without a number shares the issuer that follows. */
export function issuerBeyond(text: string, printed: string, from: number, to: number, types: Types): { range: Range; end: number } | null {
  const lead = /^[\s,]{0,2}(?:và|,) /u.exec(text.slice(from, from + 6))
  if (!lead) return null
  types.at.lastIndex = from + lead[0].length
  if (!types.at.test(text)) return null
  const rest = text.slice(types.at.lastIndex, types.at.lastIndex + 70)
  const of = rest.indexOf(' của ')
  if (of === -1 || /[,;.:\d]{1}(?<!\d)/u.test(rest.slice(0, of)) || / số /u.test(rest.slice(0, of + 1))) return null
  return issuerAfter(text, printed, types.at.lastIndex + of, to, types)
}
