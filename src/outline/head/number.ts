import { W } from '../../lexicon/forms.js'
import type { DocumentKind } from '../../model/plan.js'
import { MIXED, SMALL, UPPER } from '../../text/lexer.js'
import { AMPERSAND, COLON, DASH, DOT, OTHER, SLASH, UNDERSCORE } from '../../text/signs.js'
import type { Text } from '../../text/text.js'

const BLANKS: ReadonlySet<number> = new Set([DOT, UNDERSCORE, OTHER])
/** Signs in a row that stand for a blank. */
const LONGEST_BLANK = 40
const LONGEST_SYMBOL = 24

const vowel = /[aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/iu

/** Whether letters are no word: without a vowel, or three and more without any mark. */
const unspoken = (word: string): boolean => !vowel.test(word) || /^[A-Z]{3,}$/u.test(word)

/** Where dots and lines for a number still to come end. */
export function afterBlank(t: Text, i: number): number {
  let k = i
  while (k < i + LONGEST_BLANK && BLANKS.has(t.form(k))) k++
  return k
}

/** The end of `/KH-UBND`, ` -  CTr/BCĐ`, `/2026/QĐ-UBND`, ` KH/TWĐTN` at token `i`; -1 where no symbol stands. `edge` tells where a cell begins. */
function symbol(t: Text, i: number, edge: (token: number) => boolean): number {
  let words = 0
  let joints = 0
  let joint = false
  let end = -1
  for (let k = i; k < i + LONGEST_SYMBOL && k < t.count; k++) {
    const form = t.form(k)
    if (t.isMark(k)) {
      const joins = form === SLASH || form === DASH || form === AMPERSAND || (form === DOT && !t.apart(k) && !t.apart(k + 1) && t.case(k + 1) !== SMALL)
      if (!joins || (t.isMark(k + 1) && t.form(k + 1) !== SLASH && t.form(k + 1) !== DASH)) break
      joint = true
      joints++
      continue
    }
    const attached = k > i && !t.apart(k) && !edge(k)
    const first = k === i && t.isWord(k) && (t.case(k) === UPPER || t.case(k) === MIXED) && (t.form(k + 1) === SLASH || t.form(k + 1) === DASH)
    // «TT-BGD ĐT», «KH-THCS PAL»: an abbreviation that a space cut, the last of its cell.
    const cut = t.case(k) === UPPER && t.size(k) <= 4 && words > 0 && !edge(k) && edge(k + 1) && unspoken(t.words(k, k + 1))
    if (!attached && !joint && !first && !cut) break
    if (t.isWord(k)) {
      if (t.case(k) === SMALL || (joint && t.apart(k) && t.size(k) > 1 && t.case(k) !== UPPER && t.case(k) !== MIXED)) break
      words++
    }
    joint = false
    if (words > 0 && joints > 0) end = k + 1
  }
  return end
}

/** A document's number with its symbol. */
export interface HeadNumber {
  readonly end: number
  /** `15/KH-UBND`; a number left blank keeps its rest: `-CTr/BCĐ`. */
  readonly value: string
}

/**
 * `Số: 15/KH-UBND`, `Số 100-KH/BDVTU`, `Số:      /KH-UBND`, `Số - CTr/BCĐ` at the token of `số`; null where no symbol follows. `colon` is where a longer label
 * (`Số hiệu:`) ends.
 */
export function headNumber(t: Text, i: number, edge: (token: number) => boolean, colon = i + 1): HeadNumber | null {
  if ((t.form(i) !== W.số && t.form(i) !== W.sô) || colon < 0) return null
  let k = colon
  if (t.form(k) === COLON) k++
  k = afterBlank(t, k)
  let serial = ''
  if (t.isNumber(k)) {
    serial = t.words(k, k + 1)
    k = afterBlank(t, k + 1)
    // «2 071», «12 …/»: a serial that a space cut.
    if (t.isNumber(k) && t.apart(k)) serial += t.words(k, ++k)
  }
  const end = symbol(t, k, edge)
  if (end === -1) return null
  // `12 / KH – UBND` as `12/KH-UBND`.
  const rest = t.words(k, end).replace(/\s/gu, '').replace(/[\u2010-\u2015\u2212]/gu, '-')
  // «298 KH/TWĐTN»: the space stands for the dash.
  return { end, value: serial !== '' && t.isWord(k) && t.apart(k) ? `${serial} ${rest}` : serial + rest }
}

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  ([
    ['ke-hoach', 'kh khlt khln khph khhđ khht'], ['chuong-trinh', 'ctr ctrph ctrht ctrlt ctrct ctrhđ cthđ ctph'], ['de-an', 'đa'], ['phuong-an', 'pa'],
    ['quyet-dinh', 'qđ'], ['nghi-quyet', 'nq nqlt'], ['chi-thi', 'ct'], ['thong-bao', 'tb'], ['ket-luan', 'kl'], ['huong-dan', 'hd'], ['bao-cao', 'bc'],
    ['to-trinh', 'ttr'], ['cong-dien', 'cđ'], ['cong-van', 'cv'],
  ] as const).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind] as const)),
)

/** What the symbol of a head's own number says of the document: `12/KH-UBND` is a Kế hoạch, `07-CTr/ĐU` a Chương trình; null where it names no type. */
export function kindOfNumber(value: string | null): DocumentKind | null {
  const type = (value ?? '').split(/[ /.-]/u).find((piece) => /^\p{L}/u.test(piece))?.toLowerCase() ?? ''
  return KINDS.get(type) ?? null
}
