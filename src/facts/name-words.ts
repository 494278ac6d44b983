import type { Text } from '../text/text.js'

/** Numbers in digits are told from words by this: no form is as large. */
export const DIGITS = 1 << 27

/** The words of a name as numbers, its signs left out; numbers in digits from DIGITS on. */
export class NameWords {
  readonly forms: readonly number[]

  constructor(forms: readonly number[]) {
    this.forms = forms
  }

  /** Those of some tokens of a text. */
  static of(t: Text, from = 0, to = t.count): NameWords {
    const forms: number[] = []
    for (let i = from; i < to; i++) {
      const word = wordAt(t, i)
      if (word !== -1) forms.push(word)
    }
    return new NameWords(forms)
  }

  get count(): number {
    return this.forms.length
  }

  /** The number of word `i`; -1 after the last. */
  form(i: number): number {
    return this.forms[i] ?? -1
  }
}

/** The number of the word or digits at token `i`; -1 for a sign. */
export function wordAt(t: Text, i: number): number {
  return t.isWord(i) ? t.form(i) : t.isNumber(i) ? DIGITS + t.number(i) : -1
}
