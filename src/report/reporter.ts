import { allRules, type Checked } from '../check/check.js'
import type { Severity } from '../model/message.js'
import { page } from '../rules/page.js'
import { defaults, type ClarityAspect, type Settings } from '../settings/settings.js'
import type { Paged } from './rules.js'

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
  /** All rules of the run with their pages, for reports that describe them. */
  readonly rules: () => readonly Paged[]
  /** How reports for machines name files. */
  readonly files: Files
}

/** How reports for machines name files: from the folder of the run, so that they mean the same on another machine. */
export interface Files {
  /** The folder of the run, a `file:` address that ends with `/`; null where there is none. */
  readonly folder: string | null
  /** The path of a file from that folder, with `/`. */
  readonly path: (path: string) => string
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

/** How a report looks under some settings where nothing else is asked for: no colour, 100 columns, all findings listed, rules without their pages. */
export function viewFor(given: Partial<Settings> = {}): View {
  const settings = { ...defaults, ...given }
  return {
    language: settings.language, columns: 100, paint: plain, from: null, clarity: settings.clarity, statistics: false,
    rules: () => allRules(settings).map((rule) => ({ rule, page: page('') })),
    files: { folder: null, path: (path) => path.replaceAll('\\', '/') },
  }
}

/** A file that could not be read, or a path that leads nowhere. */
export interface Unread {
  /** The path as the user named it; null where the fault is of no one file. */
  readonly path: string | null
  /** Why, in a sentence in the language of the report. */
  readonly message: string
}

/** A report in the writing: pieces of text, given as files are checked. It keeps counts, never results. */
export interface Reporter {
  /** What stands before all files. */
  readonly begin: () => Iterable<string>
  /** What it says of one file. */
  readonly file: (checked: Checked) => Iterable<string>
  /** What it says of a file that could not be read; a report for people says nothing: standard error has. */
  readonly unread?: (unread: Unread) => Iterable<string>
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
