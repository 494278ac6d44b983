import type { Label, LabelKind } from '../document.js'
import { Passage } from '../passage.js'
import { NO_TEXT } from '../text/text.js'
import type { Draft } from './draft.js'
import { gluedBeside } from './glued.js'
import { labelled, type Labelled } from './label.js'
import { parentOf } from './nesting.js'

/** An outline that grows line by line: its items, and which of them are still open. */
export interface Tree {
  readonly roots: Draft[]
  readonly items: Draft[]
  /** The open items, the outermost first. */
  readonly stack: Draft[]
  /** The label that a text begins with, read with the last labels in mind. */
  readonly label: (passage: Passage) => Labelled | null
  /** A new item under the open one that its label asks for; only those above `floor` in the stack are asked. */
  readonly open: (label: Label, rest: Passage, line: number, floor?: number, told?: string, cells?: Record<string, Passage> | null) => Draft
  /** A new item, and those glued to its end; gives the first. */
  readonly add: (label: Label, rest: Passage, line: number) => Draft
}

/** An outline without items. */
export function tree(): Tree {
  const roots: Draft[] = []
  const items: Draft[] = []
  const stack: Draft[] = []
  const last = new Map<LabelKind, number>()

  const label: Tree['label'] = (passage) => labelled(passage, (kind) => last.get(kind) ?? null)

  const open: Tree['open'] = (own, rest, line, floor = 0, told = rest.value, cells = null) => {
    const parent = parentOf(stack, floor, own, told)
    const item: Draft = {
      label: own, passage: Passage.empty, text: NO_TEXT, paragraphs: [], parent, children: [], line, glued: false, cells, section: null, period: null, task: null, pieces: [[rest]],
    }
    if (parent) parent.children.push(item)
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
      item.pieces = [[left.slice(0, at).trim()]]
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
  return { kind, text: '', values: [], mark: '', passage: passage.slice(0, 0) }
}
