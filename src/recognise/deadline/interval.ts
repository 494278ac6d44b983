import { EVERY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { type Row, Table } from '../../lexicon/table.js'
import { TIME_UNITS, type TimeUnit } from '../../lexicon/time-units.js'
import { COMMA, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { afterNumeral, numeral, romanAt } from '../numeral.js'

/** A stretch of time that comes again, with the first token after it. */
export interface Interval {
  readonly rule: string | null
  readonly to: number
}

const UNITS = new Table(TIME_UNITS.map((unit): [string, TimeUnit] => [unit.words, unit]))
const BY_MONTHS: ReadonlyMap<number, string> = new Map([[1, 'monthly'], [3, 'quarterly'], [6, 'half-yearly'], [12, 'yearly']])

/** The unit of time at token `i`: `tháng`, `học kỳ`, `năm học`; null without one, and for `ngày`. */
export function timeUnitAt(t: Text, i: number): Row<TimeUnit> | null {
  const found = UNITS.at(t, i)
  // «năm học 2026-2027» is one year, not a kind of them.
  return found?.length === 2 && t.form(i) === W.năm && t.isNumber(i + 2) ? { ...found, length: 1 } : found
}

/** The rule of what is done `times` times in `n` such units: twice a year is half-yearly, three times a month monthly. Null where the model has none. */
export function ruleOf(n: number, { months, rule }: TimeUnit, times = 1): string | null {
  if (n > 1) return months === null ? null : (BY_MONTHS.get(n * months) ?? null)
  return (months === 12 ? BY_MONTHS.get(months / times) : undefined) ?? rule
}

/** Whether what follows a unit makes it one time and no interval: `quý I`, `tháng 3`, `năm 2026`, `6 tháng đầu năm`, `năm nay`. */
function dated(t: Text, i: number): boolean {
  const form = t.form(i)
  return t.isNumber(i) || romanAt(t, i) !== -1 || form === W.đầu || form === W.cuối || form === W.nay || form === W.này || form === W.sau || form === W.tới
}

/** The interval at token `i`: `6 tháng`, `quý`, `06 tháng một lần`, `3 tháng/lần`; null without one. */
export function interval(t: Text, i: number): Interval | null {
  const bare = timeUnitAt(t, i)
  const word = bare || numeral(t, i) === -1 ? i : afterNumeral(t, i)
  const unit = bare ?? timeUnitAt(t, word)
  if (unit === null) return null
  const to = word + unit.length
  const once = afterOnce(t, to)
  if (once === -1 && dated(t, to)) return null
  return { rule: ruleOf(word === i ? 1 : numeral(t, i), unit.value), to: once === -1 ? to : once }
}

/** The first token after `/lần`, `một lần`, `01 lần` at token `i`; -1 without it. */
export function afterOnce(t: Text, i: number): number {
  if (t.form(i) === SLASH && t.form(i + 1) === W.lần) return i + 2
  // «3 tháng/01 lần»
  if (t.form(i) === SLASH) return t.number(i + 1) === 1 && t.form(i + 2) === W.lần ? i + 3 : -1
  return numeral(t, i) === 1 && t.form(afterNumeral(t, i)) === W.lần ? afterNumeral(t, i) + 1 : -1
}

/** Longer lists of intervals are none: month, quarter, half-year, year. */
const MOST = 6

/** The intervals that a list goes on with after token `i`, each with its first token: `, quý, 6 tháng và năm` after `định kỳ tháng`. */
export function* further(t: Text, i: number): Generator<Interval & { readonly from: number }> {
  let at = i
  for (let n = 0; n < MOST; n++) {
    // «hằng quý, 6 tháng và cả năm»
    const joined = t.form(at) === COMMA || t.form(at) === W.và
    const from = !joined ? -1 : t.form(at + 1) === W.cả && t.form(at + 2) === W.năm ? at + 2 : at + 1
    // «hằng tháng, hằng quý»: the second is a time of its own.
    const next = from === -1 || t.within(from, EVERY) > 0 ? null : interval(t, from)
    if (next === null) return
    yield { ...next, from }
    at = next.to
  }
}

/** A month or day in two digits. */
export const two = (n: number): string => String(n).padStart(2, '0')

/** `tháng sau`, `tháng tiếp theo`, `tháng liền kề`, `năm kế tiếp`: the first token after the words at `i`; -1 without them. */
export function afterNext(t: Text, i: number): number {
  const form = t.form(i)
  if (form === W.sau) return i + 1
  if (form === W.tiếp) return t.form(i + 1) === W.theo ? i + 2 : -1
  if (form === W.liền) return t.form(i + 1) === W.kề || t.form(i + 1) === W.sau ? i + 2 : -1
  return form === W.kế && t.form(i + 1) === W.tiếp ? i + 2 : -1
}

/** A day that comes again, from its number on: `15 hằng tháng`, `05 của tháng sau`, `20 tháng cuối quý`, `10/12 hằng năm`; null without one. */
export function again(t: Text, i: number): Interval | null {
  const day = t.isNumber(i) && t.size(i) <= 2 ? t.number(i) : -1
  if (day < 1 || day > 31) return null
  const mark = t.form(i + 1)
  if (t.isNumber(i + 2) && (mark === SLASH || mark === W.tháng) && t.within(i + 3, EVERY) > 0 && t.form(i + 4) === W.năm) {
    return { rule: `yearly:${two(t.number(i + 2))}-${two(day)}`, to: i + 5 }
  }
  let at = i + 1
  if (t.form(at) === COMMA && t.within(at + 1, EVERY) > 0) at++
  const every = t.within(at, EVERY) > 0
  if (every) at++
  if (t.form(at) === W.của) at++
  const unit = t.form(at)
  if (unit === W.quý) return every ? { rule: `quarterly:${day}`, to: at + 1 } : null
  if (t.within(at, EVERY) > 0 && !every) {
    if (t.form(at + 1) === W.tháng) return { rule: `monthly:${day}`, to: at + 2 }
    return t.form(at + 1) === W.quý ? { rule: `quarterly:${day}`, to: at + 2 } : null
  }
  if (unit !== W.tháng) return null
  if (t.form(at + 1) === W.cuối || t.form(at + 1) === W.đầu) return ofQuarter(t, at + 1, day)
  const next = afterNext(t, at + 1)
  if (next !== -1) return { rule: `monthly:${day}`, to: next }
  return every ? { rule: `monthly:${day}`, to: at + 1 } : null
}

/** `cuối quý`, `cuối của mỗi quý`, `đầu quý sau`. */
function ofQuarter(t: Text, i: number, day: number): Interval | null {
  let at = i + 1
  if (t.form(at) === W.của) at++
  if (t.within(at, EVERY) > 0) at++
  if (t.form(at) !== W.quý) return null
  if (t.form(i) === W.cuối) return romanAt(t, at + 1) === -1 ? { rule: `quarterly:last-month:${day}`, to: at + 1 } : null
  const next = afterNext(t, at + 1)
  return next === -1 ? null : { rule: `quarterly:${day}`, to: next }
}
