import { holiday } from '../../lexicon/holidays.js'
import { weekday } from '../../text/days.js'
import type { Item } from '../../model/document.js'
import { deadlineFaults } from '../../facts/deadline-faults.js'
import { holdsAny } from '../../text/holds.js'
import { fold } from '../../text/spelling.js'
import type { Words } from '../../model/message.js'
import { rule } from '../rule.js'
import { sample } from '../examples/sample.js'
import { shown } from '../../text/shown.js'

// Work of offices; festivals, elections and cleaning days are held on Sundays on purpose.
const OFFICE: readonly string[] = ['gửi', 'nộp', 'trình', 'báo cáo', 'họp', 'giao ban', 'hội nghị', 'tập huấn', 'kiểm tra', 'thẩm định', 'làm việc']
const SAID: readonly string[] = ['chủ nhật', 'thứ bảy', 'thứ 7', 'nghỉ lễ', 'ngày nghỉ']

export const deadlineNonworking = rule({
  id: 'deadline-nonworking',
  group: 'time',
  severity: 'info',
  demands: { vi: 'Hạn không rơi vào thứ Bảy, Chủ nhật, ngày lễ, tết.', en: 'Deadlines do not fall on Saturdays, Sundays or public holidays.' },
  why: {
    vi: 'Hạn rơi vào ngày nghỉ thì được tính sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148), nên hạn thật muộn hơn hạn ghi. Ngày lễ, tết: Bộ luật Lao động 2019, Điều 112.',
    en: 'A term that ends on a day off runs to the next working day (Civil Code 2015, Art. 148): the real deadline is later than the one written. Holidays: Labour Code 2019, Art. 112.',
  },
  advice: { vi: 'Chọn ngày làm việc liền trước.', en: 'Choose the working day before.' },
  messages: {
    weekend: { vi: ({ date, day }) => `Hạn ${date} rơi vào ${day}.`, en: ({ date, english }) => `The deadline ${date} is a ${english}.` },
    holiday: {
      vi: ({ date, day }) => `Hạn ${date} rơi vào ngày nghỉ: ${day}.`,
      en: ({ date, english }) => `The deadline ${date} is a public holiday: ${english}.`,
    },
  },
  examples: {
    reports: [
      {
        name: 'Chủ nhật',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi kế hoạch về Văn phòng «chậm» nhất ngày 25/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'mùng 2 Tết',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi kế hoạch về Văn phòng «chậm» nhất ngày 18/02/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'ngày lễ cố định',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi báo cáo về Văn phòng «đến» hết ngày 30/4/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'ngày làm việc',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi kế hoạch về Văn phòng chậm nhất ngày 23/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'việc cố ý tổ chức ngày Chủ nhật',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Tổ chức Ngày Chủ nhật xanh vào ngày 15/3/2026 (Đoàn Thanh niên xã chủ trì).
2. Rà soát thủ tục hành chính (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document, settings) {
    const faults = deadlineFaults(document)
    const own = new Map(settings.holidays.map(({ date, name }): [string, Words] => [date, { vi: name ?? 'ngày nghỉ của cơ quan', en: name ?? 'a day off' }]))
    let item: Item | null = null
    let text = ''
    for (const find of document.deadlines) {
      const { date, kind, calendar } = find.deadline
      if (date === null || calendar === 'lunar' || (kind !== 'by' && kind !== 'on') || faults.has(find)) continue
      const off = own.get(date) ?? holiday(date)
      const day = off ? -1 : weekday(date)
      if ((!off && day !== 0 && day !== 6) || settings.workingDays.includes(date)) continue
      // Before a day means the day before: only its own name of a holiday would mislead.
      if (item !== find.item) text = fold(find.item.passage.value)
      item = find.item
      if (holdsAny(text, SAID) || (kind === 'on' && !holdsAny(text, OFFICE))) continue
      if (off) yield { span: find.passage.span, message: 'holiday', data: { date: shown(date), day: off.vi, english: off.en }, actual: find.deadline.raw }
      else {
        const data = { date: shown(date), day: day === 0 ? 'Chủ nhật' : 'thứ Bảy', english: day === 0 ? 'Sunday' : 'Saturday' }
        yield { span: find.passage.span, message: 'weekend', data, actual: find.deadline.raw }
      }
    }
  },
})
