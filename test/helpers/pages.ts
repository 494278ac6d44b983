import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from '../../src/assemble/parse.js'
import { findingsOf, ruleIds } from '../../src/check/check.js'
import { lint, problemsOf } from '../../src/check/lint.js'
import { mended } from '../../src/fix/mend.js'
import type { Finding } from '../../src/model/finding.js'
import { page, type Example, type Page } from '../../src/rules/page.js'
import type { Rule } from '../../src/rules/rule.js'
import { defaults, type Settings } from '../../src/settings/settings.js'
import { mending } from './mending.js'

/**
 * What is said of an example, as its page gives it: `from-to severity message-id: message`, below it what is expected, the other places concerned and
 * the lines that its fix changes: `fixed` where that is certain, `suggested` where a person should look it over. Lines count from the first that the page shows.
 */
export async function said(rule: Rule, { text, stage, above }: Pick<Example, 'text' | 'stage' | 'above'>): Promise<string[]> {
  const settings: Settings = { ...defaults, stage }
  const bytes = new TextEncoder().encode(text)
  const document = await parse(bytes, { path: 'plan.txt' })
  // What suppressions do wrong is known when all other rules have run.
  const suppression = rule.id.startsWith('suppression-')
  const findings = suppression ? findingsOf(document, settings).kept.filter(({ ruleId }) => ruleId === rule.id) : lint(document, [rule], settings)
  const problems = suppression ? [] : problemsOf(document, [rule], settings).map(({ problem }) => problem)
  const lines = findings.flatMap((finding, i) => {
    const problem = problems[i]
    const id = problem?.message ?? Object.keys(rule.messages)[0] ?? ''
    return [
      `${place(finding, above)} ${finding.severity} ${id}: ${finding.message}`,
      ...finding.expected.map((one) => `  expected ${one}`),
      ...finding.related.map(({ line, column, message }, n) => `  ${problem?.related?.[n]?.note ?? ''} at ${line - above}:${column}: ${message}`),
    ]
  })
  return findings.length === 0 ? [] : [...lines, ...await fixed(rule, bytes, settings, above)]
}

const place = ({ line, column, endLine, endColumn }: Finding, above: number): string => `${line - above}:${column}-${endLine - above}:${endColumn}`

async function fixed(rule: Rule, bytes: Uint8Array, settings: Settings, above: number): Promise<string[]> {
  const others = Object.fromEntries(ruleIds().filter((id) => id !== rule.id).map((id) => [id, 'off' as const]))
  const judging = { ...settings, rules: others }
  const safe = await mended(bytes, 'plan.txt', mending(false, judging))
  const all = await mended(bytes, 'plan.txt', mending(true, judging))
  const [before, certain] = [safe?.before.split('\n') ?? [], safe?.after.split('\n') ?? []]
  return (all?.after.split('\n') ?? []).flatMap((line, i) => {
    return line === before[i] ? [] : [`  ${line === certain[i] ? 'fixed' : 'suggested'} ${i + 1 - above}: ${line}`]
  })
}

/** The page of a rule. */
export function pageOf({ group, id }: Rule): Page {
  return page(readFileSync(new URL(`../../src/rules/${group}/${id}.md`, import.meta.url), 'utf8'))
}

const FENCE = '```'

/** Writes what is said of an example into its page. */
export async function withOutput(file: URL, name: string, output: readonly string[]): Promise<void> {
  const markdown = readFileSync(file, 'utf8')
  const from = markdown.indexOf(`\n### ${name}\n`)
  const plan = markdown.indexOf(`\n${FENCE}\n`, from) + FENCE.length + 2
  const after = markdown.startsWith(`\n${FENCE}output\n`, plan) ? markdown.indexOf(`\n${FENCE}\n`, plan + 1) + FENCE.length + 2 : plan
  writeFileSync(file, markdown.slice(0, plan) + (output.length === 0 ? '' : `\n${FENCE}output\n${output.join('\n')}\n${FENCE}\n`) + markdown.slice(after))
}
