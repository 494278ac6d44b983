import { folded, KIND, LETTER } from './characters.js'

const A = 0x61

/** Whether the unit at `at` is a capital letter. */
export function capitalAt(value: string, at: number): boolean {
  const unit = value.charCodeAt(at)
  return folded(unit) !== unit && KIND[unit] === LETTER
}

/** How many letters of `value` from `from` to `to` are capital: 0 to 1; 0 without letters. */
export function capitals(value: string, from = 0, to = value.length): number {
  let upper = 0
  let lower = 0
  for (let i = from; i < to; i++) {
    const unit = value.charCodeAt(i)
    if (KIND[unit] !== LETTER) continue
    if (folded(unit) !== unit) upper++
    else if (unit >= A) lower++
  }
  return upper + lower === 0 ? 0 : upper / (upper + lower)
}

/** Where the letters of `words` (folded, without spaces) end that stand in `value` from `from` on, spaces between them read over; -1 where others stand. */
export function spelled(value: string, from: number, words: string): number {
  let at = from
  for (let i = 0; i < words.length; at++) {
    const unit = value.charCodeAt(at)
    if (unit === 0x20) continue
    if (folded(unit) !== words.charCodeAt(i)) return -1
    i++
  }
  return KIND[value.charCodeAt(at)] === LETTER ? -1 : at
}

/** The letters of `value` alone, folded: converters break and letter-space headers. */
export function squeezed(value: string, to = value.length): string {
  let found = ''
  for (let i = 0; i < to && i < value.length; i++) {
    const unit = value.charCodeAt(i)
    if (KIND[unit] === LETTER) found += String.fromCharCode(folded(unit))
  }
  return found
}
