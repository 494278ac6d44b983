import type { Placed } from './texts.js'

/** Some tokens of a text. */
export interface Stretch {
  readonly placed: Placed
  readonly at: number
  /** The token after the last. */
  readonly end: number
}

/** One way in which a thing is written, how often, and the first places. */
export interface Way {
  readonly name: string
  count: number
  readonly places: Stretch[]
}

/** Of more places than these nobody reads the list. */
const MOST = 100

/** In how many ways each thing is written. */
export class Ways {
  readonly #things = new Map<string, Map<string, Way>>()

  /** One more place of a thing's way. */
  add(thing: string, way: string, place: Stretch): void {
    let ways = this.#things.get(thing)
    if (ways === undefined) this.#things.set(thing, (ways = new Map()))
    const known = ways.get(way)
    if (known === undefined) return void ways.set(way, { name: way, count: 1, places: [place] })
    known.count++
    if (known.places.length < MOST) known.places.push(place)
  }

  /** The things that are written in several ways, with these: the usual one first. */
  *several(): Generator<readonly [thing: string, ways: readonly [Way, Way, ...Way[]]]> {
    for (const [thing, ways] of this.#things) {
      // Of two as rare the later one is the odd one out: sorting keeps their order.
      const [usual, next, ...others] = [...ways.values()].sort((a, b) => b.count - a.count)
      if (usual && next) yield [thing, [usual, next, ...others]]
    }
  }
}
