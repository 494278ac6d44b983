import type { Block } from '../../blocks/blocks.js'
import { noteMark } from '../../blocks/note-mark.js'
import type { Revisions } from '../content.js'
import { Numbering } from '../numbering.js'
import { compound } from './cfb.js'
import { Contents } from './content.js'
import { fib, STRUCTURE, type Fib, type Refusal } from './fib.js'
import { fontNames } from './fonts.js'
import type { Elsewhere } from './formats.js'
import { Letters } from './letters.js'
import { listsOf } from './lists.js'
import { Pages } from './pages.js'
import { piecesOf } from './pieces.js'
import { boxesOf, notesOf, type Note, type Story } from './stories.js'
import { Styles } from './styles.js'
import { View } from './view.js'

/** What was read of a file of Word 97–2003. */
export interface Read {
  readonly blocks: readonly Block[]
  /** Hidden words were left out. */
  readonly hidden: boolean
  /** The file says more than it has. */
  readonly cut: boolean
  /** How some paragraph is made could not be read: labels may be missing. */
  readonly unlabelled: boolean
}

/** What stands in a file of Word 97–2003 ([MS-DOC]): the body, then its notes; why not where it is not read. */
export function binaryRead(bytes: Uint8Array, revisions: Revisions): Read | Refusal {
  const file = compound(bytes)
  const document = file?.stream('WordDocument')
  if (!file || !document) return 'none'
  const head = fib(document)
  if (typeof head === 'string') return head
  const tables = file.stream(head.tables)
  const data = file.stream('Data') ?? new View(new Uint8Array(0))
  if (!tables) return 'none'
  const part = (index: Parameters<Fib['range']>[0]): View => tables.part(head.range(index).at, head.range(index).length)
  const pieces = piecesOf(part(STRUCTURE.pieces), document)
  if (!pieces) return 'none'
  const elsewhere = kept(data)
  const styles = new Styles(part(STRUCTURE.styles), elsewhere)
  const fonts = fontNames(part(STRUCTURE.fonts))
  const lists = listsOf(tables, head.range(STRUCTURE.lists), head.range(STRUCTURE.listUses), fonts)
  const paragraphs = new Pages(document, part(STRUCTURE.paragraphPages), 'paragraphs')
  const words = new Pages(document, part(STRUCTURE.characterPages), 'words')
  const letters = new Letters(pieces, paragraphs, words, elsewhere)
  const contents = new Contents({ text: pieces.text, letters, styles, fonts, revisions }, { numbering: new Numbering(lists), styles: lists.styles })

  const all = storiesOf(head, pieces.text.length)
  const footnotes = notesOf(part(STRUCTURE.footnoteMarks), part(STRUCTURE.footnoteTexts), all.footnotes)
  const endnotes = notesOf(part(STRUCTURE.endnoteMarks), part(STRUCTURE.endnoteTexts), all.endnotes)
  const marks = new Map([...marked(footnotes), ...marked(endnotes)])
  const { boxes, anchors } = boxesOf(part(STRUCTURE.boxTexts), part(STRUCTURE.shapes), all.boxes)
  // A box is read where its shape hangs, and once.
  const taken = (shape: number): readonly Story[] => {
    const found = boxes.get(shape) ?? []
    boxes.delete(shape)
    return found
  }
  const body = contents.blocks(all.body, { marked: (letter) => marks.get(letter) ?? null, boxes: (letter) => taken(anchors.get(letter) ?? -1) })
  const unhung = [...boxes.keys()].flatMap(taken).flatMap((box) => contents.blocks(box))
  const notes = [footnotes, endnotes].flatMap((some) => some.flatMap((note, i) => noted(contents.blocks(note), note, i)))
  const cut = pieces.cut || file.cut() || contents.excess || pieces.text.length < all.end
  return { blocks: [...body, ...unhung, ...notes], hidden: contents.hidden, cut, unlabelled: letters.lost }
}

/** The stories of a file as they follow each other ([MS-DOC] 2.4.1), cut where its text ends. */
interface Stories {
  readonly body: Story
  readonly footnotes: Story
  readonly endnotes: Story
  readonly boxes: Story
  readonly end: number
}

function storiesOf({ letters }: Fib, length: number): Stories {
  let end = 0
  const next = (count: number): Story => {
    const from = end
    end += count
    return { from: Math.min(from, length), to: Math.min(end, length) }
  }
  const body = next(letters.body)
  const footnotes = next(letters.footnotes)
  next(letters.headers)
  next(letters.comments)
  const endnotes = next(letters.endnotes)
  const boxes = next(letters.boxes)
  return { body, footnotes, endnotes, boxes, end }
}

/** The raised numbers of notes by the letters that they stand at. */
function marked(notes: readonly Note[]): (readonly [number, string])[] {
  return notes.flatMap(({ mark, numbered }, i) => (numbered ? [[mark, noteMark(String(i + 1))] as const] : []))
}

/** The blocks of a note with its mark. */
function noted(blocks: readonly Block[], { numbered }: Note, i: number): Block[] {
  const shown = blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '' || block.label !== '')
  return shown.map((block, n) => (n > 0 || block.kind === 'table' || !numbered ? block : { ...block, label: `${noteMark(String(i + 1))} `, text: block.text.trimStart() }))
}

/** What modifiers that stand in the stream `Data` say, each list read once; no more than all of the stream is walked over. */
function kept(data: View): Elsewhere {
  let left = 8 * data.length
  return (at) => {
    if (at + 2 > data.length) return null
    const length = data.u16(at)
    left -= length
    return left < 0 ? null : data.part(at + 2, length)
  }
}
