import { paragraphFormat, wordFormat, type Elsewhere, type ParagraphFormat, type WordFormat } from './formats.js'
import type { Pages } from './pages.js'
import { Finder, type Piece, type Pieces } from './pieces.js'
import { View } from './view.js'

/** What is said of a paragraph itself: its style, and what it has beside that. */
export interface Said {
  readonly style: number
  readonly format: ParagraphFormat
}

/** What is said of words themselves, and the first letter that it may not hold for. */
export interface SaidWords {
  readonly to: number
  readonly format: WordFormat
}

const NOTHING: WordFormat = {}

/** How the letters of a text are formatted: pages say it of their bytes, and pieces may change it. */
export class Letters {
  readonly #pieces: Pieces
  readonly #paragraphs: Pages
  readonly #words: Pages
  readonly #elsewhere: Elsewhere
  readonly #finder: Finder
  readonly #known = new Map<string, Said>()
  /** Some paragraph has no page that says how it is made. */
  lost = false
  readonly #knownWords = new Map<number, WordFormat>()
  readonly #changes = new Map<number, WordFormat>()

  constructor(pieces: Pieces, paragraphs: Pages, words: Pages, elsewhere: Elsewhere) {
    this.#pieces = pieces
    this.#paragraphs = paragraphs
    this.#words = words
    this.#elsewhere = elsewhere
    this.#finder = new Finder(pieces.list)
  }

  /** The paragraph that a mark ends, and whether it is said to end there. */
  paragraph(mark: number): Said & { readonly ends: boolean } {
    const piece = this.#finder.piece(mark)
    const at = piece ? piece.at + (mark - piece.from) * piece.bytes : -1
    const run = piece ? this.#paragraphs.run(at) : null
    if (!piece || !run) {
      this.lost = true
      return { style: 0, format: {}, ends: true }
    }
    const ends = at + piece.bytes >= run.to
    const key = `${run.id} ${piece.change}`
    let said = this.#known.get(key)
    if (!said) {
      const format = paragraphFormat(run.modifiers, this.#elsewhere)
      const change = this.#change(piece)
      if (change) paragraphFormat(change, this.#elsewhere, format)
      said = { style: format.style ?? run.style, format }
      this.#known.set(key, said)
    }
    return { ...said, ends }
  }

  /** The words that a letter begins. */
  words(letter: number): SaidWords {
    const piece = this.#finder.piece(letter)
    if (!piece) return { to: letter + 1, format: NOTHING }
    const at = piece.at + (letter - piece.from) * piece.bytes
    const run = this.#words.run(at)
    const to = run ? Math.min(piece.to, letter + Math.max(1, Math.ceil((run.to - at) / piece.bytes))) : piece.to
    let format = run ? this.#knownWords.get(run.id) : NOTHING
    if (!format && run) {
      format = wordFormat(run.modifiers)
      this.#knownWords.set(run.id, format)
    }
    const change = this.#change(piece)
    if (!change) return { to, format: format ?? NOTHING }
    let changed = this.#changes.get(piece.change)
    if (!changed) {
      changed = wordFormat(change)
      this.#changes.set(piece.change, changed)
    }
    return { to, format: { ...format, ...changed } }
  }

  /** The modifiers of a piece: a list of them, or one by a short number ([MS-DOC] 2.9.209 to 2.9.211). */
  #change({ change }: Piece): View | null {
    if (change === 0) return null
    return (change & 1) === 1 ? (this.#pieces.changes[change >> 1] ?? null) : short((change >> 1) & 0x7f, change >> 8)
  }
}

/** Short numbers of the modifiers that are read, all with an operand of one byte. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x0c, 0x260a], [0x18, 0x2416], [0x19, 0x2417], [0x41, 0x0800], [0x42, 0x0801], [0x53, 0x2a33], [0x5b, 0x083b], [0x5c, 0x083c],
])

function short(number: number, operand: number): View | null {
  const sprm = SHORT.get(number)
  return sprm === undefined ? null : new View(Uint8Array.of(sprm & 255, sprm >> 8, operand))
}
