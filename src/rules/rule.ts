import type { Data, Message, Severity, Words } from '../model/message.js'
import type { CitationFind, DeadlineFind, Document, Item, Part, UnitFind } from '../model/document.js'
import type { Task } from '../model/plan.js'
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

/** What a rule is given. */
export interface Context {
  readonly document: Document
  readonly settings: Settings
  /** Says what is wrong. */
  readonly report: (problem: Problem) => void
}

/** What a rule looks at: each is called for all things of its kind in reading order, part after part; `end` once, after all parts. */
export interface Visitor {
  readonly part?: (part: Part) => void
  readonly item?: (item: Item, part: Part) => void
  readonly task?: (task: Task, item: Item, part: Part) => void
  readonly unit?: (find: UnitFind) => void
  readonly citation?: (find: CitationFind) => void
  readonly deadline?: (find: DeadlineFind) => void
  readonly end?: () => void
}

/** One rule: its messages and its check. What it demands, why, and its examples stand on its page, `<id>.md` beside it. It sees the document and the settings, and nothing else. */
export interface Rule {
  readonly id: string
  readonly group: 'completeness' | 'time' | 'references' | 'structure' | 'reading' | 'text'
  /** The default; a problem may carry its own. */
  readonly severity: Severity
  /** What to do about a finding. */
  readonly advice: Words
  readonly messages: Readonly<Record<string, Message>>
  readonly check: (context: Context) => Visitor
}

/** The rule itself: gives the literal its type. */
export function rule<const R extends Rule>(definition: R): R {
  return definition
}
