import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD } from '../helpers/plans.js'

/** A folder with a plan in it under three names, a folder, and these files. */
function filled(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folder()
  for (const [name, text] of Object.entries({ 'x.txt': GOOD, ...files })) writeFileSync(join(cwd, name), text)
  symlinkSync('x.txt', join(cwd, 'link.txt'))
  linkSync(join(cwd, 'x.txt'), join(cwd, 'twin.txt'))
  mkdirSync(join(cwd, 'folder'))
  return cwd
}

const LONG = 'a'.repeat(300)

describe('what cannot be done is said in one sentence, with exit code 2, and no plan is lost', () => {
  const rows: readonly [name: string, argv: readonly string[], sentence: RegExp][] = [
    ['no name', [''], /Không có tệp hay thư mục “”/],
    ['a blank name', [' '], /Không có tệp hay thư mục “ ”/],
    ['a name with a zero in it', ['x\0.txt'], /Không có tệp/],
    ['a name that is too long', [LONG], /Không có tệp/],
    ['a pattern that is none', ['['], /Không tệp nào khớp/],
    ['many brackets', ['('.repeat(50)], /Không tệp nào khớp/],
    ['a folder in a file', ['x.txt/y.txt'], /Không có tệp/],
    ['a report over the plan', ['x.txt', '-f', 'json=x.txt'], /“x.txt” là một tệp đang được đọc/],
    ['a report over the plan, by a link', ['x.txt', '-f', 'json=link.txt'], /“link.txt” là một tệp đang được đọc/],
    ['a report over the plan, by its other name', ['link.txt', '-f', 'terminal=twin.txt'], /“twin.txt” là một tệp đang được đọc/],
    ['a report over a plan of a folder', ['.', '-f', 'json=./folder/../x.txt'], /đang được đọc/],
    ['data over the plan', ['convert', 'x.txt', '-o', 'x.txt'], /“x.txt” là một tệp đang được đọc/],
    ['data over another plan', ['convert', 'x.txt', 'x.txt.json', '-o', '.'], /“x.txt.json” là một tệp đang được đọc/],
    ['a baseline over the plan', ['x.txt', '--baseline', 'x.txt', '--update-baseline'], /“x.txt” không phải tệp baseline/],
    ['a report in a folder', ['x.txt', '-f', 'json=folder'], /Không ghi được “folder”: đó là một thư mục/],
    ['a report in a file as a folder', ['x.txt', '-f', 'json=x.txt/y'], /đường dẫn đi qua một tệp/],
    ['a report with too long a name', ['x.txt', '-f', `json=${LONG}`], /tên quá dài/],
    ['a report with a zero in its name', ['x.txt', '-f', 'json=a\0b'], /Không ghi được/],
    ['data nowhere', ['convert', 'x.txt', '-o', ''], /Sau --out còn thiếu tên/],
    ['a report nowhere', ['x.txt', '-f', 'json='], /còn thiếu tên tệp/],
    ['a baseline that is a folder', ['x.txt', '--baseline', 'folder'], /Không mở được tệp baseline “folder”/],
    ['a baseline in a folder’s place', ['x.txt', '--baseline', 'folder', '--update-baseline'], /Không ghi được “folder”: đó là một thư mục/],
    ['settings that are a folder', ['x.txt', '--config', 'folder'], /Không mở được tệp cài đặt “folder”/],
    ['settings nowhere', ['x.txt', '--config', ''], /Không mở được tệp cài đặt “”/],
  ]
  test.each(rows)('%s', async (_, argv, sentence) => {
    const cwd = filled({ 'x.txt.json': '[]' })
    const { code, out, err } = await dvcheck(argv, { cwd })
    expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(err).toMatch(sentence)
    expect(`${out}${err}`).not.toMatch(/^\s+at /m)
    for (const name of ['x.txt', 'link.txt', 'twin.txt']) expect(readFileSync(join(cwd, name), 'utf8')).toBe(GOOD)
  })

  test.runIf(existsSync('/dev/zero')).each([['--baseline', '/dev/zero'], ['--config', '/dev/zero'], ['--baseline', '/dev/full', '--update-baseline'], ['-f', 'json=/dev/full'], ['convert', '-o', '/dev/full'], ['--max-size', '1', '/dev/zero']])(
    'a device: %s %s', async (...argv) => {
      const command = argv[0] === 'convert' ? [...argv, 'x.txt'] : ['x.txt', ...argv]
      const { code, err } = await dvcheck(command.filter((word) => word !== undefined), { cwd: filled() })
      expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1])
    })
})

describe('a baseline that is none', () => {
  const texts = ['', 'null', '[]', '1', '"a"', '{}', '{', '{"version":2}', '{"version":3,"findings":[]}', '{"version":1,"findings":{}}', '{"version":2,"findings":{}}', '{"version":2,"findings":[null]}', '{"version":2,"findings":[[]]}', '{"version":2,"findings":[{"path":1}]}', '\0\u0001', '\ufeff']
  test.each(texts.map((text) => [JSON.stringify(text), text] as const))('%s', async (_, text) => {
    for (const more of [[], ['--update-baseline']]) {
      const { code, err } = await dvcheck(['x.txt', '--baseline', 'b.json', ...more], { cwd: filled({ 'b.json': text }) })
      expect([code, err]).toEqual([2, 'dvcheck: Tệp “b.json” không phải tệp baseline của dvcheck. Hãy ghi lại bằng --update-baseline.\n'])
    }
  })
})

describe('settings with odd values are refused key by key, or have no effect', () => {
  const own = { id: 'a', scope: 'text', message: 'm' }
  const rows: readonly [settings: unknown, code: number][] = [
    [null, 2], [[], 2], [1, 2], ['a', 2], [{ rules: null }, 2], [{ rules: { constructor: 'off' } }, 2], [{ rules: { toString: 'error' } }, 2], [{ units: [{ name: ' ' }] }, 0], [{ units: [{ name: '(', aliases: ['*', '\\', '[a-'] }] }, 0],
    [{ documentTypes: [{ name: '(', abbreviations: ['(', ' ', '1'] }] }, 0], [{ symbols: [{ symbol: '(', issuer: '*' }] }, 0], [{ holidays: ['2026-02-30'] }, 2], [{ holidays: ['0000-01-01', '9999-12-31'] }, 0], [{ ignore: ['['] }, 0],
    [{ ignore: [''] }, 2], [{ extends: '.' }, 2], [{ extends: [] }, 0], [{ extends: '' }, 2], [{ extends: 'dvcheck.config.json' }, 2], [{ extends: 'x.txt' }, 2], [{ baseline: 'folder' }, 2], [{ clarity: [] }, 2], [{ language: 'fr' }, 2],
    [{ ownRules: [{ ...own, forbidden: ' ' }] }, 0], [{ ownRules: [{ ...own, id: 'constructor', forbidden: '.', message: '{words} {x} {' }] }, 0], [{ ownRules: [{ ...own, pattern: '' }] }, 2], [{ ownRules: [{ ...own, pattern: '^|$' }] }, 0],
    [{ ownRules: [{ ...own, pattern: '(?=a*a*a*b)' }] }, 2], [{ ownRules: [{ ...own, pattern: 'a', message: '$& $1 ${x}' }] }, 0], [JSON.parse('{"__proto__":{"stage":"final"}}'), 2],
  ]
  test.each(rows.map(([settings, code]) => [JSON.stringify(settings), settings, code] as const))('%s', async (_, settings, code) => {
    const ran = await dvcheck(['x.txt'], { cwd: filled({ 'dvcheck.config.json': JSON.stringify(settings) }) })
    expect(ran.code).toBe(code)
    expect(ran.err).toMatch(code === 2 ? /^dvcheck: / : /^$/)
    expect(`${ran.out}${ran.err}`).not.toMatch(/^\s+at /m)
  })
})

test('- is standard output', async () => {
  const cwd = filled()
  expect((await dvcheck(['convert', 'x.txt', '-o', '-'], { cwd })).out).toMatch(/^\{"schemaVersion":1|^\{\n {2}"schemaVersion": 1/)
  expect((await dvcheck(['x.txt', '-f', 'json=-'], { cwd })).out).toMatch(/^\[/)
  expect(existsSync(join(cwd, '-'))).toBe(false)
})
