import { TYPE } from '../lexicon/classes.js'
import type { Item, Part } from '../model/document.js'
import { added } from '../model/lists.js'
import type { Deadline, Task } from '../model/plan.js'
import { position } from '../model/source.js'
import { ended } from '../outline/layout.js'
import { attributes } from '../outline/table/attributes.js'
import { parts as paragraphs } from '../outline/table/cells.js'
import { citations } from '../recognise/citation/citations.js'
import { cellDeadline, deadlines } from '../recognise/deadline/deadlines.js'
import type { DeadlineContext, DeadlineWords } from '../recognise/deadline/words.js'
import { ownPeriod } from '../recognise/task-words.js'
import { Passage } from '../text/passage.js'
import type { Finds, Stage } from './stage.js'
import { above } from './tasks.js'

/** Where what is found goes. */
interface Found {
  readonly part: Part
  readonly finds: Finds
}

/** The times that a task's text states, its row's cells of time and the attributes under it. `busy` are the ranges of the text that belong to citations. */
export function times(stage: Stage, { part, finds }: Found, item: Item, busy: readonly (readonly [number, number])[]): void {
  const task = item.task as Task
  const period = above(item).period
  const context: DeadlineContext = {
    years: stage.years,
    months: period ? { from: Number(period.start.slice(5, 7)), to: Number(period.end.slice(5, 7)), year: Number(period.start.slice(0, 4)) } : null,
  }
  const add = (passage: Passage, words: readonly DeadlineWords[]): void => {
    for (const one of words) {
      const own = passage.slice(...one.range)
      const deadline: Deadline = {
        id: stage.ids.next('d'), raw: own.value, ...time(one), from: one.first && stage.same(one.first), to: one.last && stage.same(one.last),
        calendar: one.calendar, implied: [...one.implied], task: task.id,
        position: position(stage.source, own),
      }
      task.deadlines = added(task.deadlines, deadline.id)
      part.plan.deadlines.push(deadline)
      finds.deadlines.push({ deadline, part, item, task, passage: own })
    }
  }
  // «Tháng 7 năm 2026: có sơ kết …» in a list that is no calendar.
  const head = task.period === null && item.cells === null ? ownPeriod(item.text) : null
  const led = head ? item.passage.slice(0, head.rest).trim() : null
  if (led && (stage.years || head?.months.year)) add(led, cellDeadline(stage.scanner.of(led), context))
  const own = stated(stage, item, busy, context)
  for (const { passage, words } of own) add(passage, words)
  const told = item.cells ?? (item.paragraphs.length > 1 ? attributes(item.paragraphs) : null)
  if (!told) return
  const { start, end } = told
  const span = start && end ? fromTo(stage, context, start, end) : null
  if (start && end && span) return add(Passage.join([start, end], ' '), [span])
  for (const column of ['time', 'time2', 'start', 'end']) {
    const cell = told[column as 'time']
    // An attribute's words are the text's own.
    if (!cell || (!item.cells && own.some(({ passage, words }) => words.some(({ range }) => within(passage.slice(...range), cell))))) continue
    for (const one of paragraphs(cell).flatMap(parts)) add(one, cellDeadline(stage.scanner.of(one), context, column === 'end', cited(stage, one)))
  }
}

/** The times of a task's text; where a heading without a mark stands above its paragraphs, those of the paragraphs apart: a sentence begins with them. */
function stated(stage: Stage, { text, passage, paragraphs }: Item, busy: readonly (readonly [number, number])[], context: DeadlineContext): readonly Stated[] {
  const [heading] = paragraphs
  if (heading === undefined || paragraphs.length < 2 || ended(heading.value)) return [{ passage, words: deadlines(text, busy, context) }]
  const cut = heading.length + 1
  const below = passage.slice(cut, passage.length)
  const after = busy.filter(([from]) => from >= cut).map(([from, to]): readonly [number, number] => [from - cut, to - cut])
  return [
    { passage: heading, words: deadlines(stage.scanner.of(heading), busy, context) },
    { passage: below, words: deadlines(stage.scanner.of(below), after, context) },
  ]
}

interface Stated {
  readonly passage: Passage
  readonly words: readonly DeadlineWords[]
}

/** The ranges of a cell's citations: `Theo Quyết định số 12/QĐ-SYT ngày 15/12/2025`. */
function cited(stage: Stage, cell: Passage): readonly (readonly [number, number])[] {
  const text = stage.scanner.of(cell)
  return text.holds(TYPE) ? citations(text, stage.types).map(({ range }) => range) : []
}

/** The stretch from a day in one column to a day in another. */
function fromTo(stage: Stage, context: DeadlineContext, start: Passage, end: Passage): DeadlineWords | null {
  const [first, more] = cellDeadline(stage.scanner.of(start), context, true)
  const [last, others] = cellDeadline(stage.scanner.of(end), context, true)
  if (!first?.date || !last?.date || more || others || first.kind !== 'by' || last.kind !== 'by') return null
  return { ...first, range: [0, start.length + 1 + end.length], kind: 'range', end: last.date, first: first.date, last: last.date }
}

/** What semicolons part in a cell: `Tháng 4/2026; tháng 10/2026` are two times. */
function parts(cell: Passage): readonly Passage[] {
  const found: Passage[] = []
  let from = 0
  for (let at = cell.value.indexOf(';'); at !== -1; at = cell.value.indexOf(';', from)) {
    found.push(cell.slice(from, at).trim())
    from = at + 1
  }
  found.push(cell.slice(from).trim())
  return found.length === 1 ? found : found.filter(({ value }) => value !== '')
}

function within(inner: Passage, outer: Passage): boolean {
  return inner.end > outer.start && inner.start < outer.end
}

/** What a time of each kind has. */
type Time<D = Deadline> = D extends Deadline ? Pick<D, 'kind' | 'date' | 'end' | 'rule'> : never

/** The time that words state: one day, two, a rule, or none of these. */
function time({ kind, date, end, rule }: DeadlineWords): Time {
  switch (kind) {
    case 'by': case 'on': return { kind, date, end: null, rule: null }
    case 'range': return { kind, date, end, rule: null }
    case 'within': return { kind, date: null, end: null, rule: null }
    case 'recurring': return { kind, date: null, end: null, rule }
  }
}
