import type { Document, Item, Part } from '../../document.js'
import type { Passage } from '../../passage.js'
import { footnotes } from './prose.js'

/** Where a text stands in its part. */
export type Zone = 'head' | 'intro' | 'item' | 'cell' | 'closing' | 'foot' | 'note'

/** A text of a plan; `item` is null where it stands in none. */
export interface Text {
  readonly zone: Zone
  readonly part: Part
  readonly item: Item | null
  readonly passage: Passage
}

/**
 * Words by which the few texts that a rule looks at closely are found. Rules say what they seek when they are loaded, so that one reading of a document
 * serves them all: its texts are laid end to end and searched as one. Literals are fastest where they begin with a rare letter (`ứ `, not `thứ `).
 */
export interface Sought {
  /** Literals, or one pattern with the flag `g` that finds no end of line. */
  readonly words: readonly string[] | RegExp
  readonly zones: ReadonlySet<Zone>
}

const all: Sought[] = []

/** Texts of some zones in which `words` stand as printed. */
export function sought(words: readonly string[] | RegExp, ...zones: readonly Zone[]): Sought {
  const one = { words, zones: new Set(zones) }
  all.push(one)
  return one
}

/** So many letters are searched at once: a long plan is laid out piece by piece. */
const PIECE = 1 << 17

function* texts(document: Document): Generator<Text> {
  for (const part of document.parts) {
    for (const { passage } of part.head) yield { zone: 'head', part, item: null, passage }
    for (const passage of part.intro) yield { zone: 'intro', part, item: null, passage }
    for (const item of part.items) {
      const { passage, cells } = item
      if (passage.value !== '') yield { zone: 'item', part, item, passage }
      if (!cells) continue
      // Most cells are part of their row's text.
      for (const cell of Object.values(cells)) if (cell.value !== '' && (cell.start < passage.start || cell.end > passage.end)) yield { zone: 'cell', part, item, passage: cell }
    }
    for (const passage of part.closing) yield { zone: 'closing', part, item: null, passage }
    for (const { passage } of part.foot) yield { zone: 'foot', part, item: null, passage }
    for (const passage of footnotes(document, part)) yield { zone: 'note', part, item: null, passage }
  }
}

/** The number of the last text that begins at or before `at`, those before `from` known to lie before it. */
function textAt(starts: readonly number[], at: number, from: number): number {
  let low = from
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The texts of one piece, laid end to end. */
interface Piece {
  readonly whole: string
  readonly texts: readonly Text[]
  readonly starts: readonly number[]
}

/** The numbers of the texts of some zones in which `find` finds something, in order. */
function hits({ texts, starts, whole }: Piece, zones: ReadonlySet<Zone>, find: (from: number) => number): number[] {
  const found: number[] = []
  let n = 0
  for (let at = find(0); at !== -1; at = find(starts[n] ?? whole.length)) {
    n = textAt(starts, at, n)
    const text = texts[n]
    if (text && zones.has(text.zone)) found.push(n)
    n++
  }
  return found
}

function numbers(piece: Piece, { words, zones }: Sought): number[] {
  const { whole } = piece
  if (words instanceof RegExp) {
    return hits(piece, zones, (from) => {
      words.lastIndex = from
      return words.exec(whole)?.index ?? -1
    })
  }
  const found = words.flatMap((word) => hits(piece, zones, (from) => whole.indexOf(word, from)))
  return words.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b)
}

type Found = Map<Sought, Text[]>

function search(texts: readonly Text[], found: Found): void {
  const starts: number[] = []
  let length = 0
  for (const { passage } of texts) {
    starts.push(length)
    length += passage.length + 1
  }
  const piece = { texts, starts, whole: texts.map(({ passage }) => passage.value).join('\n') }
  for (const one of all) {
    for (const n of numbers(piece, one)) {
      const text = texts[n]
      const before = found.get(one)
      if (!text) continue
      if (before) before.push(text)
      else found.set(one, [text])
    }
  }
}

function searched(document: Document): Found {
  const found: Found = new Map()
  let piece: Text[] = []
  let length = 0
  for (const text of texts(document)) {
    piece.push(text)
    length += text.passage.length + 1
    if (length < PIECE) continue
    search(piece, found)
    piece = []
    length = 0
  }
  if (piece.length > 0) search(piece, found)
  return found
}

const known = new WeakMap<Document, Found>()

/** The texts of a document in which what is sought stands, in reading order. */
export function textsWith(document: Document, what: Sought): readonly Text[] {
  let ready = known.get(document)
  if (!ready) {
    ready = searched(document)
    known.set(document, ready)
  }
  return ready.get(what) ?? []
}
