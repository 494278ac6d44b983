import { weekday } from './days.js'

/**
 * A day `YYYY-MM-DD` as documents write it, `05/3/2025`: a zero before days below 10 and the months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.4).
 */
export function shownDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

const WEEKDAYS = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
] as const

/** The name of the day of the week of a day `YYYY-MM-DD`. */
export function shownWeekday(date: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday(date)] ?? WEEKDAYS[0]
}
