import { TIME_UNIT } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Document } from '../model/document.js'
import { numeral } from '../recognise/numeral.js'
import { months } from '../recognise/period.js'
import type { Months } from '../text/calendar.js'
import type { Text } from '../text/text.js'
import { factOf } from './fact.js'

/** A month, quarter, half or year that a text names; `at` and `length` are its place in the text, `from` and `to` its tokens. */
export interface PeriodWords {
  readonly months: Months
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

const NONE: readonly PeriodWords[] = []

const known = factOf(found)

/** The periods named in a text of a document, in reading order; found once for all rules. */
export function periodWords(document: Document, text: Text): readonly PeriodWords[] {
  return text.holds(TIME_UNIT) ? known(document, text) : NONE
}

function found(t: Text): readonly PeriodWords[] {
  let words: PeriodWords[] | null = null
  for (let i = 0; i < t.count; i++) {
    const form = t.form(i)
    if (form !== W.tháng && form !== W.quý && form !== W.năm) continue
    // A number before `tháng` or `năm` counts them (`03 tháng`, `ngày 20 tháng 7`) but for «6 tháng đầu năm».
    const from = counts(t, i - 1) ? i - 1 : i
    const here = months(t, from)
    if (!here || (from < i && here.months.unit !== 'half' && here.months.unit !== 'months')) continue
    const at = t.start(from)
    const one = { months: here.months, at, length: t.end(here.to - 1) - at, from, to: here.to }
    if (words) words.push(one)
    else words = [one]
    i = here.to - 1
  }
  return words ?? NONE
}

function counts(t: Text, i: number): boolean {
  const form = t.form(i)
  return t.isNumber(i) ? numeral(t, i) !== -1 : form === W.ba || form === W.sáu || form === W.chín
}

/** A counter of periods of one unit, from year 0: the month before January is December. */
export function counted({ unit, from }: Months, year: number): number {
  if (unit === 'month') return year * 12 + from - 1
  if (unit === 'quarter') return year * 4 + (from - 1) / 3
  if (unit === 'half') return year * 2 + (from > 6 ? 1 : 0)
  return year
}
