import type { CitationFind, Document, Item, Part } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import type { AttachedPlan, Paragraph, ParagraphKind, Plan } from '../model/plan.js'
import { position, type Line } from '../model/source.js'
import { furniture } from '../outline/layout.js'
import { BREAK } from '../outline/unbroken.js'
import { basis } from '../recognise/task-words.js'
import { COMPOSES, DIGIT, KIND, LETTER, SIGN } from '../text/characters.js'
import { Passage } from '../text/passage.js'
import { enclosing } from './headings.js'

/** A paragraph that has no id yet: ids go by reading order. */
interface Draft {
  readonly kind: ParagraphKind
  readonly passage: Passage
  readonly section: string | null
}

/**
 * The paragraphs of each plan of a file: what was read as such, then whatever letters no field has yet, so that none is lost. Each letter of the source is
 * marked once it is in a field.
 */
export function paragraphsOf(document: Document): Map<Plan | AttachedPlan, Paragraph[]> {
  const drafts = new Map(document.parts.map((part) => [part, [] as Draft[]]))
  const fields = new Fields(document)
  for (const [part, own] of drafts) for (const draft of read(part, document)) if (fields.take(draft.passage)) own.push(draft)
  left(document, fields, (part, draft) => drafts.get(part)?.push(draft))
  const found = new Map<Plan | AttachedPlan, Paragraph[]>()
  const citations = grouped(document.citations, ({ part }) => part)
  let count = 0
  for (const [part, own] of drafts) {
    own.sort((a, b) => a.passage.start - b.passage.start)
    const paragraphs = own.map(({ kind, passage, section }): Paragraph => ({
      id: `b${++count}`, kind, text: passage.value, section, citations: [], position: position(document.source, passage),
    }))
    cite(paragraphs, own, citations.get(part) ?? [])
    found.set(part.plan, paragraphs)
  }
  return found
}

/** Which letters of a source are in a field of its plans. */
class Fields {
  readonly #text: string
  readonly #taken: Uint8Array

  constructor({ source, parts, units, deadlines }: Document) {
    this.#text = source.text
    this.#taken = new Uint8Array(source.text.length)
    for (const { items, footnotes } of parts) {
      for (const item of items) this.#heading(item)
      for (const passage of footnotes) {
        this.take(passage)
        // Its mark, a field of its own, stands before it.
        for (let at = passage.start - 1; at >= 0 && MARK.test(source.text[at] as string); at--) this.#taken[at] = 1
      }
    }
    // A unit in a heading is inherited: it is not the row’s own.
    for (const { item, passage } of units) if (ofRow(item, passage)) this.take(passage)
    for (const { passage } of deadlines) this.take(passage)
    // Its lines are cut there.
    if (this.#text.includes('<')) for (const { index, 0: mark } of this.#text.matchAll(BREAK)) this.#taken.fill(1, index, index + mark.length)
  }

  /** Marks a passage; whether it had a letter that was in no field. */
  take(passage: Passage): boolean {
    const fresh = this.lacks(passage)
    for (const [start, end] of passage.spans) this.#taken.fill(1, start, end)
    return fresh
  }

  /** Whether a letter or digit of a passage is in no field. */
  lacks(passage: Passage): boolean {
    return passage.spans.some(([start, end]) => this.#free(start, end) !== -1)
  }

  /** The parts of a passage with letters that are in no field. */
  *gaps(passage: Passage): Generator<Passage> {
    for (const [start, end] of passage.spans) {
      for (let at = this.#free(start, end); at !== -1; ) {
        let from = at
        let to = at
        while (from > start && this.#taken[from - 1] === 0) from--
        while (to < end && this.#taken[to] === 0) to++
        const gap = passage.slice(passage.after(from), passage.after(to)).trim()
        if (gap.value !== '') yield gap
        at = this.#free(to, end)
      }
    }
  }

  #free(start: number, end: number): number {
    for (let i = start; i < end; i++) {
      if (this.#taken[i] !== 0) continue
      const kind = KIND[this.#text.charCodeAt(i)] as number
      if (kind === LETTER || kind === DIGIT || kind === COMPOSES || (kind === SIGN && NUMBER.test(this.#text[i] as string))) return i
    }
    return -1
  }

  /** What an item is as a task, section or period, with its label. */
  #heading({ task, section, period, label, passage, paragraphs, cells }: Item): void {
    if (task) {
      this.take(passage)
      for (const cell of [cells?.product, cells?.person]) if (cell && (cell.value === task.product || cell.value === task.person)) this.take(cell)
    } else if (section) this.take(paragraphs[0] ?? Passage.empty)
    else if (period) this.take((paragraphs[0] ?? Passage.empty).slice(0, period.heading.length))
    else return
    if (label && label.kind !== 'article') this.take(label.passage)
  }
}

/** Whether a passage stands in one of the cells of a row. */
function ofRow({ cells }: Item, { start, end }: Passage): boolean {
  return cells !== null && Object.values(cells).some((cell) => cell.start <= start && end <= cell.end)
}

// `①`, `½`, `ℙ`: signs that say a number or a letter.
const NUMBER = /[\p{L}\p{N}]/u

// `[^12]: `, `¹` before the text of a footnote, on its line.
const MARK = /[\p{N}^[\]:)\p{Zs}\t]/u

/** What a part was cut into that is no task, heading or footnote. */
function* read(part: Part, { scanner }: Document): Generator<Draft> {
  for (const passage of part.head.flatMap(runs)) yield { kind: 'head', passage, section: null }
  for (const passage of part.intro) yield { kind: basis(scanner.text(passage)) ? 'basis' : 'lead', passage, section: null }
  const started = part.items.findIndex((item) => item.section !== null)
  for (const [i, item] of part.items.entries()) {
    if (item.task) continue
    const { label, paragraphs, section, period, children } = item
    const within = enclosing(item)?.id ?? null
    const [first = Passage.empty, ...more] = paragraphs
    if (!section && !period) {
      const own = label && label.passage.value !== '' && label.passage.end <= first.start ? Passage.join([label.passage, first], ' ') : first
      yield { kind: i < started && basis(item.text) ? 'basis' : 'item', passage: own, section: within }
    } else if (!section && period) yield { kind: 'lead', passage: first.slice(period.heading.length).trim(), section: within }
    for (const passage of more) yield { kind: (section || period) && children.length > 0 ? 'lead' : 'item', passage, section: within }
  }
  for (const passage of part.closing) yield { kind: 'closing', passage, section: null }
  for (const passage of part.foot.flatMap(runs)) yield { kind: 'foot', passage, section: null }
}

/** What no field has: heads of tables, cells that no column of the model has, numbers of pages. */
function left({ source, parts }: Document, fields: Fields, give: (part: Part, draft: Draft) => void): void {
  let at = 0
  let item = -1
  for (const line of source.eachLine) {
    const { start } = line.passage
    while (at + 1 < parts.length && (parts[at + 1]?.head[0]?.passage.start ?? Infinity) <= start) {
      at++
      item = -1
    }
    const part = parts[at] as Part
    while (item + 1 < part.items.length && (part.items[item + 1]?.line ?? Infinity) <= line.number) item++
    if (!fields.lacks(line.passage)) continue
    const section = item === -1 ? null : (enclosing(part.items[item] as Item)?.id ?? null)
    for (const draft of remains(line, fields)) {
      give(part, { kind: draft.kind, passage: draft.passage, section: draft.kind === 'foot' ? null : section })
      fields.take(draft.passage)
    }
  }
}

/** A line, or the cells of a row whose cells of several lines stand beside each other: it is no run of the source. */
function runs({ passage, cells }: Line): readonly Passage[] {
  return cells?.some(({ start }, i) => start < (cells[i - 1]?.end ?? 0)) ? cells.filter(({ value }) => value !== '') : [passage]
}

function* remains(line: Line, fields: Fields): Generator<Omit<Draft, 'section'>> {
  if (line.cells === null) {
    for (const passage of fields.gaps(line.passage)) yield { kind: furniture(line.passage.value) ? 'foot' : 'item', passage }
    return
  }
  const cells = line.cells.filter((cell) => cell.value !== '')
  // None of its cells was read: it names the columns.
  const unread = cells.every((cell) => fields.lacks(cell))
  for (const passage of unread ? runs(line) : cells) if (fields.lacks(passage)) yield { kind: unread ? 'head' : 'item', passage }
}

/** Gives each paragraph the citations that begin in it. */
function cite(paragraphs: readonly Paragraph[], drafts: readonly Draft[], citations: readonly CitationFind[]): void {
  const spans = drafts.flatMap(({ passage }, i) => passage.spans.map(([start, end]) => ({ start, end, i }))).sort((a, b) => a.start - b.start)
  let at = 0
  for (const { citation, passage } of citations) {
    if (citation.task !== null) continue
    while (at < spans.length && (spans[at]?.end ?? 0) <= passage.start) at++
    const span = spans[at]
    if (span && span.start <= passage.start) paragraphs[span.i]?.citations.push(citation.id)
  }
}
