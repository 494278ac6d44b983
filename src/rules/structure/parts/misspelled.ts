import { DIGITS, wordAt } from '../../../facts/name-words.js'
import { signs } from '../../../facts/signs.js'
import { otherCells } from '../../../facts/texts.js'
import type { Document, Item } from '../../../model/document.js'
import { grouped } from '../../../model/grouped.js'
import { FOREIGN } from '../../../text/lookalikes.js'
import type { Passage } from '../../../text/passage.js'
import type { Scanner, Text } from '../../../text/text.js'
import { namedHere } from './named-here.js'
import { known, nearly, proper, Words } from './slips.js'
import type { Spelling } from './spellings.js'

/**
 * Words of a task, or of the heading above tasks, that are one letter away from a unit's name where a unit is named, and were not read as one for that
 * letter.
 */
export interface Misspelled {
  readonly passage: Passage
  readonly usual: Spelling
}

/** Names of more words are not sought, nor headings of more letters; of the names that begin alike only so many. */
const LONGEST = 16
const HEADING = 160
const CHOICE = 40

/** Where some words differ from a name: in its word `at`, the token `i`; `end` is the token after them. */
interface Difference {
  readonly name: Spelling
  readonly at: number
  readonly i: number
  readonly end: number
}

/** How the words from token `start` on differ from a name: in one word; null where they are the name, or another one. Signs are no words. */
function difference(t: Text, start: number, name: Spelling): Difference | null {
  const { forms } = name.words
  let found: { at: number; i: number } | null = null
  let i = start
  for (let at = 0; at < forms.length; at++, i++) {
    while (t.isMark(i)) i++
    if (wordAt(t, i) === forms[at]) continue
    if (found !== null || i >= t.count) return null
    found = { at, i }
  }
  return found && { name, ...found, end: i }
}

const NONE: readonly Spelling[] = []

/** Tells what stands for a name from a token on but for one letter; null where nothing does, or it was told before. */
function search({ scanner, units }: Document, spellings: readonly Spelling[]): (t: Text, i: number) => Misspelled | null {
  const sought = spellings.filter(({ words: { count } }) => count > 1 && count <= LONGEST)
  const often = new Set(spellings.flatMap(({ name, times }) => (times > 1 ? [name] : [])))
  const first = grouped(sought, ({ words }) => words.form(0))
  const second = grouped(sought, ({ words }) => words.form(1))
  // Where a unit was read, and how far; without end where what was read is a name found in several places.
  const ends = new Map(units.map(({ passage, unit }) => [passage.start, often.has(unit.name) ? Infinity : passage.end]))
  const told = new Set<number>()
  return (t, i) => {
    const ahead = first.get(wordAt(t, i)) ?? NONE
    const behind = second.get(wordAt(t, i + 1)) ?? NONE
    if ((ahead === NONE && behind === NONE) || t.isMark(i) || !namedHere(t, i)) return null
    // What was read as a unit as far as it goes is compared with the others there.
    const place = t.place(i)
    const read = ends.get(place) ?? 0
    if (read === Infinity || told.has(place)) return null
    const longest = longestSlip(t, i, [...ahead.slice(0, CHOICE), ...behind.slice(0, CHOICE)], scanner)
    if (longest === null) return null
    const passage = t.slice(i, longest.end)
    if (read >= passage.end || FOREIGN_AT_ALL.test(passage.value)) return null
    told.add(place)
    return { passage, usual: longest.name }
  }
}

/** The longest of some names that stands at a token but for one letter. */
function longestSlip(t: Text, i: number, names: readonly Spelling[], scanner: Scanner): Difference | null {
  let best: Difference | null = null
  for (const name of names) {
    if (best !== null && name.words.count <= best.name.words.count) continue
    const found = difference(t, i, name)
    if (found && isSlip(t, found, scanner)) best = found
  }
  return best
}

/** Whether a word is a slip for another one: one letter apart, no word of its own, and no place's name. */
function isSlip(t: Text, { name, at, i }: Difference, scanner: Scanner): boolean {
  const right = name.words.form(at)
  if (!t.isWord(i) || right >= DIGITS) return false
  const wrong = scanner.form(t.form(i))
  if (!nearly(scanner.form(right), wrong)) return false
  const whole = new Words(name, scanner)
  return !proper(whole, at) && known(whole, at) > 0 && known(whole, at, wrong) === 0
}

const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)

/** Whether tasks, or a heading above them, may name units. */
const names = ({ task, children, passage }: Item): boolean => task !== null || (children.length > 0 && passage.length <= HEADING)

/** The misspelled names of a document's tasks. */
export function* misspelled(document: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  const { joints } = signs(document)
  const misspelledAt = search(document, spellings)
  for (const { items } of document.parts) {
    for (const item of items) {
      if (!names(item)) continue
      for (const text of [item.text, ...otherCells(item).map((cell) => document.scanner.of(cell))]) {
        const found = misspelledAt(text, 0)
        if (found) yield found
      }
    }
  }
  for (let n = 0; n < joints.tokens.length; n++) {
    const found = names(joints.items[n] as Item) ? misspelledAt(joints.texts[n] as Text, joints.tokens[n] as number) : null
    if (found) yield found
  }
}
