import type { Line } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import { extent, type Sheet } from './sheet.js'

/** What stands between the tabs of a line; null where it has none, or only the indent of a paragraph. */
export function tabbed(line: Line, sheet: Sheet): readonly Passage[] | null {
  if (line.cells || !sheet.parted.tabs) return null
  const [from, to] = extent(sheet, line)
  let tab = sheet.text.indexOf('\t', from)
  if (tab === -1 || tab >= to) return null
  const { passage } = line
  const cells: Passage[] = []
  let at = 0
  for (; tab !== -1 && tab < to; tab = sheet.text.indexOf('\t', tab + 1)) {
    cells.push(passage.slice(at, Math.max(at, passage.after(tab))).trim())
    at = Math.max(at, passage.after(tab + 1))
  }
  cells.push(passage.slice(at).trim())
  const filled = cells.filter(({ value }) => value !== '')
  return filled.length === 0 || (filled.length === 1 && cells.at(-1) === filled[0]) ? null : cells
}

/** What stands between the pipes of a line, one at its end read over, and one at its beginning where rows of the table begin so; null where it has none. */
export function piped(line: Line, framed: boolean): readonly Passage[] | null {
  // A reader takes a pipe at the beginning for the frame's.
  if (line.cells) return framed ? line.cells : [Passage.empty, ...line.cells]
  const { passage } = line
  const { value } = passage
  if (!value.includes('|')) return null
  const cells: Passage[] = []
  let from = framed && value[0] === '|' ? 1 : 0
  for (let at = value.indexOf('|', from); at !== -1; at = value.indexOf('|', from)) {
    cells.push(passage.slice(from, at).trim())
    from = at + 1
  }
  if (from < value.length) cells.push(passage.slice(from).trim())
  return cells.some((cell) => cell.value !== '') ? cells : null
}

/** Whether a pipe stands at a line's end: its row is whole. */
export function closed(line: Line, sheet: Sheet): boolean {
  const [from, to] = extent(sheet, line)
  let end = to
  while (end > from && sheet.text.charCodeAt(end - 1) <= 32) end--
  return sheet.text[end - 1] === '|'
}
