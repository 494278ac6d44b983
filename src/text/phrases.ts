import { CELL, NUMBER } from './lexer.js'

/** No node, and the root of the tree. */
const NONE = 0
/** Forms and phrases that a lexicon may have: more than it has. */
export const FORMS = 1 << 13
/** What a node takes in a table of classes: 32 classes in each of three, and one cell more. */
const NODE = 4
/** The cell after the classes. */
const MORE = 3
/** Longer phrases go on from a node: most end where they begin, and are not looked for. */
const FURTHER = 1 << 8

/** How many bytes phrases take that have room for so many forms, and so many nodes. */
export function bytesOf(size: number): number {
  return 4 + 52 * size
}

type TableOf<Table> = new (buffer: ArrayBuffer, from: number, length: number) => Table

/**
 * The phrases of a lexicon as a tree over the numbers of their tokens: where a text is at a token, the longest phrase that begins there is found by a few
 * steps down. Each phrase carries classes, up to 96.
 */
export class Phrases {
  /** The node of each form that begins a phrase. */
  readonly #roots: Uint16Array
  // Steps down: key (node × FORMS + form), and beside it the node; open addressing. Fewer than nodes, so that half of the slots stay free.
  readonly #steps: Int32Array
  /** In its one cell: how many nodes there are below the root. */
  readonly #nodes: Int32Array
  /** The node above each. */
  readonly #parents: Uint16Array
  // What is asked of one node stands together: a text asks thousands, and each from memory far apart would cost more than all else.
  /** Of each node the classes of the phrase that ends at it, and how many tokens that has (0 where none ends there), with FURTHER where steps lead down. */
  readonly #own: Int32Array
  /** Of each node the classes of the phrase and of all shorter ones on its way, and the node of the next shorter one. */
  readonly #any: Int32Array

  /** All these tables, one after another, as they may be written down. */
  readonly bytes: ArrayBuffer

  /** `size` is how many forms, and how many nodes, there may be; `bytes` begin with those of phrases of this size. */
  constructor(size = FORMS, bytes = new ArrayBuffer(bytesOf(size))) {
    this.bytes = bytes
    let at = 0
    const next = <Table extends ArrayBufferView>(table: TableOf<Table>, length: number): Table => {
      const made = new table(bytes, at, length)
      at += made.byteLength
      return made
    }
    this.#nodes = next(Int32Array, 1)
    this.#steps = next(Int32Array, size * 4)
    this.#own = next(Int32Array, size * NODE)
    this.#any = next(Int32Array, size * NODE)
    this.#roots = next(Uint16Array, size)
    this.#parents = next(Uint16Array, size)
  }

  /** Adds the phrase whose tokens are `forms` to a class. All phrases are added before `close`. */
  add(forms: readonly number[], kind: number): void {
    let node = NONE
    for (const form of forms) node = this.#down(node, form)
    this.#own[node * NODE + MORE] = ((this.#own[node * NODE + MORE] as number) & FURTHER) | forms.length
    const at = node * NODE + (kind >> 5)
    this.#own[at] = (this.#own[at] as number) | (1 << (kind & 31))
  }

  /** Works out what shorter phrases each one holds, parents before children: nodes are numbered so. */
  close(): void {
    const last = this.#nodes[0] as number
    for (let node = 1; node <= last; node++) {
      const parent = this.#parents[node] as number
      const above = this.length(parent) !== 0 ? parent : this.shorter(parent)
      for (let i = 0; i < MORE; i++) this.#any[node * NODE + i] = (this.#own[node * NODE + i] as number) | (this.#any[above * NODE + i] as number)
      this.#any[node * NODE + MORE] = above
    }
  }

  /** How many tokens the phrase that ends at a node has; 0 where none ends there. */
  length(node: number): number {
    return (this.#own[node * NODE + MORE] as number) & ~FURTHER
  }

  /** The node of the next shorter phrase on the way to a node; 0 without one. */
  shorter(node: number): number {
    return this.#any[node * NODE + MORE] as number
  }

  /** Whether the phrase that ends at a node is of a class. */
  is(node: number, kind: number): boolean {
    return (((this.#own[node * NODE + (kind >> 5)] as number) >>> (kind & 31)) & 1) === 1
  }

  /** Classes of the phrase that ends at a node and of all shorter ones on its way: those below 32 (`third` 0), below 64 (1) or below 96 (2), as bits. */
  classes(node: number, third: number): number {
    return this.#any[node * NODE + third] as number
  }

  #down(node: number, form: number): number {
    const next = this.#step(node, form)
    if (next !== NONE) return next
    const made = (this.#nodes[0] as number) + 1
    if (made >= this.#parents.length) throw new Error('the lexicon has more phrases than nodes')
    this.#nodes[0] = made
    this.#parents[made] = node
    if (node === NONE) {
      if (form >= this.#roots.length) throw new Error('the lexicon has more forms than roots')
      this.#roots[form] = made
      return made
    }
    const mask = this.#steps.length - 2
    let slot = hashed(node, form) & mask
    while (this.#steps[slot + 1] !== NONE) slot = (slot + 2) & mask
    this.#steps[slot] = node * FORMS + form
    this.#steps[slot + 1] = made
    this.#own[node * NODE + MORE] = (this.#own[node * NODE + MORE] as number) | FURTHER
    return made
  }

  #step(node: number, form: number): number {
    if (node === NONE) return form < this.#roots.length ? (this.#roots[form] as number) : NONE
    // A form that came after the lexicon is in no phrase.
    if (form >= FORMS) return NONE
    const steps = this.#steps
    const mask = steps.length - 2
    const key = node * FORMS + form
    for (let slot = hashed(node, form) & mask; ; slot = (slot + 2) & mask) {
      const target = steps[slot + 1] as number
      if (target === NONE || steps[slot] === key) return target
    }
  }

  /**
   * The node of the longest phrase that begins at a token, into each cell of the `count` tokens from `base` on; 0 where none does. Puts the classes of all of
   * them into `found`, as `classes` gives them.
   */
  mark(cells: Int32Array, base: number, count: number, found: Int32Array): void {
    const roots = this.#roots
    const own = this.#own
    const any = this.#any
    const end = (base + count) * CELL
    let [first, second, third] = [0, 0, 0]
    for (let at = base * CELL; at < end; at += CELL) {
      const what = cells[at + 1] as number
      const form = what >> 4
      if (form >= roots.length || (what & 12) === NUMERIC) continue
      let node = roots[form] as number
      if (node === NONE) continue
      let more = own[node * NODE + MORE] as number
      let best = (more & ~FURTHER) !== 0 ? node : NONE
      for (let next = at + CELL; more >= FURTHER && next < end; next += CELL) {
        const further = cells[next + 1] as number
        if ((further & 12) === NUMERIC) break
        node = this.#step(node, further >> 4)
        if (node === NONE) break
        more = own[node * NODE + MORE] as number
        if ((more & ~FURTHER) !== 0) best = node
      }
      if (best === NONE) continue
      cells[at + 2] = (cells[at + 2] as number) | best
      first |= any[best * NODE] as number
      second |= any[best * NODE + 1] as number
      third |= any[best * NODE + 2] as number
    }
    found[0] = first
    found[1] = second
    found[2] = third
  }
}

/** A token that is a number: its cell holds a value, no form. */
const NUMERIC = NUMBER << 2

function hashed(node: number, form: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) << 1
}
