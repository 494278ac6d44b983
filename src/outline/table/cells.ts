import type { Label } from '../../model/document.js'
import { Passage } from '../../text/passage.js'
import type { Labelled } from '../label.js'
import { BREAK } from '../unbroken.js'

/** The label in a table's first cell: `1`, `1.2`, `II`, `A`, `a`. */
export function cellLabel(cell: Passage, labelOf: (passage: Passage) => Labelled | null): Label | null {
  if (cell.length > 16) return null
  const bare = cell.value.replace(/[.)/]{1,16}$/u, '')
  if (bare === '' || bare.length > 12) return null
  const found = labelOf(Passage.of(`${bare}. X`, cell.start, cell.end))
  // «(1) (2) (3)» is three of them.
  if (found?.rest.value !== 'X') return null
  const { kind, text, values } = found.label
  return { kind, text, values, mark: cell.value.slice(bare.length), passage: cell }
}

/** The paragraphs of a cell: converters write `<br>` between them. Those of a list stand for themselves unless there are more than `most`. */
export function broken(cell: Passage, most: number): Passage[] {
  const parts: Passage[] = []
  let at = 0
  for (const match of cell.value.matchAll(BREAK)) {
    parts.push(cell.slice(at, match.index).trim())
    at = match.index + match[0].length
  }
  parts.push(cell.slice(at).trim())
  const whole = parts.filter((part) => part.value !== '')
  const listed = whole.length > 1 && whole.length <= most && whole.every((part) => /^[-–+•]\s/u.test(part.value))
  return listed ? whole : whole.length > 1 ? [Passage.join(whole, ' ')] : [cell]
}
