import type { Mention } from '../../../facts/mentions.js'
import { shownDay } from '../../../text/shown-day.js'
import type { Fault } from './separators.js'

// Types that are never legal documents, so their numbers carry no year: Luật 64/2025/QH15, Điều 4. Chỉ thị were ones until the law of 2015 took
// effect.
const NO_YEAR: ReadonlySet<string> = new Set(['KH', 'CTr', 'CT', 'TB', 'BC', 'TTr'])
const DIRECTIVES_ENDED = 2017

// First and last years of the National Assembly's terms; two terms share the year of an election.
const TERMS: Readonly<Record<number, readonly [number, number]>> = {
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
}

/** What is wrong with the year in a number: it has none there, or it is not that of the date or of the term of the National Assembly. */
export function years({ symbol, date, number }: Mention): Fault | null {
  const { year, type, term } = symbol
  if (year === null) return null
  // The chief justice's directives keep their year: `04/2018/CT-CA`.
  const keeps = type === 'CT' && (year < DIRECTIVES_ENDED || symbol.body === 'CA')
  if (symbol.regime !== 'party' && type !== null && NO_YEAR.has(type) && !keeps) {
    return { message: 'yeared', data: { number, type }, expected: [symbol.text.replace(`/${year}`, '')] }
  }
  if (date !== null && !date.startsWith(String(year))) return { message: 'year', data: { number, date: shownDay(date) } }
  const [from, to] = (term === null ? null : TERMS[term]) ?? [year, year]
  if (year < from || year > to) return { message: 'term', severity: 'warning', data: { number, term: term ?? 0, from, to } }
  return null
}
