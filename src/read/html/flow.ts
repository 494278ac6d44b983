import type { Block, Cell } from '../blocks/blocks.js'
import { raisedDigits } from '../blocks/note-mark.js'
import { fontText } from '../legacy/fonts.js'
import { declarations, look, type Sheet } from './css.js'
import { marker, ordered, type Ordered } from './markers.js'
import { leftOut } from './shown.js'
import { tableOf, type PageCell } from './table.js'
import { BLOCKS, type Node } from './tree.js'

/** Which revisions of a page are read: as if all were accepted, or as it was before them. */
export type Revisions = 'accepted' | 'original'

/** How words look where they stand. */
interface Words {
  readonly font: string
  readonly capitals: boolean
  /** White space stands as it is written. */
  readonly kept: boolean
  readonly raised: boolean
  /** They are the label that Word prints before a paragraph. */
  readonly label: boolean
}

/** What the parts of a page share. */
export interface Page {
  readonly sheet: Sheet
  readonly revisions: Revisions
  /** Tabs in its lines are those of the document: LibreOffice writes them so. */
  readonly tabs: boolean
  /** Elements of the page's frame. */
  readonly frame: ReadonlySet<Node>
}

/** What stands in a page. */
export interface Flowed {
  readonly blocks: readonly Block[]
  /** Hidden words were left out. */
  readonly hidden: boolean
}

/** The paragraphs and tables of an element. */
export function flow(root: Node, page: Page): Flowed {
  const reader = new Reader(page)
  reader.inside(root, { font: '', capitals: false, kept: false, raised: false, label: false })
  reader.end()
  return { blocks: reader.blocks, hidden: reader.hidden }
}

class Reader {
  blocks: Block[] = []
  hidden = false
  readonly #page: Page
  #paragraphs = 0
  /** Of the paragraph that is being read: its words, the last sign of them, its label. */
  #pieces: string[] = []
  #last = ''
  #label: string[] = []
  /** Labels of lists that are printed before the next words. */
  #markers: string[] = []
  #lists: Ordered[] = []

  constructor(page: Page) {
    this.#page = page
  }

  /** Reads what stands in an element. */
  inside({ children }: Node, words: Words): void {
    for (const child of children) {
      if (typeof child === 'string') this.#add(child, words)
      else this.#element(child, words)
    }
  }

  #element(node: Node, before: Words): void {
    const { name, attributes } = node
    if (this.#page.frame.has(node)) return this.end()
    const out = leftOut(node)
    if (out === 'hidden' && says(node)) this.hidden = true
    if (out !== null || name === (this.#page.revisions === 'accepted' ? 'del' : 'ins')) return
    if (name === 'br') return this.#put('\n')
    if (name === 'hr') return this.end()
    if (/mso-tab-count/iu.test(attributes['style'] ?? '')) return this.#put('\t')
    const words = this.#look(node, before)
    if (name === 'table') {
      this.end()
      this.#table(node, words)
      return
    }
    if (!BLOCKS.has(name)) {
      this.inside(node, words)
      return
    }
    this.end()
    if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
      this.#lists.push(ordered(node))
      this.inside(node, words)
      this.end()
      this.#lists.pop()
    } else if (name === 'li') {
      const list = this.#lists.at(-1)
      const printed = marker(list, attributes)
      if (printed !== '') this.#markers.push(printed)
      this.inside(node, words)
      this.end()
      // An item without words prints its label all the same.
      if (printed !== '' && this.#markers.length > 0) this.#paragraph('')
    } else {
      this.inside(node, words)
      this.end()
    }
  }

  #look(node: Node, before: Words): Words {
    const { name, attributes } = node
    const declared = declarations(attributes['style'])
    const own = { ...this.#page.sheet.of(node), ...look(declared) }
    const space = declared.get('white-space')?.toLowerCase()
    const face = name === 'font' ? attributes['face']?.split(',')[0]?.replace(/['"]/gu, '').trim() : undefined
    return {
      font: own.font ?? face ?? before.font,
      capitals: own.capitals ?? before.capitals,
      kept: space === undefined ? before.kept || name === 'pre' || name === 'xmp' || name === 'listing' : space.startsWith('pre') || space === 'break-spaces',
      raised: before.raised || name === 'sup' || /^super\b/iu.test(declared.get('vertical-align') ?? '') || NOTE.test(attributes['class'] ?? ''),
      label: before.label || /^ignore$/iu.test(declared.get('mso-list') ?? ''),
    }
  }

  #add(text: string, { font, capitals, kept, raised, label }: Words): void {
    const shown = fontText(text, font)
    const cased = capitals ? shown.toUpperCase() : shown
    if (label) this.#label.push(/^(?:symbol|wingdings)/iu.test(font) ? cased.replace(/[^\s\u00a0]/gu, '•') : cased)
    else this.#put(raised ? raisedMark(cased) : kept ? cased.replace(/\r\n?/gu, '\n') : this.#folded(cased), kept)
  }

  /** A text with its white space as one space, of which tabs may be the document's own. */
  #folded(text: string): string {
    return text.replace(/[ \t\n\f\r]+/gu, (space) => (this.#page.tabs && space.includes('\t') && !space.includes('\n') ? '\t' : ' '))
  }

  #put(text: string, kept = false): void {
    // A space goes into the one before it, and into the beginning of a line.
    const folded = !kept && (this.#last === ' ' || this.#last === '\n' || this.#last === '') && text.startsWith(' ') ? text.slice(1) : text
    if (folded === '') return
    this.#pieces.push(folded)
    this.#last = folded.at(-1) as string
  }

  /** Ends the paragraph that is being read, if there is one. */
  end(): void {
    const text = this.#pieces.join('').replace(/^\n+|(?<![\n ])[\n ]+$/gu, '')
    if (text.trim() !== '' || this.#label.length > 0) this.#paragraph(text)
    this.#pieces = []
    this.#last = ''
  }

  #paragraph(text: string): void {
    const own = this.#label.join('').replace(/[\s\u00a0]+/gu, ' ').trim()
    const label = [...this.#markers, ...(own === '' ? [] : [own])].join(' ')
    this.#markers = []
    this.#label = []
    this.blocks.push({ kind: 'paragraph', text: text.trimStart(), label: label === '' ? '' : `${label} `, index: this.#paragraphs++ })
  }

  #table(node: Node, words: Words): void {
    const [into, lists, markers] = [this.blocks, this.#lists, this.#markers]
    ;[this.#lists, this.#markers] = [[], []]
    const cell = (from: Node | null): readonly Block[] => {
      this.blocks = []
      if (from) this.inside(from, words)
      this.end()
      return this.blocks
    }
    const blocks = tableOf(node, {
      left: (one) => this.#page.frame.has(one) || leftOut(one) !== null,
      cell: (one: PageCell): Cell => ({ blocks: cell(one.node), span: one.columns, merged: one.merged }),
      loose: (one) => cell(one),
    })
    ;[this.blocks, this.#lists, this.#markers] = [into, lists, markers]
    for (const block of blocks) this.blocks.push(block)
  }
}

const NOTE = /\bMso(?:Footnote|Endnote)Reference\b/u

/** A raised text as it is read: a number in raised digits, a number in brackets without them. */
function raisedMark(text: string): string {
  const found = /^\s*[[(]?(\d{1,4})[\])]?\s*$/u.exec(text)
  return found ? raisedDigits(found[1] as string) : text.replace(/[ \t\n\f\r]+/gu, ' ')
}

/** Whether words stand in an element. */
function says({ children }: Node): boolean {
  return children.some((child) => (typeof child === 'string' ? child.trim() !== '' : leftOut(child) !== 'unseen' && says(child)))
}
