import type { Line } from '../../model/source.js'
import { capitals } from '../../text/spelling.js'
import { assigned } from './assign.js'
import { NUMBER } from './row-kind.js'
import { Sequence } from './sequence.js'
import { ends, follows, type Found, labelled, rowOf, type Sheet } from './sheet.js'
import { slotted, type Head } from './stack-head.js'

/** A row has no more lines. */
const MOST_LINES = 40

/** The rows of a table that has a line for each cell, each beginning with its number, from line `from` on. */
export function numbered(sheet: Sheet, head: Head, from: number): Found {
  const { lines } = sheet
  const { columns } = head
  const sequence = new Sequence(columns.some((column) => column === 'note' || column === 'figures' || column === null))
  const rows: Line[] = []
  let at = from
  let most = columns.length - 1
  for (let before = lines[at - 1]; at < lines.length && follows(before, lines[at]); before = lines[at - 1]) {
    const line = lines[at] as Line
    if (line.cells || ends(line, sheet)) break
    const first = NUMBER.test(line.passage.value) && sequence.follows(line.passage.value)
    if (!first) {
      if (!groups(sheet, at, sequence)) break
      rows.push(rowOf(line, line, [line.passage]))
      at++
      continue
    }
    sequence.take(line.passage.value)
    const { to, closed } = rowEnd(sheet, at + 1, sequence)
    const slots = slotted(lines.slice(at, to), head.stride, closed ? lines[to] : undefined)
    let end = to
    // The last row ends where its cells are filled.
    if (!closed && to - at - 1 > most) end = at + 1 + most
    let own = lines.slice(at + 1, end)
    let group: Line | undefined
    const final = own.at(-1)
    const beyond = own.length > most && !own.some(wrapped)
    const heads = final !== undefined && (capitals(final.passage.value) > 0.9 || labelled(final) || beyond)
    if (closed && heads && own.length > 1 && groups(sheet, end - 1, sequence)) {
      group = final
      own = own.slice(0, -1)
    }
    if (own.length === 1) rows.push(rowOf(line, own[0] as Line, [line.passage, (own[0] as Line).passage]))
    else if (slots.length === columns.length && !group) rows.push(rowOf(line, own.at(-1) ?? line, slots))
    else if (own.length > 0) {
      const rest = assigned(own.map(({ passage }) => passage), columns.slice(1), sheet.scanner)
      rows.push(rowOf(line, own.at(-1) ?? line, [line.passage, ...rest]))
    }
    if (closed && own.length > 1) most = Math.max(most, own.length)
    if (group) rows.push(rowOf(group, group, [group.passage]))
    at = end
    if (!closed) break
  }
  return { rows, to: at }
}

/** Where the row ends whose number stands above line `from`: before the next number, or before what stands in no table. */
function rowEnd(sheet: Sheet, from: number, sequence: Sequence): { to: number; closed: boolean } {
  const { lines } = sheet
  let to = from
  for (; to < lines.length && to < from + MOST_LINES && follows(lines[to - 1], lines[to]); to++) {
    const line = lines[to] as Line
    if (line.cells || ends(line, sheet)) break
    if (to > from && NUMBER.test(line.passage.value) && sequence.follows(line.passage.value)) return { to, closed: true }
    if (to > from && labelled(line) && !groups(sheet, to, sequence) && !/^[–+•-]/u.test(line.passage.value)) break
  }
  return { to, closed: false }
}

/** Whether a line heads the rows below it: short, without a closing mark, the number of a row after it. */
function groups({ lines }: Sheet, i: number, sequence: Sequence): boolean {
  const line = lines[i] as Line
  const next = lines[i + 1]
  const value = next?.passage.value ?? ''
  return line.passage.length < 200 && follows(line, next) && NUMBER.test(value) && sequence.follows(value)
}

/** Whether a line goes on with the cell above it. */
function wrapped({ passage }: Line): boolean {
  return /^[\p{Ll}–+•,;.)-]/u.test(passage.value)
}
