import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dvcheck, folder } from './helpers/io.js'
import { GOOD, SKIPPED } from './helpers/plans.js'

/** What `--fix` makes of a plan. */
async function fixedText(text: string, name = 'x.txt', options: readonly string[] = []): Promise<string> {
  const cwd = folder()
  writeFileSync(join(cwd, name), text)
  await dvcheck([name, '--fix', ...options], { cwd })
  return readFileSync(join(cwd, name), 'utf8')
}

const tasks = (...list: readonly string[]): string => GOOD.replace(/1\. Tổ chức đối thoại[^]*?\n\nIII/, `${list.join('\n\n')}\n\nIII`)
const TASKS = ['Tổ chức đối thoại với người dân (Văn phòng xã tham mưu).', 'Sửa đường liên thôn (Phòng Kinh tế thực hiện).', 'Nạo vét kênh mương (Phòng Kinh tế thực hiện).', 'Phát quang bờ rào (Phòng Kinh tế thực hiện).'] as const
const labelled = (labels: readonly string[]): string => tasks(...labels.map((label, i) => `${label} ${TASKS[i]}`))

const bracketed = (item: string): string => GOOD.replace(/Sửa đường.*$/mu, item)
const cited = (document: string): string => GOOD.replace('1. Nâng cao', `1. Thực hiện ${document} ngày 12/12/2025 của Chính phủ, nâng cao`)

describe('fixes', () => {
  const rows: readonly [name: string, before: string, after: string][] = [
    ['a label skipped', labelled(['1.', '3.', '4.', '5.']), labelled(['1.', '2.', '3.', '4.'])],
    ['a label repeated', labelled(['1.', '2.', '2.', '3.']), labelled(['1.', '2.', '3.', '4.'])],
    ['a label repeated, the rest as it was', labelled(['1.', '2.', '2.', '4.']), labelled(['1.', '2.', '3.', '4.'])],
    ['letters', labelled(['a)', 'b)', 'd)', 'đ)']), labelled(['a)', 'b)', 'c)', 'd)'])],
    ['the last label', SKIPPED, GOOD],
    ['a bracket at the end', GOOD.replace('(Phòng Kinh tế thực hiện).', '(Phòng Kinh tế thực hiện.'), GOOD],
    ['spaces in a symbol', GOOD.replace('1. Nâng cao', '1. Thực hiện Kế hoạch số 94/ KH -UBND ngày 12/12/2025 của Ủy ban nhân dân tỉnh An Lương, nâng cao'),
      GOOD.replace('1. Nâng cao', '1. Thực hiện Kế hoạch số 94/KH-UBND ngày 12/12/2025 của Ủy ban nhân dân tỉnh An Lương, nâng cao')],
    ['Cyrillic letters', GOOD.replace('đối thoại', 'đối th\u043eại').replace('Rà soát hộ nghèo', 'Rà s\u043eát hộ ngh\u00e8\u043e'), GOOD],
    ['decomposed letters', GOOD.replace('Sửa đường', 'Sửa đường'.normalize('NFD')), GOOD],
    ['a bracket at the end, emphasis around it', bracketed('*Sửa đường (Phòng Kinh tế thực hiện.*'), bracketed('*Sửa đường (Phòng Kinh tế thực hiện).*')],
    ['a bracket at the end, emphasis within it', bracketed('Sửa đường (*Phòng Kinh tế thực hiện*.'), bracketed('Sửa đường (*Phòng Kinh tế thực hiện*).')],
    ['one bracket of two', bracketed('*Sửa đường* (Phòng Kinh tế thực hiện.*').replace('Xã tham mưu).', 'Xã tham mưu.').replace('xã tham mưu).', 'xã tham mưu.'),
      bracketed('*Sửa đường* (Phòng Kinh tế thực hiện.*')],
    ['numbers below a number', labelled(['1.', '2.', '2.1.', '2.3.']), labelled(['1.', '2.', '2.1.', '2.2.'])],
    ['a unit in letters of two scripts', GOOD.replace('(Phòng Kinh tế', '(Phòng Kinh t\u0435\u0302\u0301'), GOOD],
    ['spaces in a symbol, not those behind it', cited('Nghị định số 30/2020/ NĐ-C P01'), cited('Nghị định số 30/2020/NĐ-C P01')],
    ['several at once', SKIPPED.replace('(Phòng Kinh tế thực hiện).', '(Phòng Kinh tế thực hiện.'), GOOD],
  ]
  test.each(rows)('%s', async (_, before, after) => {
    expect(await fixedText(before, 'x.txt', ['--fix-suggested'])).toBe(after)
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
    ['a letter in a symbol', cited('Kế hoạch số 12\u041e-KH/TU')],
    ['a symbol of the wrong system', GOOD.replace('1. Nâng cao', '1. Thực hiện Kế hoạch số 15/KH-TU, ngày 12/12/2025 của Tỉnh ủy An Lương, nâng cao')],
  ]
  test.each(rows)('%s', async (_, text) => {
    expect(await fixedText(text, 'x.txt')).toBe(text)
  })

  test('a file with bytes that are no text', async () => {
    const cwd = folder()
    const bytes = Buffer.concat([Buffer.from(SKIPPED), Buffer.from([0xe1, 0xba])])
    writeFileSync(join(cwd, 'x.txt'), bytes)
    await dvcheck(['x.txt', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'x.txt')).equals(bytes)).toBe(true)
  })

  test('what is suppressed, or turned off', async () => {
    const text = SKIPPED.replace('\n3. Giao', '\ndvcheck: bỏ qua numbering – đã công bố\n3. Giao')
    expect(await fixedText(text)).toBe(text)
    expect(await fixedText(SKIPPED, 'x.txt', ['--rule', 'numbering=off'])).toBe(SKIPPED)
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
    writeFileSync(join(cwd, 'x.txt'), bytesOf(SKIPPED, encoding), { mode: 0o640 })
    const { code, err } = await dvcheck(['x.txt', '--fix'], { cwd })
    expect([code, err]).toEqual([0, 'dvcheck: Đã sửa 1 chỗ trong “x.txt”.\n'])
    expect(readFileSync(join(cwd, 'x.txt')).equals(bytesOf(GOOD, encoding))).toBe(true)
    expect(statSync(join(cwd, 'x.txt')).mode & 0o777).toBe(0o640)
  })

  test('Markdown keeps its marks', async () => {
    const marked = (text: string): string => text.replace(/^III\. .*$/m, '## $&').replace('Giao Văn phòng', '**Giao** Văn phòng').replace('(Phòng Kinh tế thực hiện)', '(*Phòng Kinh tế thực hiện*)')
    expect(await fixedText(marked(SKIPPED).replace('thực hiện*)', 'thực hiện*'), 'x.md')).toBe(marked(GOOD))
  })

  test('a dry run shows a diff and changes nothing', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'x.txt'), SKIPPED)
    const { code, out } = await dvcheck(['x.txt', '--fix', '--dry-run'], { cwd })
    expect([code, readFileSync(join(cwd, 'x.txt'), 'utf8')]).toEqual([1, SKIPPED])
    expect(out).toBe(`--- x.txt
+++ x.txt
@@ -33,5 +33,5 @@
 1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn thực hiện Kế hoạch này; báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.
${' '}
-3. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.
+2. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.
${' '}
 Nơi nhận:
`)
  })

  test('standard input can only be shown', async () => {
    expect((await dvcheck(['-', '--fix'], { stdin: SKIPPED })).code).toBe(2)
    expect((await dvcheck(['-', '--fix', '--dry-run'], { stdin: SKIPPED })).out).toContain('\n+2. Giao')
  })
})
