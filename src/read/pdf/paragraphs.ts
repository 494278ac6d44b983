import { isSyllable } from '../legacy/syllable.js'
import { textOf, type Row } from './rows.js'

/** A row of a page. */
export interface Line {
  readonly row: Row
  readonly text: string
  /** From 0. */
  readonly page: number
}

/** What lines stand in. */
export interface Measure {
  readonly left: number
  readonly right: number
  /** From one line of a paragraph to the next, in shares of the size of their letters. */
  readonly pitch: number
  /** Lines that go on reach the right edge. */
  readonly justified: boolean
}

/** A paragraph that was put together. */
export interface Joined {
  readonly text: string
  /** The page on which it begins. */
  readonly page: number
}

/** Lines of a row. */
export function lineOf(row: Row, page: number): Line {
  return { row, text: textOf(row), page }
}

/** The paragraphs of lines that follow one another, all within the measure that `measureOf` gives for a line. */
export function paragraphsOf(lines: readonly Line[], measureOf: (line: Line) => Measure): Joined[] {
  const found: Joined[] = []
  let held: Line[] = []
  const put = (): void => {
    if (held[0]) found.push({ text: whole(held, measureOf), page: held[0].page })
    held = []
  }
  for (const line of lines) {
    if (line.text === '') continue
    if (held.length > 0 && !goesOn(held, line, measureOf(held.at(-1) as Line))) put()
    held.push(line)
  }
  put()
  return found
}

/** The text of the lines of a paragraph. */
function whole(lines: readonly Line[], measureOf: (line: Line) => Measure): string {
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1]
    if (!before) return line.text
    return cutOff(before, line, measureOf(before)) ? text + line.text : glued(text, line)
  }, '')
}

/** Of so much of the size of its letters an indent is one. */
const INDENT = 0.35

// "- ", "+ ", "I.", "1.", "2.1 ", "a)", "Điều 3": what an item begins with.
const LABEL = /^(?:[-–—+*•·▪●○■□◦➢➤✓]\s|[IVX]{1,5}\s?[./)-]|\d{1,2}(?:\.\d{1,2}){0,4}[.)/](?!\d)|\d{1,2}(?:\.\d{1,2}){1,4}\s|[a-zđ][.)]\s?|(?:Điều|Chương|Phần|Mục)\s[\dIVX])/u
const ENDED = /[.:;!?…]["”’)\]]?$/u
const LISTED = /[:;]$/u
const BOLD = /bold|black|heavy|semibold|demi/iu

/** Whether a line goes on a paragraph of which some lines are known. */
function goesOn(lines: readonly Line[], next: Line, measure: Measure): boolean {
  const [first, before] = [lines[0] as Line, lines.at(-1) as Line]
  const [a, b] = [before.row, next.row]
  if (Math.abs(a.size - b.size) > 0.06 * a.size) return false
  if (!full(before, next, measure)) return false
  const lower = /^\p{Ll}/u.test(next.text)
  const on = midway(before.text, next.text)
  if (before.page === next.page && (b.y - a.y) / b.size > measure.pitch * (on ? 1.6 : 1) + 0.12) return false
  if (!on && weight(before) !== weight(next) && !(weight(before) === 'mixed' || weight(next) === 'mixed')) return false
  if (!on && capitals(first.text) && !capitals(next.text)) return false
  // A short line without an end is a heading, not a paragraph's last line.
  if (ENDED.test(before.text) && !lower && !ENDED.test(next.text) && b.x1 < measure.right - 4 * b.size) return false
  const indent = INDENT * b.size
  const labelled = LABEL.test(next.text)
  if (labelled && ENDED.test(before.text)) return false
  if (aside(a, measure) !== aside(b, measure)) return false
  if (centred(a, measure) || centred(b, measure)) return !labelled && level(a, b) && !(LISTED.test(before.text) && !lower)
  if (lines.length === 1) {
    // A first line that stands further in, or out.
    if (b.x0 < a.x0 - indent) return true
    if (b.x0 > a.x0 + indent) return !labelled && LABEL.test(first.text)
    if (a.x0 > measure.left + indent && !on && ENDED.test(before.text)) return false
  } else {
    const second = (lines[1] as Line).row.x0
    if (Math.abs(b.x0 - second) > indent) return false
    if (second < first.row.x0 - indent) return true
  }
  if (labelled) return (!BULLET.test(next.text) || dashed(first, measure)) && weight(before) === weight(next)
  return lower || !LISTED.test(before.text) || before.text.lastIndexOf('(') > before.text.lastIndexOf(')')
}

// A bullet with what it has: "- Rà soát", "+ 12 xã".
const BULLET = /^[-–—+*•]\s+(?:\p{Lu}|\d+\s)/u

/** Whether a dash that had no room on a line may be one between names, `Thương binh - Liệt sĩ`: a line over a page is rarely full to a hyphen's width. */
function dashed({ text, row }: Line, { left, right }: Measure): boolean {
  return !BULLET.test(text) && right - left > WIDE * row.size
}

/** The measure of a page is so many sizes of its letters wide, that of a cell is not. */
const WIDE = 25

/** Whether the first word of the next line had no room on a line. */
function full(line: Line, next: Line, { left, right, justified }: Measure): boolean {
  const { row } = line
  const space = /[-/–]$/u.test(line.text) ? 0 : 0.22 * row.size
  const wanted = space + leading(next.row)
  if (centred(row, { left, right })) return row.x1 - row.x0 + wanted > right - left - 1
  if (justified && row.x1 < right - 0.3 * row.size && !(/^\p{Ll}/u.test(next.text) && !ENDED.test(line.text))) return false
  return row.x1 + wanted > right - 1
}

/** How wide the first word of a row is. */
function leading({ words }: Row): number {
  const first = words[0]
  if (!first) return 0
  let [end, ends] = [first.x1, first.ends]
  for (const word of words.slice(1, 20)) {
    if (word.x0 - end > (ends || word.spaced ? 0.05 : 0.15) * word.size) break
    end = word.x1
    ends = word.ends
  }
  return end - first.x0
}

/** Whether a row stands in the middle, away from both edges. */
function centred({ x0, x1, size }: Row, { left, right }: Pick<Measure, 'left' | 'right'>): boolean {
  return x0 - left > 0.8 * size && Math.abs(x0 - left - (right - x1)) < 0.5 * size
}

/** Whether a row stands in the right half of its measure. */
function aside({ x0 }: Row, { left, right }: Measure): boolean {
  return x0 > left + 0.4 * (right - left)
}

/** Whether two rows have one middle. */
function level(a: Row, b: Row): boolean {
  return Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < b.size
}

/** Whether a text is printed in capitals; a number may be. */
function capitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (!/^\P{L}*$/u.test(text) || text.length < 8)
}

function weight({ row }: Line): 'bold' | 'plain' | 'mixed' {
  const bold = row.words.filter(({ font }) => BOLD.test(font)).length
  return bold === 0 ? 'plain' : bold === row.words.length ? 'bold' : 'mixed'
}

/** A shorter word is not cut. */
const SHORTEST_CUT = 5

/** Whether a line is one long word that fills its measure, cut where no more had room: `759/2014/UBTVQH1`. */
function cutOff({ text, row }: Line, next: Line, { left, right }: Measure): boolean {
  if (text.includes(' ') || text.length < SHORTEST_CUT || !/[\p{Lu}\d]$/u.test(text)) return false
  return (/\d$/u.test(text) ? /^\d/u : /^[\p{Lu}\d]/u).test(next.text) && right - left - (row.x1 - row.x0) < 0.75 * row.size
}

/** A text with the line that goes it on. */
function glued(text: string, { text: next }: Line): string {
  const [, before = '', mark = ''] = /([\p{L}\p{N}\p{M}]{0,40})([-\u00ad\u2010–—/]?)$/u.exec(text) ?? []
  if (mark === '\u00ad') return text.slice(0, -1) + next
  if (mark === '' || before === '') return `${text} ${next}`
  const [after = ''] = /^\p{Ll}+/u.exec(next) ?? []
  // Vietnamese is not cut within a syllable: where both halves are syllables, the hyphen is their own.
  const cut = (mark === '-' || mark === '\u2010') && after !== '' && /^\p{Ll}{2,}$/u.test(before) && !(isSyllable(before) && isSyllable(after))
  return cut ? text.slice(0, -1) + next : text + next
}

/** Fewer lines that go on for certain do not tell where a page's lines end. */
const FEW = 3

/** The measure of some lines. Where few go on, they may end as far from the edge of a page, `width` wide, as they begin. */
export function measureOf(lines: readonly Line[], width = 0): Measure {
  const left = -supported(lines.map(({ row }) => -row.x0))
  const ends = lines.map(({ row }) => row.x1)
  const goOn = lines.filter(({ text }, i) => midway(text, lines[i + 1]?.text ?? '')).length
  const right = goOn < FEW ? Math.max(width - left, ends.reduce((most, end) => Math.max(most, end), 0)) : supported(ends)
  const flush = lines.filter(({ row }) => row.x1 > right - 4 * row.size)
  const exact = flush.filter(({ row }) => row.x1 > right - 0.15 * row.size)
  return { left, right, pitch: pitchOf(lines, right), justified: flush.length > 8 && exact.length > 0.7 * flush.length }
}

/** The largest of some values that another one comes near to; the largest of all where none does. */
function supported(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => b - a)
  const found = sorted.findIndex((value, i) => value - (sorted[i + 1] ?? -Infinity) < 12)
  return sorted[Math.max(0, found)] ?? 0
}

/** How far the lines of a paragraph stand apart, in shares of their size: as those do that certainly go on, else the least distance that is not rare. */
function pitchOf(lines: readonly Line[], right: number): number {
  const [certain, others]: [number[], number[]] = [[], []]
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1] as Line, lines[i] as Line]
    const share = (b.row.y - a.row.y) / b.row.size
    if (a.page !== b.page || Math.abs(a.row.size - b.row.size) >= 0.5 || share < 0.8 || share > 3) continue
    const goes = midway(a.text, b.text) && a.row.x1 > right - 8 * a.row.size
    ;(goes ? certain : others).push(share)
  }
  if (certain.length > 0) return certain.sort((a, b) => a - b)[certain.length >> 1] as number
  others.sort((a, b) => a - b)
  for (let i = 0, j = 0; i < others.length; i++) {
    while (j < others.length && (others[j] as number) < (others[i] as number) * 1.05) j++
    if (j - i >= Math.max(2, 0.08 * others.length)) return (others[i] as number) * 1.025
  }
  return others[0] ?? 1.2
}

/** Whether a sentence goes over from one line to the next for certain. */
function midway(text: string, next: string): boolean {
  return !ENDED.test(text) && /^\p{Ll}/u.test(next) && !LABEL.test(next)
}
