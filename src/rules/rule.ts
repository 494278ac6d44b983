import type { Data, Message, Severity, Words } from '../model/message.js'
import type { Document } from '../model/document.js'
import type { Span } from '../text/passage.js'
import type { Settings } from '../settings/settings.js'

/** What a rule found wrong, before it is put in words. */
export interface Problem {
  /** The words concerned. */
  readonly span: Span
  /** Key in the rule's `messages`. */
  readonly message: string
  /** Where it differs from the rule's default. */
  readonly severity?: Severity
  readonly data?: Data
  readonly actual?: string
  readonly expected?: readonly string[]
  /** The other places concerned; `note` is a key in the rule's `messages`. */
  readonly related?: readonly { readonly span: Span; readonly note: string; readonly data?: Data }[]
}

/**
 * A small whole plan. In `reports` the places where the rule must report are marked «so»: the marks are taken out before the text is read, and a
 * finding of the rule must begin on the line of each mark, and none elsewhere. In `silent` the rule must find nothing.
 */
export interface Examples {
  readonly reports: readonly Example[]
  readonly silent: readonly Example[]
}

export interface Example {
  readonly name: string
  readonly text: string
  readonly stage?: 'draft' | 'final'
}

/** One rule: what it demands, why, examples, and the check. It sees the document and the settings, and nothing else. */
export interface Rule {
  readonly id: string
  readonly group: 'completeness' | 'time' | 'references' | 'structure' | 'reading' | 'text'
  /** The default; a problem may carry its own. */
  readonly severity: Severity
  /** One sentence: what a plan must be like. */
  readonly demands: Words
  /** Why, with the regulation and its article where there is one. */
  readonly why: Words
  /** What to do about a finding. */
  readonly advice: Words
  readonly messages: Readonly<Record<string, Message>>
  readonly examples: Examples
  readonly check: (document: Document, settings: Settings) => Iterable<Problem>
}

/** The rule itself: gives the literal its type. */
export function rule<const R extends Rule>(definition: R): R {
  return definition
}
