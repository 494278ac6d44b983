import { BODY, DOCUMENT, INTRODUCTION, TITLE_GOES_ON } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { FIRST, SMALL, UPPER } from '../text/lexer.js'
import type { Passage } from '../text/passage.js'
import { CLOSE, OPEN, QUOTE } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'

/** Words between `thực hiện` and the type of document that it carries out. */
const LONGEST_REACH = 5
/** Paragraphs of an introduction that are looked at. */
const MOST_PARAGRAPHS = 16

/** `(kèm theo Kế hoạch số …)`, `(Ban hành kèm theo …)`. */
export function attaches(t: Text): boolean {
  let i = t.form(0) === OPEN ? 1 : 0
  if (t.form(i) === W.ban && t.form(i + 1) === W.hành) i += 2
  return t.form(i) === W.kèm && t.form(i + 1) === W.theo
}

/** How surely the words at token `i` begin the basis or the introduction: 2 `Căn cứ`, `Thực hiện Nghị quyết`; 1 `Ủy ban nhân dân`, `Nhằm`; 0 not. */
export function introduces(t: Text, i: number): number {
  if (t.case(i) !== FIRST) return 0
  const length = t.within(i, INTRODUCTION)
  if (length === 0) {
    const year = t.form(i) === W.năm && (t.form(i + 2) === W.là || t.form(i + 2) === W.có)
    return year || t.within(i, BODY) > 0 || t.form(i) === W.ủy ? 1 : 0
  }
  if (t.form(i) === W.căn) return 2
  if (t.form(i) === W.theo || t.form(i) === W.để || t.form(i) === W.nhằm) return 1
  for (let k = i + length; k < i + length + LONGEST_REACH && t.isWord(k); k++) {
    if (t.has(k, DOCUMENT) && (t.case(k) !== SMALL || t.form(k + t.span(k, DOCUMENT)) === W.số)) return 2
    if (t.case(k) === UPPER) break
  }
  return 1
}

/**
 * The token at which a title that began on the same line ends and another sentence begins: `KẾ HOẠCH … NĂM 2026 Thực hiện …`, `… năm 2026 Căn cứ …`; `count`
 * where the line is all of it. `shouted`: the title so far is in capitals.
 */
export function titleEnd(t: Text, shouted: boolean): number {
  let upper = shouted
  let words = 0
  for (let i = 0; i < t.count; i++) {
    if (!t.isWord(i)) continue
    const before = i === 0 || !t.isMark(i - 1) || t.form(i - 1) === CLOSE || t.form(i - 1) === QUOTE
    if (i > 0 && before && t.case(i) === FIRST && t.case(i + 1) !== UPPER) {
      if (introduces(t, i) === 2) return i
      if (upper && words > 2 && t.case(i + 1) === SMALL && t.isWord(i + 1) && !t.has(i, TITLE_GOES_ON) && t.count - i > 10) return i
    }
    if (t.case(i) !== UPPER && t.size(i) > 1) upper = false
    words++
  }
  return t.count
}

/** Whether the words of a line announce the plan: `… ban hành Kế hoạch`, `… như sau`. */
export function announces(t: Text): boolean {
  for (let i = 1; i < t.count; i++) {
    if (t.form(i) === W.như && t.form(i + 1) === W.sau) return true
    if (t.case(i) === FIRST && (t.form(i) === W.kế || t.form(i) === W.chương) && t.has(i, DOCUMENT)) return true
  }
  return false
}

const BEGETS: ReadonlySet<number> = new Set([W.hành, W.dựng, W.lập, W.khai, W.ra])

/** The kind that an introduction says where no line names it: `… ban hành Kế hoạch chuyển đổi số, cụ thể như sau:`. */
export function announced(intro: readonly Passage[], scanner: Scanner): 'ke-hoach' | 'chuong-trinh' | null {
  for (const passage of intro.slice(0, MOST_PARAGRAPHS)) {
    if (!passage.value.endsWith(':')) continue
    const t = scanner.text(passage)
    for (let i = t.count - 2; i > 0; i--) {
      if (t.case(i) !== FIRST || !BEGETS.has(t.form(i - 1))) continue
      if (t.reads(i, W.kế, W.hoạch)) return 'ke-hoach'
      if (t.reads(i, W.chương, W.trình)) return 'chuong-trinh'
    }
  }
  return null
}
