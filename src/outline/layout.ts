import type { Line } from '../model/source.js'
import { folded, KIND, LETTER, SIGN } from '../text/characters.js'
import { Passage } from '../text/passage.js'
import { fold } from '../text/spelling.js'

/** The width at which the lines of a text were cut by hand or by a converter; null where paragraphs stand on one line each. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths: number[] = []
  let adjacent = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next || next.number !== line.number + 1 || line.cells || next.cells) continue
    adjacent++
    if (line.passage.length >= 40 && /^\p{Ll}/u.test(next.passage.value)) lengths.push(line.passage.length)
  }
  if (lengths.length < 5 || lengths.length < adjacent / 10) return null
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? null
}

/** Whether a text has ended its sentence: a closing mark, perhaps inside closing quotation marks or brackets. */
export function ended(value: string): boolean {
  // `… theo quy định.`, `…./.`, `… (nếu có)¹`.
  return /(?:[.;:!?…]|\.\/\.)["”’')\]»¹²³⁰⁴-⁹]{0,4}$|[)"”\]]$/u.test(value.slice(-8))
}

/** Whether a line stops where the text was cut: another word would not have fitted. */
export function full(line: Line, next: Line, width: number | null): boolean {
  if (width === null) return line.passage.length >= 100
  const word = next.passage.value.indexOf(' ')
  return line.passage.length + 1 + (word === -1 ? next.passage.length : word) > width - 4
}

// `… Nghị quyết số`, `… của`, `… Ủy ban nhân dân các`: no sentence and no item ends so (but `chuyển đổi số`, `tồn tại`, `tài khoản` do).
const UNDONE = /(?:^| )(?:của|và|hoặc|các|những|(?:quyết|định|thị|hoạch|trình|luận|tư|văn|báo|án|bản|lệnh|luật|dẫn|cáo|điện) số)$/iu

// `… ngày`, `… tháng` before a number, but `hằng ngày`; `tại Điều`.
const NUMBERED = /(?:^| )(?<!(?:h[àằ]ng|mỗi|từng|trong) )(?:ngày|tháng)$|(?:tại|theo|khoản \d|điểm [a-zđ]) Điều$/u

/** Whether a text breaks off before words that must follow; `next` is what stands on the next line: after `ngày`, `tháng` a number. */
export function breaksOff(text: string, next: string): boolean {
  // Nearly all lines end with a mark.
  if (KIND[text.charCodeAt(text.length - 1)] !== LETTER) return false
  const tail = text.slice(-16)
  return UNDONE.test(tail) || (/^\d/u.test(next) && NUMBERED.test(tail))
}

/**
 * How an unlabelled line goes on from the text before it: `same` sentence (cut by a line's or a page's end) or a new `paragraph`. Lower case or a
 * sentence that has not ended goes on; a heading, short and without a mark, does not.
 */
export function continues(text: string, line: Line, last: Line, width: number | null): boolean {
  const value = line.passage.value
  if (/^\p{Ll}/u.test(value)) return true
  if (/^[,;:.)”]/u.test(value)) return true
  if (ended(text) || value.startsWith('Trên đây là ')) return false
  if (/[,(\-–/]$/u.test(text) || breaksOff(text, value)) return true
  return full(last, line, width)
}

/** Whether a line before the first item begins its own paragraph, the mark of the line above lost: another basis, or the words that announce the plan. */
export function introduces(value: string): boolean {
  return (
    /^(?:căn cứ|thực hiện|theo|xét|triển khai|thi hành) /u.test(fold(value.slice(0, 16))) ||
    (value.endsWith(':') && /(?:như|dưới|cụ thể|gồm|sau|đây)[^.;]{0,40}:$/u.test(fold(value.slice(-60))))
  )
}

/** The pieces of one paragraph: folded with a space, or with nothing where a symbol was cut (`24-` / `NQ/TW`, `32/2023/` / `TT-BYT`). */
export function paragraph(pieces: readonly Passage[]): Passage {
  if (pieces.length < 2) return pieces[0] ?? Passage.empty
  const groups: Passage[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && /^[\dA-ZĐ][-–/]$/u.test(last.at(-1)?.value.slice(-2) ?? '') && /^[\dA-ZĐ]/u.test(piece.value)) last.push(piece)
    else groups.push([piece])
  }
  return Passage.join(groups.map((group) => Passage.join(group)), ' ')
}

// `¹ Quyết định số …`, `[1] …`, `^2) …`.
const FOOTNOTE = /^(?:([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})|\[\^?(\d{1,2})\]:?|\^(\d{1,2}))\s{0,3}(?=\S)/u

/** The mark of a footnote that a line begins with, and how long it is. */
export function footnoteMark(value: string): { mark: string; length: number } | null {
  if (KIND[value.charCodeAt(0)] !== SIGN) return null
  const match = FOOTNOTE.exec(value)
  return match ? { mark: match[1] ?? match[2] ?? match[3] ?? '', length: match[0].length } : null
}

/** A page's number alone on its line (`12`, `- 3 -`, `Trang 2/9`), or a rule: furniture, read over. */
export function furniture(value: string): boolean {
  // A letter begins none but `Trang 3`.
  if (KIND[value.charCodeAt(0)] === LETTER && (folded(value.charCodeAt(0)) !== 0x74 || value.length > 16)) return false
  if (value.length > 16) return /^[\s*_=~.…|-]+$/u.test(value)
  // `-----`, `* * *`, `- 3 -`, `Trang 2/7`.
  return /^(?:[\s*_=~.…|-]*|[-–—.[(|]?\s{0,2}(?:trang\s{1,2})?\d{1,3}(?:\s{0,2}[/|]\s{0,2}\d{1,3})?\s{0,2}[-–—.\])|]?)$/iu.test(value)
}

const OWN = '(?:chỉ thị|kế hoạch|chương trình|nghị quyết|quyết định|thông báo|kết luận|hướng dẫn|đề án)(?: [a-zà-ỹ]+){0,3} này'
/** `Chỉ thị này có hiệu lực …`: of the document's own. */
const OWN_FORCE = new RegExp(`^${OWN} có hiệu lực`, 'u')
/** `UBND tỉnh yêu cầu các ngành … thực hiện nghiêm Chỉ thị này`. */
const OWN_DUTY = new RegExp(`(?:thực hiện|thi hành|chấp hành)(?: [a-zà-ỹ]+){0,5} ${OWN}`, 'u')

/** Whether a paragraph calls on its addressees to carry out the document itself: its issuer asks for it, a few words in. */
function commands(value: string): boolean {
  if (!value.includes(' này')) return false
  const asked = / (?:yêu cầu|đề nghị) /u.exec(value.slice(0, 80))
  return asked !== null && OWN_DUTY.test(fold(value.slice(asked.index, asked.index + 1200)))
}

/** With these letters begin the words that take leave; the shortest are `Văn bản này`. */
const LEAVING = 'tqncvkgđymh'
const LEAST = 11

/** The paragraphs with which a plan takes leave: they belong to no task. */
export function takesLeave(value: string): boolean {
  if (value.length < LEAST) return false
  if (commands(value)) return true
  if (!LEAVING.includes(value[0]?.toLowerCase() ?? ' ')) return false
  const folded = fold(value.slice(0, 160))
  if (/^(?:trên đây là|thừa lệnh) /u.test(folded) || OWN_FORCE.test(folded)) return true
  // `Trong quá trình thực hiện, nếu có vướng mắc …`.
  if (/^(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)/u.test(folded)) return true
  if (
    /^(?:nhận được|căn cứ|trên cơ sở|theo nội dung|với nội dung|từ)?(?: nội dung)? ?(?:kế hoạch|chương trình|văn bản|chỉ thị|nghị quyết|quyết định|thông báo|kết luận)(?: [a-zà-ỹ]+){0,3} này/u.test(
      folded,
    )
  )
    return true
  // `Chủ tịch UBND các xã, Thủ trưởng các phòng … chịu trách nhiệm thực hiện …`.
  if (
    /^(?:chủ tịch|thủ trưởng|giám đốc|các đồng chí) /u.test(folded) &&
    /(?:triển khai|tổ chức|trách nhiệm)(?: [a-zà-ỹ]+){0,3} (?:thực hiện|thi hành)/u.test(fold(value.slice(0, 400)))
  )
    return true
  return /^(?:yêu cầu|đề nghị|mong|kính đề nghị) /u.test(folded) && /(?:kế hoạch|chương trình|nghiêm túc|triển khai|tổ chức thực hiện)/u.test(fold(value))
}
