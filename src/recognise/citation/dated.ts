import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import { CLOSE, COLON, COMMA, DOT, OPEN, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { date, iso, type DateWords } from '../date.js'
import type { Dated, Span } from './words.js'

const dated = (found: DateWords): Dated => ({ span: [found.from, found.to], value: iso(found) })

/**
 * Reads `, ngày 26/11/2021`, `(ngày 12/01/2026)`, `cùng ngày 04/9/2020`, `ban hành ngày …`, `26/11/2021` from token `i`; where it ends
 * too.
 */
export function dateAfter(t: Text, i: number): { readonly date: Dated; readonly to: number } | null {
  let k = t.form(i) === COMMA ? i + 1 : i
  const open = t.form(k) === OPEN
  if (open) k++
  if (t.form(k) === W.được) k++
  if (t.form(k) === W.ký || t.form(k) === W.cùng) k++
  if (t.form(k) === W.ban && t.form(k + 1) === W.hành) k += 2
  const found = date(t, k)
  // Without the word a date has its year: «Kế hoạch số 12/KH-UBND 3/4».
  if (!found || (found.from === k && !open && (found.year === null || t.form(k + 1) === W.tháng))) return null
  return { date: dated(found), to: open && t.form(found.to) === CLOSE ? found.to + 1 : found.to }
}

/** How far before a type its date is looked for. */
const BACK = 36

/** Date and issuer that stand before the type at token `i`: `Ngày 05/3/2020, Chính phủ ban hành Nghị định số …`. */
export function before(t: Text, i: number): { readonly date: Dated; readonly issuer: Span } | null {
  let end = t.form(i - 1) === W.các ? i - 1 : i
  end = verbBefore(t, end)
  if (end === -1) return null
  for (let k = end - 1; k >= 0 && k > i - BACK; k--) {
    const form = t.form(k)
    if (form === SEMICOLON || form === COLON || (form === DOT && t.apart(k + 1))) return null
    if (form !== W.ngày) continue
    const found = date(t, k)
    if (!found || iso(found) === null) return null
    const from = t.form(found.to) === COMMA ? found.to + 1 : found.to
    return end - from > 0 && end - from < 24 && t.case(from) !== SMALL ? { date: dated(found), issuer: [from, end] } : null
  }
  return null
}

/** Where `ban hành`, `đã ký ban hành`, `có`, `thông qua` begins that ends before token `i`; -1 without one. */
function verbBefore(t: Text, i: number): number {
  let k = -1
  if (t.form(i - 1) === W.hành && t.form(i - 2) === W.ban) k = t.form(i - 3) === W.ký ? i - 3 : i - 2
  else if (t.form(i - 1) === W.qua && t.form(i - 2) === W.thông) k = i - 2
  else if (t.form(i - 1) === W.ký || t.form(i - 1) === W.có) k = i - 1
  return k !== -1 && t.form(k - 1) === W.đã ? k - 1 : k
}
