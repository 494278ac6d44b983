import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { patternFault, ranges, ownPattern } from '../../src/settings/own-pattern.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

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

describe('each file by the settings of its folder', () => {
  const off = { rules: { numbering: 'off' } }
  const final = { rules: { numbering: 'info' } }
  const files = { 'a/bad.txt': SKIPPED, 'b/bad.txt': SKIPPED, 'b/c/bad.txt': SKIPPED, 'd/bad.txt': SKIPPED, 'a/dvcheck.config.json': off, 'b/c/dvcheck.config.json': final }

  test('several settings in one run', async () => {
    const { out } = await dvcheck(['-f', 'json', '.'], { cwd: filled(files) })
    const found = (JSON.parse(out) as { path: string; findings: Finding[] }[]).map(({ path, findings }) => [path, ...findings.map(({ severity }) => severity)])
    expect(found).toEqual([['a/bad.txt'], ['b/bad.txt', 'error'], ['b/c/bad.txt', 'info'], ['d/bad.txt', 'error']])
  })

  test('a file of another folder has the settings of its own', async () => {
    const cwd = filled(files)
    expect(await ids(['../a/bad.txt'], join(cwd, 'd'))).toEqual([])
    expect(await ids([join(cwd, 'b/c/bad.txt')], join(cwd, 'a'))).toEqual(['numbering info'])
  })

  test('standard input has those of the folder one stands in', async () => {
    const cwd = filled(files)
    const codes = await Promise.all(['a', 'b'].map(async (name) => (await dvcheck(['-', '--stdin-filename', '../b/bad.txt'], { cwd: join(cwd, name), stdin: SKIPPED })).code))
    expect(codes).toEqual([0, 1])
  })

  test('what each leaves out counts from its own folder', async () => {
    const cwd = filled({
      'a/x.txt': GOOD, 'a/nhap/x.txt': GOOD, 'b/x.txt': GOOD, 'b/nhap/x.txt': GOOD, 'b/c/nhap/x.txt': GOOD,
      'a/dvcheck.config.json': { ignore: ['nhap/**'] }, 'b/dvcheck.config.json': { ignore: ['**/c/**'] },
    })
    const { out } = await dvcheck(['-f', 'json', '.'], { cwd })
    expect((JSON.parse(out) as { path: string }[]).map(({ path }) => path)).toEqual(['a/x.txt', 'b/nhap/x.txt', 'b/x.txt'])
  })

  test('a baseline for each', async () => {
    const cwd = filled({ 'a/bad.txt': SKIPPED, 'b/bad.txt': SKIPPED, 'a/dvcheck.config.json': { baseline: 'known.json' }, 'b/dvcheck.config.json': { baseline: 'known.json' } })
    const { code, err } = await dvcheck(['.', '--update-baseline'], { cwd })
    expect([code, err.trim().split('\n').length]).toEqual([0, 2])
    expect((await dvcheck(['.'], { cwd })).code).toBe(0)
  })

  test('faults of all of them at once', async () => {
    const cwd = filled({ 'a/x.txt': GOOD, 'b/x.txt': GOOD, 'c/x.txt': GOOD, 'a/dvcheck.config.json': { stage: 1 }, 'b/dvcheck.config.json': '{,}' })
    const { code, out, err } = await dvcheck(['.'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/a[\\/]dvcheck\.config\.json: stage: /)
    expect(err).toMatch(/b[\\/]dvcheck\.config\.json” không đúng dạng JSON/)
  })
})

describe('all faults of one file at once', () => {
  const settings = {
    staeg: 'final', rules: { numbring: 'off', numbering: 'loud' }, units: [{ nme: 'Văn phòng' }],
    ownRules: [{ id: 'x', scope: 'task', forbiden: 'a', pattern: '(a+)+$', message: 'm' }, 7, { id: 'numbering', scope: 'task', forbidden: 'a', required: 'b', message: 'm' }],
  }
  const wanted: readonly [key: string, says: RegExp][] = [
    ['staeg', /có phải stage\?/], ['rules.numbring', /có phải numbering\?/], ['rules.numbering', /off, info, warning, error/], ['units[0].nme', /có phải name\?/],
    ['units[0].name', /thiếu/], ['ownRules[0].forbiden', /có phải forbidden\?/], ['ownRules[0].pattern', /“\(a\+\)\+\$”: .*lặp/], ['ownRules[1]', /đối tượng/],
    ['ownRules[2].id', /có sẵn/], ['ownRules[2]', /đúng một/],
  ]
  test.each(wanted)('%s', async (key, says) => {
    const { err, code } = await dvcheck(['x.txt'], { cwd: filled({ 'x.txt': GOOD, 'dvcheck.config.json': settings }) })
    expect(code).toBe(2)
    const line = err.split('\n').find((one) => one.includes(`: ${key}: `))
    expect(line).toMatch(says)
    expect(err.trim().split('\n').length).toBe(wanted.length + 1)
  })
})

describe('--print-config', () => {
  const upper = { extends: '../base.json', rules: { numbering: 'off' }, baseline: 'known.json', holidays: ['2026-11-24', { date: '2026-11-25', name: 'Nghỉ' }] }
  const base = { stage: 'final', units: [{ name: 'Văn phòng' }], ownRules: [{ id: 'x', scope: 'task', forbidden: 'a', message: 'm' }] }
  const files = { 'base.json': base, 'a/dvcheck.config.json': upper, 'a/b/x.txt': GOOD }

  test('what holds for a file, and where it stands', async () => {
    const cwd = filled(files)
    const { code, out, err } = await dvcheck(['--print-config', 'a/b/x.txt', '--rule', 'unit-missing=info'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ stage: 'final', rules: { numbering: 'off', 'unit-missing': 'info' }, units: [{ name: 'Văn phòng', aliases: [] }], baseline: 'known.json' })
    expect(err).toBe('dvcheck: Cài đặt của “a/b/x.txt” lấy từ a/dvcheck.config.json, trên nền base.json.\n')
  })

  test('what is printed is a settings file that says the same', async () => {
    const cwd = filled(files)
    const { out } = await dvcheck(['--print-config', 'a'], { cwd })
    writeFileSync(join(cwd, 'printed.json'), out)
    expect((await dvcheck(['--print-config', '--config', 'printed.json', 'a'], { cwd })).out).toBe(out)
  })

  const rows: readonly [name: string, argv: readonly string[], code: number, err: RegExp][] = [
    ['no path: the folder', [], 0, /mặc định/], ['--no-config', ['a', '--no-config'], 0, /mặc định/], ['English', ['a', '--lang', 'en'], 0, /come from a\/dvcheck\.config\.json, over base\.json/],
    ['standard input', ['-'], 0, /“-”: mặc định/], ['no such file', ['z.txt'], 2, /Không có tệp/], ['two', ['a', 'a/b'], 2, /chỉ nhận một/],
  ]
  test.each(rows)('%s', async (_, argv, code, err) => {
    const ran = await dvcheck(['--print-config', ...argv], { cwd: filled(files) })
    expect([ran.code, ran.out === '']).toEqual([code, code === 2])
    expect(ran.err).toMatch(err)
  })
})

describe('--init', () => {
  test('writes the office and the units of a plan', async () => {
    const cwd = filled({ 'x.txt': GOOD })
    const { code, out, err } = await dvcheck(['--init', 'x.txt'], { cwd })
    expect([code, out]).toEqual([0, ''])
    const written = JSON.parse(readFileSync(join(cwd, 'dvcheck.config.json'), 'utf8')) as { units: { name: string }[] }
    expect(err).toMatch(new RegExp(`^dvcheck: Đã ghi “dvcheck\\.config\\.json”: ${written.units.length} cơ quan, đơn vị lấy từ “x\\.txt”`))
    expect(written.units.map(({ name }) => name)).toEqual(['Ủy ban nhân dân xã Suối Bàng', 'Văn phòng HĐND và UBND xã', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'])
    expect((await dvcheck(['x.txt'], { cwd })).code).toBe(0)
  })

  const rows: readonly [name: string, files: Readonly<Record<string, unknown>>, argv: readonly string[], code: number, err: RegExp][] = [
    ['without a plan', {}, [], 0, /Đã ghi/],
    ['one is there', { 'dvcheck.config.json': {} }, [], 2, /Đã có “dvcheck\.config\.json”/],
    ['a plan that is not there', {}, ['z.txt'], 2, /Không mở được “z\.txt”/],
    ['no plan', { 'x.txt': 'Ngày xưa có một chàng trai nghèo.\n' }, ['x.txt'], 2, /Không thấy tên cơ quan/],
    ['in English', { 'x.txt': GOOD }, ['x.txt', '--lang', 'en'], 0, /Wrote “dvcheck\.config\.json” with \d+ names/],
  ]
  test.each(rows)('%s', async (_, files, argv, code, err) => {
    const cwd = filled({ 'y.md': GOOD, ...files })
    const before = existsSync(join(cwd, 'dvcheck.config.json'))
    const ran = await dvcheck(['--init', ...argv], { cwd })
    expect(ran.code).toBe(code)
    expect(ran.err).toMatch(err)
    expect(existsSync(join(cwd, 'dvcheck.config.json'))).toBe(before || code === 0)
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
