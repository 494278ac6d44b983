import { LUNAR } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Document } from '../model/document.js'
import { date, type DateWords } from '../recognise/date.js'
import { COMMA, DASH, DOT, SEMICOLON, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { fact } from './fact.js'
import { texts, type Placed } from './texts.js'

/** The dates of a text, in order; at least one. */
export interface Dated {
  readonly placed: Placed
  readonly dates: readonly DateWords[]
}

/** A token that counts years: `94 năm`. */
export interface Years {
  readonly placed: Placed
  readonly at: number
}

/** What the numbers of a document's texts say of time, found in one walk over them. */
export interface Times {
  readonly dated: readonly Dated[]
  readonly years: readonly Years[]
}

const DIGIT = /\d/

/** The dates that a document's texts name, whether the calendar has them or not, and the counts of years; lines of the foot are left out. */
export const times = fact((document: Document): Times => {
  const dated: Dated[] = []
  const years: Years[] = []
  for (const placed of texts(document)) {
    if (placed.zone === 'foot' || (placed.zone === 'head' && !DIGIT.test(placed.passage.value))) continue
    const { text: t } = placed
    let dates: DateWords[] | null = null
    for (let i = t.nextNumber(0); i < t.count; i = t.nextNumber(i)) {
      const next = t.form(i + 1)
      let found: DateWords | null = null
      if (next === SLASH || next === DASH || next === DOT || next === W.tháng) found = begins(t, i) ? date(t, i) : null
      else if (next === W.năm && t.size(i) < 4) years.push({ placed, at: i })
      if (found === null || goesOn(t, found)) {
        i++
        continue
      }
      if (dates === null) dated.push({ placed, dates: (dates = [found]) })
      else dates.push(found)
      i = found.to
    }
  }
  return { dated, years }
})

/** Whether token `i` begins a number by itself: not the `5` of `1.5`, `QĐ-5` or `12/3/5`. */
function begins(t: Text, i: number): boolean {
  if (t.apart(i)) return true
  const before = t.form(i - 1)
  if (t.isWord(i - 1) || before === SLASH || before === DOT || before === COMMA) return false
  return before !== DASH || t.apart(i - 1) || !t.isWord(i - 2)
}

/** Whether a month in words is the first of a list or a fraction: `03 tháng 5/10`. */
function goesOn(t: Text, { from, to, year }: DateWords): boolean {
  const mark = t.form(to)
  return (
    year === null &&
    t.form(from + 1) === W.tháng &&
    (mark === SLASH || mark === DOT || mark === COMMA) &&
    !t.apart(to) &&
    t.isNumber(to + 1) &&
    !t.apart(to + 1)
  )
}

/** How many letters may stand between a date and the words that say it is lunar. */
const AFTER = 20
const BEFORE = 12

/** Whether the words around a date say that it is lunar (`âm lịch`, `(ÂL)`, `mùng`, `tháng Chạp`): it is never compared as a solar one. */
export function lunar(t: Text, { from, to }: DateWords): boolean {
  if (t.form(from + 1) === W.tháng && !t.isNumber(from + 2)) return true
  const end = t.end(to - 1)
  for (let i = to; i < t.count && t.start(i) <= end + AFTER; i++) {
    const form = t.form(i)
    if (form === DOT || form === SEMICOLON) break
    if (form === W.âl || (form === W.âm && t.form(i + 1) === W.lịch)) return true
  }
  const start = t.start(from)
  for (let i = from - 1; i >= 0 && t.end(i) >= start - BEFORE; i--) {
    const form = t.form(i)
    if (form === DOT || form === SEMICOLON || form === 0) break
    if (t.within(i, LUNAR) > 0 || (form === W.lịch && t.form(i - 1) === W.âm)) return true
  }
  return false
}
