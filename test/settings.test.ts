import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { patternFault, ranges, ownPattern } from '../src/settings/own-pattern.js'
import { dvcheck, folder } from './helpers/io.js'
import { GOOD, SKIPPED } from './helpers/plans.js'

interface Finding {
  readonly ruleId: string
  readonly severity: string
  readonly line: number
  readonly message: string
}

/** A folder with files in it; what is no text is written as JSON. */
function filled(files: Readonly<Record<string, unknown>>): string {
  const cwd = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return cwd
}

async function findings(argv: readonly string[], cwd: string): Promise<Finding[]> {
  const { out, err } = await dvcheck([...argv, '-f', 'json'], { cwd })
  expect(err).toBe('')
  return (JSON.parse(out) as { findings: Finding[] }[]).flatMap((result) => result.findings)
}

const ids = async (argv: readonly string[], cwd: string): Promise<string[]> => (await findings(argv, cwd)).map(({ ruleId, severity }) => `${ruleId} ${severity}`)

describe('where settings come from', () => {
  const off = { rules: { numbering: 'off' } }
  const mild = { rules: { numbering: 'info' } }
  const rows: readonly [name: string, files: Readonly<Record<string, unknown>>, argv: readonly string[], wanted: readonly string[]][] = [
    ['none', {}, [], ['numbering error']],
    ['dvcheck.config.json', { 'dvcheck.config.json': off }, [], []],
    ['the key of package.json', { 'package.json': { name: 'x', dvcheck: mild } }, [], ['numbering info']],
    ['a package.json without it', { 'package.json': { name: 'dvcheck' } }, [], ['numbering error']],
    ['a package.json that is broken', { 'package.json': '{"dvcheck"' }, [], ['numbering error']],
    ['dvcheck.config.json before package.json', { 'dvcheck.config.json': off, 'package.json': { dvcheck: mild } }, [], []],
    ['upwards', { '../dvcheck.config.json': off }, [], []],
    ['the nearest', { '../dvcheck.config.json': off, 'dvcheck.config.json': mild }, [], ['numbering info']],
    ['--config', { 'dvcheck.config.json': off, 'other.json': mild }, ['--config', 'other.json'], ['numbering info']],
    ['--no-config', { 'dvcheck.config.json': off }, ['--no-config'], ['numbering error']],
    ['--rule before settings', { 'dvcheck.config.json': off }, ['--rule', 'numbering=warning'], ['numbering warning']],
    ['an empty object', { 'dvcheck.config.json': {} }, [], ['numbering error']],
    ['extends', { 'dvcheck.config.json': { extends: './shared/base.json', rules: { numbering: 'warning' } }, 'shared/base.json': { rules: { numbering: 'off' } } }, [], ['numbering warning']],
    ['extends from another folder', { 'dvcheck.config.json': { extends: ['a/a.json'] }, 'a/a.json': { extends: 'b.json' }, 'a/b.json': off }, [], []],
  ]
  test.each(rows)('%s', async (_, files, argv, wanted) => {
    const cwd = filled(Object.fromEntries(Object.entries({ 'bad.txt': SKIPPED, ...files }).map(([name, content]) => [join('work', name), content])))
    expect(await ids(['bad.txt', ...argv], join(cwd, 'work'))).toEqual(wanted)
  })

  test('the stage and the language', async () => {
    const cwd = filled({ 'x.txt': GOOD.replace('Số: 12/KH-UBND', 'Số:    /KH-UBND'), 'dvcheck.config.json': { stage: 'final', language: 'en' } })
    const { out, code } = await dvcheck(['x.txt'], { cwd })
    expect([code, /error: .*\n[^]*\[number-blank\]/.test(out)]).toEqual([1, true])
    expect((await dvcheck(['x.txt', '--stage', 'draft'], { cwd })).code).toBe(0)
  })

  test('files to leave out of folders, not those named', async () => {
    const cwd = filled({ 'a.txt': GOOD, 'nhap/b.txt': SKIPPED, 'dvcheck.config.json': { ignore: ['nhap/**'] } })
    expect(await ids(['.'], cwd)).toEqual([])
    expect(await ids(['nhap/b.txt'], cwd)).toEqual(['numbering error'])
  })
})

describe('errors in settings', () => {
  const rows: readonly [name: string, content: unknown, key: string, says: RegExp][] = [
    ['an unknown key', { stag: 'final' }, 'stag', /có phải stage\?/],
    ['an unknown rule', { rules: { numberin: 'off' } }, 'rules.numberin', /có phải numbering\?/],
    ['an unknown severity', { rules: { numbering: 'fatal' } }, 'rules.numbering', /off, info, warning, error/],
    ['a wrong type', { ignore: 'x' }, 'ignore', /danh sách/],
    ['a missing name', { units: [{ aliases: [] }] }, 'units[0].name', /thiếu/],
    ['a date that is none', { workingDays: ['2026-02-30'] }, 'workingDays[0]', /YYYY-MM-DD/],
    ['an own rule with two ways', { ownRules: [{ id: 'x', scope: 'task', forbidden: 'a', required: 'b', message: 'm' }] }, 'ownRules[0]', /đúng một/],
    ['an own rule with a built-in name', { ownRules: [{ id: 'numbering', scope: 'task', forbidden: 'a', message: 'm' }] }, 'ownRules[0].id', /có sẵn/],
    ['two own rules of one name', { ownRules: [1, 2].map(() => ({ id: 'x', scope: 'task', forbidden: 'a', message: 'm' })) }, 'ownRules[1].id', /cùng tên/],
    ['a pattern that is none', { ownRules: [{ id: 'x', scope: 'task', pattern: '(', message: 'm' }] }, 'ownRules[0].pattern', /biểu thức/],
    ['a pattern that may never end', { ownRules: [{ id: 'x', scope: 'task', pattern: '(a+)+$', message: 'm' }] }, 'ownRules[0].pattern', /lặp/],
    ['a file to extend that is not there', { extends: './no.json' }, 'extends', /không có tệp/],
    ['a file that extends itself', { extends: './dvcheck.config.json' }, 'extends', /quay vòng/],
    ['no object', [], '(tệp)', /đối tượng/],
  ]
  test.each(rows)('%s', async (_, content, key, says) => {
    const ran = await dvcheck(['x.txt'], { cwd: filled({ 'x.txt': GOOD, 'dvcheck.config.json': content }) })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain(`: ${key}: `)
    expect(ran.err).toMatch(says)
  })

  test('all at once, each with its file', async () => {
    const cwd = filled({ 'x.txt': GOOD, 'dvcheck.config.json': { extends: 'base.json', stage: 'soon', rules: { nope: 'off' } }, 'base.json': { language: 'fr' } })
    const { err, code } = await dvcheck(['x.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/dvcheck\.config\.json: stage: /)
    expect(err).toMatch(/base\.json: language: /)
  })

  test('no JSON', async () => {
    const { err, code } = await dvcheck(['x.txt'], { cwd: filled({ 'x.txt': GOOD, 'dvcheck.config.json': '{"stage": "final",}' }) })
    expect([code, err.startsWith('dvcheck: Tệp cài đặt “')]).toEqual([2, true])
  })
})

describe('own rules', () => {
  const rows: readonly [name: string, rule: object, lines: readonly number[]][] = [
    ['a phrase that must not stand in a task', { scope: 'task', forbidden: 'đối thoại' }, [27]],
    ['in other capitals and tone marks', { scope: 'task', forbidden: ['ĐỐI THOẠI', 'hộ nghèo'] }, [23, 27]],
    ['whole words only', { scope: 'task', forbidden: 'thô' }, []],
    ['a pattern', { scope: 'task', pattern: 'Tết( Nguyên đán)?' }, [23, 29]],
    ['a phrase that each task must have', { scope: 'task', required: ['UBND xã', 'Phòng'] }, []],
    ['a phrase that a task lacks', { scope: 'task', required: 'Phòng Văn hóa' }, [21, 27, 29, 35]],
    ['recipients that lack somebody', { scope: 'recipients', required: 'Hội đồng nhân dân' }, [38]],
    ['recipients that have somebody', { scope: 'recipients', required: 'Thường trực Đảng ủy' }, []],
    ['one recipient', { scope: 'recipient', forbidden: 'các thôn' }, [41]],
    ['headings', { scope: 'heading', pattern: 'tổ chức' }, [31]],
    ['the title', { scope: 'title', required: 'năm 2026' }, []],
    ['the signature', { scope: 'signature', forbidden: 'chủ tịch' }, [45]],
    ['deadlines', { scope: 'deadline', pattern: '10/12' }, [33]],
    ['units', { scope: 'unit', forbidden: 'Phòng Kinh tế' }, [29]],
    ['the whole text', { scope: 'text', forbidden: 'CỘNG HÒA XÃ HỘI' }, [1]],
  ]
  test.each(rows)('%s', async (_, rule, wanted) => {
    const cwd = filled({ 'x.txt': GOOD, 'dvcheck.config.json': { ownRules: [{ id: 'cua-phong', message: 'Không dùng “{words}”', ...rule }] } })
    const found = await findings(['x.txt'], cwd)
    expect(found.map(({ line }) => line)).toEqual(wanted)
    for (const one of found) expect(one).toMatchObject({ ruleId: 'cua-phong', severity: 'warning' })
  })

  test('the message names the words, the severity is theirs, settings turn them off', async () => {
    const own = [{ id: 'cua-phong', scope: 'task', forbidden: 'đối thoại', message: 'Không dùng “{words}”', severity: 'error' }]
    const cwd = filled({ 'x.txt': GOOD, 'dvcheck.config.json': { ownRules: own } })
    expect(await findings(['x.txt'], cwd)).toMatchObject([{ message: 'Không dùng “đối thoại”', severity: 'error' }])
    expect(await findings(['x.txt', '--rule', 'cua-phong=off'], cwd)).toEqual([])
  })
})

describe('patterns that an office may write', () => {
  const good = ['kịp thời|sớm', 'Kế hoạch số \\d+', '(?:năm )?2026', 'a{1,5}', '[(+*)]+', 'năm .*2026.*', '\\(điền.*\\)', '(?<!x)y(?=z)', '\\p{Lu}+', '(?:năm )?(?:20\\d{2}|nay)(?: trở đi)?', '[[(]x+?[\\])]']
  const bad = ['(a+)+', '(a|a)*', '(a*)*b', '(?:a{1,9}){2,}', '((ab)+c)*', '(a)\\1', '.*.*.*.*x', '(?<n>a)\\k<n>', '[', '(a?){30}', '(?:a+){1000000,2000000}', 'a{0,20}'.repeat(6), 'a?'.repeat(30), '(?:a|a)'.repeat(20), '(?<a>b*)+']
  test.each(good)('%s', (pattern) => expect(patternFault(pattern)).toBeNull())
  test.each(bad)('not %s', (pattern) => expect(patternFault(pattern)).not.toBeNull())

  test('finds beyond the first window, once each', () => {
    const text = `${'x'.repeat(490)}-sớm ${'y'.repeat(3000)} sớm`
    expect([...ranges(ownPattern('sớm'), text)]).toEqual([[491, 494], [3496, 3499]])
  })
})
