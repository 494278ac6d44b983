import { monthsAt } from '../calendar.js'
import type { DeadlineKind } from '../plan.js'
import { dateAt } from './dates.js'
import { quotations } from './deadline/context.js'
import { byTime } from './deadline/limit.js'
import { onDate } from './deadline/on.js'
import { dayOnly, fromTo } from './deadline/range.js'
import { recurring } from './deadline/recurring.js'
import { TRIGGER } from './deadline/triggers.js'
import { withinTime } from './deadline/within.js'
import { type DeadlineContext, type DeadlineWords, filled, LUNAR_AFTER, type Piece } from './deadline/words.js'

/**
 * The times that a task states, in reading order. `text` is folded; `printed` is the same text as printed; `busy` are ranges that belong to citations.
 */
export function deadlines(text: string, printed: string, busy: readonly (readonly [number, number])[], context: DeadlineContext): DeadlineWords[] {
  const found: Piece[] = []
  const quotes = quotations(printed)
  let from = 0
  let taken = 0
  let quoted = 0
  for (const match of text.matchAll(TRIGGER)) {
    const at = match.index
    if (at < from) continue
    while (taken < busy.length && (busy[taken]?.[1] ?? 0) <= at) taken++
    const holder = busy[taken]
    if (holder && holder[0] <= at && at < holder[1]) continue
    while (quoted < quotes.length && (quotes[quoted]?.[1] ?? 0) <= at) quoted++
    if ((quotes[quoted]?.[0] ?? Infinity) < at) continue
    const piece = read(text, printed, match, context)
    if (!piece || piece.end <= piece.start) continue
    found.push(piece)
    from = piece.end
    // «Thời gian thực hiện: tháng 4/2026 và tháng 10/2026»
    while (match.groups?.label !== undefined) {
      const joint = /^(?:,| và) (?=tháng|quý)/u.exec(text.slice(from, from + 12))
      const more = joint ? monthsAt(text.slice(from + joint[0].length, from + 60)) : null
      if (!joint || !more) break
      found.push({ start: from + joint[0].length, end: from + joint[0].length + more.length, kind: 'within' })
      from += joint[0].length + more.length
    }
  }
  return said(found)
}

function said(found: readonly Piece[]): DeadlineWords[] {
  return found.map((piece) => ({
    range: [piece.start, piece.end], kind: piece.kind, date: piece.lunar ? null : (piece.date ?? null), end: piece.lunar ? null : (piece.until ?? null),
    rule: piece.rule ?? null, calendar: piece.lunar ? 'lunar' : 'solar', implied: piece.implied ?? [], impossible: piece.impossible ?? false,
  }))
}

/** The time that one trigger begins; null where its words turn out to say none. */
function read(text: string, printed: string, match: RegExpExecArray, context: DeadlineContext): Piece | null {
  const groups = match.groups ?? {}
  const start = match.index
  const after = start + match[0].length
  if (groups.by !== undefined) return byTime(text, start, after, groups, context)
  if (groups.from !== undefined) return fromTo(text, start, after, groups.from, context)
  if (groups.within !== undefined) return withinTime(text, printed, start, after)
  if (groups.every !== undefined) return recurring(text, printed, start, after, groups.every)
  if (groups.label !== undefined) {
    const own = cellDeadline(text.slice(after, after + 80), printed.slice(after, after + 80), context)[0]
    return own ? { start: after + own.range[0], end: after + own.range[1], kind: own.kind, date: own.date, until: own.end, rule: own.rule, lunar: own.calendar === 'lunar', implied: [...own.implied], impossible: own.impossible } : null
  }
  if (groups.lunar !== undefined) {
    const end = LUNAR_AFTER.exec(text.slice(after, after + 30))
    const long = /tháng/u.test(groups.lunar)
    return end || (long && /^(?:rằm|mùng|mồng)/u.test(groups.lunar)) ? { start, end: after + (end?.[0].length ?? 0), kind: 'on', lunar: true } : null
  }
  return onDate(text, start, after, groups.paren !== undefined, context)
}

/** The time that a table's cell states: `Trước 30/6/2026`, `Quý II/2026`, `Tháng 3`, `Hằng tháng`; nothing for `Thường xuyên`. */
export function cellDeadline(text: string, printed: string, context: DeadlineContext): DeadlineWords[] {
  const found = deadlines(text, printed, [], context)
  if (found.length > 0) return found
  const lead = /^[\s(]*(?:trong )?/u.exec(text)?.[0].length ?? 0
  const whole = (kind: DeadlineKind, end: number, date: string | null): DeadlineWords[] => [
    { range: [lead, end], kind, date, end: null, rule: null, calendar: 'solar', implied: [], impossible: false },
  ]
  const months = monthsAt(text.slice(lead))
  if (months) return whole('within', lead + months.length, null)
  const date = dayOnly(text, lead) ?? dateAt(text, lead)
  if (!date) return []
  // «15/3 - 20/3/2026», «14 – 16/4»: `ngày` is left out in a cell.
  const span = onDate(text, lead, lead, false, context)
  if (span?.kind === 'range') return said([span])
  if (date.month === null) return []
  const value = filled(date, context)
  return [{ ...(whole('by', date.end, value.value)[0] as DeadlineWords), implied: value.implied, impossible: value.impossible }]
}
