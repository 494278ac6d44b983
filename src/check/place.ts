import type { Document, Item, Part } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import { point } from '../model/source.js'
import type { Settings } from '../settings/settings.js'
import { beginning } from '../text/letters.js'
import { withoutEnd } from '../text/spelling.js'

type Language = Settings['language']

const WORDS = {
  vi: {
    head: 'Phần đầu văn bản', closing: 'Phần kết', recipients: 'Nơi nhận', signature: 'Phần ký', note: (mark: string) => `Chú thích ${mark}`,
    attached: { 'chuong-trinh': 'Chương trình kèm theo', 'ke-hoach': 'Kế hoạch kèm theo', other: 'Văn bản kèm theo' },
    section: (n: string) => `Mục ${n}`, inner: (n: string) => `mục ${n}`, article: (n: string) => `Điều ${n}`, item: (n: string) => `điểm ${n}`,
    bullet: (n: number) => `gạch đầu dòng ${n}`, row: (n: number) => `dòng ${n} của bảng`, line: (n: number) => `Dòng ${n}`,
  },
  en: {
    head: 'Head of the document', closing: 'Closing paragraphs', recipients: 'Recipients', signature: 'Signature', note: (mark: string) => `Footnote ${mark}`,
    attached: { 'chuong-trinh': 'Attached programme', 'ke-hoach': 'Attached plan', other: 'Attached document' },
    section: (n: string) => `Section ${n}`, inner: (n: string) => `section ${n}`, article: (n: string) => `Article ${n}`, item: (n: string) => `item ${n}`,
    bullet: (n: number) => `bullet ${n}`, row: (n: number) => `row ${n} of the table`, line: (n: number) => `Line ${n}`,
  },
} as const

type Zone = 'head' | 'item' | 'closing' | 'recipients' | 'signature'

/** Something that a place is named after. */
interface Mark {
  readonly part: Part
  readonly item: Item | null
  readonly zone: Zone
}

/** Where things begin in a document, for finding the place of an offset; made once a document. */
export interface Places {
  /** The place as a person finds it on paper: `Mục II, Tháng 3, điểm 5`. */
  readonly name: (offset: number) => string
  /** The item that an offset stands in; null in head, closing and foot. */
  readonly item: (offset: number) => Item | null
}

const start = (item: Item): number => (item.label && item.label.passage.length > 0 ? item.label.passage.start : item.passage.start)

/** What places are named after, by where it begins. A long file has hundreds of thousands of items: each takes an entry in three lists. */
class Marks {
  #starts: number[] = []
  #parts: Part[] = []
  #names: (Item | Exclude<Zone, 'item'>)[] = []

  constructor({ parts }: Document) {
    for (const [i, part] of parts.entries()) {
      const first = [part.head[0]?.passage.start, part.intro[0]?.start, part.items[0] && start(part.items[0])].filter((offset) => offset !== undefined)
      this.#add(i === 0 ? 0 : Math.min(...first, part.foot[0]?.passage.start ?? Infinity), part, 'head')
      for (const item of part.items) this.#add(start(item), part, item)
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

  #add(at: number, part: Part, name: Item | Exclude<Zone, 'item'>): void {
    this.#starts.push(at)
    this.#parts.push(part)
    this.#names.push(name)
  }

  /** The last that begins at or before an offset. */
  at(offset: number): Mark | undefined {
    const i = last(this.#starts, offset)
    const [part, name] = [this.#parts[i], this.#names[i]]
    if (part === undefined || name === undefined) return undefined
    return typeof name === 'string' ? { part, item: null, zone: name } : { part, item: name, zone: 'item' }
  }
}

/** The index of the last that begins at or before an offset; 0 where none does. */
function last(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The ordinal of an item among the siblings of its kind; counted once for all siblings. */
function ordinals(): (item: Item, siblings: readonly Item[]) => number {
  const known = new Map<Item, number>()
  return (item, siblings) => {
    if (!known.has(item)) {
      const counts = new Map<string, number>()
      for (const each of siblings) {
        const kind = each.label?.kind ?? ''
        const next = (counts.get(kind) ?? 0) + 1
        counts.set(kind, next)
        known.set(each, next)
      }
    }
    return known.get(item) ?? 1
  }
}

const shortened = (text: string): string => {
  const bare = withoutEnd(text.trim(), ':.;,')
  return bare.length > 40 ? `${beginning(bare, 40).trimEnd()}…` : bare
}

/** The places of a document. */
export function places(document: Document, language: Language): Places {
  const words = WORDS[language]
  const ordinal = ordinals()
  let made: Marks | null = null
  const at = (offset: number): Mark | undefined => {
    made ??= new Marks(document)
    return made.at(offset)
  }
  const notes = document.parts
    .flatMap(({ plan }) => plan.footnotes.map(({ mark, position }) => ({ mark, start: position.start.offset, end: position.end.offset })))
    .sort((a, b) => a.start - b.start)
  const noteStarts = notes.map((note) => note.start)
  const noteAt = (offset: number): string | null => {
    const note = notes[last(noteStarts, offset)]
    return note && offset >= note.start && offset < note.end ? note.mark : null
  }
  const step = (item: Item, part: Part): string => {
    const label = item.label
    const heading = item.paragraphs[0]?.value ?? item.passage.value
    if (item.period) return shortened(item.period.heading)
    if (!label) return `“${shortened(heading)}”`
    switch (label.kind) {
      case 'part': case 'chapter': case 'heading': return label.text
      case 'roman': case 'capital': return item.parent ? words.inner(label.text) : words.section(label.text)
      case 'article': return words.article(label.text)
      case 'bullet': return words.bullet(ordinal(item, item.parent?.children ?? part.outline))
      case 'row': return words.row(ordinal(item, item.parent?.children ?? part.outline))
      case 'period': case 'caption': return shortened(heading)
      case 'arabic': return item.children.length > 0 || label.values.length > 1 ? words.inner(label.text) : words.item(label.text)
      default: return words.item(label.kind === 'parenthesis' ? `(${label.text})` : label.text)
    }
  }
  const path = (item: Item, part: Part): string[] => {
    const steps: string[] = []
    let carried: readonly number[] = []
    for (let each: Item | null = item; each; each = each.parent) {
      const label = each.label
      // `2.1` says that it stands under `2`.
      if (label?.kind === 'arabic' && carried.length > label.values.length && label.values.every((value, i) => value === carried[i])) continue
      if (label?.kind === 'arabic') carried = label.values
      steps.push(step(each, part))
    }
    return steps.reverse()
  }
  const leads = new Map<Part, string[]>()
  for (const [kind, alike] of grouped(document.parts.filter(({ parent }) => parent), ({ plan }) => plan.kind)) {
    const name = words.attached[kind ?? 'other']
    for (const [i, part] of alike.entries()) leads.set(part, [alike.length > 1 ? `${name} ${i + 1}` : name])
  }
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
  return {
    item: (offset) => (noteAt(offset) === null ? (at(offset)?.item ?? null) : null),
    name: (offset) => {
      const note = noteAt(offset)
      if (note !== null) return words.note(note)
      const mark = at(offset)
      if (!mark) return words.line(point(document.source, offset).line)
      const lead = leads.get(mark.part) ?? []
      if (mark.item) return capital([...lead, ...path(mark.item, mark.part)].join(', '))
      if (mark.zone === 'head' || mark.zone === 'item') return lead[0] ?? words.head
      return [...lead, words[mark.zone]].join(', ')
    },
  }
}
