import { bullet, letters, numeral } from '../blocks/numerals.js'

/** One level of a list style (ODF 1.3 Part 3, 16.31–16.35): how its label is made. */
export interface ListLevel {
  /** `1`, `a`, `A`, `i`, `I`; empty for none, a sign of its own for a bullet. */
  readonly format: string
  readonly bullet: boolean
  readonly prefix: string
  readonly suffix: string
  /** Numbers of how many levels are shown. */
  readonly shown: number
  readonly start: number
  /** After z come aa and bb, not aa and ab. */
  readonly doubled: boolean
  /** The label with `%1%` … `%10%` for the numbers of the levels, as LibreOffice writes it beside the rest; null where it does not. */
  readonly pattern: string | null
  /** Something parts the label from the words. */
  readonly parted: boolean
}

/** The levels of a list style, from 1. */
export type ListStyle = ReadonlyMap<number, ListLevel>

/** OpenDocument has no deeper levels. */
export const LEVELS = 10
/** No list counts further, whatever a file says. */
const MOST = 2 ** 31 - 2

/** How far a list has counted. */
export class Count {
  readonly #counts: (number | undefined)[] = []

  /** The label of the next paragraph at a level, from 1, with what parts it from the words; empty where nothing is printed. */
  next(style: ListStyle, level: number, begin: number | null): string {
    const at = Math.min(LEVELS, level)
    const own = style.get(at)
    const start = (i: number): number => style.get(i)?.start ?? 1
    // What stands deeper than anything before it has a first item above it.
    for (let i = 1; i < at; i++) this.#counts[i] ??= start(i)
    const before = this.#counts[at]
    this.#counts[at] = Math.min(MOST, begin ?? (before === undefined ? start(at) : before + 1))
    this.#counts.length = at + 1
    if (!own) return ''
    const label = own.bullet ? bullet(own.format) : this.#label(style, own, at)
    return label === '' ? '' : label + (own.parted ? ' ' : '')
  }

  /** The next paragraph at a level is its first. */
  forget(level: number): void {
    this.#counts.length = Math.min(this.#counts.length, level)
  }

  #label(style: ListStyle, own: ListLevel, at: number): string {
    const number = (i: number): string => numberText(this.#counts[i] ?? 1, style.get(i))
    if (own.pattern !== null) return patterned(own.pattern, number)
    const numbers: string[] = []
    if (own.format !== '') for (let i = Math.max(1, at - own.shown + 1); i <= at; i++) numbers.push(number(i))
    return own.prefix + numbers.filter((one) => one !== '').join('.') + own.suffix
  }
}

/** A pattern with its numbers. A level that prints none takes what parts it from the next with it: `%1%.%2%.%3%` without a second is `1.3`. */
function patterned(pattern: string, number: (level: number) => string): string {
  const [first = '', ...rest] = pattern.split(/(?=%\d{1,2}%)/u)
  const piece = (text: string, last: boolean): string => {
    const found = /^%(\d{1,2})%/u.exec(text)
    if (!found) return text
    const shown = number(Number(found[1]))
    return shown === '' && !last ? '' : shown + text.slice(found[0].length)
  }
  return piece(first, rest.length === 0) + rest.map((text, i) => piece(text, i === rest.length - 1)).join('')
}

function numberText(n: number, level: ListLevel | undefined): string {
  if (!level || level.bullet) return ''
  switch (level.format) {
    case '': return ''
    case 'I': return numeral(n, 'upperRoman')
    case 'i': return numeral(n, 'lowerRoman')
    case 'A': return level.doubled ? numeral(n, 'upperLetter') : letters(n).toUpperCase()
    case 'a': return level.doubled ? numeral(n, 'lowerLetter') : letters(n)
    default: return numeral(n, level.format.startsWith('01') ? 'decimalZero' : 'decimal')
  }
}
