import { BODY, GROUP, ISSUER_END, LAW, LEVEL, NAMING, PLACE, PLURAL, POST, SUBJECT, TYPE, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { FIRST, MIXED, SMALL, UPPER } from '../../text/lexer.js'
import { AMPERSAND, CLOSE, COMMA, DASH, DOT, OPEN, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { dateAfter } from './dated.js'
import type { Span } from './words.js'

/** Tokens that a name has at most, and a gloss in parentheses. */
const LONGEST = 56
const GLOSS = 14
/** An issuer, and where what belongs to it ends: a gloss after it. */
export interface Issuer {
  readonly issuer: Span
  readonly to: number
}

/** After these a verb or a type belongs to a body's name: `Ban Chỉ đạo`, `Sở Xây dựng`, `đoàn kiểm tra`, `Bộ Kế hoạch và Đầu tư`. */
const NAMERS: ReadonlySet<number> = new Set([W.ban, W.bộ, W.sở, W.phòng, W.đoàn, W.tổ, W.cục, W.vụ, W.viện, W.tâm, W.đồng, W.đội, W.cuộc])
/** Abbreviations of places that are written with a point: `TP. Hồ Chí Minh`. */
const PLACES: ReadonlySet<number> = new Set([W.tp, W.tx, W.tt, W.h, W.q, W.p, W.x])

/** Whether the name of a body or an office-holder begins at token `i`. */
function begins(t: Text, i: number): boolean {
  if (t.has(i, BODY) || t.has(i, POST)) return true
  const plural = t.span(i, PLURAL)
  if (plural > 0) return t.within(i + plural, GROUP) > 0 || t.has(i + plural, BODY)
  return t.form(i) === W.bộ && t.case(i) !== SMALL && t.case(i + 1) !== SMALL
}

/** Where the name of an issuer ends that begins at token `from`: `Ban Bí thư (khóa XII)` before `về`, a verb, a mark. */
export function nameAt(t: Text, from: number, between: boolean): Issuer {
  const capitals = t.case(from - 1) === UPPER
  const limit = Math.min(t.count, from + LONGEST)
  let to = from
  let namer = false // whether a head stands in it whose field may be a list
  let small = false // whether that field is in small letters: «Ban kinh tế và ngân sách HĐND tỉnh»
  let second = -1 // where the body begins that `và` joined: after it a comma joins only one of its kind
  for (let i = from; i < limit; ) {
    if (t.isMark(i)) {
      const next = t.form(i) === OPEN ? beyondGloss(t, i) : beyondMark(t, i, { from, between: between && (second === -1 || alike(t, second, i + 1)), namer })
      if (next.at === 0) return { issuer: [from, to], to: Math.max(to, next.reach) }
      if (next.kept) to = next.at
      i = next.at
      continue
    }
    if (i > from && (ends(t, i, capitals) || (t.form(i) === W.và && parts(t, i + 1, capitals || small)))) break
    if (t.isNumber(i) && (t.form(i + 1) === SLASH || t.form(i + 1) === W.năm || t.form(i + 1) === W.tháng)) break
    if (t.form(i) === W.và) small = false
    if (t.form(i) === W.và && begins(t, i + 1)) second = i + 1
    if (NAMERS.has(t.form(i))) {
      namer = true
      small = t.case(i) !== SMALL && t.case(i + 1) === SMALL && !leaves(t, i + 1)
    }
    to = ++i
  }
  return { issuer: [from, t.form(to - 1) === W.và ? to - 1 : to], to }
}

/** No name of a list is longer. */
const LISTED = 10

/** `Đảng ủy Quân sự, Đảng ủy Công an`: whether a body at `i` is of the kind of the one at `before`, and no subject of its own. */
function alike(t: Text, before: number, i: number): boolean {
  if (t.form(i) !== t.form(before) || t.form(i + 1) !== t.form(before + 1)) return false
  let at = i + 2
  while (at < i + LISTED && t.isWord(at) && t.form(at) !== W.và && !(t.case(at) === SMALL && t.has(at, VERB))) at++
  return at >= t.count || t.isMark(at) || t.form(at) === W.và
}

/** Whether token `i` ends the name before it: a word that begins a subject, a verb; in a title of capitals those in capitals too. */
function ends(t: Text, i: number, capitals: boolean): boolean {
  const named = NAMERS.has(t.form(i - 1)) || steered(t, i)
  const letters = t.case(i)
  if (letters === SMALL || (capitals && letters === UPPER)) {
    // «Đào tạo», «ĐÀO TẠO»: one syllable after a capital one, or in a phrase that begins before it, is a second half.
    const verb = t.has(i, VERB) && !(t.span(i, VERB) === 1 && (t.case(i - 1) === FIRST || t.phrase(i - 1) > 1))
    // «Ban Chỉ đạo Chuyển đổi số»
    if (t.within(i, ISSUER_END) > 0) return !(verb && named) && !(t.form(i) === W.số && t.form(i - 1) === W.đổi)
    return verb && !named && !(capitals && t.form(i - 1) === W.và)
  }
  // «… của UBND tỉnh Quy định mức chi»; «Phòng Tài chính - Kế hoạch» goes on.
  if (letters !== FIRST || named || !(t.has(i, SUBJECT) || t.within(i, TYPE) > 0)) return false
  const before = t.form(i - 1)
  return before !== W.và && before !== DASH && before !== COMMA && before !== AMPERSAND
}

/** Whether a verb at `i` says what a steering body is for: `Ban Chỉ đạo quốc gia vận động hiến máu tình nguyện`. */
function steered(t: Text, i: number): boolean {
  if (t.within(i, NAMING) === 0) return false
  const level = t.form(i - 1) === W.gia && t.form(i - 2) === W.quốc ? 2 : t.has(i - 1, LEVEL) ? 1 : 0
  return level > 0 && t.form(i - level - 1) === W.đạo && t.form(i - level - 2) === W.chỉ && t.form(i - level - 3) === W.ban
}

/** Whether a word after a head is no field of its own: a level, a place, a verb, the end of the name. */
function leaves(t: Text, i: number): boolean {
  return t.has(i, PLACE) || t.has(i, LEVEL) || t.has(i, VERB) || t.within(i, ISSUER_END) > 0
}

/**
 * Whether what begins at token `i` after `và` is no part of the name: another document, a clause, a plural; small letters, unless the
 * name has them (`open`).
 */
function parts(t: Text, i: number, open: boolean): boolean {
  if (!t.isWord(i) || t.within(i, TYPE) > 0 || t.within(i, LAW) > 0 || t.form(i) === W.các) return true
  return t.case(i) === SMALL && (t.within(i, ISSUER_END) > 0 || t.has(i, VERB) || (!open && !begins(t, i)))
}

interface Next {
  /** Where the name goes on; 0 where it ends. */
  readonly at: number
  /** Whether the mark belongs to the name though nothing follows. */
  readonly kept: boolean
  readonly reach: number
}
const END: Next = { at: 0, kept: false, reach: 0 }
const on = (at: number, kept = false): Next => ({ at, kept, reach: 0 })

/**
 * `Ban Bí thư (khóa XII)` keeps its parentheses; `Ủy ban nhân dân (UBND) tỉnh` goes on beyond them; `Bộ Y tế (BYT) ngày …` ends before
 * them.
 */
function beyondGloss(t: Text, i: number): Next {
  let close = i + 1
  let letters = false
  for (; t.form(close) !== CLOSE; close++) {
    if (close >= t.count || close > i + GLOSS || t.form(close) === OPEN) return END
    if (t.size(close) > 1 && (t.case(close) === UPPER || t.case(close) === MIXED)) letters = true
  }
  const first = t.form(i + 1)
  const second = t.form(i + 2)
  if (first === W.khóa || (first === W.nhiệm && second === W.kỳ) || (first === W.lần && second === W.thứ)) return on(close + 1, true)
  if (!letters || first === W.ngày || first === W.số) return END
  const next = close + 1
  const level = t.case(next) === SMALL && (t.has(next, PLACE) || t.has(next, LEVEL))
  if (level || (t.form(next) === W.và && begins(t, next + 1))) return on(next)
  return dateAfter(t, next) ? { at: 0, kept: false, reach: next } : END
}

/**
 * Marks within a name: `A, B và C` after `giữa`, `Bộ Chính trị, Ban Bí thư`, `Sở Văn hóa, Thể thao và Du lịch`, `TP. Hồ Chí Minh`,
 * `Lao động - Thương binh`.
 */
function beyondMark(t: Text, i: number, { from, between, namer }: { from: number; between: boolean; namer: boolean }): Next {
  const mark = t.form(i)
  const next = i + 1
  if (mark === COMMA) {
    if (between && t.case(next) !== SMALL && begins(t, next)) return on(next)
    // The two bodies that decide together at the centre (Quy định 294-QĐ/TW).
    if (t.case(next) === SMALL && t.has(next, PLACE) && t.has(i - 1, PLACE) && t.within(i - 2, PLURAL) > 0) return on(next)
    const together = t.form(i - 1) === W.trị && t.form(i - 2) === W.chính && t.form(next) === W.ban && t.form(next + 1) === W.bí
    return together || (namer && fieldsFrom(t, next)) ? on(next) : END
  }
  // «khóa X.» ends a sentence.
  if (mark === DOT) return i > from && PLACES.has(t.form(i - 1)) && t.form(i - 2) !== W.khóa && !t.apart(i) ? on(next, true) : END
  if (mark === DASH) return (!t.apart(i) && !t.apart(next)) || (t.isWord(next) && t.case(next) !== SMALL) ? on(next) : END
  return (mark === AMPERSAND || (mark === SLASH && !t.apart(i))) && i > from ? on(next) : END
}

/** Whether a list of fields goes on after a comma, to its `và`: `Thể thao và Du lịch`; another body or document is none. */
function fieldsFrom(t: Text, i: number): boolean {
  if (t.case(i) === SMALL || begins(t, i) || t.within(i, TYPE) > 0 || t.within(i, LAW) > 0 || organ(t, i)) return false
  for (let k = i + 1; k < i + 7 && (t.isWord(k) || t.form(k) === COMMA); k++) {
    if (t.form(k) === W.và) return t.case(k + 1) !== SMALL && !begins(t, k + 1) && !organ(t, k + 1)
    if (t.form(k) === COMMA && (t.case(k + 1) === SMALL || begins(t, k + 1))) return false
  }
  return false
}

/** The State's highest bodies, which begin as no other body does. */
function organ(t: Text, i: number): boolean {
  const next = t.form(i + 1)
  return (t.form(i) === W.chính && next === W.phủ) || t.form(i) === W.thủ || (t.form(i) === W.quốc && next === W.hội)
}

/** Reads `của Ban Thường vụ Tỉnh ủy`, `do Bộ Nội vụ`, `giữa A và B`, `của A, B` of a document made together, from token `i`. */
export function issuerAfter(t: Text, i: number, together = false): Issuer | null {
  let k = t.form(i) === COMMA ? i + 1 : i
  if (t.form(k) === W.được) k++
  if (t.form(k) === W.do && (t.form(k + 1) === W.của || t.form(k + 1) === W.do)) k++
  const word = t.form(k)
  if (word !== W.của && word !== W.giữa && word !== W.do) return null
  // «77/KH-LT của các quận, huyện» is about what is theirs: one body issues, or two of which one is named first.
  if (word === W.của && t.within(k + 1, PLURAL) > 0) return null
  const found = nameAt(t, k + 1, together || word === W.giữa)
  const [from, to] = found.issuer
  return to > from && t.end(to - 1) - t.start(from) > 1 ? found : null
}
