import { capitalized } from '../../text/spelling.js'
import type { Text } from '../../text/text.js'

/** A range of the text. */
export type Range = readonly [start: number, end: number]

/** Tokens from the first to before the second. */
export type Span = readonly [from: number, to: number]

/** One mention of a document: ranges of its pieces in the text, and their values. */
export interface CitationWords {
  readonly range: Range
  readonly type: Range | null
  readonly number: Range | null
  readonly date: Range | null
  readonly issuer: Range | null
  readonly typeValue: string | null
  /** `serial-SYMBOL` or `serial/SYMBOL`, white space and line breaks left out but before a second body (`BCSĐ UBND`). */
  readonly numberValue: string | null
  readonly nameValue: string | null
  readonly dateValue: string | null
  readonly issuerValue: string | null
  /** Whether the word `số` stands before the number. */
  readonly word: boolean
  /** Whether type or symbol comes from a neighbour in a list. */
  readonly listed: boolean
}

/** The date of a document: its tokens, and the day where the calendar has one. */
export interface Dated {
  readonly span: Span
  readonly value: string | null
}

/** A citation that is still being read, in tokens. */
export interface Draft {
  from: number
  to: number
  type: Span | null
  number: Span | null
  numberValue: string | null
  /** A law's name. */
  name: Span | null
  date: Dated | null
  issuer: Span | null
  word: boolean
  listed: boolean
  /** Its issuer stands before its number and is that of the list: `các Quyết định của Bộ A: số …; số …`. */
  headed: boolean
}

/** A draft of which only number and place are known. */
export function draft(from: number, to: number, number: Span | null, numberValue: string | null): Draft {
  return { from, to, type: null, number, numberValue, name: null, date: null, issuer: null, word: true, listed: false, headed: false }
}

/** An abbreviated type of one case has no more letters. */
const LONGEST_SHORT = 3

/** `Kế hoạch` for `các kế hoạch`, `KẾ HOẠCH`: as printed, with a capital at its head only where it was all capitals. */
export function typed(printed: string): string {
  const word = printed.replace(/^các /iu, '')
  // «KH», «CTr» are abbreviations; «QUYẾT ĐỊNH» is a word in capitals.
  return capitalized(word === word.toUpperCase() && word.length > LONGEST_SHORT ? word.toLowerCase() : word)
}

/** A draft with its offsets in the text. */
export function said(t: Text, { from, to, type, number, numberValue, name, date, issuer, word, listed }: Draft): CitationWords {
  const range = (span: Span): Range => [t.start(span[0]), t.end(span[1] - 1)]
  return {
    range: range([from, to]), type: type && range(type), number: number && range(number), date: date && range(date.span),
    issuer: issuer && range(issuer), typeValue: type && typed(t.words(...type)), numberValue, nameValue: name && t.words(...name),
    dateValue: date?.value ?? null, issuerValue: issuer && t.words(...issuer), word, listed,
  }
}
