import { NOUN, PLACE, STAMP, BODY, DOCUMENT, ISSUER } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { day } from '../days.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitals, squeezed } from '../text/capitals.js'
import { SMALL, UPPER } from '../text/lexer.js'
import type { Scanner, Text } from '../text/text.js'
import { cells } from './head/cells.js'
import { bodies } from './head/issuers.js'
import { metadata } from './head/metadata.js'
import { motto, type Motto } from './head/national.js'
import { headNumber, type HeadNumber } from './head/number.js'
import { headDate, placeStart, type HeadDate } from './head/place-date.js'
import { afterDraft, planAt } from './kind.js'
import { furniture } from './layout.js'

const COLON = 0x3a
const CLOSE = 0x29

/** The values of a head with their places. */
export interface Letterhead {
  readonly parent: Passage | null
  readonly issuer: Passage | null
  readonly number: Passage | null
  /** `15/KH-UBND`; a number left blank keeps its rest: `-CTr/BCĐ`. */
  readonly numberValue: string | null
  readonly place: string | null
  readonly date: string | null
  readonly datePassage: Passage | null
  /** The year of a date, also of one whose day and month are blank. */
  readonly year: number | null
  /** What heads it: the national title, the Party's name, that of Đoàn or Đội. */
  readonly mottos: ReadonlySet<Motto>
}

/** The lines of a head as one text: a name, a number or a date may be cut by any of their ends. */
interface Head {
  readonly text: Text
  /** Whether a cell begins at a token. */
  readonly edge: (token: number) => boolean
  /** Whether a token is of nothing yet. */
  readonly free: (token: number) => boolean
  readonly claim: (from: number, to: number) => void
}

function stream(source: string, lines: readonly Line[], scanner: Scanner): Head {
  const parts = lines.flatMap((line) => cells(source, line))
  const text = scanner.text(Passage.join(parts, ' '))
  const edges = new Uint8Array(text.count + 1)
  let offset = 0
  let token = 0
  for (const part of parts) {
    while (token < text.count && text.start(token) < offset) token++
    edges[token] = 1
    offset += part.length + 1
  }
  edges[text.count] = 1
  const claimed = new Uint8Array(text.count + 1)
  return {
    text,
    edge: (i) => i >= text.count || edges[i] === 1,
    free: (i) => i >= 0 && i < text.count && claimed[i] === 0,
    claim: (from, to) => claimed.fill(1, from, to),
  }
}

/** What a head says, wherever columns, pages and converters cut it. */
export function letterhead(source: string, lines: readonly Line[], scanner: Scanner): Letterhead {
  const head = stream(source, lines, scanner)
  const { text: t, edge, free, claim } = head
  const mottos = new Set<Motto>()
  let numbered: (HeadNumber & { readonly at: number }) | null = null
  let dated: (HeadDate & { readonly at: number; readonly place: Passage }) | null = null
  for (let i = 0; i < t.count; i++) {
    if (!t.isWord(i)) continue
    const serial: HeadNumber | null = numbered === null && begins(head, i) ? headNumber(t, i, edge) : null
    if (serial) {
      numbered = { ...serial, at: i }
      claim(i, serial.end)
      i = serial.end - 1
      continue
    }
    const date = headDate(t, i)
    if (date) {
      const at = placeStart(t, i, edge, free)
      claim(at, date.end)
      // A page's own date has no place before it.
      if (dated === null || (dated.at === at && at < i)) dated = { ...date, at, place: place(t, at, i) }
      i = date.end - 1
      continue
    }
    const line = motto(t, i, edge)
    if (!line) continue
    mottos.add(line.motto)
    // A word before a half is a damaged one of the same line.
    claim(!line.whole && !edge(i) && edge(i - 1) && free(i - 1) ? i - 1 : i, line.end)
    i = line.end - 1
  }
  const said = numbered === null || dated === null ? metadata(t, edge) : null
  const issuers = bodies(names(head, numbered?.at ?? Infinity, mottos), scanner)
  const number = numbered ? { passage: t.slice(numbered.at, numbered.end), value: numbered.value } : (said?.number ?? null)
  const date = dated ? { passage: t.slice(dated.at, dated.end), value: calendarDay(dated), year: dated.year } : (said?.date ?? null)
  return {
    parent: issuers.length > 1 ? Passage.join(issuers.slice(0, -1), ' ') : null, issuer: issuers.at(-1) ?? null,
    number: number?.passage ?? null, numberValue: number?.value ?? null,
    place: dated === null || dated.place.value === '' ? null : dated.place.value,
    date: date?.value ?? null, datePassage: date?.passage ?? null, year: date && date.year > 1900 ? date.year : null, mottos,
  }
}

/** Whether the head's own number may begin at a word: in a cell of its own (`Số:`, `Nghị quyết số:`) or after what has been read. */
function begins({ text: t, edge, free }: Head, i: number): boolean {
  if (t.form(i) !== W.số && t.form(i) !== W.sô) return false
  return edge(i) || !free(i - 1) || t.form(i + 1) === COLON || !t.isWord(i - 1)
}

function place(t: Text, from: number, to: number): Passage {
  let end = to
  while (end > from && t.isMark(end - 1)) end--
  return t.slice(from, end)
}

function calendarDay({ day: d, month, year }: HeadDate): string | null {
  return Number.isNaN(d) || Number.isNaN(month) || Number.isNaN(year) ? null : day(year, month, d)
}

/** The issuers' words, cell by cell: what no number, date or motto has taken. Names after the number are those of a stamp, unless none stand before it. */
function names(head: Head, number: number, mottos: Set<Motto>): Passage[] {
  const { text: t, edge, free } = head
  let before: { readonly run: Passage; readonly written: 'capitals' | 'mixed' | 'small' }[] = []
  const after: Passage[] = []
  for (let i = 0; i < t.count; ) {
    if (!free(i)) {
      i++
      continue
    }
    let to = i + 1
    while (to < t.count && free(to) && !edge(to)) to++
    let from = i
    i = to
    while (from < to && t.isMark(from)) from++
    while (to > from && t.isMark(to - 1) && t.form(to - 1) !== CLOSE) to--
    const run = t.slice(from, to)
    const damaged = national(run.value)
    if (damaged) {
      mottos.add(damaged)
      continue
    }
    if (run.value === '' || run.length > 160 || furniture(run.value) || labelled(t, from, to) || t.has(from, STAMP) || !/[A-Za-zÀ-ỹ]{2}/u.test(run.value)) continue
    if (stamped(t, from)) {
      if (from > number) after.pop()
      continue
    }
    if (planAt(run.value, afterDraft(run.value)) || (t.has(from, DOCUMENT) && capitals(run.value) === 1)) {
      // The page's own heading: what stands above it is the page's, too.
      before = []
      continue
    }
    if (capitals(run.value) >= 0.75) {
      if (from < number) before.push({ run, written: 'capitals' })
      else after.push(run)
    } else if (from < number && edge(from) && written(t, from, to)) before.push({ run, written: t.case(from) === UPPER ? 'mixed' : 'small' })
  }
  // Small letters count where nothing is in capitals, and something else says that this is a letterhead.
  const small = mottos.size > 0 || number < Infinity
  const shouted = before.some(({ written: by }) => by === 'capitals')
  const own = before.filter(({ written: by }) => by === 'capitals' || (small && (by === 'mixed' || !shouted))).map(({ run }) => run)
  return own.length > 0 ? own : after
}

/** `Chuyển: …`, `Số và ký hiệu HS: …`, `Nơi ban hành: …`: a label of a stamp or of a page. */
function labelled(t: Text, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 8); k++) if (t.form(k) === COLON) return true
  return false
}

/** `ĐẾN Số: …`, `CÔNG VĂN ĐẾN`: the stamp of who received it, whose name stands above it. */
function stamped(t: Text, i: number): boolean {
  return t.form(i) === W.đến || (t.has(i, DOCUMENT) && t.form(i + t.span(i, DOCUMENT)) === W.đến)
}

/** A body's name in small letters: `Ủy ban nhân dân`, `xã Tân Lập`. */
function written(t: Text, from: number, to: number): boolean {
  if (to - from > 16 || t.isMark(to - 1)) return false
  if (t.has(from, NOUN)) return false
  return (t.case(from) !== SMALL && (t.within(from, ISSUER) > 0 || t.within(from, BODY) > 0)) || t.within(from, PLACE) > 0
}

/** What is left of a national title, a motto or the Party's name that a converter broke (`CỘNG HÒAXÃ`, letters set apart). */
function national(value: string): Motto | null {
  if (value.length > 60) return null
  const letters = squeezed(value)
  if (/cộnghòa.{0,4}hội|cộnghòaxã|chủnghĩaviệtnam|độclập.?tựdo|tựdohạnhphúc/u.test(letters)) return 'state'
  return letters.startsWith('đảngcộngsản') ? 'party' : null
}
