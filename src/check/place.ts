import { footnoteAt } from '../facts/footnotes.js'
import { startOf } from '../facts/opening.js'
import type { Document, Item, Part } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import type { Place, PlaceKind, PlaceStep } from '../model/place.js'
import { point } from '../model/source.js'
import { abridged } from '../text/abridged.js'
import { lazy, remembered } from '../text/lazy.js'
import { countBefore } from '../text/search.js'
import { withoutEnd } from '../text/spelling.js'

/** An attachment's kind. */
const ATTACHED: ReadonlyMap<string | null, PlaceKind> = new Map([
  ['chuong-trinh', 'attached-programme'], ['ke-hoach', 'attached-plan'], ['phu-luc', 'appendix'],
])

/** What a place is named after: an item, or what else it stands in. */
interface Mark {
  readonly part: Part
  readonly name: Item | 'head' | 'closing' | 'recipients' | 'signature'
}

/** Where things begin in a document, for finding the place of an offset; made once a document. */
export interface Places {
  /** The place as a person finds it on paper: section II, period Tháng 3, item 5. */
  readonly at: (offset: number) => Place
  /** The item that an offset stands in; null in head, closing and foot. */
  readonly item: (offset: number) => Item | null
}

/** What places are named after, by where it begins. A long file has hundreds of thousands of items: each takes an entry in three lists. */
class Marks {
  #starts: number[] = []
  #parts: Part[] = []
  #names: Mark['name'][] = []

  constructor({ parts }: Document) {
    for (const [i, part] of parts.entries()) {
      const first = [part.head[0]?.passage.start, part.intro[0]?.start, part.items[0] && startOf(part.items[0])].filter((offset) => offset !== undefined)
      this.#add(i === 0 ? 0 : Math.min(...first, part.foot[0]?.passage.start ?? Infinity), part, 'head')
      for (const item of part.items) this.#add(startOf(item), part, item)
      const [closing] = part.closing
      if (closing) this.#add(closing.start, part, 'closing')
      const recipients = part.places.recipients
      if (recipients) this.#add(recipients.start, part, 'recipients')
      for (const { position } of part.plan.signatures) this.#add(position.start.offset, part, 'signature')
    }
    const starts = this.#starts
    // Parts follow one another, so that the marks are nearly always in order.
    if (!starts.some((at, i) => at < (starts[i - 1] ?? 0))) return
    const order = [...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
    const ordered = <T>(list: readonly T[]): T[] => order.map((i) => list[i] as T)
    this.#parts = ordered(this.#parts)
    this.#names = ordered(this.#names)
    this.#starts = ordered(starts)
  }

  #add(at: number, part: Part, name: Mark['name']): void {
    this.#starts.push(at)
    this.#parts.push(part)
    this.#names.push(name)
  }

  /** The last that begins at or before an offset. */
  at(offset: number): Mark | undefined {
    const i = Math.max(0, countBefore(this.#starts.length, (at) => (this.#starts[at] ?? 0) <= offset) - 1)
    const [part, name] = [this.#parts[i], this.#names[i]]
    return part === undefined || name === undefined ? undefined : { part, name }
  }
}

/** The ordinals of items among the siblings of their kind. */
function ordinals(siblings: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map([...grouped(siblings, ({ label }) => label?.kind).values()].flatMap((alike) => alike.map((item, i) => [item, i + 1])))
}

const shortened = (text: string): string => abridged(withoutEnd(text.trim(), ':.;,'), 40)

/** The places of a document. */
export function places(document: Document): Places {
  const ordinalsOf = remembered(ordinals)
  const stepsOf = remembered((part: Part) => remembered((item: Item) => stepTo(item, () => ordinalsOf(item.parent?.children ?? part.outline).get(item) ?? 1)))
  const marks = lazy(() => new Marks(document))
  const path = (item: Item, part: Part): PlaceStep[] => {
    const steps: PlaceStep[] = []
    let carried: readonly number[] = []
    for (let each: Item | null = item; each; each = each.parent) {
      const label = each.label
      // `2.1` says that it stands under `2`.
      if (label?.kind === 'arabic' && carried.length > label.values.length && label.values.every((value, i) => value === carried[i])) continue
      if (label?.kind === 'arabic') carried = label.values
      steps.push(stepsOf(part)(each))
    }
    return steps.reverse()
  }
  const leads = new Map<Part, Place>()
  for (const [kind, alike] of grouped(document.parts.filter(({ parent }) => parent), ({ plan }) => ATTACHED.get(plan.kind) ?? 'attached-document')) {
    for (const [i, part] of alike.entries()) leads.set(part, [{ kind, label: alike.length > 1 ? String(i + 1) : '' }])
  }
  return {
    item: (offset) => {
      const name = footnoteAt(document, offset) ? undefined : marks().at(offset)?.name
      return typeof name === 'object' ? name : null
    },
    at: (offset) => {
      const note = footnoteAt(document, offset)
      if (note) return [{ kind: 'footnote', label: note.mark }]
      const mark = marks().at(offset)
      if (!mark) return [{ kind: 'line', label: String(point(document.source, offset).line) }]
      const lead = leads.get(mark.part) ?? []
      if (typeof mark.name === 'object') return [...lead, ...path(mark.name, mark.part)]
      return mark.name === 'head' && lead.length > 0 ? lead : [...lead, { kind: mark.name, label: '' }]
    },
  }
}

/** What an item is named by; `ordinal` is its number among its like. */
function stepTo({ label, period, paragraphs, passage, parent, children }: Item, ordinal: () => number): PlaceStep {
  const heading = paragraphs[0]?.value ?? passage.value
  const named = (kind: PlaceKind, text: string): PlaceStep => ({ kind, label: text })
  if (period) return named('period', shortened(period.heading))
  if (!label) return named('text', shortened(heading))
  switch (label.kind) {
    case 'part': case 'chapter': case 'heading': return named('division', label.text)
    case 'roman': case 'capital': return named(parent ? 'subsection' : 'section', label.text)
    case 'article': return named('article', label.text)
    case 'bullet': case 'row': return named(label.kind, String(ordinal()))
    case 'period': return named('period', shortened(heading))
    case 'caption': return named('heading', shortened(heading))
    case 'arabic': return named(children.length > 0 || label.values.length > 1 ? 'subsection' : 'item', label.text)
    default: return named('item', label.kind === 'parenthesis' ? `(${label.text})` : label.text)
  }
}
