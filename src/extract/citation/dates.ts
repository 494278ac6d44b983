import { dateAt, iso } from '../dates.js'
import type { Range } from './words.js'

/** Reads `, ngày 26/11/2021` from `from`; the date's range without the word, and where it ends. */
export function dateAfter(text: string, from: number): { range: Range; value: string | null; end: number } | null {
  const lead = /^[\s,]{0,3}(?:\(?(?:ban hành |ký |được ban hành |cùng )?ngày ?|\((?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/u.exec(text.slice(from, from + 32))
  if (!lead) return null
  const at = from + lead[0].length
  const date = dateAt(text, at)
  if (!date) return null
  const close = lead[0].includes('(') && text[date.end] === ')' ? 1 : 0
  return { range: [date.start, date.end], value: iso(date), end: date.end + close }
}

/** Date and issuer that stand before the number: `Ngày 05/3/2020, Chính phủ ban hành Nghị định số …`, `Nghị quyết của Bộ Chính trị số …`. */
export function before(text: string, printed: string, type: number): { date: Range; dateValue: string | null; issuer: Range | null } | null {
  const head = text.slice(Math.max(0, type - 140), type)
  const verb = /(?:đã )?(?:ban hành|ký ban hành|ký|có|thông qua) (?:các )?$/u.exec(head)
  if (!verb) return null
  const base = Math.max(0, type - 140)
  const day = head.lastIndexOf('ngày ', verb.index)
  if (day === -1) return null
  const date = dateAt(text, base + day + 5)
  if (!date || iso(date) === null) return null
  const gap = /^[\s,]{1,3}/u.exec(text.slice(date.end, date.end + 3))
  const start = date.end + (gap?.[0].length ?? 0)
  const end = base + verb.index
  const name = text.slice(start, end).trimEnd()
  if (name.length < 4 || name.length > 90 || /[;.:]/u.test(name) || printed[start] === text[start]) return null
  return { date: [date.start, date.end], dateValue: iso(date), issuer: [start, start + name.length] }
}
