import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check, type Checked } from '../../src/check/check.js'
import { places } from '../../src/check/place.js'
import { parse } from '../../src/assemble/parse.js'
import { reporters } from '../../src/report/reporters.js'
import { reportText, viewFor, type Paint, type View } from '../../src/report/reporter.js'
import { placesText } from '../../src/report/places-text.js'
import { harmless, width } from '../../src/report/width.js'
import { wrapped } from '../../src/report/wrapped.js'
import { abridged, abridgedEnd } from '../../src/text/abridged.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

const plans = fileURLToPath(new URL('../../fixtures/plans', import.meta.url))
const named = readdirSync(plans).sort()

async function fixture(name: string): Promise<Checked> {
  const file = readdirSync(join(plans, name)).find((one) => /^plan\.(?:txt|md)$/.test(one)) ?? ''
  return await check(readFileSync(join(plans, name, file)), { path: file })
}

const report = (checked: Checked, columns: number, more: Partial<View> = {}): string =>
  [...reportText(reporters.terminal, [checked], { ...viewFor(), columns, ...more })].join('')

/** Lines that quote the plan, and those below them: they are cut to the width. */
const isExcerpt = (line: string): boolean => line.slice(6, 9) === ' │ '
const words = (text: string): string[] => text.split('\n').filter((line) => !isExcerpt(line)).join(' ').split(/\s+/).sort()

describe('the report fits the terminal', () => {
  const rows = named.flatMap((name) => [40, 80, 100, 120].map((columns): [string, number] => [name, columns]))
  test.each(rows)('%s, %i columns', async (name, columns) => {
    const checked = await fixture(name)
    const text = report(checked, columns)
    const wide = text.split('\n').filter((line) => width(line) > columns && (isExcerpt(line) || line.trim().includes(' ')))
    expect(wide).toEqual([])
    expect(words(text)).toEqual(words(report(checked, 100_000)))
  })

  test('an excerpt is cut between words, and has the words concerned', async () => {
    const text = report(await fixture('phuong-loi'), 40)
    const source = new Set(readFileSync(join(plans, 'phuong-loi/plan.txt'), 'utf8').split(/\s+/))
    const quoted = text.split('\n').filter((line) => isExcerpt(line) && !/^[ │~]*$/.test(line)).flatMap((line) => line.slice(9).split(/\s+/))
    expect(quoted.length).toBeGreaterThan(40)
    expect(quoted.filter((word) => word !== '…' && !source.has(word))).toEqual([])
  })

  test('a word that is longer than the line stands whole, and an excerpt of it fits', async () => {
    const long = 'a'.repeat(300)
    const text = report(await check(GOOD.replace('1. Xây dựng lịch', `1. Xây dựng ${long}/${long} (…..)`), { path: 'x.txt' }), 40)
    for (const line of text.split('\n')) if (isExcerpt(line)) expect(width(line)).toBeLessThanOrEqual(40)
  })

  test.each<readonly [name: string, columns: number | undefined, env: Readonly<Record<string, string>>, widest: number]>([
    ['the terminal’s', 80, { COLUMNS: '120' }, 80],
    ['what COLUMNS says without one', undefined, { COLUMNS: '60' }, 60],
    ['a hundred without both', undefined, {}, 100],
    ['a hundred where COLUMNS is none', undefined, { COLUMNS: 'wide' }, 100],
    ['a hundred where COLUMNS is 0', undefined, { COLUMNS: '0' }, 100],
  ])('its width: %s', async (_, columns, env, widest) => {
    const { out } = await dvcheck([join(plans, 'phuong-loi/plan.txt')], { columns, env })
    const widths = out.split('\n').slice(1).map(width)
    expect(Math.max(...widths)).toBeLessThanOrEqual(widest)
    expect(Math.max(...widths)).toBeGreaterThan(widest - 8)
  })
})

test.each([['\u001b[2J'], ['\u202e'], ['\u206a'], ['\ufff9'], ['\u{e0041}'], ['\ud800'], ['\n'], ['\u2028']])('%j becomes spaces', (sign) => {
  expect(harmless(`a${sign}b`)).toMatch(/^a +(?:\[2J)?b$/)
  expect(harmless(`a${sign}b`)).toHaveLength(sign.length + 2)
})

describe('wrapping', () => {
  const tag = (name: string) => (text: string): string => `<${name}>${text}</${name}>`
  const rows: readonly [name: string, pieces: Parameters<typeof wrapped>[0], columns: number, indent: number, lines: string[]][] = [
    ['nothing', [], 10, 0, []],
    ['what fits', ['một hai ba'], 10, 2, ['một hai ba']],
    ['between words', ['một hai ba bốn'], 10, 2, ['một hai ba', '  bốn']],
    ['never within one', ['một haihaihaihai ba'], 6, 1, ['một', ' haihaihaihai', ' ba']],
    ['the indent counts', ['aaaa bbbb cc'], 7, 3, ['aaaa', '   bbbb', '   cc']],
    ['the margin of the first line', ['  → aa bb'], 6, 4, ['  → aa', '    bb']],
    ['spaces stay where it is not broken', ['a  b   c d'], 6, 0, ['a  b', 'c d']],
    ['a word painted in part', [['lỗi', tag('r')], ': xa'], 4, 0, ['<r>lỗi</r>:', 'xa']],
    ['paint over several words, line by line', [['aa bb cc', tag('b')]], 5, 0, ['<b>aa bb</b>', '<b>cc</b>']],
    ['a name that stands whole', [['x y z.txt', tag('b'), true], ': 1 lỗi'], 8, 2, ['<b>x y z.txt</b>:', '  1 lỗi']],
    ['wide letters', ['漢字 漢字'], 6, 0, ['漢字', '漢字']],
  ]
  test.each(rows)('%s', (_, pieces, columns, indent, lines) => {
    expect(wrapped(pieces, columns, indent)).toEqual(lines)
  })

  const cuts: readonly [text: string, length: number, beginning: string, end: string][] = [
    ['hồ sơ trễ hạn', 40, 'hồ sơ trễ hạn', 'hồ sơ trễ hạn'],
    ['hồ sơ trễ hạn', 8, 'hồ sơ …', '… trễ hạn'],
    ['hồ sơ trễ hạn', 5, 'hồ sơ …', '… hạn'],
    ['hồ sơ trễ hạn', 9, 'hồ sơ trễ …', '… trễ hạn'],
    ['nguyên', 3, 'ngu…', '…yên'],
  ]
  test.each(cuts)('%j in %i letters', (text, length, beginning, end) => {
    expect([abridged(text, length), abridgedEnd(text, length)]).toEqual([beginning, end])
  })
})

describe('places in few words', () => {
  const step = (kind: 'section' | 'period' | 'item' | 'line', label: string) => ({ kind, label })
  const at = (line: number, ...place: readonly ReturnType<typeof step>[]) => ({ line, place })
  const [II, T1, T2] = [step('section', 'II'), step('period', 'Tháng 1'), step('period', 'Tháng 2')]
  const rows: readonly [name: string, spots: readonly ReturnType<typeof at>[], vi: string][] = [
    ['one', [at(130, II, step('period', 'Tháng 7'), step('item', '6'))], 'Mục II, Tháng 7, điểm 6 (dòng 130)'],
    ['in one month', [at(3, II, T1, step('item', '1')), at(5, II, T1, step('item', '2'))], 'Mục II, Tháng 1, điểm 1 (dòng 3); điểm 2 (dòng 5)'],
    ['in two months', [at(3, II, T1, step('item', '1')), at(9, II, T2, step('item', '1'))], 'Mục II, Tháng 1, điểm 1 (dòng 3); Tháng 2, điểm 1 (dòng 9)'],
    ['one above the other', [at(3, II, T1, step('item', '1')), at(9, II, step('item', '2'))], 'Mục II, Tháng 1, điểm 1 (dòng 3); Mục II, điểm 2 (dòng 9)'],
    ['in one place', [at(3, II, T1), at(4, II, T1)], 'Mục II, Tháng 1 (dòng 3, 4)'],
    ['by line alone', [at(7, step('line', '7'))], 'dòng 7'],
    ['more than are named', [at(3, II, T1), at(9, II, T2), at(12, step('section', 'III')), at(15, step('section', 'IV'))], 'Mục II, Tháng 1 (dòng 3); Tháng 2 (dòng 9); còn 2 chỗ nữa: dòng 12, 15'],
  ]
  test.each(rows)('%s', (_, spots, vi) => {
    expect(placesText(spots, 2, 'vi')).toBe(vi)
  })
})

describe('the report', () => {
  test('has the counts in its first line, errors and warnings, then notes, each in reading order', async () => {
    const checked = await fixture('ban-dang-loi')
    const text = report(checked, 80)
    expect(text).toMatch(/^plan\.txt: 5 lỗi · 3 cảnh báo · 3 ghi chú\n/)
    const found = [...text.matchAll(/^\S.* · (\d+):\d+ · (lỗi|cảnh báo|ghi chú):/gm)].map(([, line, severity]) => ({ line: Number(line), note: severity === 'ghi chú' }))
    const order = (note: boolean): number[] => found.filter((one) => one.note === note).map(({ line }) => line)
    expect(found).toHaveLength(11)
    expect(found.map(({ note }) => note)).toEqual([...order(false).map(() => false), ...order(true).map(() => true)])
    for (const note of [true, false]) expect(order(note)).toEqual([...order(note)].sort((a, b) => a - b))
  })

  test('line and column are dim, the severity has its colour', async () => {
    const tag = (name: string) => (text: string): string => `<${name}>${text}</${name}>`
    const paint: Paint = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), blue: tag('l') }
    const text = report(await check(SKIPPED, { path: 'x.txt' }), 200, { paint })
    expect(text).toContain('<b>Mục III, điểm 3</b> · <d>35:1</d> · <r>lỗi</r>: Sau 1 là 3: thiếu 2.'.replace('Sau 1 là 3: thiếu 2.', ''))
    expect(text).toContain('<d>[numbering]</d>')
  })

  const many = (texts: readonly string[]): string => GOOD.replace(/1\. Tổ chức đối thoại[^]*?(?=III\.)/, `${texts.map((text, i) => `${i + 1}. ${text}`).join('\n\n')}\n\n`)
  const blanks = (number: number): string[] => Array.from({ length: number }, (_, i) => `Tổ chức hội nghị chuyên đề lần ${i + 1} tại (…..) (Phòng Kinh tế thực hiện).`)

  test.each<readonly [number: number, entries: number]>([[1, 1], [2, 2], [3, 1], [7, 1]])('%i alike in a section are %i', async (number, wanted) => {
    const checked = await check(many(blanks(number)), { path: 'x.txt', settings: { rules: { 'task-duplicate': 'off', 'series-gap': 'off' } } })
    expect(checked.result.findings.filter(({ ruleId }) => ruleId === 'placeholder')).toHaveLength(number)
    const text = report(checked, 100)
    expect(text.match(/\[placeholder\]/g)).toHaveLength(wanted)
    expect(text.includes(`  ${number} chỗ: Mục II, Tháng 02, điểm 1 (dòng `)).toBe(number > 2)
    expect(text).toMatch(new RegExp(`^x\\.txt: 0 lỗi · ${number} cảnh báo`))
  })

  test('advice that differs from place to place is said of each', async () => {
    const days = ['10/01/2026', '17/01/2026', '24/01/2026'].map((day) => `Gửi báo cáo trước ngày ${day} (Phòng Kinh tế thực hiện).`)
    const text = report(await check(many(days).replace('Tháng 02', 'Tháng 01 tiếp'), { path: 'x.txt', settings: { rules: { 'task-duplicate': 'off' } } }), 120)
    expect(text).toMatch(/ {2}3 chỗ:\n {4}.*Hạn 10\/01\/2026 rơi vào thứ Bảy\. → Chọn ngày 09\/01\/2026 \(thứ Sáu\)\.\n/)
    expect(text).toContain('→ Chọn ngày 23/01/2026 (thứ Sáu).')
  })

  test('other places are named as on paper', async () => {
    const text = report(await fixture('phuong-loi'), 100)
    expect(text).toContain('  ↳ Mục III, Tháng 3, gạch đầu dòng 3 (dòng 42) · Lần thứ nhất\n')
    expect(text).not.toMatch(/↳ \d/)
  })
})

describe('what is to be done', () => {
  const at = (text: string, head = ''): string => `${GOOD.slice(0, GOOD.indexOf('2. Sửa đường'))}${head}2. ${text}\n\n${GOOD.slice(GOOD.indexOf('III. TỔ'))}`
  const rows: readonly [rule: string, text: string, advice: string, en: string][] = [
    ['citation-type', at('Thực hiện Chỉ thị số 26-NQ/TU ngày 05/8/2025 của Tỉnh ủy An Lạc (Phòng Kinh tế thực hiện).'), 'Sửa thành “Nghị quyết số 26-NQ/TU”; nếu tên loại đúng thì sửa ký hiệu theo bản gốc.', 'Change to “Nghị quyết số 26-NQ/TU”; if the type is right, correct the symbol as the original has it.'],
    ['citation-form', at('Thực hiện Kế hoạch số 15/KH-TU ngày 05/8/2025 của Tỉnh ủy An Lạc (Phòng Kinh tế thực hiện).'), 'Sửa thành “15-KH/TU”.', 'Change to “15-KH/TU”.'],
    ['weekday-mismatch', at('Họp thôn vào thứ Sáu, ngày 05/02/2026 (Phòng Kinh tế thực hiện).'), 'Sửa thành “thứ Năm”, hoặc chọn ngày 06/02/2026 (thứ Sáu).', 'Change to “thứ Năm”, or choose 06/02/2026 (Friday).'],
    ['deadline-nonworking', at('Gửi báo cáo trước ngày 15/02/2026 (Phòng Kinh tế thực hiện).'), 'Chọn ngày 13/02/2026 (thứ Sáu).', 'Choose 13/02/2026 (Friday).'],
    ['numbering', SKIPPED, 'Xem có sót mục 2 không; nếu không thì sửa thành “2”, đánh lại số từ đây và sửa những chỗ viện dẫn.', 'See whether 2 was lost; if not, change to “2”, renumber from here on and correct the references.'],
    ['unit-missing', at('Sửa cầu.'), 'Ghi đơn vị chủ trì hoặc tham mưu vào cuối nhiệm vụ, ví dụ “(Văn phòng chủ trì)”, hoặc đặt nhiệm vụ dưới tên đơn vị.', 'Add the responsible unit at the end of the task, as in “(Văn phòng chủ trì)”, or put the task below the unit’s name.'],
    ['date-form', GOOD.replace('ngày 05 tháng', 'ngày 5 tháng'), 'Sửa thành “ngày 05 tháng 01”.', 'Change to “ngày 05 tháng 01”.'],
    ['ending-mark', GOOD.replace('./.', '.'), 'Thêm “./.” vào cuối nội dung.', 'Add “./.” at the end of the text.'],
    ['mixed-script', at('Tổ chức h\u043ep (Phòng Kinh tế thực hiện).'), 'Sửa thành “hop”.', 'Change to “hop”.'],
  ]
  test.each(rows)('%s', async (rule, text, vi, en) => {
    const advice = async (language: 'vi' | 'en'): Promise<string | undefined> => {
      const { result } = await check(text, { path: 'x.txt', settings: { language } })
      return result.findings.find(({ ruleId }) => ruleId === rule)?.advice
    }
    expect([await advice('vi'), await advice('en')]).toEqual([vi, en])
  })

  const own = { id: 'rieng', scope: 'title', pattern: null, forbidden: [], required: [], message: 'Sai', advice: null, severity: 'info' } as const
  test.each<readonly [name: string, rule: object, advice: string]>([
    ['an own rule says it', { forbidden: ['dân vận'], advice: 'Bỏ đi.' }, 'Bỏ đi.'],
    ['an own rule that forbids', { forbidden: ['dân vận'] }, 'Bỏ hoặc viết lại những chữ này.'],
    ['an own rule that requires', { required: ['năm 2030', 'năm 2031'] }, 'Ghi thêm “năm 2030” hoặc “năm 2031”.'],
  ])('%s', async (_, given, advice) => {
    const { result } = await check(GOOD, { settings: { ownRules: [{ ...own, ...given }] } })
    expect(result.findings.map((finding) => finding.advice)).toEqual([advice])
  })

  test('no advice is empty or names what is not there', async () => {
    for (const name of named) {
      const { result } = await fixture(name)
      for (const { advice } of result.findings) expect(advice).toMatch(/^(?!.*(?:undefined|null|“”|\(\))).{8,}\.$/u)
    }
  })
})

test('related places in JSON say where they are', async () => {
  const { out } = await dvcheck([join(plans, 'phuong-loi/plan.txt'), '-f', 'json'])
  const [{ findings }] = JSON.parse(out) as [{ findings: { ruleId: string; related: { line: number; where: string }[] }[] }]
  const related = findings.find(({ ruleId }) => ruleId === 'task-duplicate')?.related
  expect(related).toMatchObject([{ line: 42, where: 'Mục III, Tháng 3, gạch đầu dòng 3' }])
  const document = await parse(readFileSync(join(plans, 'phuong-loi/plan.txt')), { path: 'x.txt' })
  expect(places(document).at(document.source.starts[41] ?? 0).map(({ kind }) => kind)).toEqual(['section', 'period', 'bullet'])
})

describe('compact', () => {
  test('is a line a finding', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.txt'), SKIPPED)
    writeFileSync(join(cwd, 'b.txt'), GOOD)
    expect(await dvcheck(['-f', 'compact', 'a.txt', 'b.txt'], { cwd })).toEqual({ code: 1, out: 'a.txt:35:1: error: Sau 1 là 3: thiếu 2. [numbering]\n', err: '' })
    expect((await dvcheck(['-f', 'compact', '--lang', 'en', 'a.txt'], { cwd })).out).toMatch(/^a\.txt:35:1: error: .+ \[numbering\]\n$/)
    expect((await dvcheck(['-f', 'compact', '-q', '--rule', 'numbering=warning', 'a.txt'], { cwd })).out).toBe('')
  })

  test('has a line for each, whatever the report for people gathers', async () => {
    const { out } = await dvcheck(['-f', 'compact', join(plans, 'ban-dang-loi/plan.txt')])
    const { result } = await fixture('ban-dang-loi')
    expect(out.trimEnd().split('\n').map((line) => /:(\d+):\d+: (?:error|warning|info): .+ \[([a-z-]+)\]$/.exec(line)?.slice(1))).toEqual(result.findings.map(({ line, ruleId }) => [String(line), ruleId]))
  })
})

describe('--statistics', () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.txt'), SKIPPED)
  writeFileSync(join(cwd, 'b.txt'), SKIPPED.replace('./.', '.'))
  writeFileSync(join(cwd, 'c.txt'), GOOD)

  test.each<readonly [name: string, argv: readonly string[], tail: string]>([
    ['counts by rule, most first', ['a.txt', 'b.txt'], '\nSố phát hiện theo quy tắc\n  numbering    lỗi      2\n  ending-mark  ghi chú  1\n'],
    ['in English', ['--lang', 'en', 'a.txt', 'b.txt'], '\nFindings by rule\n  numbering    error  2\n  ending-mark  note   1\n'],
    ['of one file', ['a.txt'], '\nSố phát hiện theo quy tắc\n  numbering  lỗi  1\n'],
    ['of nothing', ['c.txt'], '\nSố phát hiện theo quy tắc\n  không có\n'],
  ])('%s', async (_, argv, tail) => {
    const { out } = await dvcheck(['--statistics', ...argv], { cwd })
    expect(out.endsWith(tail)).toBe(true)
  })

  test('is not there unless it is asked for', async () => {
    expect((await dvcheck(['a.txt'], { cwd })).out).not.toContain('theo quy tắc')
  })
})
