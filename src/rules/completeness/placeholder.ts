import type { Document } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { signs } from '../../facts/signs.js'
import type { Placed, Zone } from '../../facts/texts.js'
import { blank } from './parts/blank.js'
import { rule } from '../rule.js'
import { sample } from '../examples/sample.js'

const READ: ReadonlySet<Zone> = new Set(['intro', 'item', 'cell', 'closing', 'note'])
const QUOTE = 0x22
const SQUARE = 0x5b

/** What is left to fill in, in reading order. */
function* blanks(document: Document): Generator<Passage> {
  let text: Placed | null = null
  let end = 0
  let quotes = 0
  let counted = 0
  for (const { placed, at } of signs(document).blanks) {
    if (!READ.has(placed.zone)) continue
    if (placed !== text) {
      text = placed
      end = quotes = counted = 0
    }
    const t = placed.text
    for (; counted < at; counted++) if (t.form(counted) === QUOTE) quotes++
    if (t.start(at) < end) continue
    const found = blank(t, at)
    // `[...]` inside a quotation leaves words out, it does not wait for them.
    if (found === null || (t.form(at) === SQUARE && quotes % 2 === 1)) continue
    end = found[1]
    yield t.passage.slice(...found)
  }
}

export const placeholder = rule({
  id: 'placeholder',
  group: 'completeness',
  severity: 'warning',
  demands: { vi: 'Không còn chỗ để điền: dấu chấm, “xxx”, “[…]”, “(điền …)”.', en: 'Nothing is left to fill in: dots, “xxx”, “[…]”, “(điền …)”.' },
  why: {
    vi: 'Chỗ trống của mẫu còn sót lại thì văn bản chưa xong. Danh sách kết thúc bằng “,...” và số, ngày ở phần đầu không tính.',
    en: 'Blanks of a template mean that the text is unfinished. Lists that end in “,...” and the letterhead’s number and date are not meant.',
  },
  advice: { vi: 'Điền nội dung hoặc xóa chỗ trống.', en: 'Fill it in, or delete it.' },
  messages: { left: { vi: ({ raw }) => `Còn chỗ chưa điền: “${raw}”.`, en: ({ raw }) => `Left to fill in: “${raw}”.` } },
  examples: {
    reports: [
      {
        name: 'dãy chấm',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa «thủ» tục hành chính trong lĩnh vực ........ theo thẩm quyền.
2. Nâng cao chất lượng phục vụ.`),
      },
      {
        name: 'ngày để trống giữa các gạch chéo',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng trước «ngày» ___/___/2026.
2. Giao Văn phòng theo dõi, báo cáo trước «ngày»   /   /2026.`),
      },
      {
        name: 'ngày và số chưa điền',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng «trước» ngày … tháng 02 năm 2026.
2. Văn phòng tuyên truyền «tới» xx/xx hộ dân trong xã.`),
      },
      {
        name: 'ngoặc của mẫu',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. «Giao» [tên đơn vị] theo dõi, đôn đốc việc thực hiện Kế hoạch này.
2. Văn phòng bố trí kinh phí «(điền» số tiền) từ dự toán đã giao.`),
      },
    ],
    silent: [
      {
        name: 'danh sách kết thúc bằng dấu chấm lửng',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Tuyên truyền bằng pa nô, áp phích, loa truyền thanh,... đến từng hộ dân.
2. Rèn luyện sức khỏe qua thể dục, dưỡng sinh, …`),
      },
      {
        name: 'lược bớt trong trích dẫn; số La Mã',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Thực hiện khẩu hiệu “Dân biết, dân bàn [...] dân thụ hưởng”.
2. Triển khai Nghị quyết Đại hội Đảng bộ xã lần thứ XX.`),
      },
    ],
  },
  *check(document) {
    for (const { span, value } of blanks(document)) yield { span, message: 'left', data: { raw: value }, actual: value }
  },
})
