import { POST, TITLE_GOES_ON, WEEKDAY } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { isPlan } from '../model/plans.js'
import type { Line } from '../model/source.js'
import { announces, attaches, introduces, titleEnd } from '../recognise/introduction.js'
import { periodHeading } from '../recognise/period.js'
import { capitals } from '../text/capitals.js'
import { FIRST, SMALL } from '../text/lexer.js'
import { Passage } from '../text/passage.js'
import { OPEN, SLASH } from '../text/signs.js'
import { fold } from '../text/spelling.js'
import type { Scanner, Text } from '../text/text.js'
import { issues } from './issuing.js'
import type { KindLine } from './kind-line.js'
import { furniture } from './layout.js'

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

/** Whether a line ends as a sentence or a paragraph of the basis does. */
function sentence(value: string): boolean {
  return '.;:,'.includes(value.at(-1) ?? '-')
}

/** `Năm 2026`, `Quý I năm 2026`: what looks like the first heading and is the subject's last line. */
function dated(t: Text, next: boolean): boolean {
  const form = t.form(0)
  if ((form !== W.năm && form !== W.tháng && form !== W.quý) || t.value.length >= 40 || !(next || form === W.năm)) return false
  for (let i = 1; i < t.count; i++) if (t.size(i) === 4 && t.isNumber(i)) return true
  return false
}

/** `V/v ban hành …` is no Roman numeral. */
const about = (t: Text): boolean => t.form(0) === W.v && t.form(1) === SLASH && t.form(2) === W.v

/** `Ngày 21 tháng 10 năm 2025, tại …`, `Sau khi nghe …`, `Thời gian qua, …`: a sentence that recounts. */
function recounts(value: string): boolean {
  return /^(?:ngày \d|sau khi |trong (?:\d|thời gian|những năm)|thời gian (?:qua|vừa|gần)|những năm |vừa qua|hiện nay|năm \d{4}, |qua (?:theo|nắm))/u.test(
    fold(value.slice(0, 24)),
  )
}

/** `STT`, `TT` at the head of a table's first row. */
const tableHead = (value: string): boolean => /^S?TT(?![\p{L}\d])/u.test(value)

/** Whether a line after the first goes on the subject. `last` is the piece before it. */
function goesOn(t: Text, last: Passage, next: boolean, plan: boolean): boolean {
  const { value } = t
  const upper = capitals(value) > 0.95
  const shouted = capitals(last.value) > 0.95
  const small = t.case(0) === SMALL && t.isWord(0)
  if (tableHead(value) || t.has(0, WEEKDAY) || (t.case(0) === FIRST && value.length > 40 && recounts(value))) return false
  const more = t.has(0, TITLE_GOES_ON) || t.form(0) === OPEN
  if (upper && shouted) {
    if (!plan && authority(t)) return false
    return value.length < (next ? LONGEST_LINE : 120) && !(t.has(0, POST) && !(plan && t.isNumber(t.count - 1)))
  }
  if (!plan && upper && (t.has(0, POST) || authority(t))) return false
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
  return t.form(0) === W.ủy || t.reads(0, W.hội, W.đồng) || t.reads(0, W.ban, W.chấp) || t.reads(0, W.ban, W.thường)
}

/** Whether the first line below the kind is no subject but already the basis. */
function basis(t: Text, next: boolean): boolean {
  const { value } = t
  if (tableHead(value) || (t.case(0) === FIRST && value.length > 60 && recounts(value))) return true
  const opens = introduces(t, 0)
  if (opens === 0) return !next && value.length > 260 && sentence(value)
  if (t.form(0) === W.căn) return true
  if (value.endsWith(':') && announces(t)) return true
  return sentence(value) && (!next || value.length > 200)
}

/** Whether a line in small letters heads the body: a label, a month; `Năm 2026` and a first line of time under the kind do not. */
function heading(t: Text, line: Line, { first, next, labelled }: Pick<Titling, 'labelled'> & { readonly first: boolean; readonly next: boolean }): boolean {
  if (dated(t, next)) return false
  if (first && (next || (t.form(0) !== W.tháng && t.form(0) !== W.quý)) && periodHeading(t) !== null) return false
  return labelled(line)
}

/** The subject lines under the kind: adjacent ones, and after a blank line those that clearly go on; it ends where the basis begins, be it in mid-line. */
export function title(kind: KindLine | null, body: readonly Line[], start: number, { scanner, labelled }: Titling): Title {
  const pieces: Passage[] = []
  const attached: Passage[] = []
  const own: Line | null = kind && kind.rest.value !== '' ? { ...kind.line, passage: kind.rest, cells: null, heading: 0 } : null
  // Kind and title in small letters on one line: a page's heading, or what heads a text without letterhead.
  const small = own !== null && kind?.line.heading === 0 && capitals(kind.passage.value) < 0.5
  const plan = kind === null || isPlan(kind.word)
  const lines: Line[] = kind ? [kind.line] : []
  let last = kind?.line.number ?? start
  let taken = 0
  for (const line of own ? [own, ...body.slice(0, MOST_LINES * 2)] : body.slice(0, MOST_LINES * 2)) {
    const { value } = line.passage
    if (line.cells || pieces.length >= MOST_LINES) break
    const t = scanner.text(value.length > LONGEST_LOOK ? line.passage.slice(0, LONGEST_LOOK) : line.passage)
    const next = line === own || line.number <= last + 1
    const so = pieces.at(-1)
    let ends = false
    if (attaches(t)) attached.splice(0, attached.length, line.passage)
    else if (attached.length > 0) {
      if (next && !attached.at(-1)?.value.endsWith(')')) attached.push(line.passage)
      else if (!furniture(value)) break
    } else if (furniture(value)) ends = so !== undefined
    else {
      if (line !== own && !about(t)) {
        if (heading(t, line, { first: so === undefined, next, labelled })) break
        if (so !== undefined && !plan && issues(scanner.text(so), line, body.slice(taken + 1, taken + 3), scanner)) break
        if (so === undefined ? basis(t, next) : small ? t.case(0) !== SMALL || !t.isWord(0) : !goesOn(t, so, next, plan)) break
      }
      const end = titleEnd(t, capitals(so?.value ?? (line === own ? t.words(0, Math.min(t.count, 6)) : '')) > 0.95)
      if (end === t.count && value.length > LONGEST_LINE) break
      const to = end < t.count ? t.start(end) : value.length
      pieces.push(line.passage.slice(0, to).trim())
      if (end < t.count) return parted(line, to, { pieces, lines, own, rest: body.slice(line === own ? 0 : taken + 1) })
    }
    if (line === own) continue
    lines.push(line)
    taken++
    last = line.number
    if (ends) break
  }
  return { pieces, attached: attached.length === 0 ? null : Passage.join(attached, ' '), lines, body: body.slice(taken) }
}

interface Read {
  readonly pieces: readonly Passage[]
  readonly lines: readonly Line[]
  /** What stands on the kind's own line. */
  readonly own: Line | null
  readonly rest: readonly Line[]
}

/** A title whose last line goes on with the basis at an offset. */
function parted(line: Line, to: number, { pieces, lines, own, rest }: Read): Title {
  const body = [{ ...line, passage: line.passage.slice(to), heading: 0 }, ...rest]
  const kind = lines.at(-1)
  if (line !== own || !kind) return { pieces, attached: null, lines: [...lines, { ...line, passage: line.passage.slice(0, to).trim() }], body }
  const cut = kind.passage.slice(0, kind.passage.length - line.passage.length + to).trim()
  return { pieces, attached: null, lines: [{ ...kind, passage: cut }], body }
}
