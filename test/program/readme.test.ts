import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dvcheck } from '../helpers/io.js'
import { anchors, blocksOf, paper, papers, ROOT } from '../helpers/papers.js'

const README = paper('README.md')
const { scripts, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string>; version: string }

describe.each([README, paper('docs/README.en.md')])('$path', ({ path, text, blocks }) => {
  const commands = blocks.filter(({ language }) => language === 'sh').map((block) => block.text)

  test('fits on a screen or two', () => {
    expect(text.split('\n').length).toBeLessThan(100)
  })

  test('tries a plan, runs all tests, installs what npm packs', () => {
    expect(commands[0]).toMatch(/^npm ci && node bin\/dvcheck\.js (?:--lang en )?--fail-on never fixtures\/plans\/phuong-loi\/plan\.txt\n$/)
    expect(commands.at(-1)).toBe('npm ci && npm test\n')
    expect(commands).toContain(`npm install -g ./dvcheck-${version}.tgz\n`)
  })

  test('shows a finding as it is printed', async () => {
    const [shown = '?'] = blocks.filter(({ language }) => language === '').map((block) => block.text)
    const { out } = await dvcheck(['fixtures/plans/phuong-loi/plan.txt', '--lang', path.includes('.en.') ? 'en' : 'vi'], { cwd: ROOT })
    expect(out).toContain(shown)
  })
})

test('the two commands of the README are those that .ci/run and people know', () => {
  const commands = blocksOf(README, 'sh')
  expect([commands[0], commands.at(-1)]).toEqual(['npm ci && node bin/dvcheck.js --fail-on never fixtures/plans/phuong-loi/plan.txt\n', 'npm ci && npm test\n'])
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm ci && npm test ')
})

const NAMES = papers()

test.each(NAMES)('$path names the scripts that there are', ({ text }) => {
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)|\bnpm (test)\b/g)].map(([, script, itself]) => script ?? itself ?? '')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(NAMES)('$path leads to files and headings that there are', ({ path, text }) => {
  const prose = text.replace(/^(`{3,})[^]*?^\1$/gm, '')
  const links = [...prose.matchAll(/\]\((?!https?:)([^)]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '')
  const lost = links.filter((link) => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : join(dirname(path), file)
    return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchors(paper(target)).includes(anchor))
  })
  expect(lost).toEqual([])
})
