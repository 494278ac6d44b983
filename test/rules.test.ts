import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import type { Example, Rule } from '../src/rules/rule.js'
import { defaults } from '../src/settings/settings.js'

/** The rules' files by topic: `time/deadline-missing`. */
const folder = (readdirSync(new URL('../src/rules/', import.meta.url), { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).filter((name) => /^(?!examples)[a-z]+\/[a-z-]+\.ts$/.test(name))

/** The lines on which a rule reports in an example, each once, and the lines that its marks name. */
async function lines(rule: Rule, example: Example): Promise<{ found: number[]; marked: number[] }> {
  const marked = example.text.split('\n').flatMap((line, i) => (line.includes('«') ? [i + 1] : []))
  const text = example.text.replace(/[«»]/gu, '')
  const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
  const findings = lint(document, [rule], { ...defaults, stage: example.stage ?? 'draft' })
  return { found: [...new Set(findings.map(({ line }) => line))].sort((a, b) => a - b), marked }
}

describe('the list of rules', () => {
  it('is the folder', () => {
    expect(rules.map(({ id, group }) => `${group}/${id}.ts`).sort()).toEqual(folder.sort())
  })
  it('has no two of one name', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has three examples that report and two near misses', () => {
    expect(rule.examples.reports.length).toBeGreaterThanOrEqual(3)
    expect(rule.examples.silent.length).toBeGreaterThanOrEqual(2)
  })
  it.each(rule.examples.reports.map((example) => [example.name, example] as const))('reports: %s', async (_name, example) => {
    const { found, marked } = await lines(rule, example)
    expect(marked.length).toBeGreaterThan(0)
    expect(found).toEqual(marked)
  })
  it.each(rule.examples.silent.map((example) => [example.name, example] as const))('is silent: %s', async (_name, example) => {
    expect(example.text).not.toContain('«')
    const { found } = await lines(rule, example)
    expect(found).toEqual([])
  })
})
