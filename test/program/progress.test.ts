import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { progress } from '../../src/cli/progress.js'
import { dvcheck, folder, type Ran } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

/** A folder with plans, a novel and bytes that are no text. */
function filled(): string {
  const cwd = folder()
  writeFileSync(join(cwd, 'novel.txt'), 'Ngày xưa có một chàng trai nghèo sống bên bờ sông.\n')
  writeFileSync(join(cwd, 'binary.txt'), new Uint8Array([0, 1, 2, 3, 0, 0, 7, 1, 255, 254, 0]))
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(cwd, name), SKIPPED)
  return cwd
}

const WIPE = '\r\u001b[K'

/** A run on a terminal on which each look at the clock is `step` milliseconds after the last. */
function slowly(argv: readonly string[], cwd: string, { step = 700, ...how }: { step?: number; errorColumns?: number | undefined; isTTY?: boolean } = {}): Promise<Ran> {
  let time = 0
  return dvcheck(argv, { cwd, errorColumns: 40, now: () => (time += step), ...how })
}

describe('the line of progress', () => {
  const cwd = filled()
  const rows: readonly [name: string, argv: string, how: Parameters<typeof slowly>[2], err: string][] = [
    ['begins after two seconds, and goes at the end', 'check a.txt b.txt c.txt -f json=x.json', {}, `${WIPE}3/3 · c.txt${WIPE}`],
    ['goes on', 'check a.txt b.txt c.txt -f json=x.json', { step: 1000 }, `${WIPE}2/3 · b.txt${WIPE}3/3 · c.txt${WIPE}`],
    ['is of the command convert too', 'convert a.txt b.txt -o x.jsonl', { step: 1000 }, `${WIPE}2/2 · b.txt${WIPE}dvcheck: 2 tệp, 2 kế hoạch\n`],
    ['is none in a run that is done sooner', 'check a.txt b.txt c.txt -f json=x.json', { step: 100 }, ''],
    ['is none where standard error is no terminal', 'check a.txt b.txt c.txt -f json=x.json', { errorColumns: undefined }, ''],
    ['is none with --no-progress', 'check a.txt b.txt c.txt -f json=x.json --no-progress', {}, ''],
    ['is none with --no-progress of convert', 'convert --no-progress a.txt b.txt -o x.jsonl', { step: 1000 }, 'dvcheck: 2 tệp, 2 kế hoạch\n'],
    ['is no wider than the terminal', 'check a.txt b.txt c.txt -f json=x.json', { errorColumns: 8 }, `${WIPE}3/3 · c${WIPE}`],
    ['goes before what is printed on the same terminal', 'check a.txt b.txt c.txt -f github', { step: 1000, isTTY: true }, `${WIPE}2/3 · b.txt${WIPE}${WIPE}3/3 · c.txt${WIPE}`],
  ]
  test.each(rows)('%s', async (_, argv, how, err) => {
    expect((await slowly(argv.split(' '), cwd, how)).err).toBe(err)
  })

  test('goes before what is said of a file', async () => {
    const { err } = await slowly(['a.txt', 'b.txt', 'long.txt', '--max-size', '0.001', '-f', 'json=x.json'], cwd, { step: 3000 })
    expect(err.split('\n').every((line) => line === '' || line.startsWith(`${WIPE}`) && line.includes(`${WIPE}dvcheck: `) || line.startsWith('dvcheck: '))).toBe(true)
  })

  test('does not change more often than ten times in a second', () => {
    let time = 0
    let text = ''
    const stderr = new Writable({ decodeStrings: false, write: (chunk: string, _encoding, done) => done(void (text += chunk)) })
    const files = Array.from({ length: 1000 }, (_, i) => `${i}.txt`)
    const line = progress({ stderr, stdout: stderr, stdin: [], cwd: '/', env: {}, isTTY: true, columns: 80, errorColumns: 80, now: () => (time += 10) }, true, files)
    for (const file of files) line.at(file)
    expect(text.split(WIPE).length - 1).toBeGreaterThan(50)
    expect(text.split(WIPE).length - 1).toBeLessThan(100)
  })
})

describe('convert', () => {
  const cwd = filled()
  const rows: readonly [name: string, argv: string, code: number, err: RegExp][] = [
    ['counts what it read', 'a.txt novel.txt -o x.jsonl', 0, /^dvcheck: 2 tệp, 1 kế hoạch, 1 không phải kế hoạch\n$/],
    ['names what it could not read', 'a.txt novel.txt binary.txt -o x.jsonl', 2, /^dvcheck: Không đọc được “binary\.txt”: [^\n]+\ndvcheck: 2 tệp, 1 kế hoạch, 1 không phải kế hoạch, 1 không đọc được\n$/],
    ['counts paths that lead nowhere', 'a.txt b.txt no.txt --to jsonl', 2, /^[^\n]+no\.txt[^\n]+\ndvcheck: 2 tệp, 2 kế hoạch, 1 không đọc được\n$/],
    ['counts files that are too long', 'a.txt b.txt -o x.jsonl --max-size 0.0001', 2, /b\.txt[^\n]+\ndvcheck: 0 tệp, 0 kế hoạch, 2 không đọc được\n$/],
    ['in English', '--lang en a.txt novel.txt binary.txt -o x.jsonl', 2, /\ndvcheck: 2 files, 1 plan, 1 no plan, 1 not read\n$/],
    ['says one thing of one file that it could not read', 'binary.txt', 2, /^dvcheck: [^\n]+\ndvcheck: 0 tệp, 0 kế hoạch, 1 không đọc được\n$/],
    ['says nothing of one plan', 'a.txt', 0, /^$/],
  ]
  test.each(rows)('%s', async (_, argv, code, err) => {
    const ran = await dvcheck(['convert', ...argv.split(' ')], { cwd })
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(err)])
  })

  test.each([['plans.jsonl', '{"schemaVersion"'], ['plan.json', '{\n'], ['plan.tree', 'kind: '], ['plan', '{\n']])('the ending of %s says the format', async (name, begins) => {
    const place = folder()
    writeFileSync(join(place, 'a.txt'), GOOD)
    expect(await dvcheck(['convert', 'a.txt', '-o', name], { cwd: place })).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(place, name), 'utf8').startsWith(begins)).toBe(true)
  })

  test('a file of all plans is there whole, or not at all', async () => {
    const place = filled()
    await dvcheck(['convert', 'a.txt', 'no.txt', 'b.txt', '-o', 'some.jsonl'], { cwd: place })
    await dvcheck(['convert', 'no.txt', 'no2.txt', '-o', 'none.jsonl', '--to', 'jsonl'], { cwd: place })
    expect(readFileSync(join(place, 'some.jsonl'), 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { source: { path: string } }).source.path)).toEqual(['a.txt', 'b.txt'])
    expect(readdirSync(place).filter((name) => name.includes('none') || name.startsWith('.'))).toEqual([])
  })

  test.runIf(existsSync('/dev/full'))('a disk that is full ends it in one sentence', async () => {
    const { code, err } = await dvcheck(['convert', 'a.txt', 'b.txt', '--to', 'jsonl', '-o', '/dev/full'], { cwd })
    expect([code, err]).toEqual([2, expect.stringMatching(/^dvcheck: Không ghi được “\/dev\/full”: ổ đĩa đã đầy\.[^\n]*\n$/)])
  })
})
