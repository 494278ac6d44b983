import { monthsAt, type Months } from '../../calendar.js'
import type { Passage } from '../../passage.js'
import { folded } from './folded.js'

/** A month, quarter, half or year that a text names; `at` and `length` are its place in the text. */
export interface PeriodWords {
  readonly months: Months
  readonly at: number
  readonly length: number
}

// A number before `tháng` or `năm` counts them (`03 tháng`, `ngày 20 tháng 7`) but for «6 tháng đầu năm».
const BEGINS = /(?<![a-zà-ỹ\d])(?:(\d{1,2}|ba|sáu|chín) )?(?:tháng|quý|năm) (?=[\da-zà-ỹ])/g

const known = new WeakMap<Passage, readonly PeriodWords[]>()

/** The periods named in a passage, in reading order; found once for all rules. */
export function periodWords(passage: Passage): readonly PeriodWords[] {
  let words = known.get(passage)
  if (!words) {
    words = found(folded(passage))
    known.set(passage, words)
  }
  return words
}

function found(text: string): PeriodWords[] {
  const words: PeriodWords[] = []
  let end = 0
  for (const m of text.matchAll(BEGINS)) {
    if (m.index < end) continue
    const here = monthsAt(text.slice(m.index, m.index + 64))
    if (!here || (m[1] && here.months.unit !== 'half' && here.months.unit !== 'months')) continue
    // «tháng 3, 4» reads on over what follows: the comma before a date or another number is no list here.
    words.push({ months: here.months, at: m.index, length: here.length })
    end = m.index + here.length
  }
  return words
}

/** A counter of periods of one unit, from year 0: the month before January is December. */
export function counted({ unit, from }: Months, year: number): number {
  if (unit === 'month') return year * 12 + from - 1
  if (unit === 'quarter') return year * 4 + (from - 1) / 3
  if (unit === 'half') return year * 2 + (from > 6 ? 1 : 0)
  return year
}
