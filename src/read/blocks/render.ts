import type { Line } from '../../model/source.js'
import { normalise } from '../../text/normalise.js'
import { Passage } from '../../text/passage.js'
import type { Block, Cell, Paragraph, Table } from './blocks.js'

/** Where a paragraph stands in the text that is made of a file. */
export interface Stand {
  /** Which paragraph of its file it is. */
  readonly index: number
  /** Where its line begins: its label, or its words. */
  readonly begin: number
  /** Where its words begin in the text, its label before them left out. */
  readonly from: number
  readonly to: number
  /** How many of its letters do not stand in the text, before those that do. */
  readonly trimmed: number
}

/** A file as text: a line for each paragraph, those of a cell one after the other; and its lines, rows of tables with their cells. */
export interface Rendered {
  readonly text: string
  readonly starts: readonly number[]
  readonly lines: readonly Line[]
  /** The paragraphs in the order of the text. */
  readonly stands: readonly Stand[]
}

/** A line of a paragraph that is still to be read. */
interface RawLine {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** A row that is still to be read: of each cell the ranges of its lines. */
interface RawRow {
  readonly number: number
  readonly last: number
  readonly cells: readonly (readonly (readonly [from: number, to: number])[])[]
  readonly merged: readonly boolean[] | null
}

/** The text and the lines of some blocks. */
export function rendered(blocks: readonly Block[]): Rendered {
  const writer = new Writer()
  for (const block of blocks) writer.block(block)
  return writer.done()
}

class Writer {
  readonly #pieces: string[] = []
  #length = 0
  readonly #starts: number[] = [0]
  readonly #raw: (RawLine | RawRow)[] = []
  readonly #stands: Stand[] = []

  block(block: Block): void {
    if (block.kind === 'paragraph') for (const [from, to] of this.#paragraph(block)) this.#raw.push({ number: this.#numberAt(from), from, to })
    else if (tabular(block)) for (const row of block.rows) this.#row(row)
    else for (const row of block.rows) for (const { blocks } of row) for (const inner of blocks) this.block(inner)
  }

  #numberAt(from: number): number {
    let number = this.#starts.length
    while (number > 1 && (this.#starts[number - 1] as number) > from) number--
    return number
  }

  /** Writes a paragraph; the ranges of its lines, of which a break makes several. */
  #paragraph({ label, text, index, trimmed = 0 }: Paragraph): [number, number][] {
    const ranges: [number, number][] = []
    const begin = this.#length
    for (const [i, piece] of text.split('\n').entries()) {
      const from = this.#length
      this.#write(i === 0 ? label + piece : piece)
      ranges.push([from, this.#length])
      this.#write('\n')
      this.#starts.push(this.#length)
    }
    this.#stands.push({ index, begin, from: begin + label.length, to: this.#length - 1, trimmed })
    return ranges
  }

  #write(text: string): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#length += text.length
  }

  /** Writes a row: the paragraphs of its cells, cell after cell. */
  #row(cells: readonly Cell[]): void {
    const first = this.#starts.length
    const ranges: (readonly [number, number])[][] = []
    const merged: boolean[] = []
    for (const { blocks, span, merged: goesOn } of cells) {
      const filled = paragraphs(blocks).filter(({ text, label }) => text.trim() !== '' || label !== '')
      ranges.push(filled.flatMap((paragraph) => this.#paragraph(paragraph)))
      merged.push(goesOn)
      for (let i = 1; i < span; i++) {
        ranges.push([])
        merged.push(goesOn)
      }
    }
    const last = this.#starts.length - 1
    this.#raw.push({ number: first, last: Math.max(first, last), cells: ranges, merged: merged.includes(true) ? merged : null })
  }

  done(): Rendered {
    const text = this.#pieces.join('')
    const seen = (from: number, to: number): Passage => normalise(text, from, to)
    const lines: Line[] = []
    for (const raw of this.#raw) {
      if ('cells' in raw) {
        const cells = raw.cells.map((ranges) => Passage.join(ranges.map(([from, to]) => seen(from, to)), '\n'))
        if (cells.every(({ value }) => value === '')) continue
        lines.push({
          number: raw.number, passage: Passage.join(cells, ' | '), heading: 0, cells,
          ...(raw.last > raw.number ? { last: raw.last } : {}), ...(raw.merged ? { merged: raw.merged } : {}),
        })
      } else {
        const passage = seen(raw.from, raw.to)
        if (passage.value !== '') lines.push({ number: raw.number, passage, heading: 0, cells: null })
      }
    }
    return { text, starts: this.#starts, lines, stands: this.#stands }
  }
}

/** The paragraphs of some blocks, those of tables within them among them. */
function paragraphs(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap(({ blocks: inner }) => paragraphs(inner)))))
}

/** What a table that only sets a page has: the national title, the recipients. */
const SETS = /^\s*(?:cộng h[oò][aà]a? xã hội|đảng cộng sản việt nam|đoàn tncs hồ chí minh|nơi (?:nhận|gửi))/iu

/** A table that sets a page has no more rows. */
const MOST_ROWS = 6

/** Whether a table is one of rows and columns: drawn, more than a cell wide, and no letterhead or signature. */
function tabular({ rows, bordered }: Table): boolean {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (widest < 2) return false
  const texts = rows.length > MOST_ROWS ? [] : rows.flatMap((row) => row.flatMap(({ blocks }) => paragraphs(blocks)))
  const sets = texts.some(({ text }) => SETS.test(text.normalize('NFC')))
  return !sets && (bordered || (widest > 3 && rows.length > 2))
}
