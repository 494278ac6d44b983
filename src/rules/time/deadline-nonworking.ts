import { deadlineFaults } from '../../facts/deadline-faults.js'
import { holiday } from '../../lexicon/holidays.js'
import type { Item } from '../../model/document.js'
import type { Advice, Words } from '../../model/message.js'
import { before, weekday } from '../../text/days.js'
import { holdsAny } from '../../text/holds.js'
import { remembered } from '../../text/lazy.js'
import { shownDay, shownWeekday } from '../../text/shown-day.js'
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

const BEFORE: Advice = {
  vi: ({ near, nearDay }) => `Chọn ngày ${near} (${nearDay}).`,
  en: ({ near, nearEnglish }) => `Choose ${near} (${nearEnglish}).`,
}

/** More days off than these do not follow one another. */
const LONGEST = 16

/** The last working day before a day. */
function workingDayBefore(date: string, off: (date: string) => boolean): string {
  let day = before(date)
  for (let i = 0; i < LONGEST && day !== null && off(day); i++) day = before(day)
  return day ?? date
}

export const deadlineNonworking = rule({
  id: 'deadline-nonworking',
  group: 'time',
  severity: 'info',
  advice: { vi: 'Chọn ngày làm việc liền trước.', en: 'Choose the working day before.' },
  messages: {
    weekend: {
      vi: ({ date, day }) => `Hạn ${date} rơi vào ${day}.`,
      en: ({ date, english }) => `The deadline ${date} is a ${english}.`,
      advice: BEFORE,
    },
    holiday: {
      vi: ({ date, day }) => `Hạn ${date} rơi vào ngày nghỉ: ${day}.`,
      en: ({ date, english }) => `The deadline ${date} is a public holiday: ${english}.`,
      advice: BEFORE,
    },
  },
  check({ document, settings, report }) {
    const own = new Map(settings.holidays.map(({ date, name }): [string, Words] => [date, { vi: name ?? 'ngày nghỉ của cơ quan', en: name ?? 'a day off' }]))
    const isOff = (date: string): boolean => {
      if (settings.workingDays.includes(date)) return false
      return own.has(date) || holiday(date) !== null || weekday(date) === 0 || weekday(date) === 6
    }
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
        const working = workingDayBefore(date, isOff)
        const [named, nearDay] = [off ?? shownWeekday(date), shownWeekday(working)]
        const near = { near: shownDay(working), nearDay: nearDay.vi, nearEnglish: nearDay.en }
        const data = { date: shownDay(date), day: named.vi, english: named.en, ...near }
        report({ span: find.passage.span, message: off ? 'holiday' : 'weekend', data, actual: raw })
      },
    }
  },
})
