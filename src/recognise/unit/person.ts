import { RANK } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { SIGN } from './words.js'

const TITLES: ReadonlySet<number> = new Set([W.cô, W.thầy, W.ông, W.bà, W.bác, W.chú, W.anh, W.chị])

/** Whether a title stands before a person's name: `Cô`, `Đ/c`, `Đồng chí`. */
export function titled(t: Text, i: number): boolean {
  const who = t.form(i)
  // «đ/c», «đồng chí» also in small letters
  if (who === W.đồng ? t.form(i + 1) === W.chí : who === W.đ && t.form(i + 1) === SIGN.slash) return true
  return t.case(i) !== SMALL && TITLES.has(who)
}

/** Whether a degree or a rank stands before a person's name: `ThS.`, `BSCKII.`, `Đại úy`. */
export function ranked(t: Text, i: number): boolean {
  return t.case(i) !== SMALL && t.within(i, RANK) !== 0
}

/** Where the words between two tokens stand without the person named beside a unit: `ThS. Vi Thị Mơ - Phòng Điều dưỡng`, `Khoa Nội - đ/c Lò Văn Pha`. */
export function withoutPerson(t: Text, from: number, to: number): readonly [number, number] {
  const person = (i: number): boolean => titled(t, i) || ranked(t, i)
  for (let i = from + 1; i + 1 < to; i++) {
    if (t.form(i) !== SIGN.dash || !t.apart(i) || !t.apart(i + 1)) continue
    if (person(from)) return [i + 1, to]
    if (person(i + 1)) return [from, i]
  }
  return [from, to]
}
