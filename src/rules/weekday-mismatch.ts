import type { Document } from '../document.js'
import { rule } from './rule.js'
import { years } from './shared/above.js'
import { weekday } from '../days.js'
import { dates, lunar, solar, written } from './shared/dates.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'
import { sought, textsWith } from './shared/sought.js'

const NAMES: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 }
/** Pieces of the names of weekdays in any case of their first letters. */
const WEEKDAYS = sought(['ứ ', 'ủ nhật', 'ủ Nhật', 'Ứ ', 'Ủ NHẬT'], 'intro', 'item', 'cell', 'closing')
const PRINTED = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

// A word is tried from its first letter only.
const BEFORE = /(?:(?<![a-zà-ỹ])([a-zà-ỹ]+) )?(chủ nhật|thứ (hai|ba|tư|năm|sáu|bảy|[2-7])),? ?\(?(?:ngày )?$/
const AFTER = /^,? ?\(?(chủ nhật|thứ (hai|ba|tư|năm|sáu|bảy|[2-7]))(?![a-zà-ỹ\d])/
// «lần thứ hai, ngày …», «kỳ họp thứ Ba, ngày …» count meetings.
const COUNTS: ReadonlySet<string> = new Set(['lần', 'họp', 'nghị', 'khóa', 'hội', 'kỳ', 'phiên', 'người', 'tuần', 'nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'và'])

function* mismatches(document: Document): Generator<{ span: readonly [number, number]; raw: string; date: string; day: number; implied: boolean }> {
  for (const { part, passage } of textsWith(document, WEEKDAYS)) {
    const bounds = years(part)
    const year = bounds && bounds.first === bounds.last ? bounds.first : null
    const text = folded(passage)
    for (const found of dates(text)) {
      if ((found.sign !== '/' && found.sign !== '-' && !found.words) || lunar(text, found.at, found.at + found.length)) continue
      const date = solar(found, year)
      if (date === null) continue
      const before = BEFORE.exec(text.slice(Math.max(0, found.at - 40), found.at))
      const after = before ? null : AFTER.exec(text.slice(found.at + found.length, found.at + found.length + 20))
      const said = before?.[2] ?? after?.[1]
      if (said === undefined || (before?.[1] && COUNTS.has(before[1]))) continue
      const number = before?.[3] ?? after?.[2]
      const day = number === undefined ? 0 : NAMES[number] ?? 0
      if (weekday(date) === day) continue
      const from = before ? found.at - before[0].length + (before[1] ? before[1].length + 1 : 0) : found.at
      const to = found.at + found.length + (after?.[0].length ?? 0)
      const raw = passage.slice(from, to)
      yield { span: raw.span, raw: raw.value, date, day: weekday(date), implied: found.year === null }
    }
  }
}

export const weekdayMismatch = rule({
  id: 'weekday-mismatch',
  group: 'time',
  severity: 'error',
  demands: { vi: 'Thứ trong tuần khớp với ngày.', en: 'The weekday agrees with the date.' },
  why: {
    vi: 'Thứ và ngày trái nhau thì người dự không biết đến ngày nào.',
    en: 'Where weekday and date contradict each other nobody knows when to come.',
  },
  advice: { vi: 'Tra lịch, sửa thứ hoặc ngày.', en: 'Look it up, and correct the weekday or the date.' },
  messages: { wrong: { vi: ({ date, day }) => `Ngày ${date} là ${day}.`, en: ({ date, english }) => `${date} is a ${english}.` } },
  examples: {
    reports: [
      {
        name: 'thứ Hai, ngày …',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Tổ chức hội nghị đối thoại vào «thứ» Hai, ngày 12/3/2026 (Văn phòng tham mưu).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'thứ trong ngoặc sau ngày',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Tổ chức hội nghị đối thoại «ngày» 12/3/2026 (thứ Sáu).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'Chủ nhật, viết ngày bằng chữ',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Ra quân vệ sinh môi trường vào «Chủ» nhật, ngày 14 tháng 3 năm 2026 (Đoàn Thanh niên xã chủ trì).
2. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'thứ và ngày khớp nhau',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Tổ chức bầu cử vào Chủ nhật, ngày 15/3/2026 (Ủy ban bầu cử xã chủ trì).
2. Họp giao ban ngày 12/3/2026 (thứ Năm) (Văn phòng chủ trì).`),
      },
      {
        name: 'lần thứ hai, kỳ họp thứ ba',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Phục vụ hội nghị lần thứ hai, ngày 12/3/2026 (Văn phòng chủ trì).
2. Phục vụ kỳ họp thứ Ba, ngày 13/3/2026 (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document) {
    for (const { span, raw, date, day, implied } of mismatches(document)) {
      const data = { date: written(date), day: PRINTED[day] ?? '', english: ENGLISH[day] ?? '' }
      yield { span, message: 'wrong', severity: implied ? 'warning' : 'error', data, actual: raw }
    }
  },
})
