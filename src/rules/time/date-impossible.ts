import type { Document } from '../../model/document.js'
import { lastDay } from '../../text/days.js'
import { years } from '../../facts/above.js'
import { lunar, times } from '../../facts/dates.js'
import { impossibleHeadings } from '../../facts/impossible-headings.js'
import type { Placed } from '../../facts/texts.js'
import { W } from '../../lexicon/forms.js'
import type { DateWords } from '../../recognise/date.js'
import { DASH, SLASH } from '../../recognise/marks.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'
import { sample } from '../examples/sample.js'

// What leads in a date that stands without its year: else `24/7`, `31/4 hộ` are no dates.
const LEADS: ReadonlySet<number> = new Set([W.ngày, W.từ, W.đến, W.trước, W.sau, W.hạn, DASH])

/** Whether what reads as a date is meant as one. */
function meant(t: Text, { from, to, month, year }: DateWords): boolean {
  const before = t.form(from - 1)
  const led = LEADS.has(before)
  const sign = t.form(from + 1)
  const words = sign === W.tháng
  // With dots and dashes outline labels, symbols and ranges look like dates: only after `ngày`.
  if (!words && sign !== SLASH && !led) return false
  if (year !== null) return true
  if (month === null || (!words && !led) || (words && !led && month > 12)) return false
  // «24/24» is round the clock, «từ 13/19 tiêu chí» a fraction.
  if (month === 24 || month > 31 || t.form(to) === W.giờ || t.form(to) === W.h) return false
  return month <= 12 || words || before === W.ngày
}

/** What is wrong with a date of a text; null where the calendar has it. */
function impossible({ text, part }: Placed, found: DateWords): Problem | null {
  const { day, month, year } = found
  if (month === null || (month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null
  // A leap day without its year is judged by the plan's, where it has one.
  const bounds = year === null ? years(part) : null
  const last = month < 1 || month > 12 ? 0 : lastDay(year ?? (bounds && bounds.first === bounds.last ? bounds.first : 2000), month)
  if ((day >= 1 && day <= last) || !meant(text, found) || lunar(text, found)) return null
  const raw = text.slice(found.from, found.to)
  if (last === 0) return { span: raw.span, message: 'month', data: { raw: raw.value, month }, actual: raw.value }
  return { span: raw.span, message: 'day', data: { raw: raw.value, month, last }, actual: raw.value }
}

export const dateImpossible = rule({
  id: 'date-impossible',
  group: 'time',
  severity: 'error',
  demands: {
    vi: 'Mọi ngày, tháng nêu trong văn bản đều có thật trên lịch; khoảng thời gian không kết thúc trước khi bắt đầu.',
    en: 'Every date exists in the calendar; no stretch of days ends before it begins.',
  },
  why: {
    vi: 'Ngày 31/4, 30/02 hay tháng 13 là gõ nhầm: hạn không thực hiện được, văn bản viện dẫn không tìm được.',
    en: '31/4, 30/02 or month 13 are slips: the deadline cannot be kept, the cited document cannot be found.',
  },
  advice: { vi: 'Kiểm tra lại ngày, tháng theo văn bản gốc hoặc lịch.', en: 'Check the date against the original or the calendar.' },
  messages: {
    day: {
      vi: ({ raw, month, last }) => `Không có ngày ${raw}: tháng ${month} có ${last} ngày.`,
      en: ({ raw, month, last }) => `There is no ${raw}: month ${month} has ${last} days.`,
    },
    month: {
      vi: ({ raw, month }) => `Không có ngày ${raw}: không có tháng ${month}.`,
      en: ({ raw, month }) => `There is no ${raw}: there is no month ${month}.`,
    },
    heading: { vi: ({ raw }) => `Không có “${raw}” trên lịch.`, en: ({ raw }) => `There is no “${raw}” in the calendar.` },
    backwards: { vi: ({ raw }) => `“${raw}” kết thúc trước khi bắt đầu.`, en: ({ raw }) => `“${raw}” ends before it begins.` },
  },
  examples: {
    reports: [
      {
        name: 'hạn vào ngày không có thật',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng trước «ngày» 31/4/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'ngày của văn bản viện dẫn',
        text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.', { basis: 'Căn cứ Kế hoạch số 05/KH-UBND «ngày» 29/02/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính;' }),
      },
      {
        name: 'tháng 13, viết bằng chữ',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi báo cáo «chậm» nhất ngày 15 tháng 13 năm 2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'khoảng thời gian đi ngược',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Trạm Y tế xã tổ chức khám sức khỏe «từ» ngày 16/10 đến ngày 12/10/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'đề mục tháng không có thật',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 11
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

«Tháng» 13
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'ngày có thật, năm nhuận, trực 24/7',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Công an xã trực 24/24 giờ, cả ngày 24/24 trong các dịp lễ; gửi báo cáo trước ngày 29/02/2028.
2. Giao Văn phòng theo dõi để xã đạt từ 13/19 tiêu chí trở lên, gửi báo cáo ngày 29 tháng 4 năm 2026.`),
      },
      {
        name: 'khoảng thời gian qua năm',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Công an xã mở đợt cao điểm từ ngày 15/12/2026 đến ngày 15/02/2027; trực Tết từ ngày 20/12 đến ngày 05/01.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'ngày âm lịch',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Ban Công tác Mặt trận thôn tổ chức lễ hội làng ngày 30/02 âm lịch.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
  },
  *check(document: Document) {
    for (const heading of impossibleHeadings(document)) yield { span: heading.span, message: 'heading', data: { raw: heading.value } }
    for (const { placed, dates } of times(document).dated) {
      for (const found of dates) {
        const problem = impossible(placed, found)
        if (problem) yield problem
      }
    }
    for (const { deadline, passage } of document.deadlines) {
      const { kind, date, end, implied, raw } = deadline
      // A year that the plan lent may be the next one: `từ 20/12 đến 15/01`.
      if (kind !== 'range' || date === null || end === null || end >= date || implied.includes('year')) continue
      yield { span: passage.span, message: 'backwards', data: { raw }, actual: raw }
    }
  },
})
