import type { Checked } from '../check/check.js'
import type { View } from './reporter.js'
import { counted } from './terminal-words.js'

/** What a file holds, in one line: `85 nhiệm vụ · 12 tháng · 8 đơn vị · 15 văn bản viện dẫn · 1 thời hạn`. What there is none of is left out. */
export function summaryLine({ result: { summary }, periods }: Pick<Checked, 'result' | 'periods'>, { language }: Pick<View, 'language'>): string {
  const months = periods.filter((period) => /^\d{4}-\d\d$/.test(period)).length
  const quarters = periods.filter((period) => /^\d{4}-Q\d$/.test(period)).length
  const numbers = [
    ['tasks', summary.tasks], ['months', months], ['quarters', quarters], ['periods', periods.length - months - quarters],
    ['units', summary.units], ['citations', summary.citations], ['deadlines', summary.deadlines],
  ] as const
  return numbers.filter(([what, number]) => number > 0 || what === 'tasks').map(([what, number]) => counted(what, number, language)).join(' · ')
}

/** Findings counted, of one file or of all: those shown by severity, and those that are not. */
export type Totals = Readonly<Record<(typeof COUNTS)[number], number>>

const COUNTS = ['error', 'warning', 'info', 'suppressed', 'known', 'stale'] as const

/** The counts of one file. */
export function totals({ result: { counts }, known, stale }: Pick<Checked, 'result' | 'known' | 'stale'>): Totals {
  return { ...counts, known, stale }
}

/** Two counts as one. */
export function added(a: Totals, b: Totals): Totals {
  return Object.fromEntries(COUNTS.map((what) => [what, a[what] + b[what]])) as Totals
}

/** `2 lỗi · 5 cảnh báo · 3 ghi chú`, and what is not shown: suppressed, known from the baseline. Never cut. */
export function countsLine(counts: Totals, { language }: Pick<View, 'language'>): string {
  const numbers = COUNTS.map((what) => [what, counts[what]] as const)
  return numbers
    .filter(([what, number]) => number > 0 || what === 'error' || what === 'warning' || what === 'info')
    .map(([what, number]) => counted(what, number, language))
    .join(' · ')
}
