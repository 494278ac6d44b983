import { LAW, LAW_END, LAW_NAME, NOUN, PLURAL, THING, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL, UPPER } from '../../text/lexer.js'
import { CLOSE, COMMA, OPEN } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { dateAfter } from './dated.js'
import { issuerAfter, type Issuer } from './issuer.js'
import { draft, type Draft } from './words.js'

/** Tokens that a law's name has at most, and laws that one law amends. */
const LONGEST = 24
const AMENDED = 16

/** Before `luật` they make another word: `PHÁP LUẬT`, `Đại học Luật`, `KỶ LUẬT`. */
const OTHERS: ReadonlySet<number> = new Set([W.pháp, W.học, W.kỷ, W.kỉ, W.quy, W.khoa, W.cấp, W.đẳng, W.trường, W.ngành])

/** Verbs that names of laws hold: `Luật Tổ chức …`, `Luật Đầu tư xây dựng …`. */
const IN_NAMES: ReadonlySet<number> = new Set([W.tổ, W.xây, W.bảo, W.quản, W.thực])

/**
 * The law, code or ordinance that begins at token `i` with its name, year and date: `Luật Đất đai năm 2024`; null where the word is
 * another's.
 */
export function law(t: Text, i: number): Draft | null {
  const word = t.within(i, LAW)
  // `luật` in small letters is any.
  if (word === 0 || (t.case(i) === SMALL && !shorn(t, i)) || t.has(i, NOUN) || OTHERS.has(t.form(i - 1)) || isBill(t, i)) return null
  const to = amending(t, i + word) || nameEnd(t, i, word)
  if (to <= i + word || t.end(to - 1) - t.start(i + word) < 3) return null
  const found = draft(i, to, null, null)
  found.type = [i, i + word]
  found.name = [i, to]
  found.to = yearAfter(t, revised(t, to))
  const passed = passage(t, found.to)
  if (passed) {
    found.issuer = passed.issuer
    found.to = passed.to
  }
  const day = dateAfter(t, found.to)
  if (day) {
    found.date = day.date
    found.to = day.to
  }
  const body = !passed && t.form(found.to) === W.của && t.form(found.to + 1) === W.quốc ? issuerAfter(t, found.to) : null
  if (body) {
    found.issuer = body.issuer
    found.to = body.to
  }
  return found
}

/** No title has more tokens. */
const LONGEST_TITLE = 120

/** Whether a law that a table knows stands at token `i` of a title whose capitals were lost: `… thi hành luật trẻ em trong ngành y tế`. */
function shorn(t: Text, i: number): boolean {
  if (t.count > LONGEST_TITLE || t.within(i, LAW_NAME) === 0) return false
  for (let k = 0; k < t.count; k++) if (t.case(k) !== SMALL) return false
  return true
}

/** So many tokens may say who passed a law, and that it is called so from here on. */
const PASSED = 16

/** `(sau đây gọi là Luật) được Quốc hội khóa XV thông qua` at token `i`: who passed a law; its day follows. */
function passage(t: Text, i: number): Issuer | null {
  let k = i
  if (t.form(k) === OPEN && t.form(k + 1) === W.sau) while (k < i + PASSED && t.form(k++) !== CLOSE);
  if (t.form(k) === COMMA) k++
  if (t.form(k) === W.đã) k++
  if (t.form(k) !== W.được) return null
  const from = k + 1
  let end = 0
  for (let to = from; to < from + PASSED && to < t.count; to++) {
    if (end === 0 && t.form(to) === COMMA) end = to
    if (t.form(to) === W.thông && t.form(to + 1) === W.qua) return to > from && t.case(from) !== SMALL ? { issuer: [from, end || to], to: to + 2 } : null
  }
  return null
}

/** `dự án Luật A, Luật B`, `dự thảo Luật C`: whether a law that begins at token `i` is still to be passed: it has no number yet, and nobody can cite it. */
function isBill(t: Text, i: number): boolean {
  for (let at = i - 1; at > 0 && i - at < LONGEST; at--) {
    const form = t.form(at)
    if (form === W.án || form === W.thảo) return t.form(at - 1) === W.dự && t.within(at + 1, LAW) > 0
    // A law beside others: each begins after a comma or `và`.
    if (at === i - 1 && form !== COMMA && form !== W.và) return false
    if (t.isMark(at) && (form !== COMMA || t.within(at + 1, LAW) === 0)) return false
  }
  return false
}

/** Where the name of a law ends that begins at token `i` with a word of `word` tokens. */
function nameEnd(t: Text, i: number, word: number): number {
  const known = t.within(i, LAW_NAME)
  if (known > 0) return i + known
  // «Pháp lệnh về …»
  return openEnd(t, word > 1 && t.form(i + word) === W.về ? i + word + 1 : i + word, t.case(i) === UPPER)
}

/** `sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C` is the name of one law; 0 where it is none. */
function amending(t: Text, i: number): number {
  if (t.form(i) !== W.sửa || t.form(i + 1) !== W.đổi) return 0
  let k = i + 2
  let to = 0
  // «…, bổ sung một số điều của» up to the law amended: the words between are few.
  while (k < i + 12 && k < t.count && t.within(k, LAW) === 0 && (t.isWord(k) || t.form(k) === COMMA || t.isNumber(k))) k++
  for (let laws = 0; laws < AMENDED; laws++) {
    const word = t.within(k, LAW)
    if (word === 0) break
    const end = nameEnd(t, k, word)
    if (end <= k + word) break
    to = end
    k = end
    if (t.form(k) === COMMA) k++
    if (t.form(k) === W.và) k++
    if (t.form(k) === W.các) k++
    if (k === end) break
  }
  return to
}

/**
 * Where a name ends that no table knows: before a word of the sentence, its verb, a mark. `Phòng, chống …`, `Quản lý, sử dụng …` go on
 * after their comma.
 */
function openEnd(t: Text, from: number, capitals: boolean): number {
  let to = from
  for (let i = from; i < from + LONGEST && i < t.count; ) {
    if (t.form(i) === COMMA && i === pairEnd(t, from)) {
      i++
      continue
    }
    if (!t.isWord(i)) break
    // «Khai thác và bảo vệ …», «Bảo vệ và kiểm dịch …»: its first verb alone is no name.
    if (t.form(i) === W.và && i === firstVerbEnd(t, from) && t.has(i + 1, VERB)) {
      i += 1 + t.phrase(i + 1)
      to = Math.min(i, t.count)
      continue
    }
    const small = t.case(i) === SMALL || (capitals && t.case(i) === UPPER)
    // «… ở một số nơi», but «Luật Thực hiện dân chủ ở cơ sở».
    if (small && (t.within(i, LAW_END) > 0 || (t.form(i) === W.ở && t.within(i + 1, PLURAL) > 0))) break
    if (small && i > from && t.form(i - 1) !== COMMA && t.has(i, VERB) && !IN_NAMES.has(t.form(i))) break
    i += Math.max(1, t.has(i, NOUN) ? t.phrase(i) : 0, t.within(i, THING))
    to = Math.min(i, t.count)
  }
  return to
}

/** Where the verb ends that a name begins with; -1 without one. */
const firstVerbEnd = (t: Text, from: number): number => (t.has(from, VERB) && t.case(from) !== SMALL ? from + t.phrase(from) : -1)

/** Where the comma stands between two verbs that a name begins with: `Phòng, chống`, `Quản lý, sử dụng`; -1 without them. */
function pairEnd(t: Text, from: number): number {
  const comma = t.form(from) === W.phòng ? from + 1 : firstVerbEnd(t, from)
  return comma !== -1 && t.form(comma) === COMMA && (t.form(comma + 1) === W.chống || t.has(comma + 1, VERB)) ? comma : -1
}

/** Beyond `(sửa đổi)`. */
function revised(t: Text, i: number): number {
  return t.form(i) === OPEN && t.form(i + 1) === W.sửa && t.form(i + 3) === CLOSE ? i + 4 : i
}

/** Beyond `năm 2013`, `, năm 2013`, `2013`; a year is no part of a name. */
function yearAfter(t: Text, i: number): number {
  const word = t.form(i) === COMMA ? i + 1 : i
  return t.form(word) === W.năm && t.isNumber(word + 1) && t.size(word + 1) === 4 ? word + 2 : i
}
