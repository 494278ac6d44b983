import { worded } from '../../../facts/worded.js'
import type { Document } from '../../../model/document.js'
import { FIRST, FIRST_FORM } from '../../../text/lexer.js'

/** No form has a number as large. */
const FORMS = 2 ** 26

/** A word, or the number of its form. */
type Word = string | number

/** The words that document and lexicon know, and what of some of them stands in the document. */
export class Evidence {
  readonly #numbers = new Map<string, number>()
  readonly #counts = new Map<number, number>()
  readonly #names = new Map<number, number>()
  readonly #pairs = new Map<number, number>()

  constructor({ scanner }: Document) {
    for (let form = FIRST_FORM; form < scanner.next; form++) this.#numbers.set(scanner.form(form), form)
  }

  /** Whether document or lexicon have a word. */
  knows(word: string): boolean {
    return this.#numbers.has(word)
  }

  #number(word: Word): number {
    return typeof word === 'number' ? word : (this.#numbers.get(word) ?? 0)
  }

  #pair(first: Word, second: Word): number {
    return this.#number(first) * FORMS + this.#number(second)
  }

  /** Asks how often a word stands in the document. */
  ask(word: string): void {
    this.#counts.set(this.#number(word), 0)
  }

  /** Asks how often two words stand beside each other. */
  askPair(first: Word, second: Word): void {
    this.#counts.set(this.#number(second), 0)
    this.#pairs.set(this.#pair(first, second), 0)
  }

  /** Asks whether a word stands with a capital in mid-sentence. */
  askName(form: number): void {
    this.#names.set(form, 0)
  }

  /** Looks for all that was asked, in one walk. */
  gather(document: Document): void {
    for (const { text } of worded(document)) {
      let before = 0
      for (let i = 0; i < text.count; i++) {
        const form = text.form(i)
        if (text.case(i) === FIRST && text.isWord(i - 1)) more(this.#names, form)
        if (this.#counts.has(form)) {
          more(this.#counts, form)
          more(this.#pairs, before * FORMS + form)
        }
        before = form
      }
    }
  }

  /** Whether a word is a name: it has a capital somewhere in mid-sentence. */
  names(form: number): boolean {
    return (this.#names.get(form) ?? 0) > 0
  }

  /** How often a word stands in the document. */
  count(word: string): number {
    return this.#counts.get(this.#number(word)) ?? 0
  }

  /** How often two words stand beside each other there. */
  pair(first: Word, second: Word): number {
    return this.#pairs.get(this.#pair(first, second)) ?? 0
  }
}

/** One more of what was asked for; what was not is not counted. */
function more(counts: Map<number, number>, key: number): void {
  const count = counts.get(key)
  if (count !== undefined) counts.set(key, count + 1)
}
