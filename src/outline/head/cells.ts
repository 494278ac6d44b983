import type { Line } from '../../model/source.js'
import { gaps } from '../../text/normalise.js'
import type { Passage } from '../../text/passage.js'
import { BREAK } from '../unbroken.js'

/** What stands between the matches of a mark. */
function split(passage: Passage, marks: Iterable<{ readonly index: number; readonly length: number }>): Passage[] {
  const found: Passage[] = []
  let from = 0
  for (const { index, length } of marks) {
    found.push(passage.slice(from, index).trim())
    from = index + length
  }
  found.push(passage.slice(from).trim())
  return found
}

/** What stands between pipes or line breaks that a converter wrote. */
function parted(passage: Passage): Passage[] {
  const { value } = passage
  if (value.includes('|')) return split(passage, [...value.matchAll(/\|/gu)].map(({ index }) => ({ index, length: 1 }))).flatMap(parted)
  if (!value.includes('<')) return [passage]
  return split(passage, [...value.matchAll(BREAK)].map(({ index, 0: mark }) => ({ index, length: mark.length })))
}

/** What a line's two columns hold, one after the other: cells of a table, or words that a gap, a tab or a pipe parts (`UBND TỈNH X     CỘNG HÒA …`). */
export function cells(source: string, line: Line): Passage[] {
  if (line.cells) return line.cells.flatMap(parted).filter(({ value }) => value !== '')
  // What is one piece has no folded space in it.
  const { value: text } = line.passage
  if (line.passage.whole && !text.includes('|') && !text.includes('<')) return [line.passage]
  const cuts = gaps(source, line.passage)
  if (cuts.length === 0) return parted(line.passage).filter(({ value }) => value !== '')
  return split(line.passage, cuts.map((index) => ({ index, length: 1 }))).flatMap(parted).filter(({ value }) => value !== '')
}
