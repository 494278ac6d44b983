import { CELL, cut, FIRST_FORM, LENGTH_BITS, MARK, NUMBER, type Units, WORD } from './lexer.js'
import { Passage } from './passage.js'
import { Phrases } from './phrases.js'
import { countBefore } from './search.js'
import { written } from './units.js'
import { Words } from './words.js'

/** What texts are read with: the forms and phrases of a lexicon. */
export interface Lexicon {
  readonly words: Words
  readonly phrases: Phrases
}

/** The bits of a cell that name the node of a phrase. */
const NODES = (1 << LENGTH_BITS) - 1

/** Where the tokens of a text stand: `count` of them in `cells` from `base` on, with the classes of their phrases. */
interface Tokens {
  readonly cells: Int32Array
  readonly base: number
  readonly count: number
  readonly classes: ArrayLike<number>
}

/**
 * A passage with its tokens and the phrases that begin at them: what recognisers and rules read. Tokens count from 0; what is asked of one that is not there
 * (before the first, after the last) answers as of a token that is nothing.
 */
export class Text {
  readonly passage: Passage
  /** How many tokens there are. */
  readonly count: number
  readonly #cells: Int32Array
  readonly #base: number
  readonly #phrases: Phrases
  /** Classes of all phrases in it. */
  readonly #first: number
  readonly #second: number
  readonly #third: number

  constructor(passage: Passage, { cells, base, count, classes }: Tokens, phrases: Phrases) {
    this.passage = passage
    this.#cells = cells
    this.#base = base
    this.count = count
    this.#phrases = phrases
    this.#first = classes[0] as number
    this.#second = classes[1] as number
    this.#third = classes[2] as number
  }

  /** The text as printed, in NFC, with single spaces. */
  get value(): string {
    return this.passage.value
  }

  // Static: a private method costs each object a word.
  static #cell(t: Text, i: number, field: number): number {
    return i >= 0 && i < t.count ? (t.#cells[(t.#base + i) * CELL + field] as number) : 0
  }

  static #end(t: Text, i: number): number {
    return i >= 0 && i < t.count ? (t.#cells[(t.#base + i) * CELL] as number) + ((t.#cells[(t.#base + i) * CELL + 2] as number) >>> LENGTH_BITS) : 0
  }

  /** Offset in the value at which token `i` begins; that after the last token is the value's length. */
  start(i: number): number {
    return i >= this.count ? this.value.length : Text.#cell(this, i, 0)
  }

  /** Offset in the source at which token `i` begins. */
  place(i: number): number {
    return this.passage.even ? this.passage.start + this.start(i) : this.passage.slice(this.start(i), this.start(i) + 1).start
  }

  /** Offset in the value at which token `i` ends; that of the token before the first is 0. */
  end(i: number): number {
    return i >= this.count ? this.value.length : Text.#end(this, i)
  }

  /** The number of a word's folded form, a sign's code (dashes and quotation marks folded, 1 beyond ASCII); 0 for a number or nothing. */
  form(i: number): number {
    const what = Text.#cell(this, i, 1)
    return (what & 12) === NUMBER << 2 ? 0 : what >> 4
  }

  /** Form, kind and case of token `i` in one number (see lexer): for walks over all tokens. */
  token(i: number): number {
    return Text.#cell(this, i, 1)
  }

  isWord(i: number): boolean {
    return (Text.#cell(this, i, 1) & 12) === WORD << 2
  }

  isNumber(i: number): boolean {
    return (Text.#cell(this, i, 1) & 12) === NUMBER << 2
  }

  isMark(i: number): boolean {
    return (Text.#cell(this, i, 1) & 12) === MARK << 2
  }

  /** The value of a number in digits; -1 where token `i` is none. */
  number(i: number): number {
    const what = Text.#cell(this, i, 1)
    return (what & 12) === NUMBER << 2 ? what >> 4 : -1
  }

  /** The first number in digits from token `i` on; `count` without one. */
  nextNumber(i: number): number {
    const end = (this.#base + this.count) * CELL
    for (let at = (this.#base + i) * CELL + 1; at < end; at += CELL)
      if (((this.#cells[at] as number) & 12) === NUMBER << 2) return (at - 1) / CELL - this.#base
    return this.count
  }

  /** How many letters or digits token `i` has. */
  size(i: number): number {
    return Text.#cell(this, i, 2) >>> LENGTH_BITS
  }

  /** How a word is written: SMALL, FIRST, UPPER or MIXED; SMALL for what is no word. */
  case(i: number): number {
    const what = Text.#cell(this, i, 1)
    return (what & 12) === WORD << 2 ? what & 3 : 0
  }

  /** Whether the tokens from `i` on have these forms. */
  reads(i: number, ...forms: readonly number[]): boolean {
    return forms.every((form, k) => this.form(i + k) === form)
  }

  /** Whether white space stands before token `i`; true for the first. */
  apart(i: number): boolean {
    return i <= 0 || Text.#end(this, i - 1) !== Text.#cell(this, i, 0)
  }

  /** Whether the longest phrase that begins at token `i` is of a class: `ban` is of BODY, but not in `ban hành`. */
  has(i: number, kind: number): boolean {
    const node = Text.#cell(this, i, 2) & NODES
    return node !== 0 && this.#phrases.is(node, kind)
  }

  /** How many tokens the longest phrase at `i` has where it is of a class; else 0. */
  span(i: number, kind: number): number {
    const node = Text.#cell(this, i, 2) & NODES
    return node !== 0 && this.#phrases.is(node, kind) ? this.#phrases.length(node) : 0
  }

  /** How many tokens the longest phrase of a class at `i` has, a longer phrase of other classes disregarded; 0 without one. */
  within(i: number, kind: number): number {
    const longest = Text.#cell(this, i, 2) & NODES
    if (longest === 0 || !isIn(this.#phrases, longest, kind)) return 0
    for (let node = longest; node !== 0; node = this.#phrases.shorter(node)) {
      if (this.#phrases.is(node, kind)) return this.#phrases.length(node)
    }
    return 0
  }

  /** How many tokens the phrase of a class has that ends before token `i`, five at most; 0 without one. */
  before(i: number, kind: number): number {
    for (let n = 5; n > 0; n--) if (this.within(i - n, kind) === n) return n
    return 0
  }

  /** Bits of the classes from 32 to 63 of all phrases that begin at `i`: what a driver asks to stop at a token. */
  late(i: number): number {
    return this.#phrases.classes(Text.#cell(this, i, 2) & NODES, 1)
  }

  /** How many tokens the longest phrase of any class at `i` has; 0 without one. */
  phrase(i: number): number {
    const node = Text.#cell(this, i, 2) & NODES
    return node === 0 ? 0 : this.#phrases.length(node)
  }

  /** Whether a phrase of a class begins anywhere in the text. */
  holds(kind: number): boolean {
    return (((kind < 32 ? this.#first : kind < 64 ? this.#second : this.#third) >>> (kind & 31)) & 1) === 1
  }

  /**
   * The first token from `from` on that is a number, or at which a phrase begins of a class whose bit is in `classes` (those below 32); `count`
   * without one.
   */
  seek(from: number, classes: number): number {
    for (let i = from; i < this.count; i++) {
      const at = (this.#base + i) * CELL
      const node = (this.#cells[at + 2] as number) & NODES
      if (((this.#cells[at + 1] as number) & 12) === NUMBER << 2 || (node !== 0 && (this.#phrases.classes(node, 0) & classes) !== 0)) return i
    }
    return this.count
  }

  /** The first token that ends after an offset of the value; `count` past the last. */
  at(offset: number): number {
    return countBefore(this.count, (i) => Text.#end(this, i) <= offset)
  }

  /** The letters from token `from` to before token `to`, as printed. */
  words(from: number, to: number): string {
    return from < to ? this.value.slice(this.start(from), this.end(to - 1)) : ''
  }

  /** The same with its place. */
  slice(from: number, to: number): Passage {
    return from < to ? this.passage.slice(this.start(from), this.end(to - 1)) : Passage.empty
  }
}

const NO_TOKENS = { cells: new Int32Array(0), base: 0, count: 0, classes: [0, 0, 0] }

/** A text without tokens. */
export const NO_TEXT = new Text(Passage.empty, NO_TOKENS, new Phrases(1))

function isIn(phrases: Phrases, node: number, kind: number): boolean {
  return ((phrases.classes(node, kind >> 5) >>> (kind & 31)) & 1) === 1
}

const NO_UNITS = new Uint16Array(0)

/** Tokens of a chunk: 64 KB, so that little is left over where texts are short. */
const CHUNK = 4096

/** Cuts the passages of one document into texts: each letter once. */
export class Scanner {
  readonly #lexicon: Lexicon
  readonly #words: Words
  #cells: Int32Array
  #used = 0
  readonly #classes = new Int32Array(3)
  /** The folded letters of the text that is being cut. */
  #letters = new Uint16Array(1024)
  #units: Uint16Array
  /** Units of a passage that does not stand in the source as it reads. */
  #own = NO_UNITS

  /** `units` are those of the source whose passages are to be read; any other passage is read from its own value. */
  constructor(lexicon: Lexicon, units: Uint16Array = NO_UNITS) {
    this.#lexicon = lexicon
    this.#units = units
    this.#words = new Words(lexicon.words, Math.max(FIRST_FORM, lexicon.words.next))
    // Small documents take small tables.
    this.#cells = new Int32Array(CELL * (units.length === 0 ? CHUNK : Math.min(CHUNK, (units.length >> 1) + 64)))
  }

  /** Lets the source's units go: what is cut from now on is read from its own value. */
  release(): void {
    this.#units = NO_UNITS
  }

  /** A passage with its tokens. */
  text(passage: Passage): Text {
    const { value } = passage
    const room = value.length
    if ((this.#used + room) * CELL > this.#cells.length) {
      this.#cells = new Int32Array(Math.max(CHUNK, room) * CELL)
      this.#used = 0
    }
    if (this.#letters.length < room) this.#letters = new Uint16Array(room * 2)
    const base = this.#used
    const count = cut(this.#written(passage), { cells: this.#cells, base, letters: this.#letters }, this.#words)
    this.#lexicon.phrases.mark(this.#cells, base, count, this.#classes)
    // A long text takes a table of its own, cut to what it needs.
    let cells = this.#cells
    if (room > CHUNK && base === 0) {
      cells = cells.slice(0, count * CELL)
      this.#cells = new Int32Array(CHUNK * CELL)
    } else this.#used += count
    return new Text(passage, { cells, base, count, classes: this.#classes }, this.#lexicon.phrases)
  }

  /** Where the units of a passage stand: in the source itself, nearly always. */
  #written({ even, start, end, value }: Passage): Units {
    if (even && end <= this.#units.length) return { units: this.#units, from: start, to: end }
    if (this.#own.length < value.length) this.#own = new Uint16Array(value.length * 2)
    return { units: written(value, this.#own), from: 0, to: value.length }
  }

  readonly #texts = new Map<Passage, Text>()

  /** The text of a passage that several ask for: made once. */
  of(passage: Passage): Text {
    const known = this.#texts.get(passage)
    if (known !== undefined) return known
    const text = this.text(passage)
    this.#texts.set(passage, text)
    return text
  }

  readonly #forms = new Map<number, string>()

  /** The folded form of a word's number. */
  form(number: number): string {
    let form = this.#forms.get(number)
    if (form === undefined) this.#forms.set(number, (form = this.#words.form(number)))
    return form
  }

  /** From this number on stand the forms of words that the lexicon does not know. */
  get unknown(): number {
    return this.#lexicon.words.next
  }

  /** The number that the next new form will get: all forms so far are smaller. */
  get next(): number {
    return this.#words.next
  }
}
