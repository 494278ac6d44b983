import type { CitationFind, Document, Part } from '../../model/document.js'
import { typeRow } from '../../facts/mentions.js'
import { outermost } from '../../facts/outermost.js'
import { symbol, type DocumentSymbol } from '../../recognise/citation/document-symbol.js'
import { rule, type Problem } from '../rule.js'
import { shown } from '../../text/shown.js'

const KINDS: Readonly<Record<string, string>> = { 'Kế hoạch': 'ke-hoach', 'Chương trình': 'chuong-trinh' }

/** The plan whose number the line `(kèm theo …)` should carry; null for a plan that was itself issued under another document. */
function carrier({ part, passage, citation }: CitationFind): Part | null {
  if (part.parent !== null) return outermost(part)
  const { attached } = part.places
  if (attached && attached.start <= passage.start && passage.end <= attached.end) return null
  const kind = citation.type === null ? undefined : KINDS[typeRow(citation.type)?.name ?? '']
  return kind !== undefined && kind === part.plan.kind ? part : null
}

const same = (a: DocumentSymbol, b: DocumentSymbol) =>
  a.serial === b.serial && a.year === b.year && a.type === b.type && a.body === b.body

function* check(document: Document): Generator<Problem> {
  for (const find of document.citations) {
    if (find.place !== 'attachment' || !find.number || find.citation.number === null) continue
    const own = carrier(find)
    if (!own) continue
    const { number, date } = own.plan
    const stated = symbol(find.citation.number)
    const parsed = number === null ? null : symbol(number)
    if (number !== null && parsed && parsed.serial !== '' && stated.serial !== '' && !same(stated, parsed)) {
      yield {
        span: find.number.span, message: 'number', data: { stated: find.citation.number, own: number }, actual: find.citation.number, expected: [number],
        related: own.places.number ? [{ span: own.places.number.span, note: 'own', data: { own: number } }] : [],
      }
    }
    if (date === null || find.citation.date === null || find.citation.date === date) continue
    yield {
      span: (find.date ?? find.number).span, message: 'date', data: { stated: shown(find.citation.date), own: shown(date) }, actual: shown(find.citation.date), expected: [shown(date)],
      related: own.places.date ? [{ span: own.places.date.span, note: 'own', data: { own: shown(date) } }] : [],
    }
  }
}

/** A plan with a programme attached, whose line `(kèm theo …)` is `line`: for examples. */
const attached = (line: string, number = 'Số 100-KH/BTGDVTU'): string => `TỈNH ỦY LAM GIANG
BAN TUYÊN GIÁO VÀ DÂN VẬN
*
${number}

ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 16 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận năm 2026

Thực hiện chức năng, nhiệm vụ được giao, Ban xây dựng Kế hoạch như sau:

I. NHIỆM VỤ TRỌNG TÂM

1. Tuyên truyền bầu cử.

II. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Lưu Văn phòng Ban.

TRƯỞNG BAN

Trần Minh Khang

CHƯƠNG TRÌNH CÔNG TÁC
Năm 2026

${line}

I. NHIỆM VỤ CỤ THỂ

1. Tháng 1

- Tổ chức hội nghị tổng kết (Văn phòng tham mưu).
`

/** attachment-mismatch: the line `(kèm theo …)` of an attached plan gives the number and date of the plan that carries it. */
export const attachmentMismatch = rule({
  id: 'attachment-mismatch',
  group: 'references',
  severity: 'error',
  demands: { vi: 'Dòng “(kèm theo …)” ghi đúng số, ký hiệu và ngày của văn bản mà nó kèm theo.', en: 'The line “(kèm theo …)” gives number, symbol and date of the plan it is attached to.' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: phụ lục, văn bản kèm theo ghi số, ký hiệu, ngày của văn bản chính.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I: what is attached names number, symbol and date of its main document.',
  },
  advice: { vi: 'Sửa dòng “(kèm theo …)” cho khớp phần đầu văn bản.', en: 'Make the line agree with the letterhead.' },
  messages: {
    number: { vi: ({ stated, own }) => `Dòng kèm theo ghi số ${stated}, văn bản này là số ${own}.`, en: ({ stated, own }) => `The attachment names ${stated}, this plan is ${own}.` },
    date: { vi: ({ stated, own }) => `Dòng kèm theo ghi ngày ${stated}, văn bản này đề ngày ${own}.`, en: ({ stated, own }) => `The attachment names the date ${stated}, this plan is dated ${own}.` },
    own: { vi: ({ own }) => `phần đầu văn bản: ${own}`, en: ({ own }) => `letterhead: ${own}` },
  },
  examples: {
    reports: [
      { name: 'sai số', text: attached('(kèm theo Kế hoạch số «101-KH/BTGDVTU», ngày 16/01/2026)') },
      { name: 'sai ngày', text: attached('(kèm theo Kế hoạch số 100-KH/BTGDVTU, ngày «17/01/2026»)') },
      { name: 'sai ký hiệu', text: attached('(Kèm theo Kế hoạch số «100-KH/BTGDVTW» ngày 16/01/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy)') },
    ],
    silent: [
      { name: 'khớp', text: attached('(kèm theo Kế hoạch số 100-KH/BTGDVTU, ngày 16/01/2026)') },
      { name: 'bản thảo chưa có số, ngày', text: attached('(kèm theo Kế hoạch số     -KH/BTGDVTU, ngày     /01/2026)', 'Số     -KH/BTGDVTU') },
      {
        name: 'kế hoạch ban hành kèm theo một quyết định',
        text: `KẾ HOẠCH
Công tác cải cách hành chính năm 2026
(Kèm theo Quyết định số 12/QĐ-UBND ngày 16/01/2026 của Ủy ban nhân dân tỉnh)

I. NHIỆM VỤ CỤ THỂ

1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

2. Rà soát thủ tục hành chính (Sở Nội vụ chủ trì).

II. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này./.
`,
      },
    ],
  },
  check,
})
