import { walk } from '../../read/word/xml.js'
import { countBefore } from '../../text/search.js'

/** An element of a part by its places in the decoded XML. */
export interface Node {
  /** Its local name; those that are none of WordprocessingML begin with a sign that no name has. */
  readonly name: string
  readonly parent: Node | null
  /** Where its tag begins and ends. */
  readonly from: number
  readonly open: number
  /** Where its closing tag begins, and ends; of an element without one both where it ends. */
  close: number
  to: number
  /** `w:id`, or the kind of a field’s mark. */
  readonly value: string | undefined
  /** The first and the last element in it, and the one after it in its parent. */
  first: Node | null
  last: Node | null
  next: Node | null
}

/** The elements of a part. */
export interface Tree {
  readonly raw: string
  /** In the order in which they begin. */
  readonly nodes: readonly Node[]
}

/** The elements of a part; null where its XML is broken. */
export async function tree(bytes: Uint8Array, raw: string): Promise<Tree | null> {
  const nodes: Node[] = []
  let within: Node | null = null
  const fault = await walk(bytes, {
    open({ name, word, end, attribute }) {
      const from = raw.lastIndexOf('<', end - 1)
      const value = name === 'fldChar' ? attribute('fldCharType') : attribute('id')
      const node: Node = { name: word ? name : `?${name}`, parent: within, from, open: end, close: end, to: end, value, first: null, last: null, next: null }
      if (within) {
        within.first ??= node
        if (within.last) within.last.next = node
        within.last = node
      }
      nodes.push(node)
      within = node
    },
    close(_name, _word, end) {
      if (!within) return
      within.to = end
      // `<w:p/>` closes where it opens.
      within.close = end === within.open ? end : raw.lastIndexOf('<', end - 1)
      within = within.parent
    },
  })
  return fault === null ? { raw, nodes } : null
}

/** The innermost element that holds a place of the part. */
export function nodeAt({ nodes }: Tree, place: number): Node | null {
  let node = nodes[countBefore(nodes.length, (i) => (nodes[i] as Node).from <= place) - 1] ?? null
  while (node && node.to <= place) node = node.parent
  return node
}

/** The elements around a node, the outermost first, itself the last. */
export function pathTo(node: Node): readonly Node[] {
  const path: Node[] = []
  for (let at: Node | null = node; at; at = at.parent) path.push(at)
  return path.reverse()
}

/** The tag of an element without its attributes, as the part has it: `w:r`. */
export function tagOf({ raw }: Pick<Tree, 'raw'>, { from }: Node): string {
  return /^[^\s/>]+/u.exec(raw.slice(from + 1, from + 1 + LONGEST_TAG))?.[0] ?? ''
}

const LONGEST_TAG = 200

/** The format of a run, as the part has it. */
export function formatOf({ raw }: Pick<Tree, 'raw'>, { first }: Node): string {
  return first?.name === 'rPr' ? raw.slice(first.from, first.to) : ''
}

/** The tag that opens an element, as the part has it; one that holds nothing is opened too. */
export function openingOf({ raw }: Pick<Tree, 'raw'>, { from, open }: Node): string {
  const tag = raw.slice(from, open)
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag
}
