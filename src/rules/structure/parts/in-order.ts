import type { Item, Label } from '../../../model/document.js'
import { LETTERS } from '../../../text/spelling.js'

const LATIN = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * The last number of the one list among siblings, where it counts from 1 and each carries its parent's number; 0 where they have no numbers, -1 for any
 * other family of items. Nearly all are so: the rest is looked at closely.
 */
export function inOrder(parent: Item | null, siblings: readonly Item[]): number {
  let first: Label | null = null
  let last = 0
  for (const { label } of siblings) {
    if (label === null || label.values.length === 0) continue
    first ??= label
    if (label.kind !== first.kind || label.values.length !== first.values.length || !next(label, last) || !carries(label, parent?.label ?? null)) return -1
    last++
  }
  return last
}

/** Whether a label is the one after number `last` of a list. */
function next({ kind, text, values }: Label, last: number): boolean {
  if (kind !== 'letter' && kind !== 'capital') return values[values.length - 1] === last + 1
  const alphabet = kind === 'letter' ? LETTERS : LATIN
  return text.length === 1 && text.toLowerCase() === alphabet[last]
}

/** Whether a label carries the number of its parent, where it carries one. */
function carries({ kind, values }: Label, above: Label | null): boolean {
  if (kind !== 'arabic' || above?.kind !== 'arabic' || values.length <= above.values.length) return true
  for (let i = 0; i < above.values.length; i++) if (values[i] !== above.values[i]) return false
  return true
}
