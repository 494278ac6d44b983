import { faults, printed, sequences, type Entry, type Sequence } from '../../../facts/sequence.js'
import type { Item, LabelKind } from '../../../model/document.js'
import type { Problem } from '../../rule.js'
import { inOrder } from './in-order.js'

/** Whether the paragraphs of an item end by announcing another list. */
function announces(item: Item): boolean {
  return item.paragraphs.length > 1 && (item.paragraphs.at(-1)?.value.endsWith(':') ?? false)
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((n, i) => n === b[i])

/** The numbers from one on, up to another that is left out. */
const between = (from: number, to: number): Set<number> => new Set(Array.from({ length: to - from }, (_, i) => from + i))

function depth(item: Item | null): number {
  let steps = 0
  for (let at = item; at; at = at.parent) steps++
  return steps
}

/** Where a list stands: rows of a table count on, however many groups are above them. */
const level = (parent: Item | null, items: readonly Item[]): number => (items.some(({ cells }) => cells !== null) ? IN_TABLE : depth(parent))
const IN_TABLE = 99

/** The last number of a list, and whether its lists go on counting. */
interface Ran {
  readonly last: number
  readonly on: boolean
}

/** The lists of one part in reading order, and what is wrong with their numbers. */
export class Lists {
  readonly #report: (problem: Problem) => void
  /** Numbers that should stand where others do. */
  readonly #corrected = new Map<Item, readonly number[]>()
  /** Numbers left out after an item: what is left of the lost one's children stands below it. */
  readonly #lost = new Map<Item, Set<number>>()
  /** The list before, by kind, depth and length of its labels: some plans count on through all months. */
  readonly #ran = new Map<LabelKind, Map<number, Ran>>()

  constructor(report: (problem: Problem) => void) {
    this.#report = report
  }

  /** The lists of one family of items. */
  add(parent: Item | null, siblings: readonly Item[]): void {
    const last = this.#corrected.size === 0 ? inOrder(parent, siblings) : -1
    if (last > 0) {
      const label = siblings.find(({ label }) => label !== null && label.values.length > 0)?.label
      if (label) this.#went(label.kind, level(parent, siblings) * 8 + label.values.length, (before) => ({ last, on: before?.on ?? false }))
    } else if (last < 0) for (const sequence of sequences(siblings)) this.#list(parent, sequence)
  }

  #went(kind: LabelKind, name: number, ran: (before: Ran | undefined) => Ran): void {
    const lists = this.#ran.get(kind) ?? new Map<number, Ran>()
    this.#ran.set(kind, lists)
    lists.set(name, ran(lists.get(name)))
  }

  #list(parent: Item | null, { entries, alphabet, latin }: Sequence): void {
    const head = entries[0]
    if (!head) return
    const { kind } = head.label
    const name = level(parent, [head.item]) * 8 + head.label.values.length
    const before = this.#ran.get(kind)?.get(name)
    const wrong = this.#misplaced(parent, entries)
    if (latin !== -1 && entries[latin]) {
      this.#report({ span: entries[latin].label.passage.span, message: 'latin', severity: 'warning', expected: ['đ'], data: { label: 'e' } })
    }
    const foreign = alphabet && latin === -1 ? entries.find(({ label }) => label.kind === 'letter' && /[fjwz]/u.test(label.text)) : undefined
    if (foreign) this.#report({ span: foreign.label.passage.span, message: 'foreign', severity: 'warning', data: { label: foreign.label.text } })

    const restarts = (at: number): boolean => {
      const entry = entries[at]
      const last = entries[at - 1]
      return entry !== undefined && last !== undefined && (announces(last.item) || !same(entry.prefix, last.prefix))
    }
    for (const fault of faults(entries, (before?.last ?? 0) + 1, before?.on ?? false, restarts)) {
      const entry = entries[fault.at]
      if (!entry) continue
      const last = entries[fault.at - 1]
      if (fault.kind === 'gap' && last) this.#lost.set(last.item, between(fault.expected, entry.value))
      else this.#corrected.set(entry.item, [...entry.prefix, fault.expected])
      if (wrong.has(entry.item)) continue
      this.#report({
        span: entry.label.passage.span, message: fault.kind, expected: [printed(entry, fault.expected, alphabet)],
        data: { label: entry.label.text, expected: printed(entry, fault.expected, alphabet), after: last?.label.text ?? '' },
        ...(last && { related: [{ span: last.label.passage.span, note: 'before', data: { after: last.label.text } }] }),
      })
    }
    const follows = before !== undefined && before.last > 0 && head.value > 1 && head.value === before.last + 1
    this.#went(kind, name, () => ({ last: entries.at(-1)?.value ?? 0, on: follows || (before?.on ?? false) }))
  }

  /** The items that carry the number of another parent. */
  #misplaced(parent: Item | null, entries: readonly Entry[]): ReadonlySet<Item> {
    const wrong = new Set<Item>()
    const above = parent?.label
    if (!parent || above?.kind !== 'arabic') return wrong
    const own = this.#corrected.get(parent) ?? above.values
    for (const { item, label, prefix } of entries) {
      if (label.kind !== 'arabic' || label.values.length <= above.values.length) continue
      const carried = label.values.slice(0, above.values.length)
      if (same(carried, above.values) || same(carried, own) || this.#lost.get(parent)?.has(prefix.at(-1) ?? 0)) continue
      wrong.add(item)
      this.#report({
        span: label.passage.span, message: 'child', expected: [[...own, ...label.values.slice(own.length)].join('.')],
        data: { label: label.text, parent: above.text }, related: [{ span: above.passage.span, note: 'parent', data: { parent: above.text } }],
      })
    }
    return wrong
  }
}
