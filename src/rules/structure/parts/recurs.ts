import { EVERY_WORDS, TIME_UNITS } from '../../../lexicon/time-units.js'

/** What a plan does again by its nature: meetings. */
const MEETINGS = [
  'họp',
  'giao ban',
  'sinh hoạt',
  'hội nghị giao ban',
  'tiếp công dân',
  'báo cáo định kỳ',
]
/** What is done twice a year. */
const HALF_YEARLY = [
  'họp',
  'báo cáo',
  'sơ kết',
  'tổng kết',
  'đánh giá',
  'kiểm điểm',
  'giao ban',
  'thông báo',
  'đối thoại',
  'tiếp xúc',
  'kỳ họp',
  'chi trả',
  'nộp',
  'thu',
]

// Each word before ends with its own space and begins with its own letter: one way to read them.
const MEETS = new RegExp(`^(?:tổ chức |tham mưu |chuẩn bị |dự )*(?:${MEETINGS.join('|')})(?! báo)`, 'u')
// «định kỳ», «hằng tháng».
const OFTEN = new RegExp(`định kỳ|thường xuyên|(?:${EVERY_WORDS.join('|')}) (?:${TIME_UNITS.map(({ words }) => words).join('|')})`, 'u')
// «tổ chức hội nghị sơ kết …», as a half-yearly task begins.
const TWICE = new RegExp(`^(?:tổ chức |tham mưu |tổng hợp |xây dựng |hội nghị )*(?:${HALF_YEARLY.join('|')})`, 'u')
/** What happens once, whatever else the words say: a quarter or month by its number, so many years of a document, the second round. */
const ONCE = /(?:^| )(?:quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2}|\d{1,2} năm thực hiện|(?:lần|đợt|phiên) (?:thứ )?\d{1,2})(?: |$)/u

/** Whether a task, its words folded, may stand below two headings of time for what it is; `halves` tells that they are half a year apart. */
export function recurs(text: string, halves: boolean): boolean {
  return !ONCE.test(text) && (MEETS.test(text) || OFTEN.test(text) || (halves && TWICE.test(text)))
}
