import type { Span } from '../../../src/index.js'
import { between, choice, pick, place, type Given, type Random } from './defect.js'

/** A unit's name where it stands in the text, and how often it does. */
export interface Name {
  readonly span: Span
  readonly name: string
  readonly count: number
}

/** The names of units as the tasks have them. */
export function names({ text, document }: Given): Name[] {
  const all = document.units.flatMap(({ passage, item, unit: { name } }) => {
    const span = place(text, passage)
    return span && passage.start >= item.passage.start && text.slice(...span) === name ? [{ span, name }] : []
  })
  const places = new Map<string, Set<number>>()
  for (const { name, span } of all) places.set(name, (places.get(name) ?? new Set()).add(span[0]))
  return all.map((one) => ({ ...one, count: places.get(one.name)?.size ?? 0 }))
}

/** A slip of the pen: a letter left out, doubled, or two that changed places, in a word of four letters or more that is no abbreviation. */
export function misspelled(random: Random, name: string): string | null {
  const word = pick(random, [...name.matchAll(/\p{L}{4,}/gu)].filter(([letters]) => letters !== letters.toUpperCase()))
  if (!word) return null
  const at = word.index + between(random, 1, word[0].length - 2)
  const [a, b] = [name[at] ?? '', name[at + 1] ?? '']
  const [before, after] = [name.slice(0, at), name.slice(at + 1)]
  const made = choice(random, [before + after, before + a + a + after, before + b + a + name.slice(at + 2)])
  return made === name ? null : made
}
