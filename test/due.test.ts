import { describe, expect, test } from 'vitest'
import { cellDeadline, deadlines } from '../src/recognise/deadline/deadlines.js'
import type { DeadlineContext, DeadlineWords } from '../src/recognise/deadline/words.js'
import { before } from '../src/text/days.js'
import { text } from './helpers/texts.js'

const plan: DeadlineContext = { years: { year: 2026, yearEnd: 2026, school: false }, months: null }
const term: DeadlineContext = { years: { year: 2026, yearEnd: 2030, school: false }, months: null }
const school: DeadlineContext = { years: { year: 2026, yearEnd: 2027, school: true }, months: null }
const nothing: DeadlineContext = { years: null, months: null }
const under2028: DeadlineContext = { ...term, months: { from: 1, to: 12, year: 2028 } }

const due = (found: readonly DeadlineWords[]): string[] => found.map(({ first, last }) => `${first ?? ''}..${last ?? ''}`)

describe('the days within which a task is due', () => {
  test.each<readonly [words: string, context: DeadlineContext, ...due: string[]]>([
    ['báo cáo trước ngày 20/02/2024', { ...plan, years: { year: 2024, yearEnd: 2024, school: false } }, '..2024-02-19'],
    ['hoàn thành trước ngày 01/3/2028', plan, '..2028-02-29'],
    ['hoàn thành trước 01/01/2027', plan, '..2026-12-31'],
    ['chậm nhất trước ngày 25/6/2026', plan, '..2026-06-24'],
    ['chậm nhất là ngày 05/8', plan, '..2026-08-05'],
    ['đến hết ngày 31/12/2026', plan, '..2026-12-31'],
    ['hoàn thành trước quý III', plan, '..2026-06-30'],
    ['hoàn thành xong trước tháng 6/2026', plan, '..2026-05-31'],
    ['hoàn thành trước năm 2027', plan, '..2026-12-31'],
    ['đến hết quý II/2026', plan, '..2026-06-30'],
    ['chậm nhất trong tháng 6/2026', plan, '..2026-06-30'],
    ['họp trước ngày 31/4/2026', plan, '..'],
    ['trong tháng 01/2024', plan, '2024-01-01..2024-01-31'],
    ['hoàn thành trong quý II/2026', plan, '2026-04-01..2026-06-30'],
    ['xong trong quý II', plan, '2026-04-01..2026-06-30'],
    ['xong trong quý II', nothing, '..'],
    ['xong trong quý II/2026', nothing, '2026-04-01..2026-06-30'],
    ['xong trong quý II', under2028, '2028-04-01..2028-06-30'],
    ['trong tháng 02', school, '2027-02-01..2027-02-28'],
    ['trong 6 tháng đầu năm', plan, '2026-01-01..2026-06-30'],
    ['hoàn thành trong năm 2026', plan, '2026-01-01..2026-12-31'],
    ['Trong năm, kiểm tra ít nhất 03 chi bộ', plan, '2026-01-01..2026-12-31'],
    ['Trong năm, kiểm tra ít nhất 03 chi bộ', term, '..'],
    ['Trong năm, kiểm tra ít nhất 03 chi bộ', under2028, '2028-01-01..2028-12-31'],
    ['Trong năm học, kiểm tra ít nhất 03 tổ', school, '..'],
    ['trong vòng 05 ngày làm việc', plan, '..'],
    ['trong tuần đầu tháng 3', plan, '2026-03-01..2026-03-31'],
    ['Quý I/2027, các phòng rà soát', plan, '2027-01-01..2027-03-31'],
    ['hội nghị ngày 17/02/2026', plan, '2026-02-17..2026-02-17'],
    ['từ ngày 01/7/2026 đến ngày 15/8/2026', plan, '2026-07-01..2026-08-15'],
    ['từ tháng 3 đến tháng 5', plan, '2026-03-01..2026-05-31'],
    ['vào các ngày 10, 12 và 20/3/2026', plan, '2026-03-10..2026-03-10', '2026-03-12..2026-03-12', '2026-03-20..2026-03-20'],
    ['trước ngày 15 hằng tháng', plan, '..'],
    ['rằm tháng Giêng', plan, '..'],
  ])('%s', (words, context, ...wanted) => {
    expect(due(deadlines(text(words), [], context))).toEqual(wanted)
  })

  test.each<readonly [cell: string, context: DeadlineContext, ...due: string[]]>([
    ['30/6/2026', plan, '2026-06-30..2026-06-30'],
    ['Trước 30/6/2026', plan, '..2026-06-29'],
    ['Quý II/2026', plan, '2026-04-01..2026-06-30'],
    ['6/2026', plan, '2026-06-01..2026-06-30'],
    ['3-5/2026', plan, '2026-03-01..2026-05-31'],
    ['11-2/2027', plan, '2026-11-01..2027-02-28'],
    ['11/2026 - 2/2027', plan, '2026-11-01..2027-02-28'],
    ['2026', term, '2026-01-01..2026-12-31'],
    ['2026-2027', term, '2026-01-01..2027-12-31'],
    ['Giai đoạn 2026-2030', term, '2026-01-01..2030-12-31'],
    ['Năm học 2026-2027', school, '..'],
    ['Cuối quý II', plan, '2026-04-01..2026-06-30'],
    ['Tháng 4/2026 và tháng 10/2026', plan, '2026-04-01..2026-04-30', '2026-10-01..2026-10-31'],
    ['Thường xuyên', plan],
    ['Sau khi có hướng dẫn', plan],
  ])('in a cell: %s', (cell, context, ...wanted) => {
    expect(due(cellDeadline(text(cell), context))).toEqual(wanted)
  })

  test('what is taken from the plan is implied', () => {
    const implied = (words: string): readonly string[] => deadlines(text(words), [], plan).flatMap((one) => one.implied)
    expect([implied('xong trong quý II'), implied('xong trong quý II/2026'), implied('Trong năm, kiểm tra 03 chi bộ')]).toEqual([['year'], [], ['year']])
  })

  test.each([['2026-03-01', '2026-02-28'], ['2028-03-01', '2028-02-29'], ['2026-01-01', '2025-12-31'], ['2026-05-10', '2026-05-09']])('the day before %s', (day, wanted) => {
    expect(before(day)).toBe(wanted)
  })
})
