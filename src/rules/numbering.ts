import type { Item, Part } from '../document.js'
import { rule, type Problem } from './rule.js'
import { faults, printed, sequences, type Entry, type Sequence } from './shared/sequence.js'

/** Whether the paragraphs of an item end by announcing another list. */
function announces(item: Item): boolean {
  return item.paragraphs.length > 1 && (item.paragraphs.at(-1)?.value.endsWith(':') ?? false)
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((n, i) => n === b[i])

function depth(item: Item | null): number {
  let steps = 0
  for (let at = item; at; at = at.parent) steps++
  return steps
}

function* part({ outline, items }: Part): Generator<Problem> {
  /** Numbers that should stand where others do. */
  const corrected = new Map<Item, readonly number[]>()
  /** Numbers left out after an item: what is left of the lost one's children stands below it. */
  const lost = new Map<Item, Set<number>>()
  /** The last number of the list before, by depth and kind: some plans count on through all months. */
  const ran = new Map<string, { last: number; on: boolean }>()

  function* list(parent: Item | null, { entries, alphabet, latin }: Sequence): Generator<Problem> {
    const head = entries[0]
    if (!head) return
    const name = `${depth(parent)}${head.label.kind}${head.label.values.length}`
    const before = ran.get(name)
    const runsOn = before?.on ?? false
    const orphaned = (entry: Entry): boolean => parent !== null && (lost.get(parent)?.has(entry.prefix.at(-1) ?? 0) ?? false)
    const misplaced = (entry: Entry): boolean => {
      if (parent?.label?.kind !== 'arabic' || entry.label.kind !== 'arabic' || entry.label.values.length <= parent.label.values.length) return false
      const carried = entry.label.values.slice(0, parent.label.values.length)
      return !same(carried, parent.label.values) && !same(carried, corrected.get(parent) ?? [])
    }
    const wrong = new Set<Item>()
    for (const entry of entries) {
      if (!misplaced(entry) || orphaned(entry)) continue
      wrong.add(entry.item)
      const own = corrected.get(parent as Item) ?? parent?.label?.values ?? []
      yield {
        span: entry.label.passage.span, message: 'child', expected: [[...own, ...entry.label.values.slice(own.length)].join('.')],
        data: { label: entry.label.text, parent: parent?.label?.text ?? '' },
        ...(parent?.label && { related: [{ span: parent.label.passage.span, note: 'parent', data: { parent: parent.label.text } }] }),
      }
    }
    if (latin !== -1 && entries[latin]) {
      yield { span: entries[latin].label.passage.span, message: 'latin', severity: 'warning', expected: ['đ'], data: { label: 'e' } }
    }
    const foreign = alphabet && latin === -1 ? entries.find(({ label }) => label.kind === 'letter' && /[fjwz]/u.test(label.text)) : undefined
    if (foreign) yield { span: foreign.label.passage.span, message: 'foreign', severity: 'warning', data: { label: foreign.label.text } }

    const restarts = (at: number): boolean => {
      const entry = entries[at]
      const last = entries[at - 1]
      return entry !== undefined && last !== undefined && (announces(last.item) || !same(entry.prefix, last.prefix))
    }
    for (const fault of faults(entries, (before?.last ?? 0) + 1, runsOn, restarts)) {
      const entry = entries[fault.at]
      if (!entry) continue
      const last = entries[fault.at - 1]
      if (fault.kind === 'gap' && last) lost.set(last.item, new Set(Array.from({ length: entry.value - fault.expected }, (_, i) => fault.expected + i)))
      else corrected.set(entry.item, [...entry.prefix, fault.expected])
      if (wrong.has(entry.item)) continue
      yield {
        span: entry.label.passage.span, message: fault.kind, expected: [printed(entry, fault.expected, alphabet)],
        data: { label: entry.label.text, expected: printed(entry, fault.expected, alphabet), after: last?.label.text ?? '' },
        ...(last && { related: [{ span: last.label.passage.span, note: 'before', data: { after: last.label.text } }] }),
      }
    }
    ran.set(name, { last: entries.at(-1)?.value ?? 0, on: runsOn || (before !== undefined && before.last > 0 && head.value > 1 && head.value === before.last + 1) })
  }

  for (const sequence of sequences(outline)) yield* list(null, sequence)
  for (const item of items) {
    if (item.children.length === 0) continue
    for (const sequence of sequences(item.children)) yield* list(item, sequence)
  }
}

/** Numbers and letters of headings and items follow one another: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ. */
export const numbering = rule({
  id: 'numbering',
  group: 'structure',
  severity: 'error',
  demands: {
    vi: 'Số thứ tự của các mục, điểm liền nhau, không thiếu, không lặp; mục con mang số của mục mẹ.',
    en: 'Numbers of sections and items follow one another without gaps or repeats; a child carries the number of its parent.',
  },
  why: {
    vi: 'Số thứ tự sai làm viện dẫn sai, và thường là dấu vết của một mục đã bị xóa hay chép sót (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6.đ).',
    en: 'A wrong number misleads references and often betrays a lost item (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6đ).',
  },
  advice: {
    vi: 'Xem có thiếu mục nào không, rồi đánh lại số và sửa những chỗ viện dẫn đến nó.',
    en: 'See whether an item was lost, then renumber, and correct the references to it.',
  },
  messages: {
    gap: { vi: (d) => `Sau ${d.after} là ${d.label}: thiếu ${d.expected}.`, en: (d) => `${d.after} is followed by ${d.label}: ${d.expected} is missing.` },
    start: { vi: (d) => `Bắt đầu từ ${d.label}: thiếu ${d.expected}.`, en: (d) => `It begins with ${d.label}: ${d.expected} is missing.` },
    repeat: { vi: (d) => `Số ${d.label} bị lặp; theo thứ tự phải là ${d.expected}.`, en: (d) => `${d.label} is repeated; ${d.expected} is next.` },
    order: { vi: (d) => `Số ${d.label} không đúng thứ tự; phải là ${d.expected}.`, en: (d) => `${d.label} is out of order; it should be ${d.expected}.` },
    child: { vi: (d) => `${d.label} nằm trong mục ${d.parent} nhưng không mang số của mục đó.`, en: (d) => `${d.label} stands under ${d.parent} without carrying its number.` },
    latin: { vi: () => 'Sau điểm d là điểm đ, không phải điểm e (Word tự đánh a, b, c, d, e).', en: () => 'In Vietnamese đ follows d (a, b, c, d, e is Word’s own numbering).' },
    foreign: { vi: (d) => `Chữ ${d.label} không có trong bảng chữ cái tiếng Việt.`, en: (d) => `The Vietnamese alphabet has no letter ${d.label}.` },
    before: { vi: (d) => `Số đứng trước: ${d.after}`, en: (d) => `Before it: ${d.after}` },
    parent: { vi: (d) => `Mục ${d.parent}`, en: (d) => `Section ${d.parent}` },
  },
  examples: {
    reports: [
      { name: 'a section and an item are missing', text: `KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. MỤC ĐÍCH

1. Chủ động phòng ngừa.

2. Giảm thiệt hại.

II. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.

2. Rà soát phương án.

«4». Tập huấn lực lượng xung kích.

«IV». TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi việc thực hiện Kế hoạch.
` },
      { name: 'a repeated number, and one wrong digit', text: `KẾ HOẠCH
Công tác bảo vệ rừng năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Tuần tra các tiểu khu giáp ranh.

2. Ký cam kết với các hộ.

«2». Diễn tập chữa cháy rừng.

3. Trồng bổ sung 12 ha.

II. TỔ CHỨC THỰC HIỆN

1. Hạt Kiểm lâm chủ trì, theo dõi.

2. Công an xã phối hợp tuần tra.

«7». Đoàn Thanh niên xã vận động đoàn viên.

4. Văn phòng tổng hợp, báo cáo.
` },
      { name: 'children with the number of another section', text: `CHƯƠNG TRÌNH
công tác năm 2026

1. Tháng 1

1.1. Việc trình Ban Thường vụ

- Kế hoạch kiểm tra, giám sát.

1.2. Việc của Văn phòng

- Báo cáo tháng.

2. Tháng 2

«1.1». Việc trình Ban Thường vụ

- Chương trình làm việc quý II.

«1.2». Việc của Văn phòng

- Báo cáo tháng.
` },
      { name: 'letters as Word counts them', text: `KẾ HOẠCH
Tổ chức hội thi năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Công tác chuẩn bị

a) Xây dựng thể lệ.

b) Thành lập ban giám khảo.

c) Mời các đội dự thi.

d) Chuẩn bị hội trường.

«e») Chuẩn bị giải thưởng.

f) Truyền thông.
` },
    ],
    silent: [
      { name: 'months that begin again at 1, letters with đ', text: `KẾ HOẠCH
Công tác dân số năm 2026

I. NHIỆM VỤ TRỌNG TÂM

a) Tuyên truyền.

b) Tập huấn.

c) Cấp phát.

d) Kiểm tra.

đ) Giám sát.

e) Tổng kết.

II. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Giao chỉ tiêu (Trạm Y tế tham mưu).

2. Ký cam kết (Trạm Y tế tham mưu).

Tháng 2

1. Thống kê nhân khẩu (Trạm Y tế thực hiện).

2. Kiểm tra sổ sách (Trạm Y tế thực hiện).
` },
      { name: 'numbers that run on through the quarters', text: `KẾ HOẠCH
Kiểm tra nội bộ năm 2026

I. NHIỆM VỤ CỤ THỂ

Quý I

1. Kiểm tra hồ sơ tổ chuyên môn (Phó Hiệu trưởng thực hiện).

2. Kiểm tra bếp ăn (Tổ Văn phòng thực hiện).

Quý II

3. Kiểm tra thư viện (Tổ Văn phòng thực hiện).

4. Kiểm tra tài chính (Kế toán thực hiện).
` },
      { name: 'a second list after a paragraph that announces it', text: `KẾ HOẠCH
Ra quân vệ sinh môi trường năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Phát quang các tuyến đường liên thôn.

2. Thu gom rác thải trên kênh mương.

Các điểm tập kết rác được bố trí như sau:

1. Nhà văn hóa thôn Thượng.

2. Chợ thôn Hạ.
` },
    ],
  },
  *check(document) {
    for (const each of document.parts) yield* part(each)
  },
})
