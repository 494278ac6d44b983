import type { Line } from '../source.js'
import { Passage } from '../passage.js'
import { capitals, fold, withoutEnd } from '../words.js'
import { furniture } from '../outline/layout.js'

/** One place of Nơi nhận, with what stands in its closing parentheses. */
export interface RecipientWords {
  readonly name: string
  readonly note: string | null
  readonly passage: Passage
}

/** One signature as printed. */
export interface SignatureWords {
  readonly authority: string | null
  readonly title: string
  readonly name: string | null
  readonly passage: Passage
}

/** What a plan’s last lines say. */
export interface Foot {
  readonly recipients: readonly RecipientWords[]
  readonly signatures: readonly SignatureWords[]
  /** The words `Nơi nhận`. */
  readonly heading: Passage | null
}

const AUTHORITY = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)(?:[./]| )\s?(?=\p{Lu})/u
const DEGREE = /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCKII|BSCKI|BSCK\s?I{1,2}|CN|KS|DS|NGƯT|NGND|TTND|TTƯT|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy)[.\s]\s?)+/u
const NAME = /^\p{Lu}\p{Ll}*(?:[\s'-]{1,3}\p{Lu}\p{Ll}*){1,5}$/u
const NOISE = /^(?:ký bởi|người ký|được ký bởi|cơ quan|thời gian ký|email|ngày ký|chữ ký|signature|digitally|reason|location|\d{4}-\d{2}-\d{2}t|\(?\s*(?:đã ký|ký,? ?(?:và )?(?:đóng dấu|ghi rõ)|ký tên|ký|chữ ký)[^)]*\)?\s*$)/u

/** The person's name that a line gives, stray signs of an electronic signature left out; null where it is none. */
function person(passage: Passage): Passage | null {
  const value = passage.value
  if (value.length > 70 || value.length < 4 || /[:;/(]/u.test(value)) return null
  const clean = value.replace(/[\d\s.*_]+$/u, '')
  const bare = clean.replace(DEGREE, '')
  const words = bare.split(/\s+/u)
  if (words.length < 2 || words.length > 6) return null
  if (!NAME.test(bare)) return null
  if (capitals(bare) > 0.95) return null
  return passage.slice(0, clean.length)
}

/** A line flattened from two columns is cut at its gap. */
function columns(line: Line): Passage[] {
  if (line.cells) return line.cells.filter((cell) => cell.value !== '').map((cell) => cell)
  const value = line.passage.value
  const parts: Passage[] = []
  let at = 0
  for (const gap of value.matchAll(/\s{3,}|\t/gu)) {
    if (gap.index > at) parts.push(line.passage.slice(at, gap.index).trim())
    at = gap.index + gap[0].length
  }
  const last = line.passage.slice(at).trim()
  // «Nơi nhận: TM. ỦY BAN NHÂN DÂN» without a gap.
  const beside = /^(nơi nhận\s?:?)\s+(?=\p{Lu})/iu.exec(last.value)
  if (beside && capitals(last.value.slice(beside[0].length)) > 0.8) parts.push(last.slice(0, (beside[1] ?? '').length), last.slice(beside[0].length))
  else parts.push(last)
  return parts.filter((part) => part.value !== '')
}

function recipient(passage: Passage): RecipientWords | null {
  const clean = withoutEnd(passage.value, ';,.')
  const own = passage.slice(0, clean.length)
  if (!/[A-Za-zÀ-ỹ]/u.test(clean)) return null
  const open = clean.endsWith(')') ? clean.lastIndexOf('(') : -1
  const note = open > 0 ? clean.slice(open + 1, -1).trim() : null
  return { name: (open > 0 ? clean.slice(0, open) : clean).trim(), note, passage: own }
}

/** Recipients and signatures of a plan's last lines, in whatever order a converter put the two columns. */
export function foot(lines: readonly Line[]): Foot {
  const recipients: Passage[][] = [] // each with the lines that it goes over
  const signatures: { authority: Passage[]; title: Passage[]; name: Passage | null; closed: boolean }[] = []
  let heading: Passage | null = null
  let listing = false
  let lastLine = 0
  let noise = 0
  for (const [i, line] of lines.entries()) {
    for (const part of columns(line)) {
      const value = part.value
      const folded = fold(value)
      if (heading === null && /^nơi nhận(?:\s|:|$|\.)/u.test(folded)) {
        heading = part.slice(0, 'nơi nhận'.length)
        listing = true
        lastLine = line.number
        const rest = part.slice(8).value.replace(/^[\s:.]+/u, '')
        if (rest !== '') recipients.push([part.slice(value.length - rest.length)])
        continue
      }
      if (NOISE.test(folded)) {
        listing = false
        noise = line.number
        continue
      }
      const upper = capitals(value) > 0.9 && /[A-Za-zÀ-ỹ]{3}/u.test(value) && value.length <= 120
      const bullet = /^[-–—•*+]\s*/u.exec(value)
      if (upper && !bullet) {
        const open = signatures.at(-1)
        const authority = AUTHORITY.test(value)
        // The second line of an electronic signature's «Cơ quan: …».
        if (line.number === noise + 1 && !authority && !POST.test(folded)) continue
        if (!authority && /\d/u.test(value)) continue
        if (!open || open.closed) signatures.push({ authority: authority ? [part] : [], title: authority ? [] : [part], name: null, closed: false })
        else if (authority && open.title.length === 0) open.authority.push(part)
        // A long authority goes over two lines: «T/M BAN CHẤP HÀNH ĐẢNG BỘ / TỈNH …».
        else if (!authority && open.title.length === 0 && !POST.test(folded)) open.authority.push(part)
        else open.title.push(part)
        continue
      }
      if (bullet && heading !== null) {
        for (const piece of pieces(part.slice(bullet[0].length))) recipients.push([piece])
        listing = true
        lastLine = line.number
        continue
      }
      const open = signatures.at(-1)
      if (open && !open.closed) {
        const name = person(part)
        if (name) {
          open.name = name
          open.closed = true
          continue
        }
        // «TRƯỞNG BAN … / Kiêm / PHÓ TRƯỞNG BAN»: one word in mixed case between two titles.
        const next = lines.slice(i + 1, i + 3).some((after) => capitals(after.passage.value) > 0.95 && after.passage.length > 4)
        if (value.length < 12 && /^[A-Za-zÀ-ỹ]+$/u.test(value) && open.title.length > 0 && next) open.title.push(part)
        continue
      }
      if (listing && heading !== null && !furniture(value) && line.number <= lastLine + 1 && !/^\(/u.test(value)) {
        const last = recipients.at(-1)
        const mark = last?.at(-1)?.value.slice(-1) ?? ''
        if (last && mark !== ';' && mark !== '.' && (/^\p{Ll}/u.test(value) || mark !== ',')) last.push(part)
        else for (const piece of pieces(part)) recipients.push([piece])
        lastLine = line.number
      }
    }
  }
  return {
    heading,
    recipients: recipients.map((lines) => recipient(Passage.join(lines, ' '))).filter((found) => found !== null),
    signatures: signatures.filter(({ title, name, authority }) => (title.length > 0 && (name !== null || POST.test(fold(title.map((part) => part.value).join(' '))))) || (authority.length > 0 && name !== null)).map(({ authority, title, name }) => ({
      authority: authority.length === 0 ? null : authority.map((part) => part.value).join(' '),
      title: title.map((part) => part.value).join(' '),
      name: name?.value ?? null,
      passage: Passage.join([...authority, ...title, ...(name ? [name] : [])], ' '),
    })),
  }
}

const POST = /(?:chủ tịch|bí thư|trưởng|giám đốc|chánh|chủ nhiệm|tổng|chỉ huy|chính ủy|người đứng đầu|phụ trách|ủy viên|phó|thường trực)/u

/** Recipients that a converter set on one line: `- A; - B;`. */
function pieces(passage: Passage): Passage[] {
  const found: Passage[] = []
  let at = 0
  for (const match of passage.value.matchAll(/[;,]\s+[-–]\s+(?=[A-Za-zÀ-ỹ])/gu)) {
    found.push(passage.slice(at, match.index))
    at = match.index + match[0].length
  }
  found.push(passage.slice(at))
  return found
}
