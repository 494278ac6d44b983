import type { UnitRole } from '../../model/plan.js'
import { fold, withoutEnd } from '../../text/spelling.js'
import type { Text } from '../../text/text.js'

/** One unit of a task, with its range in the text's value. */
export interface UnitWords {
  readonly range: readonly [number, number]
  readonly name: string
  readonly role: UnitRole
}

/** Names of units by their first token and the one after their last, with the head that a name shares with those before it: `các Sở: Nội vụ, Tài chính`. */
export type Names = readonly (readonly [from: number, to: number, head?: string])[]

/** Gathers the units of one task: each once, with the role of its first verb. */
export class Gatherer {
  readonly found: UnitWords[] = []
  /** The place of each by its name as it is compared; made when a second one comes. */
  #places: Map<string, number> | null = null

  add(t: Text, names: Names, role: UnitRole): void {
    for (const [first, last, head] of names) {
      const from = t.start(first)
      const raw = t.words(first, last)
      const own = withoutEnd(withoutGlosses(raw), ',;:.-')
      const name = head === undefined ? own : `${head} ${own}`
      if (name.length < 2 || name.endsWith(' nào') || NOBODY.has(name)) continue
      const known = this.#place(name)
      // Sentences are read before the parentheses that they stand in: of two mentions the first one tells.
      if (known < this.found.length && from >= (this.found[known]?.range[0] ?? 0)) continue
      this.found[known] = { range: [from, from + raw.length], name, role }
    }
  }

  /** The place of a unit of this name among those found, a new one at their end. */
  #place(name: string): number {
    const next = this.found.length
    if (next === 0) return 0
    this.#places ??= new Map([[keyOf(this.found[0]?.name ?? ''), 0]])
    const key = keyOf(name)
    const known = this.#places.get(key)
    if (known === undefined) this.#places.set(key, next)
    return known ?? next
  }

  /** The units in the order of the text. */
  get units(): UnitWords[] {
    return this.found.length < 2 ? this.found : this.found.sort((a, b) => a.range[0] - b.range[0])
  }
}

/** Nouns that name nobody when they stand alone in mid-sentence. */
const NOBODY: ReadonlySet<string> = new Set(['ngành', 'cấp', 'vụ', 'cục', 'nhóm', 'cơ quan', 'đơn vị', 'tổ chức', 'bộ phận'])

/** A name without what stands in parentheses: `Hội Chữ thập đỏ (Hội CTĐ) xã` is `Hội Chữ thập đỏ xã`. */
function withoutGlosses(name: string): string {
  let left = ''
  let at = 0
  for (let open = name.indexOf('('); open !== -1; open = name.indexOf('(', at)) {
    const close = name.indexOf(')', open)
    if (close === -1) break
    left += name.slice(at, name[open - 1] === ' ' ? open - 1 : open)
    at = close + 1
  }
  return at === 0 ? name : left + name.slice(at)
}

/** `Các sở` and `các sở` are one, with and without the word of number. */
function keyOf(name: string): string {
  const folded = fold(name)
  for (const plural of PLURALS) if (folded.startsWith(plural)) return folded.slice(plural.length)
  return folded
}

const PLURALS: readonly string[] = ['các ', 'những ', 'toàn thể ']
