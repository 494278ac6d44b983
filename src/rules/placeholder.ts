import type { Passage } from '../passage.js'
import { rule } from './rule.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'
import { sought, textsWith } from './shared/sought.js'

// Any of these must stand in a text with a placeholder; most texts have none.
const SIGNS = sought(['..', '…', '__', 'xx', '[', '(điền', '(ghi', '(nhập', '(tên', '???', '//', '/ '], 'intro', 'item', 'cell', 'closing', 'note')

/**
 * What was left to fill in. A row of dots, or `…` where a number or name belongs (`ngày …`, `số …/KH`, `…%`); underscores; `xx/xx/2026`, `xxx` in lower
 * case (capitals are Roman numerals); `[…]`, `[tên đơn vị]`; `(điền …)`. Each alternative begins with its own sign: linear.
 */
const DOTS = /(?<![.…])(?:\.{4,}|…{2,}[.…]*|…\.{2,})|_{3,}|\?{3,}/
const CROSSES = /(?<![a-zà-ỹ])x{1,2}\/x{1,2}(?:\/[\dx]{4})?|(?<![a-zà-ỹ])x{2,}(?![a-zà-ỹ])/
const SQUARE = /\[(?:[ .…_]*|(?:điền|nhập|ghi|tên|họ tên|số|ngày|đơn vị|cơ quan|nội dung|chức vụ)[^\]\d]{0,60})\]/
const ROUND = /\((?:điền|ghi rõ|nhập|ghi tên|ghi số)[^)]{0,60}\)/
const LEFT = new RegExp([DOTS, CROSSES, SQUARE, ROUND].map(({ source }) => source).join('|'), 'g')

// «số …», «ngày … tháng», «đạt ...%»: three dots are a blank only where a value must stand; at the end of a list they are «v.v.».
const AFTER = /(?<![a-zà-ỹ])(?:ngày|tháng|năm|số|khoảng|gồm|đạt|đồng chí|ông|bà|mức|từ|đến|trước|phòng|ban|xã|phường|tỉnh) ?(?:…|\.{3})(?![.…])/
const BEFORE = /(?<![.…])(?:…|\.{3}) ?(?:%|tháng|năm \d|đồng|triệu|người|lượt|\/[a-zà-ỹ]|\/\d)/
// «ngày   /   /2026»; underscores between the strokes are marks of emphasis to the reader.
const STROKES = /(?<![a-zà-ỹ])(?:ngày|từ|đến|-)\s{0,8}\/\s{0,8}\/\s{0,4}\d{4}(?!\d)/
const SLOT = new RegExp(`${AFTER.source}|${BEFORE.source}|${STROKES.source}`, 'g')

function* blanks(passage: Passage): Generator<Passage> {
  const text = folded(passage)
  for (const pattern of [LEFT, SLOT]) {
    let quotes = 0
    let counted = 0
    for (const m of text.matchAll(pattern)) {
      for (let i = text.indexOf('"', counted); i !== -1 && i < m.index; i = text.indexOf('"', i + 1)) quotes++
      counted = m.index
      // `[...]` inside a quotation leaves words out, it does not wait for them.
      if (leader(text, m.index + m[0].length) || (quotes % 2 === 1 && m[0].startsWith('['))) continue
      yield passage.slice(m.index, m.index + m[0].length)
    }
  }
}

/** A row of dots that leads to a page number. */
function leader(text: string, end: number): boolean {
  return /^ ?\d{1,3}$/u.test(text.slice(end, end + 6))
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
    for (const { passage } of textsWith(document, SIGNS)) {
      for (const blank of blanks(passage)) yield { span: blank.span, message: 'left', data: { raw: blank.value }, actual: blank.value }
    }
  },
})
