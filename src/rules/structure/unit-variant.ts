import { characters, FOREIGN as OTHER_SCRIPT } from '../../facts/characters.js'
import type { Document } from '../../model/document.js'
import type { Settings } from '../../settings/settings.js'
import { key } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { FOREIGN } from '../../text/lookalikes.js'
import { misspelled } from './parts/misspelled.js'
import { spellings, variants, type Spelling } from './parts/spellings.js'

/** The spellings that are compared: those that the settings declare to be one are not, nor those with letters of another script. */
function compared(document: Document, settings: Settings): readonly Spelling[] {
  const all = spellings(document)
  const foreign = (characters(document) & OTHER_SCRIPT) === 0 ? null : new RegExp(FOREIGN.source)
  if (settings.units.length === 0 && foreign === null) return all
  const own = declared(settings)
  return all.filter((one) => !own.has(one.folded) && !(foreign?.test(one.name) ?? false))
}

/** Names that the settings declare to be one. */
function declared(settings: Settings): ReadonlySet<string> {
  return new Set(settings.units.flatMap(({ aliases }) => aliases.map(key)))
}

/** A unit has one spelling throughout. */
export const unitVariant = rule({
  id: 'unit-variant',
  group: 'structure',
  severity: 'warning',
  demands: { vi: 'Tên một đơn vị viết thống nhất trong cả văn bản.', en: 'A unit’s name is spelled in one way throughout.' },
  why: {
    vi: 'Viết hai cách thì không rõ là một hay hai đơn vị, và khi lọc việc theo đơn vị sẽ sót việc.',
    en: 'Two spellings leave open whether there are two units, and tasks are lost when they are sorted by unit.',
  },
  advice: { vi: 'Chọn một cách viết (theo quyết định thành lập đơn vị) và sửa những chỗ còn lại.', en: 'Choose one spelling, that of the decision that set the unit up, and correct the others.' },
  messages: {
    letter: { vi: (d) => `“${d.name}” có lẽ là “${d.other}” viết nhầm.`, en: (d) => `“${d.name}” is probably a slip for “${d.other}”.` },
    dash: { vi: (d) => `“${d.name}”: chỗ khác viết “${d.other}”.`, en: (d) => `“${d.name}”: elsewhere “${d.other}”.` },
    signs: { vi: (d) => `“${d.name}”: chỗ khác viết “${d.other}”.`, en: (d) => `“${d.name}”: elsewhere “${d.other}”.` },
    capitals: {
      vi: (d) => `“${d.name}” (${d.count} chỗ): chữ hoa khác với “${d.other}” (${d.times} chỗ).`,
      en: (d) => `“${d.name}” (${d.count} times) differs in capitals from “${d.other}” (${d.times} times).`,
    },
    usual: { vi: (d) => `Viết “${d.other}”`, en: (d) => `Spelled “${d.other}”` },
    too: { vi: (d) => `Cũng viết “${d.name}”`, en: (d) => `Also spelled “${d.name}”` },
  },
  examples: {
    reports: [
      { name: 'one wrong letter', text: `CHƯƠNG TRÌNH
công tác năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Giao chỉ tiêu kết nạp đảng viên (Phòng Tổ chức - Tổng hợp tham mưu).

2. Lập dự toán (Phòng Tổ chức - Tổng hợp tham mưu).

Tháng 2

1. Khảo sát các mô hình («Phòng Tổ chúc» - Tổng hợp tham mưu).
` },
      { name: 'a lost dash', text: `KẾ HOẠCH
Chăm sóc trẻ em năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 3

1. Tiêm chủng mở rộng (Phòng Văn hóa - Xã hội chủ trì).

2. Tặng quà học sinh nghèo (Phòng Văn hóa - Xã hội chủ trì).

3. Tổ chức hội trại («Phòng Văn hóa Xã hội» chủ trì).
` },
      { name: 'd for đ', text: `KẾ HOẠCH
Phòng thủ dân sự năm 2026

I. NHIỆM VỤ CỤ THỂ

Quý I

1. Kiện toàn các tổ xung kích (Thường trực BCĐ xã tham mưu).

2. Diễn tập («Thường trực BCD xã» tham mưu).
` },
      { name: 'capitals', text: `KẾ HOẠCH
Dân vận năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Nắm tình hình (Ban Công tác Mặt trận các thôn thực hiện).

2. Vận động hiến đất (Ban Công tác Mặt trận các thôn thực hiện).

3. Hòa giải («Ban công tác mặt trận» các thôn thực hiện).
` },
    ],
    silent: [
      { name: 'units that differ by right', text: `KẾ HOẠCH
Thi đua năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Phát động (Tổ 1 thực hiện).

2. Đăng ký (Tổ 2 thực hiện).

3. Cam kết (Hội Nhi đồng xã thực hiện).

4. Diễu hành (Đội Nhi đồng xã thực hiện).

5. Trực (Công an xã An Bình thực hiện).

6. Tuần tra (Công an xã An Bính thực hiện).

7. Thẩm định (BCH Quân sự xã thực hiện).

8. Tổng hợp (BCĐ Quân sự xã thực hiện).
` },
      { name: 'the place of the tone mark, the length of a dash', text: `KẾ HOẠCH
Khuyến học năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Vận động Quỹ (Đảng ủy xã chỉ đạo; Phòng Kinh tế - Hạ tầng thực hiện).

2. Tặng học bổng (Đảng uỷ xã chỉ đạo; Phòng Kinh tế – Hạ tầng thực hiện).
` },
    ],
  },
  *check(document, settings) {
    const names = compared(document, settings)
    for (const { rare, usual, difference } of variants(names, document.scanner)) {
      const data = { name: rare.name, other: usual.name, count: rare.times, times: usual.times }
      // Where both are as rare, the later one is the odd one out.
      const later = rare.times === usual.times && (rare.places[0]?.[0] ?? 0) < (usual.places[0]?.[0] ?? 0) && difference === 'capitals'
      const [at, other] = later ? [usual, rare] : [rare, usual]
      const [span, ...more] = at.places
      const first = other.places[0]
      if (!span || !first) continue
      yield {
        span, message: difference, severity: difference === 'letter' || difference === 'dash' ? 'warning' : 'info', expected: [other.name],
        data: later ? { name: usual.name, other: rare.name, count: data.times, times: data.count } : data,
        related: [{ span: first, note: 'usual', data: { other: other.name } }, ...more.map((place) => ({ span: place, note: 'too', data: { name: at.name } }))],
      }
    }
    for (const { passage, usual } of misspelled(document, names)) {
      const [first] = usual.places
      if (!first) continue
      yield {
        span: passage.span, message: 'letter', expected: [usual.name], data: { name: passage.value, other: usual.name, count: 1, times: usual.times },
        related: [{ span: first, note: 'usual', data: { other: usual.name } }],
      }
    }
  },
})
