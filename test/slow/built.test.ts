import { execFileSync, execSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { WORDS } from '../../src/export/words.js'
import { compiled, packed } from '../../src/lexicon/compile.js'
import { parts } from '../../src/lexicon/index.js'
import { codeBlocks } from '../helpers/code-blocks.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD } from '../helpers/plans.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the first command of the README shows a plan with its findings and ends well', () => {
  const [first = ''] = codeBlocks(readme, 'sh')
  expect(first).toMatch(/^npm ci && /)
  const ran = spawnSync(first.replace('npm ci && ', ''), { cwd: root, encoding: 'utf8', shell: true })
  expect([ran.status, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toMatch(/^\d+ nhiệm vụ · /m)
  expect(ran.stdout).toMatch(/^[1-9]\d* lỗi · /m)
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

test('the library is used as it says', async () => {
  const script = join(root, 'dist/readme-example.mjs')
  writeFileSync(script, (codeBlocks(readme, 'js')[0] ?? '').replace("'dvcheck'", "'./index.js'"))
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

test('the package that npm packs runs elsewhere', () => {
  const cwd = folder()
  const packed = JSON.parse(execSync(`npm pack --json --ignore-scripts --pack-destination "${cwd}"`, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as unknown
  const [{ filename }] = Object.values(packed as object) as [{ filename: string }]
  execFileSync('tar', ['-xzf', filename], { cwd })
  // The library and the Markdown reader take their packages from node_modules, as an installed package does.
  symlinkSync(join(root, 'node_modules'), join(cwd, 'package/node_modules'), 'junction')
  writeFileSync(join(cwd, 'x.md'), GOOD)
  const ran = spawnSync('node', ['package/bin/dvcheck.js', 'x.md'], { cwd, encoding: 'utf8' })
  expect([ran.status, ran.stderr, ran.stdout.split('\n')[0]]).toEqual([0, '', 'x.md: 0 lỗi · 0 cảnh báo · 0 ghi chú'])
  const files = (readdirSync(join(cwd, 'package'), { recursive: true }) as string[]).filter((name) => !name.startsWith('node_modules'))
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'bin/load.js', 'dist/bundle/run.cjs', 'dist/bundle/run.cache']))
  // What editors show on hover.
  expect(readFileSync(join(cwd, 'package/dist/model/plan.d.ts'), 'utf8')).toContain(`/** ${WORDS.Task?.properties.product} */`)
  expect(files.filter((name) => /^(?:src|test|fixtures)\b/.test(name))).toEqual([])
})
