import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { allRules } from '../src/check/check.js'
import * as library from '../src/index.js'
import { WORDS } from '../src/export/words.js'
import { compiled, packed } from '../src/lexicon/compile.js'
import { parts } from '../src/lexicon/index.js'
import { paged } from '../src/cli/explain.js'
import { ruleTable } from '../src/report/rules.js'
import { dvcheck, folder } from './helpers/io.js'
import { GOOD, SKIPPED } from './helpers/plans.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'README.md')
const readme = readFileSync(file, 'utf8')

/** The code blocks of the README by their language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , text = '']) => text)
}

/** The time of the newest file below a folder. */
function newest(path: string): number {
  return Math.max(...(readdirSync(path, { recursive: true }) as string[]).map((name) => statSync(join(path, name)).mtimeMs))
}

// `npm ci` has built it on a clean checkout; after an edit it is built anew, so that what is run is what is read.
beforeAll(() => {
  const built = join(root, 'dist/bundle/run.cache')
  if (!existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
}, 120_000)

describe('the two commands', () => {
  const [first = '', second = ''] = blocks('sh')

  test('the first shows a plan with its findings and ends well', () => {
    expect(first).toMatch(/^npm ci && /)
    const ran = spawnSync('bash', ['-c', first.replace('npm ci && ', '')], { cwd: root, encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toMatch(/^\d+ nhiệm vụ · /m)
    expect(ran.stdout).toMatch(/^[1-9]\d* lỗi · /m)
  })

  test('the second runs these tests', () => {
    expect(second).toBe('npm ci && npm test\n')
  })
})

test('the finding that it shows is printed so', () => {
  const shown = blocks('').find((text) => text.includes(' · lỗi: ')) ?? '?'
  const { stdout } = spawnSync('node', ['bin/dvcheck.js', 'fixtures/plans/phuong-loi/plan.txt'], { cwd: root, encoding: 'utf8' })
  expect(stdout).toContain(shown)
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

test('the settings that it shows are right', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'chung'))
  mkdirSync(join(cwd, 'phong'))
  writeFileSync(join(cwd, 'chung/dvcheck.config.json'), '{}')
  writeFileSync(join(cwd, 'phong/dvcheck.config.json'), blocks('json')[0] ?? '')
  writeFileSync(join(cwd, 'phong/dvcheck.baseline.json'), '{"version": 1, "findings": []}')
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

test('the bundle says what the sources say', async () => {
  const argv = ['--no-config', '-f', 'json', 'fixtures/plans']
  const { stdout } = spawnSync('node', ['bin/dvcheck.js', ...argv], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  expect(stdout).toBe((await dvcheck(argv, { cwd: root })).out)
})

test('the bundle holds the lexicon of the sources', () => {
  expect(Buffer.compare(readFileSync(join(root, 'dist/bundle/lexicon.bin')), packed(compiled(parts())))).toBe(0)
})

// It would pass over the code of other flags or other sources without a word, and compile anew.
test.each([['help', '--help', ['run.cjs']], ['a plan', 'fixtures/plans/dang-uy-xa/plan.txt', ['run.cjs', 'work-*.cjs']]])('V8 takes the code that the bundle keeps: %s', (_, argument, least) => {
  const script = `const { loaded, processIo, run } = require('./bin/load.js')
    run([process.argv[1]], processIo()).then(() => {
      for (const [name, { script }] of loaded) console.error(name.replace(/-\\w+/, '-*'), script.cachedDataRejected)
    })`
  const { stderr } = spawnSync('node', ['-e', script, '--', argument], { cwd: root, encoding: 'utf8' })
  expect(stderr.trim().split('\n')).toEqual(expect.arrayContaining(least.map((name) => `${name} false`)))
  expect(stderr).not.toMatch(/true|undefined/)
})

describe('the library', () => {
  const section = readme.slice(readme.indexOf('## Thư viện'), readme.indexOf('## Bên trong'))

  test('is used as it says', async () => {
    const script = join(root, 'dist/readme-example.mjs')
    writeFileSync(script, (blocks('js')[0] ?? '').replace("'dvcheck'", "'./index.js'"))
    try {
      const out = execFileSync('node', [script], { cwd: root, encoding: 'utf8' })
      expect(out).toMatch(/^Cải cách hành chính .* \d+\n\d{4}-\d\d-\d\d .*\n(?:.*\n)*\d+: .* \[[a-z-]+\]\n/)
      // The last of it is what the command line prints.
      const report = (await dvcheck(['fixtures/plans/phuong-loi/plan.txt', '--coverage'], { cwd: root })).out
      expect(out.slice(-report.length)).toBe(report)
    } finally {
      rmSync(script)
    }
  })

  test.each(Object.keys(library))('says what %s is for', (name) => {
    expect(section).toMatch(new RegExp(`\`${name}\\b`))
  })
})

test('the package that npm packs runs elsewhere', () => {
  const cwd = folder()
  const packed = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as unknown
  const [{ filename }] = Object.values(packed as object) as [{ filename: string }]
  execFileSync('tar', ['-xzf', filename], { cwd })
  // The library and the Markdown reader take their packages from node_modules, as an installed package does.
  symlinkSync(join(root, 'node_modules'), join(cwd, 'package/node_modules'))
  writeFileSync(join(cwd, 'x.md'), GOOD)
  const ran = spawnSync('node', ['package/bin/dvcheck.js', 'x.md'], { cwd, encoding: 'utf8' })
  expect([ran.status, ran.stderr, ran.stdout.split('\n')[0]]).toEqual([0, '', 'x.md'])
  const files = (readdirSync(join(cwd, 'package'), { recursive: true }) as string[]).filter((name) => !name.startsWith('node_modules'))
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'bin/load.js', 'dist/bundle/run.cjs', 'dist/bundle/run.cache']))
  // What editors show on hover.
  expect(readFileSync(join(cwd, 'package/dist/model/plan.d.ts'), 'utf8')).toContain(`/** ${WORDS.Task?.properties.product} */`)
  expect(files.filter((name) => /^(?:src|test|fixtures)\b/.test(name))).toEqual([])
})
