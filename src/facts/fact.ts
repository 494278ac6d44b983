import type { Document } from '../model/document.js'

// Facts are numbered in the order in which their modules are loaded.
let next = 0

/**
 * A fact of documents: what `made` gives of one, worked out when it is first asked for and kept with that document alone. `const months = fact((document) => …)`,
 * then `months(document)` wherever it is needed.
 */
export function fact<T>(made: (document: Document) => T): (document: Document) => T {
  const number = next++
  return (document) => {
    const known = document.facts[number]
    if (known !== undefined) return known as T
    const value = made(document)
    document.facts[number] = value
    return value
  }
}
