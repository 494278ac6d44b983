import { DIGITS, type NameWords } from './name-words.js'

/** Sequences of words: whether one is among them, begins one of them, or begins with one of them. */
export class Sequences {
  // Steps: key (node × 2 × DIGITS + word) → node.
  readonly #steps = new Map<number, number>()
  readonly #ends: boolean[] = [false]

  add(words: readonly number[]): void {
    let node = 0
    for (const word of words) {
      const key = node * 2 * DIGITS + word
      let next = this.#steps.get(key)
      if (next === undefined) {
        next = this.#ends.length
        this.#steps.set(key, next)
        this.#ends.push(false)
      }
      node = next
    }
    this.#ends[node] = true
  }

  /** Whether the words begin with a sequence of at least `least` words; with `open` also whether they all begin a sequence. */
  begin({ forms }: NameWords, least: number, open: boolean): boolean {
    let node = 0
    for (let i = 0; i < forms.length; i++) {
      const next = this.#steps.get(node * 2 * DIGITS + (forms[i] as number))
      if (next === undefined) return false
      node = next
      if (i + 1 >= least && this.#ends[node]) return true
    }
    return open && forms.length >= least
  }
}
