import type { Document, Item } from '../../model/document.js'
import { deadlineFaults, type DeadlineFault } from '../../facts/deadline-faults.js'
import { rule } from '../rule.js'
import { periodAbove } from '../../facts/above.js'
import { opening } from '../../facts/opening.js'
import { shown } from '../../text/shown.js'

/** The faults below each heading, and how many days below it are right: where none is, the heading is wrong, not they. */
function byHeading(document: Document): Map<Item, { faults: DeadlineFault[]; inside: number }> {
  const faults = deadlineFaults(document)
  const found = new Map<Item, { faults: DeadlineFault[]; inside: number }>()
  if (faults.size === 0) return found
  for (const find of document.deadlines) {
    const heading = find.deadline.date === null ? null : periodAbove(find.item)
    if (!heading) continue
    const below = found.get(heading) ?? { faults: [], inside: 0 }
    found.set(heading, below)
    const fault = faults.get(find)
    if (fault?.kind === 'outside-period') below.faults.push(fault)
    else below.inside++
  }
  return found
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
    },
    day: { vi: () => 'ngày không thuộc kỳ', en: () => 'a day outside' },
    heading: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const [heading, { faults, inside }] of byHeading(document)) {
        const first = faults[0]
        if (!first) continue
        if (faults.length > 1 && inside === 0) {
          const related = faults.map(({ find }) => ({ span: find.passage.span, note: 'day' }))
          report({ span: opening(heading), message: 'all', data: { heading: first.against, count: faults.length }, actual: first.against, related })
          continue
        }
        for (const { find, severity, against } of faults) {
          const { date, end, raw } = find.deadline
          const words = end && date ? `${shown(date)} - ${shown(end)}` : shown(date ?? '')
          const data = { date: words, heading: against }
          report({ span: find.passage.span, message: 'outside', severity, data, actual: raw, related: [{ span: opening(heading), note: 'heading' }] })
        }
      }
    },
  }),
})
