/** Days of the Gregorian calendar as `YYYY-MM-DD`; months from 1 to 12. */

/** The last day of a month. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day `YYYY-MM-DD`, or null where the calendar has none. */
export function day(year: number, month: number, date: number): string | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const DAY = 86_400_000
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4

/** Days from 1970-01-01 to a day. By the calendar alone, without a time zone: rules ask for thousands of days. */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY
}

/** The day `count` days after `date`. */
export function after(date: string, count: number): string {
  return new Date((dayNumber(date) + count) * DAY).toISOString().slice(0, 10)
}

/** The day before `date`, null before the year 0: by the calendar's words, which is a tenth of the time. */
export function before(date: string): string | null {
  const [year, month, number] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  if (number > 1) return day(year, month, number - 1)
  return month > 1 ? day(year, month - 1, lastDay(year, month - 1)) : day(year - 1, 12, 31)
}

/** The day of the week of `date`: 0 is Chủ nhật, 1 thứ Hai … 6 thứ Bảy. */
export function weekday(date: string): number {
  return (((dayNumber(date) + FIRST_WEEKDAY) % 7) + 7) % 7
}
