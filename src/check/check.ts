import { sifted, type Known } from './baseline.js'
import { coverage, type Coverage } from './coverage.js'
import type { Document } from '../model/document.js'
import { excerpt, type Excerpt } from './excerpt.js'
import type { Counts, Finding, Result } from '../model/finding.js'
import { lint } from './lint.js'
import { ownRules } from './own-rules.js'
import { parsed } from '../assemble/parse.js'
import { plans, summary } from '../model/plans.js'
import { source } from '../read/read.js'
import { typesWith, type Types } from '../recognise/citation/types.js'
import { rules } from '../rules/index.js'
import type { Words } from '../model/message.js'
import type { Rule } from '../rules/rule.js'
import type { Settings } from '../settings/settings.js'
import type { Source } from '../model/source.js'
import { suppressed, suppressionRules } from './suppress.js'

/** What the checking of one file gives a reporter: the result, and what it needs of the source, which is not kept. */
export interface Checked {
  readonly result: Result
  /** One a finding. */
  readonly excerpts: readonly Excerpt[]
  /** The values of all periods, for the words of the summary. */
  readonly periods: readonly string[]
  /** Findings that the baseline knows: counted, not among the findings. */
  readonly known: number
  /** Entries of the baseline that nothing in the file answers to any more. */
  readonly stale: number
  /** What a new baseline of the file holds: the findings, and those known before. */
  readonly all: readonly Finding[]
  /** “6 rõ” of the tasks, where it was asked for. */
  readonly coverage: Coverage | null
}

/** How to read and judge. */
export interface Judging {
  readonly settings: Settings
  /** The types of documents of these settings, where a run keeps them for many files. */
  readonly types?: Types
  readonly encoding?: string
  /** What the baseline knows of this file. */
  readonly known?: readonly Known[]
  /** Whether “6 rõ” is asked for. */
  readonly clear?: boolean
}

/** All rules that a run has, the office's own among them. */
export function allRules(settings?: Settings): readonly Rule[] {
  return [...rules, ...suppressionRules, ...(settings ? ownRules(settings) : [])]
}

/** The ids of all rules. */
export function ruleIds(settings?: Settings): readonly string[] {
  return allRules(settings).map(({ id }) => id)
}

/** What to do about what a rule finds; null where there is none of the name. */
export function adviceOf(id: string, settings?: Settings): Words | null {
  return allRules(settings).find((rule) => rule.id === id)?.advice ?? null
}

/** What all rules find in a document, suppressions taken away and counted. */
export function findingsOf(document: Document, settings: Settings): { readonly kept: readonly Finding[]; readonly number: number } {
  return suppressed(document, lint(document, allRules(settings), settings), settings, ruleIds(settings))
}

/** Bytes read, checked and counted; `path` is the name in reports, null for standard input without a name. */
export async function judged(bytes: Uint8Array, path: string | null, judging: Judging): Promise<Checked> {
  return judgedSource(await sourceOf(bytes, path, judging), judging)
}

/** What was read of the bytes of a file, to be judged. */
export function sourceOf(bytes: Uint8Array, path: string | null, { encoding }: Pick<Judging, 'encoding'>): Promise<Source> {
  return source(bytes, { path, hashed: false, ...(encoding === undefined ? {} : { encoding }) })
}

/** A file that was read, checked and counted. */
export function judgedSource(read: Source, { settings, types, known = [], clear = false }: Judging): Checked {
  const document = parsed(read, types ?? typesWith(settings.documentTypes))
  const { kept, number } = findingsOf(document, settings)
  const { fresh, known: before, stale } = sifted(kept, known)
  return {
    result: { path: read.path ?? '-', findings: fresh, counts: counts(fresh, number), summary: summary(document.plan) },
    all: kept,
    excerpts: fresh.map((finding) => excerpt(read, finding.span)),
    periods: plans(document.plan).flatMap((plan) => plan.periods.map(({ period }) => period)),
    known: before,
    stale: stale.length,
    coverage: clear ? coverage(document) : null,
  }
}

function counts(findings: readonly Finding[], away: number): Counts {
  const found = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) found[severity]++
  return { ...found, suppressed: away }
}
