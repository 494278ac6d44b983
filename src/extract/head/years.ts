import type { Years } from '../../calendar.js'
import { fold } from '../../words.js'

const SCHOOL_YEAR = /năm học (\d{4}) ?[-/] ?(\d{4})/u

/** The years that a title names: `năm 2024`, `năm học 2026-2027`, `giai đoạn 2026-2030`; else the year of the date. */
export function years(titleText: string, date: string | null, fallback: string): Years | null {
  for (const text of [fold(titleText), fold(fallback)]) {
    // A plan without a title is told by its introduction where it is a school's.
    const school = SCHOOL_YEAR.exec(text === '' ? fold(fallback) : text)
    if (school) return { year: Number(school[1]), yearEnd: Number(school[2]), school: true }
    // The plan's own year stands after the subject: «khắc phục hạn chế năm 2023; nhiệm vụ trọng tâm 2024» is for 2024.
    const spans = [...text.matchAll(/(?:giai đoạn|nhiệm kỳ|các năm) (\d{4}) ?[-–] ?(\d{4})/gu)]
    const rest = text.replace(/(?:giai đoạn|nhiệm kỳ|các năm) \d{4} ?[-–] ?\d{4}/gu, '')
    const singles = [...rest.matchAll(/(?<![\d/.-])(20\d{2}|19\d{2})(?![\d/.-])|[/-](20\d{2})(?!\d)/gu)].map((match) => Number(match[1] ?? match[2]))
    if (singles.length > 0) {
      const year = singles.reduce((a, b) => Math.max(a, b))
      return { year, yearEnd: year, school: false }
    }
    const span = spans.at(-1)
    if (span) return { year: Number(span[1]), yearEnd: Number(span[2]), school: false }
    if (date !== null && text === fold(titleText)) {
      const year = Number(date.slice(0, 4))
      return { year, yearEnd: year, school: false }
    }
  }
  return null
}
