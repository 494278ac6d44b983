import { W } from '../../lexicon/forms.js'
import { lastDay } from '../../text/days.js'
import { rule } from '../rule.js'

/** A day as a letterhead has it: `ngày 05 tháng 3`. */
function due(date: string): string {
  const month = date.slice(5, 7)
  return `ngày ${date.slice(8)} tháng ${Number(month) < 3 || month.startsWith('1') ? month : Number(month)}`
}

/**
 * The date of issue has a zero before days below 10 and the months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4; Hướng dẫn 36-HD/VPTW, 1.1.
 */
export const dateForm = rule({
  id: 'date-form',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Thêm số 0.', en: 'Add the zero.' },
  messages: {
    zero: {
      vi: (d) => `Ngày ban hành “${d.date}” phải viết “${d.expected}”.`,
      en: (d) => `The date of issue “${d.date}” should read “${d.expected}”.`,
    },
  },
  check: ({ document: { scanner }, report }) => ({
    part({ plan: { date }, places: { date: printed } }) {
      if (!printed || (date !== null && printed.value.includes(due(date)))) return
      const t = scanner.of(printed)
      let at = 0
      while (at < t.count && !(t.form(at) === W.ngày && t.isNumber(at + 1) && t.form(at + 2) === W.tháng && t.isNumber(at + 3))) at++
      const [day, month] = [t.words(at + 1, at + 2), t.words(at + 3, at + 4)]
      if (at === t.count || day.length > 2 || month.length > 2) return
      // What the calendar has not is `date-impossible`'s.
      const year = Number(t.words(at + 5, at + 6))
      if (Number(month) > 12 || Number(day) > lastDay(year, Number(month))) return
      const dayDue = Number(day) < 10 ? `0${Number(day)}` : day
      const monthDue = Number(month) < 3 ? `0${Number(month)}` : month
      if (dayDue === day && monthDue === month) return
      const expected = `ngày ${dayDue} tháng ${monthDue}`
      report({ span: t.slice(at + 1, at + 4).span, message: 'zero', expected: [expected], data: { date: t.words(at, at + 4), expected } })
    },
  }),
})
