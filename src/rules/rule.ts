import type { CitationFind, DeadlineFind, Document, Item, Part, UnitFind } from '../model/document.js'
import type { Data, Message, Severity, Words } from '../model/message.js'
import type { Task } from '../model/plan.js'
import type { Settings } from '../settings/settings.js'
import type { Span } from '../text/passage.js'

/** What a rule found wrong, before it is put in words. */
export interface Problem {
  /** The words concerned. */
  readonly span: Span
  /** Key in the rule's `messages`. */
  readonly message: string
  /** Where it differs from the rule's default. */
  readonly severity?: Severity
  /** What the message is made of. */
  readonly data?: Data
  /** What a baseline knows it by, where that is not the words concerned: of a list at one place what it lists. */
  readonly about?: string
  /** What stands there, where it is not just the words concerned. */
  readonly actual?: string
  /** What should stand there instead, where that is known: one of these. */
  readonly expected?: readonly string[]
  /** The other places concerned; `note` is a key in the rule's `messages`. */
  readonly related?: readonly { readonly span: Span; readonly note: string; readonly data?: Data }[]
}

/** What a rule is given. */
export interface Context {
  /** What is judged. */
  readonly document: Document
  /** How it is judged. */
  readonly settings: Settings
  /** Says what is wrong. */
  readonly report: (problem: Problem) => void
}

/** What a rule looks at: each is called for all things of its kind in reading order, part after part; `end` once, after all parts. */
export interface Visitor {
  /** Called for each plan of the file. */
  readonly part?: (part: Part) => void
  /** Called for each item of the outline. */
  readonly item?: (item: Item, part: Part) => void
  /** Called for each task, after its item. */
  readonly task?: (task: Task, item: Item, part: Part) => void
  /** Called for each unit of a task. */
  readonly unit?: (find: UnitFind) => void
  /** Called for each mention of a document. */
  readonly citation?: (find: CitationFind) => void
  /** Called for each time of a task. */
  readonly deadline?: (find: DeadlineFind) => void
  /** Called once, after all others. */
  readonly end?: () => void
}

/** One rule: its messages and its check. What it demands, why, and its examples stand on its page, `<id>.md` beside it. It sees the document and the settings, and nothing else. */
export interface Rule {
  /** Its name: that of its file. */
  readonly id: string
  /** Its topic: that of its folder. */
  readonly group: 'completeness' | 'time' | 'references' | 'structure' | 'reading' | 'text'
  /** The default; a problem may carry its own. */
  readonly severity: Severity
  /** What to do about a finding. */
  readonly advice: Words
  /** What it says, by key. */
  readonly messages: Readonly<Record<string, Message>>
  /** What it looks at in a document. */
  readonly check: (context: Context) => Visitor
}

/** The rule itself: gives the literal its type. */
export function rule<const R extends Rule>(definition: R): R {
  return definition
}
