import { BODY, ISSUER, POST, RANK, SIGNER } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { SURNAMES } from '../lexicon/surnames.js'
import type { Line } from '../model/source.js'
import { capitalAt, capitals, spelled } from '../text/capitals.js'
import { DIGIT, folded, KIND, LETTER } from '../text/characters.js'
import { FIRST, SMALL, UPPER } from '../text/lexer.js'
import type { Passage } from '../text/passage.js'
import { DASH, DOT, SLASH } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'

const PREFIXES: ReadonlySet<number> = new Set([W.tm, W.kt, W.tl, W.tuq])
/** Letters that a slash or a stop may part: T/M, K/T, T/L, TU/Q. */
const LETTERS: ReadonlySet<number> = new Set([W.t, W.k])
const SECOND: ReadonlySet<number> = new Set([W.m, W.t, W.l])

/** Where the words of authority before a signer's title end, `TM.`, `K/T`, `TUQ.`, `Q.`: a token; 0 where none stand. */
export function authority(t: Text): number {
  if (t.case(0) === SMALL) return 0
  let end = 0
  if (PREFIXES.has(t.form(0))) end = t.form(1) === DOT || t.form(1) === SLASH ? 2 : 1
  else if (LETTERS.has(t.form(0)) && (t.form(1) === SLASH || t.form(1) === DOT) && SECOND.has(t.form(2))) end = t.form(3) === DOT ? 4 : 3
  else if (t.form(0) === W.q && (t.form(1) === DOT || t.form(1) === SLASH)) end = 2
  return end > 0 && t.isWord(end) && t.case(end) !== SMALL ? end : 0
}

/** Whether the words from token `i` on begin with a post: `GIÁM ĐỐC`, `HẠT TRƯỞNG`, `QUYỀN CHỦ TỊCH`. */
export function post(t: Text, i = 0): boolean {
  if (t.has(i, SIGNER) || t.has(i, POST)) return true
  const next = t.has(i + 1, SIGNER) || t.has(i + 1, POST)
  if (next && (t.form(i) === W.quyền || t.form(i) === W.nguyên)) return true
  // «PHÊ DUYỆT CỦA HIỆU TRƯỞNG»
  for (let k = i + 1; k < i + 4; k++) if (t.form(k) === W.của && t.has(k + 1, POST)) return true
  if (i === 0 && approves(t)) return true
  return (t.form(i + 1) === W.trưởng && t.form(i) !== W.tăng) || (t.form(i + 2) === W.trưởng && t.form(i + 1) !== W.tăng && !t.isMark(i + 1))
}

/** `DUYỆT CỦA BGH`, `PHÊ DUYỆT CỦA TỔ CHUYÊN MÔN`, `BAN GIÁM HIỆU DUYỆT`: above the name of who approves. */
function approves(t: Text): boolean {
  if (t.count > 8) return false
  const at = t.form(0) === W.phê ? 1 : 0
  return t.form(at) === W.duyệt ? t.form(at + 1) === W.của || t.count === at + 1 : t.form(t.count - 1) === W.duyệt && t.count <= 5
}

/** The person's name that `passage` gives, stray signs of an electronic signature left out (`ThS. Lê Văn Minh00`); null where it is none. */
export function person(t: Text): Passage | null {
  const { value } = t
  if (value.length > 70 || value.length < 4) return null
  let to = t.count
  while (to > 0 && (t.isNumber(to - 1) || (t.isMark(to - 1) && '.*_'.includes(t.words(to - 1, to))))) to--
  let i = 0
  while (t.has(i, RANK)) {
    i += t.span(i, RANK)
    while (t.isNumber(i) || t.form(i) === DOT) i++
  }
  let words = 0
  for (let k = i; k < to; k++) {
    const joined = JOINTS.has(value[t.start(k - 1)] ?? ' ') && k > i
    if (t.isWord(k)) {
      if (t.case(k) !== FIRST && !(joined && !t.apart(k))) return null
      if (t.apart(k) || k === i || (joined && k === to - 1)) words++
    } else if (t.isNumber(k) || !JOINTS.has(t.words(k, k + 1)) || t.isMark(k + 1) || k === i) return null
  }
  if (words < 2 || words > 6) return null
  return t.passage.slice(0, t.end(to - 1))
}
/** `Rơ Châm H’Lan`, `K'Brếp`, `Đinh Y-Phôn`: signs within names. */
const JOINTS: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ', '`', '´', '-'])

/** Whether a text in capitals is a person's name, by its surname: `LÊ VĂN MINH`; `LÂM TRƯỜNG …` is none. */
export function shoutedPerson(t: Text): boolean {
  if (t.count < 2 || t.count > 5 || t.value.length > 40 || !SURNAMES.has(t.words(0, 1).toLowerCase())) return false
  if (t.within(0, ISSUER) > 1 || t.within(0, BODY) > 1) return false
  for (let i = 0; i < t.count; i++) if (!t.isWord(i) || (t.case(i) !== UPPER && t.size(i) > 1)) return false
  return true
}

/** No post or body in small letters that begins a signature is longer. */
const LONGEST_QUIET = 70

/** Whether a text in small letters may begin a signature: `Tổng Giám đốc`, `KT. Chủ tịch`, `TM. Ủy ban nhân dân xã`, `Hạt trưởng`. */
export function quiet(t: Text): boolean {
  const { value } = t
  if (value.length > LONGEST_QUIET || t.case(0) === SMALL || !t.isWord(0) || !t.isWord(t.count - 1)) return false
  const of = authority(t)
  for (let i = Math.max(1, of); i < t.count; i++) if (t.isNumber(i) || (t.isMark(i) && t.form(i) !== DASH)) return false
  return of > 0 || t.has(0, SIGNER) || t.has(0, POST) || (t.form(1) === W.trưởng && t.count < 8)
}

/** A name without the stamp before it: `(Đã ký) Lê Văn Minh`. */
export function unstamped(part: Passage): Passage {
  const stamp = part.value.startsWith('(') ? /^\(đã ký\)\s{0,3}(?=\p{Lu})/iu.exec(part.value) : null
  return stamp ? part.slice(stamp[0].length) : part
}

/** Whether a line goes on the post or the body above it: `kiêm Giám đốc …`, `xã Tân Lập`. */
export function goesOnQuietly(t: Text): boolean {
  return t.isWord(0) && t.case(0) === SMALL && t.value.length <= LONGEST_QUIET && t.isWord(t.count - 1)
}

/** How far below a post in small letters the name of who signs is, posts, stamps and recipients (`;`, a bullet) between them; -1 without one. */
export function namedBelow(below: readonly Passage[], scanner: Scanner): number {
  for (const [i, each] of below.entries()) {
    const own = unstamped(each)
    if (/^$|^[(–—•*+-]|[;.]$|^đã ký$/iu.test(own.value)) continue
    const t = scanner.text(own)
    if (!quiet(t) && !goesOnQuietly(t)) return person(t) ? i : -1
  }
  return -1
}

/** The heading of the list of recipients: how long the words `Nơi nhận` (or `Nơi gửi`) are; 0 for any other line. */
export function receives(value: string): number {
  // «| Nơi nhận:»: the first line of a cell.
  const from = value.startsWith('| ') ? 2 : 0
  const first = value.charCodeAt(from)
  if (first !== 0x4e && first !== 0x6e) return 0
  const words = spelled(value, from, 'nơinhận')
  const end = words === -1 ? spelled(value, from, 'nơigửi') : words
  return end !== -1 && (end === value.length || ' :.'.includes(value[end] ?? '')) ? end : 0
}

/** Whether a line begins with two capital letters, spaces, stops and slashes between them read over: `KẾ HOẠCH`, `K Ế H O Ạ C H`, `T/M`. */
export function shouts(value: string): boolean {
  if (!capitalAt(value, 0)) return false
  let at = 1
  while (at < 5 && ' /.'.includes(value[at] ?? '-')) at++
  return at < 5 && capitalAt(value, at)
}

/** A line in capitals that begins a signature: `TM. …`, `K/T …`, or a post (`GIÁM ĐỐC`). */
export function signs(line: Line, scanner: Scanner): 'authority' | 'post' | null {
  const { value } = line.passage
  if (value.length > 90 || value.length < 4 || line.cells || !shouts(value)) return null
  // «II. NHIỆM VỤ», «A- NỘI DUNG»: a label.
  let mark = 1
  while (KIND[value.charCodeAt(mark)] === LETTER) mark++
  if ('.-–)/:'.includes(value[mark] ?? ' ') && !'TKQ'.includes(value[0] ?? '-')) return null
  const share = capitals(value)
  if (share <= 0.8) return null
  const t = scanner.text(line.passage)
  if (authority(t) > 0) return 'authority'
  if (share <= 0.95 || t.count > 14 || '.;:,'.includes(value.at(-1) ?? '') || !post(t)) return null
  for (let i = 0; i < value.length; i++) if (KIND[value.charCodeAt(i)] === DIGIT) return null
  return 'post'
}

/** Whether a line is a person's name, as far as its letters tell: two to eight words with capitals and little else. */
export function named(value: string): boolean {
  if (value.length > 60 || value.length < 4) return false
  let words = 0
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    const kind = KIND[unit]
    if (kind === DIGIT) return words >= 2 && i >= value.length - 2
    if (kind !== LETTER) continue
    if (i === 0 || KIND[value.charCodeAt(i - 1)] !== LETTER) {
      if (folded(unit) === unit) return false
      words++
    }
  }
  return words >= 2 && words <= 8 && capitals(value) < 0.7 && !/[:;,/(]/u.test(value)
}
