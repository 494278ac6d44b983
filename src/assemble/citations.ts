import type { CitationFind, Item, Part } from '../model/document.js'
import { added } from '../model/lists.js'
import type { Citation, Deadline, Task } from '../model/plan.js'
import type { Passage } from '../text/passage.js'
import { position } from '../model/source.js'
import { citations } from '../recognise/citation/citations.js'
import type { CitationWords } from '../recognise/citation/words.js'
import { cellDeadline, deadlines } from '../recognise/deadline/deadlines.js'
import type { DeadlineContext, DeadlineWords } from '../recognise/deadline/words.js'
import { basis } from '../recognise/task-words.js'
import { PlannedCitation } from './planned.js'
import type { Finds, Stage } from './stage.js'
import { above } from './tasks.js'

/** A citation that has no id yet: ids go by reading order. */
type Found = Omit<CitationFind, 'citation'> & { readonly citation: Omit<Citation, 'document'> }

/** Citations of title, basis, items, footnotes and closing in reading order, and the times of the tasks. */
export function cited(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const found: Found[] = []
  const add = (passage: Passage, item: Item | null, place: CitationFind['place']): readonly CitationWords[] => {
    const words = citations(item ? item.text : stage.scanner.of(passage), stage.types)
    for (const one of words) found.push(find(stage, part, passage, one, item, place))
    return words
  }
  const { title, attached, outline: tree } = stage
  if (title) add(title, null, 'text')
  if (attached) add(attached, null, 'attachment')
  for (const passage of tree.intro) add(passage, null, basis(stage.scanner.text(passage)) ? 'basis' : 'text')
  const started = tree.items.findIndex((item) => item.section !== null)
  for (const [i, item] of tree.items.entries()) {
    const words = add(item.passage, item, i < started && basis(item.text) ? 'basis' : 'text')
    if (item.task) times(stage, part, item, item.task, words.map((one) => one.range), finds)
  }
  for (const note of tree.footnotes) add(note.passage, null, 'text')
  for (const passage of tree.closing) add(passage, null, 'text')
  found.sort((a, b) => a.passage.start - b.passage.start)
  for (const one of found) {
    one.citation.id = stage.ids.next('c')
    const citation = new PlannedCitation(one.citation, stage.later)
    plan.citations.push(citation)
    const task = one.item?.task
    if (task) task.citations = added(task.citations, citation.id)
    finds.citations.push({ ...one, citation })
  }
}

function find(stage: Stage, part: Part, passage: Passage, words: CitationWords, item: Item | null, place: CitationFind['place']): Found {
  const own = passage.slice(...words.range)
  const piece = (range: readonly [number, number] | null): Passage | null => (range ? passage.slice(...range) : null)
  return {
    citation: {
      id: '', type: words.typeValue, number: words.numberValue, name: words.nameValue, date: words.dateValue, issuer: words.issuerValue,
      task: item?.task?.id ?? null, raw: own.value, position: position(stage.source, own),
    },
    part, item, passage: own, type: piece(words.type), number: piece(words.number), date: piece(words.date), issuer: piece(words.issuer),
    word: words.word, listed: words.listed, place,
  }
}

function times(stage: Stage, part: Part, item: Item, task: Task, busy: readonly (readonly [number, number])[], finds: Finds): void {
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
  add(item.passage, deadlines(item.text, busy, context))
  const cell = item.cells?.time
  if (cell) add(cell, cellDeadline(stage.scanner.of(cell), context))
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
