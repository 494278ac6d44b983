import type { Checked } from '../check/check.js'
import type { Severity } from '../model/message.js'
import { defaults, type ClarityAspect, type Settings } from '../settings/settings.js'

/** How a report is to look. */
export interface View {
  /** The language of its words. */
  readonly language: 'vi' | 'en'
  /** Columns of the terminal. */
  readonly columns: number
  /** Its colours. */
  readonly paint: Paint
  /** Findings below it are counted but not listed; null lists all. */
  readonly from: Severity | null
  /** What “6 rõ” means here. */
  readonly clarity: readonly ClarityAspect[]
  /** Whether the findings of each rule are counted at the end. */
  readonly statistics: boolean
}

/** Colours: chalk, or nothing at all. */
export interface Paint {
  /** Headings. */
  readonly bold: (text: string) => string
  /** What is less important. */
  readonly dim: (text: string) => string
  /** Errors. */
  readonly red: (text: string) => string
  /** Warnings. */
  readonly yellow: (text: string) => string
  /** Notes. */
  readonly blue: (text: string) => string
}

const same = (text: string): string => text

/** No colour. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, blue: same }

/** How a report looks under some settings where nothing else is asked for: no colour, 100 columns, all findings listed. */
export function viewFor(given: Partial<Settings> = {}): View {
  const settings = { ...defaults, ...given }
  return { language: settings.language, columns: 100, paint: plain, from: null, clarity: settings.clarity, statistics: false }
}

/** A report in the writing: pieces of text, given as files are checked. It keeps counts, never results. */
export interface Reporter {
  /** What stands before all files. */
  readonly begin: () => Iterable<string>
  /** What it says of one file. */
  readonly file: (checked: Checked) => Iterable<string>
  /** What stands after all files, also where there was none. */
  readonly end: () => Iterable<string>
}

/** Begins a report. */
export type Report = (view: View) => Reporter

/** The text of a report of some files. */
export function* reportText(report: Report, files: Iterable<Checked>, view: View = viewFor()): Iterable<string> {
  const { begin, file, end } = report(view)
  yield* begin()
  for (const checked of files) yield* file(checked)
  yield* end()
}

export const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
