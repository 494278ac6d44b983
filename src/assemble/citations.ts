import type { CitationFind, Item, Part } from '../model/document.js'
import { added } from '../model/lists.js'
import type { Citation } from '../model/plan.js'
import { position } from '../model/source.js'
import { citations } from '../recognise/citation/citations.js'
import type { CitationWords } from '../recognise/citation/words.js'
import { basis } from '../recognise/task-words.js'
import type { Passage } from '../text/passage.js'
import { planned } from './planned.js'
import type { Finds, Stage } from './stage.js'
import { times } from './times.js'

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
    if (item.task) times(stage, { part, finds }, item, words.map((one) => one.range))
  }
  for (const note of tree.footnotes) add(note.passage, null, 'text')
  for (const passage of tree.closing) add(passage, null, 'text')
  found.sort((a, b) => a.passage.start - b.passage.start)
  for (const one of found) {
    one.citation.id = stage.ids.next('c')
    const citation = planned(one.citation, stage.derived, 'document')
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
