import type { UnitRole } from '../../plan.js'

/** One unit of a task, with its range in the text. */
export interface UnitWords {
  readonly range: readonly [number, number]
  readonly name: string
  readonly role: UnitRole
}

/** A text folded and as printed: the same length. */
export interface Text {
  readonly text: string
  readonly printed: string
}

const DIRECTIVE = /(?:giao(?: nhiệm vụ)?(?: trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?|trách nhiệm của|nhiệm vụ của|đối với) /uy
/** Words that begin a clause before the subject: `Căn cứ …,`, `Hằng năm,`. */
export const LEAD_IN = /(?:căn cứ|trên cơ sở|theo|hằng|hàng|định kỳ|trước|trong|sau|khi|từ|ngay|để|nhằm|chậm nhất|đối với|với|mỗi|tùy|bám sát|vào|riêng|đến|cuối|đầu|ngày|tháng|quý|năm) /uy
/** Labels of units in parentheses and attributes: `chủ trì:`, `Đơn vị phối hợp:`. */
export const LABELLED = /(?:(?:đơn vị|cơ quan|bộ phận|người|cá nhân)(?: (?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm))+(?: (?:thực hiện|chính))?|(?:đồng )?chủ trì|phối hợp(?: với| thực hiện)?|phụ trách|tham mưu|thực hiện|do|giao|theo dõi|chỉ đạo) ?:? ?/uy
/** `phối hợp với`, with its adverbs. */
export const WITH = /^(?:,? ?(?:và )?)?(?:phối hợp|phối kết hợp)(?: chặt chẽ| tốt| kịp thời| thường xuyên| đồng bộ)?(?: với| cùng(?: với)?)? /u

/** Where the units begin that a directive (`Giao`, `Đề nghị`) is for; -1 where none stands at `from`. «Giao ban» is a meeting. */
export function directiveAt({ text, printed }: Text, from: number): number {
  const end = test(DIRECTIVE, text, from)
  return end !== -1 && text.startsWith('giao ban ', from) && printed[from + 5] === 'b' ? -1 : end
}

/** Where a sticky pattern ends that matches at `at`; -1 where it does not. */
export function test(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Where a word stands between `from` and `to`; -1 where it does not. What lies beyond `to` is not looked at: a text has many sentences. */
export function within(text: string, word: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(word)
  return at === -1 ? -1 : from + at
}

/** The end of the sentence that `from` stands in, at most `to`: a full stop, semicolon or question mark outside numbers and abbreviations. */
export function sentenceEnd(text: string, from: number, to = text.length): number {
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === ';' || c === '?' || c === '!') return i
    if (c === '.' && (i + 1 >= text.length || text[i + 1] === ' ' || text[i + 1] === '/') && !/(?:^|[\s(])(?:tp|tt|tx|q|p|h|st|đ)$/u.test(text.slice(Math.max(0, i - 3), i))) return i
  }
  return to
}
