import { Plc } from './plc.js'
import type { View } from './view.js'

/** Letters from one to another. */
export interface Story {
  readonly from: number
  readonly to: number
}

/** A note, and where it is referred to. */
export interface Note extends Story {
  readonly mark: number
  /** Word numbers it by itself. */
  readonly numbered: boolean
}

/** The notes of a story by the tables of their marks and texts ([MS-DOC] 2.8.14, 2.8.15); their letters are counted from the story's first. */
export function notesOf(marks: View, texts: View, story: Story): readonly Note[] {
  const [references, notes] = [new Plc(marks, 2), new Plc(texts, 0)]
  const found: Note[] = []
  for (let i = 0; i < Math.min(references.count, notes.count); i++) {
    const note = within(story, notes.position(i), notes.position(i + 1))
    if (note === null) break
    // Each begins where the one before it ends: none is read twice.
    if (note.from < (found.at(-1)?.to ?? 0)) break
    found.push({ ...note, mark: references.position(i), numbered: marks.u16(references.at(i)) !== 0 })
  }
  return found
}

/** What stands in text boxes by the shape that each belongs to (2.8.32), and the shapes by the letter that they hang on (2.8.37). */
export function boxesOf(texts: View, shapes: View, story: Story): { readonly boxes: Map<number, Story[]>; readonly anchors: ReadonlyMap<number, number> } {
  const [boxes, anchors] = [new Map<number, Story[]>(), new Map<number, number>()]
  const places = new Plc(texts, 22)
  let last = 0
  for (let i = 0; i < places.count; i++) {
    const box = within(story, places.position(i), places.position(i + 1))
    if (box === null || box.from < last) break
    last = box.to
    const shape = texts.u32(places.at(i) + 14)
    const own = boxes.get(shape)
    if (own) own.push(box)
    else boxes.set(shape, [box])
  }
  const hung = new Plc(shapes, 26)
  for (let i = 0; i < hung.count; i++) anchors.set(hung.position(i), shapes.u32(hung.at(i)))
  return { boxes, anchors }
}

function within({ from, to }: Story, first: number, end: number): Story | null {
  return first <= end && from + first <= to ? { from: from + first, to: Math.min(to, from + end) } : null
}
