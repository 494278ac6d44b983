import type { Document, Item } from '../model/document.js'
import { fact } from './fact.js'

/**
 * Items of sections after which the numbers jump (I, III) and which go on with months: the schedule's own heading was lost, so that these items, before the
 * first month, are no part of a schedule. `numbering` tells of the lost heading.
 */
export const beforeLostSchedule = fact(({ parts }: Document): ReadonlySet<Item> => {
  const found = new Set<Item>()
  for (const { outline } of parts) {
    for (const [i, root] of outline.entries()) {
      const next = outline[i + 1]
      const [own, after] = [root.label?.values[0], next?.label?.values[0]]
      if (own === undefined || after === undefined || root.label?.kind !== next?.label?.kind || after <= own + 1) continue
      const first = root.children.findIndex(({ period }) => period !== null)
      for (const child of first === -1 ? [] : root.children.slice(0, first)) gather(child, found)
    }
  }
  return found
})

function gather(item: Item, into: Set<Item>): void {
  into.add(item)
  for (const child of item.children) gather(child, into)
}
