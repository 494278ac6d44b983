import { interrupted } from '../../facts/impossible-headings.js'
import { opening } from '../../facts/opening.js'
import { named, periodSeries, type Gap } from '../../facts/period-series.js'
import type { Item } from '../../model/document.js'
import { rule, type Problem } from '../rule.js'

/** The item below the heading before the gap where the numbering starts again (1, 2, 1) or changes its first number (3.1, 3.2, 4.1). */
function restart({ before }: Gap): Item | null {
  let last = 0
  for (const item of before?.item.children ?? []) {
    if (item.label?.kind !== 'arabic') continue
    const value = item.label.values[0] ?? 0
    if (last > 0 && (item.label.values.length === 1 ? value === 1 : value !== last)) return item
    last = value
  }
  return null
}

export const periodGap = rule({
  id: 'period-gap',
  group: 'time',
  severity: 'warning',
  advice: {
    vi: 'Bổ sung đề mục bị thiếu, hoặc ghi “Không có” dưới đề mục đó.',
    en: 'Add the heading, with “Không có” below it where there is no work.',
  },
  messages: {
    between: {
      vi: ({ missing, before, after }) => `Thiếu ${missing} giữa “${before}” và “${after}”.`,
      en: ({ missing, before, after }) => `${missing} is missing between “${before}” and “${after}”.`,
      advice: {
        vi: ({ missing }) => `Bổ sung đề mục ${missing}; nếu không có việc thì ghi “Không có” dưới đề mục.`,
        en: ({ missing }) => `Add the heading ${missing}, with “Không có” below it where there is no work.`,
      },
    },
    restart: {
      vi: ({ missing }) => `Đánh số bắt đầu lại từ đây: có lẽ mất đề mục ${missing}.`,
      en: ({ missing }) => `The numbering starts again here: the heading ${missing} seems lost.`,
      advice: {
        vi: ({ missing }) => `Ghi lại đề mục ${missing} trước nhiệm vụ này.`,
        en: ({ missing }) => `Put the heading ${missing} back before this task.`,
      },
    },
    first: {
      vi: ({ missing }) => `Nhiệm vụ đứng trước đề mục đầu tiên: có lẽ mất đề mục ${missing}.`,
      en: ({ missing }) => `Tasks stand before the first heading: ${missing} seems lost.`,
      advice: {
        vi: ({ missing }) => `Ghi đề mục ${missing} trước nhiệm vụ này.`,
        en: ({ missing }) => `Put the heading ${missing} before this task.`,
      },
    },
    heading: { vi: () => 'đề mục tiếp theo', en: () => 'the next heading' },
    again: { vi: () => 'có lẽ đề mục bị mất ở đây', en: () => 'the heading seems lost here' },
    previous: { vi: () => 'đề mục liền trước', en: () => 'the heading before' },
  },
  check: ({ document, report }) => ({
    part(part) {
      for (const { gaps } of periodSeries(document, part)) {
        for (const gap of gaps) {
          // «Tháng 13» stands for the missing one, and is an error by itself.
          if (!interrupted(document, gap.before?.item.passage.start ?? 0, gap.after.item.passage.start)) report(problem(gap))
        }
      }
    },
  }),
})

function problem(gap: Gap): Problem {
  const { before, after, unit, orphans: [first] } = gap
  const missing = gap.missing.map((index) => named(unit, index)).join(', ')
  const heading = { span: opening(after.item), note: 'heading' }
  const again = restart(gap)
  if (first) return { span: opening(first), message: 'first', data: { missing }, related: [heading] }
  // Where the headings are numbered the number that is skipped stands at the next one.
  if (again && after.item.label?.kind === 'period') return { span: opening(again), message: 'restart', data: { missing }, related: [heading] }
  const previous = before ? [{ span: opening(before.item), note: 'previous' }] : []
  return {
    span: opening(after.item),
    message: 'between',
    data: { missing, before: before?.period.heading ?? '', after: after.period.heading },
    related: again ? [...previous, { span: opening(again), note: 'again' }] : previous,
  }
}
