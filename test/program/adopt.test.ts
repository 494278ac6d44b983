import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entry as baselineEntry } from '../../src/check/baseline.js'
import { check } from '../../src/check/check.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

interface Result {
  readonly findings: { readonly ruleId: string; readonly line: number }[]
  readonly counts: Readonly<Record<string, number>>
  readonly coverage?: { readonly tasks: { readonly line: number; readonly time: boolean }[]; readonly totals: object }
}

async function results(argv: readonly string[], given: Parameters<typeof dvcheck>[1]): Promise<Result[]> {
  return JSON.parse((await dvcheck([...argv, '-f', 'json'], given)).out) as Result[]
}

describe('suppressions', () => {
  const above = (text: string, sign: string): string => text.replace('\n3. Giao', `\n${sign}\n3. Giao`)
  const rows: readonly [name: string, text: string, found: readonly string[], suppressed: number][] = [
    ['a line of its own', above(SKIPPED, 'dvcheck: bỏ qua numbering – số đã công bố'), [], 1],
    ['a comment', above(SKIPPED, '<!-- dvcheck: bỏ qua numbering – số đã công bố -->'), [], 1],
    ['English', above(SKIPPED, 'dvcheck: ignore numbering - published'), [], 1],
    ['decomposed letters', above(SKIPPED, 'dvcheck: bỏ qua numbering – số đã công bố').normalize('NFD'), [], 1],
    ['a blank line between', above(SKIPPED, 'dvcheck: bỏ qua numbering\n'), [], 1],
    ['two rules, one of them idle', above(SKIPPED, 'dvcheck: bỏ qua numbering, unit-missing – x'), ['suppression-unused 35'], 1],
    ['an unknown rule', above(SKIPPED, 'dvcheck: bỏ qua numberin'), ['suppression-unknown 35', 'numbering 36'], 0],
    ['a suppression of nothing', GOOD.replace('\n2. Giao', '\ndvcheck: bỏ qua numbering\n2. Giao'), ['suppression-unused 35'], 0],
    ['too far above', SKIPPED.replace('\n1. Phòng Văn hóa', '\ndvcheck: bỏ qua numbering\n1. Phòng Văn hóa'), ['suppression-unused 33', 'numbering 36'], 0],
    ['in mid-sentence it is text', SKIPPED.replace('thực hiện./.', 'thực hiện, ghi dvcheck: bỏ qua numbering vào lề./.'), ['numbering 35'], 0],
  ]
  test.each(rows)('%s', async (_, text, found, number) => {
    const [result] = await results(['-'], { stdin: text })
    expect(result?.findings.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(found)
    expect(result?.counts.suppressed).toBe(number)
  })

  test('are counted in the report for people', async () => {
    const { out, code } = await dvcheck(['-'], { stdin: above(SKIPPED, 'dvcheck: bỏ qua numbering') })
    expect([code, out.includes('0 lỗi · 0 cảnh báo · 0 ghi chú · 1 đã bỏ qua')]).toEqual([0, true])
  })
})

describe('the baseline', () => {
  test('does not hide a body that is given work later under those that lacked a recipient before', async () => {
    const unreached = (text: string) => check(text).then(({ all }) => all.filter(({ ruleId }) => ruleId === 'unit-not-recipient').map(({ fingerprint }) => fingerprint))
    const plan = (work: string): string => `KẾ HOẠCH\nVăn thư năm 2026\n\nI. NHIỆM VỤ\n${work}\n\nNơi nhận:\n- UBND xã Khe Mây;\n- Lưu: VT.\n`
    const [first = 'none'] = await unreached(plan('1. Tòa án nhân dân khu vực 7 mở lớp.'))
    const [again, later] = [await unreached(plan('Việc chung.\n1. Tòa án nhân dân khu vực 7 mở lớp.')), await unreached(plan('1. Tòa án nhân dân khu vực 7 mở lớp.\n2. Viện kiểm sát nhân dân khu vực 7 mở lớp.'))]
    expect(again).toEqual([first])
    expect([later.length, later.includes(first)]).toEqual([1, false])
  })

  test('knows what was there, reports what is new, and says what is gone', async () => {
    const cwd = folder()
    const file = join(cwd, 'x.txt')
    const argv = ['x.txt', '--baseline', 'known.json']
    writeFileSync(file, SKIPPED)
    expect((await dvcheck(argv, { cwd })).code).toBe(2)
    const written = await dvcheck([...argv, '--update-baseline'], { cwd })
    expect([written.code, written.err]).toEqual([0, 'dvcheck: Đã ghi baseline “known.json”: 1 phát hiện, thêm 1, bỏ 0.\n'])

    const known = await dvcheck(argv, { cwd })
    expect([known.code, known.out.includes('0 ghi chú · 1 đã biết từ trước'), known.out.includes('numbering')]).toEqual([0, true, false])

    // Lines above move it, and it is still known; another place of the rule is new.
    const moved = SKIPPED.replace('I. MỤC ĐÍCH', 'Căn cứ tình hình thực tế của xã;\n\nI. MỤC ĐÍCH')
    writeFileSync(file, moved)
    expect((await results(argv, { cwd }))[0]).toMatchObject({ findings: [], counts: { known: 1, stale: 0 } })
    writeFileSync(file, moved.replace('2. Gắn công tác', '3. Gắn công tác'))
    expect((await results(argv, { cwd }))[0]).toMatchObject({ findings: [{ ruleId: 'numbering' }], counts: { error: 1, known: 1, stale: 0 } })

    // It does not grow by itself, and says what nothing answers to any more.
    writeFileSync(file, GOOD)
    const before = readFileSync(join(cwd, 'known.json'), 'utf8')
    expect((await results(argv, { cwd }))[0]).toMatchObject({ findings: [], counts: { known: 0, stale: 1 } })
    expect((await dvcheck(argv, { cwd })).out).toContain('1 mục baseline không còn')
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(before)
    expect((await dvcheck([...argv, '--update-baseline'], { cwd })).err).toContain('0 phát hiện, thêm 0, bỏ 1')
  })

  test('of other files stays, of files that are gone goes', async () => {
    const cwd = folder()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(cwd, name), SKIPPED)
    const options = ['--baseline', 'known.json', '--update-baseline']
    await dvcheck(['.', ...options], { cwd })
    rmSync(join(cwd, 'c.txt'))
    expect((await dvcheck(['a.txt', ...options], { cwd })).err).toContain('2 phát hiện, thêm 0, bỏ 1')
  })

  test('is found in the settings, and its paths count from its own folder', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'dvcheck.config.json'), JSON.stringify({ baseline: 'known.json' }))
    writeFileSync(join(cwd, 'x.txt'), SKIPPED)
    await dvcheck(['x.txt', '--update-baseline'], { cwd })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('"path":"x.txt"')
    expect((await dvcheck(['x.txt'], { cwd })).code).toBe(0)
  })

  test.each([['no JSON', '{'], ['another JSON', '{"a": 1}'], ['entries that are none', '{"version": 2, "findings": [1]}']])('%s', async (_, text) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'known.json'), text)
    const { code, err } = await dvcheck(['-', '--baseline', 'known.json'], { cwd, stdin: GOOD })
    expect([code, err]).toEqual([2, 'dvcheck: Tệp “known.json” không phải tệp baseline của dvcheck. Hãy ghi lại bằng --update-baseline.\n'])
  })

  test('of an old dvcheck is refused, and written anew', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'known.json'), '{"version": 1, "findings": [{"path": "x.txt", "fingerprint": "0123456789abcdef"}]}')
    writeFileSync(join(cwd, 'x.txt'), SKIPPED)
    const argv = ['x.txt', '--baseline', 'known.json']
    const { code, err } = await dvcheck(argv, { cwd })
    expect([code, err]).toEqual([2, 'dvcheck: Tệp baseline “known.json” do bản dvcheck cũ ghi, không còn dùng được. Hãy chạy lại với --update-baseline trên mọi kế hoạch để ghi lại.\n'])
    expect((await dvcheck([...argv, '--update-baseline'], { cwd })).err).toContain('1 phát hiện, thêm 1, bỏ 0')
    expect((await dvcheck(argv, { cwd })).code).toBe(0)
  })

  describe('knows a finding however the plan is numbered', () => {
    // A label skipped, a bracket left open, a date that there is not, a heading without items, a look-alike: short words and long ones.
    const plan = SKIPPED.replace('10/12/2026', '31/11/2026').replace('Tết (Phòng Kinh tế thực hiện)', 'Tết (Phòng Kinh tế thực hiện')
      .replace('II. NHIỆM VỤ', 'II. CHỈ TIÊU\n\nIII. NHIỆM VỤ').replace('III. TỔ CHỨC', 'IV. TỔ CHỨC').replace('Rà soát', 'Rà s\u043eát')
    const lines = (text: string, from: RegExp, to: RegExp): [before: string, part: string, after: string] => {
      const [start, end] = [text.search(from), text.search(to)]
      return [text.slice(0, start), text.slice(start, end), text.slice(end)]
    }
    const numbered = (text: string, numerals: readonly string[]): string => numerals.reduce((all, numeral, i) => all.replace(new RegExp(`^#${i}\\. `, 'm'), `${numeral}. `), text)
    const changes: readonly [name: string, change: (text: string) => string][] = [
      ['as it was', (text) => text],
      ['an item put in before', (text) => text.replace(/^2\. (?=Sửa)/m, '2. Phát quang bờ rào (Phòng Kinh tế thực hiện).\n\n3. ')],
      ['items renumbered', (text) => text.replace(/^1\. (?=Tổ chức)/m, '3. ').replace(/^2\. (?=Sửa)/m, '4. ').replace(/^3\. (?=Giao)/m, '4. ')],
      ['letters in place of numbers', (text) => text.replace(/^1\. (?=Phòng)/m, 'a) ').replace(/^3\. (?=Giao)/m, 'c) ')],
      ['a section put in before', (text) => numbered(text.replace('I. MỤC ĐÍCH', '#0. CĂN CỨ\n\n1. Thực hiện chương trình công tác năm của xã.\n\n#1. MỤC ĐÍCH').replace('II. CHỈ TIÊU', '#2. CHỈ TIÊU').replace('III. NHIỆM VỤ', '#3. NHIỆM VỤ').replace('IV. TỔ CHỨC', '#4. TỔ CHỨC'), ['I', 'II', 'III', 'IV', 'V'])],
      ['a section moved', (text) => {
        const [before, part, after] = lines(text, /^II\. CHỈ TIÊU/m, /^III\. NHIỆM/m)
        const [tasks, rest] = [after.slice(0, after.indexOf('IV. TỔ')), after.slice(after.indexOf('IV. TỔ'))]
        return before + tasks.replace('III. NHIỆM', 'II. NHIỆM') + part.replace('II. CHỈ', 'III. CHỈ') + rest
      }],
      ['a task moved to another month', (text) => {
        const [before, part, after] = lines(text, /^2\. Rà/m, /^Tháng 02/m)
        return (before + after).replace('III. TỔ', 'III. TỔ').replace(/^2\. (?=Sửa)/m, `${part}3. `)
      }],
    ]
    test.each(changes)('%s', async (_, change) => {
      const before = await check(plan)
      const rules = before.all.map(({ ruleId }) => ruleId)
      expect(rules).toEqual(expect.arrayContaining(['numbering', 'bracket-unclosed', 'date-impossible', 'section-empty', 'mixed-script']))
      const text = change(plan)
      const after = await check(text, { baseline: before.all.map((finding) => baselineEntry('x.txt', finding, '')) })
      expect(after.result.findings.filter(({ ruleId }) => rules.includes(ruleId)).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
      expect([after.known, after.stale]).toEqual([rules.length, 0])
    })
  })

  test('--update-baseline without a file', async () => {
    expect((await dvcheck(['-', '--update-baseline'], { stdin: GOOD })).code).toBe(2)
  })
})

describe('6 rõ', () => {
  test('in the JSON, task by task', async () => {
    const [result] = await results(['-', '--coverage'], { stdin: GOOD })
    expect(result?.coverage?.totals).toEqual({ person: 6, work: 6, time: 5, product: 0 })
    expect(result?.coverage?.tasks.filter(({ time }) => !time).map(({ line }) => line)).toEqual([35])
    expect((await results(['-'], { stdin: GOOD }))[0]).not.toHaveProperty('coverage')
  })

  test('as a table at the end', async () => {
    const { out } = await dvcheck(['-', '--coverage'], { stdin: GOOD })
    expect(out).toMatch(/\n6 rõ của 6 nhiệm vụ\n {2}rõ người {8,}6 {2}100 %\n/)
    expect(out).toMatch(/rõ thời gian +5 +83 % +chưa rõ ở dòng 35\n/)
    expect(out).toMatch(/rõ thẩm quyền +– +văn bản không tự cho biết\n$/)
  })

  test('5 rõ, by the settings', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'dvcheck.config.json'), JSON.stringify({ clarity: ['person', 'work', 'time', 'responsibility', 'product'] }))
    expect((await dvcheck(['-', '--coverage'], { cwd, stdin: GOOD })).out).toContain('\n5 rõ của 6 nhiệm vụ\n')
  })
})
