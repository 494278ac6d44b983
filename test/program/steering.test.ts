import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { exporters } from '../../src/export/exporters.js'
import { FORMATS } from '../../src/export/formats.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'
import { steering } from '../helpers/steering.js'

/** Clears the screen, rings, turns the direction of writing, ends the line in every way there is. */
const EVIL = '\u001b[2J\u0007\u009b1m\u202e\u2066\u200f\u2028\u0085\t\u007f'
/** The same without what would end a line of a plan, or a path. */
const NAME = `ke${EVIL}\n\rhoach.txt`

/** A folder with these files in it. */
function filled(files: Readonly<Record<string, string>>): string {
  const cwd = folder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return cwd
}

/** What a run says to a terminal, without the colours that it has of its own. */
async function said(argv: readonly string[], cwd: string, stdin = ''): Promise<{ readonly code: number; readonly text: string; readonly err: string }> {
  const { code, out, err } = await dvcheck(argv, { cwd, stdin, isTTY: true, columns: 60 })
  const text = `${out}${err}`.replace(/\u001b\[\d+m/g, '')
  return { code, text, err: err.replace(/\u001b\[\d+m/g, '') }
}

const plan = (body: string, head = ''): string => `${head}KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n${body}\n\nNơi nhận:\n- Như trên;\n\nCHỦ TỊCH\n\nHà Văn Thếm\n`
const months = (name: string): string => [1, 2, 3, 4, 5, 6].map((n) => `Tháng ${n} ${name}\n${n + 1}. Họp trước ngày 31/2/2026 (UBND xã tham mưu.`).join('\n\n')

describe('a plan cannot steer the terminal that its report is shown on', () => {
  const rows: readonly [name: string, text: string][] = [
    ['in places', plan(months(`a${EVIL}b`))],
    ['in places of a section', plan(`II. NHIỆM${EVIL} VỤ\n\n${months('')}`)],
    ['in lines that stand for several', plan(Array.from({ length: 12 }, () => `1. Họp${EVIL} trước ngày 31/2/2026`).join('\n'))],
    ['in the words concerned', plan(`1. Họp trước${EVIL} ngày 31/${EVIL}2/2026 (UBND xã tham mưu.`)],
    ['in messages', plan(`1. Thực hiện Kế hoạch số 12-${EVIL}KH/UBND, ngày 5/1/2025; Quyết định số 26-NQ/${EVIL}TU của Tỉnh ủy ${EVIL} (Sở A).`)],
    ['in words of two scripts', plan(`1. Tổ chức h\u043e${EVIL}p và h\u043ep, c\u043e${EVIL} ${EVIL}h\u0455 (…..)`)],
    ['in what is glued', plan(`1. Họp giao${EVIL} ban. 2. Rà${EVIL} soát hộ nghèo. 3. Báo cáo`)],
    ['in cells', plan(`| STT | Nội${EVIL} dung | Chủ trì |\n|--|--|--|\n| 1 | Họp trước ngày 31/2/2026${EVIL} | ${EVIL}Sở A |\n| 1 | Họp | |`)],
    ['in a suppression', plan(`dvcheck: bỏ qua num${EVIL}bering, abc\n1. Họp.\n\n3. Họp.`)],
    ['in the head and foot', `UBND ${EVIL}XÃ\nSố: ${EVIL}/KH-UBND\nngày 5${EVIL} tháng 1 năm 2026\n${plan('1. Họp.')}\nKT. ${EVIL}CHỦ TỊCH\nCHỦ TỊCH\n${EVIL}`],
    ['in a fix', SKIPPED.replace('Giao Văn phòng', `Giao ${EVIL}Văn phòng`)],
  ]
  test.each(rows)('%s', async (_, text) => {
    const cwd = filled({ 'x.txt': text, 'x.md': text })
    for (const options of [[], ['--lang', 'en'], ['--coverage', '--quiet', '--fail-on', 'info'], ['--fix-suggested', '--dry-run'], ['-f', 'compact', '--statistics'], ['--statistics', '--stage', 'final']]) {
      const { text } = await said(['x.txt', 'x.md', ...options], cwd)
      expect(steering(text)).toEqual([])
    }
    const { plan } = await parse(text, { path: 'x.txt' })
    for (const format of FORMATS) expect([format, steering([...exporters[format].text(plan)].join(''))]).toEqual([format, []])
  })
})

describe('names of files cannot', () => {
  const argvs: readonly (readonly string[])[] = [
    [NAME], [NAME, '--fix'], [NAME, '--fix-suggested', '--dry-run'], [`no${NAME}`], [`no${NAME}*`], [NAME, '--config', `no${NAME}`], [NAME, '--baseline', `no${NAME}`], [NAME, '--baseline', 'broken'],
    [NAME, '--baseline', `new${NAME}`, '--update-baseline'], [NAME, '-f', `json=x.txt/${NAME}`], [NAME, '-f', `terminal=dir${NAME}`], ['convert', NAME, '-o', `x.txt/${NAME}`], ['convert', NAME, '--to', 'tree'], [`dir${NAME}`], [`x.txt/${NAME}`],
    [NAME, '--max-size', '0.00001'], [`no${NAME}`, `no2${NAME}`], [NAME, '-f', 'compact'], [NAME, '--statistics'],
  ]
  test.each(argvs.map((argv) => [JSON.stringify(argv), argv] as const))('%s', async (_, argv) => {
    const cwd = filled({ [NAME]: SKIPPED, 'x.txt': GOOD, broken: `{"${EVIL}` })
    mkdirSync(join(cwd, `dir${NAME}`))
    const { text, err } = await said(argv, cwd)
    expect(steering(text)).toEqual([])
    expect(err.split('\n').filter((line) => line !== '' && !line.startsWith('dvcheck: '))).toEqual([])
  })
})

test('the name of standard input cannot', async () => {
  expect(steering((await said(['-', '--stdin-filename', NAME], folder(), SKIPPED)).text)).toEqual([])
})

describe('options cannot', () => {
  const argvs: readonly (readonly string[])[] = [
    ['x.txt', `--${NAME}`], ['x.txt', '--encoding', NAME], ['x.txt', '--rule', NAME], ['x.txt', '--rule', `numbering=${NAME}`], ['x.txt', '--format', NAME], ['x.txt', '--max-size', NAME], ['x.txt', '--fail-on', NAME], ['x.txt', '--lang', NAME],
    ['explain', NAME], ['schema', NAME], ['convert', '--to', NAME, 'x.txt'], ['x.txt', '-f', 'json=', NAME], ['explain', 'numbering', NAME],
  ]
  test.each(argvs.map((argv) => [JSON.stringify(argv), argv] as const))('%s', async (_, argv) => {
    const { code, text, err } = await said(argv, filled({ 'x.txt': GOOD }))
    expect([code, steering(text)]).toEqual([2, []])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('settings cannot', () => {
  const own = { id: 'cua-phong', scope: 'task', forbidden: 'đối thoại', message: `Không dùng ${EVIL} “{words}”`, advice: `Bỏ ${EVIL}` }
  const rows: readonly [name: string, settings: unknown, faults: boolean][] = [
    ['the words of an own rule', { ownRules: [own] }, false],
    ['a pattern of their own', { ownRules: [{ ...own, forbidden: undefined, pattern: 'đối\u202e?|đối' }] }, false],
    ['the name of a unit', { units: [{ name: `Văn phòng ${NAME}`, aliases: ['Văn phòng xã'] }] }, false],
    ['the name of a holiday', { holidays: [{ date: '2026-12-10', name: `Ngày ${NAME}` }] }, false],
    ['a key that there is not', { [NAME]: 1, rules: { [NAME]: 'off' } }, true],
    ['an own rule’s name', { ownRules: [{ ...own, id: NAME }] }, true],
    ['a pattern that is none', { ownRules: [{ ...own, forbidden: undefined, pattern: `(${NAME}` }] }, true],
    ['what they extend', { extends: [NAME, `${NAME}2`] }, true],
    ['a value', { stage: NAME, language: NAME, holidays: [NAME] }, true],
    ['the baseline', { baseline: NAME }, true],
  ]
  test.each(rows)('%s', async (_, settings, faults) => {
    const { code, text, err } = await said(['x.txt'], filled({ 'x.txt': GOOD, 'dvcheck.config.json': JSON.stringify(settings) }))
    expect([code === 2, steering(text)]).toEqual([faults, []])
    expect(err.split('\n').filter((line) => line !== '' && !/^(?:dvcheck: | {2}\S)/.test(line))).toEqual([])
  })
  test('a file that is no JSON', async () => {
    const { code, text } = await said(['x.txt'], filled({ 'x.txt': GOOD, 'dvcheck.config.json': `{"a": ${NAME}` }))
    expect([code, steering(text)]).toEqual([2, []])
  })
})
