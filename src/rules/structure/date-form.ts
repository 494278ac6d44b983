import { W } from '../../lexicon/forms.js'
import { rule } from '../rule.js'

/** A day as a letterhead has it: `ngày 05 tháng 3`. */
function due(date: string): string {
  const month = date.slice(5, 7)
  return `ngày ${date.slice(8)} tháng ${Number(month) < 3 || month.startsWith('1') ? month : Number(month)}`
}

/** The date of issue has a zero before days below 10 and the months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4; Hướng dẫn 36-HD/VPTW, 1.1. */
export const dateForm = rule({
  id: 'date-form',
  group: 'structure',
  severity: 'warning',
  demands: {
    vi: 'Ngày ban hành: ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 ở trước (ngày 05 tháng 01).',
    en: 'In the date of issue, days below 10 and the months 1 and 2 have a leading zero (ngày 05 tháng 01).',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4; văn bản của Đảng cũng viết như vậy. Quy định này chỉ áp dụng cho ngày ban hành.',
    en: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4; Party documents do the same. It holds for the date of issue only.',
  },
  advice: { vi: 'Thêm số 0.', en: 'Add the zero.' },
  messages: { zero: { vi: (d) => `Ngày ban hành “${d.date}” phải viết “${d.expected}”.`, en: (d) => `The date of issue “${d.date}” should read “${d.expected}”.` } },
  examples: {
    reports: ([['ngày «5 tháng 6» năm 2026', 'the day'], ['ngày «15 tháng 1» năm 2026', 'the month'], ['ngày «3 tháng 2» năm 2026', 'both']] as const).map(([date, name]) => ({
      name,
      text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

Số: 15/KH-UBND

Đồi Cao, ${date}

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.
`,
    })),
    silent: [
      { name: 'a month from March on needs none', text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

Số: 15/KH-UBND

Đồi Cao, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy trước ngày 5 tháng 4 năm 2026.
` },
      { name: 'a date still blank', text: `ỦY BAN NHÂN DÂN
XÃ ĐỒI CAO

Số:     /KH-UBND

Đồi Cao, ngày    tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy.
` },
    ],
  },
  *check({ scanner, parts }) {
    for (const { plan: { date }, places: { date: printed } } of parts) {
      if (!printed || (date !== null && printed.value.includes(due(date)))) continue
      const t = scanner.of(printed)
      let at = 0
      while (at < t.count && !(t.form(at) === W.ngày && t.isNumber(at + 1) && t.form(at + 2) === W.tháng && t.isNumber(at + 3))) at++
      const [day, month] = [t.words(at + 1, at + 2), t.words(at + 3, at + 4)]
      if (at === t.count || day.length > 2 || month.length > 2) continue
      const dayDue = Number(day) < 10 ? `0${Number(day)}` : day
      const monthDue = Number(month) < 3 ? `0${Number(month)}` : month
      if (dayDue === day && monthDue === month) continue
      const expected = `ngày ${dayDue} tháng ${monthDue}`
      yield { span: t.slice(at + 1, at + 4).span, message: 'zero', expected: [expected], data: { date: t.words(at, at + 4), expected } }
    }
  },
})
