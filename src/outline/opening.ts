import { BASIS, DOCUMENT, ISSUER } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { isPlan } from '../model/plans.js'
import type { Line } from '../model/source.js'
import { introduces } from '../recognise/introduction.js'
import { capitalAt, capitals } from '../text/capitals.js'
import { Passage } from '../text/passage.js'
import { COMMA } from '../text/signs.js'
import type { Scanner } from '../text/text.js'
import { appendixTitle, attachedNear } from './appendix.js'
import { afterDraft, documentAt, kindOf } from './kind.js'
import { hints, kindLine, LONGEST_HEAD, pieces, sought, type KindLine } from './kind-line.js'
import { furniture } from './layout.js'

/** Where the first document of a file begins: what stands above its kind, the kind, and how many lines both take. */
export interface Opening {
  readonly head: readonly Line[]
  readonly kind: KindLine | null
  /** The page's own heading that names the kind, where the document's line for it was lost. */
  readonly page: KindLine | null
  /** What stands after the head on its last line. */
  readonly rest: Line | null
  readonly taken: number
  /** It is an appendix by its title, though no words name one. */
  readonly appendix?: boolean
}

/** How far into a file its title is looked for. */
const HEAD_LINES = 80
/** How far below a page's own heading the document's is. */
const BELOW_HEADING = 25
const LONGEST_LINE = 400

/** A line cut to what stands before an offset. */
const before = (line: Line, to: number): Line => ({ ...line, passage: line.passage.slice(0, to).trim(), cells: null })

function opening(lines: readonly Line[], at: number, kind: KindLine): Opening {
  const within = kind.line.passage.start < kind.passage.start && lines[at] === kind.line
  const cut = within ? before(kind.line, kind.line.passage.value.indexOf(kind.passage.value)) : null
  const first = kind.line === lines[at] ? at : at + 1
  const above = cut && afterDraft(`${cut.passage.value} `) < cut.passage.length ? [cut] : []
  return { head: [...lines.slice(0, at), ...above], kind, page: null, rest: null, taken: first + 1 }
}

/** A file that holds an appendix alone: its words stand on one of the first lines, no letterhead above them. */
function appended(lines: readonly Line[]): Opening | null {
  for (let i = 0; i < 4; i++) {
    const line = lines[i]
    if (!line || line.cells || hints(line.passage.value)) return null
    const kind = kindOf(line.passage.value, line.heading)
    if (kind?.word === 'phu-luc') return opening(lines, i, kindLine(line, kind.word, kind.from, kind.to))
    if (i === 0 && appendixTitle(line.passage.value) && attachedNear(lines, 1))
      return { head: [], kind: null, page: null, rest: null, taken: 0, appendix: true }
    if (kind || line.passage.length > 60) return null
  }
  return null
}

/** The head of a file. */
export function openingOf(lines: readonly Line[], scanner: Scanner, labelled: (line: Line) => boolean): Opening {
  const alone = appended(lines)
  if (alone) return alone
  const found = sought(lines, [0, HEAD_LINES], scanner, labelled)
  if (!found) {
    const own = unnamed(lines, 0, scanner, labelled)
    return own ? { ...own, page: own.kind === null ? pageTitle(lines, scanner) : null } : headless(lines, scanner, labelled)
  }
  const { at, kind } = found
  if (!isPlan(kind.word) || lines.slice(0, at + 1).some(({ passage }) => hints(passage.value))) return opening(lines, at, kind)
  // What heads a page; the document's own letterhead and kind stand below it.
  const letterhead = lines
    .slice(at + 1, at + BELOW_HEADING)
    .findIndex(({ passage, cells }, i) => (cells || passage.length < 160 || i === 0) && hints(passage.value))
  const own = letterhead === -1 ? null : sought(lines, [at + 1 + letterhead, at + 1 + BELOW_HEADING], scanner, labelled)
  if (own) return opening(lines, own.at, own.kind)
  const below = letterhead === -1 ? null : unnamed(lines, at + 1, scanner, labelled)
  return below ? { ...below, page: kind } : opening(lines, at, kind)
}

/** `Kế hoạch 216/KH-UBND năm 2026 về …`: what heads a page, without the number. */
function pageTitle(lines: readonly Line[], scanner: Scanner): KindLine | null {
  const page = titled(lines[0], lines, scanner)
  if (page === null) return null
  const number = /^(?:số:? ?)?\d{1,5}[/-][^\s:]{2,24} (?:năm \d{4} )?/u.exec(page.rest.value)?.[0].length ?? 0
  return { ...page, rest: page.rest.slice(number) }
}

/** A head whose kind stands on no line of its own: it ends with the last piece of a letterhead from line `from` on; null without one. */
function unnamed(lines: readonly Line[], from: number, scanner: Scanner, labelled: (line: Line) => boolean): Opening | null {
  let last = -1
  let end = 0
  for (let i = from; i < lines.length && i < from + HEAD_LINES / 2; i++) {
    const line = lines[i]
    if (!line) break
    const whole = line.passage.length <= LONGEST_LINE
    if (last !== -1 && !whole) break
    const t = scanner.text(whole ? line.passage : line.passage.slice(0, LONGEST_HEAD))
    if (t.has(0, BASIS) || ((i > 2 || from > 0) && 'IVX1'.includes(line.passage.value[0] ?? '-') && labelled(line))) break
    const piece = pieces(t)
    if (piece === 0) continue
    last = i
    end = t.end(piece - 1)
  }
  if (last === -1) return null
  const line = lines[last]
  let taken = last + 1
  const rest = line && !line.cells ? line.passage.slice(end).trim() : Passage.empty
  const goesOn = /[A-Za-zÀ-ỹ]{2}/u.test(rest.value)
  while (!goesOn && taken < lines.length && aside(lines[taken], scanner)) taken++
  const head = goesOn && line ? [...lines.slice(0, last), before(line, end)] : lines.slice(0, taken)
  const left = goesOn && line ? { ...line, passage: rest, cells: null } : null
  const kind = titled(left ?? lines[taken], lines, scanner)
  return kind ? { head, kind, page: null, rest: null, taken: left ? taken : taken + 1 } : { head, kind: null, page: null, rest: left, taken }
}

/** A rule, or an issuer's name in capitals below number and date. */
function aside(line: Line | undefined, scanner: Scanner): boolean {
  if (!line || line.cells) return false
  const { value } = line.passage
  if (furniture(value)) return true
  return value.length < 80 && capitals(value) > 0.9 && scanner.text(line.passage).within(0, ISSUER) > 0
}

/** Without any letterhead: a title in small letters, first or below a page's own lines, or the short lines in capitals before the first labelled or long one. */
function headless(lines: readonly Line[], scanner: Scanner, labelled: (line: Line) => boolean): Opening {
  const first = titled(lines[0], lines, scanner)
  const at = first ? 0 : belowPage(lines, scanner, labelled)
  const kind = first ?? titled(lines[at], lines, scanner)
  if (kind) return { head: lines.slice(0, at), kind, page: null, rest: null, taken: at + 1 }
  let taken = 0
  const short = (line: Line | undefined): boolean => line !== undefined && line.passage.length < 60 && capitals(line.passage.value) > 0.9 && !labelled(line)
  while (taken < 12 && short(lines[taken])) taken++
  return { head: lines.slice(0, taken), kind: null, page: null, rest: null, taken }
}

/** `Trang chủ > Văn bản`, `Kế hoạch …`: the last short line before the basis, where a page's own lines stand above it. */
function belowPage(lines: readonly Line[], scanner: Scanner, labelled: (line: Line) => boolean): number {
  for (let i = 1; i < PAGE_LINES; i++) {
    const line = lines[i]
    if (!line || line.cells) return -1
    if (introduces(scanner.text(line.passage.slice(0, LONGEST_LINE)), 0) > 0) return i - 1
    if (line.passage.length > LONGEST_LINE || labelled(line)) return -1
  }
  return -1
}
/** How many lines of its own a page has above a document. */
const PAGE_LINES = 16

const sentence = (value: string): boolean => '.:;,'.includes(value.at(-1) ?? '-')
/** After a type of document these begin its subject: `Thông báo kết luận …`, `Chỉ thị về việc …`. */
const SUBJECTS: ReadonlySet<number> = new Set([W.về, W.kết, W.phê])

/** `Kế hoạch chuyển đổi số năm 2026`, `Quyết định về việc ban hành …`: kind and title in small letters on the first line. */
function titled(line: Line | undefined, lines: readonly Line[], scanner: Scanner): KindLine | null {
  if (!line || line.cells || line.passage.length > LONGEST_LINE || lines.length < 3 || !(capitalAt(line.passage.value, 0) || line === lines[0])) return null
  const t = scanner.text(line.passage)
  const length = t.span(0, DOCUMENT)
  if (length === 0 || (sentence(line.passage.value) && !SUBJECTS.has(t.form(length)))) return null
  // «Kế hoạch này …» is a sentence, «Chiến lược, kế hoạch» a page's shelf.
  if (t.form(length) === W.này || t.form(length) === COMMA || t.count < length + 3 || capitals(line.passage.value) > 0.9) return null
  const kind = documentAt(line.passage.value, 0)
  return kindLine(line, kind?.word ?? null, 0, kind?.to ?? t.end(length - 1))
}
