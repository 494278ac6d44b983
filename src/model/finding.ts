import type { Data, Severity } from './message.js'
import type { Place } from './place.js'

/** A problem in words, at its place: what reporters print. `--format json` prints the same, the place in words (`where`). */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The place as a person finds it on paper, the outermost step first; `where` puts it in words. */
  readonly place: Place
  readonly data: Data
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly related: readonly { readonly message: string; readonly line: number; readonly column: number }[]
  /** Hash of the rule, the folded text concerned and its printed label, with an ordinal among equals; never of the line number. */
  readonly fingerprint: string
  /** Offsets of the words concerned in `source.text`. */
  readonly span: readonly [number, number]
}

/** Findings by severity, and those that the text suppresses. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly suppressed: number
}

/** How much of each kind was found in a file, attached plans included. */
export interface Summary {
  readonly tasks: number
  readonly periods: number
  readonly units: number
  readonly citations: number
  readonly deadlines: number
}

/** All that was found in one file. */
export interface Result {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly counts: Counts
  readonly summary: Summary
}
