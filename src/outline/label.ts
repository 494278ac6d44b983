import type { Label, LabelKind } from '../document.js'
import type { Passage } from '../passage.js'
import { capitals, LETTERS, roman, withoutEnd } from '../words.js'
import { headsNoMonths, periodHeading } from '../calendar.js'

// Every pattern is anchored at the line's start and made of short bounded runs: constant time.
const PART = /^(phần|chương|mục|tiểu mục)\s{1,3}(?:thứ\s{1,3})?([ivxlc]{1,6}|\d{1,2}|[a-hđ]|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\s{0,3}(?:([.:/)–-])\s*|(?=$)|\s+(?=\p{Lu}|"|“))/iu
const ARTICLE = /^(điều)\s{1,3}(\d{1,3}[a-zđ]?)\s{0,2}([.:])?\s*/iu
const DEEP = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s{0,2}([.:/)])\s{0,3}|\s{0,2}([-–—])\s{0,3}(?=[A-Za-zÀ-ỹ"“(])|\s{1,4}(?=[\p{Lu}"“(]))/u
const ARABIC = /^(\d{1,3})(?:\s{0,2}([./:])\s{0,4}(?=["“(«*]|[A-Za-zÀ-ỹ]|(?<=\s)\d{1,2} tháng (?:đầu|cuối))|\s{0,2}([-–—])\s{0,4}(?=["“(«]|\p{Lu}))/u
const CLOSED = /^(?:\((\d{1,3})\)|(\d{1,3})\))\s{0,4}(?=\S)/u
const ROMAN = /^([IVXLC]{1,7})(?:\s{0,2}([.)/:])\s{0,4}(?=["“(]|\p{Lu}|\s|$)|\s{0,2}([-–—])\s{0,4}(?=["“(]|\p{Lu}))/u
const CAPITAL = /^([A-ZĐ])(?:\s{0,2}([.)/:])\s{1,4}(?=\S)|\s{0,2}([-–—])\s{1,4}(?=\S)|([./)])(?=\p{Lu}[A-Za-zÀ-ỹ]))/u
const LETTER = /^(?:([a-zđ])\s{0,2}([.)/])\s{0,4}(?=["“(]|[A-Za-zÀ-ỹ])|([a-zđ])\s{0,2}([-–—])\s{1,4}(?=[A-Za-zÀ-ỹ])|\(([a-zđ])\)\s{0,4})/u
const BULLET = /^([-–—―+*•●▪■◦○·Ø§✓✔➢➤❖⮚→\uf0b7\uf0a7\uf0d8\uf076\uf0fc])\s{0,6}(?=[A-Za-zÀ-ỹ\d"“(«*])/u
const HOLLOW = /^(o)\s{1,6}(?=\p{Lu}\p{Ll})/u

const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }

function ordinal(text: string): number {
  return ORDINALS[text.toLowerCase()] ?? roman(text) ?? (/^\d+$/.test(text) ? Number(text) : LETTERS.indexOf(text.toLowerCase()) + 1)
}

/** A label and the text after it. */
export interface Labelled {
  readonly label: Label
  readonly rest: Passage
}

/** The value of a letter as a label: its place in the Vietnamese alphabet; letters that it has not (f, j, w, z) count from 101. */
export function letterValue(letter: string): number {
  const at = LETTERS.indexOf(letter.toLowerCase())
  return at === -1 ? 101 + letter.toLowerCase().charCodeAt(0) - 97 : at + 1
}

/**
 * The label that a line begins with, and the text after it; null for a line without one. `before` tells which capital letter was the last label
 * of its kind: `C.`, `I.` and `V.` after B, H and U are letters, else Roman numerals.
 */
export function labelled(passage: Passage, before: (kind: LabelKind) => number | null): Labelled | null {
  const text = passage.value
  const made = (kind: LabelKind, printed: string, values: readonly number[], mark: string, length: number): Labelled => ({
    label: { kind, text: printed, values, mark, passage: passage.slice(0, text.slice(0, length).trimEnd().length) },
    rest: passage.slice(length).trim(),
  })
  const bullet = BULLET.exec(text) ?? HOLLOW.exec(text)
  if (bullet) return made('bullet', bullet[1] ?? '-', [], '', bullet[0].length)
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const deep = DEEP.exec(text)
    if (deep) return made('arabic', deep[1] ?? '', (deep[1] ?? '').split('.').map(Number), deep[2] ?? deep[3] ?? '', deep[0].length)
    const arabic = ARABIC.exec(text)
    if (arabic) return made('arabic', arabic[1] ?? '', [Number(arabic[1])], arabic[2] ?? arabic[3] ?? '', arabic[0].length)
  }
  const closed = CLOSED.exec(text)
  if (closed) {
    const digits = closed[1] ?? closed[2] ?? ''
    return made('parenthesis', digits, [Number(digits)], ')', closed[0].length)
  }
  const capital = CAPITAL.exec(text)
  if (capital) {
    const letter = capital[1] ?? ''
    const value = letterValue(letter)
    if (before('capital') === value - 1 || !'IVX'.includes(letter)) {
      return made('capital', letter, [value], capital[2] ?? capital[3] ?? capital[4] ?? '', capital[0].length)
    }
  }
  const numeral = ROMAN.exec(text)
  const value = numeral ? roman(numeral[1] ?? '') : null
  if (numeral && value !== null) return made('roman', numeral[1] ?? '', [value], numeral[2] ?? numeral[3] ?? '', numeral[0].length)
  const spaced = /^([IVX]{1,5})\s{1,3}(?=\p{Lu})/u.exec(text)
  const spacedValue = spaced ? roman(spaced[1] ?? '') : null
  // «II NỘI DUNG»: the mark was lost; only where the rest is a heading in capitals and the numbers go on.
  if (spaced && spacedValue !== null && text.length - spaced[0].length > 5 && capitals(text.slice(spaced[0].length)) > 0.9 && (before('roman') ?? 0) === spacedValue - 1) {
    return made('roman', spaced[1] ?? '', [spacedValue], '', spaced[0].length)
  }
  const letter = LETTER.exec(text)
  if (letter) {
    const sign = letter[1] ?? letter[3] ?? letter[5] ?? ''
    return made('letter', sign, [letterValue(sign)], letter[2] ?? letter[4] ?? ')', letter[0].length)
  }
  if (/^[pcmtđ]/iu.test(text)) {
    const article = ARTICLE.exec(text)
    if (article && text[0] === 'Đ') return made('article', article[2] ?? '', [Number.parseInt(article[2] ?? '0', 10)], article[3] ?? '', article[0].length)
    const part = PART.exec(text)
    if (part && text[0] === text[0]?.toUpperCase()) {
      const word = (part[1] ?? '').toLowerCase()
      const kind: LabelKind = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : 'heading'
      return made(kind, withoutEnd(part[0], '.:/)–-'), [ordinal(part[2] ?? '')], part[3] ?? '', part[0].length)
    }
  }
  if (periodHeading(text) || headsNoMonths(text)) return { label: { kind: 'period', text: '', values: [], mark: '', passage: passage.slice(0, 0) }, rest: passage }
  return null
}
