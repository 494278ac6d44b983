import type { CitationFind, Item, Part } from '../model/document.js'
import { added } from '../model/lists.js'
import type { Deadline, Task } from '../model/plan.js'
import { Passage } from '../text/passage.js'
import { attributes } from '../outline/table/attributes.js'
import { position } from '../model/source.js'
import { citations } from '../recognise/citation/citations.js'
import type { CitationWords } from '../recognise/citation/words.js'
import { cellDeadline, deadlines } from '../recognise/deadline/deadlines.js'
import type { DeadlineContext, DeadlineWords } from '../recognise/deadline/words.js'
import { basis } from '../recognise/task-words.js'
import type { Finds, Stage } from './stage.js'
import { above } from './tasks.js'

/** Citations of title, basis, items, footnotes and closing in reading order, and the times of the tasks. */
export function cited(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const found: CitationFind[] = []
  const add = (passage: Passage, item: Item | null, place: CitationFind['place']): readonly CitationWords[] => {
    const words = citations(item ? item.text : stage.scanner.of(passage), stage.types)
    for (const one of words) found.push(find(stage, part, passage, one, item, place))
    return words
  }
  const { title, attached, outline: tree } = stage
  if (title) add(title, null, 'text')
  if (attached) add(attached, null, 'attachment')
  for (const passage of tree.intro) add(passage, null, basis(stage.scanner.text(passage)) ? 'basis' : 'text')
  const cells = new Set<Passage>()
  const started = tree.items.findIndex((item) => item.section !== null)
  for (const [i, item] of tree.items.entries()) {
    const words = add(item.passage, item, i < started && basis(item.text) ? 'basis' : 'text')
    for (const [column, cell] of Object.entries(item.cells ?? {})) {
      // Rows share merged cells; the work is the item's own text.
      if (column === 'content' || (cell.start <= item.passage.start && cell.end >= item.passage.end) || cells.has(cell) || !mayCite(cell)) continue
      cells.add(cell)
      for (const one of citations(stage.scanner.of(cell), stage.types)) found.push(find(stage, part, cell, one, item, 'text'))
    }
    if (item.task) times(stage, part, item, item.task, words.map((one) => one.range), finds)
  }
  for (const note of tree.footnotes) add(note.passage, null, 'text')
  for (const passage of tree.closing) add(passage, null, 'text')
  found.sort((a, b) => a.passage.start - b.passage.start)
  for (const one of found) {
    const citation = { ...one.citation, id: stage.ids.next('c') }
    plan.citations.push(citation)
    const task = one.item?.task
    if (task) task.citations = added(task.citations, citation.id)
    finds.citations.push({ ...one, citation })
  }
}

/** Whether a cell may name a document: `12/KH-UBND`, `Luật Trẻ em`. */
function mayCite({ value }: Passage): boolean {
  return value.includes('/') || value.includes('-') || value.includes('uật')
}

function find(stage: Stage, part: Part, passage: Passage, words: CitationWords, item: Item | null, place: CitationFind['place']): CitationFind {
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
        id: stage.ids.next('d'), raw: own.value, ...time(one), calendar: one.calendar, implied: [...one.implied], task: task.id,
        position: position(stage.source, own),
      }
      task.deadlines = added(task.deadlines, deadline.id)
      part.plan.deadlines.push(deadline)
      finds.deadlines.push({ deadline, part, item, task, passage: own })
    }
  }
  const own = deadlines(item.text, busy, context)
  add(item.passage, own)
  const told = item.cells ?? (item.paragraphs.length > 1 ? attributes(item.paragraphs) : null)
  if (!told) return
  const { start, end } = told
  const both = start && end ? Passage.join([start, end], ' ') : null
  const span = both && fromTo(start as Passage, end as Passage)
  if (span) return add(both, [span])
  for (const column of ['time', 'time2', 'start', 'end']) {
    const cell = told[column as 'time']
    // An attribute's words are the text's own.
    if (!cell || (!item.cells && own.some(({ range }) => within(item.passage.slice(...range), cell)))) continue
    add(cell, cellDeadline(stage.scanner.of(cell), context, column === 'end'))
  }

  /** The stretch from a day in one column to a day in another. */
  function fromTo(first: Passage, last: Passage): DeadlineWords | null {
    const [from, more] = cellDeadline(stage.scanner.of(first), context, true)
    const [to, others] = cellDeadline(stage.scanner.of(last), context, true)
    if (!from?.date || !to?.date || more || others || from.kind !== 'by' || to.kind !== 'by') return null
    return { ...from, range: [0, first.length + 1 + last.length], kind: 'range', end: to.date }
  }
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
