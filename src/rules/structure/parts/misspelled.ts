import type { Document, Item } from '../../../model/document.js'
import { DIGITS, wordAt } from '../../../facts/name-words.js'
import { signs } from '../../../facts/signs.js'
import { texts } from '../../../facts/texts.js'
import { W } from '../../../lexicon/forms.js'
import type { Passage } from '../../../text/passage.js'
import type { Scanner, Text } from '../../../text/text.js'
import { FOREIGN } from '../../../text/lookalikes.js'
import { known, nearly, proper, Words } from './slips.js'
import type { Spelling } from './spellings.js'

/**
 * Words of a task, or of the heading above tasks, that are one letter away from a unit's name where a unit is named, and were not read as one for that
 * letter.
 */
export interface Misspelled {
  readonly passage: Passage
  readonly usual: Spelling
}

const LONGEST = 16
const BEGINNING = 160
const CLOSING = 300
const CHOICE = 40
const JOINT = 4
const OPEN = 0x28
const COMMA = 0x2c
const COLON = 0x3a
const SEMICOLON = 0x3b

/** A unit's name with the numbers of its words. */
interface Name {
  readonly spelling: Spelling
  readonly forms: readonly number[]
}

/** Names by their first word, and by their second one. */
interface Names {
  readonly first: ReadonlyMap<number, readonly Name[]>
  readonly second: ReadonlyMap<number, readonly Name[]>
  /** For each form FIRST and SECOND, where a name has it so; numbers in digits at 0. */
  readonly begins: Uint8Array
}

const FIRST = 1
const SECOND = 2

function indexed(scanner: Scanner, spellings: readonly Spelling[]): Names {
  const first = new Map<number, Name[]>()
  const second = new Map<number, Name[]>()
  const begins = new Uint8Array(scanner.next)
  const put = (map: Map<number, Name[]>, word: number, name: Name, bit: number): void => {
    const list = map.get(word)
    if (!list) map.set(word, [name])
    else if (list.length < CHOICE) list.push(name)
    const form = word < DIGITS ? word : 0
    begins[form] = (begins[form] as number) | bit
  }
  for (const spelling of spellings) {
    const { forms } = spelling.words
    const [a, b] = forms
    if (a === undefined || b === undefined || forms.length > LONGEST) continue
    put(first, a, { spelling, forms }, FIRST)
    put(second, b, { spelling, forms }, SECOND)
  }
  return { first, second, begins }
}

const isJoint = (form: number): boolean => form === COMMA || form === SEMICOLON || form === COLON

// How what stands before a token begins a unit's name: not at all, where the token stands in the beginning or the closing parentheses, or anywhere.
const NEVER = 0
const NEAR = 1
const ALWAYS = 2

/**
 * Whether a unit may be named from token `i` on: at the beginning, after what gives work to it (`giao cho`), after each joint of the beginning and of the
 * closing parentheses.
 */
function starts(t: Text, i: number): number {
  if (i === 0) return ALWAYS
  const before = t.form(i - 1)
  if (before === OPEN) return t.apart(i) ? NEVER : ALWAYS
  if (!t.apart(i)) return NEVER
  if (isJoint(before)) return NEAR
  if (before === W.giao) return ALWAYS
  const two = t.form(i - 2)
  if (before === W.cho) return two === W.giao ? ALWAYS : NEVER
  if (before === W.nghị) return two === W.đề ? ALWAYS : NEVER
  if (before === W.cầu) return two === W.yêu ? ALWAYS : NEVER
  if (before !== W.và && before !== W.với) return NEVER
  if (before === W.với && two === W.hợp && t.form(i - 3) === W.phối) return ALWAYS
  if (before === W.với && two === W.chẽ && t.form(i - 3) === W.chặt && t.form(i - 4) === W.hợp && t.form(i - 5) === W.phối) return ALWAYS
  return i > 1 && !isJoint(two) ? NEAR : NEVER
}

/** The token after a name that stands from token `start` on but for one word; -1 where it is the name, or another one. Signs are no words. */
function almost(t: Text, start: number, { forms }: Name): number {
  let misses = 0
  let i = start
  for (let k = 0; k < forms.length; k++, i++) {
    while (t.isMark(i)) i++
    if (wordAt(t, i) !== forms[k] && ++misses > 1) return -1
  }
  return misses === 1 && i <= t.count ? i : -1
}

const NONE: readonly Name[] = []

/** Finds where names stand but for one letter. */
class Search {
  readonly #document: Document
  readonly #names: Names
  readonly #spellings: readonly Spelling[]
  /** Where a unit was read, and how far; without end where what was read is a name found in several places. */
  #taken: ReadonlyMap<number, number> | null = null
  readonly #told = new Set<number>()

  constructor(document: Document, spellings: readonly Spelling[]) {
    this.#document = document
    this.#names = indexed(document.scanner, spellings)
    this.#spellings = spellings
  }

  /** What stands for a name from token `i` on but for one letter; null where nothing does. */
  at(t: Text, i: number): Misspelled | null {
    const { first, second, begins } = this.#names
    const head = t.form(i)
    const next = t.form(i + 1)
    if ((((begins[head] as number) & FIRST) | ((begins[next] as number) & SECOND)) === 0 || t.isMark(i) || !t.apart(i + 1)) return null
    const start = starts(t, i)
    if (start === NEVER || (start === NEAR && !this.#near(t, i))) return null
    return this.#closest(t, i, first.get(head === 0 ? wordAt(t, i) : head) ?? NONE, second.get(next === 0 ? wordAt(t, i + 1) : next) ?? NONE)
  }

  #bounded: Text | null = null
  #end = 0
  #closing = 0

  /** Whether token `i` stands in the beginning of a text, or in its closing parentheses. */
  #near(t: Text, i: number): boolean {
    if (this.#bounded !== t) {
      this.#bounded = t
      const parenthesis = t.value.lastIndexOf('(')
      const closing = parenthesis !== -1 && t.value.length - parenthesis < CLOSING
      this.#end = JOINT + (closing ? Math.min(BEGINNING, parenthesis) : BEGINNING)
      this.#closing = closing ? parenthesis : Infinity
    }
    return t.start(i) < this.#end || t.start(i) > this.#closing
  }

  /** The longest of some names that stands at a token but for one letter. */
  #closest(t: Text, i: number, ahead: readonly Name[], behind: readonly Name[]): Misspelled | null {
    const place = t.place(i)
    // What was read as a unit as far as it goes is compared with the others there.
    const read = this.#read(place)
    if (read === Infinity || this.#told.has(place)) return null
    let best: Name | null = null
    let end = 0
    for (let k = 0; k < ahead.length + behind.length; k++) {
      const name = (k < ahead.length ? ahead[k] : behind[k - ahead.length]) as Name
      if (best !== null && name.forms.length <= best.forms.length) continue
      const after = almost(t, i, name)
      if (after === -1 || !this.#isSlip(t, i, name)) continue
      best = name
      end = after
    }
    if (best === null) return null
    const passage = t.slice(i, end)
    if (read >= passage.end || FOREIGN_AT_ALL.test(passage.value)) return null
    this.#told.add(place)
    return { passage, usual: best.spelling }
  }

  /** Whether the one word in which a text differs from a name is a slip: one letter apart, no word of its own, and no place's name. */
  #isSlip(t: Text, start: number, { spelling, forms }: Name): boolean {
    let i = start
    let at = 0
    for (; ; at++, i++) {
      while (t.isMark(i)) i++
      if (wordAt(t, i) !== forms[at]) break
    }
    const right = forms[at] as number
    if (!t.isWord(i) || right >= DIGITS) return false
    const { scanner } = this.#document
    const [named, wrong] = [scanner.form(right), scanner.form(t.form(i))]
    if (named.length < 2 || wrong.length < 2 || !nearly(named, wrong)) return false
    const whole = new Words(spelling, scanner)
    return !proper(whole, at) && known(whole, at) > 0 && known(whole, at, wrong) === 0
  }

  /** How far a unit was read from a place of the source on; 0 where none was. */
  #read(place: number): number {
    if (this.#taken === null) {
      const often = new Set<string>()
      for (const { name, times } of this.#spellings) if (times > 1) often.add(name)
      const taken = new Map<number, number>()
      for (const { passage, unit } of this.#document.units) taken.set(passage.start, often.has(unit.name) ? Infinity : passage.end)
      this.#taken = taken
    }
    return this.#taken.get(place) ?? 0
  }
}

const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)

/** Whether tasks, or a heading above them, may name units. */
const names = ({ task, children, passage }: Item): boolean => task !== null || (children.length > 0 && passage.length <= BEGINNING)

/** The misspelled names of a document's tasks. */
export function* misspelled(document: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  if (spellings.length === 0) return
  const { joints } = signs(document)
  const search = new Search(document, spellings)
  for (const placed of texts(document)) {
    const found = placed.item !== null && names(placed.item) ? search.at(placed.text, 0) : null
    if (found) yield found
  }
  for (let n = 0; n < joints.tokens.length; n++) {
    const found = names(joints.items[n] as Item) ? search.at(joints.texts[n] as Text, joints.tokens[n] as number) : null
    if (found) yield found
  }
}
