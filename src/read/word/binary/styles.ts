import { paragraphFormat, wordFormat, type Elsewhere, type ParagraphFormat, type WordFormat } from './formats.js'
import type { View } from './view.js'

/** What a style says, itself or by the style that it is based on. */
export interface Style {
  readonly paragraph: ParagraphFormat
  readonly words: WordFormat
}

interface Own extends Style {
  readonly based: number
}

/** The kinds of styles ([MS-DOC] 2.9.260). */
const [PARAGRAPHS, WORDS, TABLES] = [1, 2, 3]
const NO_STYLE = 0xfff
/** No file has more (2.9.271). */
const MOST = 4096
/** No style stands on more others. */
const DEEPEST = 64

/** The styles of a file (the STSH, 2.9.271). */
export class Styles {
  /** The font of what names none. */
  readonly font: number
  readonly #own: (Own | null)[] = []
  readonly #known = new Map<number, Style>()

  constructor(sheet: View, elsewhere: Elsewhere) {
    const head = sheet.u16(0)
    const count = Math.min(MOST, sheet.u16(2))
    const base = sheet.u16(4)
    this.font = sheet.u16(2 + 12)
    let at = 2 + head
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const length = sheet.u16(at)
      this.#own.push(length === 0 ? null : own(sheet.part(at + 2, length), base, elsewhere))
      at += 2 + length + (length % 2)
    }
  }

  /** A style with what it has of those that it is based on; a circle ends where it closes. */
  get(number: number): Style {
    const known = this.#known.get(number)
    if (known) return known
    const chain: Own[] = []
    const seen = new Set<number>()
    for (let at = number; !seen.has(at) && seen.size < DEEPEST; ) {
      seen.add(at)
      const style = this.#own[at]
      if (!style) break
      const settled = this.#known.get(style.based)
      chain.unshift(style)
      if (settled) {
        chain.unshift({ ...settled, based: NO_STYLE })
        break
      }
      at = style.based
    }
    const style: Style = {
      paragraph: Object.assign({}, ...chain.map(({ paragraph }) => paragraph)),
      words: Object.assign({}, ...chain.map(({ words }) => words)),
    }
    this.#known.set(number, style)
    return style
  }
}

/** What one style says of its own (an STD, 2.9.258). */
function own(style: View, base: number, elsewhere: Elsewhere): Own {
  const kind = style.u16(2) & 15
  const based = style.u16(2) >> 4
  const count = style.u16(4) & 15
  let at = base + 2 + 2 * (style.u16(base) + 1)
  const parts: View[] = []
  for (let i = 0; i < count && at + 2 <= style.length; i++) {
    const length = style.u16(at)
    parts.push(style.part(at + 2, length))
    at += 2 + length + (length % 2)
  }
  const none = style.part(0, 0)
  // A style of tables says first how its rows are made, in the modifiers of the mark at their end.
  const rows = kind === TABLES ? parts.shift() : undefined
  const paragraph = kind === PARAGRAPHS || kind === TABLES ? parts.shift() : undefined
  const words = kind === PARAGRAPHS || kind === TABLES || kind === WORDS ? parts.shift() : undefined
  const format = paragraphFormat((paragraph ?? none).part(2, style.length), elsewhere)
  if (rows) paragraphFormat(rows, elsewhere, format)
  return { based, paragraph: format, words: wordFormat(words ?? none) }
}
