import { deadlineFaults } from '../../facts/deadline-faults.js'
import { shownDay } from '../../text/shown-day.js'
import { rule } from '../rule.js'

export const deadlineBeyondPlan = rule({
  id: 'deadline-beyond-plan',
  group: 'time',
  severity: 'warning',
  advice: { vi: 'Kiểm tra lại năm, hoặc nói rõ việc của năm sau.', en: 'Check the year, or say that the work is next year’s.' },
  messages: {
    beyond: {
      vi: ({ date, year }) => `Hạn ${date} sau thời gian của kế hoạch (năm ${year}).`,
      en: ({ date, year }) => `The deadline ${date} lies after the plan’s time (${year}).`,
    },
  },
  check: ({ document, report }) => ({
    deadline(find) {
      const { date, end, raw } = find.deadline
      const fault = date === null ? undefined : deadlineFaults(document).get(find)
      if (date === null || fault?.kind !== 'beyond-plan') return
      const late = end !== null && date.slice(0, 4) <= fault.against ? end : date
      report({ span: find.passage.span, message: 'beyond', data: { date: shownDay(late), year: fault.against }, actual: raw })
    },
  }),
})
