import type { Block } from '../blocks/blocks.js'
import { noteMark } from '../blocks/note-mark.js'
import { fontText } from '../legacy/fonts.js'
import { numberOf, walk, type Element } from '../package/xml.js'
import { Count, type ListStyle } from './lists.js'
import { nameOf } from './names.js'
import { Styles, type Style } from './styles.js'
import { OpenTable } from './table.js'

/** Which of a file's revisions are read: as if all were accepted, or as it was before them. */
export type Revisions = 'accepted' | 'original'

/** What stands in a part. */
export interface Content {
  /** The paragraphs and tables, and after them the notes. */
  readonly blocks: readonly Block[]
  /** Hidden words were left out. */
  readonly hidden: boolean
  /** It is a text: no sheet, no slides. */
  readonly text: boolean
  /** What ended the reading before the part's end; null for nothing. */
  readonly fault: string | null
}

/** Deeper tables stand as paragraphs in the cell of the deepest. */
const DEEPEST = 8
/** In deeper boxes words stand as those of the deepest. */
const MOST_ASIDES = 64

/** A paragraph that is being read. */
interface Open {
  text: string
  readonly index: number
  readonly label: string
  readonly style: Style
  /** Its words are seen. */
  hidden: boolean
  /** What stands in it that is read after it: text boxes. */
  readonly after: Block[]
}

/** A list that is being read. */
interface OpenList {
  readonly count: Count
  /** Its style's name; undefined where its paragraphs' styles say it. */
  readonly style: string | undefined
  readonly level: number
  item: { numbered: boolean; readonly start: number | null; readonly style: string | undefined; lists: number } | null
}

/** What is put aside while a box, a note or a cell is read. */
interface Aside {
  readonly kind: 'box' | 'note' | 'cell' | 'region'
  readonly open: Open[]
  readonly tables: OpenTable[]
  readonly blocks: Block[]
  readonly lists: OpenList[]
  readonly spans: Style[]
}

/** What is left out with all that stands in it. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation', 'office:forms', 'office:binary-data', 'office:master-styles', 'office:settings', 'office:meta', 'office:scripts',
  'office:event-listeners', 'svg:title', 'svg:desc', 'draw:object', 'text:ruby-text', 'text:script', 'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source', 'text:object-index-source', 'text:user-index-source', 'text:alphabetical-index-source', 'text:bibliography-source',
  'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:dde-connection-decls', 'table:table-source', 'table:scenario',
  'office:change-info',
])

/** What holds styles. */
const STYLES: ReadonlySet<string> = new Set(['office:styles', 'office:automatic-styles', 'office:font-face-decls'])

/** Drawn things that words stand in. */
const BOXES: ReadonlySet<string> = new Set([
  'draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:circle', 'draw:line', 'draw:polyline', 'draw:polygon', 'draw:path', 'draw:connector',
  'draw:caption', 'draw:regular-polygon', 'draw:measure',
])

/** Takes the styles of a part in, and what stands in it. */
export class Reader {
  readonly #styles = new Styles()
  readonly #original: boolean
  hidden = false
  isText = false
  #skipping = 0
  /** Elements within one that holds styles. */
  #styling = 0
  #blocks: Block[] = []
  #paragraphs = 0
  #open: Open[] = []
  #tables: OpenTable[] = []
  #lists: OpenList[] = []
  /** What the open spans say together, each with those that hold it. */
  #spans: Style[] = []
  #asides: Aside[] = []
  /** Tables deeper than `DEEPEST`. */
  #deep = 0
  /** Boxes and notes deeper than `MOST_ASIDES`. */
  #within = 0
  readonly #counts = new Map<string, Count>()
  /** The last list, which the next goes on if it says so and is of the same style. */
  #last: { readonly style: string | undefined; readonly count: Count } | null = null
  readonly #outline = new Count()
  readonly #notes: Record<'footnote' | 'endnote', Block[]> = { footnote: [], endnote: [] }
  readonly #noted = { footnote: 0, endnote: 0 }
  #note: { readonly kind: 'footnote' | 'endnote'; mark: string } | null = null
  #citation: string | null = null
  /** Regions of revisions: what was deleted, by its id, and the ids of what was put in. */
  readonly #deleted = new Map<string, readonly Block[]>()
  readonly #added = new Set<string>()
  #region = ''
  /** Revisions that put in what is being read and are not read. */
  readonly #adding = new Set<string>()
  /** A paragraph whose end was put in by a revision that is not read: the next goes it on. */
  #joined: Open | null = null

  constructor(revisions: Revisions) {
    this.#original = revisions === 'original'
  }

  /** Reads a part; what ended it before its end, or null. */
  read(bytes: Uint8Array): Promise<string | null> {
    return walk(bytes, this)
  }

  open = (element: Element): void => {
    if (this.#skipping > 0) {
      this.#skipping++
      return
    }
    const name = nameOf(element)
    if (this.#styling > 0) {
      this.#styling++
      this.#styles.open(name, element)
      return
    }
    if (STYLES.has(name)) {
      this.#styling = 1
      return
    }
    const { attribute } = element
    if (LEFT_OUT.has(name) || (name === 'text:tracked-changes' && !this.#original)) {
      this.#skipping = 1
      return
    }
    if (BOXES.has(name)) return this.#aside('box')
    switch (name) {
      case 'office:text': this.isText = true; return
      case 'text:p': case 'text:h': return this.#begin(element, name === 'text:h')
      case 'text:span': this.#spans.push({ ...this.#spans.at(-1), ...this.#styles.get('text', attribute('style-name')) }); return
      case 'text:s': return this.#add(' '.repeat(Math.min(MOST_SPACES, numberOf(element, 'c', 1))))
      case 'text:tab': return this.#add('\t')
      case 'text:line-break': return this.#add('\n')
      case 'text:hidden-text': case 'text:hidden-paragraph':
        if (attribute('is-hidden') !== 'true') return
        this.hidden = true
        if (name === 'text:hidden-paragraph') for (const paragraph of this.#open.slice(-1)) [paragraph.text, paragraph.hidden] = ['', true]
        this.#skipping = 1
        return
      case 'text:section':
        if (attribute('display') !== 'none' && !(attribute('display') === 'condition' && attribute('is-hidden') === 'true')) return
        this.hidden = true
        this.#skipping = 1
        return
      case 'text:list': return this.#list(element)
      case 'text:list-item': case 'text:list-header': {
        const list = this.#lists.at(-1)
        const start = attribute('start-value') === undefined ? null : Math.max(0, numberOf(element, 'start-value', 1))
        if (list) list.item = { numbered: name === 'text:list-item', start, style: attribute('style-override'), lists: 0 }
        return
      }
      case 'text:numbered-paragraph': return this.#numbered(element)
      case 'text:note':
        this.#note = { kind: attribute('note-class') === 'endnote' ? 'endnote' : 'footnote', mark: '' }
        this.#noted[this.#note.kind]++
        return
      case 'text:note-citation': if (this.#note) this.#citation = ''; return
      case 'text:note-body': return this.#aside('note')
      case 'table:table':
        if (this.#tables.length >= DEEPEST) this.#deep++
        else this.#tables.push(new OpenTable(this.#styles.get('table', attribute('style-name')).bordered ?? false))
        return
      case 'table:table-row': if (this.#deep === 0) this.#tables.at(-1)?.beginRow(numberOf(element, 'number-rows-repeated', 1)); return
      case 'table:table-cell': case 'table:covered-table-cell': {
        const table = this.#tables.at(-1)
        if (!table || this.#deep > 0) return
        table.beginCell({
          covered: name === 'table:covered-table-cell', times: numberOf(element, 'number-columns-repeated', 1),
          columns: numberOf(element, 'number-columns-spanned', 1), rows: numberOf(element, 'number-rows-spanned', 1),
          bordered: this.#styles.get('table-cell', attribute('style-name')).bordered ?? false,
        })
        this.#asides.push({ kind: 'cell', open: this.#open, tables: [], blocks: [], lists: this.#lists, spans: this.#spans })
        ;[this.#open, this.#lists, this.#spans] = [[], [], []]
        return
      }
      case 'text:changed-region': this.#region = attribute('id') ?? ''; return
      case 'text:insertion': this.#added.add(this.#region); return
      case 'text:deletion': return this.#aside('region')
      case 'text:change': return this.#restore(attribute('change-id') ?? '')
      case 'text:change-start': if (this.#added.has(attribute('change-id') ?? '')) this.#adding.add(attribute('change-id') ?? ''); return
      case 'text:change-end': this.#adding.delete(attribute('change-id') ?? ''); return
    }
  }

  close = (local: string, uri: string): void => {
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    const name = nameOf({ name: local, uri })
    if (this.#styling > 0) {
      this.#styling--
      this.#styles.close(name)
      return
    }
    if (BOXES.has(name)) return this.#over()
    switch (name) {
      case 'text:p': case 'text:h': return this.#end()
      case 'text:span': this.#spans.pop(); return
      case 'text:list': case 'text:numbered-paragraph': this.#lists.pop(); return
      case 'text:list-item': case 'text:list-header': for (const list of this.#lists.slice(-1)) list.item = null; return
      case 'text:note-citation':
        if (this.#note && this.#citation !== null) {
          this.#note.mark = raised(this.#citation.trim(), this.#noted[this.#note.kind])
          this.#citation = null
          this.#add(this.#note.mark)
        }
        return
      case 'text:note-body': case 'text:deletion': return this.#over()
      case 'text:note': this.#note = null; return
      case 'table:table-cell': case 'table:covered-table-cell': if (this.#asides.at(-1)?.kind === 'cell' && this.#deep === 0) this.#back(); return
      case 'table:table-row': if (this.#deep === 0) this.#tables.at(-1)?.endRow(); return
      case 'table:table': return this.#endTable()
    }
  }

  text = (text: string): void => {
    if (this.#skipping > 0 || this.#styling > 0) return
    if (this.#citation !== null) this.#citation += text
    // What breaks a line or goes to the next column is an element; other white space only lays the file out.
    else if (this.#open.length > 0) this.#add(text.replace(/[ \t\r\n]+/gu, ' '))
  }

  #begin(element: Element, heading: boolean): void {
    const style = this.#styles.get('paragraph', element.attribute('style-name'))
    const label = this.#asides.some(({ kind }) => kind === 'region') ? '' : this.#label(element, heading, style)
    const joined = this.#joined
    this.#joined = null
    this.#spans = []
    this.#open.push(joined ?? { text: '', index: this.#paragraphs++, label, style, hidden: false, after: [] })
  }

  /** The label that a paragraph's list prints, or that headings have. */
  #label(element: Element, heading: boolean, style: Style): string {
    const list = this.#lists.at(-1)
    if (list) {
      const { item } = list
      if (!item?.numbered) return ''
      // The paragraphs of an item after its first have none.
      item.numbered = false
      const found = this.#listStyle(item.style) ?? this.#listStyle(list.style) ?? this.#listStyle(style.list)
      return found ? list.count.next(found, list.level, item.start) : ''
    }
    if (!heading || element.attribute('is-list-header') === 'true' || !this.#styles.outline) return ''
    const start = element.attribute('start-value')
    const begin = start === undefined && element.attribute('restart-numbering') !== 'true' ? null : Math.max(0, numberOf(element, 'start-value', 1))
    return this.#outline.next(this.#styles.outline, Math.max(1, numberOf(element, 'outline-level', 1)), begin)
  }

  #listStyle(name: string | undefined): ListStyle | null {
    return name === undefined || name === '' ? null : this.#styles.list(name)
  }

  #list({ attribute }: Element): void {
    const above = this.#lists.at(-1)
    const named = attribute('style-name')
    if (above) {
      // A second list within an item begins anew.
      if (above.item && above.item.lists++ > 0 && attribute('continue-numbering') !== 'true') above.count.forget(above.level + 1)
      this.#lists.push({ count: above.count, style: named ?? above.style, level: above.level + 1, item: null })
      return
    }
    const [id, after] = [attribute('id'), attribute('continue-list')]
    const before = after === undefined ? undefined : this.#counts.get(after)
    const goesOn = attribute('continue-numbering') === 'true' && this.#last?.style === named
    const heading = this.#styles.outline !== null && this.#listStyle(named) === this.#styles.outline
    const count = before ?? (goesOn ? this.#last?.count : undefined) ?? (heading ? this.#outline : new Count())
    if (id !== undefined) this.#counts.set(id, count)
    this.#last = { style: named, count }
    this.#lists.push({ count, style: named, level: 1, item: null })
  }

  /** A paragraph that is an item of a list without standing in one. */
  #numbered(element: Element): void {
    const { attribute } = element
    const [style, id] = [attribute('style-name'), attribute('list-id') ?? '']
    const count = this.#counts.get(id) ?? new Count()
    this.#counts.set(id, count)
    const start = attribute('start-value') === undefined ? null : Math.max(0, numberOf(element, 'start-value', 1))
    this.#lists.push({ count, style, level: Math.max(1, numberOf(element, 'level', 1)), item: { numbered: true, start, style: undefined, lists: 0 } })
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#adding.size > 0) return
    const { font, hidden, capitals }: Style = { ...paragraph.style, ...this.#spans.at(-1) }
    if (paragraph.hidden || (hidden ?? false)) {
      if (text.trim() !== '') this.hidden = true
      return
    }
    const shown = fontText(text, font ?? '')
    paragraph.text += (capitals ?? false) ? shown.toUpperCase() : shown
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    if (this.#adding.size > 0 && this.#open.length === 0) this.#joined = paragraph
    else this.#put(paragraph)
  }

  #put({ text, index, label, after }: Open): void {
    const into = this.#into()
    into.push({ kind: 'paragraph', text, index, label })
    for (const block of after) into.push(block)
  }

  #into(): Block[] {
    return this.#tables.at(-1)?.cell ?? this.#blocks
  }

  /** Puts what is being read aside for what stands in it. */
  #aside(kind: Exclude<Aside['kind'], 'cell'>): void {
    if (this.#asides.length >= MOST_ASIDES) {
      this.#within++
      return
    }
    this.#asides.push({ kind, open: this.#open, tables: this.#tables, blocks: this.#blocks, lists: this.#lists, spans: this.#spans })
    ;[this.#open, this.#tables, this.#blocks, this.#lists, this.#spans] = [[], [], [], [], []]
  }

  /** Ends what something was put aside for. */
  #over(): void {
    if (this.#within > 0) this.#within--
    else this.#back()
  }

  /** Takes up again what was put aside. */
  #back(): void {
    while (this.#open.length > 0) this.#put(this.#open.pop() as Open)
    if (this.#joined) this.#put(this.#joined)
    this.#joined = null
    const aside = this.#asides.pop()
    if (!aside) return
    ;[this.#open, this.#lists, this.#spans] = [aside.open, aside.lists, aside.spans]
    if (aside.kind === 'cell') {
      this.#tables.at(-1)?.endCell()
      return
    }
    this.#endTables()
    const within = this.#blocks
    ;[this.#tables, this.#blocks] = [aside.tables, aside.blocks]
    if (aside.kind === 'region') this.#deleted.set(this.#region, within)
    else if (aside.kind === 'note') this.#takeNote(within)
    else {
      const after = this.#open.at(-1)?.after ?? this.#into()
      for (const block of within) after.push(block)
    }
  }

  #takeNote(within: readonly Block[]): void {
    const { kind, mark } = this.#note ?? { kind: 'footnote', mark: '' }
    for (const [i, block] of within.entries())
      this.#notes[kind].push(i === 0 && block.kind === 'paragraph' ? { ...block, label: `${mark} `, text: block.text.trimStart() } : block)
  }

  /** Puts deleted words back: their first paragraph goes on the one that is open, which goes on their last. */
  #restore(id: string): void {
    const [first, ...rest] = this.#deleted.get(id) ?? []
    this.#deleted.delete(id)
    const paragraph = this.#open.at(-1)
    if (!first) return
    if (!paragraph) {
      for (const block of [first, ...rest]) this.#into().push(block)
      return
    }
    if (first.kind === 'paragraph') paragraph.text += first.text
    else paragraph.after.push(first)
    for (const block of rest) {
      if (block.kind === 'table') {
        paragraph.after.push(block)
        continue
      }
      const before = this.#open.pop()
      if (before) this.#put(before)
      this.#open.push({ text: block.text, index: block.index, label: '', style: paragraph.style, hidden: false, after: [] })
    }
  }

  #endTable(): void {
    if (this.#deep > 0) {
      this.#deep--
      return
    }
    const table = this.#tables.pop()?.done()
    if (table && table.rows.length > 0) (this.#open.at(-1)?.after ?? this.#into()).push(table)
  }

  /** Closes what a broken part left open. */
  #endTables(): void {
    this.#deep = 0
    while (this.#tables.length > 0) this.#endTable()
  }

  /** All that was read. */
  finished(): readonly Block[] {
    while (this.#asides.length > 0) this.#back()
    this.#back()
    this.#endTables()
    return [...this.#blocks, ...this.#notes.footnote, ...this.#notes.endnote]
  }
}

/** More spaces in a row say nothing. */
const MOST_SPACES = 256

/** The mark of a note as it is raised: its number, or its sign as it stands. */
function raised(citation: string, number: number): string {
  const mark = noteMark(citation)
  return mark !== '' ? mark : citation === '' || /^[ivxlcdm]+$/iu.test(citation) ? noteMark(String(number)) : citation
}

