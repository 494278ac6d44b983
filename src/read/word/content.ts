import type { Block, Cell, Paragraph, Table } from '../blocks/blocks.js'
import { noteMark } from '../blocks/note-mark.js'
import { fontText } from '../legacy/fonts.js'
import { numberOf } from '../package/xml.js'
import type { Numbering } from './numbering.js'
import type { Style, Styles } from './styles.js'
import { on, walk, type Element } from './xml.js'

/** Which of a file's revisions are read: as if all were accepted, or as it was before them. */
export type Revisions = 'accepted' | 'original'

/** What the parts of a file share. */
export interface Setting {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly revisions: Revisions
  /** How many paragraphs the parts before it have. */
  readonly before?: number
  /** Comments whose places are asked for, by their id. */
  readonly marked?: ReadonlySet<string>
  /** Is told where words come from. */
  readonly trace?: Trace
}

/** What is told of the words of a part while it is read: where in its XML they stand. */
export interface Trace {
  /** A paragraph begins; its tag ends at `end`. */
  readonly begin: (paragraph: number, end: number) => void
  /** Words that a paragraph goes on with. */
  readonly add: (words: TracedWords) => void
}

/** Words with what they were made of. */
export interface TracedWords {
  readonly paragraph: number
  /** Where they begin among the words of their paragraph. */
  readonly at: number
  /** What the XML says; of an element what it stands for. */
  readonly written: string
  /** What is read of it: in the font's letters, as capitals. */
  readonly shown: string
  readonly font: string
  /** Where the last tag before them ends; of an element its own. */
  readonly end: number
  /** They are an element: a tab, a break, the mark of a note. */
  readonly element: boolean
}

/** A place in a paragraph: how many of its letters stand before it. */
export interface Spot {
  readonly paragraph: number
  readonly at: number
}

/** What a comment stands beside. */
export interface Range {
  from: Spot
  to: Spot
}

/** What stands in a part: the body, or its notes by their number. */
export interface Content {
  readonly blocks: readonly Block[]
  /** The notes of a part of notes, by their id. */
  readonly notes: ReadonlyMap<string, readonly Block[]>
  /** Hidden words were left out. */
  readonly hidden: boolean
  /** What ended the reading before the part's end; null for nothing. */
  readonly fault: string | null
  /** How many paragraphs it has. */
  readonly paragraphs: number
  /** Where the comments stand that were asked for, by their id. */
  readonly ranges: ReadonlyMap<string, Range>
}

/** Deeper tables stand as paragraphs in the cell of the deepest. */
const DEEPEST = 8

/** A paragraph that is being read. */
interface Open {
  text: string
  readonly index: number
  style: string | undefined
  list: number | undefined
  level: number | undefined
  /** Its mark is of a revision that is not read: the next paragraph goes it on. */
  joins: boolean
  /** What stands in it that is read after it: text boxes. */
  readonly after: Block[]
}

/** How the words of a run look, where it says so itself. */
interface Run {
  style: string | undefined
  font: string | undefined
  hidden: boolean | undefined
  capitals: boolean | undefined
}

/** A table that is being read. */
interface OpenTable {
  readonly rows: Cell[][]
  bordered: boolean
  row: Cell[]
  cell: { blocks: Block[]; span: number; merged: boolean } | null
  /** The row is one of a revision that is not read. */
  dropped: boolean
}

/** Marks of what is left out with all that stands in it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'instrText', 'delInstrText', 'rPrChange', 'pPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'sectPrChange', 'numberingChange', 'rubyBase',
])

/** What stands in a part of a Word file, in reading order. */
export async function content(bytes: Uint8Array, setting: Setting): Promise<Content> {
  const reader = new Reader(setting)
  const fault = await walk(bytes, reader)
  return { blocks: reader.finished(), notes: reader.notes, hidden: reader.hidden, fault, paragraphs: reader.paragraphs, ranges: reader.ranges }
}

/** Reads elements one after another. */
class Reader {
  readonly notes = new Map<string, readonly Block[]>()
  hidden = false
  readonly #setting: Setting
  readonly #first: number
  readonly #gone: ReadonlySet<string>
  readonly ranges = new Map<string, Range>()
  paragraphs = 0
  #blocks: Block[] = []
  /** Where the last tag ended. */
  #end = 0
  #open: Open[] = []
  #tables: OpenTable[] = []
  /** Tables deeper than `DEEPEST`. */
  #deep = 0
  /** Elements within one that is left out. */
  #skipping = 0
  /** Formats of the run, and whether its format or its paragraph's is being read. */
  #run: Run | null = null
  #format: 'run' | 'paragraph' | 'mark' | 'row' | 'cell' | 'borders' | null = null
  #inText = false
  /** Boxes: what stood before them is put back when they close. */
  #boxes: { open: Open[]; tables: OpenTable[]; blocks: Block[]; run: Run | null }[] = []
  /** A paragraph whose mark is not read, which the next goes on. */
  #joined: Open | null = null

  constructor(setting: Setting) {
    this.#setting = setting
    this.#first = setting.before ?? 0
    this.#gone = new Set(setting.revisions === 'accepted' ? ['del', 'moveFrom'] : ['ins', 'moveTo'])
  }

  open = (element: Element): void => {
    const { name, word, attribute } = element
    this.#end = element.end
    if (this.#skipping > 0) {
      this.#skipping++
      return
    }
    if (!word) {
      // Both halves of an alternative say the same: the first is read.
      if (name === 'Fallback') this.#skipping = 1
      return
    }
    if (LEFT_OUT.has(name) || (this.#gone.has(name) && this.#format === null) || (name === 'delText' && this.#setting.revisions === 'accepted')) {
      this.#skipping = 1
      return
    }
    if (this.#format !== null && this.#formatted(element)) return
    const paragraph = this.#open.at(-1)
    const table = this.#tables.at(-1)
    switch (name) {
      case 'p': return this.#begin()
      case 'pPr': if (paragraph) this.#format = 'paragraph'; return
      case 'r': this.#run = { style: undefined, font: undefined, hidden: undefined, capitals: undefined }; return
      case 'rPr': if (this.#run) this.#format = 'run'; return
      case 't': case 'delText': this.#inText = true; return
      case 'tab': case 'ptab': return this.#add('\t', true)
      case 'br': case 'cr': return this.#add('\n', true)
      case 'noBreakHyphen': return this.#add('-', true)
      case 'sym': return this.#add(symbol(attribute('char')), true)
      case 'footnoteReference': case 'endnoteReference': return this.#add(noteMark(attribute('id')), true)
      case 'commentRangeStart': case 'commentRangeEnd': case 'commentReference': return this.#mark(name, attribute('id') ?? '')
      case 'footnote': case 'endnote': {
        this.#blocks = []
        const type = attribute('type')
        this.#note = type === undefined || type === 'normal' ? (attribute('id') ?? '') : null
        return
      }
      case 'txbxContent':
        this.#boxes.push({ open: this.#open, tables: this.#tables, blocks: this.#blocks, run: this.#run })
        this.#open = []
        this.#tables = []
        this.#blocks = []
        this.#run = null
        return
      case 'tbl':
        if (this.#tables.length >= DEEPEST) this.#deep++
        else this.#tables.push({ rows: [], bordered: false, row: [], cell: null, dropped: false })
        return
      case 'tblPr': return
      case 'tblStyle': if (table && this.#setting.styles.get(attribute('val')).bordered) table.bordered = true; return
      case 'tblBorders': case 'tcBorders': if (table) this.#format = 'borders'; return
      case 'tr': if (table && this.#deep === 0) [table.row, table.dropped] = [[], false]; return
      case 'trPr': if (table) this.#format = 'row'; return
      case 'tc': if (table && this.#deep === 0) table.cell = { blocks: [], span: 1, merged: false }; return
      case 'tcPr': if (table?.cell) this.#format = 'cell'; return
    }
  }

  #note: string | null = null

  /** Takes what says how something looks; false for what stands there of its own. */
  #formatted(element: Element): boolean {
    const { name, attribute } = element
    const paragraph = this.#open.at(-1)
    const table = this.#tables.at(-1)
    switch (this.#format) {
      case 'run':
        if (!this.#run) break
        if (name === 'rStyle') this.#run.style = attribute('val')
        else if (name === 'rFonts') this.#run.font = attribute('ascii') ?? attribute('hAnsi') ?? this.#run.font
        else if (name === 'vanish') this.#run.hidden = on(element)
        else if (name === 'caps') this.#run.capitals = on(element)
        break
      case 'paragraph':
        if (!paragraph) break
        if (name === 'pStyle') paragraph.style = attribute('val')
        else if (name === 'numId') paragraph.list = numberOf(element, 'val', 0)
        else if (name === 'ilvl') paragraph.level = numberOf(element, 'val', 0)
        else if (name === 'rPr') this.#format = 'mark'
        break
      case 'mark':
        if (paragraph && this.#gone.has(name)) paragraph.joins = true
        break
      case 'row':
        if (table && this.#gone.has(name)) table.dropped = true
        break
      case 'cell':
        if (!table?.cell) break
        if (name === 'gridSpan') table.cell.span = Math.min(MOST_COLUMNS, Math.max(1, numberOf(element, 'val', 1)))
        else if (name === 'vMerge') table.cell.merged = (attribute('val') ?? 'continue') === 'continue'
        else if (name === 'tcBorders') this.#format = 'borders'
        break
      case 'borders':
        if (table && (attribute('val') ?? 'nil') !== 'nil' && attribute('val') !== 'none') table.bordered = true
        break
    }
    return true
  }

  close = (name: string, word: boolean, end: number): void => {
    this.#end = end
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    if (!word) return
    switch (name) {
      case 'pPr': this.#format = null; return
      case 'rPr': this.#format = this.#format === 'mark' ? 'paragraph' : null; return
      case 'trPr': case 'tcPr': this.#format = null; return
      case 'tblBorders': this.#format = null; return
      case 'tcBorders': this.#format = 'cell'; return
      case 't': case 'delText': this.#inText = false; return
      case 'r': this.#run = null; return
      case 'p': return this.#endParagraph()
      case 'footnote': case 'endnote':
        if (this.#note !== null) this.notes.set(this.#note, this.#blocks)
        this.#blocks = []
        return
      case 'txbxContent': return this.#unbox()
      case 'tbl': return this.#endTable()
      case 'tr': {
        const table = this.#tables.at(-1)
        if (table && this.#deep === 0 && !table.dropped && table.row.length > 0) table.rows.push(table.row)
        return
      }
      case 'tc': {
        const table = this.#tables.at(-1)
        if (table?.cell && this.#deep === 0) {
          table.row.push(table.cell)
          table.cell = null
        }
        return
      }
    }
  }

  text = (text: string): void => {
    if (this.#inText && this.#skipping === 0) this.#add(text, false)
  }

  #begin(): void {
    const joined = this.#joined
    this.#joined = null
    const index = this.#first + this.paragraphs++
    this.#setting.trace?.begin(joined?.index ?? index, this.#end)
    this.#open.push(joined ?? { text: '', index, style: undefined, list: undefined, level: undefined, joins: false, after: [] })
    if (joined) joined.joins = false
  }

  /** Where a comment begins and ends that was asked for; one without a range stands where it is referred to. */
  #mark(name: string, id: string): void {
    if (!this.#setting.marked?.has(id)) return
    const paragraph = this.#open.at(-1)
    const known = this.ranges.get(id)
    // Between paragraphs: the next begins there, or the last ends there.
    const last = this.#first + this.paragraphs - 1
    const between = name === 'commentRangeStart' ? { paragraph: last + 1, at: 0 } : { paragraph: last, at: Infinity }
    const spot = paragraph ? { paragraph: paragraph.index, at: paragraph.text.length } : between
    if (!known) this.ranges.set(id, { from: spot, to: spot })
    else if (name === 'commentRangeEnd') known.to = spot
  }

  #add(text: string, element: boolean): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#format !== null) return
    const { styles } = this.#setting
    const own = this.#run
    const style: Style = styles.get(paragraph.style ?? styles.usual.get('paragraph'))
    const words: Style = own?.style === undefined ? {} : styles.get(own.style)
    if (own?.hidden ?? words.hidden ?? style.hidden ?? false) {
      if (text.trim() !== '') this.hidden = true
      return
    }
    const font = own?.font ?? words.font ?? style.font ?? ''
    const read = fontText(text, font)
    const shown = (own?.capitals ?? words.capitals ?? style.capitals ?? false) ? read.toUpperCase() : read
    this.#setting.trace?.add({ paragraph: paragraph.index, at: paragraph.text.length, written: text, shown, font, end: this.#end, element })
    paragraph.text += shown
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    if (paragraph.joins && this.#open.length === 0) {
      this.#joined = paragraph
      return
    }
    this.#put(paragraph)
  }

  #put(paragraph: Open): void {
    const into = this.#into()
    into.push(this.#labelled(paragraph), ...paragraph.after)
  }

  /** The paragraph with the label that its list prints. */
  #labelled({ text, index, style, list, level }: Open): Paragraph {
    const { styles, numbering } = this.#setting
    const own = styles.get(style ?? styles.usual.get('paragraph'))
    const number = list ?? own.list ?? 0
    const styled = list === undefined && style !== undefined ? (own.level ?? numbering.levelOf(number, style)) : 0
    const printed = number === 0 ? null : numbering.next(number, level ?? styled)
    return { kind: 'paragraph', text, index, label: printed === null ? '' : printed.label + (printed.suffix === 'nothing' ? '' : ' ') }
  }

  #into(): Block[] {
    return this.#tables.at(-1)?.cell?.blocks ?? this.#blocks
  }

  /** A text box is closed: what stands in it comes after the paragraph that holds it. */
  #unbox(): void {
    if (this.#joined) this.#put(this.#joined)
    this.#joined = null
    const within = this.#blocks
    const before = this.#boxes.pop()
    if (!before) return
    ;[this.#open, this.#tables, this.#blocks, this.#run] = [before.open, before.tables, before.blocks, before.run]
    const after = this.#open.at(-1)?.after ?? this.#into()
    for (const block of within) after.push(block)
  }

  #endTable(): void {
    if (this.#deep > 0) {
      this.#deep--
      return
    }
    const table = this.#tables.pop()
    if (!table || table.rows.length === 0) return
    const found: Table = { kind: 'table', rows: table.rows, bordered: table.bordered }
    this.#into().push(found)
  }

  /** All blocks; what a broken part left open is closed. */
  finished(): readonly Block[] {
    while (this.#boxes.length > 0) this.#unbox()
    while (this.#open.length > 0) this.#endParagraph()
    if (this.#joined) this.#put(this.#joined)
    this.#joined = null
    while (this.#tables.length > 0) {
      const table = this.#tables.at(-1) as OpenTable
      if (table.cell) table.row.push(table.cell)
      if (table.row.length > 0 && table.rows.at(-1) !== table.row) table.rows.push(table.row)
      this.#deep = 0
      this.#endTable()
    }
    return this.#blocks
  }
}

/** No table has more columns: Word allows 63. */
const MOST_COLUMNS = 64

/** The sign of a symbol font: those of the private area look like a bullet or an arrow. */
function symbol(code: string | undefined): string {
  const unit = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(unit) || unit < 32 || unit > 0xffff || (unit >= 0xd800 && unit < 0xe000)) return ''
  return unit >= 0xe000 && unit <= 0xf8ff ? '•' : String.fromCharCode(unit)
}
