import { periodAbove, strayed, years } from '../../facts/above.js'
import { interrupted } from '../../facts/impossible-headings.js'
import { doubts, periodSeries, type Doubts, type Series } from '../../facts/period-series.js'
import { periodWords, type PeriodWords } from '../../facts/period-words.js'
import type { DeadlineFind, Document, Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { lazy } from '../../text/lazy.js'
import { changed } from '../advice.js'
import { rule, type Problem } from '../rule.js'
import { anotherYear, type AnotherYear } from './parts/another-year.js'
import { late, misreported, type Heading } from './parts/contradicting.js'
import { strays, type Monthly } from './parts/monthly.js'
import { nearest, stretchOf } from './parts/months.js'
import { brokenPairs, successor } from './parts/period-pairs.js'

/** The times within which tasks are due (`trong quý II/2026`), by item. */
function within({ deadlines }: Document): ReadonlyMap<Item, DeadlineFind[]> {
  return grouped(deadlines.filter(({ deadline }) => deadline.kind === 'within'), ({ item }) => item)
}

function pairs(item: Item, words: readonly PeriodWords[]): Problem[] {
  return brokenPairs(item.passage.value, words).map(({ first, second }) => {
    const [before, after] = [item.text.slice(first.from, first.to), item.text.slice(second.from, second.to)]
    return {
      span: after.span,
      message: 'pair',
      data: { first: before.value, second: after.value, expected: successor(first) },
      actual: after.value,
      expected: [successor(first)],
      related: [{ span: before.span, note: 'first' }],
    }
  })
}

function mismatch({ text }: Item, words: PeriodWords, heading: Heading): Problem {
  const raw = text.slice(words.from, words.to)
  return {
    span: raw.span,
    message: 'heading',
    data: { raw: raw.value, heading: heading.period.heading },
    actual: raw.value,
    related: [{ span: heading.passage.span, note: 'place' }],
  }
}

/** A report on work of another year. */
function ofAnotherYear({ text }: Item, { words, year, plan, expected }: AnotherYear, heading: Heading | null): Problem {
  const raw = text.slice(words.from, words.to)
  return {
    span: raw.span, message: 'report', data: { raw: raw.value, year, plan }, actual: raw.value, expected,
    ...(heading && { related: [{ span: heading.passage.span, note: 'place' }] }),
  }
}

/** All headings of a series name another year than the plan: a copy of an old schedule. */
function foreign({ headings, foreign: other }: Series, part: Part): Problem | null {
  const bounds = years(part)
  const [first, ...others] = headings
  if (!other || !bounds || !first || others.length === 0) return null
  const plan = bounds.first === bounds.last ? String(bounds.first) : `${bounds.first}-${bounds.last}`
  return {
    span: first.item.passage.span,
    message: 'year',
    data: { heading: first.period.heading, year: first.period.start.slice(0, 4), plan },
    related: others.map(({ item }) => ({ span: item.passage.span, note: 'too' })),
  }
}

/** Whether what stands under a heading is surely of it: neither is in doubt, and none that was lost stands between them. */
function sure(document: Document, item: Item, heading: Heading, doubt: Doubts): boolean {
  return !doubt.headings.has(heading.period) && !doubt.until.has(heading.period) && !strayed(item, heading) &&
    !interrupted(document, heading.passage.start, item.passage.start)
}

export const periodMismatch = rule({
  id: 'period-mismatch',
  group: 'time',
  severity: 'warning',
  advice: { vi: 'Sửa tháng, quý hoặc năm cho khớp.', en: 'Correct the month, quarter or year.' },
  messages: {
    pair: {
      vi: ({ first, second, expected }) => `Sau “${first}” phải là ${expected}, không phải “${second}”.`,
      en: ({ first, second, expected }) => `After “${first}” comes ${expected}, not “${second}”.`,
      advice: {
        vi: ({ first }, expected) => `${changed(expected, 'vi')}, hoặc sửa “${first}” đứng trước nó.`,
        en: ({ first }, expected) => `${changed(expected, 'en')}, or correct “${first}” before it.`,
      },
    },
    heading: {
      vi: ({ raw, heading }) => `“${raw}” không khớp với đề mục “${heading}”.`,
      en: ({ raw, heading }) => `“${raw}” does not agree with the heading “${heading}”.`,
      advice: {
        vi: ({ raw, heading }) => `Sửa “${raw}” cho khớp “${heading}”, hoặc chuyển nhiệm vụ sang đúng đề mục.`,
        en: ({ raw, heading }) => `Make “${raw}” agree with “${heading}”, or move the task under its heading.`,
      },
    },
    year: {
      vi: ({ heading, year, plan }) => `Các đề mục từ “${heading}” là của năm ${year}, còn kế hoạch là của năm ${plan}.`,
      en: ({ heading, year, plan }) => `The headings from “${heading}” on are of ${year}, the plan is for ${plan}.`,
      advice: {
        vi: ({ plan }) => `Sửa năm trong các đề mục thành ${plan}.`,
        en: ({ plan }) => `Change the year in the headings to ${plan}.`,
      },
    },
    report: {
      vi: ({ raw, plan }) => `Báo cáo về “${raw}”, còn kế hoạch là của năm ${plan}.`,
      en: ({ raw, plan }) => `A report on “${raw}” in a plan for ${plan}.`,
      advice: {
        vi: (_, expected) => (expected.length > 0 ? `${changed(expected, 'vi')}.` : 'Sửa năm của kỳ báo cáo.'),
        en: (_, expected) => (expected.length > 0 ? `${changed(expected, 'en')}.` : 'Correct the year of the period.'),
      },
    },
    first: { vi: () => 'kỳ trước', en: () => 'the period before' },
    place: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
    too: { vi: () => 'cũng khác năm', en: () => 'of another year too' },
  },
  check({ document, report }) {
    const due = lazy(() => within(document))
    const monthly: Monthly[][] = []
    return {
      part(part) {
        monthly.push([])
        for (const series of periodSeries(document, part)) {
          const problem = foreign(series, part)
          if (problem) report(problem)
        }
      },
      task(_, item, part) {
        const words = periodWords(document, item.text)
        const [first] = words
        if (!first) return
        const heading = periodAbove(item)
        const strange = anotherYear(item, words, part, heading)
        if (strange) return report(ofAnotherYear(item, strange, heading))
        for (const problem of pairs(item, words)) report(problem)
        if (!heading || !sure(document, item, heading, doubts(document, part))) return
        const wrong = misreported(item, words, heading) ?? late(words, item, due().get(item) ?? [], heading)
        if (wrong) return report(mismatch(item, wrong, heading))
        const place = stretchOf(heading.period)
        if (first.months.unit !== 'month' || place.from !== place.to) return
        monthly.at(-1)?.push({ item, heading, words, offset: nearest(first.months, place).from - place.from })
      },
      end() {
        for (const { item, words: [month], heading } of monthly.flatMap(strays)) if (month) report(mismatch(item, month, heading))
      },
    }
  },
})
