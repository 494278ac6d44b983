import { describe, expect, test } from 'vitest'
import { resolved, yearFor, type Years } from '../src/text/calendar.js'
import { lexicon } from '../src/lexicon/index.js'
import { Passage } from '../src/text/passage.js'
import { Headings } from '../src/recognise/headings.js'
import { headsNoMonths, months, periodHeading } from '../src/recognise/period.js'
import { Scanner } from '../src/text/text.js'
import { text as tokens } from './helpers/texts.js'

const year: Years = { year: 2026, yearEnd: 2026, school: false }
const term: Years = { year: 2026, yearEnd: 2030, school: false }
const school: Years = { year: 2026, yearEnd: 2027, school: true }

/** The period that a line heads, as the model writes it; null for a line that heads none. */
function heads(line: string, years = year): readonly [string, string, string] | null {
  const found = periodHeading(tokens(line))
  if (!found) return null
  const { period, start, end } = resolved(found.months, years)
  return [period, start, end]
}

describe('a line that heads a time', () => {
  test.each<readonly [line: string, period: string, start: string, end: string]>([
    ['Tháng 01', '2026-01', '2026-01-01', '2026-01-31'],
    ['Tháng 1:', '2026-01', '2026-01-01', '2026-01-31'],
    ['THÁNG 12', '2026-12', '2026-12-01', '2026-12-31'],
    ['Tháng 02/2024', '2024-02', '2024-02-01', '2024-02-29'],
    ['Tháng 3-2026:', '2026-03', '2026-03-01', '2026-03-31'],
    ['Tháng 3 năm 2026', '2026-03', '2026-03-01', '2026-03-31'],
    ['Tháng Giêng', '2026-01', '2026-01-01', '2026-01-31'],
    ['Tháng mười một', '2026-11', '2026-11-01', '2026-11-30'],
    ['Tháng Tư', '2026-04', '2026-04-01', '2026-04-30'],
    ['Nhiệm vụ tháng 5', '2026-05', '2026-05-01', '2026-05-31'],
    ['Công tác trọng tâm tháng 5:', '2026-05', '2026-05-01', '2026-05-31'],
    ['Tháng 9 (Chủ điểm: Truyền thống nhà trường)', '2026-09', '2026-09-01', '2026-09-30'],
    ['Tháng 3, 4/2026', '2026-03/2026-04', '2026-03-01', '2026-04-30'],
    ['Tháng 3 và tháng 4', '2026-03/2026-04', '2026-03-01', '2026-04-30'],
    ['Tháng 6, 7, 8', '2026-06/2026-08', '2026-06-01', '2026-08-31'],
    ['Tháng 10 - 12', '2026-10/2026-12', '2026-10-01', '2026-12-31'],
    ['Quý I', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['QUÝ II', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['Quý IV/2024:', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['Quý 3 năm 2026', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['Quý I, II', '2026-01/2026-06', '2026-01-01', '2026-06-30'],
    ['6 tháng đầu năm', '2026-H1', '2026-01-01', '2026-06-30'],
    ['06 tháng cuối năm 2026', '2026-H2', '2026-07-01', '2026-12-31'],
    ['Sáu tháng đầu năm 2026', '2026-H1', '2026-01-01', '2026-06-30'],
    ['9 tháng đầu năm', '2026-01/2026-09', '2026-01-01', '2026-09-30'],
    ['Năm 2026', '2026', '2026-01-01', '2026-12-31'],
    ['Cả năm', '2026', '2026-01-01', '2026-12-31'],
  ])('%s', (line, ...expected) => {
    expect(heads(line)).toEqual(expected)
  })

  test.each([
    ['a task', 'Tháng 3 tổ chức hội nghị'], ['a sentence', 'Trong tháng 3, các chi bộ sinh hoạt'], ['lower case', 'tháng 3'], ['no month', 'Tháng 13'], ['no quarter', 'Quý V'], ['a movement', 'Tháng Thanh niên năm 2026'],
    ['a school year in a title', 'Năm học mới bắt đầu'], ['a month of action', 'Tháng hành động vì trẻ em'], ['a day', 'Ngày 05 tháng 01 năm 2026'], ['nothing', ''], ['a quarter of something', 'Quý khách hàng'], ['years', 'Giai đoạn 2021 - 2025'],
  ])('%s is none: %s', (_, line) => {
    expect(heads(line)).toBeNull()
  })

  test('the text after its colon stays apart', () => {
    const line = 'Tháng 3: Tổ chức Tết trồng cây'
    expect(line.slice(periodHeading(tokens(line))?.rest)).toBe('Tổ chức Tết trồng cây')
    expect(periodHeading(tokens('Tháng 3:'))?.rest).toBe('Tháng 3:'.length)
  })
})

describe('the lines that are looked at closely', () => {
  const headings = new Headings(new Scanner(lexicon()))
  test.each([
    'Tháng 01', 'THÁNG 12', 'Thảng 8', 'Quý I', 'QUÝ II:', '6 tháng đầu năm', 'Sáu tháng đầu năm', 'Năm 2026', 'Cả năm', 'Nhiệm vụ trọng tâm tháng 5', 'Công tác quý I', 'Thực hiện nhiệm vụ tháng 2 năm 2026', 'Tháng 13', 'Quý V',
    `Tháng 3: ${'Tổ chức Tết trồng cây và ra quân dọn vệ sinh. '.repeat(8)}`,
  ])('head a time: %s', (line) => {
    expect(headings.heads(Passage.of(line, 0))).toBe(true)
  })
  test.each(['Thực hiện tốt công tác dân vận', 'Tổ chức hội nghị', 'tháng 3', '6 chi bộ', 'Năm học mới', `Tháng 3 (${'a '.repeat(200)}`, ''])('head none: %s', (line) => {
    expect(headings.heads(Passage.of(line, 0))).toBe(false)
  })
  test('a cell may begin in lower case', () => {
    expect(headings.months(Passage.of('tháng 3', 0))).toBeNull()
    expect(headings.cell(Passage.of('tháng 3', 0))?.months.from).toBe(3)
  })
})

describe('months that no calendar has', () => {
  test.each(['Tháng 13', 'Tháng 13/2026:', 'Tháng 00', 'Quý V', 'Quý 5/2026'])('%s', (line) => {
    expect(headsNoMonths(tokens(line))).toBe(true)
  })
  test.each(['Tháng 12', 'Tháng 10/2026', 'Quý IV', 'Tháng 13 lượt khám', 'Quý khách'])('not %s', (line) => {
    expect(headsNoMonths(tokens(line))).toBe(false)
  })
})

describe('the year that a plan leaves to its months', () => {
  test.each<readonly [string, Years, number, number]>([
    ['a year', year, 3, 2026], ['September of a school year', school, 9, 2026], ['August of a school year', school, 8, 2026], ['December of a school year', school, 12, 2026],
    ['January of a school year', school, 1, 2027], ['May of a school year', school, 5, 2027], ['a term counts from its first year', term, 3, 2026],
  ])('%s', (_, years, month, expected) => {
    expect(yearFor(month, years)).toBe(expected)
  })
  test('of a school year that is stated', () => {
    expect(heads('Tháng 01/2028', school)?.[0]).toBe('2028-01')
    expect(heads('Tháng 5', school)).toEqual(['2027-05', '2027-05-01', '2027-05-31'])
    expect(heads('Tháng 12, 01', school)).toEqual(['2026-12/2027-01', '2026-12-01', '2027-01-31'])
  })
})

describe('months at the head of a text', () => {
  test.each([
    ['tháng 4/2026 và tháng 10/2026', 'tháng 4/2026'], ['tháng 3, 4 và 5 tại xã', 'tháng 3, 4 và 5'], ['quý i; các chi bộ', 'quý i'], ['tháng 3/2026 (', 'tháng 3/2026'], ['6 tháng đầu năm 2026 và', '6 tháng đầu năm 2026'],
    ['tháng 15', null], ['quý vii', null], ['tháng tới', null], ['13 tháng đầu năm', null],
  ])('%s', (text, taken) => {
    const own = tokens(text)
    const found = months(own, 0)
    expect(found && own.words(0, found.to)).toBe(taken)
  })
})
