import { POST, SIGNER } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { Line } from '../../model/source.js'
import { capitals } from '../../text/capitals.js'
import { FIRST, UPPER } from '../../text/lexer.js'
import type { Passage } from '../../text/passage.js'
import { SEMICOLON } from '../../text/signs.js'
import type { Scanner, Text } from '../../text/text.js'
import { cells } from '../head/cells.js'
import { authority, post, receives } from '../signer.js'

const STOPS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x3a, 0x2f])
const BULLETS = '-–—•*+'

/** A column of a line of the foot; `at` is the line's index. */
export interface Column {
  readonly part: Passage
  readonly line: Line
  readonly at: number
}

/** A line that a cell stands in, and what cuts its words. */
type Place = Omit<Column, 'part'> & { readonly scanner: Scanner }

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

/** The columns of the foot's lines, each with its line; of those who sign side by side, one column after the other. */
export function* columns(source: string, lines: readonly Line[], scanner: Scanner): Generator<Column> {
  for (let at = 0; at < lines.length; at++) {
    const own = cells(source, lines[at] as Line)
    const block = sideBySide(own, scanner) ? [own] : []
    for (let to = at + 1; block.length > 0 && to < lines.length; to++) {
      const more = cells(source, lines[to] as Line)
      if (more.length !== own.length) break
      block.push(more)
    }
    if (block.length > 1) {
      for (const j of own.keys()) {
        for (const [i, row] of block.entries()) yield* columnOf(row[j] as Passage, { line: lines[at + i] as Line, at: at + i, scanner })
      }
      at += block.length - 1
    } else for (const cell of own) yield* columnOf(cell, { line: lines[at] as Line, at, scanner })
  }
}

/** Whether each of a line's cells begins a signature: `KT. GIÁM ĐỐC CÔNG AN TỈNH          TM. BAN THƯỜNG VỤ HỘI LHPN TỈNH`. */
function sideBySide(own: readonly Passage[], scanner: Scanner): boolean {
  return own.length > 1 && own.every((cell) => {
    if (capitals(cell.value) < 0.9) return false
    const t = scanner.text(cell)
    return authority(t) > 0 || post(t)
  })
}

function* columnOf(cell: Passage, place: Place): Generator<Column> {
  const heading = receives(cell.value)
  if (heading === 0) {
    const mark = bullet(cell.value)
    return yield* signedBehind(cell, mark > 0 ? behind(cell, mark, place.scanner) : -1, place)
  }
  // «Nơi nhận: TM. ỦY BAN NHÂN DÂN» without a gap.
  let from = heading
  while (from < cell.length && ' :.'.includes(cell.value[from] ?? '')) from++
  const beside = cell.length > from + 3 && capitals(cell.value, from) > 0.8 && capitals(cell.value, from, from + 2) === 1
  yield* signedBehind(cell, beside ? from : behind(cell, from, place.scanner), place)
}

/** A cell, cut where a signature begins behind its recipient. */
function* signedBehind(part: Passage, from: number, { line, at, scanner }: Place): Generator<Column> {
  if (from > 0) yield { part: part.slice(0, from).trim(), line, at }
  for (const own of unstacked(from > 0 ? part.slice(from) : part, scanner)) yield { part: own, line, at }
}

/** The lines of a signature that a converter joined: `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Văn Thếm`. */
function unstacked(part: Passage, scanner: Scanner): readonly Passage[] {
  const { value } = part
  if (!'TKQ'.includes(value[0] ?? '-') || value.length < 12 || value.length > 240) return [part]
  const t = scanner.text(part)
  let body = authority(t)
  if (body === 0) return [part]
  const cuts: number[] = [0]
  // `KT.`, `TL.` stand before the post in whose place another signs.
  let instead = !represents(t, 0)
  for (let i = body; i < t.count && (t.case(i) === UPPER || t.isMark(i)); i++) {
    const prefix = i > body && t.isWord(i) ? authority(scanner.text(t.slice(i, Math.min(t.count, i + 5)))) : 0
    if (prefix > 0) {
      cuts.push(i)
      instead = !represents(t, i)
      body = i + prefix
      i = body - 1
    } else if ((t.has(i, SIGNER) || t.has(i, POST)) && !AFTER.has(t.form(i)) && !BEFORE.has(t.form(i - 1))) {
      if (!instead && i > body) cuts.push(i)
      if (!instead) break
      instead = false
      i += Math.max(t.span(i, SIGNER), t.span(i, POST)) - 1
      if (t.form(i) === W.phó) i++
    }
  }
  return cuts.map((from, n) => t.slice(from, cuts[n + 1] ?? t.count))
}

/** `TM.`, `T/M`: for a body. */
const represents = (t: Text, i: number): boolean => t.form(i) === W.tm || (t.form(i) === W.t && t.form(i + 2) === W.m)
/** `BAN GIÁM ĐỐC`, `ĐOÀN CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
const BEFORE: ReadonlySet<number> = new Set([W.ban, W.đoàn, W.phó])
/** `BAN THƯỜNG TRỰC`, `PHÓ BÍ THƯ THƯỜNG TRỰC`. */
const AFTER: ReadonlySet<number> = new Set([W.thường, W.ủy, W.phụ])

