import type { DeadlineFind, Document, Part } from '../model/document.js'
import { after as dayAfter } from '../text/days.js'
import { fold } from '../text/spelling.js'
import { issueDate, periodAbove, strayed, years } from './above.js'
import { fact } from './fact.js'
import { interrupted } from './impossible-headings.js'
import { outermost } from './outermost.js'
import { doubts } from './period-series.js'

/** What is wrong with the day of a deadline; a deadline has one fault at most, the gravest. */
export interface DeadlineFault {
  readonly find: DeadlineFind
  readonly kind: 'before-issue' | 'outside-period' | 'beyond-plan'
  readonly severity: 'error' | 'warning'
  /** The day that it contradicts: of issue, or the heading's words, or the plan's last year. */
  readonly against: string
}

/** A task that prepares something may name the day of what it prepares: `Kế hoạch tổ chức Hội nghị (ngày 05/10/2026)` under September. */
const PREPARING = 'tham mưu|xây dựng|ban hành|hoàn thiện|thông qua|trình|phê duyệt|dự thảo|lập|gửi'
const PREPARED =
  'kế hoạch|chương trình|hướng dẫn|công văn|thông báo|giấy mời|mời|chuẩn bị|phương án|kịch bản|dự toán|quyết định|công tác chuẩn bị'
export const PREPARES = new RegExp(`^(?:(?:${PREPARING}) )*(?:${PREPARED})`, 'u')

/** So many years before a plan no deadline is a slip of its year. */
const LONG_PAST = 6

function beforeIssue({ deadline, item }: DeadlineFind, part: Part, last: string): { severity: 'error' | 'warning'; against: string } | null {
  const issued = issueDate(part)
  if (issued !== null) {
    // «hồ sơ giao đất trước 01/7/2014»: what the work is about, not when it is due.
    if (last >= issued || Number(last.slice(0, 4)) < Number(issued.slice(0, 4)) - LONG_PAST) return null
    // A year that the plan lent may be the wrong one: `trước ngày 15/01` of a plan of March is next January. And a calendar lists the whole month
    // in which it is issued.
    const period = deadline.kind === 'by' ? null : periodAbove(item)?.period
    const listed = period && period.start <= last && issued <= period.end
    return { severity: listed || deadline.implied.includes('year') ? 'warning' : 'error', against: issued }
  }
  const bounds = years(part)
  if (!bounds) return null
  const ahead = bounds.first - Number(last.slice(0, 4))
  // «…, ngày     tháng 9 năm 2026»: a draft for the next year.
  const printed = /năm (\d{4})/u.exec(outermost(part).places.date?.value ?? '')?.[1]
  // A season or a campaign of a year begins at the end of the one before.
  if (ahead === 1 && last.slice(5) >= '09-01') return null
  if (ahead < 1 || (printed !== undefined && last.slice(0, 4) >= printed)) return null
  return { severity: ahead === 1 ? 'warning' : 'error', against: String(bounds.first) }
}

function outsidePeriod({ deadline, item, part }: DeadlineFind, document: Document, first: string, last: string): Omit<DeadlineFault, 'find' | 'kind'> | null {
  const above = periodAbove(item)
  if (!above) return null
  const { period } = above
  // `trước ngày 01/3` is the last day of February.
  if (last >= period.start && (first <= period.end || (deadline.kind === 'by' && first === dayAfter(period.end, 1)))) return null
  if (strayed(item, above) || interrupted(document, above.passage.start, item.passage.start)) return null
  const doubt = doubts(document, part)
  const lost = doubt.until.get(period)
  if (doubt.headings.has(period) || (lost && first >= period.start && first < lost)) return null
  const mild = deadline.kind === 'by' || (first > period.end && PREPARES.test(fold(item.passage.value)))
  return { severity: mild ? 'warning' : 'error', against: period.heading }
}

// The task itself speaks of the years to come, or the plan's title does.
const BEYOND = /giai đoạn|nhiệm kỳ|những năm tiếp theo|các năm tiếp theo|năm học (?:\d|mới|tới|sau)/u

// «Kế hoạch giai đoạn 2026 - 2030», «Chương trình công tác nhiệm kỳ 2025 - 2030».
const BEYOND_TITLE = /giai đoạn|nhiệm kỳ/u

function beyondPlan({ item, part, passage }: DeadlineFind, first: string, last: string): { severity: 'warning'; against: string } | null {
  const bounds = years(part)
  // Work may run over New Year, not through the next one.
  const over = last > first && Number(last.slice(0, 4)) > (bounds?.last ?? 0) && (last.slice(5) > '03-31' || Number(last.slice(0, 4)) > (bounds?.last ?? 0) + 1)
  const year = Number((over ? last : first).slice(0, 4))
  if (!bounds || year <= bounds.last || (periodAbove(item) && !over)) return null
  const text = fold(item.passage.value).replace(fold(passage.value), '')
  // `năm học mới`; `vụ Đông Xuân 2027`.
  if (BEYOND.test(text) || new RegExp(`(?:năm|vụ|tết)[^.;]{0,24}? ${year}(?!\\d)`, 'u').test(text)) return null
  const title = (part.plan.title ?? part.parent?.plan.title ?? '').toLowerCase()
  if (BEYOND_TITLE.test(title) || (!title.includes(String(bounds.last)) && withinTheYear(part, first))) return null
  // The report on a year, and the closing of its accounts, come due in the next one.
  const reports = /báo cáo|tổng kết|đánh giá|tổng hợp|kiểm điểm|xếp loại|quyết toán/u.test(text) || /khóa sổ|quyết toán|tổng kết/u.test(title)
  if (year === bounds.last + 1 && first.slice(5) <= '03-31' && reports) return null
  return { severity: 'warning', against: String(bounds.last) }
}

/** Whether a day lies within a year of the plan’s issue: one that names no year of its own ends with none. */
function withinTheYear(part: Part, day: string): boolean {
  const issued = issueDate(part)
  return issued !== null && outermost(part).plan.periods.length === 0 && day <= `${Number(issued.slice(0, 4)) + 1}${issued.slice(4)}`
}

function fault(find: DeadlineFind, document: Document): DeadlineFault | null {
  const { date, end, calendar } = find.deadline
  if (date === null || calendar === 'lunar') return null
  const last = end !== null && end >= date ? end : date
  const early = beforeIssue(find, find.part, last)
  if (early) return { find, kind: 'before-issue', ...early }
  const outside = outsidePeriod(find, document, date, last)
  if (outside) return { find, kind: 'outside-period', ...outside }
  const beyond = beyondPlan(find, date, last)
  return beyond ? { find, kind: 'beyond-plan', ...beyond } : null
}

/** The faults of a document's deadlines, in reading order. */
export const deadlineFaults = fact((document: Document): ReadonlyMap<DeadlineFind, DeadlineFault> => {
  const found = new Map<DeadlineFind, DeadlineFault>()
  for (const find of document.deadlines) {
    const one = fault(find, document)
    if (one) found.set(find, one)
  }
  return found
})
