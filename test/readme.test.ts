import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { allRules } from '../src/check/check.js'
import * as library from '../src/index.js'
import { paged } from '../src/cli/explain.js'
import { FORMATS } from '../src/export/formats.js'
import { REPORTS } from '../src/report/formats.js'
import { ruleTable } from '../src/report/rules.js'
import { codeBlocks } from './helpers/code-blocks.js'
import { dvcheck, folder } from './helpers/io.js'
import { GOOD, SKIPPED } from './helpers/plans.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'README.md')
const readme = readFileSync(file, 'utf8')
const blocks = (language: string): string[] => codeBlocks(readme, language)

test('its second command runs all tests, and it names the scripts that there are', () => {
  expect(blocks('sh')[1]).toBe('npm ci && npm test\n')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/\bnpm (?:run )?(test(?::\w+)?|bench|check|build)\b/g)].map(([, name = '']) => name)
  expect(named).toContain('test:fast')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('the finding that it shows is printed so', async () => {
  const { out } = await dvcheck(['fixtures/plans/phuong-loi/plan.txt'], { cwd: root })
  expect(out).toContain(blocks('').find((text) => text.includes(' · lỗi: ')) ?? '?')
})

test('the table of rules is made of the rules', () => {
  const [begin, end] = ['<!-- rules -->\n', '<!-- /rules -->']
  const wanted = `${readme.slice(0, readme.indexOf(begin) + begin.length)}\n${ruleTable(allRules().map(paged), 'vi')}\n\n${readme.slice(readme.indexOf(end))}`
  if (process.env.UPDATE) writeFileSync(file, wanted)
  else expect(readme).toBe(wanted)
})

test('every option of the program stands in it, and none that there is not', async () => {
  const options = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g))].sort()
  const helps = await Promise.all([['--help'], ['convert', '--help']].map(async (argv) => (await dvcheck(argv)).out))
  const tables = readme.slice(readme.indexOf('| option of check'), readme.indexOf('**Exit codes.**'))
  expect(options(tables)).toEqual(options(helps.join('\n')))
})

test('every report and format stands in it', () => {
  const tables = readme.slice(readme.indexOf('| option of check'), readme.indexOf('**Exit codes.**'))
  expect([...REPORTS, ...FORMATS].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(tables))).toEqual([])
})

test('the settings that it shows are right', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'chung'))
  mkdirSync(join(cwd, 'phong'))
  writeFileSync(join(cwd, 'chung/dvcheck.config.json'), '{}')
  writeFileSync(join(cwd, 'phong/dvcheck.config.json'), blocks('json')[0] ?? '')
  writeFileSync(join(cwd, 'phong/dvcheck.baseline.json'), '{"version": 2, "findings": []}')
  writeFileSync(join(cwd, 'phong/x.txt'), GOOD)
  const { err, out } = await dvcheck(['x.txt', '-f', 'json'], { cwd: join(cwd, 'phong') })
  expect(err).toBe('')
  expect(out).toContain('Nơi nhận phải có Thường trực HĐND')
})

test('the suppression that it shows suppresses', async () => {
  const line = blocks('').find((text) => text.startsWith('dvcheck: bỏ qua')) ?? '?'
  const { out, code } = await dvcheck(['-'], { stdin: SKIPPED.replace('\n3. Giao', `\n${line}3. Giao`) })
  expect([code, out.includes('1 đã bỏ qua')]).toEqual([0, true])
})

describe('the library', () => {
  const section = readme.slice(readme.indexOf('## Thư viện'), readme.indexOf('## Bên trong'))
  test.each(Object.keys(library))('says what %s is for', (name) => {
    expect(section).toMatch(new RegExp(`\`${name}\\b`))
  })
})
