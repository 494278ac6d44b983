import { BODY, ISSUER, NAMED_BODY, NOUN, SPOT } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { Passage } from '../../text/passage.js'
import type { Scanner, Text } from '../../text/text.js'
import { beside } from './beside.js'
import { fieldAt, fieldBelow, heads, level, OPEN } from './body.js'

/** A committee whose body's name comes after it: `BAN CHẤP HÀNH` / `ĐẢNG BỘ XÃ …`. */
const COMMITTEES: readonly (readonly number[])[] = [[W.ban, W.chấp, W.hành], [W.bch], [W.ban, W.thường, W.vụ], [W.btv], [W.ban, W.thường, W.trực]]

function same(t: Text, from: number, to: number, forms: readonly number[]): boolean {
  return to - from === forms.length && forms.every((form, k) => t.form(from + k) === form)
}

/** Whether the words from `from` to `to` still want their name: one syllable (`TRƯỜNG`), a committee, a kind of body alone, an open end. */
function open(t: Text, from: number, to: number): boolean {
  if (to - from === 1) return !ABBREVIATED.has(t.form(from))
  return OPEN.has(t.form(to - 1)) || COMMITTEES.some((forms) => same(t, from, to, forms)) || BARE.at(t, from)?.length === to - from
}
const ABBREVIATED: ReadonlySet<number> = new Set([W.ubnd, W.hđnd, W.mttq])
/** Kinds of bodies that no office is called by alone. */
const BARE = Table.of(
  'ủy ban',
  'hội đồng',
  'trung tâm',
  'bệnh viện',
  'công ty',
  'chi cục',
  'ngân hàng',
  'liên hiệp',
  'liên minh',
  'hiệp hội',
  'học viện',
  'đại học',
)

/**
 * The cells of a letterhead joined to bodies, the outermost first: a name goes over several lines, a level (`XÃ AN HÒA`) belongs to the body above it, a page's
 * own words above the first body (`TRANG CHỦ`) to none.
 */
export function bodies(cells: readonly Passage[], scanner: Scanner): Passage[] {
  if (cells.length === 0) return []
  const t = scanner.text(Passage.join(cells, ' '))
  const starts: number[] = []
  let offset = 0
  for (const cell of cells) {
    starts.push(t.at(offset))
    offset += cell.length + 1
  }
  const found: { from: number; to: number; known: boolean }[] = []
  for (const [n, from] of starts.entries()) {
    const to = starts[n + 1] ?? t.count
    const last = found.at(-1)
    const cut = last && crossed(t, last.from, from)
    const below = last !== undefined && (fieldBelow(t, last, from) || (local(t, last) && named(t, from)))
    const begins = (heads(t, from) || below) && !cut && !(last && (open(t, last.from, last.to) || serves(t, last, from)))
    if (last && !begins) last.to = to
    else found.push({ from, to, known: heads(t, from) || fieldAt(t, from) > 0 })
    for (const at of beside(t, from, to)) {
      const whole = found.at(-1)
      if (whole) whole.to = at
      found.push({ from: at, to, known: true })
    }
  }
  const first = found.findIndex(({ from, to, known }) => known || placed(t, from, to))
  return distinct(found.slice(Math.max(0, first)).map(({ from, to }) => t.slice(from, to)))
}

/** Whether a body has a level and its name, with which it ends: `UBND XÃ TÂN LẬP`. */
function local(t: Text, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let k = to - 3; k > from && k >= to - 5; k--) if (level(t, k)) return true
  return false
}

/** `CẢNG CÁ BẾN ĐÁ`, `NHÓM TRẺ HOA MƠ`: bodies of other kinds than letterheads mostly have. */
const named = (t: Text, i: number): boolean => !level(t, i) && (t.within(i, BODY) > 0 || t.within(i, NAMED_BODY) > 0)

/** `VĂN PHÒNG` / `HĐND VÀ UBND`: the body that an office serves. */
function serves(t: Text, { from, to }: { readonly from: number; readonly to: number }, at: number): boolean {
  return to - from === 2 && t.reads(from, W.văn, W.phòng) && SERVED.at(t, at) !== null
}
const SERVED = Table.of('hđnd', 'ubnd', 'hội đồng nhân dân', 'ủy ban nhân dân', 'đoàn đại biểu quốc hội')

/** What stands above the first body that is known and is one itself: `LĐLĐ HUYỆN …`, `THÔN NÀ LỐC`, `CÂU LẠC BỘ …`; a site's banner is none. */
function placed(t: Text, from: number, to: number): boolean {
  if (t.form(from) === W.cổng || t.form(from) === W.trang) return false
  if (GATHERED.at(t, from) || ((t.has(from, SPOT) || t.within(from, BODY) > 0) && !t.has(from, NOUN))) return true
  for (let k = from; k < to; k++) if (level(t, k)) return true
  return false
}
/** Where people live, work or gather. */
const GATHERED = Table.of(
  'khu đô thị',
  'khu nhà ở',
  'cụm nhà ở',
  'cụm công nghiệp',
  'chung cư',
  'tòa nhà',
  'di tích',
  'giáo xứ',
  'giáo phận',
)

/** Whether a phrase that began before token `at` goes over it: `ỦY` / `BAN NHÂN DÂN`. */
function crossed(t: Text, from: number, at: number): boolean {
  // «SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI LÂM» / «TRƯỜNG THPT …» has no `lâm trường`.
  if (t.form(at) === W.trường && t.isWord(at + 1) && t.within(at - 1, BODY) === 2) return false
  for (let k = Math.max(from, at - 3); k < at; k++) {
    // «XÃ ĐỒNG LÂM» / «TRƯỜNG TIỂU HỌC»: a place's own name.
    if (k > from + 1 && (level(t, k - 1) || level(t, k - 2))) continue
    if (k + t.within(k, ISSUER) > at || k + t.within(k, BODY) > at) return true
  }
  return false
}

const SHORT: readonly (readonly [string, string])[] = [['ủy ban nhân dân', 'ubnd'], ['hội đồng nhân dân', 'hđnd']]

/** Without a body that stands there again, as the page's own heading and the letterhead name it. */
function distinct(found: readonly Passage[]): Passage[] {
  const name = ({ value }: Passage): string => SHORT.reduce((text, [long, short]) => text.replace(long, short), value.toLowerCase())
  return found.filter((body, i) => !found.slice(i + 1, i + 6).some((later) => name(later) === name(body)))
}
