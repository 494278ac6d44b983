import type { Document } from '../model/document.js'
import type { Change, Finding } from '../model/finding.js'
import type { Span } from '../text/passage.js'

/** A change with what it concerns. */
export interface Edit extends Change {
  /** What it closes or opens, where that is more than what it changes: of a bracket the parenthesis. */
  readonly names?: Span
  /** It changes words, which whatever is read of them repeats: a task its text, a section its heading. */
  readonly words?: true
}

/** Changes that only make sense together, and what they mend. */
export interface Proposal {
  readonly mends: readonly Finding[]
  readonly edits: readonly Edit[]
}

/** One kind of fix: what it proposes for the findings of a document. */
export interface Fixer {
  /** Whether what it proposes is certain (`--fix`); else a person should look over it (`--fix-suggested`). */
  readonly safe: boolean
  readonly proposed: (document: Document, findings: readonly Finding[]) => readonly Proposal[]
}

/** The findings of one rule. */
export function of(findings: readonly Finding[], ruleId: string): readonly Finding[] {
  return findings.filter((finding) => finding.ruleId === ruleId)
}

/** The text with its changes made; of two that overlap the first. */
export function applied(text: string, edits: readonly Change[]): string {
  let at = 0
  let changed = ''
  for (const { from, to, text: by } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    changed += text.slice(at, from) + by
    at = to
  }
  return changed + text.slice(at)
}

/** The places of a finding in the source: its own, and those that it names beside it. */
export function placesOf({ span, related }: Finding, starts: readonly number[]): readonly number[] {
  return [span[0], ...related.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1)]
}
