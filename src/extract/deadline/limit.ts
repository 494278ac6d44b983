import { monthsAt, resolved } from '../../calendar.js'
import { dateAt } from '../dates.js'
import { again } from './recurring.js'
import { type DeadlineContext, filled, lunarEnd, type Piece } from './words.js'

/** A time by which something is due: `trước ngày …`, `chậm nhất …`, `hết quý II`. */
export function byTime(text: string, start: number, after: number, groups: Record<string, string | undefined>, context: DeadlineContext): Piece | null {
  const limit = groups.by ?? ''
  const cue = groups.cue ?? ''
  if (/^(?:đến|tới|hết|không)/u.test(limit) && /(?:từ|kể từ)[^.;]{0,30}$/u.test(text.slice(Math.max(0, start - 34), start))) return null
  // «số liệu tính đến ngày …» is of what is counted.
  if (limit.startsWith('đến') && text.slice(0, start).endsWith('tính ')) return null
  let at = after
  while (text[at] === ' ') at++
  if (/^(?:thứ|chủ)/u.test(cue)) return null
  if (cue === 'ngày' || cue === '') {
    const turn = again(text, at)
    if (turn) return { start, end: turn.end, kind: 'recurring', rule: turn.rule }
    const date = dateAt(text, at)
    if (!date) return null
    const lunar = lunarEnd(text, date)
    if (lunar !== null) return { start, end: lunar, kind: 'by', lunar: true }
    if (limit === 'đến' && cue === '' && date.year === null) return null
    const value = filled(date, context)
    return { start, end: date.end, kind: 'by', date: value.value, implied: value.implied, impossible: value.impossible }
  }
  // «đến năm 2030» is a goal; «đến hết năm 2026», «trước tháng 6», «hết quý II» are limits.
  if (cue === 'năm') {
    const year = /^ ?(\d{4})(?![\d-])/u.exec(text.slice(at - 1, at + 6))
    if (!/hết|trước|chậm nhất|muộn nhất/u.test(text.slice(start, after))) return null
    // «hồ sơ lưu trữ trước năm 2015» is of the past.
    if (year && context.years && Number(year[1]) < context.years.year) return null
    if (!year || !/hết/u.test(text.slice(start, after))) return year && /trước|chậm|muộn/u.test(limit) ? { start, end: at - 1 + year[0].length, kind: 'by', date: `${year[1]}-${limit.startsWith('trước') ? '01-01' : '12-31'}` } : null
    return { start, end: at - 1 + year[0].length, kind: 'by', date: `${year[1]}-12-31` }
  }
  const months = monthsAt(text.slice(after - cue.length, after + 40))
  if (!months || !context.years) return null
  if (limit === 'đến') return null
  const span = resolved(months.months, context.years)
  const before = limit.endsWith('trước') && !/hết|cuối/u.test(text.slice(start, after))
  return { start, end: after - cue.length + months.length, kind: 'by', date: before ? span.start : span.end, implied: months.months.year === null ? ['year'] : [] }
}
