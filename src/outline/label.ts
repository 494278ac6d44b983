import type { Label, LabelKind } from '../model/document.js'
import { NONE } from '../model/lists.js'
import type { Line } from '../model/source.js'
import type { Headings } from '../recognise/headings.js'
import { DIGIT, folded, KIND, LETTER, SPACE } from '../text/characters.js'
import { Passage } from '../text/passage.js'
import { CLOSE, COLON, DOT, OPEN, SLASH } from '../text/signs.js'
import { capitals, LETTERS, roman } from '../text/spelling.js'

/** A label and the text after it. */
export interface Labelled {
  readonly label: Label
  readonly rest: Passage
}

/** A label as it stands at a line's head: what is printed without its closing mark, its numbers, the mark, and where the text after it begins. */
interface Printed {
  readonly kind: LabelKind
  readonly text: string
  readonly values: readonly number[]
  readonly mark: string
  readonly length: number
}

const BULLETS = new Set([...'-–—―+*•●▪■◦○·Ø§✓✔➢➤❖⮚→\uf0b7\uf0a7\uf0d8\uf076\uf0fc'].map((sign) => sign.charCodeAt(0)))
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
// «Phần thứ nhất», «CHƯƠNG II.», «Mục 3:»; anchored, bounded runs of different signs.
const PART = /^(phần|chương|mục|tiểu mục) (?:thứ )?([ivxlc]{1,6}|\d{1,2}|[a-hđ]|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười) ?(?:([.:/)–-]) ?|(?=$)| (?=\p{Lu}|"|“))/iu
// «Điều 3.», «Điều 12a:»
const ARTICLE = /^điều (\d{1,3}[a-zđ]?) ?([.:])? ?/iu

const kindAt = (text: string, at: number): number => (at < text.length ? (KIND[text.charCodeAt(at)] as number) : -1)
const isDash = (unit: number): boolean => folded(unit) === 0x2d
const isLetter = (text: string, at: number): boolean => kindAt(text, at) === LETTER
const isCapital = (text: string, at: number): boolean => isLetter(text, at) && folded(text.charCodeAt(at)) !== text.charCodeAt(at)
/** `"`, `“`, `(`, `«`: a heading or an item may begin with one. */
const opens = (text: string, at: number): boolean => at < text.length && '"“(«'.includes(text[at] as string)
const space = (text: string, at: number): number => (kindAt(text, at) === SPACE ? at + 1 : at)

function ordinal(text: string): number {
  return ORDINALS[text.toLowerCase()] ?? roman(text) ?? (/^\d+$/.test(text) ? Number(text) : LETTERS.indexOf(text.toLowerCase()) + 1)
}

/** The value of a letter as a label: its place in the Vietnamese alphabet; letters that it has not (f, j, w, z) count from 101. */
export function letterValue(letter: string): number {
  const at = LETTERS.indexOf(letter.toLowerCase())
  return at === -1 ? 101 + letter.toLowerCase().charCodeAt(0) - 97 : at + 1
}

/** `- `, `+`, `•`; `o ` before a capital, a hollow bullet that lost its font. */
function bullet(text: string): Printed | null {
  const at = space(text, 1)
  if (text.charCodeAt(0) === 0x6f) {
    return at === 2 && isCapital(text, 2) && !isCapital(text, 3) && isLetter(text, 3) ? { kind: 'bullet', text: 'o', values: NONE, mark: '', length: 2 } : null
  }
  if (!BULLETS.has(text.charCodeAt(0))) return null
  if (!isLetter(text, at) && kindAt(text, at) !== DIGIT && !opens(text, at) && text[at] !== '*') return null
  return { kind: 'bullet', text: text[0] as string, values: NONE, mark: '', length: at }
}

/** Where the digits from `at` on end, at most `most` of them. */
function digits(text: string, at: number, most: number): number {
  let end = at
  while (end < at + most && kindAt(text, end) === DIGIT) end++
  return end
}

/** `1.2.`, `2.1.3`, `1.2-`: numbers joined by points. */
function deep(text: string, first: number): Printed | null {
  const values = [Number(text.slice(0, first))]
  let end = first
  while (values.length < 5 && text.charCodeAt(end) === DOT) {
    const next = digits(text, end + 1, 2)
    if (next === end + 1) break
    values.push(Number(text.slice(end + 1, next)))
    end = next
  }
  if (values.length < 2) return null
  const printed = text.slice(0, end)
  const at = space(text, end)
  const sign = text.charCodeAt(at)
  if (sign === DOT || sign === COLON || sign === SLASH || sign === CLOSE)
    return { kind: 'arabic', text: printed, values, mark: text[at] as string, length: space(text, at + 1) }
  const after = space(text, at + 1)
  if (isDash(sign) && (isLetter(text, after) || '"“('.includes(text[after] ?? ' ')))
    return { kind: 'arabic', text: printed, values, mark: text[at] as string, length: after }
  return at > end && (isCapital(text, at) || '"“('.includes(text[at] ?? ' ')) ? { kind: 'arabic', text: printed, values, mark: '', length: at } : null
}

/** `I.1.`, `A.2.`, `a.1)`, `b. 2.`: a number below a Roman numeral or a letter, which it carries. */
function composed(text: string): Printed | null {
  let lead = 0
  while (lead < 5 && 'IVX'.includes(text[lead] ?? ' ')) lead++
  const own = lead > 0 ? roman(text.slice(0, lead)) : null
  const small = own === null && isSmall(text, 0)
  if (own === null) lead = 1
  if (text.charCodeAt(lead) !== DOT) return null
  const values = [own ?? letterValue(text[0] as string)]
  let end = lead
  while (values.length < 4 && text.charCodeAt(end) === DOT) {
    const from = small && values.length === 1 ? space(text, end + 1) : end + 1
    const to = digits(text, from, 2)
    if (to === from) break
    if (kindAt(text, to) === DIGIT) return null
    values.push(Number(text.slice(from, to)))
    end = to
  }
  if (values.length < 2) return null
  const at = space(text, end)
  const marked = '.):/'.includes(text[at] ?? ' ') || isDash(text.charCodeAt(at))
  const after = marked ? space(text, at + 1) : at
  // «Q.1 TP …» is no label, `I.1 Mục tiêu` one.
  if (!(marked || own !== null) || after <= end || !(isCapital(text, after) || opens(text, after) || (marked && isLetter(text, after)))) return null
  return { kind: 'arabic', text: text.slice(0, end), values, mark: marked ? (text[at] as string) : '', length: after }
}

/** `06/QĐ-TTg`, `80-KL/TW`: the number of a document, whose mark at `at` a symbol follows without a space. */
function cited(text: string, at: number): boolean {
  if (text[at] !== '/' && !isDash(text.charCodeAt(at))) return false
  let end = at + 1
  let joint = -1
  while (end < at + 16 && (isLetter(text, end) || ((text[end] === '/' || isDash(text.charCodeAt(end))) && joint !== end - 1))) {
    if (!isLetter(text, end)) joint = end
    end++
  }
  return joint > at + 1 && isCapital(text, at + 1) && isCapital(text, joint + 1)
}

/** `1. 100% cán bộ`, `b) 38/38 đoàn viên`: the text itself begins with a number of things, after a space. */
function counted(text: string, at: number): boolean {
  if (kindAt(text, at) !== SPACE || kindAt(text, at + 1) !== DIGIT) return false
  let end = at + 1
  while (end < at + 12 && (kindAt(text, end) === DIGIT || '/,.'.includes(text[end] ?? ' '))) end++
  return text[end] === '%' || (kindAt(text, end) === SPACE && isLetter(text, end + 1))
}

/** `1.`, `12/`, `3:`, `4-`, `(5)`, `6)`: one number and its mark. */
function arabic(text: string, end: number): Printed | null {
  const at = space(text, end)
  const sign = text.charCodeAt(at)
  const after = space(text, at + 1)
  const printed = text.slice(0, end)
  const made = (kind: LabelKind): Printed => ({ kind, text: printed, values: [Number(printed)], mark: text[at] as string, length: after })
  if (sign === DOT || sign === SLASH || sign === COLON) {
    // «1. 6 tháng đầu năm»: the text itself begins with a number of months.
    const counts = after > at + 1 && kindAt(text, after) === DIGIT && / tháng (?:đầu|cuối)/y.test(text.slice(digits(text, after, 2), after + 14))
    return opens(text, after) ||
      text[after] === '*' ||
      (isLetter(text, after) && !cited(text, at)) ||
      counts ||
      (sign === DOT && counted(text, at + 1))
      ? made('arabic')
      : null
  }
  if (isDash(sign)) return opens(text, after) || (isCapital(text, after) && !cited(text, at)) ? made('arabic') : null
  return sign === CLOSE && at === end && after < text.length ? made('parenthesis') : null
}

function numbered(text: string): Printed | null {
  const end = digits(text, 0, 3)
  if (kindAt(text, end) === DIGIT) return null
  return (end <= 2 ? deep(text, end) : null) ?? arabic(text, end)
}

/** `(1)`, `(a)`. */
function bracketed(text: string): Printed | null {
  const end = digits(text, 1, 3)
  if (end > 1 && text.charCodeAt(end) === CLOSE && space(text, end + 1) < text.length) {
    return { kind: 'parenthesis', text: text.slice(1, end), values: [Number(text.slice(1, end))], mark: ')', length: space(text, end + 1) }
  }
  if (!isSmall(text, 1) || text.charCodeAt(2) !== CLOSE) return null
  const letter = text[1] as string
  return { kind: 'letter', text: letter, values: [letterValue(letter)], mark: ')', length: space(text, 3) }
}

/** A letter of `a` to `z` or `đ`. */
function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit > 0x60 && unit < 0x7b) || unit === 0x111
}

/** `a)`, `b.`, `đ/`, `c - `. */
function letter(text: string): Printed | null {
  if (!isSmall(text, 0)) return null
  const at = space(text, 1)
  const sign = text.charCodeAt(at)
  const after = space(text, at + 1)
  const own = text[0] as string
  const made = (): Printed => ({ kind: 'letter', text: own, values: [letterValue(own)], mark: text[at] as string, length: after })
  if (sign === DOT || sign === CLOSE || sign === SLASH)
    return isLetter(text, after) || '"“('.includes(text[after] ?? ' ') || (sign === CLOSE && counted(text, at + 1)) ? made() : null
  return isDash(sign) && after > at + 1 && isLetter(text, after) ? made() : null
}

/** `A.`, `B -`, `C)`: one capital. */
function capital(text: string): Printed | null {
  const first = text.charCodeAt(0)
  if (!((first > 0x40 && first < 0x5b) || first === 0x110)) return null
  const at = space(text, 1)
  const sign = text.charCodeAt(at)
  const after = space(text, at + 1)
  const own = text[0] as string
  const marked = sign === DOT || sign === CLOSE || sign === SLASH || sign === COLON || isDash(sign)
  const apart = marked && after > at + 1 && after < text.length
  const close = (sign === DOT || sign === SLASH) && at === 1 && after === 2 && isCapital(text, 2) && isLetter(text, 3)
  return apart || close ? { kind: 'capital', text: own, values: [letterValue(own)], mark: text[at] as string, length: after } : null
}

/** `II.`, `IV -`, `X/`, `Iii.` of a page that knows one capital a line; a Roman numeral and its mark. */
function numeral(text: string): Printed | null {
  let end = 0
  while (end < 7 && 'IVXLC'.includes(text[end] ?? ' ')) end++
  if (end === 0) return null
  if (end === 1) while (end < 5 && 'ivx'.includes(text[end] ?? ' ')) end++
  const at = space(text, end)
  const sign = text.charCodeAt(at)
  const after = space(text, at + 1)
  const begins = '"“('.includes(text[after] ?? ' ') || isCapital(text, after)
  const marked = sign === DOT || sign === CLOSE || sign === SLASH || sign === COLON
  // `I - mục tiêu`: of a page without capitals.
  const small = at > end && after > at + 1 && isSmall(text, after)
  if (!(marked && (begins || after > at + 1 || after >= text.length)) && !(isDash(sign) && (begins || small))) return null
  const value = roman(text.slice(0, end))
  return value === null ? null : { kind: 'roman', text: text.slice(0, end), values: [value], mark: text[at] as string, length: after }
}

/** `II NỘI DUNG`: the mark was lost; only where the rest is a heading in capitals and the numbers go on. */
function unmarked(text: string, before: number): Printed | null {
  let end = 0
  while (end < 5 && 'IVX'.includes(text[end] ?? ' ')) end++
  if (end === 0 || kindAt(text, end) !== SPACE || !isCapital(text, end + 1) || text.length - end < 7) return null
  const value = roman(text.slice(0, end))
  if (value === null || before !== value - 1 || capitals(text.slice(end + 1)) <= 0.9) return null
  return { kind: 'roman', text: text.slice(0, end), values: [value], mark: '', length: end + 1 }
}

/** `Điều 3.`, `Phần thứ nhất`, `Chương II`. */
function worded(text: string): Printed | null {
  const first = folded(text.charCodeAt(0))
  if (first !== 0x70 && first !== 0x63 && first !== 0x6d && first !== 0x74 && first !== 0x111) return null
  if (text[0] === 'Đ') {
    const article = ARTICLE.exec(text)
    return (
      article && {
        kind: 'article',
        text: article[1] ?? '',
        values: [Number.parseInt(article[1] ?? '0', 10)],
        mark: article[2] ?? '',
        length: article[0].length,
      }
    )
  }
  const part = isCapital(text, 0) ? PART.exec(text) : null
  if (!part) return null
  const word = (part[1] ?? '').toLowerCase()
  const kind: LabelKind = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : 'heading'
  let end = part[0].length
  while (end > 0 && ' .:/)–-'.includes(text[end - 1] as string)) end--
  return { kind, text: text.slice(0, end), values: [ordinal(part[2] ?? '')], mark: part[3] ?? '', length: part[0].length }
}

/** Whether a full stop and a digit stand within the first letters of a text. */
function mayCompose(text: string): boolean {
  let at = 1
  while (at < 6 && text.charCodeAt(at) !== DOT) at++
  return at < 6 && kindAt(text, space(text, at + 1)) === DIGIT
}

/** The label that stands at a line's head, by its first character; null without one. */
function printed(text: string, before: (kind: LabelKind) => number | null): Printed | null {
  const first = kindAt(text, 0)
  if (first === DIGIT) return doubled(text, numbered(text), before)
  if (first !== LETTER) return text.charCodeAt(0) === OPEN ? bracketed(text) : bullet(text)
  const second = text.charCodeAt(1)
  // Nearly all lines begin with a word: a letter, a letter, and no numeral.
  if (KIND[second] === LETTER && !(isCapital(text, 0) && 'IVXLC'.includes(text[0] as string))) return worded(text)
  const joined = mayCompose(text) ? composed(text) : null
  if (joined) return joined
  const own = capital(text)
  if (own && (before('capital') === (own.values[0] ?? 0) - 1 || !'IVX'.includes(own.text))) return own
  return numeral(text) ?? unmarked(text, before('roman') ?? 0) ?? letter(text) ?? bullet(text) ?? worded(text)
}

/** `1. A. NHIỆM VỤ`: of a page whose converter counted the headings itself; the heading's own label is the second. */
function doubled(text: string, outer: Printed | null, before: (kind: LabelKind) => number | null): Printed | null {
  if (outer?.kind !== 'arabic' || outer.mark !== '.' || !isCapital(text, outer.length) || kindAt(text, outer.length + 1) === SPACE) return outer
  const rest = text.slice(outer.length)
  const inner = rest.charCodeAt(1) === DOT || 'IVX'.includes(rest[0] as string) ? (capital(rest) ?? numeral(rest)) : null
  if (inner?.mark !== '.' || rest.length - inner.length < 4 || capitals(rest.slice(inner.length)) < 0.8) return outer
  const own = inner.kind === 'capital' && 'IVX'.includes(inner.text) && before('capital') !== (inner.values[0] ?? 0) - 1 ? (numeral(rest) ?? inner) : inner
  return { ...own, length: outer.length + own.length }
}

/** What a label prints, by its letters: labels that read alike share it. One for each outline. */
export type Prints = Map<string, Print>

interface Print {
  readonly kind: LabelKind
  readonly text: string
  readonly values: readonly number[]
  readonly mark: string
  /** All of it, as it stands in the line. */
  readonly whole: string
}

/** A label that stands in one run of letters. Every item has one: it holds what it prints, and where. */
class Standing implements Label {
  readonly #print: Print
  readonly #start: number

  constructor(print: Print, start: number) {
    this.#print = print
    this.#start = start
  }

  get kind(): LabelKind {
    return this.#print.kind
  }

  get text(): string {
    return this.#print.text
  }

  get values(): readonly number[] {
    return this.#print.values
  }

  get mark(): string {
    return this.#print.mark
  }

  get passage(): Passage {
    return Passage.of(this.#print.whole, this.#start)
  }
}

function label({ kind, text, values, mark }: Printed, place: Passage, prints: Prints): Label {
  if (!place.even) return { kind, text, values, mark, passage: place }
  const known = prints.get(place.value)
  if (known?.kind === kind && known.mark === mark) return new Standing(known, place.start)
  const print = { kind, text, values, mark, whole: place.value }
  prints.set(place.value, print)
  return new Standing(print, place.start)
}

/** Whether a line begins with a label, whatever stands above it. */
export function isLabelled(line: Line, headings: Headings): boolean {
  return given(line) !== null || printed(line.passage.value, () => null) !== null || headings.heads(line.passage)
}

/** `1.`, `II.`, `b)` alone on its line: a label whose text a converter set on the next. */
export function aloneLabel(value: string): boolean {
  if (value.length > 8 || !'.)/:-'.includes(value.at(-1) ?? ' ')) return false
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[IVX][ivx]{1,4}|[A-ZĐa-zđ])[.)/:-]$/u.test(value)
}

/** The label that the reader of a line gave it, and the text after it; null for a line without one, also where its beginning was taken away. */
export function given({ label, passage }: Line): Labelled | null {
  if (label === undefined || !passage.value.startsWith(label.passage.value)) return null
  return { label, rest: passage.slice(label.passage.length).trim() }
}

/** What a label is read with: `before` tells which label of a kind was the last, `headings` which lines head months. */
export interface Labelling {
  readonly before: (kind: LabelKind) => number | null
  readonly headings: Headings
  readonly prints: Prints
}

/**
 * The label that a line begins with, and the text after it; null for a line without one. `C.`, `I.` and `V.` after B, H and U are letters, else Roman
 * numerals.
 */
export function labelled(passage: Passage, { before, headings, prints }: Labelling): Labelled | null {
  const text = passage.value
  const found = printed(text, before)
  if (found) {
    const end = found.length > 0 && text[found.length - 1] === ' ' ? found.length - 1 : found.length
    return { label: label(found, passage.slice(0, end), prints), rest: passage.slice(found.length) }
  }
  if (headings.heads(passage)) return { label: { kind: 'period', text: '', values: NONE, mark: '', passage: Passage.empty }, rest: passage }
  return null
}
