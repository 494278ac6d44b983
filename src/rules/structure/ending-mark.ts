import type { Part } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { rule } from '../rule.js'

/** The last running text of a part. */
function last({ closing, items }: Part): Passage | null {
  return closing.at(-1) ?? items.at(-1)?.passage ?? null
}

// `./.` as it is typed, with spaces or a lost dot: a fixed run at the end.
const MARK = /(?:\.\s?\/\s?\.?|\/\s?\.)\s*$/u

/** A State plan ends with `./.`: models 1.1 to 1.8 of Nghị định 30/2020/NĐ-CP, Phụ lục III. */
export const endingMark = rule({
  id: 'ending-mark',
  group: 'structure',
  severity: 'info',
  demands: { vi: 'Văn bản hành chính nhà nước kết thúc bằng dấu “./.”.', en: 'A State plan ends with “./.”.' },
  why: {
    vi: 'Các mẫu văn bản của Nghị định 30/2020/NĐ-CP (Phụ lục III) kết thúc nội dung bằng “./.”; văn bản của Đảng thì không.',
    en: 'The models of Nghị định 30/2020/NĐ-CP (Phụ lục III) end so; Party documents do not.',
  },
  advice: { vi: 'Thêm “./.” vào cuối nội dung.', en: 'Add “./.” at the end of the text.' },
  messages: { missing: { vi: () => 'Nội dung kết thúc mà không có dấu “./.”.', en: () => 'The text ends without “./.”.' } },
  examples: {
    reports: (['Trên đây là Kế hoạch phòng, chống thiên tai năm 2026«.»', '«2.» Giao Văn phòng theo dõi việc thực hiện.', 'Yêu cầu các thôn nghiêm túc thực hiện«;»'] as const).map((end, i) => ({
      name: ['a closing paragraph', 'the last item', 'another mark'][i] ?? '',
      text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND

Đồi Cao, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.

${end}

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
`,
    })),
    silent: [
      { name: 'with its mark', text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy./.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'a Party programme', text: `ĐẢNG BỘ TỈNH SƠN LĨNH
ĐẢNG ỦY XÃ ĐỒI CAO
*
Số 07-CTr/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

CHƯƠNG TRÌNH
công tác năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Giao Văn phòng Đảng ủy theo dõi.

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
BÍ THƯ

Trần Minh Khang
` },
    ],
  },
  *check({ parts }) {
    const [main] = parts
    if (!main || main.regime !== 'state' || main.plan.kind === null || main.foot.length === 0) return
    const end = last(main)
    if (!end || end.length === 0 || parts.some((part) => MARK.test(last(part)?.value.slice(-12) ?? ''))) return
    yield { span: end.slice(Math.max(0, end.length - 12)).span, message: 'missing', expected: ['./.'] }
  },
})
