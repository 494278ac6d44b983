import { W } from '../../lexicon/forms.js'
import { day } from '../../text/days.js'
import type { Passage } from '../../text/passage.js'
import { COLON, SLASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { headNumber } from './number.js'

/** What a page says of a document whose own head was lost. */
export interface Metadata {
  readonly number: { readonly passage: Passage; readonly value: string } | null
  readonly date: { readonly passage: Passage; readonly value: string | null; readonly year: number } | null
}

/** The colon within a few words after a label's first; -1 without one. */
function colon(t: Text, i: number): number {
  for (let k = i + 1; k < i + 5; k++) if (t.form(k) === COLON) return k
  return -1
}

/** `Số hiệu: 12/KH-UBND … Ngày ban hành: 05/01/2026` on a page that gives a document. */
export function metadata(t: Text, edge: (token: number) => boolean): Metadata {
  let number: Metadata['number'] = null
  let date: Metadata['date'] = null
  for (let i = 0; i < t.count && (number === null || date === null); i++) {
    const form = t.form(i)
    if (number === null && form === W.số && (t.form(i + 1) === W.hiệu || t.form(i + 1) === W.ký || t.form(i + 1) === SLASH)) {
      const found = headNumber(t, i, edge, colon(t, i))
      if (found) number = { passage: t.slice(colon(t, i) + 1, found.end), value: found.value }
    } else if (date === null && form === W.ngày && (t.form(i + 1) === W.ban || t.form(i + 1) === W.ký)) {
      const at = colon(t, i) + 1
      if (at > 0 && t.isNumber(at) && t.form(at + 1) === SLASH && t.isNumber(at + 2) && t.form(at + 3) === SLASH && t.size(at + 4) === 4) {
        date = { passage: t.slice(at, at + 5), value: day(t.number(at + 4), t.number(at + 2), t.number(at)), year: t.number(at + 4) }
      }
    }
  }
  return { number, date }
}
