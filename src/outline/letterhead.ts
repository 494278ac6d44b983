import { W } from '../lexicon/forms.js'
import type { Line } from '../model/source.js'
import { day } from '../text/days.js'
import { SMALL } from '../text/lexer.js'
import { Passage } from '../text/passage.js'
import { COLON, SLASH } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'
import { bodies } from './head/issuers.js'
import { metadata } from './head/metadata.js'
import { names } from './head/names.js'
import { motto, type Motto } from './head/national.js'
import { headNumber, type HeadNumber } from './head/number.js'
import { headDate, placeStart, type HeadDate } from './head/place-date.js'
import { stream, type Head } from './head/stream.js'

/** The subject of a letter has no more tokens. */
const LONGEST_SUBJECT = 120

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
  /** What a Công văn is about, below its number: `V/v triển khai …`. */
  readonly subject: Passage | null
  /** What heads it: the national title, the Party's name, that of Đoàn or Đội. */
  readonly mottos: ReadonlySet<Motto>
}

/** What a head says, wherever columns, pages and converters cut it. */
export function letterhead(source: string, lines: readonly Line[], scanner: Scanner): Letterhead {
  const head = stream(source, lines, scanner)
  const { text: t, edge, free, claim } = head
  const mottos = new Set<Motto>()
  let numbered: (HeadNumber & { readonly at: number }) | null = null
  let subject: Passage | null = null
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
    if (date && drafted(head, i)) {
      claim(i, date.end)
      i = date.end - 1
      continue
    }
    if (date) {
      const at = placeStart(t, i, edge, free)
      claim(at, date.end)
      // A page's own date has no place before it.
      if (dated === null || (dated.at === at && at < i)) dated = { ...date, at, place: place(t, at, i) }
      i = date.end - 1
      continue
    }
    if (subject === null && edge(i) && t.reads(i, W.v, SLASH, W.v)) {
      const end = subjectEnd(head, i)
      subject = t.slice(i, end)
      claim(i, end)
      i = end - 1
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
    date: date?.value ?? null, datePassage: date?.passage ?? null, year: date && date.year > 1900 ? date.year : null, subject, mottos,
  }
}

/** Whether the head's own number may begin at a word: in a cell of its own (`Số:`, `Nghị quyết số:`) or after what has been read. */
function begins({ text: t, edge, free }: Head, i: number): boolean {
  if (t.form(i) !== W.số && t.form(i) !== W.sô) return false
  return edge(i) || !free(i - 1) || t.form(i + 1) === COLON || !t.isWord(i - 1)
}

/** `Dự thảo ngày 03/01/2026`, `(Dự thảo lần 2, ngày …)`: the day of a draft. */
function drafted({ text: t, edge }: Head, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_DRAFT); k--) {
    if (t.form(k) === W.thảo && t.form(k - 1) === W.dự) return true
    if (edge(k)) return false
  }
  return false
}
const LONGEST_DRAFT = 6

/** Where the cells of a subject end: one that begins in small letters goes it on. */
function subjectEnd({ text: t, edge }: Head, from: number): number {
  let end = from + 3
  while (end < t.count && end < from + LONGEST_SUBJECT && !(edge(end) && !(t.isWord(end) && t.case(end) === SMALL))) {
    if (headDate(t, end) || motto(t, end, edge)?.whole) break
    end++
  }
  return end
}

function place(t: Text, from: number, to: number): Passage {
  let end = to
  while (end > from && t.isMark(end - 1)) end--
  return t.slice(from, end)
}

function calendarDay({ day: d, month, year }: HeadDate): string | null {
  return Number.isNaN(d) || Number.isNaN(month) || Number.isNaN(year) ? null : day(year, month, d)
}
