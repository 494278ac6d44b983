import type { Document, Part, UnitFind } from '../document.js'
import { W } from '../lexicon/forms.js'
import { Passage, type Span } from '../passage.js'
import type { Text } from '../text/text.js'
import { fact } from './fact.js'

/** A name of units as printed, with its tokens and the places where it stands. */
export interface UnitName {
  readonly name: string
  readonly text: Text
  readonly finds: readonly UnitFind[]
}

/** The names of the units of all tasks, each once, in the order in which they first stand. */
export const unitNames = fact(({ units, scanner }: Document): readonly UnitName[] => {
  const byName = new Map<string, UnitFind[]>()
  for (const find of units) {
    const finds = byName.get(find.unit.name)
    if (finds) finds.push(find)
    else byName.set(find.unit.name, [find])
  }
  const names: UnitName[] = []
  for (const [name, finds] of byName) names.push({ name, text: scanner.text(Passage.of(name, 0)), finds })
  return names
})

/** Who receives a plan. */
export interface RecipientName {
  readonly part: Part
  readonly name: string
  readonly text: Text
  readonly span: Span
}

/** The recipients of all parts; the archive (`Lưu: VT`) is none. */
export const recipientNames = fact(({ parts, scanner }: Document): readonly RecipientName[] => {
  const names: RecipientName[] = []
  for (const part of parts) {
    for (const { name, position } of part.plan.recipients) {
      const text = scanner.text(Passage.of(name, 0))
      if (text.form(0) !== W.lưu) names.push({ part, name, text, span: [position.start.offset, position.end.offset] })
    }
  }
  return names
})
