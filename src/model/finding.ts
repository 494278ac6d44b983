import type { Data, Severity } from './message.js'
import type { Place } from './place.js'
import type { RuleName } from './rule-id.js'

/** Another place that a finding concerns, as `--format json` prints it. */
export interface ReportedRelated {
  /** What stands there, in a sentence. */
  readonly message: string
  /** Line, from 1. */
  readonly line: number
  /** Column in the line, from 1, in UTF-16 units. */
  readonly column: number
  /** The place as a person finds it on paper: `Mục II, Tháng 7, điểm 6`. */
  readonly where: string
}

/** Another place that a finding concerns. `where` puts the place in words, as `--format json` prints it. */
export interface Related extends Omit<ReportedRelated, 'where'> {
  /** The place as a person finds it on paper, the outermost step first. */
  readonly place: Place
}

/** Something wrong, in words and at its place, as `--format json` prints it. */
export interface ReportedFinding {
  /** The rule that found it: one of dvcheck’s (`dvcheck explain` lists them), or of the office’s own. */
  readonly ruleId: RuleName
  /** error: certain from the text itself or from law; warning: very likely; info: worth a look. The settings may say otherwise. */
  readonly severity: Severity
  /** What is wrong, in a sentence in the language of the settings. */
  readonly message: string
  /** What to do about it, in a sentence in the same language. */
  readonly advice: string
  /** Line where the words concerned begin, from 1. */
  readonly line: number
  /** Column where they begin, from 1, in UTF-16 units. */
  readonly column: number
  /** Line where they end, from 1. */
  readonly endLine: number
  /** Column after their last character, from 1, in UTF-16 units. */
  readonly endColumn: number
  /** The place as a person finds it on paper: `Mục II, Tháng 3, điểm 5`. */
  readonly where: string
  /** The values that the message is made of; their names are the rule’s own. */
  readonly data: Data
  /** What stands there, at most about 300 characters of it; null where something is missing. */
  readonly actual: string | null
  /** What should stand there instead, where that is known: one of these; empty where it is not. */
  readonly expected: readonly string[]
  /** The other places concerned. */
  readonly related: readonly ReportedRelated[]
  /**
   * What it is known by in a baseline: 16 hexadecimal digits of the rule and the folded words concerned, of short words with the text of their item, and an
   * ordinal among equals; never of the line or of a printed label, so that it stays when items are put in, moved or renumbered.
   */
  readonly fingerprint: string
}

/** Something wrong, in words and at its place. `where` puts the place in words, as `--format json` prints it. */
export interface Finding extends Omit<ReportedFinding, 'where' | 'related'> {
  /** The name of the message among those of its rule: findings of one name say the same of different places. */
  readonly messageId: string
  /** The other places concerned. */
  readonly related: readonly Related[]
  /** The place as a person finds it on paper, the outermost step first: section II, item 1. */
  readonly place: Place
  /** Offsets of the words concerned in `source.text`, in UTF-16 units. */
  readonly span: readonly [number, number]
}

/** A change of the source: what stands from `from` to `to` becomes `text`. Offsets in `source.text`, in UTF-16 units. */
export interface Change {
  /** Where what is replaced begins. */
  readonly from: number
  /** After its last character; `from` where something is only put in. */
  readonly to: number
  /** What takes its place. */
  readonly text: string
}

/** What mends a finding. */
export interface Fix {
  /** Whether it is certain (`--fix`); else a person should look over it (`--fix-suggested`). */
  readonly safe: boolean
  /** The changes, in reading order, that only make sense together. */
  readonly changes: readonly Change[]
}

/** How many findings a file has, by severity. */
export interface Counts {
  /** Findings of severity error. */
  readonly error: number
  /** Findings of severity warning. */
  readonly warning: number
  /** Findings of severity info. */
  readonly info: number
  /** Findings that the text suppresses (dvcheck: bỏ qua …): not among the findings. */
  readonly suppressed: number
}

/** The same with what a baseline knows. */
export interface ReportedCounts extends Counts {
  /** Findings that the baseline knows: not among the findings. */
  readonly known: number
  /** Entries of the baseline that nothing in the file answers to any more. */
  readonly stale: number
}

/** How much a file holds, attached plans included. */
export interface Summary {
  /** Tasks. */
  readonly tasks: number
  /** Headings of time. */
  readonly periods: number
  /** Different units of tasks. */
  readonly units: number
  /** Mentions of documents, repeats included. */
  readonly citations: number
  /** Stated times of tasks. */
  readonly deadlines: number
}

/** All that was found in one file. */
export interface Result {
  /** The file as the user named it; `-` for a text without a name. */
  readonly path: string
  /** What is wrong, in reading order, without what is suppressed or known. */
  readonly findings: readonly Finding[]
  /** How many findings there are. */
  readonly counts: Counts
  /** How much the file holds. */
  readonly summary: Summary
}

/** What one task says of “6 rõ” (Quyết định 2179/QĐ-TTg, 06/10/2025), as far as a text can. */
export interface TaskCoverage {
  /** Id of the task. */
  readonly id: string
  /** Line where it begins, from 1. */
  readonly line: number
  /** Rõ người: a unit or person answers for it, not only one that coordinates, nor `các cơ quan, đơn vị` in general. */
  readonly person: boolean
  /** Rõ việc: its text says more than who does it. */
  readonly work: boolean
  /** Rõ thời gian: it has a time, its own or that of the heading above it. */
  readonly time: boolean
  /** Rõ sản phẩm: it names what is to come out of it. */
  readonly product: boolean
}

/** How many tasks say each. */
export interface CoverageTotals {
  /** Tasks that say who answers for them. */
  readonly person: number
  /** Tasks that say what is to be done. */
  readonly work: number
  /** Tasks that say when. */
  readonly time: number
  /** Tasks that say what is to come out of them. */
  readonly product: number
}

/** “6 rõ” of a file’s tasks, attached plans included, as far as the text says. */
export interface Coverage {
  /** Each task, in reading order. */
  readonly tasks: readonly TaskCoverage[]
  /** How many tasks say each. */
  readonly totals: CoverageTotals
}

/** What `dvcheck --format json` prints of one file. */
export interface ReportedResult extends Pick<Result, 'path' | 'summary'> {
  /** What is wrong, in reading order, without what is suppressed or known. */
  readonly findings: readonly ReportedFinding[]
  /** How many findings there are. */
  readonly counts: ReportedCounts
  /** “6 rõ” of the tasks, where `--coverage` asks for it. */
  readonly coverage?: Coverage
}
