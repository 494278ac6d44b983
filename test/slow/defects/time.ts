import type { Span } from '../../../src/index.js'
import { clamped, fullDates, impossible, iso, type Day } from './dates.js'
import { backwards, dated, farMonths, issueDate, lastYear, monthsBefore, moved, otherWeekday } from './deadlines.js'
import { between, choice, edited, lineAt, pick, place, without, type Damaged, type Given, type Kind } from './defect.js'
import { anniversaries, halves, headings, named, neighbours, QUARTERS } from './headings.js'

/** A heading whose number is one that no calendar has. */
function unheard(given: Given): Damaged | null {
  const one = pick(given.random, headings(given).flat().filter(({ words }) => /^(?:tháng \d{1,2}(?![\d,])|quý [IV])/iu.test(words)))
  const m = one && /(?<= )(?:\d+|[IV]+)/u.exec(one.words)
  if (!one || !m) return null
  const at = one.span[0] + m.index
  const by = /\d/u.test(m[0]) ? String(choice(given.random, [13, 14, 15, 20, 21, 22])) : choice(given.random, ['V', 'VI'])
  return edited(given.text, [{ span: [at, at + m[0].length], by }])
}

/** A month or quarter of a task that its heading, or the one before it, contradicts. */
function contradicting(given: Given): Damaged | null {
  const { text, random } = given
  if (random() < 0.3) {
    const half = pick(random, halves(given))
    return half ? edited(text, [{ span: half, by: text.slice(...half) === 'đầu' ? 'cuối' : 'đầu' }]) : null
  }
  const one = pick(random, named(given))
  if (!one) return null
  const all = Array.from({ length: one.quarter ? 4 : 12 }, (_, i) => i + 1)
  const value = pick(random, all.filter((other) => (one.pair ? other !== one.value : Math.abs(other - one.value) > (one.quarter ? 1 : 3))))
  return value === undefined ? null : edited(text, [{ span: one.span, by: one.quarter ? QUARTERS[value - 1] ?? '' : String(value) }])
}

/** A date of issue at the year's end, where more than half of the dated tasks are due before it. */
function late(given: Given): Damaged | null {
  const span = place(given.text, given.document.parts[0]?.places.date)
  const date = span && fullDates(given.text, span)[0]
  if (!date) return null
  const all = dated(given)
  const made: Day = [between(given.random, 1, 28), between(given.random, 11, 12), date.year]
  const past = all.filter(({ find, date: { day, month, year } }) => find.part.places.date !== null && iso(day, month, year) < iso(...made))
  return past.length * 2 > all.length && all.length > 3 ? edited(given.text, [{ span: date.span, by: date.as(...made) }]) : null
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
      // That the last one is lost, nothing tells.
      const list = pick(given.random, headings(given).filter(({ length }) => length > 3)) ?? []
      const at = between(given.random, 0, list.length - 2)
      const [lost, next] = [list[at], list[at + 1]]
      if (!lost || !next) return null
      const made = without(given.text, [given.text.lastIndexOf('\n', lost.span[0]) + 1, given.text.indexOf('\n', lost.span[1]) + 1])
      return { ...made, lines: [...made.lines, lineAt(given.text, next.span[0]) - 1] }
    },
  },
  { name: 'a month that the calendar does not have', rules: ['date-impossible'], inject: unheard },
  {
    name: 'a heading of time with another year', rules: ['period-order', 'period-mismatch', 'deadline-outside-period'],
    inject: (given) => {
      const lists = headings(given).filter(({ length }) => length > 2)
      const one = pick(given.random, lists.flatMap((list) => list.filter(({ words }) => /\d{4}$/u.test(words))))
      if (!one) return null
      const span: Span = [one.span[1] - 4, one.span[1]]
      return edited(given.text, [{ span, by: String(Number(given.text.slice(...span)) + choice(given.random, [-1, 1])) }])
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
      const one = pick(given.random, dated(given).filter((each) => iso(each.date.day, each.date.month, each.date.year - 1) < issueDate(each)))
      return one ? moved(given, one, clamped(one.date.day, one.date.month, one.date.year - 1)) : null
    },
  },
  {
    name: 'a deadline a year too late', rules: ['deadline-beyond-plan', 'deadline-outside-period'],
    inject: (given) => {
      // A report is due in the first months of the next year, and so is what speaks of it.
      const one = pick(given.random, dated(given).filter((each) => {
        const { date, above, find } = each
        return (above !== null || date.year >= lastYear(each)) && date.month > 3 && !find.item.passage.value.includes(`năm ${date.year + 1}`)
      }))
      return one ? moved(given, one, clamped(one.date.day, one.date.month, one.date.year + 1)) : null
    },
  },
  {
    name: 'a deadline in another month than its heading', rules: ['deadline-outside-period'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ above }) => above !== null))
      const month = one && pick(given.random, farMonths(one))
      return one && month ? moved(given, one, clamped(one.date.day, month, one.date.year), monthsBefore(given, one, month)) : null
    },
  },
  {
    name: 'a deadline before the day of issue', rules: ['deadline-before-issue'],
    inject: (given) => {
      const one = pick(given.random, dated(given).filter(({ find, above }) => above === null && find.deadline.kind !== 'range'))
      const [year = 0, month = 0, day = 0] = one ? issueDate(one).split('-').map(Number) : []
      return one && day > 2 ? moved(given, one, [between(given.random, 1, day - 1), month, year]) : null
    },
  },
  {
    name: 'a stretch of days that runs backwards', rules: ['date-impossible', 'deadline-outside-period', 'deadline-before-issue'],
    inject: (given) => pick(given.random, backwards(given)) ?? null,
  },
  {
    name: 'a weekday that the date does not have', rules: ['weekday-mismatch'],
    inject: (given) => {
      const { text } = given
      const one = pick(given.random, dated(given).filter(({ date }) => text.slice(date.span[0] - 5, date.span[0]).toLowerCase() === 'ngày '))
      if (!one) return null
      const day = otherWeekday(given, one)
      const start = one.date.span[0] - 5
      const said = /(?:Chủ nhật|thứ \p{L}+), $/u.exec(text.slice(start - 12, start))?.[0].length ?? 0
      const by = `${text[start] === 'N' ? day.replace('thứ', 'Thứ') : day}, ngày`
      return edited(text, [{ span: [start - said, start + 4], by }], [one.find.passage.span])
    },
  },
  {
    name: 'an anniversary counted wrongly', rules: ['anniversary-mismatch'],
    inject: (given) => {
      const one = pick(given.random, anniversaries(given))
      return one ? edited(given.text, [{ span: one.span, by: String(one.count + choice(given.random, [-10, -2, -1, 1, 2, 10])) }]) : null
    },
  },
  {
    name: 'an anniversary with another year', rules: ['anniversary-mismatch'],
    inject: (given) => {
      const one = pick(given.random, anniversaries(given))
      if (!one) return null
      const span: Span = [one.all[1] - 5, one.all[1] - 1]
      return edited(given.text, [{ span, by: String(Number(given.text.slice(...span)) + choice(given.random, [-2, -1, 1, 2, 10])) }], [one.all])
    },
  },
  { name: 'a month or quarter that contradicts its heading', rules: ['period-mismatch', 'deadline-outside-period'], inject: contradicting },
  { name: 'a plan issued after most of its deadlines', rules: ['deadline-before-issue'], inject: late },
]
