import type { Origin } from '../../read/word/origins.js'
import { countBefore } from '../../text/search.js'
import { cutAfter, cutAt, cutBefore, isText, type Cut, type Standing } from './cuts.js'
import { nodeAt, pathTo, type Node, type Tree } from './tree.js'

/** Where the marks of a range stand. */
export interface Anchor {
  readonly start: Cut
  readonly end: Cut
}

/** Elements of a paragraph in which runs stand as they stand in it. */
export const INNER: ReadonlySet<string> = new Set(['hyperlink', 'sdt', 'sdtContent', 'smartTag', 'fldSimple', 'customXml'])

/** The places of a body at which comments may begin and end (ECMA-376 Part 1, 17.13.4): in its paragraphs, between runs. */
export class Anchors {
  readonly #tree: Tree
  /** From the mark that begins a field to the one that ends it, outermost ones only: in order, none overlaps another. */
  readonly #fields: readonly (readonly [from: number, to: number])[]

  constructor(tree: Tree) {
    this.#tree = tree
    this.#fields = fields(tree)
  }

  /**
   * The range from one letter to another. What both stand in (a link, a content control) holds the range; what only one stands in, a revision or a text
   * box is within the range as a whole.
   */
  range(from: Origin, to: Origin): Anchor | null {
    const [first, last] = [standing(this.#tree, from), standing(this.#tree, to)]
    if (!first || !last) return null
    const [one, other] = [hosted(first), hosted(last)]
    if (!one || !other) return null
    let depth = 0
    while (INNER.has(one[depth + 1]?.name ?? '') && one[depth + 1] === other[depth + 1]) depth++
    const [slot, slotTo] = [one[depth + 1] as Node, other[depth + 1] as Node]
    const start = slot === first.run && first.child.parent === slot ? cutBefore(this.#tree, first) : cutAt(slot.from)
    const end = slotTo === last.run && last.child.parent === slotTo ? cutAfter(this.#tree, last) : cutAt(slotTo.to)
    const [begun, ended] = [this.#field(start.at), this.#field(end.at)]
    if (begun === ended) return start.at < end.at ? { start, end } : null
    return { start: begun ? cutAt(begun[0]) : start, end: ended ? cutAt(ended[1]) : end }
  }

  /** The field that a place is within. */
  #field(at: number): readonly [from: number, to: number] | null {
    const field = this.#fields[countBefore(this.#fields.length, (i) => (this.#fields[i]?.[0] ?? 0) < at) - 1]
    return field && at < field[1] ? field : null
  }
}

/** The element of a letter and its run; null where there is none. */
export function standing(tree: Tree, { from, to, element }: Origin): Standing | null {
  const child = nodeAt(tree, from)
  if (!child || (element ? child.from !== from : !isText(child))) return null
  let run: Node | null = child
  while (run && run.name !== 'r') run = run.parent
  return run && run !== child ? { run, child, from, to } : null
}

/** The elements from the paragraph of the body that holds a letter to its run: of a text box the paragraph that it stands in. */
export function hosted({ run }: Pick<Standing, 'run'>): readonly Node[] | null {
  const path = pathTo(run)
  const host = path.findIndex(({ name }) => name === 'p')
  return host === -1 ? null : path.slice(host)
}

/** The fields that are made of marks, outermost ones only. */
export function fields({ nodes }: Tree): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let depth = 0
  let from = 0
  for (const node of nodes) {
    if (node.name !== 'fldChar') continue
    const run = node.parent && hosted({ run: node.parent })?.[1]
    if (!run) continue
    if (node.value === 'begin' && depth++ === 0) from = run.from
    else if (node.value === 'end' && depth > 0 && --depth === 0) found.push([from, run.to])
  }
  return found
}
