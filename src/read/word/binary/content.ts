import type { Block, Paragraph } from '../../blocks/blocks.js'
import { MOST_LINES } from '../../limits.js'
import type { Numbering } from '../numbering.js'
import type { ParagraphFormat } from './formats.js'
import type { Said } from './letters.js'
import type { Story } from './stories.js'
import { DEEPEST, Tables } from './tables.js'
import { Shown, type Marked, type Setting } from './text.js'

/** What paragraphs are labelled with. */
export interface Labels {
  readonly numbering: Numbering
  /** The levels that styles stand for, by the use of a list. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>
}

/** What hangs on letters of a story. */
export interface Hung {
  readonly marked: Marked
  /** The text boxes of a shape that stands at a letter. */
  readonly boxes: (letter: number) => readonly Story[]
}

/** The marks that end paragraphs ([MS-DOC] 2.4.1): of a cell or row, of a page or section, of any other. */
const [CELL, PAGE, PARAGRAPH] = [0x07, 0x0c, 0x0d]
/** A shape that hangs on a letter. */
const SHAPE = 0x08
/** No use of a list has a higher number; those above take a paragraph out of its list. */
const MOST_USES = 0x7fe

const NONE: Hung = { marked: () => null, boxes: () => [] }

/** Reads the stories of a file, one after the other. */
export class Contents {
  readonly #setting: Setting
  readonly #labels: Labels
  readonly #shown: Shown
  #index = 0

  constructor(setting: Setting, labels: Labels) {
    this.#setting = setting
    this.#labels = labels
    this.#shown = new Shown(setting)
  }

  /** So many paragraphs stand in it that not all were read. */
  get excess(): boolean {
    return this.#index >= MOST_LINES
  }

  /** Hidden words were left out. */
  get hidden(): boolean {
    return this.#shown.hidden
  }

  /** The blocks of a story. */
  blocks({ from, to }: Story, hung: Hung = NONE): readonly Block[] {
    const { text, letters, styles } = this.#setting
    const tables = new Tables((style) => styles.get(style).paragraph.row?.lined ?? false)
    // A paragraph whose mark is not read: the next goes it on, and has its format where it says nothing else.
    let before: (Said & { readonly text: string }) | null = null
    let after: Block[] = []
    for (let at = from; at < to && this.#index < MOST_LINES; ) {
      const shapes: number[] = []
      const end = this.#end(at, to, shapes)
      const mark = text.charCodeAt(end)
      const said = letters.paragraph(Math.min(end, to - 1))
      const own: ParagraphFormat = before ? { ...before.format, ...said.format } : said.format
      const style: number = said.style === 0 && before ? before.style : said.style
      const format: ParagraphFormat = { ...styles.get(style).paragraph, ...own }
      const index = this.#index++
      const words: string = (before?.text ?? '') + this.#shown.words(at, end, style, hung.marked)
      for (const shape of shapes) for (const box of hung.boxes(shape)) for (const block of this.blocks(box)) after.push(block)
      const depth = depthOf(format, mark)
      const dropped = end < to && this.#shown.dropped(letters.words(end).format)
      const [endsCell, endsRow] = ends(format, mark, depth)
      at = end + 1
      before = null
      if (endsRow) {
        if (words !== '') tables.add([{ kind: 'paragraph', text: words, index, label: '' }], depth)
        tables.endRow(depth, format.row ?? null, dropped)
        continue
      }
      if (dropped && !endsCell && at < to) {
        before = { text: words, style, format: own }
        continue
      }
      tables.add([this.#paragraph(words, index, style, format, own), ...after], depth)
      after = []
      if (endsCell) tables.endCell(depth)
    }
    if (before || after.length > 0) tables.add([{ kind: 'paragraph', text: before?.text ?? '', index: this.#index++, label: '' }, ...after], 0)
    return tables.finished()
  }

  /** The letter that ends a paragraph, the story's end where none does; notes the shapes before it. */
  #end(from: number, to: number, shapes: number[]): number {
    const { text, letters } = this.#setting
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      // A page may end within a paragraph, a section only with one.
      if (code === PARAGRAPH || code === CELL || (code === PAGE && letters.paragraph(at).ends)) return at
      if (code === SHAPE) shapes.push(at)
    }
    return to
  }

  /** A paragraph with the label that its list prints. */
  #paragraph(text: string, index: number, style: number, { list = 0, level }: ParagraphFormat, own: ParagraphFormat): Paragraph {
    const { numbering, styles } = this.#labels
    const styled = own.list === undefined ? styles.get(list)?.get(style) : 0
    const printed = list <= 0 || list > MOST_USES ? null : numbering.next(list, level ?? styled ?? 0)
    if (printed === null) return { kind: 'paragraph', text, index, label: '' }
    // The label stands with the words, on the page that a break before them begins.
    return { kind: 'paragraph', text: text.replace(/^\n+/u, ''), index, label: printed.label + (printed.suffix === 'nothing' ? '' : ' ') }
  }
}

/** How many tables a paragraph stands in. */
function depthOf({ inTable = false, depth = 0 }: ParagraphFormat, mark: number): number {
  if (mark === CELL) return inTable || depth > 0 ? 1 : 0
  return Math.min(DEEPEST, Math.max(inTable ? 1 : 0, depth))
}

/** Whether a mark ends a cell, or a row. */
function ends({ endsRow = false, endsInnerCell = false, endsInnerRow = false, depth: said = 0 }: ParagraphFormat, mark: number,
  depth: number): readonly [cell: boolean, row: boolean] {
  if (mark === CELL) return depth === 0 ? [false, false] : [!endsRow, endsRow]
  if (depth < 2 || said > DEEPEST) return [false, false]
  return [endsInnerCell && !endsInnerRow, endsInnerRow]
}
