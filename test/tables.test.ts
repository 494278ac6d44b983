import { describe, expect, it } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { aligned, barred, blankStacked, centred, piped, pipedAtRight, stacked, tabbed, wrappedTabs, type Grid } from './helpers/layouts.js'

/** A table with what there is in plans: groups, units in two columns, products, persons, times without prepositions, empty cells. */
const whole: Grid = {
  head: ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm'],
  rows: [
    ['I', 'Công tác tuyên truyền'],
    ['1', 'Biên soạn tờ gấp về phân loại rác tại nguồn, phát đến từng hộ dân', 'Phòng Văn hóa - Xã hội', 'Hội Phụ nữ xã', 'Quý I/2026', '2.000 tờ gấp'],
    ['2', 'Phát động ra quân dọn vệ sinh các tuyến đường liên thôn', 'Đoàn Thanh niên xã', 'Các thôn', 'Hằng tháng', 'Kế hoạch'],
    ['3', 'Tập huấn cho trưởng thôn về thu gom chất thải nguy hại', 'Phòng Kinh tế', '', '6/2026', 'Tài liệu, danh sách'],
    ['II', 'Kiểm tra, xử lý vi phạm'],
    ['1', 'Kiểm tra các cơ sở chăn nuôi ven suối Nậm Kè', 'Công an xã', 'Phòng Kinh tế', 'Trước ngày 30/9/2026', 'Biên bản'],
    ['2', 'Tổng kết, khen thưởng các thôn làm tốt', 'Văn phòng HĐND và UBND xã', 'Các thôn, tổ tự quản', 'Tháng 12', 'Báo cáo'],
  ],
}

/** A calendar: months over rows without numbers. */
const calendar: Grid = {
  head: ['TT', 'Nội dung', 'Thời gian', 'Bộ phận thực hiện', 'Người phụ trách'],
  rows: [
    ['Tháng 9/2025'],
    ['1', 'Họp phụ huynh đầu năm học ở tất cả các lớp', 'Trước 20/9', 'Tổ chuyên môn 1', 'Cô Lò Thị Mai'],
    ['2', 'Khảo sát chất lượng đầu năm', 'Tuần 3', 'Tổ chuyên môn 2', 'Thầy Hà Văn Thu'],
    ['Tháng 10/2025'],
    ['1', 'Đại hội Liên đội nhiệm kỳ mới', '15/10', 'Liên đội', 'Cô Vi Thị Hoa'],
    ['2', 'Dự giờ giáo viên mới tuyển dụng và góp ý sau tiết dạy', 'Trong tháng', 'Tổ chuyên môn 1', 'Cô Lò Thị Mai'],
  ],
}

/** Two rows of head, many columns that say nothing of a task, cells mostly empty. */
const wide: Grid = {
  head: ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Thời gian', 'Kinh phí (triệu đồng)', 'Sản phẩm', 'Ghi chú'],
  below: ['', '', 'Chủ trì', 'Phối hợp', '', '', '', ''],
  rows: [
    ['A', 'SỬA CHỮA CÔNG TRÌNH'],
    ['1', 'Nạo vét mương Nà Phạ đoạn qua bản Co Muông', 'Phòng Kinh tế', 'Bản Co Muông', 'Quý II', '120', 'Biên bản nghiệm thu', ''],
    ['2', 'Sửa đập tràn số 2', 'Ban Quản lý dự án xã', '', 'Trước 15/5/2026', '', 'Hồ sơ hoàn công', 'Vốn tỉnh'],
    ['B', 'QUẢN LÝ, VẬN HÀNH'],
    ['1', 'Kiện toàn tổ thủy nông của sáu bản', 'Ủy ban nhân dân xã', 'Các bản', '2026', '', 'Quyết định', ''],
  ],
}

/** Begin and end in columns of their own; work that no number stands before. */
const spans: Grid = {
  head: ['STT', 'Hoạt động', 'Bắt đầu', 'Kết thúc', 'Đơn vị theo dõi', 'Đơn vị thực hiện'],
  rows: [
    ['1', 'Chiến dịch diệt bọ gậy đợt đầu mùa mưa', '01/6/2026', '15/6/2026', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế xã'],
    ['2', 'Phun hóa chất ở hai bản có ổ dịch cũ', '20/6/2026', '30/6/2026', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế xã'],
  ],
}

const plan = (table: string): string => `ỦY BAN NHÂN DÂN
XÃ NẬM KÈ

Số: 15/KH-UBND
Nậm Kè, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Bảo vệ môi trường năm 2026

I. MỤC ĐÍCH
Giữ gìn vệ sinh thôn, xóm.

II. NHIỆM VỤ CỤ THỂ

${table}

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Kế hoạch.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lường Văn Pó
`

/** What is read of a table, a line for each task. */
async function read(table: string, path: string | null = null): Promise<string[]> {
  const { plan: found } = await parse(plan(table), { path })
  const raw = new Map(found.deadlines.map(({ id, kind, raw: words }) => [id, `${kind} ${words}`]))
  const heading = new Map(found.sections.map(({ id, number, heading: words }) => [id, `${number ?? ''} ${words}`]))
  expect(found.signatures.map(({ name }) => name)).toEqual(['Lường Văn Pó'])
  expect(found.recipients).toHaveLength(2)
  expect(found.tasks.at(-1)?.text).toBe('Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Kế hoạch.')
  return found.tasks.slice(0, -1).map(({ section, period, number, text, units, product, person, deadlines }) =>
    [heading.get(section ?? ''), period, number, text, units.map(({ name, role }) => `${name}: ${role}`).join('; '), product, person, deadlines.map((id) => raw.get(id)).join('; ')].join(' | '))
}

/** What is read of each, a line for each task: section, period, number, text, units, product, person, times. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  whole: [
    'I Công tác tuyên truyền |  | 1 | Biên soạn tờ gấp về phân loại rác tại nguồn, phát đến từng hộ dân | Phòng Văn hóa - Xã hội: leads; Hội Phụ nữ xã: coordinates | 2.000 tờ gấp |  | within Quý I/2026',
    'I Công tác tuyên truyền |  | 2 | Phát động ra quân dọn vệ sinh các tuyến đường liên thôn | Đoàn Thanh niên xã: leads; Các thôn: coordinates | Kế hoạch |  | recurring Hằng tháng',
    'I Công tác tuyên truyền |  | 3 | Tập huấn cho trưởng thôn về thu gom chất thải nguy hại | Phòng Kinh tế: leads | Tài liệu, danh sách |  | within 6/2026',
    'II Kiểm tra, xử lý vi phạm |  | 1 | Kiểm tra các cơ sở chăn nuôi ven suối Nậm Kè | Công an xã: leads; Phòng Kinh tế: coordinates | Biên bản |  | by Trước ngày 30/9/2026',
    'II Kiểm tra, xử lý vi phạm |  | 2 | Tổng kết, khen thưởng các thôn làm tốt | Văn phòng HĐND và UBND xã: leads; Các thôn, tổ tự quản: coordinates | Báo cáo |  | within Tháng 12',
  ],
  calendar: [
    'II NHIỆM VỤ CỤ THỂ | 2025-09 | 1 | Họp phụ huynh đầu năm học ở tất cả các lớp | Tổ chuyên môn 1: executes |  | Cô Lò Thị Mai | by Trước 20/9',
    'II NHIỆM VỤ CỤ THỂ | 2025-09 | 2 | Khảo sát chất lượng đầu năm | Tổ chuyên môn 2: executes |  | Thầy Hà Văn Thu | within Tuần 3',
    'II NHIỆM VỤ CỤ THỂ | 2025-10 | 1 | Đại hội Liên đội nhiệm kỳ mới | Liên đội: executes |  | Cô Vi Thị Hoa | on 15/10',
    'II NHIỆM VỤ CỤ THỂ | 2025-10 | 2 | Dự giờ giáo viên mới tuyển dụng và góp ý sau tiết dạy | Tổ chuyên môn 1: executes |  | Cô Lò Thị Mai | within Trong tháng',
  ],
  wide: [
    'A SỬA CHỮA CÔNG TRÌNH |  | 1 | Nạo vét mương Nà Phạ đoạn qua bản Co Muông | Phòng Kinh tế: leads; Bản Co Muông: coordinates | Biên bản nghiệm thu |  | within Quý II',
    'A SỬA CHỮA CÔNG TRÌNH |  | 2 | Sửa đập tràn số 2 | Ban Quản lý dự án xã: leads | Hồ sơ hoàn công |  | by Trước 15/5/2026',
    'B QUẢN LÝ, VẬN HÀNH |  | 1 | Kiện toàn tổ thủy nông của sáu bản | Ủy ban nhân dân xã: leads; Các bản: coordinates | Quyết định |  | within 2026',
  ],
  spans: [
    'II NHIỆM VỤ CỤ THỂ |  | 1 | Chiến dịch diệt bọ gậy đợt đầu mùa mưa | Trạm Y tế xã: executes; Phòng Văn hóa - Xã hội: monitors |  |  | range 01/6/2026 15/6/2026',
    'II NHIỆM VỤ CỤ THỂ |  | 2 | Phun hóa chất ở hai bản có ổ dịch cũ | Trạm Y tế xã: executes; Phòng Văn hóa - Xã hội: monitors |  |  | range 20/6/2026 30/6/2026',
  ],
}

const LAYOUTS = { piped, pipedAtRight, barred, tabbed, wrappedTabs, aligned, centred, stacked, blankStacked }

describe.each(Object.entries({ whole, calendar, wide, spans }))('a table reads the same in any layout: %s', (name, grid) => {
  it('piped, as Markdown', async () => {
    expect(await read(piped(grid), 'plan.md')).toEqual(WANTED[name])
  })
  it.each(Object.entries(LAYOUTS))('%s', async (_, layout) => {
    expect(await read(layout(grid))).toEqual(WANTED[name])
  })
})

describe('an empty cell of those who lead', () => {
  const grid: Grid = {
    head: ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp'],
    rows: [['1', 'Dọn kênh Nà Lốc', 'Phòng Kinh tế', 'Các bản'], ['2', 'Sửa cống Nà Lốc', '', 'Công an xã']],
  }
  it('is one that was merged where a converter laid the table out', async () => {
    expect((await read(tabbed(grid)))[1]).toContain('Phòng Kinh tế: leads; Công an xã: coordinates')
  })
  it('is empty in a table that was written so', async () => {
    expect((await read(piped(grid)))[1]).toContain('| Công an xã: coordinates |')
  })
})

describe('cells of one row', () => {
  const last = async (grid: Grid): Promise<string> => (await read(piped(grid))).at(-1) ?? ''
  it('a list in the cell of work is one task', async () => {
    expect(await last({ head: ['TT', 'Nội dung', 'Chủ trì'], rows: [['1', 'Dọn kênh', 'Công an xã'], ['2', '- Sửa cống;<br>- Đắp bờ', 'Đoàn xã']] }))
      .toContain('| 2 | Sửa cống; - Đắp bờ | Đoàn xã: leads |')
  })
  it.each(['-nt-', 'nt', 'Như trên', '"'])('%s repeats what stands above', async (ditto) => {
    expect(await last({ head: ['TT', 'Nội dung', 'Chủ trì'], rows: [['1', 'Dọn kênh', 'Công an xã'], ['2', 'Sửa cống', ditto]] })).toContain('Công an xã: leads')
  })
  it('a label of a letter and a number heads the rows below', async () => {
    const rows = [['A', 'Hạ tầng', ''], ['A1', 'Kênh mương', ''], ['1', 'Dọn kênh', 'Công an xã']]
    expect(await last({ head: ['TT', 'Nội dung', 'Chủ trì'], rows })).toContain('A1 Kênh mương')
  })
  it('who prepares a matter leads it', async () => {
    expect(await last({ head: ['TT', 'Nội dung', 'Cơ quan chuẩn bị', 'Phối hợp'], rows: [['1', 'Dọn kênh', 'Công an xã', ''], ['2', 'Sửa cống', 'Đoàn xã', 'Hội Phụ nữ']] }))
      .toContain('Đoàn xã: leads')
  })
})

describe('columns in another order', () => {
  const grid: Grid = {
    head: ['STT', 'Thời gian', 'Đơn vị chủ trì', 'Nội dung'],
    rows: [['1', 'Tháng 3/2026', 'Phòng Kinh tế', 'Dọn kênh Nà Lốc'], ['2', 'Trước ngày 15/7/2026', 'Công an xã', 'Sửa cống Nà Lốc']],
  }
  it('numbered rows that say when first have it as their time', async () => {
    expect(await read(piped(grid))).toEqual([
      'II NHIỆM VỤ CỤ THỂ |  | 1 | Dọn kênh Nà Lốc | Phòng Kinh tế: leads |  |  | within Tháng 3/2026',
      'II NHIỆM VỤ CỤ THỂ |  | 2 | Sửa cống Nà Lốc | Công an xã: leads |  |  | by Trước ngày 15/7/2026',
    ])
  })
  it('a document that the time goes by has its own date', async () => {
    const times = [['1', 'Dọn kênh Nà Lốc', 'Phòng Kinh tế', 'Theo Kế hoạch số 08/KH-UBND ngày 20/01/2026'], ['2', 'Sửa cống Nà Lốc', 'Công an xã', '12 - 14/5/2026']]
    expect((await read(piped({ head: ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], rows: times }))).map((row) => row.split(' | ').at(-1)?.trim())).toEqual([
      '', 'range 12 - 14/5/2026',
    ])
  })
  it('who is inspected is no work', async () => {
    expect(await read(piped({ head: ['TT', 'Đơn vị được giám sát', 'Thời gian'], rows: [['1', 'UBND xã Nà Lốc', '21/4/2026'], ['2', 'UBND xã Nà Pán', '22/4/2026']] }))).toEqual([])
  })
})

describe('what is no table', () => {
  it.each([
    ['indented paragraphs', '\tNội dung:\tdọn vệ sinh đường làng.\n\tThời gian:\tngày Chủ nhật hằng tuần.'],
    ['a list of what is to be reported', 'Nội dung báo cáo\nKết quả thực hiện\nTồn tại, hạn chế\nĐề xuất, kiến nghị'],
    ['words far apart', 'Thôn Nà Lốc      12 hộ      Thôn Nà Pán      15 hộ\nThôn Co Muông     9 hộ      Thôn Pá Hạ        8 hộ'],
    ['people and posts', 'STT\tHọ và tên\tChức vụ\tSố điện thoại\n1\tLò Văn Pản\tTrưởng bản\t0912\n2\tVi Thị Mỷ\tPhó bản\t0913'],
    ['targets with their measures', '| TT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2026 |\n|---|---|---|---|---|\n| 1 | Hộ dùng nước sạch | % | 91 | 95 |'],
  ])('%s', async (_, text) => {
    expect((await read(text)).filter((task) => /Lò Văn|Hộ dùng|\d hộ/u.test(task) && task.includes(': '))).toEqual([])
    expect((await parse(plan(text))).plan.units.map(({ name }) => name)).toEqual(['Văn phòng HĐND và UBND xã'])
  })
})
