import type { Checked } from '../check/check.js'
import type { Severity, Words } from '../model/message.js'
import type { ClarityAspect } from '../settings/settings.js'

/** How a report is to look. */
export interface View {
  readonly language: 'vi' | 'en'
  /** Columns of the terminal. */
  readonly columns: number
  readonly paint: Paint
  /** Findings below it are counted but not listed; null lists all. */
  readonly from: Severity | null
  /** What “6 rõ” means here. */
  readonly clarity: readonly ClarityAspect[]
  /** What to do about a finding of a rule. */
  readonly advice: (ruleId: string) => Words | null
}

/** Colours: chalk, or nothing at all. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
}

const same = (text: string): string => text

/** No colour. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, blue: same }

/** Results → text: a pure function. */
export type Reporter = (files: readonly Checked[], view: View) => Iterable<string>

export const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
