import { CELL } from './lexer.js'

/** No node, and the root of the tree. */
const NONE = 0
/** Forms and phrases that a lexicon may have: more than it has. */
const FORMS = 1 << 13

/**
 * The phrases of a lexicon as a tree over the numbers of their tokens: where a text is at a token, the longest phrase that begins there is found by a few
 * steps down. Each phrase carries classes, up to 96.
 */
export class Phrases {
  /** The node of each form that begins a phrase. */
  readonly #roots: Uint16Array
  // Steps down: key (node × FORMS + form) → node, open addressing.
  readonly #keys: Int32Array
  readonly #targets: Uint16Array
  #steps = 0
  #nodes = 1
  #parents: [parent: number, node: number][] = []
  /** Classes of the phrase that ends at a node: 32 in each of three. */
  readonly own: readonly [Int32Array, Int32Array, Int32Array]
  /** How many tokens the phrase that ends at a node has; 0 where none ends there. */
  readonly lengths: Uint8Array
  /** The node of the next shorter phrase on its way. */
  readonly shorter: Uint16Array
  /** Classes of the phrase and of all shorter ones on its way, likewise. */
  readonly any: readonly [Int32Array, Int32Array, Int32Array]

  /** `size` is how many forms, and how many nodes, there may be. */
  constructor(size = FORMS) {
    this.#roots = new Uint16Array(size)
    this.#keys = new Int32Array(size * 2)
    this.#targets = new Uint16Array(size * 2)
    this.own = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
    this.lengths = new Uint8Array(size)
    this.shorter = new Uint16Array(size)
    this.any = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
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
    for (const [parent, node] of this.#parents) {
      const above = this.lengths[parent] !== 0 ? parent : (this.shorter[parent] as number)
      this.shorter[node] = above
      for (let i = 0; i < 3; i++) {
        const [own, any] = [this.own[i] as Int32Array, this.any[i] as Int32Array]
        any[node] = (own[node] as number) | (any[above] as number)
      }
    }
    this.#parents = []
  }

  #down(node: number, form: number): number {
    const next = this.#step(node, form)
    if (next !== NONE) return next
    const made = this.#nodes++
    if (made >= this.lengths.length) throw new Error('the lexicon has more phrases than nodes')
    this.#parents.push([node, made])
    if (node === NONE) {
      if (form >= this.#roots.length) throw new Error('the lexicon has more forms than roots')
      this.#roots[form] = made
      return made
    }
    if (++this.#steps * 2 > this.#keys.length) throw new Error('the lexicon has more steps than slots')
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
