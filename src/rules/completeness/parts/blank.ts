import { W } from '../../../lexicon/forms.js'
import { Table } from '../../../lexicon/table.js'
import { DASH, DOT, OPEN, PERCENT, SEMICOLON, SLASH } from '../../../text/signs.js'
import type { Text } from '../../../text/text.js'

const ELLIPSIS = 0x2026
const OPEN_SQUARE = 0x5b
/** As many letters a note of what to fill in has at most before its closing bracket. */
const LONGEST = 60

/** From where to where in a text's value something is left to fill in. */
export type Blank = readonly [from: number, to: number]

/**
 * What is left to fill in where token `i` is its first sign, as `signs` tells; null where that sign says something else. A row of dots, or `…` where a
 * number or name belongs (`ngày …`, `số …/KH`, `…%`); underscores; `xx/xx/2026`; `[…]`, `[tên đơn vị]`; `(điền …)`.
 */
export function blank(t: Text, i: number): Blank | null {
  const found = t.isWord(i) ? crosses(t, i) : signed(t, i)
  return found === null || leader(t, found[1]) ? null : found
}

function signed(t: Text, i: number): Blank | null {
  const sign = t.value.charCodeAt(t.start(i))
  if (sign === OPEN_SQUARE) return square(t, i)
  if (sign === OPEN) return round(t, i)
  if (sign === SLASH) return strokes(t, i)
  if (sign === DOT || sign === ELLIPSIS) return dots(t, i)
  const end = runEnd(t, i, t.value[t.start(i)] ?? '')
  return end - t.start(i) > 2 ? [t.start(i), end] : null
}

/** Where the run of some signs that begins with token `i` ends. */
function runEnd(t: Text, i: number, signs: string): number {
  let end = t.start(i)
  while (end < t.value.length && signs.includes(t.value[end] ?? '')) end++
  return end
}

/** `.....`, `……`, `ngày …`, `...%`; not the end of a list (`loa truyền thanh, …`). */
function dots(t: Text, i: number): Blank | null {
  const [from, end] = [t.start(i), runEnd(t, i, '.…')]
  const run = t.value.slice(from, end)
  if (run === '…' || run === '...') return slot(t, i, end)
  return run.length > 2 || run === '……' ? [from, end] : null
}

/** Words that a value must follow: `ngày …`, `khoảng …`, `xã …`, `đồng chí …`. */
const VALUED = Table.of(
  'ngày',
  'tháng',
  'năm',
  'số',
  'khoảng',
  'gồm',
  'đạt',
  'ông',
  'bà',
  'đồng chí',
  'mức',
  'từ',
  'đến',
  'trước',
  'phòng',
  'ban',
  'xã',
  'phường',
  'tỉnh',
)
const COUNTED: ReadonlySet<number> = new Set([PERCENT, W.tháng, W.đồng, W.triệu, W.người, W.lượt])

/** Of those the nouns that may end a list of examples: `như trụ sở, văn phòng ...`. */
const NOUNS: ReadonlySet<number> = new Set([W.phòng, W.ban, W.xã, W.phường, W.tỉnh])
/** How many words a list of examples has at most. */
const EXAMPLES = 40

/** Whether the sentence gives examples before token `i`: `như kinh doanh bảo hiểm, cho thuê văn phòng ...`. */
function examples(t: Text, i: number): boolean {
  for (let at = i - 1; at > 0 && i - at <= EXAMPLES; at--) {
    const form = t.form(at)
    if (form === DOT || form === SEMICOLON) return false
    if (form === W.như) return t.form(at + 1) !== W.sau
  }
  return false
}

/** `ngày …`, `đồng chí …`; `…%`, `… năm 2026`, `…/KH`: three dots are a blank only where a value must stand. */
function slot(t: Text, i: number, to: number): Blank | null {
  const valued = VALUED.before(t, i)
  if (valued !== null) return NOUNS.has(t.form(i - 1)) && examples(t, i) ? null : [t.start(i - valued.length), to]
  const next = t.at(to)
  const form = t.form(next)
  if (COUNTED.has(form)) return [t.start(i), t.end(next)]
  const numbered = (form === W.năm || form === SLASH) && t.isNumber(next + 1)
  return numbered || (form === SLASH && t.isWord(next + 1)) ? [t.start(i), t.end(next + 1)] : null
}

/** `xx/xx/2026`, `xx`, `x/xx` in small letters: capitals are Roman numerals, a single x is a number to be found. */
function crosses(t: Text, i: number): Blank | null {
  let last = i
  while (t.form(last + 1) === SLASH && crossed(t, last + 2)) last += 2
  if (t.form(last + 1) === SLASH && t.isNumber(last + 2) && t.size(last + 2) === 4) last += 2
  return t.end(last) - t.start(i) > 1 ? [t.start(i), t.end(last)] : null
}

function crossed(t: Text, i: number): boolean {
  return t.isWord(i) && runEnd(t, i, 'x') === t.end(i)
}

/** Who asks to fill something in, and what. */
const ASKS: ReadonlySet<number> = new Set([W.điền, W.nhập, W.ghi])
const ASKED = Table.of(
  'tên',
  'số',
  'ngày',
  'họ tên',
  'đơn vị',
  'cơ quan',
  'nội dung',
  'chức vụ',
  'thông tin',
  'rõ',
)

/** `[…]`, `[ ]`, `[tên đơn vị]`, `[điền số]`; digits in brackets have been filled in. */
function square(t: Text, i: number): Blank | null {
  const from = t.start(i)
  const end = runEnd(t, i, '[ ._…')
  if (t.value[end] === ']') return [from, end + 1]
  return ASKS.has(t.form(i + 1)) || ASKED.at(t, i + 1) !== null ? closed(t, i, ']') : null
}

/** `(điền số tiền)`, `(ghi rõ họ tên)`; not `(điền kinh)`, `(nhập ngũ)`. */
function round(t: Text, i: number): Blank | null {
  return ASKED.at(t, i + 2) === null ? null : closed(t, i, ')')
}

/** From the bracket at token `i` to the one that closes; null where there is a digit between: something has been filled in. */
function closed(t: Text, i: number, sign: string): Blank | null {
  const from = t.start(i)
  const inside = t.value.slice(from, from + LONGEST).split(sign, 2)
  return inside.length < 2 || /\d/.test(inside[0] ?? '') ? null : [from, from + (inside[0] ?? '').length + 1]
}

const DATED: ReadonlySet<number> = new Set([W.ngày, W.từ, W.đến, DASH])

/** `ngày / /2026`; underscores between the strokes are marks of emphasis to the reader. */
function strokes(t: Text, i: number): Blank | null {
  return DATED.has(t.form(i - 1)) && t.isNumber(i + 2) && t.size(i + 2) === 4 ? [t.start(i - 1), t.end(i + 2)] : null
}

/** Whether a row of dots leads to a page number: `I. Mục tiêu .......... 12`. */
function leader(t: Text, to: number): boolean {
  const i = t.at(to)
  return i + 1 === t.count && t.isNumber(i) && t.size(i) <= 3
}
