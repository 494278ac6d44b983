import { CELL } from './lexer.js'

/** No node, and the root of the tree. */
const NONE = 0
/** Forms and phrases that a lexicon may have: more than it has. */
export const FORMS = 1 << 13

/** How many bytes phrases take that have room for so many forms, and so many nodes. */
export function bytesOf(size: number): number {
  return 4 + 43 * size
}

type TableOf<Table> = new (buffer: ArrayBuffer, from: number, length: number) => Table

/**
 * The phrases of a lexicon as a tree over the numbers of their tokens: where a text is at a token, the longest phrase that begins there is found by a few
 * steps down. Each phrase carries classes, up to 96.
 */
export class Phrases {
  /** The node of each form that begins a phrase. */
  readonly #roots: Uint16Array
  // Steps down: key (node × FORMS + form) → node, open addressing; fewer than nodes, so that half of the slots stay free.
  readonly #keys: Int32Array
  readonly #targets: Uint16Array
  /** In its one cell: how many nodes there are below the root. */
  readonly #nodes: Int32Array
  /** The node above each. */
  readonly #parents: Uint16Array
  /** Classes of the phrase that ends at a node: 32 in each of three. */
  readonly own: readonly [Int32Array, Int32Array, Int32Array]
  /** How many tokens the phrase that ends at a node has; 0 where none ends there. */
  readonly lengths: Uint8Array
  /** The node of the next shorter phrase on its way. */
  readonly shorter: Uint16Array
  /** Classes of the phrase and of all shorter ones on its way, likewise. */
  readonly any: readonly [Int32Array, Int32Array, Int32Array]

  /** All these tables, one after another, as they may be written down. */
  readonly bytes: ArrayBuffer

  /** `size` is how many forms, and how many nodes, there may be; `bytes` begin with those of phrases of this size. */
  constructor(size = FORMS, bytes = new ArrayBuffer(bytesOf(size))) {
    this.bytes = bytes
    let at = 0
    const next = <Table extends ArrayBufferView>(table: TableOf<Table>, length = size): Table => {
      const made = new table(bytes, at, length)
      at += made.byteLength
      return made
    }
    this.#nodes = next(Int32Array, 1)
    this.own = [next(Int32Array), next(Int32Array), next(Int32Array)]
    this.any = [next(Int32Array), next(Int32Array), next(Int32Array)]
    this.#keys = next(Int32Array, size * 2)
    this.#targets = next(Uint16Array, size * 2)
    this.#roots = next(Uint16Array)
    this.#parents = next(Uint16Array)
    this.shorter = next(Uint16Array)
    this.lengths = next(Uint8Array)
  }

  /** Adds the phrase whose tokens are `forms` to a class. All phrases are added before `close`. */
  add(forms: readonly number[], kind: number): void {
    let node = NONE
    for (const form of forms) node = this.#down(node, form)
    this.lengths[node] = forms.length
    const classes = this.own[kind >> 5] as Int32Array
    classes[node] = (classes[node] as number) | (1 << (kind & 31))
  }

  /** Works out what shorter phrases each one holds, parents before children: nodes are numbered so. */
  close(): void {
    const last = this.#nodes[0] as number
    for (let node = 1; node <= last; node++) {
      const parent = this.#parents[node] as number
      const above = this.lengths[parent] !== 0 ? parent : (this.shorter[parent] as number)
      this.shorter[node] = above
      for (let i = 0; i < 3; i++) {
        const [own, any] = [this.own[i] as Int32Array, this.any[i] as Int32Array]
        any[node] = (own[node] as number) | (any[above] as number)
      }
    }
  }

  #down(node: number, form: number): number {
    const next = this.#step(node, form)
    if (next !== NONE) return next
    const made = (this.#nodes[0] as number) + 1
    if (made >= this.lengths.length) throw new Error('the lexicon has more phrases than nodes')
    this.#nodes[0] = made
    this.#parents[made] = node
    if (node === NONE) {
      if (form >= this.#roots.length) throw new Error('the lexicon has more forms than roots')
      this.#roots[form] = made
      return made
    }
    const mask = this.#keys.length - 1
    let slot = hashed(node, form) & mask
    while (this.#targets[slot] !== NONE) slot = (slot + 1) & mask
    this.#keys[slot] = node * FORMS + form
    this.#targets[slot] = made
    return made
  }

  #step(node: number, form: number): number {
    if (node === NONE) return form < this.#roots.length ? (this.#roots[form] as number) : NONE
    // A form that came after the lexicon is in no phrase.
    if (form >= FORMS) return NONE
    const mask = this.#keys.length - 1
    const key = node * FORMS + form
    for (let slot = hashed(node, form) & mask; ; slot = (slot + 1) & mask) {
      const target = this.#targets[slot] as number
      if (target === NONE || this.#keys[slot] === key) return target
    }
  }

  /** The node of the longest phrase that begins at a token, into each cell of the `count` tokens from `base` on; 0 where none does. */
  mark(cells: Int32Array, base: number, count: number): void {
    const end = (base + count) * CELL
    for (let at = base * CELL; at < end; at += CELL) {
      const form = (cells[at + 2] as number) >> 4
      if (form >= this.#roots.length) continue
      let node = ((cells[at + 2] as number) & 12) === 8 ? NONE : (this.#roots[form] as number)
      if (node === NONE) continue
      let best = this.lengths[node] !== 0 ? node : NONE
      for (let next = at + CELL; next < end; next += CELL) {
        if (((cells[next + 2] as number) & 12) === 8) break
        node = this.#step(node, (cells[next + 2] as number) >> 4)
        if (node === NONE) break
        if (this.lengths[node] !== 0) best = node
      }
      cells[at + 3] = best
    }
  }
}

function hashed(node: number, form: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
