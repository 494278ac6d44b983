import { counted, type PeriodWords } from '../../../facts/period-words.js'
import { holdsAny } from '../../../text/holds.js'
import { fold } from '../../../text/spelling.js'

/** Two periods of which the second must follow the first: what was done, and what is to be done next. */
export interface BrokenPair {
  readonly first: PeriodWords
  readonly second: PeriodWords
}

// «, nhiệm vụ công tác », «; phương hướng, nhiệm vụ », « và đề ra phương hướng »: what stands between the two. One class of letters, bounded.
const VERBS: readonly string[] = [
  'và',
  'đề ra',
  'xây dựng',
  'triển khai',
  'thực hiện',
  'bàn',
  'thông qua',
  'bổ sung',
  'xác định',
  'thống nhất',
  'dự kiến',
  'điều chỉnh',
]
const AHEAD: readonly string[] = [
  'phương hướng',
  'nhiệm vụ',
  'kế hoạch công tác',
  'chương trình công tác',
]
// «, nhiệm vụ công tác », «; phương hướng, nhiệm vụ ».
const NEXT = new RegExp(`^[,;:]? ?(?:(?:${VERBS.join('|')}) ){0,4}(?:${AHEAD.join('|')})(?:[a-zà-ỹ ,-]{0,48} )?$`)
const DONE: readonly string[] = [
  'kết quả',
  'báo cáo',
  'đánh giá',
  'tổng kết',
  'sơ kết',
  'tình hình',
  'kiểm điểm',
  'giao ban',
  'họp',
]

/** How many letters may stand between the two, and how far before them their deed is looked for. */
const BETWEEN = 120
const LEAD = 160
const NONE: readonly BrokenPair[] = []

/** Pairs like `kết quả công tác quý IV/2024, nhiệm vụ công tác quý I/2024` whose second is not the next period. */
export function brokenPairs(text: string, words: readonly PeriodWords[]): readonly BrokenPair[] {
  let found: BrokenPair[] | null = null
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]
    const second = words[i]
    if (!first || !second || first.months.unit !== second.months.unit || second.at - first.at - first.length > BETWEEN || follows(first, second)) continue
    const between = fold(text.slice(first.at + first.length, second.at))
    if (!holdsAny(between, AHEAD) || !NEXT.test(between)) continue
    const lead = fold(text.slice(Math.max(0, first.at - LEAD), first.at))
    if (holdsAny(lead.slice(lead.lastIndexOf('.') + 1), DONE)) (found ??= []).push({ first, second })
  }
  return found ?? NONE
}

function follows({ months: first }: PeriodWords, { months: second }: PeriodWords): boolean {
  if (first.unit === 'months') return second.from === (first.to % 12) + 1
  if (first.unit === 'year') return (second.year ?? 0) > (first.year ?? 0)
  if (first.year !== null && second.year !== null) return counted(second, second.year) === counted(first, first.year) + 1
  const length = first.to - first.from + 1
  return second.from === ((first.from - 1 + length) % 12) + 1
}

/** What should follow a period, in the words of the plan: `quý I/2025` after `quý IV/2024`. */
export function successor({ months }: PeriodWords): string {
  const { unit, from, to, year } = months
  const next = (to % 12) + 1
  const nextYear = year === null ? null : to === 12 ? year + 1 : year
  const tail = nextYear === null ? '' : `/${nextYear}`
  if (unit === 'month') return `tháng ${next}${tail}`
  if (unit === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][(next - 1) / 3] ?? ''}${tail}`
  if (unit === 'half') return from === 1 ? `6 tháng cuối năm${year === null ? '' : ` ${year}`}` : `6 tháng đầu năm${nextYear === null ? '' : ` ${nextYear}`}`
  if (unit === 'year') return `năm ${(year ?? 0) + 1}`
  return `tháng ${next}${tail}`
}
