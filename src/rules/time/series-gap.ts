import { periodAbove } from '../../facts/above.js'
import { closingParentheses } from '../../facts/closing.js'
import { opening } from '../../facts/opening.js'
import { doubts, periodSeries, type Doubts, type Heading, type Series } from '../../facts/period-series.js'
import { periodWords } from '../../facts/period-words.js'
import { wording } from '../../facts/wording.js'
import type { Document, Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { withoutEnd } from '../../text/spelling.js'
import { rule, type Context } from '../rule.js'

/** In how many periods a series may be missing and still be one: two of a year's months, one of fewer, one of four quarters. */
function allowed({ unit, headings }: Series): number {
  if (unit === 'month') return headings.length >= 10 ? 2 : headings.length >= 6 ? 1 : 0
  return unit === 'quarter' && headings.length >= 4 ? 1 : 0
}

/** The tasks of a part by the heading of time that they stand under. */
function tasksByHeading({ items }: Part): ReadonlyMap<Item | null, readonly Item[]> {
  return grouped(items.filter(({ task }) => task !== null), periodAbove)
}

/** The first two words of a task: what recurs begins alike, and few others do. */
function start({ text }: Item): number {
  return text.form(0) * 0x10000 + text.form(1)
}

/** Beginnings that stand under enough headings to be a series. */
function common({ headings }: Series, least: number, tasks: ReadonlyMap<Item | null, readonly Item[]>): ReadonlySet<number> {
  const all = headings.flatMap(({ item }) => [...new Set(tasks.get(item)?.map(start))])
  return new Set(Array.from(grouped(all, (beginning) => beginning)).flatMap(([beginning, { length }]) => (length >= least ? [beginning] : [])))
}

type Places = ReadonlyMap<Heading, Item>

/** The tasks that recur from heading to heading, each by the headings that it stands under. */
function recurring(document: Document, run: Series, tasks: ReadonlyMap<Item | null, readonly Item[]>): readonly Places[] {
  const beginnings = common(run, run.headings.length - allowed(run), tasks)
  const begun = run.headings.flatMap((heading) => (tasks.get(heading.item) ?? []).flatMap((item) => (beginnings.has(start(item)) ? [{ heading, item }] : [])))
  const series = grouped(begun, ({ item: { text } }) => wording(text, periodWords(document, text)))
  return Array.from(series.values(), (same) => new Map(same.map(({ heading, item }) => [heading, item])))
}

/** The headings of a run under which a task that recurs is missing; one that is in doubt itself is told of by itself. */
function gaps(document: Document, { run, places, doubt }: { run: Series; places: Places; doubt: Doubts }, report: Context['report']): void {
  const total = run.headings.length
  const missing = total - places.size
  if (missing < 1 || missing > allowed(run)) return
  const items = [...places.values()]
  const related = items.map((item) => ({ span: opening(item), note: 'occurrence' }))
  const task = shortened(document, items.at(-1) as Item)
  for (const heading of run.headings) {
    if (places.has(heading) || doubt.headings.has(heading.period) || doubt.until.has(heading.period)) continue
    report({ span: opening(heading.item), message: 'missing', data: { heading: heading.period.heading, count: places.size, total, task }, related })
  }
}

/** The task's words without the periods that differ from month to month. */
function shortened(document: Document, { text: t }: Item): string {
  const end = t.start(closingParentheses(t))
  let rest = ''
  let at = 0
  for (const word of periodWords(document, t)) {
    rest += t.value.slice(at, word.at)
    at = word.at + word.length
  }
  rest = withoutEnd((rest + t.value.slice(at, at < end ? end : undefined)).replace(/ {2,}/g, ' '), '.;,')
  return rest.length <= 70 ? rest : `${rest.slice(0, rest.lastIndexOf(' ', 70))} …`
}

export const seriesGap = rule({
  id: 'series-gap',
  group: 'time',
  severity: 'info',
  advice: { vi: 'Bổ sung nhiệm vụ vào kỳ còn thiếu, nếu đúng là sót.', en: 'Add the task to the period, if it was left out.' },
  messages: {
    missing: {
      vi: ({ heading, task, count, total }) => `“${heading}” không có nhiệm vụ “${task}”, dù có ở ${count} trên ${total} kỳ.`,
      en: ({ heading, task, count, total }) => `“${heading}” lacks the task “${task}”, which stands in ${count} of ${total} periods.`,
      advice: {
        vi: ({ heading }) => `Bổ sung nhiệm vụ vào “${heading}”, nếu đúng là sót.`,
        en: ({ heading }) => `Add the task below “${heading}”, if it was left out.`,
      },
    },
    occurrence: { vi: () => 'có ở đây', en: () => 'stands here' },
  },
  check: ({ document, report }) => ({
    part(part) {
      const runs = periodSeries(document, part).filter((run) => allowed(run) > 0)
      if (runs.length === 0) return
      const tasks = tasksByHeading(part)
      const doubt = doubts(document, part)
      for (const run of runs) for (const places of recurring(document, run, tasks)) gaps(document, { run, places, doubt }, report)
    },
  }),
})
