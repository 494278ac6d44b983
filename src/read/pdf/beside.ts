import type { Word } from './drawn.js'
import { row, type Row } from './rows.js'

/** A part of a page, from top to bottom. */
export type Part =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** Columns beside each other that are read one after the other: letterheads, signatures. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Row[])[] }
  /** A table without lines: the words of its cells. */
  | { readonly kind: 'cells'; readonly rows: readonly (readonly (readonly Row[])[])[] }

type Gap = readonly [from: number, to: number]

/** Gaps of so many times the size of the letters part columns. */
const WIDE = 0.9
/** What is left between two columns, in points, is at least so wide. */
const LEAST = 4
/** Rows that are further apart, in shares of their size, stand in different parts. */
const NEXT = 2.2

/** The parts of some rows. */
export function parted(rows: readonly Row[]): Part[] {
  const parts: Part[] = []
  let plain: Row[] = []
  for (let i = 0; i < rows.length;) {
    const found = tableAt(rows, i) ?? columnsAt(rows, i)
    if (!found) {
      plain.push(rows[i++] as Row)
      continue
    }
    if (plain.length > 0) parts.push({ kind: 'rows', rows: plain })
    plain = []
    parts.push(found.part)
    i += found.count
  }
  if (plain.length > 0) parts.push({ kind: 'rows', rows: plain })
  return parts
}

/** The wide gaps of a row. */
function gapsOf({ words, size }: Row): Gap[] {
  const found: Gap[] = []
  let end = words[0]?.x1 ?? 0
  for (const { x0, x1 } of words.slice(1)) {
    if (x0 - end > WIDE * size) found.push([end, x0])
    end = Math.max(end, x1)
  }
  return found
}

// "1.", "a)", "-", "II.1": what stands before a gap that no column makes.
const ALONE = /^(?:[-–—+*•·▪●○■□◦➢➤✓o§]|[\dIVXa-zđ]{1,4}(?:\.\d{1,2})*[.):/-]*)$/u

/** No space between two words of a line is so wide, in shares of their size. */
const BETWEEN = 0.6

/** What is left of each gap where another row stands; a gap that it closes is none. */
function shared(gaps: readonly Gap[], { words, x0, x1, size }: Row): Gap[] {
  const free: Gap[] = [[-Infinity, x0]]
  let end = words[0]?.x1 ?? x1
  for (const word of words.slice(1)) {
    if (word.x0 - end > BETWEEN * size) free.push([end, word.x0])
    end = Math.max(end, word.x1)
  }
  free.push([x1, Infinity])
  const found: Gap[] = []
  for (const [from, to] of gaps) {
    let widest: Gap | null = null
    for (const [start, stop] of free) {
      const [low, high] = [Math.max(from, start), Math.min(to, stop)]
      if (high - low >= LEAST && (widest === null || high - low > widest[1] - widest[0])) widest = [low, high]
    }
    if (widest) found.push(widest)
  }
  return found
}

interface Found {
  readonly part: Part
  readonly count: number
}

// "II.", "Điều 2", "PHỤ LỤC": what begins a part of the document, and no column.
const BEGINS = /^(?:[IVX]{1,4}[./]|Điều \d|PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|KẾ HOẠCH|CHƯƠNG TRÌNH|LỊCH)/u

/** Two columns of which the first rows stand at `start`. */
function columnsAt(rows: readonly Row[], start: number): Found | null {
  const first = rows[start] as Row
  const gaps = gapsOf(first)
  const [gap] = [...gaps].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  if (!gap) return null
  const before = first.words.filter(({ x1 }) => x1 <= gap[0])
  if (before.length === 1 && ALONE.test((before[0] as Word).text)) return null
  // In a justified line all gaps are wide.
  if (gaps.some((other) => other !== gap && other[1] - other[0] > 0.6 * (gap[1] - gap[0]))) return null
  let gutter: Gap = gap
  let [last, both] = [start, 1]
  let end = start + 1
  for (; end < rows.length; end++) {
    const one = rows[end] as Row
    if (one.y - (rows[end - 1] as Row).y > 6 * one.size) break
    if (BEGINS.test(one.words.map(({ text }) => text).join(' '))) break
    const left = one.x0 < gutter[0]
    const [next] = shared([gutter], one)
    if (!next) break
    if (left && one.x1 <= gutter[1] && !near(rows, start, end, gutter)) break
    gutter = next
    if (left && one.x1 > gutter[1]) {
      both++
      last = end
    } else if (!left && belongs(rows, start, end, gutter)) last = end
    else if (!left) break
  }
  // What goes on below the right column is the left one's.
  end = Math.max(last + 1, end)
  if (both === 1 && end - start < 2 && gap[1] - gap[0] < 2.5 * first.size) return null
  const middle = (gutter[0] + gutter[1]) / 2
  const side = (right: boolean): Row[] => rows.slice(start, end).flatMap(({ words }) => {
    const own = words.filter(({ x0 }) => x0 > middle === right)
    return own.length > 0 ? [row(own)] : []
  })
  const left = side(false)
  // `Thành phần:   Lãnh đạo sở`: what stands right of each goes it on.
  if (left.length > 1 && left.every(({ words }) => words.at(-1)?.text.endsWith(':'))) return null
  return { part: { kind: 'columns', columns: [left, side(true)] }, count: end - start }
}

/** Whether a row of the right column has the middle of the one above it there, or begins below it. */
function belongs(rows: readonly Row[], start: number, at: number, gutter: Gap): boolean {
  const one = rows[at] as Row
  for (let i = at - 1; i >= start; i--) {
    const own = (rows[i] as Row).words.filter(({ x0 }) => x0 > gutter[0] + 1)
    if (own.length === 0) continue
    const above = row(own)
    return Math.abs(above.x0 + above.x1 - one.x0 - one.x1) < 3 * one.size || Math.abs(above.x0 - one.x0) < one.size
  }
  return false
}

/** Whether a row of the left column stands near the one above it in that column. */
function near(rows: readonly Row[], start: number, at: number, gutter: Gap): boolean {
  const one = rows[at] as Row
  for (let i = at - 1; i >= start; i--) {
    const above = rows[i] as Row
    if (above.x0 < gutter[0]) return one.y - above.y < NEXT * Math.max(one.size, above.size)
  }
  return false
}

/** A table without lines that begins at `start`: three columns at least, and three rows that have words in several. */
function tableAt(rows: readonly Row[], start: number): Found | null {
  let gaps = gapsOf(rows[start] as Row)
  if (gaps.length < 2) return null
  let several = 1
  let end = start + 1
  for (; end < rows.length; end++) {
    const one = rows[end] as Row
    if (one.y - (rows[end - 1] as Row).y > 3.5 * one.size) break
    const next = shared(gaps, one)
    if (next.length < gaps.length || next.length < 2) break
    gaps = next.slice(0, gaps.length)
    if (gapsOf(one).length >= 1) several++
  }
  if (several < 3) return null
  const columnOf = ({ x0 }: Word): number => gaps.filter(([, to]) => x0 >= to - LEAST).length
  const cells = rows.slice(start, end).map(({ words }) => {
    const own: Word[][] = Array.from({ length: gaps.length + 1 }, () => [])
    for (const word of words) own[columnOf(word)]?.push(word)
    return own.map((some) => (some.length > 0 ? row(some) : null))
  })
  const found: Row[][][] = []
  for (const line of cells) {
    const begins = line[0] !== null || found.length === 0
    if (begins) found.push(line.map((one) => (one ? [one] : [])))
    else line.forEach((one, i) => one && found.at(-1)?.[i]?.push(one))
  }
  return { part: { kind: 'cells', rows: found }, count: end - start }
}
