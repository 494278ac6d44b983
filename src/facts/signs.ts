import { NAMED_WORDS, W } from '../lexicon/forms.js'
import type { Document, Item, Part } from '../model/document.js'
import { FIRST_FORM, MARK, NUMBER, SMALL, UPPER } from '../text/lexer.js'
import { CLOSE, COLON, COMMA, DOT, OPEN, OTHER, QUOTE as QUOTATION, SEMICOLON, SLASH, UNDERSCORE } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { fact } from './fact.js'
import { quoteTurn } from './quote-turn.js'
import { texts, type Placed } from './texts.js'

/** A token of a text. */
export interface Spot {
  readonly placed: Placed
  readonly at: number
}

/** What several rules seek, found in one walk over the tokens of all texts but those of head and foot. */
export interface Signs {
  /**
   * Texts in which a bracket or quotation mark may be without its partner; `turn` tells which texts follow one another: it counts them, those of
   * head, cells and footnotes left out.
   */
  readonly pairs: readonly { readonly placed: Placed; readonly turn: number }[]
  /** Tokens with which something left to fill in may begin: dots, underscores, brackets, `xx`. */
  readonly blanks: readonly Spot[]
  /** Words of two to nine capitals without marks of tone or letter, `Đ` and `Ư` aside: `UBND`. */
  readonly capitals: readonly Spot[]
  /** Tokens of items and cells that follow a joint of the sentence (a comma, `và`, `giao`, an opening bracket), with its item and its text. */
  readonly joints: { readonly items: readonly Item[]; readonly texts: readonly Text[]; readonly tokens: readonly number[] }
  /** Tasks of one part that have the same words and numbers, or nearly; in reading order. */
  readonly alike: readonly (readonly Item[])[]
}

// What signs tell: those of ASCII by their code, any other by 1.
const ROUND = 1
const CLOSES = 2
const SQUARE = 3
const QUOTE = 4
const BLANK = 5
const JOINT = 6
const OPEN_SQUARE = 0x5b
const TELLS = new Uint8Array(FIRST_FORM)
TELLS[OPEN] = ROUND
TELLS[CLOSE] = CLOSES
TELLS[OPEN_SQUARE] = TELLS[0x5d] = SQUARE
TELLS[QUOTATION] = QUOTE
TELLS[COMMA] = TELLS[COLON] = TELLS[SEMICOLON] = JOINT
TELLS[SLASH] = TELLS[DOT] = TELLS[UNDERSCORE] = TELLS[0x3f] = TELLS[OTHER] = BLANK

/** Words after which somebody may be named. */
const JOINS = new Uint8Array(FIRST_FORM + NAMED_WORDS.length)
for (const word of [W.và, W.với, W.giao, W.cho, W.nghị, W.cầu]) JOINS[word] = 1

const ELLIPSIS = 0x2026
const X = 0x78
const SEED = 17
const PRIME = 16777619

interface Found {
  readonly pairs: { placed: Placed; turn: number }[]
  readonly blanks: Spot[]
  readonly capitals: Spot[]
  readonly joints: { readonly items: Item[]; readonly texts: Text[]; readonly tokens: number[] }
  readonly alike: Item[][]
  /** The tasks of a part by a number made of their words: the first one, or all where there are several. */
  prints: Map<number, Item | Item[]>
}

export const signs = fact((document: Document): Signs => {
  const found: Found = { pairs: [], blanks: [], capitals: [], joints: { items: [], texts: [], tokens: [] }, alike: [], prints: new Map() }
  let part: Part | null = null
  let turn = 0
  for (const placed of texts(document)) {
    if (placed.part !== part) found.prints = new Map()
    part = placed.part
    const { zone, passage } = placed
    if (zone === 'intro' || zone === 'item' || zone === 'closing' || zone === 'foot') turn++
    if (zone === 'foot') {
      if (PAIRED.test(passage.value)) found.pairs.push({ placed, turn })
    } else if (zone !== 'head') look(placed, turn, document.scanner.unknown, found)
  }
  return found
})

/** What a line of the foot is looked at for; one of the head for nothing. */
const PAIRED = /[()[\]"\u201c-\u201f«»″]/

/** Words of the lexicon have numbers below `unknown`. */
function look(placed: Placed, turn: number, unknown: number, found: Found): void {
  const { text, item, zone } = placed
  const { count, value } = text
  const running = zone === 'intro' || zone === 'item' || zone === 'closing'
  let print = SEED
  let depth = 0
  let quoted = 0
  let odd = false
  for (let i = 0; i < count; i++) {
    const token = text.token(i)
    const form = token >> 4
    const kind = (token >> 2) & 3
    if (kind !== MARK) {
      print = Math.imul(print ^ form, PRIME)
      if (kind === NUMBER) {
        print++
        continue
      }
      if ((token & 3) === UPPER && running && text.size(i) < 10 && plainCapitals(text, i)) found.capitals.push({ placed, at: i })
      if (form < JOINS.length) {
        if (JOINS[form] === 1 && item !== null) join(found, item, text, i + 1)
      } else if (form >= unknown && value.charCodeAt(text.start(i)) === X && (token & 3) === SMALL && crossed(text, i)) found.blanks.push({ placed, at: i })
      continue
    }
    const tells = TELLS[form] as number
    if (tells === 0) continue
    if (tells === JOINT || tells === ROUND) {
      if (item !== null) join(found, item, text, i + 1)
      if (tells === JOINT) continue
      depth++
      if (waitsFor(text.form(i + 1))) found.blanks.push({ placed, at: i })
    } else if (tells === CLOSES) {
      if (--depth < 0) odd = true
    } else if (tells === QUOTE) {
      const turned = quoteTurn(value, text.start(i), quoted)
      if (turned === 0) odd = true
      quoted += turned
    } else {
      if (tells === SQUARE) odd = true
      if (waits(text, i, form)) found.blanks.push({ placed, at: i })
    }
  }
  if (odd || depth !== 0 || quoted !== 0) found.pairs.push({ placed, turn })
  if (zone === 'item' && item?.task) printed(item, print, found)
}

function join({ joints }: Found, item: Item, text: Text, token: number): void {
  joints.items.push(item)
  joints.texts.push(text)
  joints.tokens.push(token)
}

function printed(item: Item, print: number, { prints, alike }: Found): void {
  const before = prints.get(print)
  if (before === undefined) prints.set(print, item)
  else if (Array.isArray(before)) before.push(item)
  else {
    const both = [before, item]
    prints.set(print, both)
    alike.push(both)
  }
}

/** Whether a word has no letters but those that abbreviations are made of (A to Z, Đ, Ư): `UBND`, not `NHIỆM`. */
export function plainCapitals(t: Text, i: number): boolean {
  for (let at = t.start(i); at < t.end(i); at++) {
    const unit = t.value.charCodeAt(at)
    if ((unit < 0x41 || unit > 0x5a) && unit !== 0x110 && unit !== 0x1af) return false
  }
  return true
}

/** Whether the word at `i` is a row of x. */
function crossed(text: Text, i: number): boolean {
  for (let at = text.start(i) + 1; at < text.end(i); at++) if (text.value.charCodeAt(at) !== X) return false
  return true
}

/** Words after a bracket that tell what is to be filled in. */
const waitsFor = (form: number): boolean => form === W.điền || form === W.ghi || form === W.nhập

/** Whether something to be filled in may begin with the sign at `i`: `[`, `…`, `//`, the first of several dots, underscores or question marks. */
function waits(text: Text, i: number, form: number): boolean {
  if (form === OPEN_SQUARE) return true
  if (form === 1) return text.value.charCodeAt(text.start(i)) === ELLIPSIS
  const twice = text.form(i + 1) === form
  return form === SLASH ? twice : twice && !text.apart(i + 1) && (text.apart(i) || text.form(i - 1) !== form)
}
