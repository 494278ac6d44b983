import type { Item, Part } from '../../model/document.js'
import { periodHeading } from '../../recognise/period.js'
import { rule } from '../rule.js'

/** Headings of time with nothing below or beside them. */
function empty(part: Part): Item[] {
  const filled = new Set<string>()
  for (const { task } of part.items) if (task?.period) filled.add(task.period)
  return part.items.filter((item, n) => {
    // The cell of a calendar's row has its task beside it.
    if (part.items[n + 1]?.line === item.line || part.items[n - 1]?.line === item.line) return false
    if (!item.period || item.children.length > 0 || item.task || item.cells || item.paragraphs.length > 1) return false
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
    },
    another: { vi: () => 'cũng không có nhiệm vụ', en: () => 'has no tasks either' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const part of document.parts) {
        const items = empty(part)
        const first = items[0]
        if (!first?.period) continue
        const total = part.items.filter(({ period }) => period !== null).length
        const span = (item: Item): readonly [number, number] => [item.label && item.label.passage.value !== '' ? item.label.passage.start : item.passage.start, item.passage.end]
        // Where most are empty it is a form, or the file lost its tasks: said once.
        if (items.length > 2 && items.length > total / 2) {
          const related = items.slice(1).map((item) => ({ span: span(item), note: 'another' }))
          report({ span: span(first), message: 'many', data: { count: items.length, heading: first.period.heading }, related })
          continue
        }
        for (const item of items) report({ span: span(item), message: 'one', data: { heading: item.period?.heading ?? '' } })
      }
    },
  }),
})
