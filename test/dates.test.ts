import { describe, expect, test } from 'vitest'
import { after, day, dayNumber, lastDay, weekday } from '../src/text/days.js'
import { date, iso } from '../src/recognise/date.js'
import { text } from './helpers/texts.js'

describe('a date as plans write it', () => {
  test.each<readonly [text: string, day: number, month: number, year: number | null, length: number]>([
    ['26/11/2021', 26, 11, 2021, 10],
    ['5/3/2026', 5, 3, 2026, 8],
    ['05/03/2026.', 5, 3, 2026, 10],
    ['26-11-2021', 26, 11, 2021, 10],
    ['26.11.2021', 26, 11, 2021, 10],
    ['26 / 11 / 2021', 26, 11, 2021, 14],
    ['20/11', 20, 11, null, 5],
    ['20/11)', 20, 11, null, 5],
    ['26 tháng 11 năm 2021', 26, 11, 2021, 20],
    ['05 tháng 01, năm 2026', 5, 1, 2026, 21],
    ['15 tháng 6', 15, 6, null, 10],
    ['15 tháng 6/2026', 15, 6, 2026, 15],
    ['10 tháng giêng', 10, 1, null, 14],
    ['23 tháng chạp', 23, 12, null, 13],
    ['31/4/2026', 31, 4, 2026, 9],
    ['01/7/2025 của', 1, 7, 2025, 9],
      ['ngày 26 tháng 11 năm 2021', 26, 11, 2021, 25],
    ['26–11–2021', 26, 11, 2021, 10],
  ])('%s', (value, of, month, year, length) => {
    const t = text(value)
    const found = date(t, 0)
    expect(found).toMatchObject({ day: of, month, year })
    expect(found && t.end(found.to - 1)).toBe(length)
  })

  test.each([
    ['a number with a point', '14.4'], ['a range of years', '2021-2025'], ['a fraction of three', '1/2/3/4'], ['a share of a whole number', '1/100'], ['words', 'tháng 3'], ['a symbol', '15/kh-ubnd'],
    ['a day alone', '15'], ['a decimal number', '3,5'], ['a month that goes on', '12/345'],
  ])('%s is none: %s', (_, value) => {
    expect(date(text(value), 0)).toBeNull()
  })

  test.each([
    ['in full', '29/02/2024', '2024-02-29'], ['no leap year', '29/02/2026', null], ['30 days', '31/4/2026', null], ['month 13', '01/13/2026', null], ['day 0', '0/1/2026', null], ['without its year', '20/11', null],
  ])('iso, %s: %s', (_, printed, value) => {
    const found = date(text(printed), 0)
    expect(found && iso(found)).toBe(value)
  })

  test('from the middle of a text', () => {
    expect(date(text('trước ngày 05/01/2026.'), 1)).toEqual({ day: 5, month: 1, year: 2026, from: 2, to: 7 })
  })
})

describe('days of the calendar', () => {
  test.each([[2026, 1, 31], [2026, 2, 28], [2024, 2, 29], [1900, 2, 28], [2000, 2, 29], [2026, 4, 30], [2026, 12, 31]])('%i-%i has %i days', (year, month, last) => {
    expect(lastDay(year, month)).toBe(last)
  })
  test.each([[2026, 4, 31], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0]])('there is no %i-%i-%i', (year, month, of) => {
    expect(day(year, month, of)).toBeNull()
  })
  // The first day of the lunar year 2026, Thứ Ba.
  test.each([['2026-02-17', 2], ['2026-03-15', 0], ['2024-02-29', 4], ['2025-09-02', 2]])('%s is day %i of its week', (on, of) => {
    expect(weekday(on)).toBe(of)
  })
  test.each([['2026-02-28', 1, '2026-03-01'], ['2025-12-31', 1, '2026-01-01'], ['2026-03-01', -1, '2026-02-28'], ['2024-02-28', 366, '2025-02-28']])('%s and %i days', (from, count, then) => {
    expect(after(from, count)).toBe(then)
    expect(dayNumber(then) - dayNumber(from)).toBe(count)
  })
})
