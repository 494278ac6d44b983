import { W } from '../../../lexicon/forms.js'
import type { Text } from '../../../text/text.js'

const DOT = 0x2e
const ELLIPSIS = 0x2026
const SLASH = 0x2f
const OPEN_ROUND = 0x28
const CLOSE_ROUND = 0x29
const OPEN_SQUARE = 0x5b
const CLOSE_SQUARE = 0x5d
/** As many letters a note of what to fill in has at most before its closing bracket. */
const LONGEST = 60

/** From where to where in a text's value something is left to fill in. */
export type Blank = readonly [from: number, to: number]

/**
 * What is left to fill in where token `i` is its first sign; null where that sign says something else. A row of dots, or `…` where a number or name belongs
 * (`ngày …`, `số …/KH`, `…%`); underscores; `xx/xx/2026`; `[…]`, `[tên đơn vị]`; `(điền …)`.
 */
export function blank(t: Text, i: number): Blank | null {
  const found = t.isWord(i) ? crosses(t, i) : signed(t, i)
  return found === null || leader(t, found[1]) ? null : found
}

function signed(t: Text, i: number): Blank | null {
  const sign = t.value.charCodeAt(t.start(i))
  if (sign === OPEN_SQUARE) return square(t, i)
  if (sign === OPEN_ROUND) return round(t, i)
  if (sign === SLASH) return strokes(t, i)
  if (sign === DOT || sign === ELLIPSIS) return dots(t, i)
  const end = runEnd(t.value, t.start(i), sign)
  return end - t.start(i) > 2 ? [t.start(i), end] : null
}

/** Where the run of a sign that holds `from` ends. */
function runEnd(value: string, from: number, sign: number): number {
  let end = from
  while (value.charCodeAt(end) === sign) end++
  return end
}

/** `.....`, `……`, `ngày …`, `...%`; not the end of a list (`loa truyền thanh, …`). */
function dots(t: Text, i: number): Blank | null {
  const { value } = t
  const from = t.start(i)
  const before = value.charCodeAt(from - 1)
  if (before === DOT || before === ELLIPSIS) return null
  let end = runEnd(value, from, value.charCodeAt(from))
  const first = end - from
  if (value.charCodeAt(from) === DOT) {
    if (first > 3) return [from, end]
    return first === 3 && value.charCodeAt(end) !== ELLIPSIS ? slot(t, i, from, end) : null
  }
  while (value.charCodeAt(end) === DOT || value.charCodeAt(end) === ELLIPSIS) end++
  if (first > 1 || end - from > 2) return [from, end]
  return end - from === 1 ? slot(t, i, from, end) : null
}

/** Words that a value must follow: `ngày …`, `khoảng …`, `xã …`. */
const VALUED: ReadonlySet<number> = new Set([
  W.ngày,
  W.tháng,
  W.năm,
  W.số,
  W.khoảng,
  W.gồm,
  W.đạt,
  W.ông,
  W.bà,
  W.mức,
  W.từ,
  W.đến,
  W.trước,
  W.phòng,
  W.ban,
  W.xã,
  W.phường,
  W.tỉnh,
])
const COUNTED: ReadonlySet<number> = new Set([W.tháng, W.đồng, W.triệu, W.người, W.lượt])
const PERCENT = 0x25

/** `ngày …`, `đồng chí …`; `…%`, `… năm 2026`, `…/KH`: three dots are a blank only where a value must stand. */
function slot(t: Text, i: number, from: number, to: number): Blank | null {
  if (VALUED.has(t.form(i - 1))) return [t.start(i - 1), to]
  if (t.form(i - 1) === W.chí && t.form(i - 2) === W.đồng) return [t.start(i - 2), to]
  const next = t.at(to)
  const form = t.form(next)
  if (form === PERCENT || COUNTED.has(form)) return [from, t.end(next)]
  if (form === W.năm && t.isNumber(next + 1)) return [from, t.end(next + 1)]
  const whole = form === SLASH && !t.apart(next + 1) && (t.isWord(next + 1) || t.isNumber(next + 1))
  return whole ? [from, t.end(next + 1)] : null
}

/** `xx/xx/2026`, `xx`, `xxx` in small letters: capitals are Roman numerals. */
function crosses(t: Text, i: number): Blank | null {
  const short = t.size(i) <= 2
  if (short && t.form(i + 1) === SLASH && !t.apart(i + 1) && crossed(t, i + 2) && t.size(i + 2) <= 2) {
    const whole = t.form(i + 3) === SLASH && !t.apart(i + 3) && t.size(i + 4) === 4 && (t.isNumber(i + 4) || crossed(t, i + 4))
    return whole || t.size(i) === 2 || t.size(i + 2) === 2 ? [t.start(i), t.end(whole ? i + 4 : i + 2)] : null
  }
  return t.size(i) > 1 ? [t.start(i), t.end(i)] : null
}

function crossed(t: Text, i: number): boolean {
  return t.isWord(i) && !t.apart(i) && runEnd(t.value, t.start(i), 0x78) === t.end(i)
}

/** What square brackets ask to fill in: one word, or two. */
const NAMES: ReadonlySet<number> = new Set([W.điền, W.nhập, W.ghi, W.tên, W.số, W.ngày])
const PAIRED: readonly (readonly [number, number])[] = [
  [W.họ, W.tên],
  [W.đơn, W.vị],
  [W.cơ, W.quan],
  [W.nội, W.dung],
  [W.chức, W.vụ],
]

/** `[…]`, `[ ]`, `[tên đơn vị]`. */
function square(t: Text, i: number): Blank | null {
  const { value } = t
  const from = t.start(i)
  let end = from + 1
  while (' ._…'.includes(value[end] ?? '#')) end++
  if (value.charCodeAt(end) === CLOSE_SQUARE) return [from, end + 1]
  if (t.apart(i + 1)) return null
  const length = NAMES.has(t.form(i + 1)) ? 1 : PAIRED.some(([a, b]) => t.form(i + 1) === a && t.form(i + 2) === b) ? 2 : 0
  return length === 0 ? null : closed(value, from, t.end(i + length), CLOSE_SQUARE)
}

/** `(điền số tiền)`, `(ghi rõ họ tên)`. */
function round(t: Text, i: number): Blank | null {
  if (t.apart(i + 1)) return null
  const [form, next] = [t.form(i + 1), t.form(i + 2)]
  const told = form === W.điền || form === W.nhập || (form === W.ghi && (next === W.rõ || next === W.tên || next === W.số))
  return told ? closed(t.value, t.start(i), t.end(i + 1), CLOSE_ROUND) : null
}

/** From `from` to the bracket that closes; digits in square brackets are a reference. */
function closed(value: string, from: number, after: number, sign: number): Blank | null {
  for (let at = after; at <= after + LONGEST; at++) {
    const unit = value.charCodeAt(at)
    if (unit === sign) return [from, at + 1]
    if (sign === CLOSE_SQUARE && unit >= 0x30 && unit <= 0x39) return null
  }
  return null
}

/** `ngày / /2026`; underscores between the strokes are marks of emphasis to the reader. */
function strokes(t: Text, i: number): Blank | null {
  const before = t.form(i - 1)
  const dated = before === W.ngày || before === W.từ || before === W.đến || before === 0x2d
  return dated && t.form(i + 1) === SLASH && t.isNumber(i + 2) && t.size(i + 2) === 4 ? [t.start(i - 1), t.end(i + 2)] : null
}

/** Whether a row of dots leads to a page number. */
function leader(t: Text, to: number): boolean {
  const i = t.at(to)
  return i + 1 === t.count && t.isNumber(i) && t.size(i) <= 3
}
