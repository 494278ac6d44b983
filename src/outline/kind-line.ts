import { BASIS, SUBJECT } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { DocumentKind } from '../model/plan.js'
import type { Line } from '../model/source.js'
import { capitalAt, capitals } from '../text/capitals.js'
import { SMALL } from '../text/lexer.js'
import { Passage } from '../text/passage.js'
import { COMMA, OPEN } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'
import { motto } from './head/national.js'
import { headNumber } from './head/number.js'
import { headDate } from './head/place-date.js'
import { afterDraft, documentAt, kindOf, planAt } from './kind.js'

/** A head is no longer where a whole document stands on one line. */
export const LONGEST_HEAD = 1500

/** The line that names a document's kind. */
export interface KindLine {
  /** Null for a type of document that this is no reader of: `Quy chế`. */
  readonly word: DocumentKind | null
  /** The words that name it. */
  readonly passage: Passage
  /** What stands after them on their line. */
  readonly rest: Passage
  /** The line they end on. */
  readonly line: Line
}

/** The kind that a line names, its words and what stands after them. */
export function kindLine(line: Line, word: DocumentKind | null, from: number, to: number): KindLine {
  const { value } = line.passage
  let rest = to
  while (rest < value.length && ' :.-–'.includes(value[rest] ?? '')) rest++
  return { word, passage: line.passage.slice(from, to), rest: line.passage.slice(rest), line }
}

/** `KẾ` / `HOẠCH`: the words over two lines. */
function broken(line: Line, next: Line | undefined): KindLine | null {
  const { value } = line.passage
  if (value.length > 12 || !next || line.cells || next.cells || next.number > line.number + 2 || capitals(value) < 1) return null
  const from = afterDraft(value)
  const whole = documentAt(`${value} ${next.passage.value.slice(0, 24)}`, from)
  if (!whole || whole.to <= value.length) return null
  const end = whole.to - value.length - 1
  if (capitals(next.passage.value, 0, end) < 1) return null
  return { ...kindLine(next, whole.word, 0, end), passage: Passage.join([line.passage.slice(from), next.passage.slice(0, end)], ' ') }
}

/** `Kế hoạch` alone on its line. `Quyết định:` is what a body decides. */
function alone(line: Line): KindLine | null {
  const { value } = line.passage
  if (value.length > 16 || line.cells) return null
  const kind = documentAt(value, 0)
  if (!kind || /[A-Za-zÀ-ỹ\d]/u.test(value.slice(kind.to)) || (!planAt(value, 0) && value.endsWith(':'))) return null
  return kindLine(line, kind.word, 0, kind.to)
}

/** `QUYẾT ĐỊNH Về việc …`, `THÔNG BÁO KẾT LUẬN CỦA …`: kind and subject on one line, below a piece of a letterhead or with a word that begins a subject. */
function together(line: Line, below: boolean, scanner: Scanner): KindLine | null {
  const { value } = line.passage
  const from = afterDraft(value)
  const kind = capitalAt(value, from) ? documentAt(value, from) : null
  if (!kind || capitals(value, from, kind.to) < 1 || value[kind.to] !== ' ') return null
  const t = scanner.text(line.passage.slice(kind.to + 1))
  // A stamp: «CÔNG VĂN ĐẾN Số: …».
  if (t.form(0) === W.đến) return null
  const subject = t.within(0, SUBJECT) > 0 || SUBJECTS.has(t.form(0))
  return subject || (below && t.form(0) !== W.viên && capitals(value) > 0.9) ? kindLine(line, kind.word, from, kind.to) : null
}
const SUBJECTS: ReadonlySet<number> = new Set([W.về, W.kết, W.phê, W.ban, W.v])

/** Where the last piece of a letterhead in a text ends: a token; 0 without one. A number, a date, a motto in mid-sentence are none. */
export function pieces(t: Text): number {
  const edge = (i: number): boolean => i <= 0 || i >= t.count || t.isMark(i - 1)
  let end = 0
  for (let i = 0, small = 0; i < t.count; i++) {
    if (!t.isWord(i)) continue
    // Names and places stand between the pieces, no sentences.
    const sentence = i > 0 && t.isWord(i - 1) && t.case(i - 1) === SMALL
    const found = sentence ? null : ((small === 0 ? (headNumber(t, i, edge) ?? dated(t, i)) : null) ?? motto(t, i, edge))
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
  if (!date || t.form(date.end) === COMMA || t.form(date.end) === OPEN) return null
  return t.isWord(date.end) && t.case(date.end) === SMALL ? null : date
}

const NAMES: readonly string[] = [
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'ĐỀ ÁN',
  'PHƯƠNG ÁN',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'THÔNG BÁO',
  'KẾT LUẬN',
  'HƯỚNG DẪN',
  'BÁO CÁO',
  'CÔNG ĐIỆN',
]

/** `… ngày 05 tháng 01 năm 2026 DỰ THẢO KẾ HOẠCH …`: the kind on a line of the letterhead, right after a piece of it. */
function within(line: Line, scanner: Scanner): KindLine | null {
  const { value } = line.passage
  for (const words of NAMES) {
    for (let at = value.indexOf(words), n = 0; at !== -1 && at < LONGEST_HEAD && n < 8; at = value.indexOf(words, at + 1), n++) {
      const plan = at === 0 ? null : documentAt(value, at)
      if (!plan) continue
      const t = scanner.text(line.passage.slice(0, at))
      let last = t.count
      while (last > 0 && (t.isMark(last - 1) || t.form(last - 1) === W.thảo || t.form(last - 1) === W.dự)) last--
      if (last > 0 && pieces(t) >= last) return kindLine(line, plan.word, plan.from, plan.to)
    }
  }
  return null
}

/** The line of the kind from line `from` to before `to`; a label of the body, or its basis, ends the search. */
export function sought(
  lines: readonly Line[], [from, to]: readonly [number, number], scanner: Scanner, labelled: (line: Line) => boolean,
): { at: number; kind: KindLine } | null {
  let below = false
  for (let i = from; i < to && i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const { value } = line.passage
    if (!line.cells) {
      const found = kindOf(value, line.heading)
      if (found && found.word !== 'phu-luc') return { at: i, kind: kindLine(line, found.word, found.from, found.to) }
      const kind = broken(line, lines[i + 1]) ?? alone(line) ?? together(line, below, scanner)
      if (kind) return { at: i, kind }
      if (i > from && value.startsWith('Căn cứ ') && scanner.text(line.passage).has(0, BASIS)) return null
    }
    const kind = NAMES.some((words) => value.includes(words)) ? within(line, scanner) : null
    if (kind) return { at: i, kind }
    if (i > 2 && 'IVX1'.includes(value[0] ?? '-') && labelled(line)) return null
    below ||= hints(value)
  }
  return null
}

const HINTS: readonly string[] = [', ngày', 'CỘNG H', 'Độc lập', 'ĐỘC LẬP', 'ĐẢNG CỘNG']

/** Whether a line may hold a piece of a letterhead: said by its letters alone. */
export function hints(value: string): boolean {
  return value.startsWith('Số') || value.startsWith('SỐ') || HINTS.some((words) => value.includes(words))
}
