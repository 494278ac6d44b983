import type { UnitRole } from '../../plan.js'
import type { Text } from '../../text/text.js'
import { fold, withoutEnd } from '../../words.js'

/** One unit of a task, with its range in the text's value. */
export interface UnitWords {
  readonly range: readonly [number, number]
  readonly name: string
  readonly role: UnitRole
}

/** Names of units by their first token and the one after their last. */
export type Names = readonly (readonly [from: number, to: number])[]

/** Gathers the units of one task: each once, with the role of its first verb. */
export class Gatherer {
  readonly found: UnitWords[] = []
  readonly #seen = new Map<string, number>()

  add(t: Text, names: Names, role: UnitRole): void {
    for (const [first, last] of names) {
      const from = t.start(first)
      const raw = t.words(first, last)
      const name = withoutEnd(raw.includes('(') ? raw.replace(/ ?\([^)]*\)/gu, '') : raw, ',;:.-')
      if (name.length < 2 || name.endsWith(' nào')) continue
      const id = fold(name).replace(/^(?:các|những|toàn thể) /u, '')
      const known = this.#seen.get(id)
      // Sentences are read before the parentheses that they stand in: of two mentions the first one tells.
      if (known !== undefined && from >= (this.found[known]?.range[0] ?? 0)) continue
      if (known === undefined) this.#seen.set(id, this.found.length)
      this.found[known ?? this.found.length] = { range: [from, from + raw.length], name, role }
    }
  }

  /** The units in the order of the text. */
  get units(): UnitWords[] {
    return this.found.sort((a, b) => a.range[0] - b.range[0])
  }
}
