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
  ['what a directive stresses', directive('Chủ tịch UBND tỉnh yêu cầu các đơn vị thực hiện kết luận của hội nghị, đồng thời nhấn mạnh một số việc sau:\n\n1. Rà soát phương án.')],
]

test.each(rows)('%s', async (_, text, ...units) => {
  const { plan } = await parse(text)
  expect(plan.tasks.at(-1)?.units.map(({ name, role }) => `${name}:${role}`)).toEqual(units)
})
