import { years } from '../../facts/above.js'
import { whole } from '../../facts/opening.js'
import type { Item, Part } from '../../model/document.js'
import { periodHeading } from '../../recognise/period.js'
import { rule } from '../rule.js'

/** Headings of time with nothing below or beside them. */
function empty(part: Part): Item[] {
  const filled = new Set<string>()
  for (const { task } of part.items) if (task?.period) filled.add(task.period)
  const first = String(years(part)?.first ?? '')
  return part.items.filter((item, n) => {
    // A year that had ended is a column of figures: nothing is planned for it.
    if (item.period && item.period.end < first) return false
    if (!item.period || item.children.length > 0 || item.task || item.cells || item.paragraphs.length > 1) return false
    // The cell of a calendar's row has its task beside it.
    if (part.items[n + 1]?.line === item.line || part.items[n - 1]?.line === item.line) return false
    const heading = periodHeading(item.text)
    // A month that stands a second time with its tasks is `period-order`'s.
    return (heading === null || heading.rest >= item.passage.length) && !filled.has(item.period.period)
  })
}

export const periodEmpty = rule({
  id: 'period-empty',
  group: 'completeness',
  severity: 'warning',
  advice: { vi: 'Bổ sung nhiệm vụ, ghi “Không có”, hoặc bỏ đề mục.', en: 'Add the tasks, write “Không có”, or drop the heading.' },
  messages: {
    one: { vi: ({ heading }) => `“${heading}” không có nhiệm vụ nào.`, en: ({ heading }) => `“${heading}” has no tasks.` },
    many: {
      vi: ({ count, heading }) => `${count} đề mục tháng, quý không có nhiệm vụ nào, bắt đầu từ “${heading}”.`,
      en: ({ count, heading }) => `${count} headings of time have no tasks, from “${heading}” on.`,
      advice: {
        vi: 'Điền nhiệm vụ vào từng tháng, quý (xem tệp có bị mất phần nhiệm vụ không), rồi bỏ những đề mục không có việc.',
        en: 'Fill in the tasks of each (see whether the file lost them), then drop the headings that have none.',
      },
    },
    another: { vi: () => 'cũng không có nhiệm vụ', en: () => 'has no tasks either' },
  },
  check: ({ report }) => ({
    part(part) {
      if (part.plan.periods.length === 0) return
      const items = empty(part)
      const [first, ...others] = items
      const total = part.items.filter(({ period }) => period !== null).length
      // Where most are empty it is a form, or the file lost its tasks: said once.
      if (first?.period && items.length > 2 && items.length > total / 2) {
        const related = others.map((item) => ({ span: whole(item), note: 'another' }))
        report({ span: whole(first), message: 'many', data: { count: items.length, heading: first.period.heading }, related })
        return
      }
      for (const item of items) report({ span: whole(item), message: 'one', data: { heading: item.period?.heading ?? '' } })
    },
  }),
})
