import type { Item } from '../../model/document.js'
import { deadlineFaults, type DeadlineFault } from '../../facts/deadline-faults.js'
import { rule, type Problem } from '../rule.js'
import { periodAbove } from '../../facts/above.js'
import { opening } from '../../facts/opening.js'
import { shownDay } from '../../text/shown-day.js'

/** The days below a heading: the faults among them, and how many are right. */
interface Below {
  readonly faults: DeadlineFault[]
  inside: number
}

export const deadlineOutsidePeriod = rule({
  id: 'deadline-outside-period',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Sửa ngày, hoặc chuyển nhiệm vụ sang đúng tháng, quý.', en: 'Correct the day, or move the task to its month or quarter.' },
  messages: {
    outside: {
      vi: ({ date, heading }) => `Ngày ${date} không thuộc “${heading}”.`,
      en: ({ date, heading }) => `${date} does not lie within “${heading}”.`,
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
  check({ document, report }) {
    const found = new Map<Item, Below>()
    return {
      deadline(find) {
        const heading = find.deadline.date === null || deadlineFaults(document).size === 0 ? null : periodAbove(find.item)
        if (!heading) return
        const below = found.get(heading) ?? { faults: [], inside: 0 }
        found.set(heading, below)
        const fault = deadlineFaults(document).get(find)
        if (fault?.kind === 'outside-period') below.faults.push(fault)
        else below.inside++
      },
      end() {
        for (const [heading, { faults, inside }] of found) {
          const [first] = faults
          // Where no day is right the heading is wrong, not they.
          if (first && faults.length > 1 && inside === 0) {
            const related = faults.map(({ find }) => ({ span: find.passage.span, note: 'day' }))
            report({ span: opening(heading), message: 'all', data: { heading: first.against, count: faults.length }, actual: first.against, related })
          } else for (const fault of faults) report(outside(fault, heading))
        }
      },
    }
  },
})

function outside({ find, severity, against }: DeadlineFault, heading: Item): Problem {
  const { date, end, raw } = find.deadline
  const words = end && date ? `${shownDay(date)} - ${shownDay(end)}` : shownDay(date ?? '')
  const related = [{ span: opening(heading), note: 'heading' }]
  return { span: find.passage.span, message: 'outside', severity, data: { date: words, heading: against }, actual: raw, related }
}
