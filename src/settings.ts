import type { Severity } from './rules/rule.js'

/** How a run judges: which rules and how severe, the stage, the language. */
export interface Settings {
  /** draft: what is still blank (number, date) is only noted; final: it is an error. */
  readonly stage: 'draft' | 'final'
  readonly language: 'vi' | 'en'
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

export const defaults: Settings = { stage: 'draft', language: 'vi', rules: {} }
