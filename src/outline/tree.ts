import type { Label, LabelKind } from '../model/document.js'
import { added, NONE } from '../model/lists.js'
import type { Headings } from '../recognise/headings.js'
import type { Months } from '../text/calendar.js'
import type { Passage } from '../text/passage.js'
import { Draft } from './draft.js'
import { gluedBeside } from './glued.js'
import { labelled, type Labelled, type Labelling } from './label.js'
import { parentOf } from './nesting.js'

/** What a new item of a table has besides. */
export interface Opening {
  /** Only the open items above it in the stack are asked where it stands. */
  readonly floor?: number
  /** The item that it stands beside; else its label tells its place. */
  readonly beside?: Draft
  /** The months that it heads; else its text is asked. */
  readonly months?: Months
  readonly cells?: Record<string, Passage>
}

/** An outline that grows line by line: its items, and which of them are still open. */
export interface Tree {
  readonly roots: Draft[]
  readonly items: Draft[]
  /** The open items, the outermost first. */
  readonly stack: Draft[]
  /** The label that a text begins with, read with the last labels in mind. */
  readonly label: (passage: Passage) => Labelled | null
  /** A new item under the open one that its label asks for. */
  readonly open: (label: Label, rest: Passage, line: number, more?: Opening) => Draft
  /** A new item, and those glued to its end; gives the first. */
  readonly add: (label: Label, rest: Passage, line: number) => Draft
}

/** An outline without items; `headings` tells which lines head months. */
export function tree(headings: Headings): Tree {
  const roots: Draft[] = []
  const items: Draft[] = []
  const stack: Draft[] = []
  const last = new Map<LabelKind, number>()

  const reading: Labelling = { before: (kind) => last.get(kind) ?? null, headings, prints: new Map() }
  const label: Tree['label'] = (passage) => labelled(passage, reading)

  const open: Tree['open'] = (own, rest, line, { floor = 0, beside, months, cells } = {}) => {
    const headed = own.kind === 'period' ? (months ?? headings.months(rest)?.months ?? null) : null
    const parent = beside ? beside.parent : parentOf(stack, floor, own, headed)
    const item = new Draft({ label: own, rest, line, parent, months: headed, cells: cells ?? null })
    if (parent) parent.children = added(parent.children, item)
    else roots.push(item)
    while (stack.length > 0 && stack.at(-1) !== parent) stack.pop()
    stack.push(item)
    items.push(item)
    last.set(own.kind, own.values.at(-1) ?? 0)
    return item
  }

  const add: Tree['add'] = (own, rest, line) => {
    const first = open(own, rest, line)
    let item = first
    let left = rest
    for (let at = gluedBeside(stack, left.value); at !== -1; at = gluedBeside(stack, left.value)) {
      const next = label(left.slice(at).trim())
      if (!next) break
      item.passage = left.slice(0, at).trim()
      left = next.rest
      item = open(next.label, left, line)
      item.glued = true
    }
    return first
  }

  return { roots, items, stack, label, open, add }
}

/** A label that nothing prints: of a heading of time, a heading in capitals, a row. */
export function unprinted(kind: LabelKind, passage: Passage): Label {
  return { kind, text: '', values: NONE, mark: '', passage: passage.slice(0, 0) }
}
