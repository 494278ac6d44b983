import { onlyYear } from '../../facts/above.js'
import { lunar, times } from '../../facts/dates.js'
import { impossibleHeadings } from '../../facts/impossible-headings.js'
import type { Placed } from '../../facts/texts.js'
import { W } from '../../lexicon/forms.js'
import type { DateWords } from '../../recognise/date.js'
import { lastDay } from '../../text/days.js'
import { DASH, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'

// What leads in a date that stands without its year: else `24/7`, `31/4 hộ` are no dates.
const LEADS: ReadonlySet<number> = new Set([
  W.ngày,
  W.từ,
  W.đến,
  W.trước,
  W.sau,
  W.hạn,
  DASH,
])

/** Whether what reads as a date is meant as one. */
function meant(t: Text, { from, to, month, year }: DateWords): boolean {
  const before = t.form(from - 1)
  const led = LEADS.has(before)
  const sign = t.form(from + 1)
  const words = sign === W.tháng
  // With dots and dashes outline labels, symbols and ranges look like dates: only after `ngày`.
  if (!words && sign !== SLASH && !led) return false
  if (year !== null) return true
  if (month === null || (!words && !led) || (words && !led && month > 12)) return false
  // «24/24» is round the clock, «từ 13/19 tiêu chí» a fraction.
  if (month === 24 || month > 31 || t.form(to) === W.giờ || t.form(to) === W.h) return false
  return month <= 12 || words || before === W.ngày
}

/** What is wrong with a date of a text; null where the calendar has it. */
function impossible({ text, part }: Placed, found: DateWords): Problem | null {
  const { day, month, year } = found
  if (month === null || (month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null
  // A leap day without its year is judged by the plan's, where it has one.
  const last = month < 1 || month > 12 ? 0 : lastDay(year ?? onlyYear(part) ?? 2000, month)
  if ((day >= 1 && day <= last) || !meant(text, found) || lunar(text, found)) return null
  const raw = text.slice(found.from, found.to)
  if (last === 0) return { span: raw.span, message: 'month', data: { raw: raw.value, month }, actual: raw.value }
  return { span: raw.span, message: 'day', data: { raw: raw.value, month, last }, actual: raw.value }
}

export const dateImpossible = rule({
  id: 'date-impossible',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Kiểm tra lại ngày, tháng theo văn bản gốc hoặc lịch.', en: 'Check the date against the original or the calendar.' },
  messages: {
    day: {
      vi: ({ raw, month, last }) => `Không có ngày ${raw}: tháng ${month} có ${last} ngày.`,
      en: ({ raw, month, last }) => `There is no ${raw}: month ${month} has ${last} days.`,
    },
    month: {
      vi: ({ raw, month }) => `Không có ngày ${raw}: không có tháng ${month}.`,
      en: ({ raw, month }) => `There is no ${raw}: there is no month ${month}.`,
    },
    heading: {
      vi: ({ raw }) => `Không có “${raw}” trên lịch.`,
      en: ({ raw }) => `There is no “${raw}” in the calendar.`,
      advice: { vi: 'Sửa tháng, quý của đề mục.', en: 'Correct the month or quarter of the heading.' },
    },
    backwards: {
      vi: ({ raw }) => `“${raw}” kết thúc trước khi bắt đầu.`,
      en: ({ raw }) => `“${raw}” ends before it begins.`,
      advice: { vi: 'Sửa ngày bắt đầu hoặc ngày kết thúc.', en: 'Correct the first or the last day.' },
    },
  },
  check: ({ document, report }) => ({
    deadline({ deadline: { kind, date, end, implied, raw }, passage }) {
      // A year that the plan lent may be the next one: `từ 20/12 đến 15/01`.
      if (kind !== 'range' || date === null || end === null || end >= date || implied.includes('year')) return
      report({ span: passage.span, message: 'backwards', data: { raw }, actual: raw })
    },
    end() {
      for (const heading of impossibleHeadings(document)) report({ span: heading.span, message: 'heading', data: { raw: heading.value } })
      for (const { placed, dates } of times(document).dated) {
        for (const found of dates) {
          const problem = impossible(placed, found)
          if (problem) report(problem)
        }
      }
    },
  }),
})
