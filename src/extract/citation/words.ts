import { capitalized } from '../../words.js'

/** A range of the text. */
export type Range = readonly [start: number, end: number]

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

/** A citation that is still being read. */
export interface Draft {
  start: number
  end: number
  type: Range | null
  number: Range
  numberValue: string
  date: Range | null
  dateValue: string | null
  issuer: Range | null
  word: boolean
  listed: boolean
}


/** `Kế hoạch` for `các kế hoạch`, `KẾ HOẠCH`: as printed, with a capital at its head only where it was all capitals. */
export function typed(printed: string): string {
  const word = printed.replace(/^[Cc]ác\s+/u, '').trim()
  return capitalized(word === word.toUpperCase() ? word.toLowerCase() : word)
}
