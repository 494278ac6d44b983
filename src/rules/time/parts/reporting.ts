import { PREPARES } from '../../../facts/deadline-faults.js'
import { holdsAny } from '../../../text/holds.js'

// What a task begins with, each once at a place, before it names the report.
const VERBS: readonly string[] = [
  'tổng hợp',
  'xây dựng',
  'tham mưu',
  'dự thảo',
  'hoàn thiện',
  'gửi',
  'hoàn thành',
  'thực hiện',
  'tổ chức',
  'họp',
]
// A report on a period, not a plan for one: «báo cáo công tác …», «tham mưu, dự thảo báo cáo …», «tổ chức sơ kết …».
const REPORT = new RegExp(`^(?:(?:${VERBS.join('|')}),? )*(?:báo cáo|thông báo tình hình|sơ kết|đánh giá|giao ban)`, 'u')

// «sơ kết công tác …», «báo cáo kết quả thực hiện …», «báo cáo tình hình quý I».
const SUMMED = /sơ kết|tổng kết|kết quả (?:công tác|thực hiện)|báo cáo (?:công tác |tình hình )?$/u

// A meeting that has its own period: «họp Ban Chỉ đạo định kỳ quý I», «tổ chức giao ban khối thi đua quý II»; not «họp triển khai nhiệm vụ quý II».
const MEETINGS: readonly string[] = ['họp', 'giao ban', 'sinh hoạt']
// «họp Ban Chỉ đạo định kỳ ».
const PERIODIC = /(?:họp|giao ban|sinh hoạt) (?:[a-zà-ỹ\d]+ ){0,8}định kỳ $/
const OTHER = 'nhiệm vụ|kế hoạch|phương hướng|chương trình|chuẩn bị|triển khai'
// «tổ chức giao ban khối thi đua ».
const MEETING = new RegExp(`^(?:(?:tổ chức|tham mưu|dự) )*(?:họp|giao ban) (?:(?!${OTHER})[a-zà-ỹ\\d]+ ){0,8}$`)

// The period is that of the report only in its first clause, and where it is no beginning or end («báo cáo số liệu tính từ tháng 01»), nothing to
// compare with («tăng so với quý I») and not of the work to come («báo cáo kết quả, phương hướng nhiệm vụ quý I»).
const ASIDE = /[.;(]|(?:từ|đến|hết|tính|trước|sau) $|so với|cùng kỳ|phương hướng|(?:,| và) (?:triển khai |xây dựng |đề ra )?(?:nhiệm vụ|kế hoạch|chương trình) /u

/** Whether a task reports on the first period that it names, or meets for it; `text` is its words, `lead` those before the period, folded. */
export function reports(text: string, lead: string): boolean {
  if (ASIDE.test(lead)) return false
  return REPORT.test(text) || (lead.length < 120 && holdsAny(lead, MEETINGS) && (PERIODIC.test(lead) || MEETING.test(lead)) && !PREPARES.test(text))
}

/** Whether the folded words before a period say that it is summed up: it must have begun. */
export function sumsUp(lead: string): boolean {
  return SUMMED.test(lead)
}
