import type { Span } from '../../text/passage.js'
import type { Position } from '../../model/plan.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { CAPITAL } from '../../text/letters.js'

const DEPUTY_FOR = new RegExp(`(?:^|\\s)K[./]?T(?:[./]\\s?|\\s)(?=[${CAPITAL}]|$)`)
const DEPUTY = /phó|thứ trưởng/u
const SLASHED = /(?:^|\s)(?:T\/M|K\/T|T\/L|T\/U|TU\/Q)(?=[\s.])/u
const DOTTED = new RegExp(`(?:^|\\s)(?:TM|KT|TL|TUQ|Q)\\.(?=\\s|[${CAPITAL}])`)

const span = ({ start, end }: Position): Span => [start.offset, end.offset]

/** The prefix and the title of a signature agree, and are written in one way. */
export const signatureForm = rule({
  id: 'signature-form',
  group: 'structure',
  severity: 'warning',
  demands: {
    vi: 'Sau KT. (K/T) là chức vụ cấp phó; quyền hạn ký ghi một kiểu: TM., KT. (văn bản nhà nước) hoặc T/M, K/T (văn bản của Đảng).',
    en: 'KT. (K/T) is followed by a deputy’s title; the prefixes are written in one way: TM., KT. (State) or T/M, K/T (Party).',
  },
  why: {
    vi: '“KT.” là ký thay người đứng đầu, do cấp phó ký (Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, phần II, mục 7; Hướng dẫn 36-HD/VPTW, mục 1.7).',
    en: 'KT. means that a deputy signs for the head (Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, II.7; Hướng dẫn 36-HD/VPTW, 1.7).',
  },
  advice: { vi: 'Ghi đúng chức vụ của người ký, hoặc bỏ “KT.” khi người đứng đầu ký.', en: 'Give the signer’s own title, or drop KT. where the head signs.' },
  messages: {
    deputy: { vi: (d) => `Sau “${d.authority}” phải là chức vụ cấp phó, không phải “${d.title}”.`, en: (d) => `“${d.authority}” must be followed by a deputy’s title, not “${d.title}”.` },
    mixed: { vi: (d) => `“${d.authority}”: chỗ ký khác viết “${d.other}”.`, en: (d) => `“${d.authority}”: another signature has “${d.other}”.` },
    both: { vi: (d) => `“${d.authority}”: viết lẫn dấu chấm và dấu gạch chéo.`, en: (d) => `“${d.authority}” mixes dot and slash.` },
    slash: { vi: (d) => `“${d.authority}”: văn bản nhà nước viết TM., KT., không viết T/M, K/T.`, en: (d) => `“${d.authority}”: a State document has TM., KT., not T/M, K/T.` },
    other: { vi: (d) => `Viết “${d.other}”`, en: (d) => `Written “${d.other}”` },
  },
  examples: {
    reports: [
      { name: 'KT. with the head’s title', text: `KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.

Nơi nhận:
- Lưu: VT.

«KT. CHỦ TỊCH»
CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'a slash in a State plan', text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND

Đồi Cao, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy./.

Nơi nhận:
- Lưu: VT.

«T/M ỦY BAN NHÂN DÂN»
CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'dot and slash in one signature', text: `CHƯƠNG TRÌNH
công tác năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ đạo.

Nơi nhận:
- Lưu Văn phòng Đảng ủy.

«T/M BAN CHỈ ĐẠO»
KT. TRƯỞNG BAN
PHÓ TRƯỞNG BAN

Trần Minh Khang
` },
    ],
    silent: [
      { name: 'a deputy for the head', text: `KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'a deputy minister', text: `KẾ HOẠCH
Kiểm tra công vụ năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiểm tra 12 đơn vị.

Nơi nhận:
- Lưu: VT.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Trần Minh Khang
` },
    ],
  },
  *check(document) {
    let first: { slashed: boolean; authority: string; span: Span } | null = null
    for (const { plan, regime } of document.parts) {
      for (const { authority, title, position } of plan.signatures) {
        if (!authority) continue
        const slashed = authority.includes('/') && SLASHED.test(authority)
        const dotted = authority.includes('.') && DOTTED.test(`${authority} `)
        if (authority.includes('K') && DEPUTY_FOR.test(`${authority} `) && title !== '' && !DEPUTY.test(fold(title))) yield { span: span(position), message: 'deputy', data: { authority, title } }
        if (slashed && dotted) yield { span: span(position), message: 'both', data: { authority } }
        else if (slashed && regime === 'state') yield { span: span(position), message: 'slash', data: { authority } }
        else if (first && (slashed || dotted) && first.slashed !== slashed) {
          yield { span: span(position), message: 'mixed', data: { authority, other: first.authority }, related: [{ span: first.span, note: 'other', data: { other: first.authority } }] }
        }
        if (slashed || dotted) first ??= { slashed, authority, span: span(position) }
      }
    }
  },
})
