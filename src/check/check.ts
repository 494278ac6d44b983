import { parsed, sourceOf } from '../assemble/parse.js'
import type { Document } from '../model/document.js'
import type { Counts, Coverage, Finding, Fix, Result } from '../model/finding.js'
import { plans, summary } from '../model/plans.js'
import type { Source } from '../model/source.js'
import type { ReadOptions } from '../read/reader.js'
import { typesWith, type Types } from '../recognise/citation/types.js'
import { rules } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { defaults, type Settings } from '../settings/settings.js'
import { sifted, type Known } from './baseline.js'
import { coverage } from './coverage.js'
import { excerpt, type Excerpt } from './excerpt.js'
import { lint } from './lint.js'
import { ownRules } from './own-rules.js'
import { suppressed, suppressionRules } from './suppress.js'

/** What the checking of one file gives a reporter: the result, and what it needs of the source, which is not kept. */
export interface Checked {
  /** What was found, and how much. */
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
  /** What mends each finding, one a finding; null where nothing is known to, or it was not asked for. */
  readonly fixes: readonly (Fix | null)[]
  /** Offsets at which the lines of the source begin: with `point` they place what fixes change. */
  readonly starts: readonly number[]
  /** Where the title stands in the source, in UTF-16 units; null where it has none. */
  readonly title: readonly [number, number] | null
}

/** How to read and judge one file; all of it may be left out. */
export interface CheckOptions extends Omit<ReadOptions, 'hashed'> {
  /** What differs from the settings that hold without any (`defaults`). */
  readonly settings?: Partial<Settings>
  /** The types of documents of these settings, where a run keeps them for many files. */
  readonly types?: Types
  /** What a baseline knows of this file: counted, not among the findings. */
  readonly baseline?: readonly Known[]
  /** Whether “6 rõ” of the tasks is asked for. */
  readonly coverage?: boolean
  /** Whether what mends each finding is asked for: the text is read again with each kind of fix. */
  readonly fixes?: boolean
}

/** All rules that a run has, the office's own among them. */
export function allRules(settings?: Settings): readonly Rule[] {
  return [...rules, ...suppressionRules, ...(settings ? ownRules(settings) : [])]
}

/** The ids of all rules. */
export function ruleIds(settings?: Settings): readonly string[] {
  return allRules(settings).map(({ id }) => id)
}

/** What all rules find in a document, suppressions taken away and counted. */
export function findingsOf(document: Document, settings: Settings): { readonly kept: readonly Finding[]; readonly number: number } {
  return suppressed(document, lint(document, allRules(settings), settings), settings, ruleIds(settings))
}

/**
 * One file as the command line checks it: all rules with the office's own, suppressions, baseline, counts and, where it is asked for, “6 rõ”. Of what was
 * read or parsed already (`sourceOf`, `parse`), what says how to read is passed over.
 */
export async function check(input: string | Uint8Array | Source | Document, options: CheckOptions = {}): Promise<Checked> {
  // Not `instanceof`: bytes may be those of another place (a worker, a test's context).
  if (typeof input === 'object' && ('starts' in input || 'parts' in input)) return checked(input, options)
  return checked(await sourceOf(input, { ...options, hashed: false }), options)
}

/** The same of what was read already. */
async function checked(input: Source | Document, options: CheckOptions): Promise<Checked> {
  const { settings: own, types, baseline = [], coverage: clear = false, fixes = false } = options
  const settings = { ...defaults, ...own }
  const document = 'parts' in input ? input : parsed(input, types ?? typesWith(settings.documentTypes))
  const { source, plan } = document
  const { kept, number } = findingsOf(document, settings)
  const { fresh, known, stale } = sifted(kept, baseline)
  const mends = fixes ? await fixesIn(document, kept, settings) : null
  return {
    result: { path: source.path ?? '-', findings: fresh, counts: counts(fresh, number), summary: summary(plan) },
    all: kept,
    excerpts: fresh.map((finding) => excerpt(source, finding.span)),
    periods: plans(plan).flatMap((one) => one.periods.map(({ period }) => period)),
    known,
    stale: stale.length,
    coverage: clear ? coverage(document) : null,
    fixes: fresh.map((finding) => mends?.get(finding) ?? null),
    starts: source.starts,
    title: document.parts[0].places.title?.span ?? null,
  }
}

/** What mends the findings; loaded when it is asked for. */
async function fixesIn(document: Document, findings: readonly Finding[], settings: Settings): Promise<ReadonlyMap<Finding, Fix>> {
  const { fixesOf } = await import('../fix/mend.js')
  return fixesOf(document, findings, { settings, findings: (read) => findingsOf(read, settings).kept })
}

function counts(findings: readonly Finding[], away: number): Counts {
  const found = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) found[severity]++
  return { ...found, suppressed: away }
}
