import type { Parts } from '../../read/package/package.js'
import type { Origin, Origins } from '../../read/word/origins.js'
import type { Span } from '../../text/passage.js'
import { Anchors, type Anchor } from './anchors.js'
import { rawOf, type PartEdit } from './part.js'
import { nodeAt, pathTo, tree, type Node, type Tree } from './tree.js'

/** What the places of comments are worked out with. */
export interface Given {
  readonly main: string
  readonly read: Tree
  readonly from: Origins
  readonly title: Span | null
}

/** Where comments on a body can stand. */
export class Places {
  readonly #given: Given
  readonly #anchors: Anchors
  readonly #notes: ReadonlyMap<string, Tree>
  /** Of each note, by its kind and its id, where it is referred to. */
  readonly #references: ReadonlyMap<string, Node>

  private constructor(given: Given, notes: ReadonlyMap<string, Tree>) {
    this.#given = given
    this.#anchors = new Anchors(given.read)
    this.#notes = notes
    const references = given.read.nodes.filter(({ name }) => name.endsWith('noteReference'))
    this.#references = new Map(references.reverse().map((node) => [`${node.name} ${node.value}`, node]))
  }

  static async of(parts: Parts, given: Given): Promise<Places> {
    const notes = new Map<string, Tree>()
    for (const { name } of given.from.read.parts) {
      const bytes = parts.get(name)
      const raw = name === given.main || !bytes ? null : rawOf(bytes)
      const read = bytes && raw !== null ? await tree(bytes, raw) : null
      if (read) notes.set(name, read)
    }
    return new Places(given, notes)
  }

  /** The edits of the body that put the marks of comments in: of those at one place the ends first, then what begins, in order. */
  marks(all: readonly { readonly span: Span; readonly id: number }[], namespace: string): PartEdit[] {
    const cuts = new Map<number, { readonly left: string; readonly right: string; readonly ends: string[]; readonly starts: string[] }>()
    const keeps = new Set<number>()
    const cut = ({ at: place, left, right, keep }: Anchor['start']) => {
      if (keep !== -1) keeps.add(keep)
      const known = cuts.get(place) ?? { left, right, ends: [], starts: [] }
      cuts.set(place, known)
      return known
    }
    for (const { span, id } of all) {
      const anchor = this.#anchor(span)
      if (!anchor) continue
      cut(anchor.start).starts.push(`<w:commentRangeStart${namespace} w:id="${id}"/>`)
      cut(anchor.end).ends.push(`<w:commentRangeEnd${namespace} w:id="${id}"/><w:r${namespace}><w:commentReference w:id="${id}"/></w:r>`)
    }
    return [
      ...[...keeps].map((place): PartEdit => ({ from: place, to: place, text: ' xml:space="preserve"' })),
      ...[...cuts].map(([place, { left, right, ends, starts }]): PartEdit => {
        const text = `${left}${ends.join('')}${starts.join('')}${right}`
        return { from: place, to: place, text }
      }),
    ]
  }

  /** The range of some words; of a label the first word behind it; of what has no place the title, or the first words. */
  #anchor([from, to]: Span): Anchor | null {
    const { from: origins, title } = this.#given
    const line = to > from ? origins.paragraph(from) : undefined
    return (line && (this.#range(from, to) ?? this.#word(line.from, line.to))) ?? (title && this.#range(...title)) ?? this.#first()
  }

  #range(from: number, to: number): Anchor | null {
    const { from: origins } = this.#given
    const [first, last] = [origins.first(from, to), origins.last(from, to)]
    const [one, other] = [first && this.#inBody(first), last && this.#inBody(last)]
    if (!one || !other) return null
    return one.from <= other.from ? this.#anchors.range(one, other) : this.#anchors.range(other, one)
  }

  /** The first word of a line. */
  #word(from: number, to: number): Anchor | null {
    const word = /\S+/u.exec(this.#given.from.text.slice(from, to))
    return word ? this.#range(from + word.index, from + word.index + word[0].length) : null
  }

  /** The first words of the body that can have a comment. */
  #first(): Anchor | null {
    for (const { from, to } of this.#given.from.stands) {
      const anchor = this.#range(from, to)
      if (anchor) return anchor
    }
    return null
  }

  /** A letter of the body; of one in a note the mark that refers to the note. */
  #inBody(origin: Origin): Origin | null {
    const { main } = this.#given
    if (origin.part === main) return origin
    const notes = this.#notes.get(origin.part)
    const node = notes && nodeAt(notes, origin.from)
    const note = node && pathTo(node).find(({ name }) => name === 'footnote' || name === 'endnote')
    const reference = note && this.#references.get(`${note.name}Reference ${note.value}`)
    return reference ? { part: main, from: reference.from, to: reference.to, element: true } : null
  }
}
