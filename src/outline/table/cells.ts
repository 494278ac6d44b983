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

/** A cell of work, its paragraphs joined to one text: converters write `<br>` between them. */
export function joined(cell: Passage): Passage {
  const parts: Passage[] = []
  let at = 0
  for (const match of cell.value.matchAll(BREAK)) {
    parts.push(cell.slice(at, match.index).trim())
    at = match.index + match[0].length
  }
  if (parts.length === 0) return cell
  parts.push(cell.slice(at).trim())
  return Passage.join(parts.filter((part) => part.value !== ''), ' ')
}
