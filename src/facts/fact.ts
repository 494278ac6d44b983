import type { Document } from '../model/document.js'
import { remembered } from '../text/lazy.js'

/**
 * A fact of documents: what `made` gives of one, worked out when it is first asked for and kept with that document alone. `const months = fact((document)
 * => …)`, then `months(document)` wherever it is needed.
 */
export function fact<T>(made: (document: Document) => T): (document: Document) => T {
  return (document) => {
    const known = document.facts.get(made)
    if (known !== undefined) return known as T
    const value = made(document)
    document.facts.set(made, value)
    return value
  }
}

/** The same of each of a document's things: `const handsOut = factOf((heading: Item) => …)`, then `handsOut(document, heading)`. */
export function factOf<K, T extends NonNullable<unknown> | null>(made: (one: K, document: Document) => T): (document: Document, one: K) => T {
  const all = fact((document) => remembered((one: K) => made(one, document)))
  return (document, one) => all(document)(one)
}
