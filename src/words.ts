/** Vietnamese text: folding, numerals. Pure functions; what they fold keeps its length, so that offsets stay true. */

// Old-style tone marks on oa, oe, uy at the end of a syllable (hoà, khoẻ, thuỷ) stand for the new style (hòa, khỏe, thủy); not after q.
const OPEN: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  ([['o', 'a', 'òóỏõọ', 'àáảãạ'], ['o', 'e', 'òóỏõọ', 'èéẻẽẹ'], ['u', 'y', 'ùúủũụ', 'ỳýỷỹỵ']] as const).flatMap(([glide, vowel, glides, vowels]) =>
    [...vowels].map((marked, i) => [glide + marked, (glides[i] ?? '') + vowel]),
  ),
)
// Two letters and a look at one more on either side: cannot backtrack.
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/gu
const DASHES = /[\u2010-\u2015\u2212\u2011]/gu
const QUOTES = /[“”„‟«»″]/gu
const APOSTROPHES = /[‘’‚‛′]/gu
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]/gu

/** What of a lower-case text `fold` has to look at again: 1 an old-style tone mark, 2 a sign beyond Vietnamese letters and ASCII. */
function oddities(lower: string): number {
  let found = 0
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit < 128) {
      if (unit < 32 && unit !== 10) found |= 2
      continue
    }
    if (unit < 0xc0 || (unit >= 0x250 && unit < 0x1e00) || unit > 0x1eff) found |= 2
    else if (i > 0 && (found & 1) === 0) {
      const before = lower.charCodeAt(i - 1)
      if ((before === 111 || before === 117) && OPEN[lower.slice(i - 1, i + 1)] !== undefined) found |= 1
    }
  }
  return found
}

/** Lower case, one style of tone marks, one dash, one quotation mark, one space: the same length as `text` (in NFC), for patterns. */
export function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  const found = oddities(lower)
  if ((found & 1) !== 0) lower = lower.replace(OLD_TONE, (pair) => OPEN[pair] ?? pair)
  return (found & 2) === 0 ? lower : lower.replace(DASHES, '-').replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(SPACES, ' ')
}

/** What two spellings of one name have in common: folded, white space and the space around dashes gone, closing marks gone. */
export function key(text: string): string {
  return withoutEnd(fold(text.normalize('NFC'))
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
  if (!/^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return null
  let sum = 0
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN[upper[i] ?? ''] ?? 0
    sum += value < (ROMAN[upper[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** `n` as a Roman numeral. */
export function toRoman(n: number): string {
  const parts: [number, string][] = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]
  let rest = n
  let text = ''
  for (const [value, sign] of parts) for (; rest >= value; rest -= value) text += sign
  return text
}

/** Letters of points in order, as Nghị định 30/2020/NĐ-CP has them (Phụ lục I, II.6đ; the Vietnamese alphabet). */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

/** How many letters of `text` are capital, of those that have case: 0 to 1; 0 without letters. */
export function capitals(text: string): number {
  let upper = 0
  let lower = 0
  for (const c of text) {
    if (c === c.toLowerCase() && c === c.toUpperCase()) continue
    if (c === c.toUpperCase()) upper++
    else lower++
  }
  return upper + lower === 0 ? 0 : upper / (upper + lower)
}

/** `text` with a capital at its head. */
export function capitalized(text: string): string {
  return text === '' ? text : (text[0] ?? '').toUpperCase() + text.slice(1)
}
