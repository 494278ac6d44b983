import { onlyYear } from '../../facts/above.js'
import { lunar, times } from '../../facts/dates.js'
import { WEEKDAY } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { iso, type DateWords } from '../../recognise/date.js'
import { afterNumeral, numeral } from '../../recognise/numeral.js'
import { after as dayAfter, weekday } from '../../text/days.js'
import { shownDay, shownWeekday } from '../../text/shown-day.js'
import { COMMA, OPEN } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'

// «lần thứ hai, ngày …», «kỳ họp thứ Ba, ngày …» count meetings.
const COUNTS: ReadonlySet<number> = new Set([
  W.lần,
  W.họp,
  W.nghị,
  W.khóa,
  W.hội,
  W.kỳ,
  W.phiên,
  W.người,
  W.tuần,
  W.nhật,
  W.hai,
  W.ba,
  W.tư,
  W.năm,
  W.sáu,
  W.bảy,
  W.và,
])

/** A day of the week that a text says; 0 is Sunday. */
interface Said {
  readonly day: number
  readonly from: number
  readonly to: number
}

/** The day of the week at token `i`: `thứ Hai`, `thứ 7`, `Chủ nhật`. */
function dayOfWeek(t: Text, i: number): Said | null {
  if (t.form(i) === W.thứ) {
    const number = numeral(t, i + 1)
    return number >= 2 && number <= 7 && (!t.isNumber(i + 1) || t.size(i + 1) === 1) ? { day: number - 1, from: i, to: afterNumeral(t, i + 1) } : null
  }
  const length = t.span(i, WEEKDAY)
  return length > 0 ? { day: 0, from: i, to: i + length } : null
}

/** Before a date: `thứ Hai, ngày 12/3/2026`, `Chủ nhật (15/3)`. */
function before(t: Text, from: number): Said | null {
  let at = t.form(from - 1) === W.ngày ? from - 1 : from
  if (t.form(at - 1) === OPEN) at--
  if (t.form(at - 1) === COMMA) at--
  const said = dayOfWeek(t, at - 2)
  return said !== null && said.to === at ? said : null
}

/** After it: `ngày 12/3/2026 (thứ Sáu)`. */
function after(t: Text, to: number): Said | null {
  const at = t.form(to) === COMMA ? to + 1 : to
  return dayOfWeek(t, t.form(at) === OPEN ? at + 1 : at)
}

/** So many days from one day of the week to another, the shorter way. */
function nearest(days: number): number {
  return days > 3 ? days - 7 : days < -3 ? days + 7 : days
}

/** What is wrong with the weekday that stands beside a date; `lent` is the year of the plan, where the date has none of its own. */
function mismatch(t: Text, words: DateWords, lent: number | null): Problem | null {
  const ahead = before(t, words.from)
  const said = ahead ?? after(t, words.to)
  if (said === null || (ahead && COUNTS.has(t.form(ahead.from - 1)))) return null
  const date = iso(words.year === null ? { ...words, year: lent } : words)
  const day = date === null ? said.day : weekday(date)
  if (date === null || day === said.day || lunar(t, words)) return null
  const raw = t.slice(Math.min(said.from, words.from), Math.max(said.to, words.to))
  const near = dayAfter(date, nearest(said.day - day))
  const [right, wrong] = [shownWeekday(date), shownWeekday(near)]
  const data = { date: shownDay(date), day: right.vi, english: right.en, near: shownDay(near), said: wrong.vi, saidEnglish: wrong.en }
  return { span: raw.span, message: 'wrong', severity: words.year === null ? 'warning' : 'error', data, actual: raw.value }
}

export const weekdayMismatch = rule({
  id: 'weekday-mismatch',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Tra lịch, sửa thứ hoặc ngày.', en: 'Look it up, and correct the weekday or the date.' },
  messages: {
    wrong: {
      vi: ({ date, day, said }) => `Ngày ${date} là ${day}, không phải ${said}.`,
      en: ({ date, english, saidEnglish }) => `${date} is a ${english}, not a ${saidEnglish}.`,
      advice: {
        vi: ({ day, said, near }) => `Sửa thành “${day}”, hoặc chọn ngày ${near} (${said}).`,
        en: ({ day, saidEnglish, near }) => `Change to “${day}”, or choose ${near} (${saidEnglish}).`,
      },
    },
  },
  check: ({ document, report }) => ({
    end() {
      for (const { placed: { zone, part, text }, dates } of times(document).dated) {
        if (zone === 'head' || zone === 'note') continue
        for (const words of dates) {
          const problem = mismatch(text, words, words.year === null ? onlyYear(part) : null)
          if (problem) report(problem)
        }
      }
    },
  }),
})
