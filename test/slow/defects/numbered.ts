import type { LabelKind } from '../../../src/model/document.js'
import type { Item, Span } from '../../../src/index.js'
import { LETTERS, toRoman } from '../../../src/text/spelling.js'
import { edited, items, lineAt, pick, place, start, tree, without, type Damaged, type Given } from './defect.js'

/** An item with a number of its own, in its list. */
export interface Numbered {
  readonly item: Item
  readonly at: number
  readonly list: readonly Item[]
}

/** The items of some kinds of labels, in lists that count from one. */
export function numbered({ document }: Given, kinds: readonly LabelKind[]): Numbered[] {
  const lists = new Map<string, Item[]>()
  for (const [i, part] of document.parts.entries()) {
    for (const item of part.items) {
      const { label, parent, glued } = item
      if (!label || !kinds.includes(label.kind) || glued) continue
      const key = `${i} ${parent ? part.items.indexOf(parent) : ''} ${label.kind} ${label.values.length}`
      lists.set(key, [...(lists.get(key) ?? []), item])
    }
  }
  const counted = [...lists.values()].filter((list) => list.every(({ label }, i) => label?.values.at(-1) === i + 1))
  return counted.flatMap((list) => list.map((item, at) => ({ item, at, list })))
}

/** A label with another last number. */
export function relabelled({ label }: Item, value: number): string {
  if (label?.kind === 'roman') return toRoman(value)
  if (label?.kind === 'letter') return LETTERS[value - 1] ?? 'z'
  return (label?.text ?? '').replace(/\d+$/u, String(value))
}

/** An item with other words in the place of its label's. */
export function relabel({ text }: Given, { label }: Item, by: string, also: readonly (Item | undefined)[] = []): Damaged | null {
  if (!label || !text.startsWith(label.text, label.passage.start)) return null
  const from = label.passage.start
  const others = also.flatMap((item): Span[] => (item ? [[start(item), start(item)]] : []))
  return edited(text, [{ span: [from, from + label.text.length], by }], others)
}

/** A number moved by `step`, where a neighbour stands before it; the one after it may tell of it too. */
export function stepped(given: Given, kinds: readonly LabelKind[], step: number): Damaged | null {
  const one = pick(given.random, numbered(given, kinds).filter(({ at, list }) => at > 0 && list.length > 2))
  if (!one) return null
  const value = one.item.label?.values.at(-1) ?? 0
  return relabel(given, one.item, relabelled(one.item, value + step), step > 0 ? [one.list[one.at + 1]] : [])
}

/** The text without a stretch of whole lines; items that follow may tell of it too. */
export function removed(text: string, span: Span, tell: readonly Item[]): Damaged {
  const made = without(text, span)
  return { ...made, lines: [...made.lines, ...tell.map((item) => lineAt(made.text, start(item) - (span[1] - span[0])))] }
}

/** An item and its neighbour, with all below them, in the other order. */
export function exchanged(text: string, first: Item, second: Item): { damaged: Damaged; span: Span } | null {
  const [a, b] = [tree(text, first), tree(text, second)]
  if (!a || !b || a[1] !== b[0]) return null
  const made = text.slice(0, a[0]) + text.slice(...b) + text.slice(...a) + text.slice(b[1])
  const lines = [lineAt(made, start(second) - (a[1] - a[0])), lineAt(made, start(first) + (b[1] - b[0]))]
  return { damaged: { text: made, lines }, span: [a[0], b[1]] }
}

/** Items whose text stands in one piece, not in a table, with its place. */
export function whole({ text, document }: Given): { item: Item; span: Span }[] {
  return items(document).flatMap((item) => {
    const span = item.cells ? null : place(text, item.passage)
    return span ? [{ item, span }] : []
  })
}
