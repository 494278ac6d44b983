import type { DocumentKind } from '../model/plan.js'
import { isPlan } from '../model/plans.js'
import type { Line } from '../model/source.js'
import { capitalAt, capitals, squeezed } from '../text/capitals.js'
import { folded, KIND, LETTER } from '../text/characters.js'
import { Passage } from '../text/passage.js'
import { DASH } from '../text/signs.js'
import type { Scanner } from '../text/text.js'
import { appendixTitle, attachedNear, beginsAppendix, numberedForm, signedOn } from './appendix.js'
import { documentAt, kindOf, type Kind } from './kind.js'
import { hints, kindLine, type KindLine } from './kind-line.js'
import { openingOf } from './opening.js'
import { named, namedBelow, quiet, receives, shouts, signs } from './signer.js'

/** One document of a file, its lines cut in three. */
export interface Zone {
  /** What its title names it; null without a title. */
  readonly word: DocumentKind | null
  /** What stands above the kind. */
  readonly head: readonly Line[]
  readonly kind: KindLine | null
  /** The page's own heading that names the kind, where the document's line for it was lost. */
  readonly page: KindLine | null
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
}

/** What the zones of a file are told with. */
export interface Zoning {
  readonly scanner: Scanner
  readonly labelled: (line: Line) => boolean
}

/** What stands above a line: where the foot began (-1 not yet), whether there are items, whether there is an attachment. */
interface State {
  readonly foot: number
  readonly items: boolean
  readonly attached: boolean
}

interface Cut {
  readonly from: number
  readonly at: number
  /** Null where no words name it: an appendix. */
  readonly kind: Kind | null
}

/** The title of an appendix takes no more lines. */
const TITLE_LINES = 6
const N = 0x6e
const P = 0x70
const D = 0x64
const BAR = 0x7c
const KINDS: ReadonlySet<number> = new Set(['k', 'c', 'd', 'đ', 'p', 'b', 'q', 'n', 't', 'h'].map((letter) => letter.charCodeAt(0)))

/** The documents of a file, in order: the first, and those attached to it. */
export function zones(lines: readonly Line[], zoning: Zoning): Zone[] {
  const { scanner, labelled } = zoning
  const first = openingOf(lines, scanner, labelled)
  const cuts: Cut[] = []
  const feet: number[] = []
  let foot = -1
  let items = false
  let signature = false
  const cut = (from: number, at: number, kind: Kind | null): void => {
    feet.push(foot === -1 || foot > from ? from : foot)
    cuts.push({ from, at, kind })
    foot = -1
    items = false
    signature = false
  }
  /** Whether an attachment stands above line `at` of which more than its title has been read. */
  const another = (at: number): boolean => cuts.length > 0 && (items || at > (cuts.at(-1)?.at ?? 0) + TITLE_LINES)
  // Every line of a body comes through here: its first letter sends nearly all of them on.
  for (let i = first.taken; i < lines.length; i++) {
    const line = lines[i] as Line
    const { value } = line.passage
    const unit = value.charCodeAt(0)
    const letter = folded(unit)
    const capital = letter !== unit
    if (foot === -1) {
      const received = (letter === N || letter === BAR) && receives(value) > 0
      if (received || (items && (capital ? signed(lines, i, scanner) || signedQuietly(lines, i, scanner) : letter === DASH && recipients(value)))) {
        foot = i
        continue
      }
      if (!items) items = line.cells !== null || labelled(line)
    } else if (foot !== i) signature ||= signedOn(line)
    const named = !line.cells && value.length <= 300 && KINDS.has(letter) && (capital || line.heading > 0)
    const shouted = named && (line.heading > 0 || letter === P || letter === D || shouts(value)) ? kindOf(value, line.heading) : null
    const kind = shouted ?? (named && (foot !== -1 || items) ? quietKind(lines, i, signature && cuts.length === 0) : null)
    if (kind && begins(lines, i, kind, { foot, items, attached: cuts.length > 0 || first.kind?.word === 'phu-luc' || first.appendix === true })) {
      let from = i
      const floor = Math.max(foot, cuts.at(-1)?.at ?? first.taken - 1)
      while (from - 1 > floor && ofHead(lines[from - 1] as Line, scanner)) from--
      cut(from, i, kind)
    } else if (foot !== -1) {
      if (beginsAppendix(line, signature, zoning) && !headed(lines, i, scanner)) cut(i, i, null)
    } else if (capital && another(i) && (numberedForm(value) || (appendixTitle(value) && attachedNear(lines, i)))) cut(i, i, null)
  }
  feet.push(foot === -1 ? lines.length : foot)
  const end = Math.max(first.taken, feet[0] ?? 0)
  const main: Zone = {
    word: first.kind?.word ?? (first.appendix ? 'phu-luc' : null), head: first.head, kind: first.kind, page: first.page,
    body: [...(first.rest ? [first.rest] : []), ...lines.slice(first.taken, end)], foot: lines.slice(end, cuts[0]?.from ?? lines.length),
  }
  return [main, ...cuts.map((cut, n) => attached(lines, cut, feet[n + 1] ?? lines.length, cuts[n + 1]?.from ?? lines.length))]
}

function attached(lines: readonly Line[], { from, at, kind }: Cut, foot: number, to: number): Zone {
  const first = kind === null ? at : at + 1
  const end = Math.max(first, Math.min(foot, to))
  const line = lines[at] as Line
  return {
    word: kind?.word ?? 'phu-luc', head: lines.slice(from, at), kind: kind && kindLine(line, kind.word, kind.from, kind.to), page: null,
    body: lines.slice(first, end), foot: lines.slice(end, to),
  }
}

/** Whether a line that names a kind begins a document of its own: after a foot, after another appendix, or where `(kèm theo …)` says so. */
function begins(lines: readonly Line[], at: number, { word, to }: Kind, { foot, items, attached: below }: State): boolean {
  const value = lines[at]?.passage.value ?? ''
  if (word === 'phu-luc') {
    if (!headsAppendix(value, to)) return false
    return foot !== -1 || below || (items && (attachedNear(lines, at) || value === value.toUpperCase()))
  }
  return foot !== -1 || (isPlan(word) && items && attachedNear(lines, at))
}

/**
 * `Kế hoạch` alone in small letters below the first signature, where no cell of an appendix can say so; with `(kèm theo Quyết định số …)` below it, its
 * title perhaps on the same line.
 */
function quietKind(lines: readonly Line[], at: number, signature: boolean): Kind | null {
  const value = lines[at]?.passage.value ?? ''
  const kind = value.length <= LONGEST_QUIET && !'.;:,'.includes(value.at(-1) ?? '.') ? documentAt(value, 0) : null
  if (kind === null || (kind.to < value.length && value[kind.to] !== ' ')) return null
  return (signature && kind.to === value.length && isPlan(kind.word)) || attachedNear(lines.slice(at + 1, at + QUIET_TITLE), 0) ? kind : null
}
const LONGEST_QUIET = 240
/** `(kèm theo …)` stands below so many lines of such a title. */
const QUIET_TITLE = 6

/** Whether what follows `Phụ lục II` on its line is no sentence: nothing, a mark, a title. `Phụ lục kèm theo Kế hoạch này …` is one. */
function headsAppendix(value: string, to: number): boolean {
  let at = to
  while (at < value.length && ' :.-–—('.includes(value[at] ?? '')) at++
  return at >= value.length || at > to + 1 || capitals(value, at) > 0.9
}

/** Whether the letterhead of another document begins at a line of capitals: its number, date or motto within the next lines. */
function headed(lines: readonly Line[], at: number, scanner: Scanner): boolean {
  for (let i = at; i < lines.length && i < at + 12; i++) {
    const line = lines[i] as Line
    if (hints(line.passage.value)) return true
    if (!ofHead(line, scanner)) return false
  }
  return false
}

/** The first of the recipients whose heading a page lost: `- Như trên;`, `- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |`. */
function recipients(value: string): boolean {
  return value.startsWith('Như ', 2) && value.length < 120 && ['trên', 'Điều', 'điều'].some((word) => value.startsWith(word, 6)) && value.includes(';')
}

/** Whether a line that begins a signature is followed by a name, or stands near the end. */
function signed(lines: readonly Line[], at: number, scanner: Scanner): boolean {
  const line = lines[at] as Line
  const sign = shouts(line.passage.value) ? signs(line, scanner) : null
  if (sign === null || sign === 'authority') return sign !== null
  for (let i = at + 1; i < lines.length && i < at + 10; i++) {
    const { value } = (lines[i] as Line).passage
    if (named(value)) return true
    if (value.length > 120) return false
  }
  return at > lines.length - 6
}

/** `Chủ tịch` / `(Đã ký)` / `Trịnh Văn Mậu` in small letters: with the recipients, another document or the end of the file below the name. */
function signedQuietly(lines: readonly Line[], at: number, scanner: Scanner, most = MOST_SIGNERS): boolean {
  const line = lines[at] as Line
  const { value } = line.passage
  if (line.cells || value.length > LONGEST_POST || KIND[value.charCodeAt(value.length - 1)] !== LETTER || !quiet(scanner.text(line.passage))) return false
  const below = lines.slice(at + 1, at + SIGNATURE_LINES)
  const name = namedBelow(below.map(({ passage, cells }) => (cells || passage.length > LONGEST_POST ? Passage.empty : passage)), scanner)
  if (name === -1) return false
  const next = lines[at + name + 2]
  if (!next || receives(next.passage.value) > 0 || kindOf(next.passage.value, next.heading) !== null) return true
  return most > 1 && signedQuietly(lines, at + name + 2, scanner, most - 1)
}
const MOST_SIGNERS = 4
const SIGNATURE_LINES = 7
const LONGEST_POST = 70

/** Whether a line belongs to a letterhead rather than to a foot: capitals, number, place and date, rules. */
function ofHead(line: Line, scanner: Scanner): boolean {
  const { value } = line.passage
  const letters = squeezed(value, 80)
  if (letters === '' || letters.includes('cộnghòaxãhội') || letters.includes('đảngcộngsảnviệtnam') || letters.includes('độclậptựdo')) return true
  if (/^số:?\s?[\d:./-]/iu.test(value) || value.includes(', ngày ')) return true
  return capitals(value) > 0.9 && signs(line, scanner) === null && (capitalAt(value, 0) || KIND[value.charCodeAt(0)] !== LETTER)
}
