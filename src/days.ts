import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getDay } from 'date-fns/getDay'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** Days of the Gregorian calendar as `YYYY-MM-DD`; months from 1 to 12. */

/** The last day of a month. */
export function lastDay(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1))
}

/** The day `YYYY-MM-DD`, or null where the calendar has none. */
export function day(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Midnight of a day in local time: what date-fns reckons with. */
function midnight(date: string): Date {
  const [year = 0, month = 1, of = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, of)
}

/** The day `count` days after `date`. */
export function after(date: string, count: number): string {
  return formatISO(addDays(midnight(date), count), { representation: 'date' })
}

const EPOCH = new Date(1970, 0, 1)

/** Days from 1970-01-01 to a day. */
export function dayNumber(date: string): number {
  return differenceInCalendarDays(midnight(date), EPOCH)
}

/** The day of the week of `date`: 0 is Chủ nhật, 1 thứ Hai … 6 thứ Bảy. */
export function weekday(date: string): number {
  return getDay(midnight(date))
}
