/** What the steps of one part hand on: its source, what was read of it, and what is asked more than once. */

import type { CitationFind, DeadlineFind, Item, UnitFind } from '../model/document.js'
import type { DocumentKind } from '../model/plan.js'
import type { Line, Source } from '../model/source.js'
import type { Letterhead } from '../outline/letterhead.js'
import type { Outline } from '../outline/outline.js'
import type { Types } from '../recognise/citation/types.js'
import type { PeriodHeading } from '../recognise/period.js'
import type { UnitWords } from '../recognise/unit/gatherer.js'
import type { Years } from '../text/calendar.js'
import type { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'
import type { Derived } from './derived.js'

/** The ids of a file: one series a kind of find, attachments included. */
export interface Ids {
  readonly next: (kind: string) => string
}

/** Counters that begin at 1 for each kind: `t1`, `t2`, `c1` … */
export function ids(): Ids {
  const counts = new Map<string, number>()
  return {
    next: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return `${kind}${count}`
    },
  }
}

/** A unit that something names, with its place. */
export interface PlacedUnit {
  readonly unit: UnitWords
  readonly passage: Passage
}

/** Everything of one part before it is put together. */
export interface Stage {
  readonly source: Source
  /** Cuts passages of the document into texts. */
  readonly scanner: Scanner
  /** Letterhead, kind and title; recipients and signatures. */
  readonly lines: { readonly head: readonly Line[]; readonly foot: readonly Line[] }
  readonly head: Letterhead
  /** Null where neither a line nor the head's number names a plan. */
  readonly kind: DocumentKind | null
  /** Whether a plan is attached to it: its own articles give no work then. */
  readonly carries: boolean
  readonly kindPassage: Passage | null
  readonly title: Passage | null
  /** The line `(kèm theo …)`. */
  readonly attached: Passage | null
  readonly outline: Outline
  readonly years: Years | null
  readonly ids: Ids
  readonly derived: Derived
  readonly types: Types
  /** What is asked of an item more than once. */
  readonly time: (item: Item) => PeriodHeading | null
  /** One string for all that are equal: units recur. */
  readonly same: (text: string) => string
  /** The units that a heading gives to the items below it. */
  readonly titled: (item: Item) => readonly PlacedUnit[]
  /** The units that a directive or conclusion calls upon before its points. */
  readonly called: readonly PlacedUnit[]
}

/** `of`, asked once an item. */
export function once<T>(of: (item: Item) => T): (item: Item) => T {
  const known = new Map<Item, T>()
  return (item) => {
    const found = known.get(item)
    if (found !== undefined) return found
    const made = of(item)
    known.set(item, made)
    return made
  }
}

/** Gives the first of all equal strings that it is asked with. */
export function interned(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found === undefined) known.set(text, text)
    return found ?? text
  }
}

/** What was found in one part, with its places. */
export interface Finds {
  readonly citations: CitationFind[]
  readonly deadlines: DeadlineFind[]
  readonly units: UnitFind[]
}
