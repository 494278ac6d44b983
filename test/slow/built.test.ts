import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WORDS } from '../../src/export/words.js'
import { compiled, packed } from '../../src/lexicon/compile.js'
import { parts } from '../../src/lexicon/index.js'
import { dvcheck, folder } from '../helpers/io.js'
import { blocksOf, paper, ROOT } from '../helpers/papers.js'
import { GOOD } from '../helpers/plans.js'

const README = paper('README.md')

test('the first command of the README shows a plan with its findings and ends well', () => {
  const [first = ''] = blocksOf(README, 'sh')
  expect(first).toMatch(/^npm ci && /)
  const ran = spawnSync(first.replace('npm ci && ', ''), { cwd: ROOT, encoding: 'utf8', shell: true })
  expect([ran.status, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toMatch(/^\d+ nhiệm vụ · /m)
  expect(ran.stdout).toMatch(/^[1-9]\d* lỗi · /m)
})

test('the bundle says what the sources say', async () => {
  const argv = ['--no-config', '-f', 'json', 'fixtures/plans']
  const { stdout } = spawnSync('node', ['bin/dvcheck.js', ...argv], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 })
  expect(stdout).toBe((await dvcheck(argv, { cwd: ROOT })).out)
})

test('the bundle holds the lexicon of the sources', () => {
  expect(Buffer.compare(readFileSync(join(ROOT, 'dist/bundle/lexicon.bin')), packed(compiled(parts())))).toBe(0)
})

// It would pass over the code of other flags or other sources without a word, and compile anew.
test.each([['help', '--help', ['run.cjs']], ['a plan', 'fixtures/plans/dang-uy-xa/plan.txt', ['run.cjs', 'work-*.cjs']]])('V8 takes the code that the bundle keeps: %s', (_, argument, least) => {
  const script = `const { loaded, processIo, run } = require('./bin/load.js')
    run([process.argv[1]], processIo()).then(() => {
      for (const [name, { script }] of loaded) console.error(name.replace(/-\\w+/, '-*'), script.cachedDataRejected)
    })`
  const { stderr } = spawnSync('node', ['-e', script, '--', argument], { cwd: ROOT, encoding: 'utf8' })
  expect(stderr.trim().split('\n')).toEqual(expect.arrayContaining(least.map((name) => `${name} false`)))
  expect(stderr).not.toMatch(/true|undefined/)
})

test('what npm packs is installed without network, as the README says, and runs', () => {
  const [cwd, prefix] = [folder(), folder()]
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', cwd], { cwd: ROOT, stdio: 'ignore' })
  const [install = ''] = blocksOf(README, 'sh').filter((text) => text.startsWith('npm install'))
  const env = { npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_cache: folder() }
  const installed = spawnSync(install, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', shell: true })
  expect(installed.status, installed.stderr).toBe(0)
  // Markdown is read with packages that are not in the bundle.
  writeFileSync(join(cwd, 'x.md'), GOOD)
  const program = ['bin/dvcheck', 'dvcheck.cmd'].map((name) => join(prefix, name)).find((path) => existsSync(path)) ?? '?'
  const ran = spawnSync(`"${program}" x.md`, { cwd, encoding: 'utf8', shell: true })
  expect([ran.status, ran.stderr, ran.stdout.split('\n')[0]]).toEqual([0, '', 'x.md: 0 lỗi · 0 cảnh báo · 0 ghi chú'])
  const place = ['lib/node_modules', 'node_modules'].map((name) => join(prefix, name, 'dvcheck')).find((path) => existsSync(path)) ?? '?'
  const files = (readdirSync(place, { recursive: true }) as string[]).filter((name) => !name.startsWith('node_modules'))
  expect(files).toEqual(expect.arrayContaining([
    'README.md', 'LICENSE', 'docs/use.md', 'dist/index.js', 'dist/index.d.ts', 'bin/load.js', 'dist/bundle/run.cjs', 'dist/bundle/run.cache',
  ]))
  // What editors show on hover.
  expect(readFileSync(join(place, 'dist/model/plan.d.ts'), 'utf8')).toContain(`/** ${WORDS.Task?.properties.product} */`)
  expect(files.filter((name) => /^(?:src|test|fixtures)\b/.test(name))).toEqual([])
})
