import type { Item, LabelKind, Part } from '../../model/document.js'
import { rule, type Problem } from '../rule.js'
import { inOrder } from './parts/in-order.js'
import { faults, printed, sequences, type Entry, type Sequence } from '../../facts/sequence.js'

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

/** The last number of a list, and whether its lists go on counting. */
interface Ran {
  readonly last: number
  readonly on: boolean
}

/** The lists of one part in reading order. */
class Lists {
  readonly problems: Problem[] = []
  /** Numbers that should stand where others do. */
  readonly #corrected = new Map<Item, readonly number[]>()
  /** Numbers left out after an item: what is left of the lost one's children stands below it. */
  readonly #lost = new Map<Item, Set<number>>()
  /** The list before, by kind, depth and length of its labels: some plans count on through all months. */
  readonly #ran = new Map<LabelKind, Map<number, Ran>>()

  /** The lists of one family of items. */
  add(parent: Item | null, siblings: readonly Item[]): void {
    const last = this.#corrected.size === 0 ? inOrder(parent, siblings) : -1
    if (last > 0) {
      const label = siblings.find(({ label }) => label !== null && label.values.length > 0)?.label
      if (label) this.#went(label.kind, depth(parent) * 8 + label.values.length, (before) => ({ last, on: before?.on ?? false }))
    } else if (last < 0) for (const sequence of sequences(siblings)) this.#list(parent, sequence)
  }

  #went(kind: LabelKind, name: number, ran: (before: Ran | undefined) => Ran): void {
    const lists = this.#ran.get(kind) ?? new Map<number, Ran>()
    this.#ran.set(kind, lists)
    lists.set(name, ran(lists.get(name)))
  }

  #list(parent: Item | null, { entries, alphabet, latin }: Sequence): void {
    const head = entries[0]
    if (!head) return
    const { kind } = head.label
    const name = depth(parent) * 8 + head.label.values.length
    const before = this.#ran.get(kind)?.get(name)
    const wrong = this.#misplaced(parent, entries)
    if (latin !== -1 && entries[latin]) {
      this.problems.push({ span: entries[latin].label.passage.span, message: 'latin', severity: 'warning', expected: ['đ'], data: { label: 'e' } })
    }
    const foreign = alphabet && latin === -1 ? entries.find(({ label }) => label.kind === 'letter' && /[fjwz]/u.test(label.text)) : undefined
    if (foreign) this.problems.push({ span: foreign.label.passage.span, message: 'foreign', severity: 'warning', data: { label: foreign.label.text } })

    const restarts = (at: number): boolean => {
      const entry = entries[at]
      const last = entries[at - 1]
      return entry !== undefined && last !== undefined && (announces(last.item) || !same(entry.prefix, last.prefix))
    }
    for (const fault of faults(entries, (before?.last ?? 0) + 1, before?.on ?? false, restarts)) {
      const entry = entries[fault.at]
      if (!entry) continue
      const last = entries[fault.at - 1]
      if (fault.kind === 'gap' && last) this.#lost.set(last.item, new Set(Array.from({ length: entry.value - fault.expected }, (_, i) => fault.expected + i)))
      else this.#corrected.set(entry.item, [...entry.prefix, fault.expected])
      if (wrong.has(entry.item)) continue
      this.problems.push({
        span: entry.label.passage.span, message: fault.kind, expected: [printed(entry, fault.expected, alphabet)],
        data: { label: entry.label.text, expected: printed(entry, fault.expected, alphabet), after: last?.label.text ?? '' },
        ...(last && { related: [{ span: last.label.passage.span, note: 'before', data: { after: last.label.text } }] }),
      })
    }
    this.#went(kind, name, () => ({ last: entries.at(-1)?.value ?? 0, on: (before?.on ?? false) || (before !== undefined && before.last > 0 && head.value > 1 && head.value === before.last + 1) }))
  }

  /** The items that carry the number of another parent. */
  #misplaced(parent: Item | null, entries: readonly Entry[]): ReadonlySet<Item> {
    const wrong = new Set<Item>()
    const above = parent?.label
    if (!parent || above?.kind !== 'arabic') return wrong
    const own = this.#corrected.get(parent) ?? above.values
    for (const { item, label, prefix } of entries) {
      if (label.kind !== 'arabic' || label.values.length <= above.values.length) continue
      const carried = label.values.slice(0, above.values.length)
      if (same(carried, above.values) || same(carried, own) || this.#lost.get(parent)?.has(prefix.at(-1) ?? 0)) continue
      wrong.add(item)
      this.problems.push({
        span: label.passage.span, message: 'child', expected: [[...own, ...label.values.slice(own.length)].join('.')],
        data: { label: label.text, parent: above.text }, related: [{ span: above.passage.span, note: 'parent', data: { parent: above.text } }],
      })
    }
    return wrong
  }
}

function part({ outline, items }: Part): readonly Problem[] {
  const lists = new Lists()
  lists.add(null, outline)
  for (const item of items) if (item.children.length > 0) lists.add(item, item.children)
  return lists.problems
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
