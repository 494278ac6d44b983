import { deadlineFaults } from '../../facts/deadline-faults.js'
import { rule } from '../rule.js'
import { shown } from '../../text/shown.js'

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
    end() {
      for (const { kind, find, against } of deadlineFaults(document).values()) {
        if (kind !== 'beyond-plan') continue
        const { date, end, raw } = find.deadline
        const late = end !== null && (date ?? '').slice(0, 4) <= against ? end : (date ?? '')
        report({ span: find.passage.span, message: 'beyond', data: { date: shown(late), year: against }, actual: raw })
      }
    },
  }),
})
