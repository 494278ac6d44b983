import { gloss } from './context.js'
import type { Piece } from './words.js'

const WEEKDAYS: Readonly<Record<string, string>> = { hai: 'mon', ba: 'tue', tư: 'wed', năm: 'thu', sáu: 'fri', bảy: 'sat' }
const INTERVAL: Readonly<Record<string, string>> = { ngày: 'daily', tuần: 'weekly', tháng: 'monthly', quý: 'quarterly', năm: 'yearly' }
const MONTHLY = /^(\d{1,2}) ?(?:(?:của )?(?:hằng|hàng|mỗi) tháng|(?:của )?tháng (?:sau|tiếp theo|liền kề))/u
const QUARTERLY = /^(\d{1,2})(?: hằng| hàng)? ?(?:của )?(?:tháng cuối (?:của )?(?:mỗi |hằng |hàng )?quý|(?:(?:hằng|hàng|mỗi) quý))/u
const YEARLY = /^(\d{1,2})[/.](\d{1,2}) (?:hằng|hàng|mỗi) năm|^(\d{1,2}) tháng (\d{1,2}) (?:hằng|hàng|mỗi) năm/u

/** A date that comes again: `15 hằng tháng`, `20 tháng cuối quý`, `10/12 hằng năm`. */
export function again(text: string, at: number): { rule: string; end: number } | null {
  const rest = text.slice(at, at + 48)
  const monthly = MONTHLY.exec(rest)
  if (monthly) return { rule: `monthly:${Number(monthly[1])}`, end: at + monthly[0].length }
  const quarterly = QUARTERLY.exec(rest)
  if (quarterly) return { rule: quarterly[0].includes('tháng cuối') ? `quarterly:last-month:${Number(quarterly[1])}` : `quarterly:${Number(quarterly[1])}`, end: at + quarterly[0].length }
  const yearly = YEARLY.exec(rest)
  if (yearly) {
    const [d, m] = [yearly[1] ?? yearly[3], yearly[2] ?? yearly[4]]
    return { rule: `yearly:${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, end: at + yearly[0].length }
  }
  return null
}

/** A recurrence: `hằng quý`, `định kỳ 6 tháng`, `thứ Hai hằng tuần`; `định kỳ` alone has no rule. */
export function recurring(text: string, printed: string, start: number, after: number, words: string): Piece | null {
  if (words === 'định kỳ ' || words === 'định kỳ') {
    const count = /^(?:(\d{1,2}|sáu|ba) (tháng|tuần|quý|năm)|(tháng|quý|năm)(?! (?:\d|i|v|nay)))(?: ?\/ ?lần| (?:một|1|01) lần)?/u.exec(text.slice(after, after + 30))
    const next = again(text, /^(?:vào )?(?:ngày |trước ngày )/u.test(text.slice(after, after + 16)) ? after + (/^(?:vào )?(?:ngày |trước ngày )/u.exec(text.slice(after, after + 16))?.[0].length ?? 0) : after)
    if (next) return { start, end: next.end, kind: 'recurring', rule: next.rule }
    const meets = /(?:họp|giao ban|chế độ|báo cáo|kiểm tra|theo|nề nếp|sinh hoạt) $/u.test(text.slice(Math.max(0, start - 9), start))
    if (!count) return meets && /^quý (?:[iv\d])/u.test(text.slice(after, after + 6)) ? null : { start, end: start + 7, kind: 'recurring', rule: null }
    const n = count[3] ? 1 : count[1] === 'sáu' ? 6 : count[1] === 'ba' ? 3 : Number(count[1])
    return { start, end: after + count[0].length, kind: 'recurring', rule: every(n, count[2] ?? count[3] ?? 'tháng') }
  }
  if (/(?:hằng|hàng) năm$/u.test(words) && gloss(text, printed, start)) return null
  const counted = /^(\d{1,2}|một|hai|ba|sáu) (tháng|tuần|quý|năm)$/u.exec(words.replace('định kỳ ', ''))
  if (counted) {
    const lead = counted[1] ?? '1'
    const n = ({ một: 1, hai: 2, ba: 3, sáu: 6 } as Record<string, number>)[lead] ?? Number(lead)
    const tail = /^(?:\/lần| (?:một|1|01) lần| (?:ít nhất|tối thiểu|họp) (?:\d{1,2}|một|hai) (?:lần|ngày|buổi|kỳ|cuộc))/u.exec(text.slice(after, after + 24))
    return tail ? { start: clause(text, start), end: after + tail[0].length, kind: 'recurring', rule: every(n, counted[2] ?? 'tháng') } : null
  }
  const unit = words.slice(words.lastIndexOf(' ') + 1)
  let rule = INTERVAL[unit] ?? null
  if (rule === 'daily') return null
  let begin = start
  const head = text.slice(Math.max(0, start - 60), start)
  const offset = Math.max(0, start - 60)
  const dayBefore = /(?:(?:xong )?trước |chậm nhất (?:là |vào |trong )?|vào )?ngày (\d{1,2}),? ?$/u.exec(head)
  if (dayBefore && unit === 'tháng') {
    rule = `monthly:${Number(dayBefore[1])}`
    begin = offset + dayBefore.index
  }
  const weekday = unit === 'tuần' ? /(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật) $/u.exec(head) : null
  if (weekday) {
    rule = `weekly:${weekday[1] ? WEEKDAYS[weekday[1]] : 'sun'}`
    begin = offset + weekday.index
  }
  let end = after
  // «hằng tháng vào ngày 25», «hằng quý (trước ngày 15 …)» states its day after it.
  const tail = /^,? (?:vào |trước |chậm nhất (?:là |vào )?)?ngày (\d{1,2})(?![\d/.])(?! tháng)/u.exec(text.slice(after, after + 36))
  if (tail && unit === 'tháng' && rule === 'monthly') {
    rule = `monthly:${Number(tail[1])}`
    end = after + tail[0].length
  }
  return { start: begin, end, kind: 'recurring', rule }
}

/** From where a counted interval is quoted: the clause that says what is done so often, when it begins with `Định kỳ`. */
function clause(text: string, start: number): number {
  const base = Math.max(0, start - 39)
  const at = text.slice(base, start + 7).lastIndexOf('định kỳ')
  return at !== -1 && !/[.;,(]/u.test(text.slice(base + at, start)) ? base + at : start
}

/** The rule of an interval of `n` units; null where the model has none. */
export function every(n: number, unit: string): string | null {
  if (unit === 'tuần') return n === 1 ? 'weekly' : null
  if (unit === 'quý') return n === 1 ? 'quarterly' : n === 2 ? 'half-yearly' : null
  if (unit === 'năm') return n === 1 ? 'yearly' : null
  return n === 1 ? 'monthly' : n === 3 ? 'quarterly' : n === 6 ? 'half-yearly' : n === 12 ? 'yearly' : null
}
