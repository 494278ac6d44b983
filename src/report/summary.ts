import type { Checked } from '../check/check.js'
import { counted } from './terminal-words.js'
import type { View } from './reporter.js'

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

/** `2 lỗi · 5 cảnh báo · 3 ghi chú`, and what is not shown: suppressed, known from the baseline. Never cut. */
export function countsLine(files: readonly Checked[], { language }: Pick<View, 'language'>): string {
  const sum = (number: (file: Checked) => number): number => files.reduce((total, file) => total + number(file), 0)
  const numbers = [
    ['error', sum(({ result }) => result.counts.error)], ['warning', sum(({ result }) => result.counts.warning)], ['info', sum(({ result }) => result.counts.info)],
    ['suppressed', sum(({ result }) => result.counts.suppressed)], ['known', sum(({ known }) => known)],
    ['stale', sum(({ stale }) => stale)],
  ] as const
  return numbers.filter(([what, number]) => number > 0 || what === 'error' || what === 'warning' || what === 'info').map(([what, number]) => counted(what, number, language)).join(' · ')
}
