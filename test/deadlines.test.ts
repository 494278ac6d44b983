import { describe, expect, it } from 'vitest'
import { cellDeadline, deadlines } from '../src/recognise/deadline/deadlines.js'
import type { DeadlineContext, DeadlineWords } from '../src/recognise/deadline/words.js'
import { text as tokens } from './helpers/texts.js'

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
  ['gửi hồ sơ muộn nhất vào ngày 25/6/2026', 'by 2026-06-25'],
  ['hoàn thành chậm nhất trước ngày 25/6/2026', 'by 2026-06-25'],
  ['không muộn hơn ngày 25/6/2026', 'by 2026-06-25'],
  ['hoàn thành xong trước tháng 6/2026', 'by 2026-06-01'],
  ['xong trước ngày 30 tháng 6 hằng năm', 'recurring yearly:06-30'],
  ['trước ngày 10/12 hằng năm', 'recurring yearly:12-10'],
  ['báo cáo ngày 20 của tháng cuối quý', 'recurring quarterly:last-month:20'],
  ['vào ngày 25 hằng tháng', 'recurring monthly:25'],
  ['hằng tuần, vào chiều thứ Sáu', 'recurring weekly'],
  ['chiều thứ Sáu hằng tuần', 'recurring weekly:fri'],
  ['Mỗi quý một lần kiểm tra', 'recurring quarterly'],
  ['từ ngày 01 đến ngày 10 tháng 3 năm 2026', 'range 2026-03-01..2026-03-10'],
  ['từ 20/12/2025 đến 05/01/2026', 'range 2025-12-20..2026-01-05'],
  ['từ ngày 15/3 - 20/3/2026', 'range 2026-03-15..2026-03-20'],
  ['từ quý I đến quý III/2026', 'range 2026-01-01..2026-09-30'],
  ['trong quý IV năm 2026', 'within trong quý IV năm 2026'],
  ['trong tháng 3 và tháng 4', 'within trong tháng 3 và tháng 4'],
  ['trong tuần đầu tháng 3', 'within trong tuần đầu tháng 3'],
  ['trong học kỳ I năm học 2026-2027', 'within trong học kỳ I năm học 2026-2027'],
  ['trước Tết Nguyên đán'],
  ['trong vòng 3 tháng', 'within trong vòng 3 tháng'],
  ['thường xuyên, kịp thời'],
  ['phấn đấu trước năm 2027', 'by 2027-01-01'],
  ['xong trước 17 giờ ngày 15/3/2026', 'by 2026-03-15'],
  ['mùng 6 Tết'],
  ['ngày 23 tháng Chạp', 'on lunar'],
  ['ngày 15 tháng 8 âm lịch', 'on lunar'],
  ['ngày 10/3 (âm lịch)', 'on lunar'],
  ['hoàn thành ngày 30 tháng 02 năm 2026', 'on impossible'],
  ['trước ngày 31/6', 'by impossible'],
  ['hưởng ứng Ngày Pháp luật Việt Nam (09/11)'],
  ['Quyết định có hiệu lực từ ngày 01/3/2026'],
  ['số liệu tính đến ngày 30/6/2026'],
  ['Tổ chức Lễ giao nhận quân (ngày 05/3/2026)', 'on 2026-03-05'],
  ['hoàn thành việc lấy ý kiến trong tháng 5/2026, trình trước ngày 15/6/2026', 'within trong tháng 5/2026', 'by 2026-06-15'],
  ['Hằng tháng, báo cáo trước ngày 20', 'recurring monthly:20'],
  ['định kỳ 6 tháng, 1 năm báo cáo', 'recurring half-yearly', 'recurring yearly'],
]

/** What plans outside the five made the reader learn, by class. */
const field: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'units of time, and parts of them': [
    ['đánh giá kết quả mỗi học kỳ', 'recurring per-semester'],
    ['mỗi năm học một lần', 'recurring yearly'],
    ['Cuối tháng 3 năm 2026: các cơ quan hoàn thành văn bản', 'within Cuối tháng 3 năm 2026'],
    ['Đầu quý III/2026, Sở Nội vụ sơ kết', 'within Đầu quý III/2026'],
    ['trong vòng 2 học kỳ', 'within trong vòng 2 học kỳ'],
  ],
  'a year alone': [
    ['Hoàn thành số hóa hồ sơ hộ tịch trong năm 2026', 'within trong năm 2026'],
    ['Xây cầu dân sinh thôn Nà Lùng (hoàn thành năm 2026)', 'within năm 2026'],
    ['Sửa chữa trụ sở (năm 2026)', 'within năm 2026'],
    ['đến hết năm 2027, mọi thôn có nhà văn hóa', 'by 2027-12-31'],
    ['đến cuối năm 2026 có 03 mô hình', 'by 2026-12-31'],
    ['chậm nhất năm 2027 phải xong', 'by 2027-12-31'],
    ['Năm 2026, phấn đấu giảm 2% hộ nghèo', 'within Năm 2026'],
    ['mở 02 lớp trong năm học 2026-2027', 'within trong năm học 2026-2027'],
    ['Năm 2026 là năm đầu của nhiệm kỳ'],
    ['thực hiện nhiệm vụ trong năm 2026'],
    ['rút kinh nghiệm từ kết quả trong năm 2025'],
  ],
  'a target': [
    ['đến năm 2030 đạt 90%', 'by 2030-12-31'],
    ['Đến năm 2030, mọi thôn có điện', 'by 2030-12-31'],
    ['phấn đấu đến năm 2028 hết hộ nghèo', 'by 2028-12-31'],
    ['Đề án phát triển du lịch đến năm 2030'],
    ['giai đoạn 2026-2030, tầm nhìn đến năm 2045'],
  ],
  'parentheses': [
    ['Khơi thông cống rãnh (tháng 3, 4/2026)', 'within tháng 3, 4/2026'],
    ['Lát vỉa hè (trong tháng 6)', 'within trong tháng 6'],
    ['Tập huấn (quý II/2026; tại hội trường xã)', 'within quý II/2026'],
    ['Tập huấn (6 tháng đầu năm)', 'within 6 tháng đầu năm'],
    ['Hằng quý (trước ngày 15 của tháng cuối quý) báo cáo', 'recurring quarterly', 'recurring quarterly:last-month:15'],
  ],
  'the head of a sentence': [
    ['Quý I/2027, các cơ quan nộp hồ sơ', 'within Quý I/2027'],
    ['Rà soát danh sách. Tháng 8/2026, ra quân dọn kênh', 'within Tháng 8/2026'],
    ['6 tháng đầu năm, rà soát hộ nghèo', 'within 6 tháng đầu năm'],
    ['Tháng 3 tổ chức hội nghị', 'within Tháng 3'],
    ['Học kỳ II, nhà trường tổ chức cắm trại', 'within Học kỳ II'],
    ['Quý khách vui lòng chờ'],
    ['Tháng Thanh niên, các chi đoàn ra quân'],
  ],
  'so often': [
    ['họp giao ban ít nhất 01 lần/tháng', 'recurring monthly'],
    ['phát thanh tối thiểu 02 lần/tuần', 'recurring weekly'],
    ['kiểm tra 2 lần/năm', 'recurring half-yearly'],
    ['sinh hoạt hai lần một năm', 'recurring half-yearly'],
    ['kiểm tra 01 lần/6 tháng', 'recurring half-yearly'],
    ['đăng 03 bài/quý', 'recurring quarterly'],
    ['họp phụ huynh 01 lần/học kỳ', 'recurring per-semester'],
    ['mỗi học kỳ thi một lần', 'recurring per-semester'],
    ['hằng học kỳ sơ kết', 'recurring per-semester'],
    ['thu 15.000 đồng/tháng'],
    ['sản lượng 30 tấn/năm'],
  ],
  'lists of intervals': [
    ['định kỳ tháng, quý, năm gửi báo cáo', 'recurring monthly', 'recurring quarterly', 'recurring yearly'],
    ['báo cáo định kỳ hằng tháng, quý, 6 tháng và năm', 'recurring monthly', 'recurring quarterly', 'recurring half-yearly', 'recurring yearly'],
    ['hằng tháng, hằng quý tổng hợp', 'recurring monthly', 'recurring quarterly'],
    ['định kỳ hằng tháng, năm 2026 báo cáo', 'recurring monthly'],
    ['định kỳ hằng quý, 6 tháng đầu năm báo cáo', 'recurring quarterly'],
  ],
  'an interval and its day': [
    ['Hằng tháng, tổng hợp gửi Văn phòng trước ngày 05 của tháng sau', 'recurring monthly:5'],
    ['hằng tháng (vào ngày 25) họp', 'recurring monthly:25'],
    ['Hằng năm, nộp báo cáo trước ngày 15/12', 'recurring yearly:12-15'],
    ['Hằng tháng, nộp báo cáo. Trước ngày 20/5/2026 tổng kết', 'recurring monthly', 'by 2026-05-20'],
    ['Hằng tháng tổng hợp, riêng báo cáo trước ngày 20/5/2026', 'recurring monthly', 'by 2026-05-20'],
    ['gửi trước ngày 05 của tháng liền kề', 'recurring monthly:5'],
    ['gửi trước ngày 31/01 năm sau', 'by 2027-01-31'],
    ['gửi trước thứ Sáu hằng tuần', 'recurring weekly:fri'],
    ['gửi trước thứ Sáu, ngày 05/6/2026', 'by 2026-06-05'],
  ],
  'several days': [
    ['mở lớp trong các ngày 10 và 11/3/2026', 'range 2026-03-10..2026-03-11'],
    ['mở lớp trong 02 ngày 10 và 11/3/2026', 'range 2026-03-10..2026-03-11'],
    ['tập huấn các ngày 5, 12 và 19/6/2026', 'on 2026-06-05', 'on 2026-06-12', 'on 2026-06-19'],
    ['từ 8 giờ ngày 05/3 đến 17 giờ ngày 07/3/2026', 'range 2026-03-05..2026-03-07'],
  ],
  'a day that is an occasion too': [
    ['khai mạc giải bóng đá ngày 26/3', 'on 2026-03-26'],
    ['ra quân trồng cây ngày 19/5', 'on 2026-05-19'],
    ['Ngày 27/7, tổ chức dâng hương', 'on 2026-07-27'],
    ['dâng hương vào ngày 27/7', 'on 2026-07-27'],
    ['tuyên truyền ngày 20/11'],
    ['Lễ kỷ niệm ngày 20/10'],
    ['hưởng ứng Ngày Môi trường thế giới 5/6'],
  ],
  'what a noun is described by': [
    ['xây dựng kế hoạch hằng năm'],
    ['rà soát kế hoạch sử dụng đất hằng năm của xã'],
    ['lập dự toán ngân sách hàng năm'],
    ['bố trí kinh phí hằng năm'],
    ['đánh giá mức độ hoàn thành nhiệm vụ hằng năm'],
    ['tổng hợp báo cáo định kỳ'],
    ['kiểm tra thường xuyên, định kỳ và đột xuất'],
    ['giao ban định kỳ với các thôn'],
    ['Hằng năm xây dựng kế hoạch', 'recurring yearly'],
    ['UBND xã hằng năm tổ chức đối thoại', 'recurring yearly'],
    ['tổ chức diễn tập hằng năm', 'recurring yearly'],
    ['Phòng Tài chính - Kế hoạch hằng năm mở lớp', 'recurring yearly'],
    ['UBND xã định kỳ kiểm tra', 'recurring –'],
  ],
  'other words': [
    ['tập huấn vào quý II/2026', 'within vào quý II/2026'],
    ['từ nay đến hết tháng 6/2026', 'by 2026-06-30'],
    ['trong thời hạn 05 ngày làm việc', 'within trong thời hạn 05 ngày làm việc'],
    ['xong trước rằm tháng Bảy', 'by lunar'],
    ['Thời gian thực hiện: 6/2026', 'within 6/2026'],
    ['Thời gian: tháng 4/2026 và tháng 10/2026', 'within tháng 4/2026', 'within tháng 10/2026'],
    ['Thời hạn: 20 phút'],
  ],
}

/** What a table's cell says in its column of times. */
const cells: readonly (readonly [cell: string, ...found: string[]])[] = [
  ['Trước 30/6/2026', 'by 2026-06-30'],
  ['30/6/2026', 'on 2026-06-30'],
  ['Trong tháng', 'within Trong tháng'],
  ['Cuối quý', 'within Cuối quý'],
  ['Đợt 1: tháng 4; đợt 2: tháng 9', 'within tháng 4', 'within tháng 9'],
  ['Quý II/2026', 'within Quý II/2026'],
  ['Tháng 3', 'within Tháng 3'],
  ['Hằng tháng', 'recurring monthly'],
  ['Cả năm', 'within Cả năm'],
  ['Tháng 3-5/2026', 'within Tháng 3-5/2026'],
  ['Trong quý I', 'within Trong quý I'],
  ['15/3 - 20/3/2026', 'range 2026-03-15..2026-03-20'],
  ['6 tháng đầu năm', 'within 6 tháng đầu năm'],
  ['Năm 2026', 'within Năm 2026'],
  ['Từ tháng 01 đến tháng 12/2026', 'range 2026-01-01..2026-12-31'],
  ['Theo kế hoạch của tỉnh'],
  ['Ngày 20 hằng tháng', 'recurring monthly:20'],
  ['Thường xuyên'],
  ['Thường xuyên trong năm', 'within trong năm'],
  ['Hằng năm', 'recurring yearly'],
  ['25 hằng tháng', 'recurring monthly:25'],
  ['2026', 'within 2026'],
  ['2025-2026', 'within 2025-2026'],
  ['Giai đoạn 2026-2030', 'within Giai đoạn 2026-2030'],
  ['Năm học 2026-2027', 'within Năm học 2026-2027'],
  ['6/2026', 'within 6/2026'],
  ['3-5/2026', 'within 3-5/2026'],
  ['6/2026 - 8/2026', 'within 6/2026 - 8/2026'],
  ['Quý II', 'within Quý II'],
  ['(Quý III)', 'within Quý III'],
  ['Tháng 3 - 5', 'within Tháng 3 - 5'],
  ['Cuối quý II/2026', 'within Cuối quý II/2026'],
  ['Học kỳ I', 'within Học kỳ I'],
  ['Tuần 2 tháng 3', 'within Tuần 2 tháng 3'],
  ['Sau khi có hướng dẫn'],
  ['Ngay sau khi được phê duyệt'],
  ['Trước ngày 05 của tháng liền kề', 'recurring monthly:5'],
  ['31/01 năm liền kề', 'by 2027-01-31'],
  ['chậm nhất trong tháng 6/2026', 'by 2026-06-30'],
  ['Quý II, hoàn thành trước 30/6/2026', 'within Quý II', 'by 2026-06-30'],
  ['12'],
  ['Đợt 1'],
]

const words = (text: string, found: readonly DeadlineWords[]): string[] =>
  found.map(({ kind, date, end, rule, calendar, range, impossible }) =>
    `${kind} ${impossible ? 'impossible' : calendar === 'lunar' ? 'lunar' : kind === 'recurring' ? (rule ?? '–') : kind === 'within' ? text.slice(...range) : kind === 'range' ? `${date}..${end}` : date}`)

const said = (text: string, used: DeadlineContext = context): string[] => words(text, deadlines(tokens(text), [], used))

describe('deadlines', () => {
  it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(said(text)).toEqual(found)
  })
  describe.each(Object.entries(field))('%s', (_, own) => {
    it.each(own.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
      expect(said(text)).toEqual(found)
    })
  })
  it.each(cells.map(([cell, ...found]) => [cell, found] as const))('in a cell: %s', (cell, found) => {
    expect(words(cell, cellDeadline(tokens(cell), context))).toEqual(found)
  })
  it('gives the months after the turn of a school year to its second year', () => {
    expect(said('trước ngày 25/5', school)).toEqual(['by 2027-05-25'])
    expect(said('trước ngày 25/10', school)).toEqual(['by 2026-10-25'])
  })
  it('leaves dates of cited documents alone', () => {
    const text = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026, xong trước 30/6/2026'
    expect(deadlines(tokens(text), [[10, 45]], context).map(({ date }) => date)).toEqual(['2026-06-30'])
  })
})
