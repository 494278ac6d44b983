import { roman } from '../../text/spelling.js'

/** Tells which numbers that stand alone are those of a table's rows, by the ones before. */
export class Sequence {
  #arabic = 0
  #roman = 0
  #letter = 0
  #dotted: readonly number[] = []
  /** Figures stand in other cells too: only the next number is a row's. */
  readonly #strict: boolean

  constructor(strict: boolean) {
    this.#strict = strict
  }

  /** Whether a text is the number of the next row: `3` after `2`, `1` again below `II`, `2.1`. */
  follows(value: string): boolean {
    const bare = value.replace(/^\(/u, '').replace(/[.)/]{1,2}$/u, '')
    // `12`, `007`.
    if (/^\d{1,6}$/u.test(bare)) {
      const n = Number(bare)
      return n === this.#arabic + 1 || n === 1 || (!this.#strict && n > this.#arabic && n <= this.#arabic + 3)
    }
    // `1.2`, `3.1.4`.
    if (/^\d{1,2}(?:\.\d{1,2}){1,3}$/u.test(bare)) {
      const parts = bare.split('.').map(Number)
      const before = this.#dotted
      return parts.at(-1) === 1 ? parts[0] === this.#arabic || !this.#strict : parts.length === before.length && parts.at(-1) === (before.at(-1) ?? 0) + 1
    }
    const value10 = roman(bare)
    if (value10 !== null && bare === bare.toUpperCase()) return value10 === this.#roman + 1 || (value10 === 1 && this.#roman === 0)
    return /^[A-ZĐ]$/u.test(bare) && bare.charCodeAt(0) - 64 === this.#letter + 1
  }

  /** Takes a number as that of a row. */
  take(value: string): void {
    const bare = value.replace(/^\(/u, '').replace(/[.)/]{1,2}$/u, '')
    if (/^\d+$/u.test(bare)) this.#arabic = Number(bare)
    else if (bare.includes('.')) {
      this.#dotted = bare.split('.').map(Number)
      this.#arabic = this.#dotted[0] ?? this.#arabic
    } else if (roman(bare) !== null && roman(bare) === this.#roman + 1) {
      this.#roman++
    } else {
      this.#letter = bare.charCodeAt(0) - 64
      this.#roman = 0
    }
  }
}
