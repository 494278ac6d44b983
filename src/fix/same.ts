import type { Document } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { AttachedPlan, Citation, Plan, Position, Task, Unit } from '../model/plan.js'
import { plans } from '../model/plans.js'
import { normalise } from '../text/normalise.js'
import type { Passage } from '../text/passage.js'
import { countBefore } from '../text/search.js'
import type { Edit } from './fixer.js'
import { tellingWith } from './told.js'

/** A document and what was found in it. */
export interface State {
  readonly document: Document
  readonly findings: readonly Finding[]
}

/**
 * Whether what was read after some changes is what was read before them but for what they name: each line reads as it did with the changes made in it, each
 * thing found stands where it stood and says what it said, no time comes or goes, and no rule has more to say of any line. Only a citation may come to light
 * where a change stands, or grow over it.
 */
export function onlyNamed(before: State, after: State, edits: readonly Edit[]): boolean {
  const changes = new Changes(before.document.source.text, edits)
  if (!sameLines(before.document, after.document, changes)) return false
  const gained = samePlans(before.document, after.document, changes)
  return gained !== null && noWorse(before.findings, after.findings, gained)
}

/** Changes in order, and where they put what stands behind them. */
class Changes {
  readonly edits: readonly Edit[]
  /** What a text that things read repeat says, whatever the changes make of it. */
  readonly told: (text: string) => string
  /** By how much what stands behind each edit moves. */
  readonly #moved: number[] = []

  constructor(source: string, edits: readonly Edit[]) {
    this.told = tellingWith(source, edits)
    this.edits = [...edits].sort((a, b) => a.from - b.from)
    let moved = 0
    for (const { from, to, text } of this.edits) this.#moved.push((moved += text.length - (to - from)))
  }

  /** The first edit that ends at or behind a place. */
  #first(place: number): number {
    return countBefore(this.edits.length, (i) => (this.edits[i]?.to ?? 0) < place)
  }

  /** Whether what stood at `was` may stand at `is` now: what a change takes the place of, anywhere in it. */
  maps(was: number, is: number): boolean {
    const i = this.#first(was)
    const base = was + (this.#moved[i - 1] ?? 0)
    const edit = this.edits[i]
    if (!edit || edit.from > was) return is === base
    const start = edit.from + (this.#moved[i - 1] ?? 0)
    const end = start + edit.text.length
    if (was === edit.from && was < edit.to) return is === start
    return was === edit.to ? is === end || (edit.from === edit.to && is === start) : is >= start && is <= end
  }

  /** Whether a change now stands in what is read from `from` to `to`. */
  mends(from: number, to: number): boolean {
    const start = (i: number): number => (this.edits[i]?.from ?? 0) + (this.#moved[i - 1] ?? 0)
    const i = countBefore(this.edits.length, (at) => start(at) < from)
    return i < this.edits.length && start(i) + (this.edits[i]?.text.length ?? 0) <= to
  }

  /** Where what stood at a place stands now: of a change its beginning. */
  now(was: number): number {
    const i = this.#first(was)
    const edit = this.edits[i]
    return Math.min(was, edit?.from ?? was) + (this.#moved[i - 1] ?? 0)
  }

  /** The edits that stand at places from `from` to `to`. */
  within(from: number, to: number): readonly Edit[] {
    const first = this.#first(from)
    let last = first
    while (last < this.edits.length && (this.edits[last]?.from ?? 0) <= to) last++
    return this.edits.slice(first, last)
  }

  /** Whether a change names something of what stands from `from` to `to`. */
  names(from: number, to: number): boolean {
    return this.within(from, to + LONGEST).some(({ from: start, to: end, names: [first, last] = [start, end] }) => first <= to && last >= from)
  }
}

/** What a change names ends at most so far before it: the longest parenthesis. */
const LONGEST = 400

function sameLines(before: Document, after: Document, changes: Changes): boolean {
  const next = after.source.lines
  return before.source.lines.length === next.length && before.source.lines.every(({ number, heading, cells, passage }, i) => {
    const line = next[i]
    return line !== undefined && number === line.number && heading === line.heading && cells?.length === line.cells?.length
      && (cells ? cells.every((cell, k) => changed(cell, changes) === line.cells?.[k]?.value) : changed(passage, changes) === line.passage.value)
  })
}

/** What a reader sees of a line once the changes are made in it. */
function changed(passage: Passage, changes: Changes): string {
  const edits = passage.value === '' ? [] : changes.within(passage.start, passage.end)
  if (edits.length === 0) return passage.value
  let value = ''
  let at = 0
  for (const { from, to, text } of edits) {
    const [start, end] = [passage.after(from), passage.after(to)]
    value += passage.value.slice(at, start) + text
    at = end
  }
  const whole = value + passage.value.slice(at)
  return normalise(whole, 0, whole.length).value
}

/** The places of the citations that came to light where all else is the same; null where it is not. */
function samePlans(before: Document, after: Document, changes: Changes): readonly Position[] | null {
  const [was, is] = [plans(before.plan), plans(after.plan)]
  if (was.length !== is.length) return null
  const items = before.parts.flatMap((part) => part.items)
  const labels = new Map(items.flatMap(({ task, label }) => (task && label ? [[task.id, label.passage] as const] : [])))
  const citations = matched(was.flatMap((plan) => plan.citations), is.flatMap((plan) => plan.citations), changes)
  if (!citations) return null
  return was.every((plan, i) => samePlan(plan, is[i] as Plan | AttachedPlan, { changes, labels, citations })) ? citations.gained : null
}

interface Known {
  readonly changes: Changes
  /** Of each task by its id. */
  readonly labels: ReadonlyMap<string, Passage>
  readonly citations: Matched
}

/** Citations after some changes: the ids that they had before, and where those stand that came to light. */
interface Matched {
  readonly ids: ReadonlyMap<string, string>
  readonly gained: readonly Position[]
}

/** Each citation with what it was; null where one is gone, or says what it did not say. */
function matched(was: readonly Citation[], is: readonly Citation[], changes: Changes): Matched | null {
  const ids = new Map<string, string>()
  const gained: Position[] = []
  for (const one of is) {
    const before = was[ids.size]
    if (before && sameCitation(before, one, changes)) {
      ids.set(one.id, before.id)
      if (!same(before.position, one.position, changes)) gained.push(one.position)
    } else if (changes.mends(one.position.start.offset, one.position.end.offset)) gained.push(one.position)
    else return null
  }
  return ids.size === was.length ? { ids, gained } : null
}

function samePlan(was: Plan | AttachedPlan, is: Plan | AttachedPlan, known: Known): boolean {
  const { changes } = known
  const gained = was.tasks.some((task, i) => task.units.length !== is.tasks[i]?.units.length)
  return (Object.keys(was) as (keyof (Plan | AttachedPlan))[]).every((key) => {
    switch (key as keyof Plan) {
      // Citations are matched over all plans; a document may come to light with one.
      case 'source': case 'attachments': case 'paragraphs': case 'documents': case 'citations': return true
      case 'tasks': return was.tasks.length === is.tasks.length && was.tasks.every((task, i) => sameTask(task, is.tasks[i] as Task, known))
      case 'units': return gained ? unitsKept(was.units, is.units, changes) : same(was.units, is.units, changes)
      default: return same(was[key], is[key], changes)
    }
  })
}

/** A task: its label may be one that was changed, and a unit or a citation may come to light in what a change names. */
function sameTask(was: Task, is: Task, { changes, labels, citations }: Known): boolean {
  const label = labels.get(was.id)
  const renumbered = label && changes.within(label.start, label.end).find(({ from, to }) => from < to)
  const number = renumbered && was.number !== is.number ? renumbered.text : was.number
  const lit = is.units.length > was.units.length && changes.names(was.position.start.offset, was.position.end.offset)
  const units = lit ? is.units.filter((unit) => was.units.some((one) => same(one, unit, changes))) : is.units
  return same({ ...was, number }, { ...is, units, citations: is.citations.flatMap((id) => citations.ids.get(id) ?? []) }, changes)
}

/** A citation: what could not be read of it may come to light where a change stands, and it goes that far. */
function sameCitation(was: Citation, is: Citation, changes: Changes): boolean {
  if (same(was, { ...is, id: was.id }, changes)) return true
  const { position: { start, end }, number } = was
  const now = is.position
  if (!changes.names(start.offset - LONGEST, end.offset + LONGEST) || was.task !== is.task) return false
  if (now.start.offset > changes.now(start.offset) || now.end.offset < changes.now(end.offset)) return false
  const grown = changes.mends(now.start.offset, now.end.offset)
  return (['type', 'name', 'issuer'] as const).every((key) => was[key] === null || same(was[key], is[key], changes))
    && (same(was.date, is.date, changes) || (grown && was.date === null))
    && (same(number, is.number, changes) || (grown && (number === null || changes.told(is.number ?? '').startsWith(changes.told(number)))))
}

function unitsKept(was: readonly Unit[], is: readonly Unit[], changes: Changes): boolean {
  const names = is.map(({ name, aliases, tasks }) => ({ names: new Set([name, ...aliases].map(changes.told)), tasks: new Set(tasks) }))
  return was.every((unit) => names.some((other) => {
    return [unit.name, ...unit.aliases].some((name) => other.names.has(changes.told(name))) && unit.tasks.every((task) => other.tasks.has(task))
  }))
}

/** What is made of the words themselves: keys change with them, and ids where a unit or a document comes to light. */
const MADE: ReadonlySet<string> = new Set(['key', 'unit', 'document'])

/** Whether two values of a plan say the same, places moved as the changes move them. */
function same(was: unknown, is: unknown, changes: Changes): boolean {
  if (was === is) return true
  if (typeof was === 'string' && typeof is === 'string') return changes.told(was) === changes.told(is)
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return false
  if (Array.isArray(was)) return Array.isArray(is) && was.length === is.length && was.every((one, i) => same(one, is[i], changes))
  if (isPosition(was)) return isPosition(is) && changes.maps(was.start.offset, is.start.offset) && changes.maps(was.end.offset, is.end.offset)
  const keys = Object.keys(was)
  return (
    keys.length === Object.keys(is).length &&
    keys.every((key) => MADE.has(key) || same((was as Record<string, unknown>)[key], (is as Record<string, unknown>)[key], changes))
  )
}

function isPosition(value: object): value is Position {
  return 'start' in value && typeof value.start === 'object'
}

/** Whether no rule has more to say of any line, but of citations that came to light: fixes leave lines where they are. */
function noWorse(before: readonly Finding[], after: readonly Finding[], gained: readonly Position[]): boolean {
  const key = ({ ruleId, line }: Finding): string => `${ruleId} ${line}`
  const counts = grouped(before, key)
  const places = gained.map(({ start, end }) => [start.offset, end.offset] as const).sort(([a], [b]) => a - b)
  const lit = ({ span: [from, to] }: Finding): boolean => {
    const [start, end] = places[countBefore(places.length, (i) => (places[i]?.[0] ?? 0) <= from) - 1] ?? [0, -1]
    return start <= from && to <= end
  }
  return [...grouped(after.filter((finding) => !lit(finding)), key)].every(([place, all]) => all.length <= (counts.get(place)?.length ?? 0))
}
