import { monthsAt, yearFor } from '../../calendar.js'
import { day, lastDay } from '../../days.js'
import { roman } from '../../words.js'
import { dateAt, type DateWords } from '../dates.js'
import { others } from './context.js'
import { type DeadlineContext, filled, lunarEnd, type Piece } from './words.js'

/** A stretch of time: `từ ngày … đến ngày …`, `từ tháng 3 đến tháng 5`. */
export function fromTo(text: string, start: number, after: number, word: string, context: DeadlineContext): Piece | null {
  const moon = /^từ (?:ngày )?(?:rằm|(?:mùng |mồng )?\d{1,2})(?:\/\d{1,2}| tháng [a-zà-ỹ\d]{1,5})? (?:đến|tới)(?: hết)? (?:ngày )?(?:rằm|(?:mùng |mồng )?\d{1,2})(?:\/\d{1,2}| tháng [a-zà-ỹ\d]{1,5})?[\s,]{0,2}\(?(?:âm lịch|âl)\)?/u.exec(text.slice(start, start + 80))
  if (moon) return { start, end: start + moon[0].length, kind: 'range', lunar: true }
  if (/kể $/u.test(text.slice(Math.max(0, start - 3), start)) || others(text, start)) return null
  let at = after
  while (text[at] === ' ') at++
  if (/tháng|quý/u.test(word)) {
    const unit = word.includes('tháng') ? 'tháng' : 'quý'
    const first = monthsAt(text.slice(after - unit.length - (text[after - 1] === ' ' ? 1 : 0), after + 60).trimStart())
    const head = text.slice(start + 3, start + 70)
    const range = new RegExp(`^ ?${unit} (\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| năm (\\d{4}))? (?:đến|tới)(?: hết)? (?:${unit} )?(\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| năm (\\d{4}))?(?![a-zà-ỹ\\d])`, 'u').exec(head)
    if (!range || !context.years) return first && range ? null : null
    const number = (value: string): number => roman(value) ?? Number(value)
    const [a, b] = [number(range[1] ?? ''), number(range[4] ?? '')]
    const endYear = range[5] ?? range[6]
    const startYear = range[2] ?? range[3]
    const [from, to] = unit === 'tháng' ? [a, b] : [a * 3 - 2, b * 3]
    if (!(from >= 1 && to <= 12)) return null
    const y2 = endYear ? Number(endYear) : startYear ? Number(startYear) : yearFor(to, context.years)
    const y1 = startYear ? Number(startYear) : from > to ? y2 - 1 : endYear ? y2 : yearFor(from, context.years)
    return { start, end: start + 3 + range[0].length, kind: 'range', date: day(y1, from, 1), until: day(y2, to, lastDay(y2, to)), implied: endYear || startYear ? [] : ['year'] }
  }
  const first = dateAt(text, at) ?? dayOnly(text, at)
  if (!first) return null
  const link = /^ ?(?:(?:đến|tới)(?: hết)?|-)(?: ngày)? ?/u.exec(text.slice(first.end, first.end + 20))
  const second = link ? dateAt(text, first.end + link[0].length) : null
  if (!link || !second) return null
  return spanOf(text, start, first, second, context)
}

/** A day whose month stands after its end: `từ 15 đến 17/4/2026`, `14 – 16/4/2024`. */
export function dayOnly(text: string, at: number): DateWords | null {
  const match = /^(\d{1,2})(?= ?(?:đến|tới|-))/u.exec(text.slice(at, at + 6))
  return match ? { day: Number(match[1]), month: null, year: null, start: at, end: at + match[0].length } : null
}

/** The range from one day to another. */
export function spanOf(text: string, start: number, first: DateWords, second: DateWords, context: DeadlineContext): Piece | null {
  const lunar = lunarEnd(text, second)
  if (lunar !== null) return { start, end: lunar, kind: 'range', lunar: true }
  if (first.year !== null && second.year !== null && second.year - first.year > 2) return null
  // «30 - 02/5» begins in the month before.
  const turned = first.month === null && second.month !== null && first.day > 24 && second.day < 8
  const begin = turned ? { ...first, month: second.month === 1 ? 12 : (second.month ?? 0) - 1 } : first
  const a = filled(begin, context, second)
  const b = filled(second, context)
  // Of «từ 20/12 đến 05/01» the end is in the next year.
  const turns = b.implied.length > 0 && a.value !== null && b.value !== null && b.value < a.value && begin.month !== second.month
  const until = turns ? day(Number(a.value?.slice(0, 4)) + 1, second.month ?? 0, second.day) : b.value
  return { start, end: second.end, kind: 'range', date: a.value, until, implied: b.implied, impossible: a.impossible || b.impossible }
}
