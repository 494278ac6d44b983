import type { Document } from '../model/document.js'

/**
 * A fact of documents: what `made` gives of one, worked out when it is first asked for and kept with that document alone. `const months =
 * fact((document) => …)`,
 * then `months(document)` wherever it is needed.
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
