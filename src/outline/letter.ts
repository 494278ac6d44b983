import type { Line } from '../model/source.js'
import { introduces } from '../recognise/introduction.js'
import { spelled } from '../text/capitals.js'
import type { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'
import { title, type Title, type Titling } from './title.js'

/** `Kính gửi` stands within so many lines, and no more addressees follow it. */
const MOST_LINES = 8
const MOST_ADDRESSEES = 60
const LONGEST_ADDRESSEE = 240

/** Subject and addressees of a Công văn, whose number names no type: `V/v …` in its head or above its body, `Kính gửi: …`; null where neither stands. */
export function letter(subject: Passage | null, body: readonly Line[], titling: Titling): Title | null {
  const below = subject === null && /^v\/v(?![\p{L}])/iu.test(body[0]?.passage.value ?? '')
  const own: Title = below ? title(null, body, 0, titling) : { pieces: subject ? [subject] : [], attached: null, lines: [], body }
  return own.pieces.length > 0 || sent(own.body) !== -1 ? own : null
}

/** A document without the list of those whom it is sent to: `Kính gửi:`, `CHỦ TỊCH … điện:` and the lines of the list. */
export function withoutAddressees(own: Title, scanner: Scanner): Title {
  const at = sent(own.body)
  if (at === -1) return own
  const end = addressed(own.body, at, scanner)
  return { ...own, lines: [...own.lines, ...own.body.slice(at, end)], body: [...own.body.slice(0, at), ...own.body.slice(end)] }
}

/** The line that begins the addressees: `Kính gửi: …`, `… điện:`; -1 without one. */
function sent(lines: readonly Line[]): number {
  return lines.findIndex(({ passage: { value }, cells }, i) => i < MOST_LINES && !cells && (spelled(value, 0, 'kínhgửi') !== -1 || value.endsWith(' điện:')))
}

/** Where the addressees end that begin on line `at`: `Kính gửi:` / `- Các sở, ngành;` / `- UBND các xã.` */
function addressed(lines: readonly Line[], at: number, scanner: Scanner): number {
  let end = at + 1
  while (end < lines.length && end < at + MOST_ADDRESSEES && !/\.\s*$/u.test(lines[end - 1]?.passage.value ?? '')) {
    const line = lines[end] as Line
    const { value } = line.passage
    if (line.cells || value.length > LONGEST_ADDRESSEE || !/^(?:[-–+•*]|\p{Lu})/u.test(value) || introduces(scanner.text(line.passage), 0) === 2) break
    // A sentence begins: its line has no end that a list's has.
    if (!/[;,.]$/u.test(value) && !/^[-–+•*]/u.test(value)) break
    end++
  }
  return end
}
