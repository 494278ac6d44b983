import type { Label, LabelKind } from '../document.js'
import { Passage } from '../passage.js'
import { labelled } from './label.js'


/** The label in a table's first cell: `1`, `1.2`, `II`, `A`, `a`. */
export function cellLabel(cell: Passage, before: (kind: LabelKind) => number | null): Label | null {
  const bare = cell.value.replace(/[.)/]+$/u, '')
  if (bare === '' || bare.length > 12) return null
  const found = labelled(Passage.of(`${bare}. X`, cell.start, cell.end), before)
  return found ? { ...found.label, text: found.label.text, mark: cell.value.slice(bare.length), passage: cell } : null
}

/** The paragraphs of a cell: converters write `<br>` between them. */
export function broken(cell: Passage): Passage[] {
  const parts: Passage[] = []
  let at = 0
  for (const match of cell.value.matchAll(/<br ?\/?>/giu)) {
    parts.push(cell.slice(at, match.index).trim())
    at = match.index + match[0].length
  }
  parts.push(cell.slice(at).trim())
  const whole = parts.filter((part) => part.value !== '')
  const listed = whole.length > 1 && whole.every((part) => /^[-–+•]\s/u.test(part.value))
  return listed ? whole : whole.length > 1 ? [Passage.join(whole, ' ')] : [cell]
}
