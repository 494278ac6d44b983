import type { Item, Part } from '../../document.js'

const known = new WeakMap<Part, ReadonlySet<Item>>()

/**
 * Items of a section after which the numbers jump (I, III) and which goes on with months: the schedule's own heading was lost, so that these items,
 * before the first month, are no part of a schedule. `numbering` tells of the lost heading.
 */
export function beforeLostSchedule(part: Part): ReadonlySet<Item> {
  const ready = known.get(part)
  if (ready) return ready
  const found = new Set<Item>()
  for (const [i, root] of part.outline.entries()) {
    const next = part.outline[i + 1]
    const [own, after] = [root.label?.values[0], next?.label?.values[0]]
    if (own === undefined || after === undefined || root.label?.kind !== next?.label?.kind || after <= own + 1) continue
    const first = root.children.findIndex(({ period }) => period !== null)
    for (const child of first === -1 ? [] : root.children.slice(0, first)) gather(child, found)
  }
  known.set(part, found)
  return found
}

function gather(item: Item, into: Set<Item>): void {
  into.add(item)
  for (const child of item.children) gather(child, into)
}
