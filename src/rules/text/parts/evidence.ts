import { texts } from '../../../facts/texts.js'
import type { Document } from '../../../model/document.js'
import { FIRST, FIRST_FORM } from '../../../text/lexer.js'

/** No form has a number as large. */
const FORMS = 2 ** 26

/** The words that document and lexicon know, and what of some of them stands in the document. */
export class Evidence {
  readonly #numbers = new Map<string, number>()
  readonly #counts = new Map<number, number>()
  readonly #names = new Map<number, number>()
  readonly #pairs = new Map<number, number>()

  constructor({ scanner }: Document) {
    for (let form = FIRST_FORM; form < scanner.next; form++) this.#numbers.set(scanner.form(form), form)
  }

  /** The number of a word; 0 for one that is not known. */
  number(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  /** Asks how often a word stands in the document. */
  ask(word: string): void {
    this.#counts.set(this.number(word), 0)
  }

  /** Asks how often two words stand beside each other, which are numbers. */
  askPair(first: number, second: number): void {
    this.#counts.set(second, 0)
    this.#pairs.set(first * FORMS + second, 0)
  }

  /** Asks whether a word stands with a capital in mid-sentence. */
  askName(form: number): void {
    this.#names.set(form, 0)
  }

  /** Looks for all that was asked. */
  gather(document: Document): void {
    for (const { zone, text } of texts(document)) {
      if (zone === 'head') continue
      let before = 0
      for (let i = 0; i < text.count; i++) {
        const form = text.form(i)
        const named = text.case(i) === FIRST && text.isWord(i - 1) ? this.#names.get(form) : undefined
        if (named !== undefined) this.#names.set(form, named + 1)
        const count = this.#counts.get(form)
        if (count !== undefined) {
          this.#counts.set(form, count + 1)
          const pair = this.#pairs.get(before * FORMS + form)
          if (pair !== undefined) this.#pairs.set(before * FORMS + form, pair + 1)
        }
        before = form
      }
    }
  }

  /** How often a word stands in the document. */
  count(word: string): number {
    return this.#counts.get(this.number(word)) ?? 0
  }

  /** Whether a word is a name: it has a capital somewhere in mid-sentence. */
  names(form: number): boolean {
    return (this.#names.get(form) ?? 0) > 0
  }

  /** How often two words stand beside each other there. */
  pair(first: number, second: number): number {
    return this.#pairs.get(first * FORMS + second) ?? 0
  }
}
