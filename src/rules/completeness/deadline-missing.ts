import { customary } from '../../facts/customary.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { headingOver, opening } from '../../facts/opening.js'
import { periodSeries } from '../../facts/period-series.js'
import { schedules } from '../../facts/schedules.js'
import type { Document, Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { remembered } from '../../text/lazy.js'
import { rule, type Problem } from '../rule.js'
import { arrives } from './parts/arrives.js'
import { timed } from './parts/times.js'

/** Tasks that stand beside headings of time, under none themselves, miss one heading together; any other misses its own time. */
function lostTogether(missing: readonly Item[]): Map<Item, [Item, ...Item[]]> {
  const timed = remembered(({ children }: Item) => children.some(({ period }) => period !== null))
  return grouped(missing, (item) => (item.parent && timed(item.parent) ? item.parent : item))
}

/** The first task below a heading that stands under no period, though it may have a day of its own: there the lost heading stood. */
function firstWithout({ children }: Item): Item | undefined {
  return children.find(({ task }) => task?.kind === 'scheduled' && task.period === null)
}

/** The scheduled tasks of a part, those before the first heading of time left out: they miss the heading (`period-gap` says so), not each its own time. */
function judged(document: Document, part: Part, items: readonly Item[]): readonly Item[] {
  const lost = beforeLostSchedule(document)
  const orphans = new Set(periodSeries(document, part).flatMap(({ gaps }) => gaps.flatMap((gap) => gap.orphans)))
  return items.filter((item) => !lost.has(item) && !orphans.has(item))
}

/** Scheduled tasks without a time, each by itself or those of one lost heading together. */
function apart(missing: readonly Item[]): readonly Problem[] {
  return Array.from(lostTogether(missing), ([beside, [lead, ...others]]): Problem => {
    if (others.length === 0) return { span: opening(lead), message: 'one' }
    const related = others.map((item) => ({ span: opening(item), note: 'task' }))
    return { span: opening(firstWithout(beside) ?? lead), message: 'several', data: { count: others.length + 1 }, related }
  })
}

/** What is wrong with the times of a part's scheduled tasks. */
function scheduled(document: Document, part: Part): readonly Problem[] {
  const items = part.items.filter(({ task }) => task?.kind === 'scheduled')
  // Where a table has the schedule, what stands beside it has none.
  const rows = items.filter(({ cells }) => cells !== null)
  const all = rows.length * 2 > items.length ? rows : items
  const timeless = all.filter((item) => !timed(document, item))
  if (timeless.length === 0) return []
  const tasks = judged(document, part, all)
  const missing = judged(document, part, timeless)
  const first = missing[0]
  if (!first) return []
  if (tasks.length === 1) return [{ span: opening(first), message: 'alone', severity: 'warning' }]
  if (missing.length === tasks.length) {
    const related = missing.map((item) => ({ span: opening(item), note: 'task' }))
    return [{ span: headingOver(first, tasks, part), message: 'all', severity: 'warning', data: { count: tasks.length }, related }]
  }
  if (tasks.length - missing.length <= (tasks.length - 1) / 2) return []
  const severity = customary(missing.length, tasks.length) ? 'error' : 'info'
  return apart(missing).map((problem) => (problem.message === 'several' ? problem : { severity, ...problem }))
}

export const deadlineMissing = rule({
  id: 'deadline-missing',
  group: 'completeness',
  severity: 'info',
  advice: {
    vi: 'Đặt nhiệm vụ vào đúng tháng, quý, hoặc ghi hạn, ví dụ “trước ngày 15/6/2026”.',
    en: 'Put the task below its month or quarter, or add a deadline such as “trước ngày 15/6/2026”.',
  },
  messages: {
    one: {
      vi: () => 'Nhiệm vụ chưa có thời gian thực hiện, trong khi các nhiệm vụ khác đều có.',
      en: () => 'This task has no time, while most of its fellows do.',
    },
    several: {
      vi: ({ count }) => `${count} nhiệm vụ không đứng dưới tháng, quý nào: có lẽ mất đề mục.`,
      en: ({ count }) => `${count} tasks stand under no month or quarter: a heading seems lost.`,
      advice: { vi: 'Thêm lại đề mục tháng, quý phía trên các nhiệm vụ này.', en: 'Put the lost heading of the month or quarter back above these tasks.' },
    },
    alone: { vi: () => 'Nhiệm vụ chưa có thời gian thực hiện.', en: () => 'This task has no time.' },
    all: {
      vi: ({ count }) => `Cả ${count} nhiệm vụ ở đây đều chưa có thời gian thực hiện.`,
      en: ({ count }) => `None of the ${count} tasks here has a time.`,
      advice: {
        vi: 'Xếp các nhiệm vụ dưới đề mục tháng, quý, hoặc ghi hạn cho từng nhiệm vụ.',
        en: 'Put the tasks below headings of months or quarters, or add a deadline to each.',
      },
    },
    task: { vi: () => 'chưa có thời gian', en: () => 'no time' },
    arrives: {
      vi: () => 'Việc phải báo cáo, gửi hoặc hoàn thành nhưng chưa có hạn.',
      en: () => 'Something is to be reported, sent or finished, but by when is not said.',
      advice: {
        vi: 'Ghi hạn phải xong, ví dụ “trước ngày 15/6/2026”, hoặc định kỳ (hằng tháng, hằng quý).',
        en: 'Say by when, as in “trước ngày 15/6/2026”, or how often (each month, each quarter).',
      },
    },
  },
  check: ({ document, report }) => ({
    part(part) {
      const sure = schedules(part)
      for (const problem of scheduled(document, part)) report(sure ? { severity: 'error', ...problem } : { ...problem, severity: 'info' })
    },
    task(task, item) {
      if (task.kind !== 'implementation' || task.deadlines.length > 0) return
      const verb = arrives(item.text)
      if (verb && !timed(document, item)) report({ span: item.text.slice(...verb).span, message: 'arrives' })
    },
  }),
})
