import { BODY, ISSUER, NOUN, PLACE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Passage } from '../../text/passage.js'
import type { Scanner, Text } from '../../text/text.js'

const COMMA = 0x2c
const DASH = 0x2d
const AND = 0x26
/** After these a name goes on in the next line. */
const OPEN: ReadonlySet<number> = new Set([W.và, W.của, W.các, W.về, COMMA, DASH, AND])
/** A committee whose body's name comes after it: `BAN CHẤP HÀNH` / `ĐẢNG BỘ XÃ …`. */
const COMMITTEES: readonly (readonly number[])[] = [[W.ban, W.chấp, W.hành], [W.bch], [W.ban, W.thường, W.vụ], [W.btv], [W.ban, W.thường, W.trực]]

/** Whether a body's name begins at a token: `BAN`, `SỞ`, `TRƯỜNG`, not `HỘI NHẬP`. */
const heads = (t: Text, i: number): boolean => t.has(i, ISSUER) || (t.within(i, ISSUER) > 0 && !t.has(i, NOUN))

/** `XÃ TÂN LẬP`, not `XÃ ĐOÀN`: a level and its name, of the body before it. */
const level = (t: Text, i: number): boolean => t.within(i, PLACE) > 0 && !t.has(i, ISSUER) && !t.has(i, NOUN)

function same(t: Text, from: number, to: number, forms: readonly number[]): boolean {
  return to - from === forms.length && forms.every((form, k) => t.form(from + k) === form)
}

/** Whether the words from `from` to `to` still want their name: one syllable (`TRƯỜNG`), a committee, an open end. */
function open(t: Text, from: number, to: number): boolean {
  if (to - from === 1) return !ABBREVIATED.has(t.form(from))
  return OPEN.has(t.form(to - 1)) || COMMITTEES.some((forms) => same(t, from, to, forms))
}
const ABBREVIATED: ReadonlySet<number> = new Set([W.ubnd, W.hđnd, W.mttq])

/** The tokens at which bodies begin within one cell (`UBND TỈNH HẢI SƠN SỞ NỘI VỤ`): after a level and its name of two syllables or more. */
function within(t: Text, from: number, to: number): number[] {
  const found: number[] = []
  let named = -1
  for (let k = from + 1; k < to - 1; k++) {
    if (level(t, k)) named = k
    else if (named === -1 && found.length === 0 && k > from + 2 && ABOVE.has(t.form(from)) && BELOW.has(t.form(k)) && heads(t, k) && !OPEN.has(t.form(k - 1))) found.push(k)
    else if (named !== -1 && k > named + 2 && SECOND.has(t.form(k)) && heads(t, k) && !OPEN.has(t.form(k - 1))) {
      found.push(k)
      named = -1
    }
  }
  return found
}
/** A body of these has others below it that its cell may name too: `SỞ Y TẾ AN THỊNH BỆNH VIỆN …`. */
const ABOVE: ReadonlySet<number> = new Set([W.sở, W.bộ, W.cục])
const BELOW: ReadonlySet<number> = new Set([W.bệnh, W.trung, W.trường, W.ban])
const SECOND: ReadonlySet<number> = new Set([W.cđcs, W.liên, W.sở, W.phòng, W.trường, W.văn, W.ban, W.công, W.ủy, W.huyện, W.đảng])

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
    const begins = heads(t, from) && !cut && !(last && open(t, last.from, last.to))
    if (last && !begins) last.to = to
    else found.push({ from, to, known: heads(t, from) })
    for (const at of within(t, from, to)) {
      const whole = found.at(-1)
      if (whole) whole.to = at
      found.push({ from: at, to, known: true })
    }
  }
  const first = found.findIndex(({ from, to, known }) => known || placed(t, from, to))
  return distinct(found.slice(Math.max(0, first)).map(({ from, to }) => t.slice(from, to)))
}

/** `LĐLĐ HUYỆN …`: no head that is known, but a level; a site's banner is none. */
function placed(t: Text, from: number, to: number): boolean {
  if (t.form(from) === W.cổng || t.form(from) === W.trang) return false
  for (let k = from; k < to; k++) if (level(t, k)) return true
  return false
}

/** Whether a phrase that began before token `at` goes over it: `ỦY` / `BAN NHÂN DÂN`. */
function crossed(t: Text, from: number, at: number): boolean {
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
