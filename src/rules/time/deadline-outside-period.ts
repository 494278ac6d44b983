import { periodAbove } from '../../facts/above.js'
import { deadlineFaults, type DeadlineFault } from '../../facts/deadline-faults.js'
import { opening } from '../../facts/opening.js'
import type { Item } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { shownDay } from '../../text/shown-day.js'
import { rule, type Problem } from '../rule.js'

export const deadlineOutsidePeriod = rule({
  id: 'deadline-outside-period',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Sửa ngày, hoặc chuyển nhiệm vụ sang đúng tháng, quý.', en: 'Correct the day, or move the task to its month or quarter.' },
  messages: {
    outside: {
      vi: ({ date, heading }) => `Ngày ${date} không thuộc “${heading}”.`,
      en: ({ date, heading }) => `${date} does not lie within “${heading}”.`,
      advice: {
        vi: ({ heading }) => `Sửa ngày cho thuộc “${heading}”, hoặc chuyển nhiệm vụ sang đúng tháng, quý.`,
        en: ({ heading }) => `Choose a day within “${heading}”, or move the task to its month or quarter.`,
      },
    },
    all: {
      vi: ({ heading, count }) => `Cả ${count} ngày nêu bên dưới đều không thuộc “${heading}”.`,
      en: ({ heading, count }) => `None of the ${count} days below lies within “${heading}”.`,
      advice: {
        vi: 'Sửa tháng, quý của đề mục, hoặc các ngày nêu bên dưới.',
        en: 'Correct the heading’s month or quarter, or the days below it.',
      },
    },
    day: { vi: () => 'ngày không thuộc kỳ', en: () => 'a day outside' },
    heading: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
  },
  check: ({ document, report }) => ({
    end() {
      const all = deadlineFaults(document)
      if (all.size === 0) return
      const dated = document.deadlines.filter(({ deadline }) => deadline.date !== null)
      for (const [heading, finds] of grouped(dated, ({ item }) => periodAbove(item))) {
        if (!heading) continue
        const faults = finds.flatMap((find) => all.get(find) ?? []).filter(({ kind }) => kind === 'outside-period')
        const [first] = faults
        // Where no day is right the heading is wrong, not they.
        if (first && faults.length > 1 && faults.length === finds.length) {
          const related = faults.map(({ find }) => ({ span: find.passage.span, note: 'day' }))
          report({ span: opening(heading), message: 'all', data: { heading: first.against, count: faults.length }, actual: first.against, related })
        } else for (const fault of faults) report(outside(fault, heading))
      }
    },
  }),
})

function outside({ find, severity, against }: DeadlineFault, heading: Item): Problem {
  const { date, end, raw } = find.deadline
  const words = end && date ? `${shownDay(date)} - ${shownDay(end)}` : shownDay(date ?? '')
  const related = [{ span: opening(heading), note: 'heading' }]
  return { span: find.passage.span, message: 'outside', severity, data: { date: words, heading: against }, actual: raw, related }
}
