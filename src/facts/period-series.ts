import type { Item, Part } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import type { Period } from '../model/plan.js'
import { countBefore } from '../text/search.js'
import { years } from './above.js'
import { factOf } from './fact.js'

export type Unit = 'month' | 'quarter' | 'half'

/** A heading of time in its series; `first` and `last` count months, quarters or halves from year 0. */
export interface Heading {
  readonly item: Item
  readonly period: Period
  readonly unit: Unit
  readonly first: number
  readonly last: number
}

/** A heading that stands out of order, or a second time; `other` is the one it contradicts, `expected` what its place asks for. */
export interface Misplaced {
  readonly heading: Heading
  readonly other: Heading
  readonly repeated: boolean
  readonly expected: number | null
}

/** Periods missing between two headings; where they are missing before the first, `before` is null and `orphans` are the tasks left without one. */
export interface Gap {
  readonly unit: Unit
  readonly before: Heading | null
  readonly after: Heading
  readonly missing: readonly number[]
  readonly orphans: readonly Item[]
}

/** Headings of one unit under one heading that is no period, in reading order. */
export interface Series {
  readonly unit: Unit
  readonly headings: readonly Heading[]
  readonly misplaced: readonly Misplaced[]
  readonly gaps: readonly Gap[]
  /** All headings lie outside the plan's years. */
  readonly foreign: boolean
}

export const PER_YEAR: Readonly<Record<Unit, number>> = { month: 12, quarter: 4, half: 2 }

function indexed(item: Item, period: Period): Heading | null {
  // As the model has it: 2026-03, 2026-Q1, 2026-H1, 2026-03/2026-04; a whole year is in no series.
  const { period: value } = period
  if (value.length < 7) return null
  const year = Number(value.slice(0, 4))
  const of = (unit: Unit, first: number, last = first): Heading => ({ item, period, unit, first, last })
  if (value[5] === 'Q') return of('quarter', year * 4 + Number(value[6]) - 1)
  if (value[5] === 'H') return of('half', year * 2 + Number(value[6]) - 1)
  const first = year * 12 + Number(value.slice(5, 7)) - 1
  return of('month', first, value.length > 7 ? Number(value.slice(8, 12)) * 12 + Number(value.slice(13)) - 1 : first)
}

/**
 * The headings that stand in order: a longest run of rising ones, of equals the first. Read from the end, so that of two that change places the
 * later one is left out.
 */
function ordered(headings: readonly Heading[]): Set<Heading> {
  const tops: number[] = []
  const before: (number | null)[] = []
  const value = (at: number | undefined): number => (at === undefined ? 0 : headings[at]?.first ?? 0)
  for (let i = headings.length - 1; i >= 0; i--) {
    const at = countBefore(tops.length, (top) => value(tops[top]) > value(i))
    before[i] = tops[at - 1] ?? null
    tops[at] = i
  }
  const kept = new Set<Heading>()
  for (let at = tops.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    const heading = headings[at]
    if (heading) kept.add(heading)
  }
  return kept
}

/** Of two neighbours with one name the wrong one is that which does not follow from the heading before it. */
function preferLater(headings: readonly Heading[], kept: Set<Heading>): void {
  for (let i = 0; i + 1 < headings.length; i++) {
    const early = headings[i]
    const late = headings[i + 1]
    if (!early || !late || early.first !== late.first || !kept.has(early)) continue
    const previous = headings[i - 1]
    const next = headings[i + 2]
    const follows = previous ? early.first === previous.last + 1 : early.first % PER_YEAR[early.unit] === 0
    if (follows || (next && next.first !== late.last + 1)) continue
    kept.delete(early)
    kept.add(late)
  }
}

/** What the place between two headings in order asks for, where it is one period. */
function asked(previous: Heading | null, next: Heading | null): number | null {
  if (!previous) return next ? next.first - 1 : null
  if (!next) return previous.last + 1
  return next.first - previous.last === 2 ? previous.last + 1 : null
}

/** Headings that another year would put in their place, between their neighbours (`Quý III/2027` between II and IV of 2026). */
function misdated(headings: readonly Heading[]): Set<Heading> {
  return new Set(headings.filter((heading, i) => {
    const [previous, next] = [headings[i - 1], headings[i + 1]]
    if (headings.length < 3 || previous?.last === heading.first - 1 || next?.first === heading.last + 1) return false
    const year = PER_YEAR[heading.unit]
    const [before, behind] = [headings[i - 2], headings[i + 2]]
    const after = (off: number): boolean => (previous ? previous.last === heading.first + off - 1 : next?.last === (behind?.first ?? NaN) - 1)
    const ahead = (off: number): boolean => (next ? next.first === heading.last + off + 1 : previous?.first === (before?.last ?? NaN) + 1)
    return [-year, year].some((off) => after(off) && ahead(off))
  }))
}

function series(unit: Unit, headings: readonly Heading[], part: Part): Series {
  const wrong = misdated(headings)
  const kept = ordered(headings.filter((heading) => !wrong.has(heading)))
  preferLater(headings, kept)
  const present = new Map(headings.flatMap((heading) => (kept.has(heading) ? [[heading.first, heading]] : [])))
  const strays = new Set(headings.flatMap((heading) => (kept.has(heading) ? [] : [heading.first])))
  const misplaced: Misplaced[] = []
  const gaps: Gap[] = []
  let previous: Heading | null = null
  let between: Heading[] = []
  for (const heading of [...headings, null]) {
    if (heading && !kept.has(heading)) {
      between.push(heading)
      continue
    }
    for (const stray of between) {
      const twin = present.get(stray.first)
      const other = twin ?? previous ?? heading ?? stray
      misplaced.push({ heading: stray, other, repeated: twin !== undefined, expected: between.length === 1 ? asked(previous, heading) : null })
    }
    // A heading that stands wrong between two explains the one that is missing there; one found elsewhere is not missing.
    if (heading && previous && between.length === 0) {
      const missing: number[] = []
      for (let n = previous.last + 1; n < heading.first && missing.length < 3; n++) if (!strays.has(n)) missing.push(n)
      if (missing.length > 0) gaps.push({ unit, before: previous, after: heading, missing, orphans: [] })
    }
    previous = heading
    between = []
  }
  const opening = opened(unit, headings, part)
  if (opening) gaps.unshift(opening)
  const bounds = years(part)
  const foreign =
    bounds !== null &&
    headings.every(({ period }) => Number(period.end.slice(0, 4)) < bounds.first || Number(period.start.slice(0, 4)) > bounds.last)
  return { unit, headings, misplaced, gaps: foreign || !certain(unit, [...kept], gaps) ? [] : gaps, foreign }
}

/** A plan may name only the months that have work: a gap is certain where all but one or two of the run are there. */
function certain(unit: Unit, kept: readonly Heading[], gaps: readonly Gap[]): boolean {
  const present = kept.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  const missing = gaps.reduce((sum, { missing: lost }) => sum + lost.length, 0)
  return missing <= 2 && present >= (unit === 'month' ? 3 * missing : 2 * missing + 1)
}

/** Tasks that stand before the second period of a year, under no heading of time: the first heading is lost. */
function opened(unit: Unit, headings: readonly Heading[], part: Part): Gap | null {
  const first = headings[0]
  if (!first || headings.length < 3 || unit === 'half') return null
  // A school year begins in August.
  const bounds = years(part)
  const school = unit === 'month' && bounds !== null && bounds.last > bounds.first && first.first % PER_YEAR[unit] === 8
  if (first.first % PER_YEAR[unit] !== 1 && !school) return null
  const orphans: Item[] = []
  for (const item of first.item.parent?.children ?? part.outline) {
    if (item === first.item) break
    if (item.task?.kind === 'scheduled') orphans.push(item)
  }
  return orphans.length === 0 ? null : { unit, before: null, after: first, missing: [first.first - 1], orphans }
}

const NONE: readonly Series[] = []

/** The series of months, quarters and halves that a part's headings form. */
export const periodSeries = factOf(seriesOf)

function seriesOf(part: Part): readonly Series[] {
  if (part.plan.periods.length === 0) return NONE
  const headings = part.items.flatMap((item) => (item.period && indexed(item, item.period)) ?? [])
  const groups = grouped(headings, ({ item }) => timeless(item))
  return [...groups.values()].flatMap((below) => [...grouped(below, ({ unit }) => unit)].map(([unit, list]) => series(unit, list, part)))
}

/** What the headings of time stand under that an item stands under, or is. */
function timeless(item: Item): Item | null {
  let above = item.parent
  while (above?.period) above = above.parent
  return above
}

/** How a period is called: `Tháng 3/2026`, `Quý I/2026`. */
export function named(unit: Unit, index: number): string {
  const year = Math.floor(index / PER_YEAR[unit])
  const n = (index % PER_YEAR[unit]) + 1
  if (unit === 'month') return `Tháng ${n}/${year}`
  if (unit === 'quarter') return `Quý ${['I', 'II', 'III', 'IV'][n - 1] ?? n}/${year}`
  return n === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`
}

/** What a slip in the headings makes uncertain: it must not be reported again at every task below. */
export interface Doubts {
  /** Headings whose own period is in doubt. */
  readonly headings: ReadonlySet<Period>
  /** Headings after which one is missing, with the day on which the next one begins. */
  readonly until: ReadonlyMap<Period, string>
}

const NO_DOUBTS: Doubts = { headings: new Set(), until: new Map() }

/** Which headings of a part are wrong, or hide one that was lost. */
export const doubts = factOf((part: Part, document) => doubtsOf(periodSeries(document, part)))

function doubtsOf(all: readonly Series[]): Doubts {
  if (all.every(({ foreign, misplaced, gaps }) => !foreign && misplaced.length === 0 && gaps.length === 0)) return NO_DOUBTS
  const headings = new Set<Period>()
  const until = new Map<Period, string>()
  for (const run of all) {
    if (run.foreign) for (const { period } of run.headings) headings.add(period)
    for (const { heading, other } of run.misplaced) headings.add(heading.period).add(other.period)
    for (const { before, after } of run.gaps) if (before) until.set(before.period, after.period.start)
  }
  return { headings, until }
}
