import { NUMERAL } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Text } from '../text/text.js'

const WORDS: ReadonlyMap<number, number> = new Map([
  [W.một, 1], [W.giêng, 1], [W.hai, 2], [W.ba, 3], [W.tư, 4], [W.bốn, 4], [W.năm, 5], [W.sáu, 6], [W.bảy, 7], [W.bẩy, 7], [W.tám, 8], [W.chín, 9], [W.mười, 10], [W.chạp, 12],
])
const ROMAN: ReadonlyMap<number, number> = new Map([[W.i, 1], [W.ii, 2], [W.iii, 3], [W.iv, 4]])

/** The number at token `i`, of at most two digits or in words up to twelve: `05`, `sáu`, `mười hai`; -1 without one. */
export function numeral(t: Text, i: number): number {
  if (t.isNumber(i)) return t.size(i) > 2 ? -1 : t.number(i)
  const words = t.within(i, NUMERAL)
  if (words === 0) return -1
  return (WORDS.get(t.form(i)) ?? 0) + (words === 2 ? (WORDS.get(t.form(i + 1)) ?? 0) : 0)
}

/** The first token after the number at `i`. */
export function afterNumeral(t: Text, i: number): number {
  return i + Math.max(1, t.within(i, NUMERAL))
}

/** A Roman number of quarters and terms at `i`: `I` to `IV`; -1 without one. */
export function romanAt(t: Text, i: number): number {
  return t.isWord(i) ? (ROMAN.get(t.form(i)) ?? -1) : -1
}
