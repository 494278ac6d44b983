import { formatOf, openingOf, tagOf, type Node, type Tree } from './tree.js'

/** A place in a part where something may be put between runs: what ends there, and what begins again. */
export interface Cut {
  readonly at: number
  /** Ends what stands before the cut. */
  readonly left: string
  /** Begins what stands behind it. */
  readonly right: string
  /** Where a text is to be told to keep the space at its new end; -1 where it need not be. */
  readonly keep: number
}

/** A letter of a run, or an element in it that stands for letters. */
export interface Standing {
  readonly run: Node
  /** The `w:t` that holds the letter, or the element. */
  readonly child: Node
  readonly from: number
  readonly to: number
}

/** The cut beside an element that is left whole. */
export function cutAt(at: number): Cut {
  return { at, left: '', right: '', keep: -1 }
}

/** The cut of a run before a letter: before the whole run, where it begins with the letter. */
export function cutBefore(tree: Tree, { run, child, from }: Standing): Cut {
  if (isText(child) && from > child.open) return cutIn(tree, run, child, from)
  const first = run.first?.name === 'rPr' ? run.first.next : run.first
  return child === first ? cutAt(run.from) : { ...between(tree, run), at: child.from, keep: -1 }
}

/** The cut of a run behind a letter. */
export function cutAfter(tree: Tree, { run, child, to }: Standing): Cut {
  if (isText(child) && to < child.close) return cutIn(tree, run, child, to)
  return child === run.last ? cutAt(run.to) : { ...between(tree, run), at: child.to, keep: -1 }
}

/** Whether an element holds letters. */
export function isText({ name }: Node): boolean {
  return name === 't' || name === 'delText'
}

function between(tree: Tree, run: Node): Pick<Cut, 'left' | 'right'> {
  return { left: `</${tagOf(tree, run)}>`, right: `${openingOf(tree, run)}${formatOf(tree, run)}` }
}

function cutIn(tree: Tree, run: Node, text: Node, at: number): Cut {
  const tag = tagOf(tree, text)
  const { left, right } = between(tree, run)
  const opening = openingOf(tree, text)
  const keep = /\s/u.test(tree.raw[at - 1] ?? '') && !/\sxml:space\s*=/u.test(opening) ? text.open - 1 : -1
  return { at, left: `</${tag}>${left}`, right: `${right}<${tag} xml:space="preserve">`, keep }
}
