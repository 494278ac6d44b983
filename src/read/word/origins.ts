import { countBefore } from '../../text/search.js'
import { rendered, type Stand } from '../blocks/render.js'
import { fontText } from '../legacy/fonts.js'
import type { Parts } from '../package/package.js'
import { encodingOf } from '../package/xml.js'
import type { ReadOptions } from '../reader.js'
import type { Trace, TracedWords } from './content.js'
import { partsRead, type PartsRead } from './docx.js'

/** Some letters of the text, and what they were made of: offsets in the decoded XML of a part, after its byte order mark. */
export interface Piece {
  /** Where they begin in the text. */
  readonly at: number
  readonly length: number
  /** The name of the part: `word/document.xml`, `word/footnotes.xml`. */
  readonly part: string
  readonly from: number
  readonly to: number
  /** Each of them is one unit of the XML. */
  readonly even: boolean
  /** What stands there is an element: a tab, the mark of a note. */
  readonly element: boolean
  /** The XML has the letters that are read, so that others may be put beside them: no old font, no capitals of the format. */
  readonly plain: boolean
}

/** Where one letter stands in a part. */
export type Origin = Pick<Piece, 'part' | 'from' | 'to' | 'element'>

/** A paragraph of the text: where it begins in its part. */
export interface Begin {
  readonly part: string
  /** Where its tag ends. */
  readonly end: number
}

/** A Word file that was read, and from where in it each letter of its text is. */
export class Origins {
  readonly text: string
  readonly read: PartsRead
  readonly stands: readonly Stand[]
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
  readonly #begins: ReadonlyMap<number, Begin>

  constructor({ read, text, stands, pieces, begins }: Pick<Origins, 'read' | 'text' | 'stands' | 'pieces'> & { readonly begins: ReadonlyMap<number, Begin> }) {
    this.read = read
    this.text = text
    this.stands = stands
    this.pieces = pieces
    this.#begins = begins
  }

  /** The first letter from one offset to another that stands in a part; null where there is none: a label, the end of a line. */
  first(from: number, to: number): Origin | null {
    const piece = this.pieces[countBefore(this.pieces.length, (i) => end(this.pieces[i] as Piece) <= from)]
    return piece && piece.at < to ? letter(piece, Math.max(0, from - piece.at)) : null
  }

  /** The last one. */
  last(from: number, to: number): Origin | null {
    const piece = this.pieces[countBefore(this.pieces.length, (i) => (this.pieces[i] as Piece).at < to) - 1]
    return piece && end(piece) > from ? letter(piece, Math.min(piece.length, to - piece.at) - 1) : null
  }

  /** The paragraph whose line, its label included, holds an offset. */
  paragraph(offset: number): Stand | undefined {
    return this.stands[Math.min(this.stands.length - 1, countBefore(this.stands.length, (i) => (this.stands[i] as Stand).to < offset))]
  }

  /** Where a paragraph begins in its part. */
  begin({ index }: Stand): Begin | undefined {
    return this.#begins.get(index)
  }
}

const end = ({ at, length }: Piece): number => at + length

function letter({ part, from, to, even, element }: Piece, n: number): Origin {
  return even ? { part, from: from + n, to: from + n + 1, element } : { part, from, to, element }
}

/** Reads the parts of a Word file once more, to know from where each letter of its text is; null where they have no body. */
export async function origins(parts: Parts, options: ReadOptions): Promise<Origins | null> {
  const begins = new Map<number, Begin>()
  const found = new Map<number, Piece[]>()
  const trace = (part: string): Trace => {
    const raw = decodedPart(parts.get(part) as Uint8Array)
    const aligner = new Aligner(raw)
    return {
      begin: (paragraph, end) => {
        if (!begins.has(paragraph)) begins.set(paragraph, { part, end })
      },
      add: (words) => {
        const own = found.get(words.paragraph) ?? []
        found.set(words.paragraph, own)
        for (const piece of aligner.pieces(words)) own.push({ ...piece, part })
      },
    }
  }
  const read = await partsRead(parts, options, trace)
  if (!read) return null
  const { text, stands } = rendered(read.blocks)
  const pieces = stands.flatMap(({ index, from, trimmed }) => (found.get(index) ?? []).flatMap((piece) => {
    const over = trimmed - piece.at
    if (over <= 0) return [{ ...piece, at: from - over }]
    if (over >= piece.length || !piece.even) return []
    return [{ ...piece, at: from, length: piece.length - over, from: piece.from + over }]
  }))
  return new Origins({ read, text, stands, pieces, begins })
}

/** The XML of a part, after its byte order mark. */
export function decodedPart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

type Own = Omit<Piece, 'part'>

/** Finds what the XML has for the words that were read of it. */
class Aligner {
  readonly #raw: string
  #at = 0
  /** The CDATA that is gone through. */
  #literal: readonly [from: number, to: number] | null = null

  constructor(raw: string) {
    this.#raw = raw
  }

  pieces({ at, written, shown, font, end, element }: TracedWords): Own[] {
    const length = shown.length
    if (length === 0) return []
    if (element) return [{ at, length, from: this.#raw.lastIndexOf('<', end - 1), to: end, even: false, element, plain: false }]
    if (end > this.#at) [this.#at, this.#literal] = [end, null]
    const bounds = this.#bounds(written)
    const plain = shown === written
    const ends = plain || length === written.length ? null : lettersOf(written, font)
    const whole: Own = { at, length, from: bounds[0]?.[0] ?? this.#at, to: bounds.at(-1)?.[1] ?? this.#at, even: false, element, plain: false }
    if (ends && ends.length !== length) return [whole]
    const pieces: Own[] = []
    for (let i = 0; i < length; i++) {
      const [first, last] = ends ? [ends[i - 1] ?? 0, (ends[i] as number) - 1] : [i, i]
      const [from, to] = [bounds[first]?.[0], bounds[last]?.[1]]
      if (from === undefined || to === undefined) return [whole]
      const before = pieces.at(-1)
      if (to - from === 1 && before?.even && before.to === from) pieces[pieces.length - 1] = { ...before, length: before.length + 1, to }
      else pieces.push({ at: at + i, length: 1, from, to, even: to - from === 1, element, plain })
    }
    return pieces
  }

  /** The range in the XML of each unit of some words that follow: entities, marks of CDATA and comments in the XML take more than a unit. */
  #bounds(written: string): (readonly [from: number, to: number])[] {
    const raw = this.#raw
    const bounds: (readonly [number, number])[] = []
    while (bounds.length < written.length && this.#at < raw.length) {
      const from = this.#at
      if (this.#literal && raw.startsWith(']]>', from)) {
        this.#literal = null
        this.#at += 3
      } else if (this.#literal) {
        // Nothing can be put into CDATA: each letter stands for all of it.
        this.#at += raw.startsWith('\r\n', from) ? 2 : 1
        bounds.push(this.#literal)
      } else if (raw[from] !== '<' && raw[from] !== '&') {
        this.#at += raw.startsWith('\r\n', from) ? 2 : 1
        bounds.push([from, this.#at])
      } else if (raw[from] === '&') {
        this.#at = after(raw, ';', from)
        // A sign beyond the first plane has two units.
        const units = raw.startsWith('&#', from) && (written.codePointAt(bounds.length) ?? 0) > 0xffff ? 2 : 1
        for (let i = 0; i < units; i++) bounds.push([from, this.#at])
      } else if (raw.startsWith('<![CDATA[', from)) {
        this.#literal = [from, after(raw, ']]>', from)]
        this.#at += 9
      } else if (raw.startsWith('<!--', from)) this.#at = after(raw, '-->', from)
      else if (raw.startsWith('<?', from)) this.#at = after(raw, '?>', from)
      else break
    }
    return bounds
  }
}

function after(raw: string, sign: string, from: number): number {
  const at = raw.indexOf(sign, from)
  return at === -1 ? raw.length : at + sign.length
}

/** Where each letter ends of what words in an old font read as: in VNI a letter and its marks are two signs. */
function lettersOf(written: string, font: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < written.length;) {
    const pair = written.slice(at, at + 2)
    at += pair.length === 2 && fontText(pair, font).length < 2 ? 2 : 1
    ends.push(at)
  }
  return ends
}
