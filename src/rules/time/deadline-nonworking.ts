import { deadlineFaults } from '../../facts/deadline-faults.js'
import { holiday } from '../../lexicon/holidays.js'
import type { Item } from '../../model/document.js'
import type { Words } from '../../model/message.js'
import { weekday } from '../../text/days.js'
import { holdsAny } from '../../text/holds.js'
import { remembered } from '../../text/lazy.js'
import { shownDay } from '../../text/shown-day.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'

// Work of offices; festivals, elections and cleaning days are held on Sundays on purpose.
const OFFICE: readonly string[] = [
  'gửi',
  'nộp',
  'trình',
  'báo cáo',
  'họp',
  'giao ban',
  'hội nghị',
  'tập huấn',
  'kiểm tra',
  'thẩm định',
  'làm việc',
]
const SAID: readonly string[] = [
  'chủ nhật',
  'thứ bảy',
  'thứ 7',
  'nghỉ lễ',
  'ngày nghỉ',
]

export const deadlineNonworking = rule({
  id: 'deadline-nonworking',
  group: 'time',
  severity: 'info',
  advice: { vi: 'Chọn ngày làm việc liền trước.', en: 'Choose the working day before.' },
  messages: {
    weekend: { vi: ({ date, day }) => `Hạn ${date} rơi vào ${day}.`, en: ({ date, english }) => `The deadline ${date} is a ${english}.` },
    holiday: {
      vi: ({ date, day }) => `Hạn ${date} rơi vào ngày nghỉ: ${day}.`,
      en: ({ date, english }) => `The deadline ${date} is a public holiday: ${english}.`,
      advice: { vi: 'Chọn ngày làm việc liền trước ngày nghỉ.', en: 'Choose the working day before the holiday.' },
    },
  },
  check({ document, settings, report }) {
    const own = new Map(settings.holidays.map(({ date, name }): [string, Words] => [date, { vi: name ?? 'ngày nghỉ của cơ quan', en: name ?? 'a day off' }]))
    const wordsOf = remembered(({ passage }: Item) => fold(passage.value))
    return {
      deadline(find) {
        const { date, kind, calendar, raw } = find.deadline
        if (date === null || calendar === 'lunar' || (kind !== 'by' && kind !== 'on')) return
        const off = own.get(date) ?? holiday(date)
        const day = off ? -1 : weekday(date)
        if ((!off && day !== 0 && day !== 6) || settings.workingDays.includes(date) || deadlineFaults(document).has(find)) return
        const text = wordsOf(find.item)
        if (holdsAny(text, SAID) || (kind === 'on' && !holdsAny(text, OFFICE))) return
        if (off) report({ span: find.passage.span, message: 'holiday', data: { date: shownDay(date), day: off.vi, english: off.en }, actual: raw })
        else {
          const data = { date: shownDay(date), day: day === 0 ? 'Chủ nhật' : 'thứ Bảy', english: day === 0 ? 'Sunday' : 'Saturday' }
          report({ span: find.passage.span, message: 'weekend', data, actual: raw })
        }
      },
    }
  },
})
