import type { Line } from '../../model/source.js'
import { BLANK, KIND, SPACE } from '../../text/characters.js'
import { Passage } from '../../text/passage.js'
import { extent, type Sheet } from './sheet.js'

/** A run of words on a line, in columns of letters from its beginning, and where it begins in the source. */
export interface Words {
  readonly from: number
  readonly to: number
  readonly start: number
}

/** A line with the place of each of its letters on the page. */
export interface Laid {
  readonly indent: number
  readonly width: number
  /** What two or more spaces part. */
  readonly cells: readonly Words[]
  /** What one space or more parts. */
  readonly words: readonly Words[]
}

const TAB = 9
/** Where tabs stop. */
const STOP = 8
const MARK = /^\p{M}/u

/** The places of a line's words on the page. */
export function laid(line: Line, sheet: Sheet): Laid {
  const [from, to] = extent(sheet, line)
  const { text } = sheet
  const words: Words[] = []
  let column = 0
  let start = -1 // where the open word begins in the source, and on the page
  let begin = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const kind = KIND[unit]
    if (kind === SPACE || kind === BLANK) {
      if (start !== -1) words.push({ from: begin, to: column, start })
      start = -1
      column = unit === TAB ? column + STOP - (column % STOP) : column + 1
      continue
    }
    // A mark over the letter before takes no room.
    if (unit >= 0x300 && unit < 0x370 && MARK.test(text[at] ?? '')) continue
    if (start === -1) [begin, start] = [column, at]
    column++
  }
  if (start !== -1) words.push({ from: begin, to: column, start })
  return { indent: words[0]?.from ?? 0, width: column, cells: cellsOf(words), words }
}

/** The words of a line, those that one space parts as one. */
function cellsOf(words: readonly Words[]): readonly Words[] {
  const cells: Words[] = []
  for (let first = 0, i = 1; i <= words.length; i++) {
    const [word, last] = [words[i], words[i - 1] as Words]
    if (word && word.from - last.to < 2) continue
    const { from, start } = words[first] as Words
    cells.push({ from, to: last.to, start })
    first = i
  }
  return cells
}

/** The cells of a line, cut at columns of letters. */
export function cutAt({ words }: Laid, { passage }: Line, cuts: readonly number[]): readonly Passage[] {
  const own: Passage[] = []
  let start = 0
  let next = 0
  for (const edge of cuts) {
    // Words that lie over an edge belong where most of them lies; what has a wide gap before it is not parted.
    while (next < words.length && (words[next] as Words).from < edge - 1) next++
    const end = next < words.length ? passage.after((words[next] as Words).start) : passage.length
    own.push(passage.slice(start, Math.max(start, end)).trim())
    start = Math.max(start, end)
  }
  own.push(passage.slice(start).trim())
  return own
}

/** What two or more spaces part on a line. */
export function pieces({ cells }: Laid, { passage }: Line): readonly Passage[] {
  return cells.map((cell, i) =>
    passage.slice(passage.after(cell.start), i + 1 < cells.length ? passage.after((cells[i + 1] as Words).start) : passage.length).trim(),
  )
}

/**
 * The columns of letters at which a table is cut: one in each gap of its head, where the fewest lines have words. Null where the lines do not keep to the
 * columns.
 */
export function cutsOf(grid: readonly Laid[], heads: number): readonly number[] | null {
  const spans: { from: number; to: number }[] = []
  for (const cell of grid.slice(0, heads).flatMap(({ cells }) => cells).sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last && cell.from < last.to) last.to = Math.max(last.to, cell.to)
    else spans.push({ from: cell.from, to: cell.to })
  }
  // A head over two others is parted where they are.
  const top = (grid[0] as Laid).cells
  const lower = grid.slice(1, heads).flatMap(({ cells }) => cells)
  const parts = spans.flatMap((span) => {
    const inside = lower.filter(({ from, to }) => from >= span.from - 1 && to <= span.to + 1).sort((a, b) => a.from - b.from)
    const apart = inside.filter((cell, i) => i === 0 || cell.from >= (inside[i - 1]?.to ?? 0) + 2)
    return apart.length > 1 && top.some(({ from, to }) => from < span.to && to > span.from) ? apart : [span]
  })
  const width = Math.max(...grid.map((line) => line.width))
  const taken = new Uint32Array(width + 2)
  const body = grid.filter(({ cells }) => cells.length > 1)
  for (const { cells } of body) for (const cell of cells) for (let at = cell.from; at < cell.to; at++) taken[at] = (taken[at] as number) + 1
  const cuts: number[] = []
  for (let i = 1; i < parts.length; i++) {
    const [from, to] = [(parts[i - 1] as Words).to, (parts[i] as Words).from]
    let best = to
    let least = Infinity
    // The last of the emptiest: columns begin at one place, and end at many.
    for (let at = from; at <= to; at++) {
      const here = at === to ? (taken[at - 1] as number) : (taken[at] as number)
      if (at < to && here <= least) [least, best] = [here, at + 1]
    }
    if (least > body.length / 4) return null
    cuts.push(best)
  }
  return cuts
}
