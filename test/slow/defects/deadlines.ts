import type { DeadlineFind, Item, Span } from '../../../src/index.js'
import { fullDates, iso, type Day, type Written } from './dates.js'
import { between, edited, heading, place, type Damaged, type Edit, type Given } from './defect.js'

/** A deadline with its last full date, and the heading of time above it. */
export interface Dated {
  readonly find: DeadlineFind
  readonly date: Written
  readonly above: Item | null
}

/** Deadlines with a full date. */
export function dated({ text, document }: Given): Dated[] {
  return document.deadlines.flatMap((find) => {
    if (find.deadline.calendar === 'lunar' || find.deadline.kind === 'within' || !place(text, find.passage)) return []
    const date = fullDates(text, find.passage.span).at(-1)
    return date ? [{ find, date, above: heading(find.item) }] : []
  })
}

/** The date of issue of a deadline's plan, or of the one that it is attached to; empty where there is none. */
export function issueDate({ find: { part } }: Dated): string {
  return part.plan.date ?? part.parent?.plan.date ?? ''
}

/** The last year of a deadline's plan. */
export function lastYear({ find: { part } }: Dated): number {
  return part.plan.yearEnd ?? part.parent?.plan.yearEnd ?? 0
}

/** Another date in the place of a deadline's. */
export function moved({ text }: Given, { find, date }: Dated, day: Day, before: readonly Edit[] = []): Damaged {
  return edited(text, [...before, { span: date.span, by: date.as(...day) }], [[find.passage.start, find.passage.start]])
}

/** The months that stand without their year before a deadline's last date (`từ ngày 12/10 đến ngày 16/10/2026`), as another month. */
export function monthsBefore({ text }: Given, { find, date }: Dated, month: number): Edit[] {
  const from = find.passage.start
  return [...text.slice(from, date.span[0]).matchAll(/(?<=\d\/)\d{1,2}(?!\d)/gu)].map((m) => ({
    span: [from + m.index, from + m.index + m[0].length], by: String(month).padStart(2, '0'),
  }))
}

/** Months of a date's year that are far from its heading's, and after the plan's date. */
export function farMonths(one: Dated): number[] {
  const period = one.above?.period
  const issued = issueDate(one)
  const { year } = one.date
  return Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => {
    const far = period && (iso(28, month, year) < shifted(period.start, -1) || iso(1, month, year) > shifted(period.end, 1))
    return far && iso(1, month, year) > issued
  })
}

function shifted(date: string, months: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months, months < 0 ? 1 : 28)
  return at.toISOString().slice(0, 10)
}

const RANGE = /(?<!\d)(\d{1,2})(?=\/| |-).{1,24}?(?:đến ngày |[-–] ?)(\d{1,2})(?=\/| tháng)/u

/** Stretches of days in one month with the days changed, so that they end before they begin. */
export function backwards({ text, document, random }: Given): Damaged[] {
  return document.deadlines.flatMap(({ passage, deadline }) => {
    const span = deadline.calendar === 'lunar' ? null : place(text, passage)
    const words = span ? text.slice(...span) : ''
    const m = RANGE.exec(words)
    const [whole = '', first = '', last = ''] = m ?? []
    if (!span || !m || first === last || new Set(words.match(/\/\d{1,2}(?=\/|\s|-|$)/gu) ?? []).size > 1) return []
    const start: Span = [span[0] + m.index, span[0] + m.index + first.length]
    const end: Span = [span[0] + m.index + whole.length - last.length, span[0] + m.index + whole.length]
    const early = { span: end, by: String(between(random, 1, Number(first) - 1)).padStart(2, '0') }
    return [edited(text, random() < 0.5 || Number(first) === 1 ? [{ span: start, by: last }, { span: end, by: first }] : [early])]
  })
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** Another weekday than a date's. */
export function otherWeekday({ random }: Given, { date: { day, month, year } }: Dated): string {
  const own = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return WEEKDAYS[(own + between(random, 1, 6)) % 7] ?? ''
}
