import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { PLANS } from '../helpers/food.js'
import { folder } from '../helpers/io.js'
import { GOOD, long, SKIPPED } from '../helpers/plans.js'

const bin = fileURLToPath(new URL('../../bin/dvcheck.js', import.meta.url))
const MB = 1_000_000

/** A run of the program as it is built, with `heap` MB and a stack of `stack` KB for Node at most. */
function ran(files: Readonly<Record<string, string | Buffer>>, argv: readonly string[], { heap, stack, stdin }: { heap?: number; stack?: number; stdin?: string } = {}) {
  const cwd = folder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  const flags = [...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]), ...(stack === undefined ? [] : [`--stack-size=${stack}`])]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, bin, ...argv], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, ...(stdin === undefined ? {} : { input: stdin }) })
  return { status, stdout, stderr, left: readdirSync(cwd).sort() }
}

const bullets = `KẾ HOẠCH\nnăm 2026\nI. NHIỆM VỤ\n${'- a\n'.repeat(2.2 * MB / 4)}`

describe('a long file is read in a thread of its own', () => {
  test('like any other', () => {
    const { status, stdout, stderr } = ran({ 'long.txt': long(), 'bad.txt': SKIPPED }, ['long.txt', 'bad.txt'])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^long\.txt/m)
    expect(stdout).toMatch(/^bad\.txt/m)
  })
  test('with the options given', () => {
    const { status, stdout } = ran({ 'long.txt': long(SKIPPED) }, ['long.txt', '--rule', 'numbering=off', '-f', 'json'])
    expect([status, JSON.parse(stdout).length]).toEqual([0, 1])
  })
  test('from standard input', () => {
    const { status, stdout, stderr } = ran({}, ['convert', '-', '--stdin-filename', 'x.txt', '--to', 'jsonl'], { stdin: long() })
    expect([status, stderr, JSON.parse(stdout).source.path]).toEqual([0, '', 'x.txt'])
  })
})

describe('what does not fit into memory ends in one sentence', () => {
  const sentence = /^dvcheck: Tệp “bullets\.txt” cần hơn [\d,]+ GB bộ nhớ nên không đọc\. [^\n]+\n$/
  test('alone', () => {
    const { status, stdout, stderr } = ran({ 'bullets.txt': bullets }, ['bullets.txt'], { heap: 40 })
    expect(stderr).toMatch(sentence)
    expect([status, stdout]).toEqual([2, ''])
  })
  test('among others, which are read', () => {
    const { status, stdout, stderr } = ran({ 'bullets.txt': bullets, 'bad.txt': SKIPPED }, ['bullets.txt', 'bad.txt'], { heap: 40 })
    expect(stderr).toMatch(sentence)
    expect(status).toBe(2)
    expect(stdout).toMatch(/^bad\.txt/m)
  })
  test('after others, whose reports stand once', () => {
    const { status, stdout, stderr, left } = ran({ 'bad.txt': SKIPPED, 'bullets.txt': bullets, 'worse.txt': SKIPPED }, ['bad.txt', 'bullets.txt', 'worse.txt', '-f', 'json', '-f', 'terminal=found.out'], { heap: 40 })
    expect(stderr).toMatch(sentence)
    expect([status, (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path)]).toEqual([2, ['bad.txt', 'worse.txt']])
    expect(left).toEqual(['bad.txt', 'bullets.txt', 'found.out', 'worse.txt'])
  })
  test('convert', () => {
    const { status, stdout, stderr } = ran({ 'bullets.txt': bullets, 'good.txt': GOOD }, ['convert', '--to', 'jsonl', 'good.txt', 'bullets.txt'], { heap: 40 })
    // The plan that a thread before the last one printed is counted too.
    const [said = '', count, ...others] = stderr.split('\n')
    expect(`${said}\n`).toMatch(sentence)
    expect([count, others]).toEqual(['dvcheck: 1 tệp, 1 kế hoạch, 1 không đọc được', ['']])
    expect([status, JSON.parse(stdout).source.path]).toEqual([2, 'good.txt'])
  })
})

describe('texts that take much memory take at most 200 bytes of it a byte', () => {
  test.each(['rows of a table', 'attached plans', 'sections'])('%s', (name) => {
    const of = PLANS[name] ?? (() => '')
    const text = of(Math.ceil((0.25 * MB) / (Buffer.byteLength(of(64)) / 64)))
    const { status, stderr } = ran({ 'x.txt': text }, ['--fail-on', 'never', 'x.txt'], { heap: 50 })
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('what is too long to be a text is one finding', () => {
  test.each([
    ['a line of 20 MB', Buffer.alloc(20 * MB, 'kế hoạch '), 300],
    ['four million lines', Buffer.alloc(6 * MB, 'a\n\n'), 200],
  ])('%s', (_, content, heap) => {
    const { status, stdout } = ran({ 'x.txt': content }, ['--no-config', '-f', 'json', 'x.txt'], { heap })
    expect([status, JSON.parse(stdout)]).toMatchObject([1, [{ findings: [{ ruleId: 'file-unreadable' }] }]])
    expect(JSON.parse(stdout)[0].findings).toHaveLength(1)
  })
})

test('a table of more rows than a call takes arguments', () => {
  const rows = 18_000
  const table = Array.from({ length: rows }, (_, i) => `${i + 1}\tHọp giao ban\tSở A`).join('\n')
  const text = `${GOOD.slice(0, GOOD.indexOf('\nI.'))}\nI. NHIỆM VỤ\nSTT\tNội dung\tChủ trì\n${table}`
  // Of an eighth of the usual stack a call takes an eighth of the arguments.
  const { status, stdout, stderr } = ran({ 'x.txt': text }, ['convert', '--to', 'jsonl', 'x.txt'], { stack: 120 })
  expect([status, stderr]).toEqual([0, ''])
  expect((JSON.parse(stdout) as { tasks: object[] }).tasks).toHaveLength(rows)
})
