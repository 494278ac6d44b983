/** dvcheck as a library: names only. */
export { parse } from './parse.js'
export { lint } from './lint.js'
export { rules } from './rules/index.js'
export { defaults } from './settings.js'
export { point } from './source.js'
export { tree } from './export/tree.js'
export type { Document, Item, Label, Part, CitationFind, DeadlineFind, UnitFind, Regime } from './document.js'
export type { Finding, Counts, Summary, Result } from './finding.js'
export type { Passage, Span } from './passage.js'
export type {
  AttachedPlan, Citation, Deadline, DeadlineKind, Footnote, Note, Period, Plan, Point, Position, Recipient, Section, SectionRole, Signature, Task, TaskKind,
  TaskUnit, Unit, UnitRole,
} from './plan.js'
export type { Rule, Problem, Severity, Words, Message, Data, Example, Examples } from './rules/rule.js'
export type { Settings, OwnRule } from './settings.js'
export type { Line, Source } from './source.js'
