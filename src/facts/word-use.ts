import { W } from '../lexicon/forms.js'
import { watched, watchedFirst, type Spelling } from '../lexicon/watched.js'
import type { Document } from '../model/document.js'
import { FIRST, MARK, MIXED, SMALL, UPPER, WORD } from '../text/lexer.js'
import { CLOSE, COLON, DASH, DOT, OPEN, QUOTE, SEMICOLON, SLASH } from '../text/signs.js'
import { isSyllable } from '../text/syllable.js'
import type { Scanner, Text } from '../text/text.js'
import { citedTitles, isWithin } from './cited-titles.js'
import { fact } from './fact.js'
import { introduced, type Introduction } from './introduced.js'
import { quoteTurn } from './quote-turn.js'
import type { Spot } from './signs.js'
import type { Placed } from './texts.js'
import { toneStyle } from './tone-style.js'
import { Ways } from './ways.js'
import { worded } from './worded.js'

/** A spelling that is not wanted, where it stands. */
export interface Hit extends Spot {
  readonly spelling: Spelling
}

/** A word that no syllable can be, where it stands. */
export interface Odd extends Spot {
  readonly quoted: boolean
}

/** What the rules of spelling ask of a document's words, found in one walk over all texts but the lines above the title. */
export interface WordUse {
  /** Words that no syllable of Vietnamese can be, by the numbers of their forms: in small letters, or the first of a sentence. */
  readonly odd: ReadonlyMap<number, readonly [Odd, ...Odd[]]>
  /** Second words of two equal ones side by side, and fourth ones of two equal pairs. */
  readonly doubled: readonly Spot[]
  /** Spellings that are not wanted. */
  readonly hits: readonly Hit[]
  /** In how many ways a thing is written. */
  readonly ways: Ways
  /** How many words there are. */
  readonly count: number
}

const WORD_BITS = WORD << 2
const KIND_BITS = 12
const QUOTES: Readonly<Record<string, string | undefined>> = { '"': '" "', '“': '“ ”', '”': '“ ”', '„': '“ ”', '«': '« »', '»': '« »' }
/** Before `nhân dân` they make it part of a name: `Ủy ban nhân dân`, `tòa án nhân dân`. */
const NAMES: ReadonlySet<string> = new Set('ban đồng án sát an đội dụng toán bạc giáo sĩ sỹ thuốc tra'.split(' '))
/** Before a noun that stands for itself. */
const LEADS: ReadonlySet<string> = new Set(['và', 'của', 'do', 'với', 'cho', 'từ', 'để', 'mà', 'cùng', 'được', 'là', 'đảng', 'vì'])
/** Of the names that begin with one word only so many are looked for. */
const MOST_NAMES = 16
const [EARLIEST, LATEST] = [1900, 2100]

/** Words of the lexicon are known; of any other the verdict is kept, by its number less those. */
class Verdicts {
  readonly #scanner: Scanner
  readonly #odd: (boolean | undefined)[] = []

  constructor(scanner: Scanner) {
    this.#scanner = scanner
  }

  odd(form: number): boolean {
    const at = form - this.#scanner.unknown
    return (this.#odd[at] ??= !isSyllable(this.#scanner.form(form)))
  }
}

/** The walk: what it found, and what it knows of the text that it is in. */
class Walk {
  readonly odd = new Map<number, [Odd, ...Odd[]]>()
  readonly doubled: Spot[] = []
  readonly hits: Hit[] = []
  readonly ways = new Ways()
  count = 0
  readonly #document: Document
  readonly #verdicts: Verdicts
  readonly #unknown: number
  readonly #byShort = new Map<number, Introduction>()
  readonly #byFirst = new Map<number, Introduction[]>()
  #titles: readonly (readonly [number, number])[] | null = null
  #quoted = 0

  constructor(document: Document) {
    this.#document = document
    this.#verdicts = new Verdicts(document.scanner)
    this.#unknown = document.scanner.unknown
  }

  text(placed: Placed): void {
    const t = placed.text
    const firsts = watchedFirst()
    this.#titles = null
    this.#quoted = 0
    // The words before, as long as nothing stands between them.
    let [one, two, three] = [0, 0, 0]
    for (let i = 0; i < t.count; i++) {
      const token = t.token(i)
      const form = token >> 4
      if ((token & KIND_BITS) !== WORD_BITS) {
        one = two = three = 0
        if ((token & KIND_BITS) === MARK << 2) this.#mark(placed, i, form)
        else if (form >= EARLIEST && form <= LATEST && t.form(i + 1) === DASH) this.#range(placed, i)
        continue
      }
      this.count++
      if (form === one || (form === two && one === three)) this.doubled.push({ placed, at: i })
      if (form >= this.#unknown) this.#unknownWord(placed, i, form, token & 3)
      three = two
      two = one
      one = form
      if ((token & 3) !== MIXED && (token & 3) !== UPPER) this.#tone(placed, i, token & 3)
      if (firsts[form] === 1) this.#watched(placed, i)
      if (this.#byShort.size > 0) this.#name(placed, i, form)
    }
  }

  /** Whether token `i` stands in quotation marks or in another document's name or title. */
  #cited(placed: Placed, i: number): boolean {
    return this.#quoted > 0 || isWithin((this.#titles ??= citedTitles(this.#document, placed)), placed.text.start(i))
  }

  #unknownWord(placed: Placed, i: number, form: number, written: number): void {
    const t = placed.text
    const ordinary = written === SMALL || (written === FIRST && begins(t, i))
    if (!ordinary || t.size(i) < 2 || !free(t, i) || !this.#verdicts.odd(form)) return
    const known = this.odd.get(form)
    const spot = { placed, at: i, quoted: this.#quoted > 0 }
    if (known) known.push(spot)
    else this.odd.set(form, [spot])
  }

  #tone(placed: Placed, i: number, written: number): void {
    const style = toneStyle(placed.passage.value, placed.text.end(i))
    const own = written === SMALL || (written === FIRST && placed.text.form(i) === W.ủy)
    if (style !== null && own && !this.#cited(placed, i)) this.ways.add('tone', style, { placed, at: i, end: i + 1 })
  }

  #watched(placed: Placed, i: number): void {
    const t = placed.text
    const row = watched().at(t, i)
    if (row === null) return
    const { length, value } = row
    if (value.kind === 'letter') {
      if (t.case(i) === SMALL && !this.#cited(placed, i))
        this.ways.add(`letter:${value.syllable}`, t.words(i, i + 1), { placed, at: i, end: i + 1 })
    } else if (value.kind === 'noun') {
      const before = t.isWord(i - 1) ? this.#document.scanner.form(t.form(i - 1)) : ''
      if (t.case(i + 1) !== SMALL || t.case(i) === UPPER || begins(t, i) || NAMES.has(before) || this.#cited(placed, i)) return
      this.ways.add(`noun:${value.noun}:${LEADS.has(before) ? '' : before}`, t.words(i, i + length), { placed, at: i, end: i + length })
    } else this.hits.push({ placed, at: i, spelling: value })
  }

  #mark(placed: Placed, i: number, form: number): void {
    const t = placed.text
    if (form === QUOTE) {
      const way = QUOTES[t.value[t.start(i)] ?? '']
      const turn = quoteTurn(t.value, t.start(i), this.#quoted)
      // Marks within others are of another kind by right; `5"` is a measure.
      if (way !== undefined && turn === 1) this.ways.add('quote', way, { placed, at: i, end: i + 1 })
      this.#quoted += turn
    } else if (form === OPEN && placed.zone !== 'foot') {
      const found = introduced(t, i)
      if (found && !this.#byShort.has(found.short)) this.#introduce(found)
    }
  }

  /** The years of `2026-2030`, `2026 - 2030`. */
  #range(placed: Placed, i: number): void {
    const t = placed.text
    const next = t.number(i + 2)
    const years = next >= EARLIEST && next <= LATEST && t.size(i) === 4 && t.size(i + 2) === 4
    if (!years || !alone(t, i) || after(t, i + 3) || this.#cited(placed, i)) return
    this.ways.add('range', t.value.slice(t.end(i), t.start(i + 2)), { placed, at: i, end: i + 3 })
  }

  /** The name of a body whose abbreviation was introduced, or the abbreviation. */
  #name(placed: Placed, i: number, form: number): void {
    const t = placed.text
    // The foot names recipients, and brackets introduce the abbreviation again.
    if (placed.zone === 'foot' || (t.form(i + 1) === CLOSE && (t.form(i - 1) === OPEN || t.form(i - 1) === W.là))) return
    const short = this.#byShort.get(form)
    if (short && t.case(i) === UPPER && free(t, i) && !this.#cited(placed, i))
      this.ways.add(`name:${short.name}`, t.words(i, i + 1), { placed, at: i, end: i + 1 })
    const long = this.#byFirst.get(form)?.find(({ words }) => t.reads(i, ...words))
    if (!long || t.case(i) === UPPER || t.form(i + long.words.length) === OPEN || this.#cited(placed, i)) return
    this.ways.add(`name:${long.name}`, long.name, { placed, at: i, end: i + long.words.length })
  }

  #introduce(one: Introduction): void {
    this.#byShort.set(one.short, one)
    const first = one.words[0] ?? 0
    const same = this.#byFirst.get(first)
    if (same === undefined) this.#byFirst.set(first, [one])
    else if (same.length < MOST_NAMES) same.push(one)
  }
}

/** Whether token `i` is the first of a sentence or of a part of it that may have a capital. */
function begins(t: Text, i: number): boolean {
  const before = t.form(i - 1)
  return i === 0 || (t.isMark(i - 1) && (before === DOT || before === COLON || before === SEMICOLON || before === DASH || before === 1))
}

/** Whether a number is no end of more: `KH-2026-2030`. */
const alone = (t: Text, i: number): boolean => t.apart(i) || !(t.isWord(i - 1) || t.form(i - 1) === SLASH || t.form(i - 1) === DASH)

/** Whether a number is the beginning of more: `2026-2030/KH`. */
const after = (t: Text, i: number): boolean => !t.apart(i) && (t.isWord(i) || t.form(i) === SLASH || t.form(i) === DASH)

/** Whether a word stands alone: no part of an address, a symbol, a name with a hyphen or an apostrophe. */
function free(t: Text, i: number): boolean {
  return (t.apart(i) || opens(t.form(i - 1))) && (t.apart(i + 1) || i + 1 === t.count || closes(t, i + 1))
}

const opens = (form: number): boolean => form === OPEN || form === QUOTE || form === 0x5b
const CLOSING: ReadonlySet<number> = new Set([0x29, 0x2c, SEMICOLON, COLON, QUOTE, 0x21, 0x3f, 0x5d])
/** A sign after a word that ends it; a full stop where nothing goes on after it. `./.` ends a plan. */
function closes(t: Text, i: number): boolean {
  const form = t.form(i)
  if (form === DOT) return t.apart(i + 1) || i + 1 >= t.count || t.form(i + 1) === SLASH
  return CLOSING.has(form) || (form === 1 && t.value.charCodeAt(t.start(i)) === 0x2026)
}

export const wordUse = fact((document: Document): WordUse => {
  const walk = new Walk(document)
  for (const placed of worded(document)) walk.text(placed)
  return walk
})
