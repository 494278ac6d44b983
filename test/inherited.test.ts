import { expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'

const plan = (body: string): string => `UBND XÃ AN THỊNH\nSố: 12/KH-UBND\nAn Thịnh, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nHà Văn Thắm\n`
const directive = (body: string): string => `UBND TỈNH HẢI SƠN\nSố: 07/CT-UBND\nHải Sơn, ngày 05 tháng 5 năm 2026\n\nCHỈ THỊ\nVề việc phòng, chống cháy rừng\n\n${body}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nHà Văn Thắm\n`

/** What stands above tasks, and the units of the last of them. */
const rows: readonly [name: string, text: string, ...units: string[]][] = [
  ['a heading of units', plan('1. Công an xã\n\n- Tuần tra ban đêm.'), 'Công an xã:leads'],
  ['an item with a verb, and another unit later', plan('1. Giao Văn phòng chủ trì, phối hợp các thôn:\n\na) Tổ chức ngày hội; Đoàn xã dựng sân khấu.'), 'Văn phòng:leads', 'các thôn:coordinates', 'Đoàn xã:leads'],
  ['an item with its own subject', plan('1. Công an xã\n\n- Trạm Y tế xã trực cấp cứu.'), 'Trạm Y tế xã:leads'],
  ['partners in a later sentence', plan('1. Trạm Y tế xã\n\n- Lập danh sách trẻ; phối hợp với Trường Mầm non tiêm vắc-xin.'), 'Trạm Y tế xã:leads', 'Trường Mầm non:coordinates'],
  ['a paragraph before the points', plan('1. Nâng cao nhận thức\n\nTrưởng các thôn có trách nhiệm:\n\na) Phát thanh hằng tuần.'), 'Trưởng các thôn:leads'],
  ['bodies told by what they have', plan('1. Chủ tịch UBND các xã, phường có hồ chứa:\n\n- Kiểm tra cống lấy nước.'), 'Chủ tịch UBND các xã, phường có hồ chứa:monitors'],
  ['a duty without a verb of role', plan('1. Giao Văn phòng (bộ phận một cửa) có nhiệm vụ:\n\n- Trả kết quả đúng hẹn.'), 'Văn phòng:leads'],
  ['whom a directive calls upon', directive('Để giữ rừng, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các xã thực hiện các nội dung sau:\n\n1. Rà soát phương án.\n\n2. Trực 24/24 giờ.'), 'Thủ trưởng các sở, ngành:executes', 'Chủ tịch UBND các xã:executes'],
  ['who directs stands above the units of the nearer heading', plan('1. Phó Chủ tịch Hà Thị Mơ chỉ đạo:\n\na) Công an xã chủ trì, phối hợp với các Phòng: Kinh tế, Văn hóa:\n\n- Rà soát nhà trọ.'), 'Công an xã:leads', 'Phòng Kinh tế:coordinates', 'Phòng Văn hóa:coordinates', 'Phó Chủ tịch Hà Thị Mơ:directs'],
  ['who directs stands above an item with its own subject', plan('1. Phó Chủ tịch Hà Thị Mơ chỉ đạo:\n\na) Công an xã tuần tra ban đêm.'), 'Phó Chủ tịch Hà Thị Mơ:directs', 'Công an xã:leads'],
  ['a heading that is a sentence', plan('1. Trạm Y tế xã trong phạm vi nhiệm vụ của mình có trách nhiệm sau đây:\n\n- Theo dõi dịch bệnh.'), 'Trạm Y tế xã:monitors'],
  ['an article that gives work', 'UBND HUYỆN AN THỊNH\nSố: 12/QĐ-UBND\nAn Thịnh, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ quản lý chợ\n\nĐiều 1. Giao Ban Quản lý chợ An Thịnh trực tiếp thực hiện một số nhiệm vụ sau:\n\n1. Về quy hoạch:\n\na) Lập sơ đồ các ki-ốt.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n', 'Ban Quản lý chợ An Thịnh:leads'],
  ['a heading by which a unit directs others', plan('1. Công an xã:\n\na) Chỉ đạo các tổ tự quản:\n\n- Lập chốt ban đêm.'), 'các tổ tự quản:leads', 'Công an xã:directs'],
  ['projects of a place', plan('1. Thị trấn Sông Cầu:\n\n- Dự án khu dân cư ven hồ: 12 tỷ đồng.')],
  ['work of a place', plan('1. Xã Khe Mây:\n\n- Rà soát hộ nghèo.'), 'Xã Khe Mây:leads'],
  ['a rule for things', plan('1. Công an xã:\n\n- Thuyền chở khách phải có đủ phao.')],
  ['the verb below a heading with a colon', plan('1. Sở Công Thương:\n\nChỉ đạo các đội kiểm tra chợ.'), 'Sở Công Thương:directs'],
  ['a heading whose verb no list knows', plan('1. Phòng Kinh tế, Phòng Văn hóa căn cứ khả năng ngân sách:\n\n- Mua thêm loa.'), 'Phòng Kinh tế:leads', 'Phòng Văn hóa:leads'],
  ['what a plan to be made shall hold', directive('Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành xây dựng kế hoạch giữ rừng với những nội dung chủ yếu sau:\n\n1. Phát triển rừng trồng.')],
  ['partners before the verb', plan('1. Công an xã:\n\n- Với Trạm Y tế xã, Đoàn xã, các trường mở lớp tập huấn.'), 'Công an xã:leads'],
  ['with whom it leads', plan('1. Công an xã:\n\n- Chủ trì cùng các ngành liên quan lập chốt.'), 'Công an xã:leads', 'các ngành liên quan:coordinates'],
  ['the role of each point that a directive calls upon', directive('Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở làm tốt các việc sau:\n\n1. Chỉ đạo rà soát phương án.'), 'Thủ trưởng các sở:directs'],
  ['what a directive stresses', directive('Chủ tịch UBND tỉnh yêu cầu các đơn vị thực hiện kết luận của hội nghị, đồng thời nhấn mạnh một số việc sau:\n\n1. Rà soát phương án.')],
]

test.each(rows)('%s', async (_, text, ...units) => {
  const { plan } = await parse(text)
  expect(plan.tasks.at(-1)?.units.map(({ name, role }) => `${name}:${role}`)).toEqual(units)
})
