/** dvcheck as a library: names only. */
export { parse, sourceOf } from './assemble/parse.js'
export { check } from './check/check.js'
export { lint } from './check/lint.js'
export { rules } from './rules/index.js'
export { defaults } from './settings/settings.js'
export { point } from './model/source.js'
export { tree } from './export/tree.js'
export { where } from './report/where.js'
export type { Checked, CheckOptions } from './check/check.js'
export type { Document, Item, Label, Part, CitationFind, DeadlineFind, UnitFind, Regime } from './model/document.js'
export type { Finding, Counts, Summary, Result } from './model/finding.js'
export type { Place, PlaceKind, PlaceStep } from './model/place.js'
export type { Passage, Span } from './text/passage.js'
export type {
  AttachedPlan, Citation, Deadline, DeadlineKind, Footnote, Note, Period, Plan, Point, Position, Recipient, Section, SectionRole, Signature, Task, TaskKind,
  TaskUnit, Unit, UnitRole,
} from './model/plan.js'
export { RULE_IDS, type RuleId, type RuleName } from './model/rule-id.js'
export type { Severity, Words, Message, Data } from './model/message.js'
export type { Rule, Problem, Context, Visitor } from './rules/rule.js'
export type { Page, Example } from './rules/page.js'
export type { Settings, OwnRule } from './settings/settings.js'
export type { Line, Source } from './model/source.js'
