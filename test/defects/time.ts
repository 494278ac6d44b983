import type { DeadlineFind, Document, Item } from '../../src/index.js'
import { fullDates, impossible, iso, lastDay, type Written } from './dates.js'
import { between, edited, heading, items, lineAt, pick, place, without, type Damaged, type Given, type Kind, type Random } from './defect.js'

/** Headings of time with the words that name them, by the heading above. */
function headings({ text, document }: Given): { item: Item; words: string; span: readonly [number, number] }[][] {
  const lists = new Map<Item | null, { item: Item; words: string; span: readonly [number, number] }[]>()
  for (const item of items(document)) {
    const span = item.period ? place(text, item.paragraphs[0]) : null
    if (!span) continue
    const list = lists.get(item.parent) ?? []
    lists.set(item.parent, [...list, { item, words: text.slice(...span), span }])
  }
  return [...lists.values()]
}

const QUARTERS = ['I', 'II', 'III', 'IV']

function neighbours(given: Given): [ReturnType<typeof headings>[number][number], ReturnType<typeof headings>[number][number]] | null {
  const list = pick(given.random, headings(given).filter(({ length }) => length > 1)) ?? []
  const at = between(given.random, 0, list.length - 2)
  const [a, b] = [list[at], list[at + 1]]
  return a && b ? [a, b] : null
}

/** Deadlines with a full date, the last date of each. */
function dated({ text, document }: Given): { find: DeadlineFind; date: Written; above: Item | null }[] {
  return document.deadlines.flatMap((find) => {
    if (find.deadline.calendar === 'lunar' || find.deadline.kind === 'within' || !place(text, find.passage)) return []
    const date = fullDates(text, find.passage.span).at(-1)
    return date ? [{ find, date, above: heading(find.item) }] : []
  })
}

/** What a plan's part says of itself, or of the plan that it is attached to. */
function plan(find: DeadlineFind): { date: string | null; yearEnd: number } {
  const { plan: own, parent } = find.part
  return { date: own.date ?? parent?.plan.date ?? null, yearEnd: own.yearEnd ?? parent?.plan.yearEnd ?? 0 }
}

/** Another date in the place of a deadline's. */
function moved({ text }: Given, { find, date }: { find: DeadlineFind; date: Written }, [day, month, year]: readonly [number, number, number]): Damaged {
  return edited(text, [{ span: date.span, by: date.as(day, month, year) }], [[find.passage.start, find.passage.start]])
}

const clamp = (day: number, month: number, year: number): [number, number, number] => [Math.min(day, lastDay(year, month)), month, year]
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

function weekday({ day, month, year }: Written): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** Half a year named in a task, the first or the last. */
function halves({ text, document }: Given): { span: readonly [number, number]; first: boolean }[] {
  return items(document).flatMap((item) => {
    const span = item.task && heading(item) ? place(text, item.passage) : null
    return span ? [...text.slice(...span).matchAll(/(?<=6 tháng )(đầu|cuối)(?= năm)/gu)].map((m) => ({ span: [span[0] + m.index, span[0] + m.index + m[0].length] as const, first: m[0] === 'đầu' })) : []
  })
}

/** A month or quarter named in a task, within the time that the task stands under. */
function named({ text, document }: Given): { span: readonly [number, number]; quarter: boolean; value: number; pair: boolean; item: Item }[] {
  return items(document).flatMap((item) => {
    const above = heading(item)
    const span = item.task && above ? place(text, item.passage) : null
    if (!span || !above?.period) return []
    const [from, to] = [Number(above.period.start.slice(5, 7)), Number(above.period.end.slice(5, 7))]
    const found = [...text.slice(...span).matchAll(/(?<!ngày \d{1,2} |\p{L})(quý (IV|I{1,3})|tháng (\d{1,2}))(?![\p{L}\d])/gu)].map((m) => {
      const quarter = m[2] !== undefined
      const value = quarter ? QUARTERS.indexOf(m[2] ?? '') + 1 : Number(m[3])
      const start = span[0] + m.index + (m[1] ?? '').indexOf(' ') + 1
      return { span: [start, start + (m[2] ?? m[3] ?? '').length] as const, quarter, value, pair: false, item }
    })
    const fits = found.map((one) => (one.quarter ? one.value * 3 >= from && one.value * 3 - 2 <= to : one.value >= from && one.value <= to))
    const [first, second] = found
    if (found.length === 2 && first?.quarter && second?.quarter && second.value === first.value + 1) return [{ ...second, pair: true }]
    return found.filter((_, i) => fits[i] && found.length === 1)
  })
}

/** Years of an anniversary with its two days: `79 năm … (27/7/1947 - 27/7/2026)`. */
function anniversaries(text: string, document: Document): { count: number; span: readonly [number, number]; all: readonly [number, number] }[] {
  return items(document).flatMap((item) => {
    const from = item.passage.start
    return [...text.slice(from, item.passage.end).matchAll(/(?<!\d)(\d{2,3}) năm [^.;()]{4,160}\((\d{1,2}\/\d{1,2})\/\d{4}\s?-\s?\2\/\d{4}\)/gu)].map((m) => {
      const at = from + m.index
      return { count: Number(m[1]), span: [at, at + (m[1] ?? '').length] as const, all: [at, at + m[0].length] as const }
    })
  })
}

/** What goes wrong with months, days and years. */
export const time: readonly Kind[] = [
  {
    name: 'two neighbouring months changed places', rules: ['period-order', 'deadline-outside-period'],
    inject: (given) => {
      const [a, b] = neighbours(given) ?? []
      return a && b ? edited(given.text, [{ span: a.span, by: b.words }, { span: b.span, by: a.words }]) : null
    },
  },
  {
    name: 'a month named like the one before', rules: ['period-order'],
    inject: (given) => {
      const [a, b] = neighbours(given) ?? []
      return a && b ? edited(given.text, [{ span: b.span, by: a.words }], [[a.span[0], a.span[0]]]) : null
    },
  },
  {
    name: 'a heading of time lost', rules: ['period-gap', 'numbering', 'deadline-missing'],
    inject: (given) => {
      const list = pick(given.random, headings(given).filter(({ length }) => length > 3)) ?? []
      const lost = list[between(given.random, 0, list.length - 2)]
      const next = lost && list[list.indexOf(lost) + 1]
      if (!lost || !next) return null
      const from = given.text.lastIndexOf('\n', lost.span[0]) + 1
      const to = given.text.indexOf('\n', lost.span[1]) + 1
      const made = without(given.text, [from, to])
      return { ...made, lines: [...made.lines, lineAt(given.text, next.span[0]) - 1] }
    },
  },
  {
    name: 'a month that the calendar does not have', rules: ['date-impossible'],
    inject: (given) => {
      const one = pick(given.random, headings(given).flat().filter(({ words }) => /^(?:tháng \d{1,2}(?!\d|,)|quý [IV]+)/iu.test(words)))
      const number = one && /\d+|[IV]+$|[IV]+(?=\/)/u.exec(one.words.replace(/^Quý/u, '    '))
      if (!one || !number) return null
      const start = one.span[0] + one.words.indexOf(number[0], 5)
      const from = /^quý/iu.test(one.words) ? one.span[0] + 4 : start
      return edited(given.text, [{ span: [from, from + number[0].length], by: /^\d/u.test(number[0]) ? String(pick(given.random, [13, 14, 15, 20, 21, 22])) : pick(given.random, ['V', 'VI']) ?? 'V' }])
    },
  },
  {
    name: 'a heading of time with another year', rules: ['period-order', 'period-mismatch', 'deadline-outside-period'],
    inject: (given) => {
      const one = pick(given.random, headings(given).filter(({ length }) => length > 2).flatMap((list) => list.filter(({ words }) => /\d{4}$/u.test(words))))
      if (!one) return null
      const span = [one.span[1] - 4, one.span[1]] as const
      return edited(given.text, [{ span, by: String(Number(given.text.slice(...span)) + (pick(given.random, [-1, 1]) ?? 1)) }])
    },
  },
  {
    name: 'a deadline that the calendar does not have', rules: ['date-impossible'],
    inject: (given) => {
      const one = pick(given.random, dated(given))
      return one ? moved(given, one, impossible(given.random, one.date.year)) : null
    },
  },
  {
    name: 'a deadline in last year', rules: ['deadline-before-issue', 'deadline-outside-period', 'date-impossible'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ find, date }) => iso(date.day, date.month, date.year - 1) < (plan(find).date ?? '')))
      return one ? moved(given, one, clamp(one.date.day, one.date.month, one.date.year - 1)) : null
    },
  },
  {
    name: 'a deadline a year too late', rules: ['deadline-beyond-plan', 'deadline-outside-period'],
    inject: (given) => {
      // A task that speaks of the next year may be due in it.
      const one = pick(given.random, dated(given).filter(({ find, date, above }) => (above !== null || date.year >= plan(find).yearEnd) && date.month > 3 && !find.item.passage.value.includes(`năm ${date.year + 1}`)))
      return one ? moved(given, one, clamp(one.date.day, one.date.month, one.date.year + 1)) : null
    },
  },
  {
    name: 'a deadline in another month than its heading', rules: ['deadline-outside-period'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ above }) => above !== null))
      const period = one?.above?.period
      if (!one || !period) return null
      const issued = plan(one.find).date ?? ''
      const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => {
        const date = iso(1, month, one.date.year)
        return date > issued && (iso(28, month, one.date.year) < shifted(period.start, -1) || date > shifted(period.end, 1))
      })
      const month = pick(given.random, months)
      if (month === undefined) return null
      const [day] = clamp(one.date.day, month, one.date.year)
      const { passage } = one.find
      const before = [...given.text.slice(passage.start, one.date.span[0]).matchAll(/(?<=\d\/)0?(\d{1,2})(?!\d)/gu)].map((m) => ({ span: [passage.start + m.index, passage.start + m.index + m[0].length] as const, by: String(month).padStart(2, '0') }))
      return edited(given.text, [...before, { span: one.date.span, by: one.date.as(day, month, one.date.year) }], [[passage.start, passage.start]])
    },
  },
  {
    name: 'a deadline before the day of issue', rules: ['deadline-before-issue'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ find, above }) => above === null && find.deadline.kind !== 'range'))
      const issued = one && plan(one.find).date
      if (!one || !issued || Number(issued.slice(8)) < 3) return null
      return moved(given, one, [between(given.random, 1, Number(issued.slice(8)) - 1), Number(issued.slice(5, 7)), Number(issued.slice(0, 4))])
    },
  },
  {
    name: 'a stretch of days that runs backwards', rules: ['date-impossible', 'deadline-outside-period', 'deadline-before-issue'],
    inject: (given) => {
      const ranges = given.document.deadlines.flatMap(({ passage, deadline }) => {
        const span = deadline.calendar === 'lunar' ? null : place(given.text, passage)
        const m = span && /(?<!\d)(\d{1,2})(?=\/| |-).{1,24}?(?:đến ngày |[-–] ?)(\d{1,2})(?=\/| tháng)/u.exec(given.text.slice(...span))
        if (!span || !m || m[1] === m[2]) return []
        const [first = '', last = ''] = [m[1], m[2]]
        if (new Set(given.text.slice(...span).match(/\/\d{1,2}(?=\/|\s|-|$)/gu) ?? []).size > 1) return []
        const [a, b] = [span[0] + m.index, span[0] + m.index + m[0].length - last.length]
        const early = String(between(given.random, 1, Number(first) - 1)).padStart(2, '0')
        const swapped = { span: [a, a + first.length] as const, by: last }
        return [edited(given.text, given.random() < 0.5 || Number(first) === 1 ? [swapped, { span: [b, b + last.length], by: first }] : [{ span: [b, b + last.length], by: early }])]
      })
      return pick(given.random, ranges) ?? null
    },
  },
  {
    name: 'a weekday that the date does not have', rules: ['weekday-mismatch'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ date }) => given.text.slice(date.span[0] - 5, date.span[0]).toLowerCase() === 'ngày '))
      if (!one) return null
      const day = WEEKDAYS[(weekday(one.date) + between(given.random, 1, 6)) % 7] ?? ''
      const start = one.date.span[0] - 5
      const said = /(?:Chủ nhật|thứ \p{L}+), $/u.exec(given.text.slice(start - 12, start))?.[0].length ?? 0
      const capital = given.text[start] === 'N'
      return edited(given.text, [{ span: [start - said, start + 4], by: `${capital ? `T${day.slice(1)}` : day}, ngày` }], [one.find.passage.span])
    },
  },
  {
    name: 'an anniversary counted wrongly', rules: ['anniversary-mismatch'],
    inject: (given) => {
      const one = pick(given.random, anniversaries(given.text, given.document))
      const step = pick(given.random, [-10, -2, -1, 1, 2, 10]) ?? 1
      return one ? edited(given.text, [{ span: one.span, by: String(one.count + step) }]) : null
    },
  },
  {
    name: 'an anniversary with another year', rules: ['anniversary-mismatch'],
    inject: (given) => {
      const one = pick(given.random, anniversaries(given.text, given.document))
      const span = one && ([one.all[1] - 5, one.all[1] - 1] as const)
      return one && span ? edited(given.text, [{ span, by: String(Number(given.text.slice(...span)) + (pick(given.random, [-2, -1, 1, 2, 10]) ?? 1)) }], [one.all]) : null
    },
  },
  {
    name: 'a month or quarter that contradicts its heading', rules: ['period-mismatch', 'deadline-outside-period'],
    inject: (given) => {
      if (given.random() < 0.3) {
        const half = pick(given.random, halves(given))
        return half ? edited(given.text, [{ span: half.span, by: half.first ? 'cuối' : 'đầu' }]) : null
      }
      const one = pick(given.random, named(given))
      if (!one) return null
      const most = one.quarter ? 4 : 12
      const far = Array.from({ length: most }, (_, i) => i + 1).filter((value) => (one.pair ? value !== one.value : Math.abs(value - one.value) > (one.quarter ? 1 : 3)))
      const value = pick(given.random, far)
      return value === undefined ? null : edited(given.text, [{ span: one.span, by: one.quarter ? QUARTERS[value - 1] ?? '' : String(value) }])
    },
  },
  {
    name: 'a plan issued after most of its deadlines', rules: ['deadline-before-issue'],
    inject: (given) => issued(given, (date, random) => [between(random, 1, 28), between(random, 11, 12), date.year], ({ find, date }, made) => iso(date.day, date.month, date.year) < made && find.part.places.date !== null),
  },
]

function shifted(date: string, months: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months, months < 0 ? 1 : 28)
  return at.toISOString().slice(0, 10)
}

/** Another date of issue, where it leaves more than half of the dated tasks in the past. */
function issued(given: Given, other: (date: Written, random: Random) => [number, number, number], past: (one: ReturnType<typeof dated>[number], made: string) => boolean): Damaged | null {
  const passage = given.document.parts[0]?.places.date
  const span = place(given.text, passage)
  const date = span && fullDates(given.text, span)[0]
  if (!date) return null
  const all = dated(given)
  const made = other(date, given.random)
  if (all.filter((one) => past(one, iso(...made))).length * 2 <= all.length || all.length < 4) return null
  return edited(given.text, [{ span: date.span, by: date.as(...made) }])
}
