/** dvcheck as a library: names only. */
export { parse, sourceOf } from './assemble/parse.js'
export { check } from './check/check.js'
export { lint } from './check/lint.js'
export { entries as baselineEntries, entry as baselineEntry, baselineText, byPath as baselineByPath } from './check/baseline.js'
export { rules } from './rules/index.js'
export { RULE_IDS } from './model/rule-id.js'
export { defaults } from './settings/settings.js'
export { point } from './model/source.js'
export { exporters } from './export/exporters.js'
export { jsonSchema } from './export/schema.js'
export type { ParseOptions } from './assemble/parse.js'
export type { Checked, CheckOptions } from './check/check.js'
export type { Known as BaselineEntry } from './check/baseline.js'
export type { Excerpt } from './check/excerpt.js'
export type { Document, Item, Label, LabelKind, Part, CitationFind, DeadlineFind, UnitFind, Regime } from './model/document.js'
export type {
  Coverage, CoverageTotals, Counts, Finding, Related, ReportedCounts, ReportedFinding, ReportedResult, Result, Summary, TaskCoverage,
} from './model/finding.js'
export type { Passage, Span } from './text/passage.js'
export type {
  AttachedPlan, Citation, Deadline, DeadlineBy, DeadlineKind, DeadlineOn, DeadlineRange, DeadlineRecurring, DeadlineWithin, Footnote, Note, Period, Plan,
  PlanSource, Point, Position, Recipient, Section, SectionRole, Signature, Task, TaskKind, TaskUnit, Unit, UnitRole,
} from './model/plan.js'
export type { RuleId, RuleName } from './model/rule-id.js'
export type { Severity, Words, Message, Data } from './model/message.js'
export type { UserError } from './model/user-error.js'
export type { Rule, Problem, Context, Visitor } from './rules/rule.js'
export type { Page, Example } from './rules/page.js'
export type { ClarityAspect, Holiday, OwnDocumentType, OwnRule, OwnScope, OwnSymbol, OwnUnit, Settings } from './settings/settings.js'
export type { HolidayFile, OwnDocumentTypeFile, OwnRuleFile, OwnUnitFile, SettingsFile } from './settings/file.js'
export type { SchemaName } from './export/schema.js'
export type { Line, Source } from './model/source.js'
