import type { Severity } from '../model/message.js'

/** What of “6 rõ” is shown (Quyết định 2179/QĐ-TTg, 06/10/2025): người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. */
export type ClarityAspect = 'person' | 'work' | 'time' | 'responsibility' | 'product' | 'authority'

/** Where an own rule looks. `task` to `recipient` are looked at one by one, the others as a whole. */
export type OwnScope = 'task' | 'heading' | 'citation' | 'deadline' | 'unit' | 'recipient' | 'title' | 'basis' | 'recipients' | 'signature' | 'closing' | 'text'

/** A rule that an office writes without programming: a pattern or phrases that must not stand there, or phrases of which one must. */
export interface OwnRule {
  readonly id: string
  readonly scope: OwnScope
  /** A regular expression in the JavaScript way, upper and lower case alike. */
  readonly pattern: string | null
  readonly forbidden: readonly string[]
  readonly required: readonly string[]
  readonly message: string
  readonly advice: string | null
  readonly severity: Severity
}

/** How a run judges: which rules and how severe, the stage, the language, and what an office adds of its own. */
export interface Settings {
  /** draft: what is still blank (number, date) is only noted; final: it is an error. */
  readonly stage: 'draft' | 'final'
  readonly language: 'vi' | 'en'
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Own units: spellings that are one name. */
  readonly units: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /** Own document types with the abbreviations of their symbols. */
  readonly documentTypes: readonly { readonly name: string; readonly abbreviations: readonly string[] }[]
  /** Own issuers' symbols (`BCĐ35`) and what they stand for. */
  readonly symbols: readonly { readonly symbol: string; readonly issuer: string }[]
  /** Further days on which the office is closed, and Saturdays or Sundays on which it works. */
  readonly holidays: readonly { readonly date: string; readonly name: string | null }[]
  readonly workingDays: readonly string[]
  /** What “6 rõ” means here, in the order of the table. */
  readonly clarity: readonly ClarityAspect[]
  /** Globs of files to leave out of folders, counted from the settings' folder. */
  readonly ignore: readonly string[]
  readonly ownRules: readonly OwnRule[]
  /** File of findings known already, counted from the settings' folder. */
  readonly baseline: string | null
}

export const defaults: Settings = {
  stage: 'draft', language: 'vi', rules: {}, units: [], documentTypes: [], symbols: [], holidays: [], workingDays: [],
  clarity: ['person', 'work', 'time', 'responsibility', 'product', 'authority'], ignore: [], ownRules: [], baseline: null,
}
