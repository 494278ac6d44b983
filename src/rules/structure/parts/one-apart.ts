import type { Spelling } from './spellings.js'

/** Names that are the same without the word at `at`. */
export interface Alike {
  readonly at: number
  readonly names: Spelling[]
}

/** Only the first words of a name are compared. */
const LONGEST = 24

/** A word's number where it stands. */
const placed = (form: number, at: number): number => Math.imul(form ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)

/** The names that differ from others in one word at most: a group for each place of that word. */
export function oneApart(all: readonly Spelling[]): Alike[] {
  // What is left of each name without one of its words, as a number, with the first name that leaves it or the group that does.
  const rests = new Map<number, Spelling | Alike>()
  const groups: Alike[] = []
  for (const name of all) {
    const { forms } = name.words
    const whole = forms.reduce((sum, form, at) => (sum + placed(form, at)) | 0, 0)
    for (let at = 0; at < forms.length && at < LONGEST; at++) {
      const rest = (whole - placed(forms[at] as number, at)) ^ at
      const known = rests.get(rest)
      if (known === undefined) rests.set(rest, name)
      else if ('names' in known) known.names.push(name)
      else {
        const group = { at, names: [known, name] }
        rests.set(rest, group)
        groups.push(group)
      }
    }
  }
  return groups
}
