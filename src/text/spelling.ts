import { COMPOSES, folded, KIND, LETTER } from './characters.js'

/** Vietnamese text: folding, numerals. Pure functions; what they fold keeps its length, so that offsets stay true. */

// Old-style tone marks on oa, oe, uy at the end of a syllable (hoà, khoẻ, thuỷ) stand for the new style (hòa, khỏe, thủy); not after q.
const OPEN: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  ([['o', 'a', 'òóỏõọ', 'àáảãạ'], ['o', 'e', 'òóỏõọ', 'èéẻẽẹ'], ['u', 'y', 'ùúủũụ', 'ỳýỷỹỵ']] as const).flatMap(([glide, vowel, glides, vowels]) =>
    [...vowels].map((marked, i) => [glide + marked, (glides[i] ?? '') + vowel]),
  ),
)
// Two letters and a look at one more on either side: cannot backtrack.
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/
// `hoà`, `thuý`.
const OLD_TONES = new RegExp(OLD_TONE.source, 'g')
// Two ranges around all signs that are folded, and one sign each: looked for in most texts in vain, so as fast as can be.
const SIGN = /[\x80-\xbf\u2000-\ufeff]/
// `–` and `-`, `“` and `"` are one sign each.
const SIGNS = /[\s\u2010-\u2015\u2212“”„‟«»″‘’‚‛′]/g
const SIGN_FOR: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  ([['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'], ['“”„‟«»″', '"'], ['‘’‚‛′', "'"]] as const).flatMap(([signs, sign]) => [...signs].map((each) => [each, sign])),
)

function holdsSigns(lower: string): boolean {
  return SIGN.test(lower) || lower.includes('\t') || lower.includes('\r') || lower.includes('\v') || lower.includes('\f')
}

/** Lower case, one style of tone marks, one dash, one quotation mark, one space: the same length as `text` (in NFC), for patterns. */
export function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  if (OLD_TONE.test(lower)) lower = lower.replace(OLD_TONES, (pair) => OPEN[pair] ?? pair)
  return holdsSigns(lower) ? lower.replace(SIGNS, (sign) => SIGN_FOR[sign] ?? ' ') : lower
}

const isWord = (code: number): boolean => (code > 0xbf && code < 0x1f00) || (code > 96 && code < 123) || (code > 47 && code < 58)

/** Whether a folded name has nothing to leave out: words and single spaces, no dash. Nearly all have not, and a pattern costs more than to look. */
function plain(folded: string): boolean {
  return isWord(folded.charCodeAt(0)) && isWord(folded.charCodeAt(folded.length - 1)) && !folded.includes('  ') && !folded.includes('-')
}

/** What two spellings of one name have in common: folded, white space and the space around dashes gone, closing marks gone. */
export function key(text: string): string {
  const folded = fold(text.normalize('NFC'))
  if (plain(folded)) return folded
  return withoutEnd(folded
    .replace(/ +/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^[ .,;:()"']+/, ''), '.,;:()"\'/')
}

/** `text` without white space and any of `signs` at its end. A pattern (`[…]+$`) would look at a run of them again from each of its signs. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && (signs.includes(text[end - 1] ?? '') || /\s/u.test(text[end - 1] ?? ''))) end--
  return text.slice(0, end)
}

const DIACRITICS = /[\u0300-\u036f]/g

/** Without any mark of tone or letter, `đ` as `d`: for look-alikes (`bcđ` and `bcd`). */
export function bare(text: string): string {
  return fold(text).normalize('NFD').replace(DIACRITICS, '').replaceAll('đ', 'd')
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The number that a Roman numeral below 90 stands for; null where it is none. */
export function roman(text: string): number | null {
  const upper = text.toUpperCase()
  // `XIV`, `LIX`.
  if (!/^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return null
  let sum = 0
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN[upper[i] ?? ''] ?? 0
    sum += value < (ROMAN[upper[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

const NUMERALS: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

/** `n` as a Roman numeral. */
export function toRoman(n: number): string {
  let rest = n
  let text = ''
  for (const [value, sign] of NUMERALS) for (; rest >= value; rest -= value) text += sign
  return text
}

/** Letters of points in order, as Nghị định 30/2020/NĐ-CP has them (Phụ lục I, II.6đ; the Vietnamese alphabet). */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** How many letters of `text` are capital, of all its letters: 0 to 1; 0 without letters. */
export function capitals(text: string): number {
  let upper = 0
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = KIND[unit] as number
    if (kind !== LETTER && kind !== COMPOSES) continue
    all++
    if (folded(unit) !== unit) upper++
  }
  return all === 0 ? 0 : upper / all
}

/** `text` with a capital at its head. */
export function capitalized(text: string): string {
  return text === '' ? text : (text[0] ?? '').toUpperCase() + text.slice(1)
}
