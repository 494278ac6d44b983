import { EVERY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { COMMA, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { type Interval, two } from './interval.js'
import { NOTHING, type Piece } from './words.js'

/** Longer lists of days are none. */
const MOST = 6

/**
 * Days that come again, from the number at token `i` on, the first quoted from `from` on: `05 và 20 hằng tháng`, `20/6 và ngày 20/12 hằng năm`; nothing
 * for one day alone.
 */
export function turns(t: Text, from: number, i: number): readonly Piece[] {
  const found: { readonly from: number; readonly to: number; readonly day: number; readonly month: number }[] = []
  for (let at = i; found.length < MOST; ) {
    const one = dayOf(t, at)
    if (one === null) return NOTHING
    found.push({ from: found.length === 0 ? from : at, ...one })
    if (t.within(one.to, EVERY) > 0) break
    if (t.form(one.to) !== COMMA && t.form(one.to) !== W.và) return NOTHING
    at = t.form(one.to + 1) === W.ngày ? one.to + 2 : one.to + 1
  }
  const last = found.at(-1)?.to ?? i
  const word = last + t.within(last, EVERY)
  const unit = t.form(word)
  const whole = unit === W.năm ? found.every(({ month }) => month > 0) : unit === W.tháng && found.every(({ month }) => month === 0)
  if (found.length < 2 || !whole) return NOTHING
  return found.map(({ from: first, to, day, month }) => ({
    from: first, to: to === last ? word + 1 : to, kind: 'recurring', rule: month === 0 ? `monthly:${day}` : `yearly:${two(month)}-${two(day)}`,
  }))
}

/** A day at token `i`, with its month or 0: `05`, `20/6`, `20 tháng 6`; null where a year follows, or none stands. */
function dayOf(t: Text, i: number): { readonly to: number; readonly day: number; readonly month: number } | null {
  const day = t.isNumber(i) && t.size(i) <= 2 ? t.number(i) : 0
  if (day < 1 || day > 31) return null
  const mark = t.form(i + 1)
  if ((mark !== SLASH && mark !== W.tháng) || !t.isNumber(i + 2)) return { to: i + 1, day, month: 0 }
  const month = t.size(i + 2) <= 2 ? t.number(i + 2) : 0
  return month < 1 || month > 12 || t.form(i + 3) === SLASH ? null : { to: i + 3, day, month }
}

/** `tháng 12 hằng năm`: months that end before token `i` come again each year; null without the words. */
export function eachYear(t: Text, i: number): Interval | null {
  const every = t.within(i, EVERY)
  return every > 0 && t.form(i + every) === W.năm ? { rule: 'yearly', to: i + every + 1 } : null
}
