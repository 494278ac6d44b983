import { BASIS, DOCUMENT, ISSUER } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitalAt, capitals, spelled } from '../text/capitals.js'
import { SMALL } from '../text/lexer.js'
import type { Scanner, Text } from '../text/text.js'
import { motto } from './head/national.js'
import { headNumber } from './head/number.js'
import { headDate } from './head/place-date.js'
import { afterDraft, kindOf, planAt, type Word } from './kind.js'
import { furniture } from './layout.js'

/** The line that names a document's kind. */
export interface KindLine {
  readonly word: Word
  /** The words that name it. */
  readonly passage: Passage
  /** What stands after them on their line. */
  readonly rest: Passage
  /** The line they end on. */
  readonly line: Line
}

/** Where the first document of a file begins: what stands above its kind, the kind, and how many lines both take. */
export interface Opening {
  readonly head: readonly Line[]
  readonly kind: KindLine | null
  /** The page's own heading that names the kind, where the document's line for it was lost. */
  readonly page: KindLine | null
  /** What stands after the head on its last line. */
  readonly rest: Line | null
  readonly taken: number
}

const COMMA = 0x2c
const OPEN = 0x28
/** How far into a file its title is looked for. */
const HEAD_LINES = 80
/** How far below a page's own heading the document's is. */
const BELOW_HEADING = 25
/** A head is no longer where a whole document stands on one line. */
const LONGEST_HEAD = 1500
const LONGEST_LINE = 400

/** Whether a line may hold a piece of a letterhead: said by its letters alone. */
function hints(value: string): boolean {
  return value.startsWith('Số') || value.startsWith('SỐ') || value.includes(', ngày') || value.includes('CỘNG H') || value.includes('Độc lập') || value.includes('ĐỘC LẬP')
    || value.includes('ĐẢNG CỘNG')
}

/** The kind that a line names, its words and what stands after them. */
export function kindLine(line: Line, word: Word, from: number, to: number): KindLine {
  const { value } = line.passage
  let rest = to
  while (rest < value.length && ' :.-–'.includes(value[rest] ?? '')) rest++
  return { word, passage: line.passage.slice(from, to), rest: line.passage.slice(rest), line }
}

/** `KẾ HOẠCH` and `CHƯƠNG TRÌNH` over two lines. */
function broken(line: Line, next: Line | undefined): KindLine | null {
  const { value } = line.passage
  if (value.length > 12 || !next || line.cells || next.cells || next.number > line.number + 2) return null
  for (const [word, first, second] of [['ke-hoach', 'kế', 'hoạch'], ['chuong-trinh', 'chương', 'trình']] as const) {
    const from = afterDraft(value)
    if (spelled(value, from, first) !== value.length || capitals(value) < 1) continue
    const end = spelled(next.passage.value, 0, second)
    if (end === -1 || capitals(next.passage.value, 0, end) < 1) continue
    return { ...kindLine(next, word, 0, end), passage: Passage.join([line.passage.slice(from), next.passage.slice(0, end)], ' ') }
  }
  return null
}

/** `Kế hoạch` alone on its line. */
function alone(line: Line): KindLine | null {
  const { value } = line.passage
  if (value.length > 16 || line.cells) return null
  const plan = planAt(value, 0)
  return plan && !/[A-Za-zÀ-ỹ\d]/u.test(value.slice(plan.to)) ? kindLine(line, plan.word, 0, plan.to) : null
}

/** Where the last piece of a letterhead in a text ends: a token; 0 without one. A number, a date, a motto in mid-sentence are none. */
function pieces(t: Text): number {
  const edge = (i: number): boolean => i <= 0 || i >= t.count || t.isMark(i - 1)
  let end = 0
  for (let i = 0, small = 0; i < t.count; i++) {
    if (!t.isWord(i)) continue
    // Names and places stand between the pieces, no sentences.
    const found = i > 0 && t.isWord(i - 1) && t.case(i - 1) === SMALL ? null : small === 0 ? (headNumber(t, i, edge) ?? dated(t, i) ?? motto(t, i, edge)) : motto(t, i, edge)
    if (found) {
      end = found.end
      i = end - 1
      small = 0
    } else if (t.case(i) === SMALL && t.form(i) !== W.ngày && ++small > 8) break
  }
  return end
}

/** A date that no sentence goes on with. */
function dated(t: Text, i: number): ReturnType<typeof headDate> {
  const date = headDate(t, i)
  return date && t.form(date.end) !== COMMA && !(t.isWord(date.end) && t.case(date.end) === SMALL) && t.form(date.end) !== OPEN ? date : null
}

/** `… ngày 05 tháng 01 năm 2026 DỰ THẢO KẾ HOẠCH …`: the kind on a line of the letterhead, right after a piece of it. */
function within(line: Line, scanner: Scanner): KindLine | null {
  const { value } = line.passage
  for (const words of ['KẾ HOẠCH', 'CHƯƠNG TRÌNH']) {
    for (let at = value.indexOf(words), n = 0; at !== -1 && at < LONGEST_HEAD && n < 8; at = value.indexOf(words, at + 1), n++) {
      const plan = at === 0 ? null : planAt(value, at)
      if (!plan) continue
      const t = scanner.text(line.passage.slice(0, at))
      let last = t.count
      while (last > 0 && (t.isMark(last - 1) || t.form(last - 1) === W.thảo || t.form(last - 1) === W.dự)) last--
      if (last > 0 && pieces(t) >= last) return kindLine(line, plan.word, plan.from, plan.to)
    }
  }
  return null
}

/** A line cut to what stands before an offset. */
const before = (line: Line, to: number): Line => ({ ...line, passage: line.passage.slice(0, to).trim(), cells: null })

function opening(lines: readonly Line[], at: number, kind: KindLine): Opening {
  const cut = kind.line.passage.start < kind.passage.start && lines[at] === kind.line ? before(kind.line, kind.line.passage.value.indexOf(kind.passage.value)) : null
  const first = kind.line === lines[at] ? at : at + 1
  return { head: cut && afterDraft(`${cut.passage.value} `) < cut.passage.length ? [...lines.slice(0, at), cut] : lines.slice(0, at), kind, page: null, rest: null, taken: first + 1 }
}

/** The line of the kind from line `from` to before `to`; a label of the body ends the search. */
function sought(lines: readonly Line[], [from, to]: readonly [number, number], scanner: Scanner, labelled: (line: Line) => boolean): { at: number; kind: KindLine } | null {
  for (let i = from; i < to && i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const { value } = line.passage
    if (!line.cells) {
      const found = kindOf(value, line.heading)
      if (found && found.word !== 'appendix') return { at: i, kind: kindLine(line, found.word, found.from, found.to) }
      const kind = broken(line, lines[i + 1]) ?? alone(line)
      if (kind) return { at: i, kind }
    }
    const kind = value.includes('KẾ HOẠCH') || value.includes('CHƯƠNG TRÌNH') ? within(line, scanner) : null
    if (kind) return { at: i, kind }
    if (i > 2 && 'IVX1'.includes(value[0] ?? '-') && labelled(line)) return null
  }
  return null
}

/** The head of a file. */
export function openingOf(lines: readonly Line[], scanner: Scanner, labelled: (line: Line) => boolean): Opening {
  const found = sought(lines, [0, HEAD_LINES], scanner, labelled)
  if (!found) return unnamed(lines, 0, scanner, labelled) ?? headless(lines, scanner, labelled)
  const { at, kind } = found
  const plan = kind.word === 'ke-hoach' || kind.word === 'chuong-trinh'
  if (!plan || lines.slice(0, at + 1).some(({ passage }) => hints(passage.value))) return opening(lines, at, kind)
  // What heads a page; the document's own letterhead and kind stand below it.
  const letterhead = lines.slice(at + 1, at + BELOW_HEADING).findIndex(({ passage, cells }, i) => hints(passage.value) && (cells !== null || passage.length < 160 || i === 0))
  const own = letterhead === -1 ? null : sought(lines, [at + 1 + letterhead, at + 1 + BELOW_HEADING], scanner, labelled)
  if (own) return opening(lines, own.at, own.kind)
  const below = letterhead === -1 ? null : unnamed(lines, at + 1, scanner, labelled)
  return below ? { ...below, page: kind } : opening(lines, at, kind)
}

/** A head whose kind stands on no line of its own: it ends with the last piece of a letterhead from line `from` on; null without one. */
function unnamed(lines: readonly Line[], from: number, scanner: Scanner, labelled: (line: Line) => boolean): Opening | null {
  let last = -1
  let end = 0
  for (let i = from; i < lines.length && i < from + HEAD_LINES / 2; i++) {
    const line = lines[i]
    if (!line) break
    const whole = line.passage.length <= LONGEST_LINE
    if (last !== -1 && !whole) break
    const t = scanner.text(whole ? line.passage : line.passage.slice(0, LONGEST_HEAD))
    if (t.has(0, BASIS) || (i > 2 && 'IVX1'.includes(line.passage.value[0] ?? '-') && labelled(line))) break
    const piece = pieces(t)
    if (piece === 0) continue
    last = i
    end = t.end(piece - 1)
  }
  if (last === -1) return null
  const line = lines[last]
  let taken = last + 1
  const rest = line && !line.cells ? line.passage.slice(end).trim() : Passage.empty
  const goesOn = /[A-Za-zÀ-ỹ]{2}/u.test(rest.value)
  while (!goesOn && taken < lines.length && aside(lines[taken], scanner)) taken++
  const head = goesOn && line ? [...lines.slice(0, last), before(line, end)] : lines.slice(0, taken)
  const left = goesOn && line ? { ...line, passage: rest, cells: null } : null
  const kind = titled(left ?? lines[taken], lines, scanner)
  return kind ? { head, kind, page: null, rest: null, taken: left ? taken : taken + 1 } : { head, kind: null, page: null, rest: left, taken }
}

/** A rule, or an issuer's name in capitals below number and date. */
function aside(line: Line | undefined, scanner: Scanner): boolean {
  if (!line || line.cells) return false
  const { value } = line.passage
  if (furniture(value)) return true
  return value.length < 80 && capitals(value) > 0.9 && scanner.text(line.passage).within(0, ISSUER) > 0
}

/** Without any letterhead: a title in small letters on the first line, or the short lines in capitals before the first labelled or long one. */
function headless(lines: readonly Line[], scanner: Scanner, labelled: (line: Line) => boolean): Opening {
  const kind = titled(lines[0], lines, scanner)
  if (kind) return { head: [], kind, page: null, rest: null, taken: 1 }
  let taken = 0
  for (let line = lines[0]; line && taken < 12 && !labelled(line) && line.passage.length < 60 && capitals(line.passage.value) > 0.9; line = lines[++taken]);
  return { head: lines.slice(0, taken), kind: null, page: null, rest: null, taken }
}

const sentence = (value: string): boolean => '.:;,'.includes(value.at(-1) ?? '-')
/** After a type of document these begin its subject: `Thông báo kết luận …`, `Chỉ thị về việc …`. */
const SUBJECTS: ReadonlySet<number> = new Set([W.về, W.kết, W.phê])

/** `Kế hoạch chuyển đổi số năm 2026`, `Quyết định về việc ban hành …`: kind and title in small letters on the first line. */
function titled(line: Line | undefined, lines: readonly Line[], scanner: Scanner): KindLine | null {
  if (!line || line.cells || line.passage.length > LONGEST_LINE || lines.length < 3 || !capitalAt(line.passage.value, 0)) return null
  const t = scanner.text(line.passage)
  const length = t.span(0, DOCUMENT)
  if (length === 0 || (sentence(line.passage.value) && !SUBJECTS.has(t.form(length)))) return null
  // «Kế hoạch này …» is a sentence.
  if (t.form(length) === W.này || t.count < length + 3 || capitals(line.passage.value) > 0.9) return null
  const plan = planAt(line.passage.value, 0)
  return kindLine(line, plan?.word ?? 'other', 0, plan?.to ?? t.end(length - 1))
}
