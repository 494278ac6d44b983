import { BODY, DOCUMENT, INTRODUCTION, POST, TITLE_GOES_ON } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { periodHeading } from '../recognise/period.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitals } from '../text/capitals.js'
import { FIRST, SMALL, UPPER } from '../text/lexer.js'
import type { Scanner, Text } from '../text/text.js'
import { furniture } from './layout.js'
import type { KindLine } from './opening.js'

const SLASH = 0x2f
const OPEN = 0x28
const CLOSE = 0x29

/** The subject's lines, the line `(kèm theo …)`, and what is left for the body. */
export interface Title {
  readonly pieces: readonly Passage[]
  readonly attached: Passage | null
  /** The lines of kind and title. */
  readonly lines: readonly Line[]
  readonly body: readonly Line[]
}

/** What a title is read with. */
export interface Titling {
  readonly scanner: Scanner
  readonly labelled: (line: Line) => boolean
}

/** No subject goes over more lines, none of them is longer. */
const MOST_LINES = 16
const LONGEST_LINE = 400
/** A line of which only the beginning is looked at. */
const LONGEST_LOOK = 1200
/** Words between `thực hiện` and the type of document that it carries out. */
const LONGEST_REACH = 5

/** `(kèm theo Kế hoạch số …)`, `(Ban hành kèm theo …)`. */
function attaches(t: Text): boolean {
  let i = t.form(0) === OPEN ? 1 : 0
  if (t.form(i) === W.ban && t.form(i + 1) === W.hành) i += 2
  return t.form(i) === W.kèm && t.form(i + 1) === W.theo
}

/** How surely the words at token `i` begin the basis or the introduction: 2 `Căn cứ`, `Thực hiện Nghị quyết`; 1 `Ủy ban nhân dân`, `Nhằm`; 0 not. */
function introduces(t: Text, i: number): number {
  if (t.case(i) !== FIRST) return 0
  const length = t.within(i, INTRODUCTION)
  if (length === 0) return t.within(i, BODY) > 0 || t.form(i) === W.ủy || (t.form(i) === W.năm && (t.form(i + 2) === W.là || t.form(i + 2) === W.có)) ? 1 : 0
  if (t.form(i) === W.căn) return 2
  if (t.form(i) === W.theo || t.form(i) === W.để || t.form(i) === W.nhằm) return 1
  for (let k = i + length; k < i + length + LONGEST_REACH && t.isWord(k); k++) {
    if (t.has(k, DOCUMENT) && (t.case(k) !== SMALL || t.form(k + t.span(k, DOCUMENT)) === W.số)) return 2
    if (t.case(k) === UPPER) break
  }
  return 1
}

/** Whether the words from token `i` are the sentence that announces the plan: to a colon, or a full stop. */
function sentence(value: string): boolean {
  return '.;:,'.includes(value.at(-1) ?? '-')
}

/**
 * The token at which a title that began on the same line ends and another sentence begins: `KẾ HOẠCH … NĂM 2026 Thực hiện …`, `… năm 2026 Căn cứ …`; `count`
 * where the line is all of it. `shouted`: the title so far is in capitals.
 */
function cut(t: Text, shouted: boolean): number {
  let upper = shouted
  let words = 0
  for (let i = 0; i < t.count; i++) {
    if (!t.isWord(i)) continue
    const before = i === 0 || !t.isMark(i - 1) || t.form(i - 1) === CLOSE || t.form(i - 1) === 0x22
    if (i > 0 && before && t.case(i) === FIRST && t.case(i + 1) !== UPPER) {
      if (introduces(t, i) === 2) return i
      if (upper && words > 2 && t.case(i + 1) === SMALL && t.isWord(i + 1) && !t.has(i, TITLE_GOES_ON) && t.count - i > 10) return i
    }
    if (t.case(i) !== UPPER && t.size(i) > 1) upper = false
    words++
  }
  return t.count
}

const adjacent = (line: Line, last: number): boolean => line.number <= last + 1

/** `Năm 2026`, `Quý I năm 2026`: what looks like the first heading and is the subject's last line. */
function dated(t: Text, next: boolean): boolean {
  const form = t.form(0)
  if ((form !== W.năm && form !== W.tháng && form !== W.quý) || t.value.length >= 40 || !(next || form === W.năm)) return false
  for (let i = 1; i < t.count; i++) if (t.size(i) === 4 && t.isNumber(i)) return true
  return false
}

/** `V/v ban hành …` is no Roman numeral. */
const about = (t: Text): boolean => t.form(0) === W.v && t.form(1) === SLASH && t.form(2) === W.v

/** Whether a line after the first goes on the subject. `last` is the piece before it. */
function goesOn(t: Text, last: Passage, next: boolean, plan: boolean): boolean {
  const { value } = t
  const upper = capitals(value) > 0.95
  const shouted = capitals(last.value) > 0.95
  const small = t.case(0) === SMALL && t.isWord(0)
  const more = t.has(0, TITLE_GOES_ON) || t.form(0) === OPEN
  if (upper && shouted) return value.length < (next ? LONGEST_LINE : 120) && !(t.has(0, POST) && (!plan || !t.isNumber(t.count - 1))) && !(!plan && authority(t))
  if (!next) {
    if (small) return value.length < 200 && !'.:;'.includes(last.value.at(-1) ?? '-')
    return more && value.length < 120 && !'.;'.includes(value.at(-1) ?? '-') && (introduces(t, 0) === 0 || t.count <= 2)
  }
  if (small) return true
  const opens = introduces(t, 0)
  if (opens === 2 || (opens === 1 && (sentence(value) || value.length > 90 || announces(t)))) return false
  // A title in capitals, then a sentence.
  if (shouted && last.value.length > 20 && !more && !upper) return value.length < 60 && !sentence(value) && capitals(value) > 0.3
  return !(shouted && !upper && value.length > 90)
}

/** Who issues a Quyết định, in capitals between its title and its basis. */
function authority(t: Text): boolean {
  return t.form(0) === W.ủy || (t.form(0) === W.hội && t.form(1) === W.đồng) || (t.form(0) === W.ban && (t.form(1) === W.chấp || t.form(1) === W.thường))
}

/** Whether the words of a line announce the plan: `… ban hành Kế hoạch`, `… như sau`. */
function announces(t: Text): boolean {
  for (let i = 1; i < t.count; i++) {
    if (t.form(i) === W.như && t.form(i + 1) === W.sau) return true
    if (t.case(i) === FIRST && (t.form(i) === W.kế || t.form(i) === W.chương) && t.has(i, DOCUMENT)) return true
  }
  return false
}

/** Whether the first line below the kind is no subject but already the basis. */
function basis(t: Text, next: boolean): boolean {
  const { value } = t
  const opens = introduces(t, 0)
  if (opens === 0) return !next && value.length > 260 && sentence(value)
  if (t.form(0) === W.căn) return true
  if (value.endsWith(':') && announces(t)) return true
  return sentence(value) && (!next || value.length > 200)
}

/** The subject lines under the kind: adjacent ones, and after a blank line those that clearly go on; it ends where the basis begins, be it in mid-line. */
export function title(kind: KindLine | null, body: readonly Line[], start: number, { scanner, labelled }: Titling): Title {
  const pieces: Passage[] = []
  const attached: Passage[] = []
  const lines: Line[] = []
  let last = kind?.line.number ?? start
  const plan = kind === null || kind.word === 'ke-hoach' || kind.word === 'chuong-trinh'
  const named: readonly Line[] = kind && kind.rest.value !== '' ? [{ ...kind.line, passage: kind.rest, cells: null, heading: 0 }] : []
  // Kind and title in small letters on one line: a page's heading, or what heads a file of text without letterhead.
  const small = named.length > 0 && kind !== null && kind.line.heading === 0 && capitals(kind.passage.value) < 0.5
  const all = [...named, ...body.slice(0, MOST_LINES * 2)]
  if (kind && named.length === 0) lines.push(kind.line)
  let taken = 0
  for (const [n, line] of all.entries()) {
    const own = n < named.length
    const { value } = line.passage
    if (line.cells || pieces.length >= MOST_LINES) break
    const t = scanner.text(value.length > LONGEST_LOOK ? line.passage.slice(0, LONGEST_LOOK) : line.passage)
    const next = own || adjacent(line, last)
    if (attaches(t)) {
      attached.splice(0, attached.length, line.passage)
    } else if (attached.length > 0) {
      if (next && !attached.at(-1)?.value.endsWith(')')) attached.push(line.passage)
      else if (!furniture(value)) break
    } else if (furniture(value)) {
      if (pieces.length > 0) {
        lines.push(line)
        taken++
        break
      }
    } else {
      const so = pieces.at(-1)
      if (!own && !about(t)) {
        const heading = !dated(t, next) && !(so === undefined && (next || (t.form(0) !== W.tháng && t.form(0) !== W.quý)) && periodHeading(t) !== null) && labelled(line)
        if (heading || (value.length > LONGEST_LINE && !so && !next)) break
        if (so ? (small ? t.case(0) !== SMALL || !t.isWord(0) : !goesOn(t, so, next, plan)) : basis(t, next)) break
      }
      const end = cut(t, (so !== undefined && capitals(so.value) > 0.95) || (own && capitals(t.words(0, Math.min(t.count, 6))) > 0.95))
      const to = end < t.count ? t.start(end) : value.length
      if (end === t.count && value.length > LONGEST_LINE) break
      pieces.push(line.passage.slice(0, to).trim())
      if (end < t.count) {
        const rest: Line = { ...line, passage: line.passage.slice(to), heading: 0 }
        lines.push({ ...line, passage: line.passage.slice(0, to).trim() })
        return { pieces, attached: null, lines: own && kind ? [{ ...kind.line, passage: Passage.join([kind.passage, ...pieces], ' ') }] : lines, body: [rest, ...body.slice(own ? 0 : taken + 1)] }
      }
    }
    lines.push(own && kind ? kind.line : line)
    if (!own) {
      taken++
      last = line.number
    }
  }
  if (named.length > 0 && lines.length === 0 && kind) lines.push(kind.line)
  return { pieces, attached: attached.length === 0 ? null : Passage.join(attached, ' '), lines, body: body.slice(taken) }
}

const BEGETS: ReadonlySet<number> = new Set([W.hành, W.dựng, W.lập, W.khai, W.ra])

/** The kind that an introduction says where no line names it: `… ban hành Kế hoạch chuyển đổi số, cụ thể như sau:`. */
export function announced(intro: readonly Passage[], scanner: Scanner): 'ke-hoach' | 'chuong-trinh' | null {
  for (const passage of intro.slice(0, MOST_LINES)) {
    if (!passage.value.endsWith(':')) continue
    const t = scanner.text(passage)
    for (let i = t.count - 2; i > 0; i--) {
      if (t.case(i) === FIRST && BEGETS.has(t.form(i - 1)) && (t.form(i) === W.kế || t.form(i) === W.chương) && t.has(i, DOCUMENT)) return t.form(i) === W.kế ? 'ke-hoach' : 'chuong-trinh'
    }
  }
  return null
}
