import { expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'

const plan = (table: string): string => `UBND XÃ AN THỊNH\nSố: 12/KH-UBND\nAn Thịnh, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ CỤ THỂ\n\n${table}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nHà Văn Thắm\n`

/** Tables whose rows were broken on their way, and their tasks: number, text, leads. */
const rows: readonly [name: string, table: string, ...tasks: string[]][] = [
  [
    'pipes, wrapped anywhere, each row ended by a pipe',
    'STT | Việc phải làm | Đầu mối | Cùng thực hiện | Mốc hoàn thành |\nA | Chuẩn bị |\n1 | Rà soát danh sách hộ\nnghèo | Phòng\nKinh tế | Các thôn | Trước ngày 25/3/2026 |\n2 | Mở lớp tập huấn | Văn phòng |\nTrạm Y tế | Quý II/2026 |\n3 | Sơ kết | Văn phòng | | 12/2026 |',
    '1 Rà soát danh sách hộ nghèo (Phòng Kinh tế leads, Các thôn coordinates) trước ngày 25/3/2026', '2 Mở lớp tập huấn (Văn phòng leads, Trạm Y tế coordinates) quý ii/2026', '3 Sơ kết (Văn phòng leads) 12/2026',
  ],
  [
    'aligned columns, months over the rows, text after the table',
    'TT   Thời gian    Nội dung công việc                 Đơn vị chủ trì\n                    Tháng 3/2026\n1    Trước 15/3   Lập danh sách trẻ chưa tiêm        Trạm Y tế xã\n                  nhắc lại\n                    Tháng 4/2026\n2    20/4         Tổng vệ sinh đường làng            Các thôn\n\n     II. TỔ CHỨC THỰC HIỆN\n     1. Văn phòng theo dõi việc thực hiện.',
    '1 Lập danh sách trẻ chưa tiêm nhắc lại (Trạm Y tế xã leads) trước 15/3', '2 Tổng vệ sinh đường làng (Các thôn leads) 20/4', '1 Văn phòng theo dõi việc thực hiện. (Văn phòng monitors)',
  ],
  [
    'tabs, a last cell that breaks off before a capital',
    'STT\tNhiệm vụ\tChủ trì\tThời gian\tSản phẩm\n1\tRà soát nghề muối\tVăn phòng\tQuý I\tPhương án trình\nChủ tịch UBND xã\n2\tTập huấn\tVăn phòng\tQuý II\tBáo cáo',
    '1 Rà soát nghề muối (Văn phòng leads) quý i', '2 Tập huấn (Văn phòng leads) quý ii',
  ],
  [
    "aligned spaces, a head of two lines that a new page begins with again",
    'TT   Nội dung                 Đơn vị chủ trì    Thời gian\n                                                hoàn thành\n1    Rà soát nghề muối ven      Văn phòng         Quý I/2026\n     biển\n\n                                 2\n\nTT   Nội dung                 Đơn vị chủ trì    Thời gian\n                                                hoàn thành\n2    Tập huấn                 Đoàn xã           Quý II/2026',
    '1 Rà soát nghề muối ven biển (Văn phòng leads) quý i/2026', '2 Tập huấn (Đoàn xã leads) quý ii/2026',
  ],
  [
    "a row parted by a page's end, and one that shares a number",
    '| TT | Nội dung | Chủ trì | Thời gian |\n| 1 | Sửa đường tại các thôn Nà Lùng, | Phòng Kinh tế | 6/2026 |\n| | Khuổi Sập và Bản Chang | | |\n| 2 | Biên soạn tài liệu | Văn phòng | 7/2026 |\n| | Tổ chức cuộc thi viết | Đoàn xã | 8/2026 |',
    '1 Sửa đường tại các thôn Nà Lùng, Khuổi Sập và Bản Chang (Phòng Kinh tế leads) 6/2026', '2 Biên soạn tài liệu (Văn phòng leads) 7/2026', '– Tổ chức cuộc thi viết (Đoàn xã leads) 8/2026',
  ],
]

test.each(rows)('%s', async (_, table, ...tasks) => {
  const { plan: { tasks: found, deadlines } } = await parse(plan(table))
  expect(found.map(({ number, text, units, deadlines: times }) => {
    const who = units.map(({ name, role }) => `${name} ${role}`).join(', ')
    const when = deadlines.filter(({ id }) => times.includes(id)).map(({ raw }) => raw.toLowerCase()).join('; ')
    return `${number ?? '–'} ${text} (${who})${when === '' ? '' : ` ${when}`}`
  })).toEqual(tasks)
})
