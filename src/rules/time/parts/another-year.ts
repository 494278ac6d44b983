import { years } from '../../../facts/above.js'
import type { PeriodWords } from '../../../facts/period-words.js'
import type { Item, Part } from '../../../model/document.js'
import { fold } from '../../../text/spelling.js'
import type { Heading } from './contradicting.js'
import { nearest, stretchOf } from './months.js'

/** What is done is told of so late at most: of September in December. */
const LATEST = 3

// «báo cáo», «kết quả công tác», «sơ kết»: what has been done is told of.
const TELLS = /báo cáo|sơ kết|đánh giá|giao ban|kiểm điểm|tình hình|kết quả (?:công tác|thực hiện|hoạt động|triển khai)/u
// Words that make a period another thing's: a comparison, a basis, a beginning, a document, what is mended or goes on.
const OTHERS: readonly string[] = [
  'so với',
  'cùng kỳ',
  'theo',
  'căn cứ',
  'từ',
  'kể từ',
  'trước',
  'sau',
  'đến',
  'trên cơ sở',
  'khắc phục',
  'phát huy',
  'tiếp tục',
  'ban hành ngày',
  'tại',
  'đã',
  'được',
  'ngày',
  'tồn đọng',
  'còn lại',
  'phát sinh',
]
// « so với quý III/2023», « đã báo cáo quý I/2023»: whole words, each looked for at its own place.
const OTHER = new RegExp(`(?:^| )(?:${OTHERS.join('|')})(?: |$)`, 'u')
// «phương hướng quý I/2025»: of work to come.
const AHEAD = /phương hướng|nhiệm vụ|kế hoạch|chương trình|dự kiến/u
const LONGEST = 200

/** A period of a year that the plan has nothing to do with, in a task that reports on work done; and the period that is meant, where that is clear. */
export interface AnotherYear {
  readonly words: PeriodWords
  readonly year: number
  /** The plan's years: `2024`, `2024-2026`. */
  readonly plan: string
  readonly expected: readonly string[]
}

/** What of a text stands before a place in its clause, folded; null where the clause is too long to be one. */
function clause(text: string, at: number): string | null {
  const lead = fold(text.slice(Math.max(0, at - LONGEST), at))
  const begin = Math.max(lead.lastIndexOf('.'), lead.lastIndexOf(';'), lead.lastIndexOf('('), lead.lastIndexOf(':'))
  return begin === -1 && at > LONGEST ? null : lead.slice(begin + 1).trim()
}

/** `quý I/2023` with the year `2024`. */
function inYear(text: string, year: number): string {
  return text.replace(/\d{4}$/u, String(year))
}

/** Whether a period in a year stands where a report on it is due: it has ended by the end of its heading's time, and not long before. */
function due({ months: { unit, from, to } }: PeriodWords, year: number, heading: Heading): boolean {
  const place = stretchOf(heading.period)
  const told = nearest({ unit, from, to, year }, place)
  return told.from <= place.to && place.from - told.to <= LATEST
}

/** The first period of a task that reports on it though it is of another year than the plan. */
export function anotherYear({ passage: { value } }: Item, words: readonly PeriodWords[], part: Part, heading: Heading | null): AnotherYear | null {
  // An appendix is for the years of its plan, whatever years it names.
  const bounds = years(part.plan.kind === 'phu-luc' && part.parent ? part.parent : part)
  if (!bounds) return null
  for (const one of words) {
    const { unit, year, to } = one.months
    if (year === null || unit === 'year') continue
    const past = year < bounds.first && (bounds.first - year) * 12 - to >= LATEST
    if (!past && year <= bounds.last) continue
    const lead = clause(value, one.at)
    if (lead === null || !TELLS.test(lead) || OTHER.test(lead) || (!past && AHEAD.test(lead))) continue
    const stated = value.slice(one.at, one.at + one.length)
    const candidates = heading === null ? [bounds.first] : [bounds.first, bounds.first - 1].filter((each) => due(one, each, heading))
    const meant = bounds.first === bounds.last ? candidates : []
    const plan = bounds.first === bounds.last ? String(bounds.first) : `${bounds.first}-${bounds.last}`
    return { words: one, year, plan, expected: meant.slice(0, 1).map((each) => inYear(stated, each)) }
  }
  return null
}
