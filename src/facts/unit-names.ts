import { W } from '../lexicon/forms.js'
import type { Document, Part, UnitFind } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import { UPPER } from '../text/lexer.js'
import { Passage, type Span } from '../text/passage.js'
import type { Scanner, Text } from '../text/text.js'
import { fact } from './fact.js'
import { NameWords } from './name-words.js'

/** A name of units as printed, with its words and the places where it stands. */
export interface UnitName {
  readonly name: string
  readonly words: NameWords
  /** A word of it has two capitals: it may be an abbreviation. */
  readonly short: boolean
  readonly finds: readonly UnitFind[]
}

function named(name: string, finds: readonly [UnitFind, ...UnitFind[]], scanner: Scanner): UnitName {
  const [{ item, passage }] = finds
  // Most names are words of their item: they have been cut into tokens already.
  const at = passage.value === name && passage.end <= item.passage.end ? item.passage.offset(passage.start) : -1
  const text = at === -1 ? scanner.text(Passage.loose(name)) : item.text
  const from = at === -1 ? 0 : text.at(at)
  const to = at === -1 ? text.count : text.at(at + name.length)
  return { name, words: NameWords.of(text, from, to), short: shortened(text, from, to), finds }
}

function shortened(t: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.case(i) >= UPPER) return true
  return false
}

/** The names of the units of all tasks, each once, in the order in which they first stand. */
export const unitNames = fact(({ units, scanner }: Document): readonly UnitName[] =>
  Array.from(grouped(units, ({ unit }) => unit.name), ([name, finds]) => named(name, finds, scanner)),
)

/** Who receives a plan. */
export interface RecipientName {
  readonly part: Part
  readonly name: string
  readonly text: Text
  readonly words: NameWords
  /** As of a unit's name. */
  readonly short: boolean
  readonly span: Span
}

/** The recipients of all parts; the archive (`Lưu: VT`) is none. */
export const recipientNames = fact(({ parts, scanner }: Document): readonly RecipientName[] => {
  const names: RecipientName[] = []
  for (const part of parts) {
    for (const { name, position } of part.plan.recipients) {
      const text = scanner.text(Passage.loose(name))
      if (text.form(0) !== W.lưu)
        names.push({
          part,
          name,
          text,
          words: NameWords.of(text),
          short: shortened(text, 0, text.count),
          span: [position.start.offset, position.end.offset],
        })
    }
  }
  return names
})
