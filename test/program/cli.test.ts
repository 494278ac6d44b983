import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/export/formats.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

/** A folder with files in it. */
function filled(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  return cwd
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('exit codes', () => {
  const files = {
    'good.txt': GOOD, 'bad.txt': SKIPPED, 'empty.txt': '', 'blank.txt': ' \n\n', 'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 7, 1, 255, 254, 0]),
    'novel.txt': 'Ngày xưa có một chàng trai nghèo sống bên bờ sông.\n\nChàng làm thuê cho một phú ông trong làng.\n', 'data.json': '{"a": [1, 2, 3]}\n',
    'long.txt': GOOD + '\n'.repeat(1_100_000), 'nothing/readme.rst': 'x', 'plans/a.txt': GOOD, 'plans/deep/b.md': GOOD,
  }
  /** `says` is for standard error, which is silent otherwise where the code is not 2. */
  const rows: readonly [name: string, argv: string, code: number, says?: RegExp][] = [
    ['nothing wrong', 'good.txt', 0],
    ['an error', 'bad.txt', 1],
    ['check by its name', 'check bad.txt', 1],
    ['never', '--fail-on never bad.txt', 0],
    ['--fail-on warning passes what is right', '--fail-on warning good.txt', 0],
    ['a rule turned off', '--rule numbering=off bad.txt', 0],
    ['a rule made milder', '--rule numbering=warning bad.txt', 0],
    ['a milder rule with --fail-on', '--rule numbering=warning --fail-on warning bad.txt', 1],
    ['several files, one with an error', 'good.txt bad.txt', 1],
    ['a folder', 'plans', 0],
    ['a glob', 'plans/**/*.md', 0],
    ['an empty file is a finding', 'empty.txt', 1],
    ['white space is a finding', 'blank.txt', 1],
    ['a binary file is a finding', 'binary.txt', 1],
    ['a novel is a finding below an error', 'novel.txt', 0],
    ['a novel with --fail-on warning', '--fail-on warning novel.txt', 1],
    ['JSON is no plan', '--fail-on warning data.json', 1],
    ['no such file', 'missing.txt', 2, /missing\.txt/],
    ['no such file among others', 'good.txt missing.txt', 2, /missing\.txt/],
    ['a folder without plans', 'nothing', 2, /nothing/],
    ['a glob that matches nothing', 'x*.txt', 2, /x\*\.txt/],
    ['no path', '', 2, /đường dẫn/],
    ['an unknown option', '--nope good.txt', 2, /--nope/],
    ['an option misspelled', '--formt json good.txt', 2, /--format/],
    ['an option without its value', 'good.txt --format', 2, /--format/],
    ['an unknown format names those that there are', '--format sarif2 good.txt', 2, /terminal.*json/],
    ['two formats to standard output', '--format json --format terminal good.txt', 2, /đầu ra chuẩn/],
    ['two formats to one file', '--format json=x --format terminal=x good.txt', 2, /“x”/],
    ['a format without its file', '--format json= good.txt', 2],
    ['an unknown severity', '--fail-on fatal good.txt', 2, /error, warning, info, never/],
    ['an unknown stage', '--stage done good.txt', 2, /draft, final/],
    ['a file longer than --max-size', '--max-size 1 long.txt', 2, /“long\.txt” dài hơn 1 MB.*--max-size/],
    ['one longer among others', '--max-size 1 bad.txt long.txt', 2, /^dvcheck: [^\n]*long\.txt[^\n]*\n$/],
    ['convert, of one longer than --max-size', 'convert --max-size 1 long.txt', 2, /“long\.txt” dài hơn 1 MB/],
    ['a longer --max-size', '--max-size 1.5 long.txt', 0],
    ['a --max-size that is no number', '--max-size x good.txt', 2, /--max-size.*“x”.*500/],
    ['a --max-size of nothing', '--max-size 0 good.txt', 2, /--max-size.*“0”/],
    ['a --max-size beyond what can be read', '--max-size 501 good.txt', 2, /--max-size.*“501”/],
    ['an unknown rule', '--rule numberin=off good.txt', 2, /numbering/],
    ['an unknown severity of a rule', '--rule numbering=bad good.txt', 2, /off, info, warning, error/],
    ['an unknown language', '--lang fr good.txt', 2, /vi, en/],
    ['an unknown encoding', '--encoding utf-99 good.txt', 2, /utf-99/],
    ['settings that are not there', '--config no.json good.txt', 2, /no\.json/],
    ['a report that cannot be written', '--format json=good.txt/x.json good.txt', 2, /good\.txt\/x\.json/],
    ['an unknown command is a path', 'chek good.txt', 2, /chek/],
    ['an unknown rule to explain', 'explain numberin', 2, /numbering/],
    ['explain', 'explain numbering', 0],
    ['all rules', 'explain', 0],
    ['an unknown schema', 'schema plam', 2, /plan, findings, settings/],
    ['convert', 'convert good.txt', 0],
    ['convert says nothing of findings', 'convert bad.txt', 0],
    ['convert two as json', 'convert good.txt bad.txt', 2, /jsonl/],
    ['convert two as jsonl', 'convert --to jsonl good.txt bad.txt', 0, /^dvcheck: 2 tệp, 2 kế hoạch\n$/],
    ['convert a folder', 'convert --to jsonl --lang en plans', 0, /^dvcheck: 2 files, 2 plans\n$/],
    ['convert what is no plan', 'convert novel.txt', 0, /^dvcheck: 1 tệp, 0 kế hoạch, 1 không phải kế hoạch\n$/],
    ['convert an empty file', 'convert empty.txt', 0, /^dvcheck: 1 tệp, 0 kế hoạch, 1 không phải kế hoạch\n$/],
    ['convert to an unknown format', 'convert --to yaml good.txt', 2, new RegExp(`: ${FORMATS.join(', ')}\\.`)],
    ['convert a missing file', 'convert missing.txt', 2, /missing\.txt/],
    ['help', '--help', 0],
    ['version', '--version', 0],
  ]
  const cwd = filled(files)
  test.each(rows)('%s', async (_, argv, code, says) => {
    const ran = await dvcheck(argv.split(' ').filter(Boolean), { cwd })
    expect(ran).toMatchObject({ code })
    if (code === 2) {
      expect(lines(ran.err).length).toBe(1)
      expect(ran.err).toMatch(/^dvcheck: /)
      expect(ran.err).not.toMatch(/\bat .*\.[jt]s:\d/)
    } else if (!says) expect(ran.err).toBe('')
    if (says) expect(ran.err).toMatch(says)
  })

  test('one bad file does not stop the others', async () => {
    const ran = await dvcheck(['missing.txt', 'good.txt', 'bad.txt', '--format', 'json'], { cwd })
    expect(ran.code).toBe(2)
    expect((JSON.parse(ran.out) as { path: string }[]).map(({ path }) => path)).toEqual(['good.txt', 'bad.txt'])
  })

  test('a file is read once, however often it is named', async () => {
    const ran = await dvcheck(['plans', './plans/a.txt', 'plans/*.txt', '-f', 'json'], { cwd })
    expect((JSON.parse(ran.out) as { path: string }[]).map(({ path }) => path)).toEqual(['plans/a.txt', 'plans/deep/b.md'])
  })
})

describe('the terminal report', () => {
  const cwd = filled({ 'good.txt': GOOD, 'bad.txt': SKIPPED })

  test('says where, what, why not and what to do', async () => {
    const { out } = await dvcheck(['bad.txt'], { cwd, columns: 80 })
    const [name, place, source, marks] = lines(out)
    expect(name).toBe('bad.txt: 1 lỗi · 0 cảnh báo · 0 ghi chú')
    expect(place).toMatch(/^Mục III, điểm 3 · 35:1 · lỗi: /)
    expect(source).toBe('    35 │ 3. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.')
    expect(marks).toBe('       │ ~~')
    expect(out).toMatch(/^ {2}→ .+\n {4}.+ \[numbering\]$/m)
    expect(out).toMatch(/^6 nhiệm vụ · 2 tháng · 4 đơn vị · 1 thời hạn\n1 lỗi · 0 cảnh báo · 0 ghi chú$/m)
  })

  test('speaks English', async () => {
    const { out } = await dvcheck(['bad.txt', '--lang', 'en'], { cwd })
    expect(out).toMatch(/^Section III, item 3 · 35:1 · error: /m)
    expect(out).toMatch(/^6 tasks · 2 months · 4 units · 1 deadline\n1 error · 0 warnings · 0 notes$/m)
  })

  test('no line is wider than the terminal where the plan’s own line is shown', async () => {
    for (const columns of [40, 60, 80, 120]) {
      const { out } = await dvcheck(['bad.txt'], { cwd, columns })
      for (const line of lines(out).filter((one) => one.includes('│'))) expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  test('the marks stand under the words, whatever the letters', async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = SKIPPED.normalize(form).replace('Nà Lốc (Văn', 'Nà Lốc 漢字 (Văn')
      const { out } = await dvcheck(['-'], { stdin: text, columns: 200 })
      const at = lines(out).findIndex((line) => line.includes('35 │'))
      expect(lines(out)[at + 1]).toBe('       │ ~~')
    }
  })

  test('colour only where it is wanted', async () => {
    const escape = '\u001b['
    const rows: readonly [Readonly<Record<string, string>>, boolean, readonly string[], boolean][] = [
      [{}, false, [], false], [{}, true, [], true], [{ NO_COLOR: '1' }, true, [], false], [{ NO_COLOR: '' }, true, [], true], [{ FORCE_COLOR: '1' }, false, [], true],
      [{ FORCE_COLOR: '0' }, true, [], false], [{}, true, ['--no-color'], false], [{ FORCE_COLOR: '1' }, true, ['--no-color'], false], [{ TERM: 'dumb' }, true, [], false],
    ]
    for (const [env, isTTY, options, wanted] of rows) {
      const { out } = await dvcheck(['bad.txt', ...options], { cwd, env, isTTY })
      expect([env, isTTY, options, out.includes(escape)]).toEqual([env, isTTY, options, wanted])
    }
  })

  test('a plan cannot steer the terminal', async () => {
    const { out } = await dvcheck(['-'], { stdin: SKIPPED.replace('3. Giao', '3. \u001b[2J\u202eGiao') })
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('many findings of one rule in one section are one entry, and all are counted', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `${i * 2 + 1}. Tổ chức tuyên truyền đợt thứ ${i + 1} ở thôn Nà Lốc (Phòng Kinh tế thực hiện).\n`).join('\n')
    const { out } = await dvcheck(['-', '--rule', 'task-duplicate=off'], { stdin: GOOD.replace(/1\. Tổ chức đối thoại[^]*?(?=III\.)/, many + '\n') })
    expect(out.match(/\[numbering\]/g)?.length).toBe(1)
    expect(out).toMatch(/^ {2}19 chỗ:$/m)
    expect(out).toMatch(/^ {4}còn 11 chỗ nữa: dòng /m)
    expect(out).toMatch(/^19 lỗi · /m)
  })

  test('quiet lists only what fails the run', async () => {
    expect(await dvcheck(['-q', 'good.txt'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect((await dvcheck(['-q', 'bad.txt', '--rule', 'numbering=warning'], { cwd })).out).toBe('')
    expect((await dvcheck(['-q', 'bad.txt'], { cwd })).out).toMatch(/numbering/)
  })

  test('several files have a total', async () => {
    expect((await dvcheck(['good.txt', 'bad.txt'], { cwd })).out).toMatch(/\n2 tệp: 1 lỗi · 0 cảnh báo · 0 ghi chú\n$/)
  })
})

describe('json', () => {
  const cwd = filled({ 'good.txt': GOOD, 'bad.txt': SKIPPED })
  const validator = new Ajv({ strict: false, validateFormats: false })

  async function schema(which: string): Promise<object> {
    return JSON.parse((await dvcheck(['schema', which])).out) as object
  }

  test('findings are what their schema says', async () => {
    const { out, code } = await dvcheck(['good.txt', 'bad.txt', '-f', 'json', '--coverage'], { cwd })
    expect(code).toBe(1)
    const results = JSON.parse(out) as { path: string; findings: { ruleId: string; line: number; where: string; fingerprint: string }[]; counts: object; summary: object }[]
    expect(validator.validate(await schema('findings'), results), validator.errorsText()).toBe(true)
    expect(results[1]?.findings.map(({ ruleId, line, where }) => [ruleId, line, where])).toEqual([['numbering', 35, 'Mục III, điểm 3']])
    expect(results[1]?.counts).toEqual({ error: 1, warning: 0, info: 0, suppressed: 0, known: 0, stale: 0 })
    expect(results[1]?.summary).toEqual({ tasks: 6, periods: 2, units: 4, citations: 0, deadlines: 1 })
  })

  test('plans are what their schema says', async () => {
    const plan = JSON.parse((await dvcheck(['convert', 'good.txt'], { cwd })).out) as object
    expect(validator.validate(await schema('plan'), plan), validator.errorsText()).toBe(true)
  })

  test('settings have a schema', async () => {
    const settings = await schema('settings')
    expect(validator.validate(settings, { stage: 'final', rules: { numbering: 'off' } })).toBe(true)
    expect(validator.validate(settings, { stage: 'soon' })).toBe(false)
  })

  test('into a file, beside the report on the terminal', async () => {
    const { out } = await dvcheck(['bad.txt', '-f', 'json=out/found.json', '-f', 'terminal'], { cwd })
    expect(out).toMatch(/numbering/)
    expect((JSON.parse(readFileSync(join(cwd, 'out/found.json'), 'utf8')) as unknown[]).length).toBe(1)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['found.json'])
  })

  test('a file with colour names has none', async () => {
    await dvcheck(['bad.txt', '-f', 'terminal=found.txt'], { cwd, isTTY: true })
    expect(readFileSync(join(cwd, 'found.txt'), 'utf8')).not.toContain('\u001b')
  })
})

describe('convert', () => {
  const cwd = filled({ 'in/a.txt': GOOD, 'in/deep/a.md': GOOD })

  test('jsonl is one line a file', async () => {
    const { out } = await dvcheck(['convert', '--to', 'jsonl', 'in'], { cwd })
    expect(lines(out).map((line) => (JSON.parse(line) as { source: { path: string } }).source.path)).toEqual(['in/a.txt', 'in/deep/a.md'])
  })

  test('a folder gets one file each, the tree kept', async () => {
    expect((await dvcheck(['convert', 'in', '-o', 'out/'], { cwd })).code).toBe(0)
    expect((readdirSync(join(cwd, 'out'), { recursive: true }) as string[]).sort()).toEqual(['a.txt.json', 'deep', 'deep/a.md.json'])
    const plan = JSON.parse(readFileSync(join(cwd, 'out/a.txt.json'), 'utf8')) as { title: string }
    expect(plan.title).toBe('Công tác dân vận chính quyền năm 2026')
  })

  test('one file', async () => {
    await dvcheck(['convert', 'in/a.txt', '-o', 'a.json'], { cwd })
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe((await dvcheck(['convert', 'in/a.txt'], { cwd })).out)
  })

  describe('--flat', () => {
    const attached = `${GOOD}\nKẾ HOẠCH\nDọn kênh năm 2026\n(Kèm theo Kế hoạch số 12/KH-UBND)\n\nI. NHIỆM VỤ\n\n1. Dọn kênh.\n`
    const cwd = filled({ 'a.txt': attached, 'b.txt': GOOD })
    type Row = { id: string; attachedTo: string | null; tasks: unknown[]; attachments: unknown[] }
    const rows = (out: string): Row[] => lines(out).map((line) => JSON.parse(line) as Row)

    test('is one plan a row, with the id of the plan it is attached to', async () => {
      const { out, code } = await dvcheck(['convert', '--flat', 'a.txt', 'b.txt'], { cwd })
      expect(code).toBe(0)
      expect(rows(out).map(({ id, attachedTo, tasks, attachments }) => [id, attachedTo, tasks.length, attachments.length])).toEqual([
        ['a.txt', null, 6, 0], ['a.txt#1', 'a.txt', 1, 0], ['b.txt', null, 6, 0],
      ])
      const schema = JSON.parse((await dvcheck(['schema', 'plan'])).out) as object
      const validator = new Ajv({ strict: false, validateFormats: false })
      for (const row of rows(out)) expect(validator.validate(schema, row), validator.errorsText()).toBe(true)
    })

    test.each<readonly [name: string, argv: string, code: number, said: RegExp]>([
      ['json where there is one plan', '--flat --to json b.txt', 0, /^\{\n {2}"id": "b\.txt",\n/],
      ['no json of several', '--flat --to json a.txt', 2, /jsonl/],
      ['no tree', '--flat --to tree b.txt', 2, /--flat/],
      ['standard input', '--flat -', 0, /^\{"id":"-","attachedTo":null,/],
    ])('%s', async (_, argv, wanted, said) => {
      const { code, out, err } = await dvcheck(['convert', ...argv.split(' ')], { cwd, stdin: GOOD })
      expect(code).toBe(wanted)
      expect(code === 0 ? out : err).toMatch(said)
    })

    test('into a folder, and into one file', async () => {
      await dvcheck(['convert', '--flat', 'a.txt', 'b.txt', '-o', 'out/'], { cwd })
      await dvcheck(['convert', '--flat', 'a.txt', 'b.txt', '-o', 'all.jsonl'], { cwd })
      expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.txt.jsonl', 'b.txt.jsonl'])
      expect(rows(readFileSync(join(cwd, 'out/a.txt.jsonl'), 'utf8'))).toHaveLength(2)
      expect(rows(readFileSync(join(cwd, 'all.jsonl'), 'utf8'))).toHaveLength(3)
    })
  })

  test('tree', async () => {
    const { out } = await dvcheck(['convert', '--to', 'tree', 'in/a.txt'], { cwd })
    expect(out).toMatch(/^ {4}\d+:\d+ task 1 \[scheduled 2026-01\] Xây dựng lịch/m)
  })

  test('a link stays a link, and the file keeps its mode', async () => {
    writeFileSync(join(cwd, 'real.json'), 'old', { mode: 0o640 })
    symlinkSync('real.json', join(cwd, 'link.json'))
    await dvcheck(['convert', 'in/a.txt', '-o', 'link.json'], { cwd })
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toMatch(/^\{/)
    expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o640)
  })
})

describe('standard input', () => {
  test('is text without a name', async () => {
    const { out, code } = await dvcheck(['-', '-f', 'json'], { stdin: SKIPPED })
    expect([code, (JSON.parse(out) as { path: string }[])[0]?.path]).toEqual([1, '-'])
  })

  test('is Markdown by its name', async () => {
    const { out } = await dvcheck(['convert', '-', '--stdin-filename', 'ke-hoach.md'], { stdin: GOOD })
    expect((JSON.parse(out) as { source: object }).source).toMatchObject({ path: 'ke-hoach.md', format: 'markdown' })
  })

  test('empty', async () => {
    expect((await dvcheck(['-'])).code).toBe(1)
  })
})

describe('languages and help', () => {
  test('help is Vietnamese and names every option', async () => {
    const { out } = await dvcheck(['--help'])
    for (const word of ['Cách dùng:', 'Tùy chọn:', 'Lệnh:', '--format', '--fail-on', '--stage', '--rule', '--config', '--no-config', '--lang', '--encoding', '--stdin-filename', '--quiet', '--no-color', '--version', '--help', 'convert', 'explain', 'schema', 'Mã thoát']) expect(out).toContain(word)
    expect(out).not.toMatch(/Usage|Options|default/)
  })

  test('help and errors are English with --lang en', async () => {
    expect((await dvcheck(['--help', '--lang', 'en'])).out).toMatch(/Usage:/)
    expect((await dvcheck(['--lang=en', 'missing.txt'])).err).toMatch(/There is no file/)
    expect((await dvcheck(['--nope', '--lang', 'en'])).err).toMatch(/Unknown option/)
  })

  test('explain gives the words of a rule, and its examples with what is said of them', async () => {
    const { out } = await dvcheck(['explain', 'numbering'])
    expect(out).toMatch(/^numbering · lỗi · Bố cục\n/)
    expect(out).toMatch(/Đòi hỏi: [^]+\nVì sao, căn cứ: [^]+\nCần làm: [^]+\nKhông xét: --rule numbering=off/)
    expect(out).toMatch(/Bị báo:\n[^]*│ 4\. [^]*→ lỗi: [^]*Không bị báo:\n {2}│ /)
  })

  test('the table of rules has them all', async () => {
    const { rules } = await import('../../src/rules/index.js')
    const { out } = await dvcheck(['explain'])
    for (const { id } of rules) expect(out).toContain(`  ${id} `)
  })
})

test('a reader that closes the pipe ends the output, not the run', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) })
  stdout.on('error', () => undefined)
  expect(await dvcheck(['convert', '-'], { stdin: GOOD, stdout })).toMatchObject({ code: 0, err: '' })
})

test('a line longer than a text has is one finding', async () => {
  const { out, code } = await dvcheck(['-', '-f', 'json'], { stdin: 'a b '.repeat(3e5) })
  expect(code).toBe(1)
  expect((JSON.parse(out) as { findings: { ruleId: string }[] }[])[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['file-unreadable'])
})

