import { sequence } from './sequence.js'

/** Words by their numbers: a text, or a name written out. */
export interface Worded {
  readonly form: (i: number) => number
}

/** A phrase found: how many words it has, and what it stands for. */
export interface Row<T> {
  readonly length: number
  readonly value: T
}

type Phrases<T> = (Row<T> & { readonly forms: readonly number[] })[]

/** Phrases that a grammar seeks at one place; of two that fit the longer one counts. Made of the lexicon's words when it is first asked. */
export class Table<T = true> {
  readonly #rows: readonly (readonly [phrase: string, value: T])[]
  /** The phrases that begin with a word, by its number; the longest first. */
  #byFirst: (Phrases<T> | undefined)[] | null = null

  constructor(rows: readonly (readonly [phrase: string, value: T])[]) {
    this.#rows = rows
  }

  /** A table of phrases that all stand for the same. */
  static of(...phrases: readonly string[]): Table {
    return new Table(phrases.map((phrase) => [phrase, true]))
  }

  #made(): (Phrases<T> | undefined)[] {
    const rows = this.#rows.map(([phrase, value]) => ({ forms: sequence(phrase), value }))
    const byFirst: (Phrases<T> | undefined)[] = Array.from({ length: Math.max(0, ...rows.map(({ forms }) => forms[0] ?? 0)) + 1 }, () => undefined)
    for (const { forms, value } of rows.sort((a, b) => b.forms.length - a.forms.length)) {
      const row = { forms, value, length: forms.length }
      const bucket = byFirst[forms[0] ?? 0]
      if (bucket) bucket.push(row)
      else byFirst[forms[0] ?? 0] = [row]
    }
    return byFirst
  }

  /** 1 for each word that a phrase begins with, by its number: for walks over all words. */
  get firsts(): Uint8Array {
    this.#byFirst ??= this.#made()
    return Uint8Array.from(this.#byFirst, (bucket) => (bucket === undefined ? 0 : 1))
  }

  /** The longest phrase that begins at word `at`; null without one. */
  at(words: Worded, at: number): Row<T> | null {
    this.#byFirst ??= this.#made()
    const first = words.form(at)
    const bucket = first >= 0 && first < this.#byFirst.length ? this.#byFirst[first] : undefined
    if (bucket === undefined) return null
    for (const row of bucket) if (stands(words, at, row.forms)) return row
    return null
  }

  /** Whether one of the phrases stands anywhere in a text. */
  standsIn(text: Worded & { readonly count: number }): boolean {
    for (let i = 0; i < text.count; i++) if (this.at(text, i) !== null) return true
    return false
  }

  /** The longest phrase that ends before word `at`, of four words at most; null without one. */
  before(words: Worded, at: number): Row<T> | null {
    for (let n = 4; n > 0; n--) {
      const row = this.at(words, at - n)
      if (row?.length === n) return row
    }
    return null
  }
}

function stands(words: Worded, at: number, forms: readonly number[]): boolean {
  for (let i = 1; i < forms.length; i++) if (words.form(at + i) !== forms[i]) return false
  return true
}
