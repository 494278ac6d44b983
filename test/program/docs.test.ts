import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { library } from '../../src/build/words.mjs'
import { FORMATS } from '../../src/export/formats.js'
import * as exported from '../../src/index.js'
import { jsonSchema, parse, RULE_IDS } from '../../src/index.js'
import { REPORTS } from '../../src/report/formats.js'
import { page } from '../../src/rules/page.js'
import type { Rule } from '../../src/rules/rule.js'
import { lazy } from '../../src/text/lazy.js'
import { dvcheck, folder } from '../helpers/io.js'
import { said } from '../helpers/pages.js'
import { blocksOf, paper, papers, ROOT, rowsOf } from '../helpers/papers.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'
import { rulesPage } from '../helpers/rules-page.js'

/** Who runs the code blocks of a language: the tests below, test/slow/docs.test.ts (sh and what it prints, js), test/slow/ci.test.ts (yaml). */
const RUN: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['sh', ''], 'docs/README.en.md': ['sh', ''], 'docs/use.md': ['sh', 'json', 'text'], 'docs/data.md': ['sh', ''], 'docs/library.md': ['js'],
  'docs/ci.md': ['sh', 'yaml'], 'docs/rules.md': ['text'], 'CONTRIBUTING.md': ['sh', 'ts', 'md', 'text'],
}

test.each(papers())('$path has no code block that no test runs', ({ path, blocks }) => {
  expect(blocks.map(({ language }) => language).filter((language) => !RUN[path]?.includes(language))).toEqual([])
})

test('docs/rules.md is made of the rules', () => {
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8'), 'npm run docs').toBe(rulesPage(ROOT))
})

test('docs/rules.md has a heading for each rule, where reports lead', () => {
  expect(RULE_IDS.filter((id) => !paper('docs/rules.md').text.includes(`\n### ${id}\n`))).toEqual([])
})

describe('docs/use.md', () => {
  const use = paper('docs/use.md')
  const tables = use.text.slice(use.text.indexOf('### Tùy chọn khi soát'), use.text.indexOf('### Tên tệp'))

  test('has every option of the program in its tables, and none that there is not', async () => {
    const options = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g))].sort()
    const helps = await Promise.all([['--help'], ['convert', '--help']].map(async (argv) => (await dvcheck(argv)).out))
    expect(options(tables.replace(/^```sh\n[^]*?^```$/gm, ''))).toEqual(options(helps.join('\n')))
  })

  test('has every report and format', () => {
    expect([...REPORTS, ...FORMATS].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(tables))).toEqual([])
  })

  test('has every key of the settings', async () => {
    const { properties } = await jsonSchema('settings') as { properties: Record<string, unknown> }
    const keys = rowsOf(use, '| khóa |').flatMap(([key = '']) => key.match(/[$\w]+/g) ?? [])
    expect(keys.sort()).toEqual(Object.keys(properties).sort())
  })

  test.each(blocksOf(use, 'json').map((text, i) => [i + 1, text] as const))('its settings %i are right', async (_, text) => {
    const cwd = folder()
    for (const name of ['chung', 'phong']) mkdirSync(join(cwd, name))
    writeFileSync(join(cwd, 'chung/dvcheck.config.json'), '{}')
    writeFileSync(join(cwd, 'phong/dvcheck.config.json'), text)
    writeFileSync(join(cwd, 'phong/x.txt'), GOOD)
    await dvcheck(['x.txt', '--no-config', '--update-baseline', '--baseline', 'dvcheck.baseline.json'], { cwd: join(cwd, 'phong') })
    const { err, out } = await dvcheck(['x.txt', '-f', 'json'], { cwd: join(cwd, 'phong') })
    expect(err).toBe('')
    expect(out.includes('Nơi nhận phải có Thường trực HĐND')).toBe(text.includes('gui-hdnd'))
  })

  test('its suppression suppresses', async () => {
    const [line = '?'] = blocksOf(use, 'text')
    const { out, code } = await dvcheck(['-'], { stdin: SKIPPED.replace('\n3. Giao', `\n${line}3. Giao`) })
    expect([code, out.includes('1 đã bỏ qua')]).toEqual([0, true])
  })
})

describe('docs/data.md', () => {
  const data = paper('docs/data.md')
  const ABOVE = 'ỦY BAN NHÂN DÂN\nXÃ SUỐI BÀNG\n\nKẾ HOẠCH\nDân vận năm 2026\n\n'
  const planned = async (heading: string, below: string) => (await parse(`${ABOVE}I. ${heading}\n\n${below}\n`)).plan
  const value = (cell: string): string | null => /^`(.*)`$/.exec(cell)?.[1] ?? null

  test('names every property of a plan, and every value of a list of names', async () => {
    const { properties, $defs } = await jsonSchema('plan') as { properties: object; $defs: Record<string, { enum?: string[] }> }
    const names = [...Object.keys(properties), ...Object.values($defs).flatMap((node) => node.enum ?? [])]
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter((name) => !data.text.includes(`\`${name}\``))).toEqual([])
  })

  test('names every property of a finding', async () => {
    const { $defs } = await jsonSchema('findings') as { $defs: Record<string, { properties: object }> }
    expect(Object.keys($defs['ReportedFinding']?.properties ?? { none: 0 }).filter((name) => !data.text.includes(`\`${name}\``))).toEqual([])
  })

  test.each(rowsOf(data, '| đề mục | `role` |'))('a section: %s', async (heading = '', role = '') => {
    const { sections } = await planned(heading, '1. Rà soát hộ nghèo (Phòng Kinh tế thực hiện).')
    expect(sections[0]?.role).toBe(value(role))
  })

  test.each(rowsOf(data, '| lời văn | `role` |'))('a unit: %s', async (words = '', role = '') => {
    const { tasks } = await planned('NHIỆM VỤ', `1. Rà soát hộ nghèo ${words}.`)
    expect(tasks[0]?.units.map((unit) => unit.role)).toEqual([value(role)])
  })

  test.each(rowsOf(data, '| đề mục | `period` |'))('a heading of time: %s', async (heading = '', ...rest) => {
    const { periods: [period] } = await planned('NHIỆM VỤ', `${heading}\n\n1. Rà soát hộ nghèo (Phòng Kinh tế thực hiện).`)
    expect([period?.period, period?.start, period?.end]).toEqual(rest.map(value))
  })

  test.each(rowsOf(data, '| lời văn | `kind` |'))('a time: %s', async (words = '', ...rest) => {
    const { deadlines } = await planned('NHIỆM VỤ', `1. Báo cáo kết quả rà soát hộ nghèo ${words} (Phòng Kinh tế thực hiện).`)
    expect(deadlines.map(({ raw, kind, date, end, rule, from, to }) => [raw, kind, date, end, rule, from, to])).toEqual([[words, ...rest.map(value)]])
  })
})

const guide = paper('CONTRIBUTING.md')
const modules = blocksOf(guide, 'ts')
const rooms = ['rules/text', 'recognise', 'lexicon', 'report']
const guided = Object.fromEntries(modules.map((text, i) => [join(ROOT, `src/${rooms[i] ?? ''}/example-${i}.ts`), text]))

const reference = paper('docs/library.md')
const rows = rowsOf(reference, '| hàm · export |')
const [whole = '', prelude = ''] = blocksOf(reference, 'js')
const each = `${prelude}\nexport const results: unknown[] = [\n${rows.map(([, , code = '']) => `  ${code.slice(1, -1)},\n`).join('')}]\n`
const used = Object.fromEntries([whole, each].map((text, i) => [join(ROOT, `src/example-${i}.ts`), text.replace("'dvcheck'", "'./index.js'")]))

/** What the examples use of Node.js. */
const HOST = `declare const console: { log(...values: unknown[]): void }
declare const process: { stdout: { write(text: string): boolean } }
declare module 'node:fs/promises' { export function readFile(path: string): Promise<Uint8Array> }
`
// One program for all: most of its time goes to the library, which they share.
const program = lazy(() => library({ ...guided, ...used, [join(ROOT, 'src/example-host.d.ts')]: HOST }))

/** What the compiler says of files among the sources. */
function faults(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).flatMap((path) => {
    const file = program().getSourceFile(path)
    const found = [...program().getSyntacticDiagnostics(file), ...program().getSemanticDiagnostics(file)]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  })
}

describe('CONTRIBUTING.md', () => {
  test('the compiler takes its examples, each in its room', () => {
    expect(modules).toHaveLength(rooms.length)
    expect(faults(guided)).toEqual([])
  })

  test('its rule says what its page says', async () => {
    const file = join(folder(), 'task-shouting.ts')
    writeFileSync(file, (modules[0] ?? '').replace("'../rule.js'", `'${join(ROOT, 'src/rules/rule.ts')}'`))
    const { taskShouting } = await import(/* @vite-ignore */ file) as { taskShouting: Rule }
    const { reports, silent } = page(blocksOf(guide, 'md')[0] ?? '')
    expect([reports.length, silent.length]).toEqual([1, 1])
    for (const example of [...reports, ...silent]) expect(await said(taskShouting, example)).toEqual(example.output)
  })
})

describe('docs/library.md', () => {
  test('has every export in its table, and none that there is not', () => {
    expect(rows.map(([name = '']) => name.slice(1, -1)).sort()).toEqual(Object.keys(exported).sort())
  })

  test('the compiler takes its examples', () => {
    expect(faults(used)).toEqual([])
  })
})
