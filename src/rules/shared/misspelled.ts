import type { Document, Item } from '../../document.js'
import { DIGITS, wordAt } from '../../facts/name-words.js'
import { texts } from '../../facts/texts.js'
import { W } from '../../lexicon/forms.js'
import type { Passage } from '../../passage.js'
import type { Scanner, Text } from '../../text/text.js'
import { FOREIGN } from './lookalikes.js'
import { known, nearly, proper, split, type Words } from './slips.js'
import type { Spelling } from './spellings.js'

/** Words of a task, or of the heading above tasks, that are one letter away from a unit's name where a unit is named, and were not read as one for that letter. */
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

/** Whether a unit may be named from token `i` on: at the beginning, after what gives work to it (`giao cho`), after each joint of the beginning and of the closing parentheses. */
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

/** Where a text's beginning ends, and where its closing parentheses begin. */
function bounds({ value }: Text): { readonly end: number; readonly closing: number } {
  const parenthesis = value.lastIndexOf('(')
  const closing = parenthesis !== -1 && value.length - parenthesis < CLOSING
  return { end: JOINT + (closing ? Math.min(BEGINNING, parenthesis) : BEGINNING), closing: closing ? parenthesis : Infinity }
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
  /** Where a unit was read: how far, and whether what was read is a name found in several places. */
  #taken: ReadonlyMap<number, { readonly end: number; readonly often: boolean }> | null = null
  readonly #told = new Set<number>()

  constructor(document: Document, spellings: readonly Spelling[]) {
    this.#document = document
    this.#names = indexed(document.scanner, spellings)
    this.#spellings = spellings
  }

  /** Tells of the misspelled names of one text. */
  within(t: Text, told: (found: Misspelled) => void): void {
    const { first, second, begins } = this.#names
    let limits: ReturnType<typeof bounds> | null = null
    let head = t.form(0)
    for (let i = 0; i + 1 < t.count; i++) {
      const own = head
      head = t.form(i + 1)
      if ((((begins[own] as number) & FIRST) | ((begins[head] as number) & SECOND)) === 0 || t.isMark(i) || !t.apart(i + 1)) continue
      const start = starts(t, i)
      if (start === NEVER) continue
      if (start === NEAR) {
        limits ??= bounds(t)
        const at = t.start(i)
        if (at >= limits.end && at <= limits.closing) continue
      }
      const ahead = first.get(own === 0 ? wordAt(t, i) : own) ?? NONE
      const behind = second.get(head === 0 ? wordAt(t, i + 1) : head) ?? NONE
      const found = this.#closest(t, i, ahead, behind)
      if (found) told(found)
    }
  }

  /** The longest of some names that stands at a token but for one letter. */
  #closest(t: Text, i: number, ahead: readonly Name[], behind: readonly Name[]): Misspelled | null {
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
    const read = this.#read(passage.start)
    // What was read as a unit as far as it goes is compared with the others there.
    if (read?.often || (read?.end ?? 0) >= passage.end || this.#told.has(passage.start) || FOREIGN_AT_ALL.test(passage.value)) return null
    this.#told.add(passage.start)
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
    if (named.length < 2 || wrong.length < 2 || Math.abs(named.length - wrong.length) > 1 || !nearly(named, wrong)) return false
    const whole = split(spelling, scanner)
    const here: Words = { spelling, words: whole.words.map((word, n) => (n === at ? wrong : word)), printed: [] }
    return !proper(whole, at) && known(whole, at) > 0 && known(here, at) === 0
  }

  #read(start: number): { readonly end: number; readonly often: boolean } | undefined {
    if (this.#taken === null) {
      const often = new Set(this.#spellings.filter(({ times }) => times > 1).map(({ name }) => name))
      this.#taken = new Map(this.#document.units.map(({ passage, unit }) => [passage.start, { end: passage.end, often: often.has(unit.name) }]))
    }
    return this.#taken.get(start)
  }
}

const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)

/** Whether tasks, or a heading above them, may name units. */
const names = ({ task, children, passage }: Item): boolean => task !== null || (children.length > 0 && passage.length <= BEGINNING)

/** The misspelled names of a document's tasks, in order. */
export function misspelled(document: Document, spellings: readonly Spelling[]): readonly Misspelled[] {
  const found: Misspelled[] = []
  if (spellings.length === 0) return found
  const all = texts(document)
  const search = new Search(document, spellings)
  for (const { item, text } of all) if (item !== null && names(item)) search.within(text, (one) => void found.push(one))
  return found
}
