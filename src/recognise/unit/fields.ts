/** Fields and places that share the word before them: `các Sở: Tài chính, Nội vụ và Xây dựng`; `Sở Nội vụ, Tài chính`. */

import { BODY, LEVEL, PLURAL, POST } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { FIELDS, OTHER_FIELDS } from '../../lexicon/issuers.js'
import { Table } from '../../lexicon/table.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { headEnd, passive, pauseEnd, SIGN, verbEnd } from './words.js'

/** Words that several fields or places after them share. */
const SHARED = Table.of(
  'sở',
  'bộ',
  'vụ',
  'cục',
  'chi cục',
  'tổng cục',
  'phòng',
  'ban',
  'khoa',
  'viện',
  'trường',
  'trung tâm',
  'hội',
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'trạm',
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'thôn',
  'bản',
  'ấp',
  'khu phố',
)

/** Those whose fields are known by name. */
const OFFICE = Table.of('sở', 'bộ')

const FIELD = Table.of(...FIELDS, ...OTHER_FIELDS)

/** How many tokens a field or the name of a place has at most, and how far the next comma is looked for. */
const LONGEST = 10

/** Ranges of fields that follow each other, and the token after the last. */
export interface FieldList {
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly next: number
}

/** `các Sở:`, `các Sở, ngành:`: where the word stands that what is listed after the colon at `colon` shares; null where the list has none. */
export function sharedHead(t: Text, start: number, colon: number): readonly [number, number] | null {
  const from = start + t.within(start, PLURAL)
  if (from === start) return null
  const shared = SHARED.at(t, from)
  if (shared === null) return null
  const to = from + shared.length
  for (let at = to; at < colon; ) {
    const level = t.within(at + 1, LEVEL)
    if (level === 0 || (t.form(at) !== SIGN.comma && t.form(at) !== W.và && t.form(at) !== SIGN.dash)) return null
    at += 1 + level
  }
  return [from, to]
}

/** The fields from token `i` on, two at least: capitals tell them from what is to be done. */
export function fieldList(t: Text, i: number, to: number): FieldList | null {
  const ranges: [number, number][] = []
  let next = i
  for (let at = i; at < to; at = next + 1) {
    const end = fieldEnd(t, at, to)
    if (end === -1) break
    ranges.push([at, end])
    next = end
    if (!joins(t, end)) break
  }
  const own = headEnd(t, next + 1) !== -1 && joins(t, next)
  return ranges.length > 1 || (ranges.length === 1 && own) ? { ranges, next } : null
}

const joins = (t: Text, i: number): boolean => t.form(i) === SIGN.comma || t.form(i) === W.và

/** Where the field at `i` ends: at a joint, a mark, a verb; -1 where none begins. */
function fieldEnd(t: Text, i: number, to: number): number {
  if (!t.isWord(i) || t.case(i) === SMALL || headEnd(t, i) !== -1) return -1
  const known = FIELD.at(t, i)
  const acts = verbEnd(t, i) !== -1
  if (known === null && acts) return -1
  const first = i + (known?.length ?? 1)
  let end = first
  while (end < Math.min(to, i + LONGEST)) {
    const goesOn = t.form(end) === W.và ? within(t, end, to, known !== null && end === first) : t.isWord(end) && !acted(t, end)
    if (!goesOn) break
    end++
  }
  return acts && !t.isMark(end) && t.form(end) !== W.và && end < t.count ? -1 : end
}

/** Whether `và` at `i` joins the words of one field: a further field follows by a comma. */
function within(t: Text, i: number, to: number, known: boolean): boolean {
  if (t.case(i + 1) === SMALL || (known && FIELD.at(t, i + 1) !== null) || headEnd(t, i + 1) !== -1) return false
  let at = i + 1
  while (at < Math.min(to, i + LONGEST) && t.isWord(at) && t.form(at) !== W.và && !acted(t, at)) at++
  return t.form(at) === SIGN.comma && (t.case(at + 1) !== SMALL || headEnd(t, at + 1) !== -1)
}

const acted = (t: Text, i: number): boolean => t.case(i) === SMALL && (verbEnd(t, i) !== -1 || pauseEnd(t, i) !== -1 || passive(t, i))

/** `Sở Nội vụ`, `các Thứ trưởng Lò Văn Sáng`: where the head stands of the name from `start` to `end` that what follows may share; null without one. */
export function sharingHead(t: Text, start: number, end: number): readonly [number, number] | null {
  const from = start + t.within(start, PLURAL)
  const office = OFFICE.at(t, from)
  if (office !== null) {
    const to = from + office.length
    return t.case(to) !== SMALL && to + (FIELD.at(t, to)?.length ?? 0) === end ? [from, to] : null
  }
  // «các ngành: Công an, Y tế» have none to share.
  if (t.case(start) !== SMALL && FIELD.at(t, start)?.length === end - start) return [start, start]
  const to = from + t.within(from, POST)
  return from > start && to > from && isPerson(t, to, end) ? [from, to] : null
}

/** Where a field or a person's name ends that begins at `i` without a head; -1 where none does. */
export function sharingEnd(t: Text, i: number): number {
  if (t.case(i) === SMALL || headEnd(t, i) !== -1) return -1
  const field = FIELD.at(t, i)
  if (field !== null) return i + field.length
  let end = i
  while (t.isWord(end) && t.case(end) !== SMALL) end++
  return isPerson(t, i, end) ? end : -1
}

/** Whether a person's name stands between two tokens: two to five words, each with its capital. */
function isPerson(t: Text, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5 || t.within(from, BODY) !== 0) return false
  for (let i = from; i < to; i++) if (!t.isWord(i) || t.case(i) === SMALL) return false
  return true
}
