import { EVERY, FROM, LIMIT, LUNAR, PERIODIC, TIME_LABEL, TIME_UNIT, WEEKDAY, WITHIN } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { COLON, DASH, OPEN, QUOTE, SEMICOLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { numeral } from '../numeral.js'
import { afterLabel, ofEnd, plain } from './cell.js'
import { again } from './interval.js'
import { limit } from './limit.js'
import { moon } from './lunar.js'
import { inParentheses, onDay } from './on.js'
import { fromTo } from './range.js'
import { every, intervals, often, periodic, weekly } from './recurring.js'
import { dayOfStep, stretchOfDays } from './unled.js'
import { bare, inside } from './within.js'
import { type DeadlineContext, type DeadlineWords, NOTHING, type Piece } from './words.js'

const bit = (kind: number): number => 1 << (kind - 32)
const [LIMITS, FROMS, WITHINS, EVERIES, PERIODICS] = [bit(LIMIT), bit(FROM), bit(WITHIN), bit(EVERY), bit(PERIODIC)]
const [UNITS, MOONS, LABELS, WEEKDAYS] = [bit(TIME_UNIT), bit(LUNAR), bit(TIME_LABEL), bit(WEEKDAY)]
/** What a time may begin with. */
const SOUGHT = LIMITS | FROMS | WITHINS | EVERIES | PERIODICS | UNITS | MOONS | LABELS | WEEKDAYS

/** The times that a task's text states, in reading order. `busy` are ranges of its value that belong to citations, in order. */
export function deadlines(t: Text, busy: readonly (readonly [number, number])[], context: DeadlineContext): DeadlineWords[] {
  const found: Piece[] = []
  let taken = 0
  let quotes = true
  for (let i = 0; i < t.count; ) {
    const kinds = t.late(i) & SOUGHT
    const mark = kinds === 0 ? t.form(i) : 0
    if (kinds === 0 && mark !== OPEN && mark !== QUOTE && mark !== DASH && mark !== SLASH) {
      i++
      continue
    }
    if (mark === QUOTE) {
      const end: number = quotes ? closing(t, i) : -1
      quotes = end !== -1
      i = quotes ? end + 1 : i + 1
      continue
    }
    while (taken < busy.length && (busy[taken]?.[1] ?? 0) <= t.start(i)) taken++
    const holder = busy[taken]
    if (holder && holder[0] <= t.start(i)) {
      i = Math.max(i + 1, t.at(holder[1]))
      continue
    }
    const pieces = kinds === 0 ? marked(t, i, mark, context) : read(t, i, kinds, context)
    for (const piece of pieces) add(found, piece)
    i = Math.max(i + 1, pieces.at(-1)?.to ?? 0)
  }
  return found.map((piece) => said(t, piece))
}

/** The time that a word of time at token `i` begins; nothing where its words turn out to say none. */
function read(t: Text, i: number, kinds: number, context: DeadlineContext): readonly Piece[] {
  if (kinds & LIMITS) return limit(t, i, context)
  if (kinds & FROMS) return fromTo(t, i, context)
  if (kinds & WITHINS) return inside(t, i, context)
  if (kinds & EVERIES) return every(t, i, i)
  if (kinds & PERIODICS) return periodic(t, i)
  if (kinds & WEEKDAYS) return weekly(t, i)
  if (kinds & MOONS) return moon(t, i, i)
  if (kinds & LABELS) {
    const after = afterLabel(t, i)
    return after === -1 ? NOTHING : plain(t, after, context, ofEnd(t, i))
  }
  if (t.form(i) === W.ngày) return onDay(t, i, i, context)
  const times = often(t, i)
  if (times.length > 0) return times
  // «6 tháng đầu năm, …», «cả năm»
  return bare(t, t.form(i - 1) === W.cả || numeral(t, i - 1) !== -1 ? i - 1 : i, context)
}

/** The time that the mark at token `i` shows where no word does. */
function marked(t: Text, i: number, mark: number, context: DeadlineContext): readonly Piece[] {
  if (!t.isNumber(i + 1)) return NOTHING
  if (mark === OPEN) return inParentheses(t, i, context)
  return mark === DASH ? stretchOfDays(t, i, context) : dayOfStep(t, i, context)
}

/** Adds a time to those before it; one that is quoted from further left takes their place: `Định kỳ đi cơ sở 01 tháng ít nhất 02 ngày`. */
function add(found: Piece[], piece: Piece): void {
  while ((found.at(-1)?.from ?? -1) >= piece.from) found.pop()
  const before = found.at(-1)?.to ?? 0
  found.push(before > piece.from ? { ...piece, from: before } : piece)
}

/**
 * The quotation mark that closes the one at token `i`: titles of programmes and mottoes stand between them, whose times are nobody's. -1 where none
 * does.
 */
function closing(t: Text, i: number): number {
  const curly = t.value[t.start(i)] === '“' ? '”' : null
  for (let at = i + 1; at < t.count; at++) if (t.form(at) === QUOTE && (curly === null || t.value[t.start(at)] === curly)) return at
  return -1
}

function said(t: Text, piece: Piece): DeadlineWords {
  const lunar = piece.lunar ?? false
  const date = lunar ? null : (piece.date ?? null)
  const end = lunar ? null : (piece.until ?? null)
  const { kind } = piece
  return {
    range: [t.start(piece.from), t.end(piece.to - 1)], kind, date, end, rule: piece.rule ?? null,
    first: kind === 'on' || kind === 'range' ? date : (piece.first ?? null), last: kind === 'range' ? end : piece.last === undefined ? date : piece.last,
    calendar: lunar ? 'lunar' : 'solar', implied: piece.implied ?? [], impossible: piece.impossible ?? false,
  }
}

/**
 * The times that a table's cell states in its column of times: `Trước 30/6/2026`, `Quý II/2026`, `Tháng 3`, `Hằng tháng`. A day alone is one by which work is
 * `due` where the column says so (`Thời hạn`), else that of the work. `busy` are the ranges of citations: `Theo Kế hoạch số 5/KH-UBND ngày 02/3/2026`.
 */
export function cellDeadline(t: Text, context: DeadlineContext, due = false, busy: readonly (readonly [number, number])[] = []): DeadlineWords[] {
  const first = t.form(0) === OPEN ? 1 : 0
  // «25 hằng tháng»
  const turn = again(t, first)
  if (turn) return [said(t, { from: first, to: turn.to, kind: 'recurring', rule: turn.rule })]
  const found = deadlines(t, busy, context)
  if (found.length > 0) return found
  const turns = intervals(t, first)
  if (turns.length > 0) return turns.map((piece) => said(t, piece))
  const own = plain(t, first, context, due)
  if (own.length > 0) return own.map((piece) => said(t, piece))
  // «Đợt 1: tháng 4; đợt 2: tháng 9»
  const parts: Piece[] = []
  for (let i = first; i < t.count; i++) {
    const mark = t.form(i)
    if ((mark === COLON || mark === SEMICOLON) && i + 1 >= (parts.at(-1)?.to ?? 0)) parts.push(...plain(t, i + 1, context, due).slice(0, 1))
  }
  return parts.map((piece) => said(t, piece))
}
