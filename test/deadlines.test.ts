import { describe, expect, it } from 'vitest'
import { deadlines } from '../src/extract/deadlines.js'
import { fold } from '../src/words.js'

const context = { years: { year: 2026, yearEnd: 2026, school: false }, months: null }
const school = { years: { year: 2026, yearEnd: 2027, school: true }, months: null }

/** Ways of stating a time, each with `kind value` as a reader takes it; nothing for what is no deadline. */
const rows: readonly (readonly [text: string, ...found: string[]])[] = [
  ['gửi báo cáo trước ngày 20/02/2026', 'by 2026-02-20'],
  ['hoàn thành trước 30/6/2026', 'by 2026-06-30'],
  ['xong trước ngày 10 tháng 3 năm 2026', 'by 2026-03-10'],
  ['chậm nhất là ngày 05/8', 'by 2026-08-05'],
  ['chậm nhất trong ngày 25/6/2026', 'by 2026-06-25'],
  ['đến hết ngày 31/12/2026', 'by 2026-12-31'],
  ['phấn đấu đến hết năm 2026 có 60% đạt chuẩn', 'by 2026-12-31'],
  ['hoàn thành trước quý III', 'by 2026-07-01'],
  ['xong trong quý II', 'within trong quý II'],
  ['trong tháng 01/2026', 'within trong tháng 01/2026'],
  ['trong vòng 05 ngày làm việc', 'within trong vòng 05 ngày làm việc'],
  ['trong 6 tháng đầu năm', 'within trong 6 tháng đầu năm'],
  ['Trong năm, kiểm tra ít nhất 03 chi bộ', 'within Trong năm'],
  ['từ ngày 01/7/2026 đến ngày 15/8/2026', 'range 2026-07-01..2026-08-15'],
  ['từ 15 đến 17/4/2026', 'range 2026-04-15..2026-04-17'],
  ['(ngày 14 – 16/4/2026)', 'range 2026-04-14..2026-04-16'],
  ['từ tháng 3 đến tháng 5', 'range 2026-03-01..2026-05-31'],
  ['tổ chức hội nghị ngày 17/02/2026', 'on 2026-02-17'],
  ['khai mạc vào ngày 18/11', 'on 2026-11-18'],
  ['ngày 05 hằng tháng', 'recurring monthly:5'],
  ['trước ngày 15 hằng tháng', 'recurring monthly:15'],
  ['định kỳ hằng quý, báo cáo', 'recurring quarterly'],
  ['trước ngày 15 của tháng cuối quý', 'recurring quarterly:last-month:15'],
  ['6 tháng một lần', 'recurring half-yearly'],
  ['hàng năm tổ chức tập huấn', 'recurring yearly'],
  ['thứ Hai hằng tuần', 'recurring weekly:mon'],
  ['đi cơ sở 01 tháng ít nhất 02 ngày', 'recurring monthly'],
  ['lễ hội (29/8-01/9 âm lịch)', 'range lunar'],
  ['rằm tháng Giêng', 'on lunar'],
  ['mùng 10 tháng 3 âm lịch', 'on lunar'],
  ['định kỳ báo cáo lãnh đạo', 'recurring –'],
  ['họp ngày 31/4/2026', 'on impossible'],
  ['kỷ niệm 95 năm ngày thành lập (15/10/1931-15/10/2026)'],
  ['chào mừng ngày 20/11'],
  ['giai đoạn 2026-2030, nhiệm kỳ 2025 – 2030'],
  ['xây dựng kế hoạch công tác của phòng trong năm'],
  ['báo cáo quý I/2026, nhiệm vụ quý II/2026'],
  ['có hiệu lực kể từ ngày 01/7/2026'],
  ['hồ sơ lưu trữ trước năm 2015'],
  ['chuyên mục “Mỗi tuần một điều luật”'],
]

const said = (text: string, used = context): string[] =>
  deadlines(fold(text), text, [], used).map(({ kind, date, end, rule, calendar, range, impossible }) =>
    `${kind} ${impossible ? 'impossible' : calendar === 'lunar' ? 'lunar' : kind === 'recurring' ? (rule ?? '–') : kind === 'within' ? text.slice(...range) : kind === 'range' ? `${date}..${end}` : date}`)

describe('deadlines', () => {
  it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(said(text)).toEqual(found)
  })
  it('gives the months after the turn of a school year to its second year', () => {
    expect(said('trước ngày 25/5', school)).toEqual(['by 2027-05-25'])
    expect(said('trước ngày 25/10', school)).toEqual(['by 2026-10-25'])
  })
  it('leaves dates of cited documents alone', () => {
    const text = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026, xong trước 30/6/2026'
    expect(deadlines(fold(text), text, [[10, 45]], context).map(({ date }) => date)).toEqual(['2026-06-30'])
  })
})
