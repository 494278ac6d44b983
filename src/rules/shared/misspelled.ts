import type { Document, Item } from '../../document.js'
import { texts } from '../../facts/texts.js'
import { W } from '../../lexicon/forms.js'
import type { Passage } from '../../passage.js'
import type { Scanner, Text } from '../../text/text.js'
import { FOREIGN } from './lookalikes.js'
import { known, nearly, proper, split, type Words } from './slips.js'
import { wordForms, type Spelling } from './spellings.js'

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
    const form = Math.max(0, word)
    begins[form] = (begins[form] as number) | bit
  }
  for (const spelling of spellings) {
    const forms = wordForms(spelling.text)
    const [a, b] = forms
    if (a === undefined || b === undefined || forms.length > LONGEST) continue
    put(first, a, { spelling, forms }, FIRST)
    put(second, b, { spelling, forms }, SECOND)
  }
  return { first, second, begins }
}

const isJoint = (form: number): boolean => form === COMMA || form === SEMICOLON || form === COLON

/** Whether a unit may be named from token `i` on: at the beginning, after what gives work to it (`giao cho`), after each joint of the beginning and of the closing parentheses. */
function starts(t: Text, i: number): boolean {
  if (i === 0) return true
  const before = t.form(i - 1)
  if (before === OPEN) return !t.apart(i)
  if (!t.apart(i)) return false
  if (isJoint(before)) return near(t, i)
  if (before === W.giao) return true
  const two = t.form(i - 2)
  if (before === W.cho) return two === W.giao
  if (before === W.nghị) return two === W.đề
  if (before === W.cầu) return two === W.yêu
  if (before !== W.và && before !== W.với) return false
  if (before === W.với && two === W.hợp && t.form(i - 3) === W.phối) return true
  if (before === W.với && two === W.chẽ && t.form(i - 3) === W.chặt && t.form(i - 4) === W.hợp && t.form(i - 5) === W.phối) return true
  return i > 1 && !isJoint(two) && near(t, i)
}

/** Whether token `i` stands in the beginning of a text, or in its closing parentheses. */
function near(t: Text, i: number): boolean {
  const parenthesis = t.value.lastIndexOf('(')
  const closing = parenthesis !== -1 && t.value.length - parenthesis < CLOSING
  return t.start(i) - JOINT < (closing ? Math.min(BEGINNING, parenthesis) : BEGINNING) || (closing && t.start(i) > parenthesis)
}

/** A name of which one word alone is another in a text: which one, the token there, and the token after the name. */
interface Differing {
  readonly name: Name
  readonly at: number
  readonly token: number
  readonly end: number
}

/** How a text from token `start` on differs from a name; null where it is the name, or differs in more than one word. Signs are no words. */
function differing(t: Text, start: number, name: Name): Differing | null {
  let at = -1
  let token = -1
  let i = start
  for (let k = 0; k < name.forms.length; k++, i++) {
    while (t.isMark(i)) i++
    if (i >= t.count) return null
    const form = t.isNumber(i) ? -1 - t.number(i) : t.form(i)
    if (form === name.forms[k]) continue
    if (at !== -1) return null
    at = k
    token = i
  }
  return at === -1 ? null : { name, at, token, end: i }
}

const NONE: readonly Name[] = []

/** Finds where names stand but for one letter. */
class Search {
  readonly #document: Document
  readonly #names: Names
  readonly #often: ReadonlySet<string>
  /** Where a unit was read: how far, and whether what was read is a name found in several places. */
  #taken: ReadonlyMap<number, { readonly end: number; readonly often: boolean }> | null = null
  readonly #told = new Set<number>()

  constructor(document: Document, spellings: readonly Spelling[]) {
    this.#document = document
    this.#names = indexed(document.scanner, spellings)
    this.#often = new Set(spellings.filter(({ places }) => places.length > 1).map(({ name }) => name))
  }

  /** The misspelled names of one text. */
  *within(t: Text): Generator<Misspelled> {
    const { first, second, begins } = this.#names
    let head = t.form(0)
    for (let i = 0; i < t.count; i++) {
      const next = t.form(i + 1)
      const bits = ((begins[head] as number) & FIRST) | ((begins[next] as number) & SECOND)
      const own = head
      head = next
      if (bits === 0 || !t.apart(i + 1) || t.isMark(i) || !starts(t, i)) continue
      const ahead = first.get(own === 0 ? -1 - t.number(i) : own) ?? NONE
      const behind = second.get(next === 0 ? -1 - t.number(i + 1) : next) ?? NONE
      const found = this.#closest(t, i, ahead, behind)
      if (found) yield found
    }
  }

  /** The longest of some names that stands at a token but for one letter. */
  #closest(t: Text, i: number, ahead: readonly Name[], behind: readonly Name[]): Misspelled | null {
    let best: Differing | null = null
    for (const names of [ahead, behind]) {
      for (const name of names) {
        if (name.forms.length <= (best?.name.forms.length ?? 0)) continue
        const one = differing(t, i, name)
        if (one && this.#isSlip(t, one)) best = one
      }
    }
    if (best === null) return null
    const passage = t.slice(i, best.end)
    const read = this.#read(passage.start)
    // What was read as a unit as far as it goes is compared with the others there.
    if (read?.often || (read?.end ?? 0) >= passage.end || this.#told.has(passage.start) || FOREIGN_AT_ALL.test(passage.value)) return null
    this.#told.add(passage.start)
    return { passage, usual: best.name.spelling }
  }

  /** Whether one word of a text is a slip for that of a name: one letter apart, no word of its own, and no place's name. */
  #isSlip(t: Text, { name, at, token }: Differing): boolean {
    if (!t.isWord(token)) return false
    const whole = split(name.spelling)
    const right = whole.words[at] ?? ''
    const wrong = this.#document.scanner.form(t.form(token))
    if (right.length < 2 || wrong.length < 2 || !nearly(right, wrong) || proper(whole, at)) return false
    const here: Words = { spelling: name.spelling, words: whole.words.map((word, k) => (k === at ? wrong : word)), printed: [] }
    return known(whole, at) > 0 && known(here, at) === 0
  }

  #read(start: number): { readonly end: number; readonly often: boolean } | undefined {
    this.#taken ??= new Map(this.#document.units.map(({ passage, unit }) => [passage.start, { end: passage.end, often: this.#often.has(unit.name) }]))
    return this.#taken.get(start)
  }
}

const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)

/** Whether tasks, or a heading above them, may name units. */
const names = ({ task, children, passage }: Item): boolean => task !== null || (children.length > 0 && passage.length <= BEGINNING)

/** The misspelled names of a document's tasks, in order. */
export function* misspelled(document: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  if (spellings.length === 0) return
  const all = texts(document)
  const search = new Search(document, spellings)
  for (const { item, text } of all) if (item !== null && names(item)) yield* search.within(text)
}
