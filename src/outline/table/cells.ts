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

/** The paragraphs of a cell that name something each: one that begins in small letters, or follows `và`, goes on the one before it. */
export function parts(cell: Passage): readonly Passage[] {
  if (!cell.value.includes('\n')) return [cell]
  const found: Passage[][] = []
  let from = 0
  for (let at = cell.value.indexOf('\n'); ; at = cell.value.indexOf('\n', from)) {
    const part = cell.slice(from, at === -1 ? cell.length : at)
    const before = found.at(-1)
    if (before && (/^\p{Ll}/u.test(part.value) || /(?:và|-)$/u.test(before.at(-1)?.value ?? ''))) before.push(part)
    else found.push([part])
    if (at === -1) return found.map((pieces) => Passage.join(pieces, ' '))
    from = at + 1
  }
}

/** A cell whose paragraphs are one text. */
export function flat(cell: Passage): Passage {
  return cell.value.includes('\n') ? Passage.join(parts(cell), ' ') : cell
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
