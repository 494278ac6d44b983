import { deadlineFaults } from '../../facts/deadline-faults.js'
import type { DeadlineFind } from '../../model/document.js'
import { shownDay } from '../../text/shown-day.js'
import { rule } from '../rule.js'

function lastDay({ deadline: { date, end } }: DeadlineFind): string {
  return shownDay(end ?? date ?? '')
}

export const deadlineBeforeIssue = rule({
  id: 'deadline-before-issue',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Sửa ngày hoặc năm của hạn.', en: 'Correct the day or year of the deadline.' },
  messages: {
    early: {
      vi: ({ date, issued }) => `Hạn ${date} trước ngày ban hành ${issued}.`,
      en: ({ date, issued }) => `The deadline ${date} lies before the date of issue, ${issued}.`,
      advice: {
        vi: ({ issued }) => `Sửa ngày hoặc năm của hạn (từ ${issued} trở đi), hoặc sửa ngày ban hành.`,
        en: ({ issued }) => `Correct the day or year of the deadline (${issued} or later), or the date of issue.`,
      },
    },
    year: {
      vi: ({ date, issued }) => `Hạn ${date} trước năm của kế hoạch (${issued}).`,
      en: ({ date, issued }) => `The deadline ${date} lies before the plan’s year, ${issued}.`,
      advice: {
        vi: ({ issued }) => `Sửa năm của hạn thành ${issued}.`,
        en: ({ issued }) => `Change the year of the deadline to ${issued}.`,
      },
    },
    issue: {
      vi: ({ issued, count }) => `Ngày ban hành ${issued} sau ${count} thời hạn trong văn bản.`,
      en: ({ issued, count }) => `The date of issue, ${issued}, is later than ${count} deadlines.`,
      advice: { vi: 'Sửa ngày, tháng, năm ban hành.', en: 'Correct the date of issue.' },
    },
    place: { vi: () => 'ngày ban hành', en: () => 'the date of issue' },
  },
  check: ({ document, report }) => ({
    end() {
      const dated = document.deadlines.filter(({ deadline }) => deadline.date !== null).length
      const early = [...deadlineFaults(document).values()].filter(({ kind }) => kind === 'before-issue')
      const place = document.parts[0].places.date
      const first = early[0]
      // Where most deadlines are over before the plan is issued, the date of issue is wrong, not they.
      if (first && place && early.length > 2 && early.length > dated / 2 && first.against.includes('-')) {
        const issued = shownDay(first.against)
        const related = early.map(({ find }) => ({ span: find.passage.span, note: 'early', data: { date: lastDay(find), issued } }))
        report({ span: place.span, message: 'issue', data: { issued, count: early.length }, actual: place.value, related })
        return
      }
      for (const { find, severity, against } of early) {
        const issued = against.includes('-')
        report({
          span: find.passage.span,
          message: issued ? 'early' : 'year',
          severity,
          data: { date: lastDay(find), issued: issued ? shownDay(against) : against },
          actual: find.deadline.raw,
          related: place && issued ? [{ span: place.span, note: 'place' }] : [],
        })
      }
    },
  }),
})
