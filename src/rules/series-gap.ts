import type { Item, Part } from '../document.js'
import { withoutEnd } from '../words.js'
import { rule, type Problem } from './rule.js'
import { periodAbove } from './shared/above.js'
import { folded } from './shared/folded.js'
import { closingBracket, opening } from './shared/opening.js'
import { doubts, periodSeries, type Heading, type Series } from './shared/period-series.js'
import { periodWords } from './shared/period-words.js'
import { sample } from './shared/sample.js'
import { wording } from './shared/wording.js'

/** In how many periods a series may be missing and still be one: two of a year's months, one of fewer, one of four quarters. */
function allowed({ unit, headings }: Series): number {
  if (unit === 'month') return headings.length >= 10 ? 2 : headings.length >= 6 ? 1 : 0
  return unit === 'quarter' && headings.length >= 4 ? 1 : 0
}

/** The tasks of a part by the heading of time that they stand under. */
function tasksByHeading(part: Part): Map<Item, Item[]> {
  const found = new Map<Item, Item[]>()
  for (const item of part.items) {
    if (!item.task) continue
    const heading = periodAbove(item)
    if (!heading) continue
    const tasks = found.get(heading)
    if (tasks) tasks.push(item)
    else found.set(heading, [item])
  }
  return found
}

/** The first letters of a task: what recurs begins alike, and few others do. */
function start({ passage }: Item): string {
  return passage.value.slice(0, 12).toLowerCase()
}

/** Beginnings that stand under enough headings to be a series. */
function recurring(run: Series, most: number, tasks: ReadonlyMap<Item, readonly Item[]>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const heading of run.headings) {
    for (const letters of new Set((tasks.get(heading.item) ?? []).map(start))) counts.set(letters, (counts.get(letters) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= run.headings.length - most).map(([letters]) => letters))
}

function* gaps(run: Series, part: Part, tasks: ReadonlyMap<Item, readonly Item[]>): Generator<Problem> {
  const most = allowed(run)
  if (most === 0) return
  const common = recurring(run, most, tasks)
  const runs = new Map<string, Map<Heading, Item>>()
  for (const heading of run.headings) {
    for (const item of tasks.get(heading.item) ?? []) {
      if (!common.has(start(item))) continue
      const key = wording(folded(item.passage), periodWords(item.text))
      const places = runs.get(key)
      if (places) places.set(heading, item)
      else runs.set(key, new Map([[heading, item]]))
    }
  }
  const doubt = doubts(part)
  for (const places of runs.values()) {
    const missing = run.headings.length - places.size
    if (missing < 1 || missing > most) continue
    const related = [...places.values()].map((item) => ({ span: opening(item), note: 'occurrence' }))
    const last = [...places.values()].at(-1)
    for (const heading of run.headings) {
      if (places.has(heading) || doubt.headings.has(heading.period) || doubt.until.has(heading.period) || !last) continue
      const data = { heading: heading.period.heading, count: places.size, total: run.headings.length, task: shortened(last) }
      yield { span: opening(heading.item), message: 'missing', data, related }
    }
  }
}

/** The task's words without the periods that differ from month to month. */
function shortened({ passage, text: tokens }: Item): string {
  const text = passage.value
  const bracket = closingBracket(text)
  let rest = ''
  let at = 0
  for (const word of periodWords(tokens)) {
    rest += text.slice(at, word.at)
    at = word.at + word.length
  }
  rest = withoutEnd((rest + text.slice(at)).slice(0, bracket && at < bracket.from ? bracket.from - text.length : undefined).replace(/ {2,}/g, ' '), '.;,')
  return rest.length <= 70 ? rest : `${rest.slice(0, rest.lastIndexOf(' ', 70))} …`
}

export const seriesGap = rule({
  id: 'series-gap',
  group: 'time',
  severity: 'info',
  demands: {
    vi: 'Nhiệm vụ lặp lại hằng tháng, hằng quý thì không sót tháng, quý nào.',
    en: 'A task that recurs every month or quarter is missing from none.',
  },
  why: {
    vi: 'Báo cáo, thông báo định kỳ có ở hầu hết các tháng mà vắng một tháng thường là chép sót.',
    en: 'A report that stands in nearly all months and is missing from one was usually left out by mistake.',
  },
  advice: { vi: 'Bổ sung nhiệm vụ vào kỳ còn thiếu, nếu đúng là sót.', en: 'Add the task to the period, if it was left out.' },
  messages: {
    missing: {
      vi: ({ heading, task, count, total }) => `“${heading}” không có nhiệm vụ “${task}”, dù có ở ${count} trên ${total} kỳ.`,
      en: ({ heading, task, count, total }) => `“${heading}” lacks the task “${task}”, which stands in ${count} of ${total} periods.`,
    },
    occurrence: { vi: () => 'có ở đây', en: () => 'stands here' },
  },
  examples: {
    reports: [
      { name: 'báo cáo tháng 4 bị sót', text: sample(months([1, 2, 3, 4, 5, 6, 7], 4)) },
      { name: 'báo cáo tháng 2 bị sót', text: sample(months([1, 2, 3, 4, 5, 6], 2)) },
      {
        name: 'quý III bị sót',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
- Báo cáo công tác cải cách hành chính quý I/2026 (Văn phòng tham mưu).

Quý II
- Báo cáo công tác cải cách hành chính quý II/2026 (Văn phòng tham mưu).

«Quý» III
- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).

Quý IV
- Báo cáo công tác cải cách hành chính quý IV/2026 (Văn phòng tham mưu).`),
      },
    ],
    silent: [
      { name: 'tháng nào cũng có', text: sample(months([1, 2, 3, 4, 5, 6, 7], 0)) },
      {
        name: 'hai quý có, hai quý không',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
- Báo cáo công tác cải cách hành chính quý I/2026 (Văn phòng tham mưu).

Quý II
- Sơ kết công tác (Văn phòng chủ trì).

Quý III
- Báo cáo công tác cải cách hành chính quý III/2026 (Văn phòng tham mưu).

Quý IV
- Tổng kết công tác (Văn phòng chủ trì).`),
      },
    ],
  },
  *check({ parts }) {
    for (const part of parts) {
      const runs = periodSeries(part)
      if (!runs.some((run) => allowed(run) > 0)) continue
      const tasks = tasksByHeading(part)
      for (const run of runs) yield* gaps(run, part, tasks)
    }
  },
})

/** A schedule with a report every month but one. */
function months(all: readonly number[], without: number): string {
  const blocks = all.map((n) =>
    n === without
      ? `«Tháng» ${n}\n- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`
      : `Tháng ${n}\n- Báo cáo công tác cải cách hành chính tháng ${n}/2026 (Văn phòng tham mưu).`,
  )
  return ['I. NHIỆM VỤ CỤ THỂ', ...blocks].join('\n\n')
}
