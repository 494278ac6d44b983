import { LUNAR } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { CLOSE, COMMA, OPEN } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import type { DateWords } from '../date.js'
import { afterNumeral, numeral } from '../numeral.js'
import { NOTHING, type Piece } from './words.js'

/** The first token after the words that make a date before token `i` lunar: `âm lịch`, `, âm lịch`, `(ÂL)`, `năm Bính Ngọ (âm lịch)`; -1 without them. */
export function afterLunar(t: Text, i: number): number {
  let at = t.form(i) === COMMA ? i + 1 : i
  if (t.form(at) === W.năm && t.isWord(at + 1) && t.isWord(at + 2)) at += 3
  const open = t.form(at) === OPEN
  if (open) at++
  const form = t.form(at)
  if (form === W.âm && t.form(at + 1) === W.lịch) at += 2
  else if (form === W.âl || form === W.al) at++
  else return -1
  return open && t.form(at) === CLOSE ? at + 1 : at
}

/** Where a lunar date ends with the words that say so, or that is named by a lunar month (`23 tháng Chạp`); -1 for a solar one. */
export function lunarEnd(t: Text, { from, to }: Pick<DateWords, 'from' | 'to'>): number {
  const said = afterLunar(t, to)
  if (said !== -1) return said
  return t.form(from + 1) === W.tháng && (t.form(from + 2) === W.giêng || t.form(from + 2) === W.chạp) ? to : -1
}

/** The first token after a day of the moon at token `i`, perhaps after `ngày`: `rằm tháng Giêng`, `mùng 10 tháng 3`, `29/8`; -1 without one. */
export function moonDay(t: Text, i: number): number {
  const at = t.form(i) === W.ngày ? i + 1 : i
  const named = t.within(at, LUNAR) > 0
  const number = named ? at + 1 : at
  let to = numeral(t, number) === -1 ? number : afterNumeral(t, number)
  if (to === at) return -1
  if (t.form(to) === W.tháng && (numeral(t, to + 1) !== -1)) to = afterNumeral(t, to + 1)
  return to
}

/** A day of the lunar calendar at token `i`, from token `from` on: `rằm tháng Giêng`, `mùng 10 tháng 3 âm lịch`; `mùng 6 Tết` is an occasion. */
export function moon(t: Text, from: number, i: number): readonly Piece[] {
  const to = moonDay(t, i)
  if (to === -1) return NOTHING
  const said = afterLunar(t, to)
  const month = t.form(to - 2) === W.tháng
  return said !== -1 || month ? [{ from, to: said === -1 ? to : said, kind: 'on', lunar: true }] : NOTHING
}
