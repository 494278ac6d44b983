import type { PDFPageProxy } from 'unpdf/pdfjs'
import { Pen, type Font, type Matrix } from './pen.js'

/** Letters between which nothing is, on one baseline. Places count in points from the page's upper left corner. */
export interface Word {
  text: string
  readonly x0: number
  x1: number
  /** Its baseline. */
  readonly y: number
  readonly size: number
  /** The name of its font, without what marks it as a part of one. */
  readonly font: string
  /** A space was written before it, or after it. */
  readonly spaced: boolean
  ends: boolean
}

/** A drawn line, or a thin bar that looks like one: along the page, or down it. */
export interface Rule {
  readonly down: boolean
  /** Where it lies: from the top one that runs along, from the left one that runs down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What stands on a page. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** A share of the page that pictures, or letters drawn as shapes, cover. */
  readonly pictured: number
}

/** The numbers that pdf.js has its operations by. */
export type Operations = Readonly<Record<string, number>>

/** A glyph as pdf.js hands it out. */
interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** So many shapes on a page without words are letters drawn as shapes. */
const MANY_SHAPES = 200
/** More lines are a drawing, and no tables. */
const MOST_RULES = 20_000

/** The words and lines of a page. */
export async function drawn(page: PDFPageProxy, ops: Operations): Promise<Drawn> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // Annotations are no part of the document's own text.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const known = new Map<string, Font>()
  const fontOf = (id: string): Font => {
    let font = known.get(id)
    if (!font) {
      const own = (page.commonObjs.has(id) ? page.commonObjs.get(id) : null) as { name?: unknown; fontMatrix?: ArrayLike<number> } | null
      font = { name: String(own?.name ?? '').replace(/^[A-Z]{6}\+/u, ''), unit: own?.fontMatrix?.[0] ?? 0.001 }
      known.set(id, font)
    }
    return font
  }
  const hand = new Hand(new Pen(transform as unknown as Matrix), fontOf, ops)
  for (let i = 0; i < fnArray.length; i++) hand.draw(fnArray[i] as number, argsArray[i] as unknown[] | null)
  const words = hand.words.filter(({ x0, x1, y }) => x1 > 0 && x0 < width && y > 0 && y < height + 5)
  const shapes = hand.shapes > MANY_SHAPES && words.length === 0 ? 1 : 0
  return { width, height, words, rules: hand.rules.length > MOST_RULES ? [] : hand.rules, pictured: Math.max(shapes, hand.pictured / (width * height)) }
}

/** A gap of so much of the size of the letters parts words where no space is written. */
const APART = 0.18
/** A bar of so many points is a line. */
const THIN = 3
/** A shorter line is a mark. */
const SHORT = 5

/** Draws a page, and keeps where its words and lines stand. */
class Hand {
  readonly words: Word[] = []
  readonly rules: Rule[] = []
  pictured = 0
  shapes = 0
  readonly #pen: Pen
  readonly #fontOf: (id: string) => Font
  readonly #ops: Operations
  /** The last of `words`, where the next glyph may go on. */
  #open: Word | null = null
  /** Where the last space ends: letters of another font may be drawn in between later. */
  #spaceEnds = -Infinity
  /** Nothing was drawn since the page was last scaled: a picture that was not decoded. */
  #scaled = false

  constructor(pen: Pen, fontOf: (id: string) => Font, ops: Operations) {
    this.#pen = pen
    this.#fontOf = fontOf
    this.#ops = ops
  }

  draw(operation: number, values: unknown[] | null): void {
    const ops = this.#ops
    const pen = this.#pen
    const number = (i: number): number => Number(values?.[i] ?? 0)
    switch (operation) {
      case ops['save']: return pen.save()
      case ops['restore']: case ops['paintFormXObjectEnd']:
        if (this.#scaled) this.#picture()
        this.#scaled = false
        return pen.restore()
      case ops['transform']:
        this.#scaled = true
        return pen.transform(values as unknown as Matrix)
      case ops['paintFormXObjectBegin']:
        this.#scaled = false
        pen.save()
        if (values?.[0]) pen.transform([...(values[0] as Iterable<number>)] as unknown as Matrix)
        return
      case ops['beginText']: return pen.begin([1, 0, 0, 1, 0, 0])
      case ops['setTextMatrix']: return pen.begin([...((Array.isArray(values) && values.length === 6 ? values : values?.[0]) as Iterable<number>)] as unknown as Matrix)
      case ops['setFont']: return pen.font(this.#fontOf(String(values?.[0])), number(1))
      case ops['setCharSpacing']: pen.text.between = number(0); return
      case ops['setWordSpacing']: pen.text.space = number(0); return
      case ops['setHScale']: pen.text.wide = number(0) / 100; return
      case ops['setLeading']: pen.text.leading = -number(0); return
      case ops['setTextRise']: pen.text.rise = number(0); return
      case ops['moveText']: return pen.move(number(0), number(1))
      case ops['setLeadingMoveText']:
        pen.text.leading = number(1)
        return pen.move(number(0), number(1))
      case ops['nextLine']: return pen.move(0, pen.text.leading)
      case ops['showText']:
        this.#scaled = false
        return this.#write(values?.[0] as readonly (Glyph | number | null)[])
      case ops['constructPath']:
        this.#scaled = false
        return this.#path(number(0), (values?.[1] as ArrayLike<number>[] | undefined)?.[0] ?? [])
    }
  }

  #picture(): void {
    const [x0, y0] = this.#pen.place(0, 0)
    const [x1, y1] = this.#pen.place(1, 1)
    const area = Math.abs((x1 - x0) * (y1 - y0))
    if (area > 400) this.pictured += area
  }

  #write(glyphs: readonly (Glyph | number | null)[] | undefined): void {
    const pen = this.#pen
    for (const glyph of glyphs ?? []) {
      if (typeof glyph === 'number') pen.shift(-glyph)
      else if (glyph !== null) {
        const { from, to, y, size, slant } = pen.step(glyph.width, glyph.isSpace)
        if (slant === 'askew') continue
        const text = glyph.unicode
        // A space, also one that is none by its code.
        if (text.trim() === '') {
          if (text === '') continue
          if (this.#open && from - this.#open.x1 < APART * size) this.#open.ends = true
          this.#open = null
          this.#spaceEnds = to
        } else if (slant === 'level') this.#letter(text, { from, to, y, size })
        else this.#letter(text, { from, to: from + size, y, size })
      }
    }
  }

  #letter(text: string, { from, to, y, size }: { from: number; to: number; y: number; size: number }): void {
    const { name, between } = this.#pen.text
    const open = this.#open
    const gap = open === null ? 0 : from - open.x1 - Math.max(0, between)
    if (open && open.font === name && Math.abs(open.size - size) < 0.1 && Math.abs(open.y - y) < 0.1 * size && gap > -0.6 * size && gap < APART * size) {
      open.text += text
      open.x1 = Math.max(open.x1, to)
      return
    }
    this.#open = { text, x0: from, x1: to, y, size, font: name, spaced: Math.abs(from - this.#spaceEnds) < APART * size, ends: false }
    this.#spaceEnds = -Infinity
    this.words.push(this.#open)
  }

  /** Keeps the lines of a path. Its numbers: 0 goes to a point, 1 draws to one, 2 and 3 draw curves, 4 closes. */
  #path(paint: number, path: ArrayLike<number>): void {
    const ops = this.#ops
    const fills = [ops['fill'], ops['eoFill'], ops['fillStroke'], ops['eoFillStroke'], ops['closeFillStroke'], ops['closeEOFillStroke']].includes(paint)
    const strokes = STROKES.some((name) => ops[name] === paint)
    if (!fills && !strokes) return
    this.shapes++
    if (this.rules.length > MOST_RULES) return
    const places: [number, number][] = []
    const ended = (): void => {
      if (fills) this.#bar(places)
      else for (let i = 1; i < places.length; i++) this.#bar([places[i - 1] as [number, number], places[i] as [number, number]])
      places.length = 0
    }
    for (let i = 0; i < path.length;) {
      const kind = path[i] as number
      const count = [2, 2, 6, 4, 0][kind] ?? 0
      if (kind === 0) ended()
      if (kind === 4 && places[0]) places.push(places[0])
      if (count >= 2) places.push(this.#pen.place(path[i + count - 1] as number, path[i + count] as number))
      i += count + 1
    }
    ended()
  }

  /** Keeps what some places enclose as a line, where it is thin. */
  #bar(places: readonly (readonly [number, number])[]): void {
    if (places.length < 2) return
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of places) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    if (bottom - top <= THIN && right - left >= SHORT) this.rules.push({ down: false, at: (top + bottom) / 2, from: left, to: right })
    else if (right - left <= THIN && bottom - top >= SHORT) this.rules.push({ down: true, at: (left + right) / 2, from: top, to: bottom })
  }
}

/** What draws lines around what it paints. */
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const
