import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allRules } from '../src/check/check.js'
import { page } from '../src/rules/page.js'
import { rules } from '../src/rules/index.js'
import { said, withOutput } from './helpers/pages.js'

const folder = new URL('../src/rules/', import.meta.url)
const names = (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/'))
const checked = allRules()

describe('the list of rules', () => {
  it('is the folder: a rule is a file in its topic', () => {
    expect(rules.map(({ id, group }) => `${group}/${id}.ts`).sort()).toEqual(names.filter((name) => /^[a-z]+\/[a-z-]+\.ts$/.test(name)).sort())
  })
  it('has a page for each, and no other', () => {
    expect(checked.map(({ id, group }) => `${group}/${id}.md`).sort()).toEqual(names.filter((name) => name.endsWith('.md')).sort())
  })
  it('has no two of one name', () => {
    expect(new Set(checked.map(({ id }) => id)).size).toBe(checked.length)
  })
})

// `UPDATE=1` writes what is said now into the pages: each changed line is to be read. What the pages show is judged by the next run.
const UPDATE = process.env['UPDATE'] === '1'

describe.each(checked.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const file = new URL(`${rule.group}/${rule.id}.md`, folder)
  const markdown = readFileSync(file, 'utf8')
  const { demands, why, reports, silent } = page(markdown)

  it('says in both languages what it demands and why', () => {
    expect([demands.vi, demands.en, why.vi, why.en].map((words) => words.length > 10)).toEqual([true, true, true, true])
  })
  it('has three examples that report and two near misses', () => {
    expect(reports.length).toBeGreaterThanOrEqual(3)
    expect(silent.length).toBeGreaterThanOrEqual(2)
  })
  it.each([...reports, ...silent].map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    if (UPDATE) return void await withOutput(file, example.name, await said(rule, example))
    expect(await said(rule, example)).toEqual(example.output)
  })
  it.skipIf(UPDATE)('reports where it must, and nowhere else', () => {
    expect(reports.filter(({ output }) => output.length === 0)).toEqual([])
    expect(silent.filter(({ output }) => output.length > 0)).toEqual([])
  })
  it.skipIf(UPDATE)('shows each of its messages in some example', () => {
    const shown = new Set(reports.flatMap(({ output }) => output.flatMap((line) => /^\d+:\d+-\d+:\d+ \w+ ([\w-]+):/.exec(line)?.[1] ?? [])))
    const notes = new Set(reports.flatMap(({ output }) => output.flatMap((line) => /^ {2}([\w-]+) at /.exec(line)?.[1] ?? [])))
    expect(Object.keys(rule.messages).filter((id) => !shown.has(id) && !notes.has(id))).toEqual([])
  })
})
