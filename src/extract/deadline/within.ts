import { monthsAt } from '../../calendar.js'
import { dateAt } from '../dates.js'
import { gloss } from './context.js'
import type { Piece } from './words.js'

/** A period within which something is done: `trong tháng 3`, `trong vòng 05 ngày làm việc`. */
export function withinTime(text: string, printed: string, start: number, after: number): Piece | null {
  const rest = text.slice(after, after + 60)
  const vong = /^(\d{1,3}) (?:ngày|tháng|tuần|giờ)(?: làm việc)?(?! [a-zà-ỹ]+ năm)/u.exec(rest)
  if (vong && /vòng/u.test(text.slice(start, after))) return { start, end: after + vong[0].length, kind: 'within' }
  if (/^năm/u.test(rest)) {
    // «xây dựng kế hoạch công tác trong năm» says of what year the plan is; at a clause's head it is a time.
    if (!/(?:^|[.;:,(] ?|lần )$/u.test(text.slice(Math.max(0, start - 4), start)) && !/\d[^,;.:(]{0,40} $/u.test(text.slice(Math.max(0, start - 44), start))) return null
    const year = /^năm(?: học)?(?: (\d{4}(?: ?- ?\d{4})?))?(?! sau| qua| trước)/u.exec(rest)
    return year ? { start, end: after + year[0].length, kind: 'within' } : null
  }
  const week = /^tuần (?:thứ )?(?:\d|i{1,3}v?|đầu|cuối|một|hai|ba|tư|nhất)(?: (?:của )?tháng \d{1,2}(?:\/\d{4}| năm \d{4})?)?/u.exec(rest)
  if (week) return { start, end: after + week[0].length, kind: 'within' }
  const term = /^học kỳ (?:i{1,2}|1|2)(?: năm học \d{4} ?- ?\d{4})?/u.exec(rest)
  if (term) return { start, end: after + term[0].length, kind: 'within' }
  const months = monthsAt(rest)
  if (months) {
    if (gloss(text, printed, start)) return null
    return { start, end: after + months.length, kind: 'within' }
  }
  const onDay = /^ngày /u.exec(rest)
  if (onDay && dateAt(text, after + 5)) return null
  return null
}
