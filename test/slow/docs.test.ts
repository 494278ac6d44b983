import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dvcheck, folder } from '../helpers/io.js'
import { blocksOf, paper, ROOT, rowsOf } from '../helpers/papers.js'
import { paragraph, word } from '../helpers/word.js'

const SAMPLE = join(ROOT, 'fixtures/plans/phuong-loi/plan.txt')

/** A folder as the papers have it: `ke-hoach.txt`, the version before it, the same in Word, and a folder of plans. */
function office(): string {
  const cwd = folder()
  const plan = readFileSync(SAMPLE, 'utf8')
  writeFileSync(join(cwd, 'ke-hoach.txt'), plan)
  writeFileSync(join(cwd, 'ke-hoach-truoc.txt'), plan.split('\n').filter((line) => !line.startsWith('- Kiện toàn')).join('\n'))
  const escaped = plan.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  writeFileSync(join(cwd, 'ke-hoach.docx'), word({ body: escaped.split('\n').map((line) => paragraph(line)).join('') }))
  mkdirSync(join(cwd, 'ke-hoach'))
  for (const name of ['dang-uy-xa', 'truong-hoc', 'phu-luc-sau-chu-ky', 'phuong-loi']) {
    copyFileSync(join(ROOT, `fixtures/plans/${name}/plan.txt`), join(cwd, `ke-hoach/${name}.txt`))
  }
  return cwd
}

/** A folder with the program as it is built, by its name. */
function programs(): string {
  const bin = folder()
  writeFileSync(join(bin, 'dvcheck'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/dvcheck.js')}" "$@"\n`)
  chmodSync(join(bin, 'dvcheck'), 0o755)
  return bin
}
const PATH = [programs(), process.env['PATH']].join(delimiter)

/** What a line gives in a shell. */
function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd, encoding: 'utf8', env: { ...process.env, PATH, ...env } })
  return { code: status, out: stdout, err: stderr }
}

/** Whether a line is one that a shell adds nothing to: it is run in this process, which takes a third of the time. */
const bare = (line: string): boolean => /^dvcheck [^|<>$*"'\\&;]*$/.test(line)

const JQ = spawnSync('jq', ['--version']).status === 0
if (!JQ) console.warn('docs/data.md: jq is not there, its recipes are not run')

describe.each(['README.md', 'docs/README.en.md', 'docs/use.md', 'docs/data.md'])('%s', (path) => {
  const { blocks } = paper(path)
  const cwd = office()
  const steps = blocks.flatMap(({ language, text }, i) => {
    const next = blocks[i + 1]
    const lines = text.trimEnd().split('\n').filter((line) => !line.startsWith('npm '))
    return language === 'sh' ? lines.map((line, n) => [line, n === lines.length - 1 && next?.language === '' ? next.text : ''] as const) : []
  })

  // In order, in one folder: a command may need what the one before it wrote. Plans with findings end with 1.
  for (const [line, shown] of steps) {
    test.skipIf(line.includes('jq ') && !JQ)(line, async () => {
      const { code, out, err } = bare(line) ? await dvcheck(line.split(/\s+/).slice(1), { cwd }) : shell(line, cwd)
      expect([0, line.includes('dvcheck ') ? 1 : 0], err).toContain(code)
      expect(err.replace(/^dvcheck: .*\n?/gm, '')).toBe('')
      if (path.startsWith('docs/data')) expect(out !== '' || / -o | > /.test(line) || line.includes('57-NQ'), 'it prints something').toBe(true)
      expect(out).toContain(shown)
    })
  }
})

test('a Word file is read as the README says', () => {
  const { code, out } = shell('dvcheck ke-hoach.docx', office())
  expect([code, out.split('\n')[0]]).toEqual([1, shell('dvcheck ke-hoach.txt', office()).out.split('\n')[0]?.replace('.txt', '.docx')])
})

test('the fixes that docs/use.md makes are made', () => {
  const cwd = office()
  const fixes = blocksOf(paper('docs/use.md'), 'sh').find((text) => text.includes('sua.diff'))?.trimEnd().split('\n') ?? []
  expect(fixes.map((line) => shell(line, cwd).code)).not.toContain(2)
  expect(readFileSync(join(cwd, 'sua.diff'), 'utf8')).toMatch(/^\+.*15-KH\/TU/m)
  expect(readFileSync(join(cwd, 'ke-hoach.txt'), 'utf8')).toContain('15-KH/TU')
})

describe('docs/library.md', () => {
  const page = paper('docs/library.md')
  const [whole = '', prelude = ''] = blocksOf(page, 'js')
  const rows = rowsOf(page, '| hàm · export |').map(([name = '', , code = '', result = '']) => [name, code.slice(1, -1), result.slice(1, -1)] as const)

  /** A module run where dvcheck is installed. */
  function ran(source: string): string {
    const cwd = office()
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(ROOT, join(cwd, 'node_modules/dvcheck'), 'junction')
    writeFileSync(join(cwd, 'package.json'), '{ "name": "co-quan" }')
    writeFileSync(join(cwd, 'example.mjs'), source)
    return execFileSync('node', ['example.mjs'], { cwd, encoding: 'utf8' })
  }

  test('the whole example ends with what the command line prints', async () => {
    const out = ran(whole)
    expect(out).toMatch(/^Cải cách hành chính .* \d+\n\d{4}-\d\d-\d\d .*\n(?:.*\n)*\d+: .* \[[a-z-]+\]\n/)
    const { out: report } = await dvcheck(['ke-hoach.txt', '--coverage'], { cwd: office() })
    expect(out.slice(-report.length)).toBe(report)
  })

  const list = rows.map(([, code]) => `  ${code},\n`).join('')
  const results = ran(`${prelude}\nfor (const one of [\n${list}]) console.log(JSON.stringify(one))\n`)
  test.each(rows.map((row, i) => [...row, results.split('\n')[i]] as const))('%s', (_, __, wanted, result) => {
    expect(result).toBe(wanted)
  })
})
