import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { check } from '../../src/check/check.js'
import { endings } from '../../src/fix/endings.js'
import { applied, type Fixer } from '../../src/fix/fixer.js'
import { doubled, replacements } from '../../src/fix/words.js'
import type { Finding } from '../../src/model/finding.js'
import type { RuleName } from '../../src/model/rule-id.js'
import { diff } from '../../src/report/diff.js'
import { plain } from '../../src/report/reporter.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

/** What `--fix` makes of a plan, or another option. */
async function fixedText(text: string, name = 'x.txt', options: readonly string[] = ['--fix']): Promise<string> {
  const cwd = folder()
  writeFileSync(join(cwd, name), text)
  await dvcheck([name, ...options], { cwd })
  return readFileSync(join(cwd, name), 'utf8')
}

const tasks = (...list: readonly string[]): string => GOOD.replace(/1\. Tổ chức đối thoại[^]*?\n\nIII/, `${list.join('\n\n')}\n\nIII`)
const TASKS = ['Tổ chức đối thoại với người dân (Văn phòng xã tham mưu).', 'Sửa đường liên thôn (Phòng Kinh tế thực hiện).', 'Nạo vét kênh mương (Phòng Kinh tế thực hiện).', 'Phát quang bờ rào (Phòng Kinh tế thực hiện).'] as const
const labelled = (labels: readonly string[]): string => tasks(...labels.map((label, i) => `${label} ${TASKS[i]}`))

const bracketed = (item: string): string => GOOD.replace(/Sửa đường.*$/mu, item)
const UNCLOSED = GOOD.replace('(Phòng Kinh tế thực hiện).', '(Phòng Kinh tế thực hiện.')
const cited = (document: string, plan = GOOD, issuer = 'cấp trên'): string => plan.replace('1. Nâng cao', `1. Thực hiện ${document} ngày 12/12/2025 của ${issuer}, nâng cao`)
const manyCited = (document: (n: number) => string): string =>
  [11, 12, 13, 14, 15].reduce((plan, n) => plan.replace('2. Gắn', `2. Thực hiện ${document(n)} ngày 12/12/2025 của Ủy ban nhân dân tỉnh An Lương, gắn`), GOOD)

const SAFE: readonly [name: string, before: string, after: string][] = [
  ['a bracket at the end', UNCLOSED, GOOD],
  ['spaces in a symbol', cited('Kế hoạch số 94/ KH -UBND'), cited('Kế hoạch số 94/KH-UBND')],
  ['Cyrillic letters', GOOD.replace('đối thoại', 'đối th\u043eại').replace('Rà soát hộ nghèo', 'Rà s\u043eát hộ ngh\u00e8\u043e'), GOOD],
  ['decomposed letters', GOOD.replace('Sửa đường', 'Sửa đường'.normalize('NFD')), GOOD],
  ['a bracket at the end, emphasis around it', bracketed('*Sửa đường (Phòng Kinh tế thực hiện.*'), bracketed('*Sửa đường (Phòng Kinh tế thực hiện).*')],
  ['a bracket at the end, emphasis within it', bracketed('Sửa đường (*Phòng Kinh tế thực hiện*.'), bracketed('Sửa đường (*Phòng Kinh tế thực hiện*).')],
  ['one bracket of two', bracketed('*Sửa đường* (Phòng Kinh tế thực hiện.*').replace('Xã tham mưu).', 'Xã tham mưu.').replace('xã tham mưu).', 'xã tham mưu.'),
    bracketed('*Sửa đường* (Phòng Kinh tế thực hiện.*')],
  ['a unit in letters of two scripts', GOOD.replace('(Phòng Kinh tế', '(Phòng Kinh t\u0435\u0302\u0301'), GOOD],
  ['spaces in a symbol, not those behind it', cited('Nghị định số 30/2020/ NĐ-C P01'), cited('Nghị định số 30/2020/NĐ-C P01')],
  ['a look-alike that hid the type of a citation', cited('Kế h\u043eạch số 94/KH-UBND'), cited('Kế hoạch số 94/KH-UBND')],
  ['a look-alike that hid a citation', cited('Luật Đ\u0430\u0302\u0301t đai'), cited('Luật Đất đai')],
  ['a look-alike that hid the symbol', cited('Kế hoạch số 94/К\u041d-UBND'), cited('Kế hoạch số 94/KH-UBND')],
  ['a symbol of the Party with the marks of the State', cited('Nghị quyết số 26/NQ-TU'), cited('Nghị quyết số 26-NQ/TU')],
  ['a symbol of the State with the marks of the Party', cited('Kế hoạch số 15-KH/UBND'), cited('Kế hoạch số 15/KH-UBND')],
  ['spaces and marks of a symbol', cited('Nghị quyết số 26/ NQ-TU'), cited('Nghị quyết số 26-NQ/TU')],
  ['the word số', cited('Kế hoạch 94/KH-UBND'), cited('Kế hoạch số 94/KH-UBND')],
  ['the word số in many places', manyCited((n) => `Kế hoạch ${n}/KH-UBND`), manyCited((n) => `Kế hoạch số ${n}/KH-UBND`)],
  ['several at once', cited('Kế hoạch 94/ KH-UBND', UNCLOSED), cited('Kế hoạch số 94/KH-UBND')],
]

const SUGGESTED: readonly [name: string, before: string, after: string][] = [
  ['a label skipped', labelled(['1.', '3.', '4.', '5.']), labelled(['1.', '2.', '3.', '4.'])],
  ['a label repeated', labelled(['1.', '2.', '2.', '3.']), labelled(['1.', '2.', '3.', '4.'])],
  ['a label repeated, the rest as it was', labelled(['1.', '2.', '2.', '4.']), labelled(['1.', '2.', '3.', '4.'])],
  ['letters', labelled(['a)', 'b)', 'd)', 'đ)']), labelled(['a)', 'b)', 'c)', 'd)'])],
  ['the last label', SKIPPED, GOOD],
  ['numbers below a number', labelled(['1.', '2.', '2.1.', '2.3.']), labelled(['1.', '2.', '2.1.', '2.2.'])],
  ['the mark at the end', GOOD.replace('./.', '.'), GOOD],
  ['no mark at the end', GOOD.replace('./.', ''), GOOD],
  ['the zeros of the date of issue', GOOD.replace('ngày 05 tháng 01', 'ngày 5 tháng 1'), GOOD],
  ['marks of a symbol that tells by its issuer only whose it is', cited('Kế hoạch số 15-KH/XAT', GOOD, 'Ủy ban nhân dân xã Tân An'), cited('Kế hoạch số 15/KH-XAT', GOOD, 'Ủy ban nhân dân xã Tân An')],
  ['marks of a symbol that its issuer contradicts', cited('Nghị quyết số 26/NQ-TU', GOOD, 'Chính phủ'), cited('Nghị quyết số 26-NQ/TU', GOOD, 'Chính phủ')],
  ['what is safe too', SKIPPED.replace('(Phòng Kinh tế thực hiện).', '(Phòng Kinh tế thực hiện.'), GOOD],
]

describe('fixes that are certain', () => {
  test.each(SAFE)('%s', async (_, before, after) => {
    expect(await fixedText(before)).toBe(after)
  })
})

describe('fixes that a person looks over', () => {
  test.each(SUGGESTED)('%s', async (_, before, after) => {
    expect(await fixedText(before, 'x.txt', ['--fix-suggested'])).toBe(after)
  })

  test.each(SUGGESTED)('are not made by --fix: %s', async (_, before, after) => {
    expect(await fixedText(before)).not.toBe(after)
  })
})

describe('a second run changes nothing', () => {
  test.each([...SAFE, ...SUGGESTED])('%s', async (_, before) => {
    for (const option of ['--fix', '--fix-suggested']) {
      const once = await fixedText(before, 'x.txt', [option])
      expect(await fixedText(once, 'x.txt', [option])).toBe(once)
    }
  })
})

describe('what is not certain stays', () => {
  const rows: readonly [name: string, text: string][] = [
    ['nothing wrong', GOOD],
    ['a section skipped', GOOD.replace('III. TỔ CHỨC', 'IV. TỔ CHỨC')],
    ['a label that the plan refers to', labelled(['1.', '3.', '4.', '5.']).replace('việc thực hiện./.', 'việc thực hiện điểm 4 Mục II Kế hoạch này./.')],
    ['labels that have changed places', labelled(['1.', '3.', '2.', '4.'])],
    ['one wrong number between right ones', labelled(['1.', '7.', '3.', '4.'])],
    ['a bracket in mid-sentence', GOOD.replace('thôn Nà Lốc (Văn phòng HĐND và UBND xã tham mưu).', 'thôn Nà Lốc (nếu có. Văn phòng HĐND và UBND xã tham mưu.')],
    ['a date that there is not', GOOD.replace('10/12/2026', '31/11/2026')],
    ['a bracket before a mark of emphasis that marks nothing', bracketed('*Sửa* đường (Phòng Kinh tế thực hiện.*')],
    ['a bracket with emphasis that begins in it and ends behind it', bracketed('Sửa đường (*Phòng Kinh tế thực hiện.*')],
    ['a bracket that would turn the sense of the marks', bracketed('*Sửa đường (Phòng* Kinh tế *thực hiện.**')],
    ['a symbol with a word behind it', cited('Nghị định số 30/2020/NĐ -C\u200bP01')],
    ['a symbol in emphasis', cited('Nghị định số 30/2020/ NĐ-C*P*01')],
    ['numbers below another number than theirs', tasks('4. Họp giao ban tháng:', '4.2. Sửa đường liên thôn:', '4.1.2. Nạo vét kênh mương (Phòng Kinh tế thực hiện).', '4.1.4. Phát quang bờ rào (Phòng Kinh tế thực hiện).')],
    ['a word that would make a date', GOOD.replace('trước ngày 10', 'trước ng\u0430\u0300y 10')],
    ['a word that would make a quarter', GOOD.replace('trước ngày 10/12/2026', 'trong qu\u0443\u0301 IV/2026')],
    ['a word that would make a month', GOOD.replace('trước ngày 10/12/2026', 'trong th\u0430\u0301ng 12')],
    ['a letter in a date', GOOD.replace('10/12/2026', '10/12/2\u041e26')],
    ['a letter in a number', cited('Kế hoạch số 12\u041e-KH/TU')],
    ['the year in a number of the Party', cited('Kế hoạch số 15-KH/2025/TU', GOOD, 'Tỉnh ủy An Lương')],
  ]
  test.each(rows)('%s', async (_, text) => {
    expect(await fixedText(text, 'x.txt', ['--fix-suggested'])).toBe(text)
  })

  test('a file with bytes that are no text', async () => {
    const cwd = folder()
    const bytes = Buffer.concat([Buffer.from(UNCLOSED), Buffer.from([0xe1, 0xba])])
    writeFileSync(join(cwd, 'x.txt'), bytes)
    expect((await dvcheck(['x.txt', '--fix'], { cwd })).err).toContain('Không sửa “x.txt” vì')
    expect(readFileSync(join(cwd, 'x.txt')).equals(bytes)).toBe(true)
  })

  test('what is suppressed, or turned off', async () => {
    const text = SKIPPED.replace('\n3. Giao', '\ndvcheck: bỏ qua numbering – đã công bố\n3. Giao')
    expect(await fixedText(text, 'x.txt', ['--fix-suggested'])).toBe(text)
    expect(await fixedText(SKIPPED, 'x.txt', ['--fix-suggested', '--rule', 'numbering=off'])).toBe(SKIPPED)
  })
})

describe('files', () => {
  const bytesOf = (text: string, encoding: string): Buffer => {
    if (encoding === 'bom') return Buffer.from(`\ufeff${text}`)
    if (encoding === 'crlf') return Buffer.from(text.replaceAll('\n', '\r\n'))
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    return encoding === 'utf-16be' ? wide.swap16() : wide
  }
  test.each(['bom', 'crlf', 'utf-16le', 'utf-16be'])('keep their bytes otherwise: %s', async (encoding) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'x.txt'), bytesOf(UNCLOSED, encoding))
    const { code, err } = await dvcheck(['x.txt', '--fix'], { cwd })
    expect([code, err]).toEqual([0, 'dvcheck: Đã sửa 1 chỗ trong “x.txt”.\n  dòng 29: “hiện” → “hiện)”\n'])
    expect(readFileSync(join(cwd, 'x.txt')).equals(bytesOf(GOOD, encoding))).toBe(true)
  })

  test('are written whole beside the old one: permissions stay, a link leads where it led, nothing is left over', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'plan.txt'), UNCLOSED)
    chmodSync(join(cwd, 'plan.txt'), 0o666)
    symlinkSync('plan.txt', join(cwd, 'x.txt'))
    await dvcheck(['x.txt', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'plan.txt'), 'utf8')).toBe(GOOD)
    expect(lstatSync(join(cwd, 'x.txt')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'plan.txt')).mode & 0o777).toBe(0o666)
    expect(readdirSync(cwd).sort()).toEqual(['plan.txt', 'x.txt'])
  })

  test('are refused in an encoding that cannot be written back', async () => {
    const cwd = folder()
    const bytes = Buffer.from([...'Ke hoach '].map((c) => c.charCodeAt(0)).concat(0xd5, 0xe2, 0xf0))
    writeFileSync(join(cwd, 'x.txt'), bytes)
    expect((await dvcheck(['x.txt', '--fix', '--encoding', 'windows-1258'], { cwd })).err).toContain('Không sửa “x.txt” vì')
    expect(readFileSync(join(cwd, 'x.txt')).equals(bytes)).toBe(true)
  })

  test('Markdown keeps its marks', async () => {
    const marked = (text: string): string => text.replace(/^III\. .*$/m, '## $&').replace('Giao Văn phòng', '**Giao** Văn phòng').replace('(Phòng Kinh tế thực hiện)', '(*Phòng Kinh tế thực hiện*)')
    expect(await fixedText(marked(GOOD).replace('thực hiện*)', 'thực hiện*'), 'x.md')).toBe(marked(GOOD))
  })
})

describe('what is said', () => {
  const rows: readonly [name: string, text: string, options: readonly string[], said: string][] = [
    ['nothing to fix', GOOD, ['--fix'], 'dvcheck: Không có chỗ nào để sửa.\n'],
    ['nothing to show', GOOD, ['--fix', '--dry-run'], 'dvcheck: Không có chỗ nào để sửa.\n'],
    ['nothing, in English', GOOD, ['--fix', '--lang', 'en'], 'dvcheck: There is nothing to fix.\n'],
    ['what was there', cited('Kế hoạch 94/ KH-UBND'), ['--fix'], 'dvcheck: Đã sửa 2 chỗ trong “x.txt”.\n  dòng 13: “94/ KH-UBND” → “94/KH-UBND”\n  dòng 13: “94” → “số 94”\n'],
    ['what is left', cited('Kế hoạch 94/KH-UBND', SKIPPED), ['--fix'], 'dvcheck: Đã sửa 1 chỗ trong “x.txt”; còn 1 chỗ nên có người xem, thêm --fix-suggested để sửa.\n  dòng 13: “94” → “số 94”\n'],
    ['only what is left', SKIPPED, ['--fix'], 'dvcheck: “x.txt” còn 1 chỗ nên có người xem trước khi sửa: thêm --fix-suggested để sửa, cùng --dry-run để chỉ xem.\n'],
    ['what was suggested and made', SKIPPED, ['--fix-suggested'], 'dvcheck: Đã sửa 1 chỗ trong “x.txt”.\n  dòng 35: “3” → “2”\n'],
    ['letters that look as before', GOOD.replace('Sửa đường', 'Sửa đường'.normalize('NFD')), ['--fix'], 'dvcheck: Đã sửa 3 chỗ trong “x.txt”.\n'],
  ]
  test.each(rows)('%s', async (_, text, options, said) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'x.txt'), text)
    expect((await dvcheck(['x.txt', ...options], { cwd })).err).toBe(said)
  })
})

describe('a dry run', () => {
  test('shows a diff and changes nothing', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'x.txt'), SKIPPED)
    const { code, out } = await dvcheck(['x.txt', '--fix-suggested', '--dry-run'], { cwd })
    expect([code, readFileSync(join(cwd, 'x.txt'), 'utf8')]).toEqual([1, SKIPPED])
    expect(out).toBe(`--- a/x.txt
+++ b/x.txt
@@ -32,7 +32,7 @@
${' '}
 1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn thực hiện Kế hoạch này; báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.
${' '}
-3. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.
+2. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.
${' '}
 Nơi nhận:
 - Thường trực Đảng ủy (b/c);
`)
  })

  const names = ['x.txt', 'kế hoạch năm 2026.txt', 'thư mục/kế hoạch.txt', 'a"b.txt']
  const texts: readonly [name: string, text: string][] = [
    ['line feeds', SKIPPED],
    ['no line break at the end', SKIPPED.slice(0, SKIPPED.indexOf('\n\nNơi nhận')).trimEnd()],
    ['carriage returns', SKIPPED.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${SKIPPED.normalize('NFD').replace('ỦY BAN'.normalize('NFD'), 'ỦY BAN')}`],
  ]
  test.each([...names.map((name) => ['a name', name, SKIPPED] as const), ...texts.map(([what, text]) => [what, 'x.txt', text] as const)])('is what git and patch apply: %s, %s', async (_, name, text) => {
    const cwd = folder()
    mkdirSync(join(cwd, 'thư mục'))
    writeFileSync(join(cwd, name), text)
    const { out } = await dvcheck([name, '--fix-suggested', '--dry-run'], { cwd })
    await dvcheck([name, '--fix-suggested'], { cwd })
    const fixed = readFileSync(join(cwd, name), 'utf8')
    expect(fixed).not.toBe(text)
    for (const [program, ...options] of [['git', 'apply', '-p1'], ['patch', '-p1', '--binary', '--silent']] as const) {
      writeFileSync(join(cwd, name), text)
      const { error, status, stderr } = spawnSync(program, options, { cwd, input: out, encoding: 'utf8' })
      if (error) continue
      expect([program, status, stderr]).toEqual([program, 0, ''])
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(fixed)
    }
  })

  test('is one hunk where more changes than is compared line by line', async () => {
    const [before, after] = ['ó', 'o\u0301'].map((o) => Array.from({ length: 2000 }, (_, i) => `Có ${i} việc`.replace('ó', o)).join('\n')) as [string, string]
    const text = await diff({ path: 'x.txt', before, after, paint: plain, terminal: false })
    expect(text.match(/^@@.*$/gm)).toEqual(['@@ -1,2000 +1,2000 @@'])
    const cwd = folder()
    writeFileSync(join(cwd, 'x.txt'), before)
    const { error } = spawnSync('git', ['apply', '-p1'], { cwd, input: text })
    if (!error) expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(after)
  })

  test('is all that standard input can have', async () => {
    expect((await dvcheck(['-', '--fix'], { stdin: SKIPPED })).code).toBe(2)
    expect((await dvcheck(['-', '--fix-suggested', '--dry-run'], { stdin: SKIPPED })).out).toContain('\n+2. Giao')
  })
})

describe('what mends each finding', () => {
  const rows: readonly [name: string, text: string, fixes: readonly string[]][] = [
    ['nothing', GOOD.replace('10/12/2026', '31/11/2026'), ['date-impossible: nothing']],
    ['a bracket', UNCLOSED, ['unit-missing: nothing', 'bracket-unclosed: safe, “” → “)”']],
    ['a label', SKIPPED, ['numbering: suggested, “3” → “2”']],
    ['two on one place', cited('Nghị quyết 26/NQ-TU', GOOD, 'Tỉnh ủy An Lương'), ['citation-form: safe, “” → “số ”', 'citation-form: safe, “26/NQ-TU” → “26-NQ/TU”']],
    ['all places of a finding', GOOD.replace('đối thoại', 'th\u043eại').replace('Sửa đường', 'Th\u043eại, th\u043eại'), ['mixed-script: safe, “th\u043eại” → “thoại”, “th\u043eại” → “thoại”', 'mixed-script: safe, “Th\u043eại” → “Thoại”']],
  ]
  test.each(rows)('%s', async (_, text, wanted) => {
    const { result, fixes } = await check(text, { fixes: true })
    const shown = result.findings.map(({ ruleId }, i) => {
      const fix = fixes[i]
      return `${ruleId}: ${fix ? `${fix.safe ? 'safe' : 'suggested'}, ${fix.changes.map((change) => `“${text.slice(change.from, change.to)}” → “${change.text}”`).join(', ')}` : 'nothing'}`
    })
    expect(shown).toEqual(wanted)
  })

  test('stands in the report that holds fixes', async () => {
    const { out } = await dvcheck(['-', '-f', 'sarif'], { stdin: SKIPPED })
    expect(out).toMatch(/"fixes": ?\[/)
  })

  test('is null where it was not asked for', async () => {
    expect((await check(SKIPPED)).fixes).toEqual([null])
  })
})

describe('words', () => {
  const found = (text: string, words: string, expected: readonly string[], ruleId: string): Finding => {
    const from = text.indexOf(words)
    const related = [...text.matchAll(new RegExp(words, 'giu'))].slice(1).map(({ index }) => ({ message: '', line: 1, column: index + 1 }))
    return { ruleId: ruleId as RuleName, severity: 'info', message: '', line: 1, column: from + 1, endLine: 1, endColumn: 1, place: [], data: {}, actual: words, expected, related, fingerprint: '', span: [from, from + words.length] }
  }
  const rows: readonly [name: string, fixer: Fixer, ruleId: string, text: string, words: string, expected: readonly string[], after: string][] = [
    ['both words concerned', doubled, 'word-doubled', 'thực hiện trên trên địa bàn', 'trên trên', ['trên'], 'thực hiện trên địa bàn'],
    ['the second word concerned', doubled, 'word-doubled', 'Các các thôn', 'các', ['các'], 'Các thôn'],
    ['spaces between', doubled, 'word-doubled', 'của  \u00a0của xã', 'của', ['của'], 'của xã'],
    ['a mark behind', doubled, 'word-doubled', 'trên địa bàn xã xã.', 'xã xã', ['xã'], 'trên địa bàn xã.'],
    ['two words twice', doubled, 'word-doubled', 'để thực hiện thực hiện tốt', 'thực hiện thực hiện', ['thực hiện'], 'để thực hiện tốt'],
    ['a mark between', doubled, 'word-doubled', 'các xã, xã', 'xã', ['xã'], 'các xã, xã'],
    ['a line’s end between', doubled, 'word-doubled', 'của\ncủa xã', 'của', ['của'], 'của\ncủa xã'],
    ['a word that only begins so', doubled, 'word-doubled', 'tra tran', 'tra', ['tra'], 'tra tran'],
    ['one right form', replacements, 'wording', 'nhằm đảm bảo an toàn', 'đảm bảo', ['bảo đảm'], 'nhằm bảo đảm an toàn'],
    ['its places, each in its capitals', replacements, 'wording', 'đảm bảo. Đảm bảo. ĐẢM BẢO', 'đảm bảo', ['bảo đảm'], 'bảo đảm. Bảo đảm. BẢO ĐẢM'],
    ['a capital where it is first found', replacements, 'wording', 'Đảm bảo, đảm bảo, ĐẢM BẢO', 'Đảm bảo', ['Bảo đảm'], 'Bảo đảm, bảo đảm, BẢO ĐẢM'],
    ['capitals where it is first found', replacements, 'wording', 'ĐẢM BẢO, Đảm bảo', 'ĐẢM BẢO', ['BẢO ĐẢM'], 'BẢO ĐẢM, Bảo đảm'],
    ['a name in it keeps its capital', replacements, 'wording', 'Sở Nội Vụ, sở Nội Vụ', 'Sở Nội Vụ', ['Sở Nội vụ'], 'Sở Nội vụ, sở Nội vụ'],
    ['an item without its mark', endings, 'item-ending', '- nạo vét kênh', 'kênh', ['kênh;'], '- nạo vét kênh;'],
    ['the last item without its mark', endings, 'item-ending', '- nạo vét kênh', 'kênh', ['kênh.'], '- nạo vét kênh.'],
    ['an item with a comma', endings, 'item-ending', '- nạo vét kênh,', 'kênh,', ['kênh;'], '- nạo vét kênh;'],
    ['two right forms', replacements, 'misspelling', 'đi tham quang', 'quang', ['quan', 'quảng'], 'đi tham quang'],
    ['none', replacements, 'misspelling', 'thưc hiện', 'thưc', [], 'thưc hiện'],
    ['a slip', replacements, 'misspelling', 'các nghành', 'nghành', ['ngành'], 'các ngành'],
    ['part of a word', replacements, 'misspelling', 'thưcs hiện', 'thưc', ['thực'], 'thưcs hiện'],
  ]
  test.each(rows)('%s', async (_, fixer, ruleId, text, words, expected, after) => {
    const document = await parse(text)
    expect(applied(text, fixer.proposed(document, [found(text, words, expected, ruleId)]).flatMap(({ edits }) => edits))).toBe(after)
  })
})
