import type { Passage } from '../../text/passage.js'
import type { Line } from '../../model/source.js'
import { capitals } from '../../text/capitals.js'
import { FIRST, UPPER } from '../../text/lexer.js'
import type { Scanner } from '../../text/text.js'
import { cells } from '../head/cells.js'
import { authority, post, receives } from '../signer.js'

const SEMICOLON = 0x3b
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x3a, 0x2f])
const BULLETS = '-–—•*+'

/** A column of a line of the foot; `at` is the line's index. */
export interface Column {
  readonly part: Passage
  readonly line: Line
  readonly at: number
}

/** Where the text after a bullet begins; 0 without one. */
export function bullet(value: string): number {
  if (!BULLETS.includes(value[0] ?? 'x')) return 0
  return value[1] === ' ' ? 2 : 1
}

/** Where a signature in capitals begins that a converter set behind a recipient (`- Lưu: VT. PHÓ CHỦ TỊCH`, its name perhaps after it); -1 without one. */
function behind(cell: Passage, from: number, scanner: Scanner): number {
  // At least a word of four capitals stands near the end.
  if (capitals(cell.value, Math.max(from, cell.length - 36)) < 0.3) return -1
  const t = scanner.text(cell)
  let last = t.count
  while (last > 0 && t.count - last < 5 && t.case(last - 1) === FIRST && t.isWord(last - 1)) last--
  let found = -1
  for (let i = last - 1; i > 0 && t.start(i) >= from && (t.case(i) === UPPER || STOPS.has(t.form(i))); i--) {
    if (!t.isWord(i) || !(STOPS.has(t.form(i - 1)) || t.form(i - 1) === SEMICOLON) || t.count - i < 2) continue
    const rest = scanner.text(t.slice(i, t.count))
    if (authority(rest) > 0 || post(rest)) found = t.start(i)
  }
  return found
}

/** The columns of the foot's lines, each with its line. */
export function* columns(source: string, lines: readonly Line[], scanner: Scanner): Generator<Column> {
  for (const [at, line] of lines.entries()) {
    for (const cell of cells(source, line)) {
      const heading = receives(cell.value)
      if (heading === 0) {
        const mark = bullet(cell.value)
        yield* signedBehind(cell, mark > 0 ? behind(cell, mark, scanner) : -1, line, at)
        continue
      }
      // «Nơi nhận: TM. ỦY BAN NHÂN DÂN» without a gap.
      let from = heading
      while (from < cell.length && ' :.'.includes(cell.value[from] ?? '')) from++
      const beside = cell.length > from + 3 && capitals(cell.value, from) > 0.8 && capitals(cell.value, from, from + 2) === 1
      yield* signedBehind(cell, beside ? from : behind(cell, from, scanner), line, at)
    }
  }
}

/** A cell, cut where a signature begins behind its recipient. */
function* signedBehind(part: Passage, from: number, line: Line, at: number): Generator<Column> {
  if (from <= 0) yield { part, line, at }
  else {
    yield { part: part.slice(0, from).trim(), line, at }
    yield { part: part.slice(from), line, at }
  }
}

