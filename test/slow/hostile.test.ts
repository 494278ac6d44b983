import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { mended } from '../../src/fix/mend.js'
import { ownPattern, ranges } from '../../src/settings/own-pattern.js'
import { defaults, type OwnRule } from '../../src/settings/settings.js'
import { plan, PLANS } from '../helpers/food.js'
import { growing } from '../helpers/growth.js'
import { mending } from '../helpers/mending.js'

const times = (text: string, letters: number): string => text.repeat(Math.ceil(letters / text.length))
const cell = (text: string): string => plan(`| STT | Nội dung | Chủ trì | Thời gian |\n|--|--|--|--|\n| 1 | ${text} | Sở A | Tháng 1 |`)
const leadCell = (text: string): string => plan(`| STT | Nội dung | Chủ trì | Thời gian |\n|--|--|--|--|\n| 1 | Họp | ${text} | ${text} |`)
const item = (text: string): string => plan(`1. Họp ${text}\n2. Họp`)
const paragraph = (text: string): string => plan(`1. Họp\n\n${text}\n`)
const duty = (text: string): string => plan(`1. Họp.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ ${text}\n\n2. Sở Y tế họp.`)
const numbered = (letters: number, each: number, of: (i: number) => string): string => Array.from({ length: Math.ceil(letters / each) }, (_, i) => of(i)).join('\n')
const lettered = (i: number): string => i.toString(26).replace(/./gu, (c) => String.fromCharCode(65 + Number.parseInt(c, 26)))

/** Texts that once took time with the square of their length, by what is repeated and where; `n` letters of them. */
const rows: Readonly<Record<string, (n: number) => string>> = {
  '“dvcheck:” in an item': (n) => item(times('dvcheck: ', n)),
  '“dvcheck:” in a cell': (n) => cell(times('dvcheck: ', n)),
  '“dvcheck:” in a cell of units and times': (n) => leadCell(times('dvcheck: ', n / 2)),
  '“dvcheck:” in the head': (n) => plan('1. Họp', { head: `${times('dvcheck: ', n)}\n` }),
  '“dvcheck:” after spaces': (n) => item(`\n${times(' ', n)}. dvcheck: bỏ qua numbering`),
  'rules after “dvcheck: ignore”': (n) => plan(`dvcheck: ignore ${times('numbering, ', n)}numbering\n1. Họp`),
  'suppressions above one item': (n) => plan(`${times('dvcheck: bỏ qua numbering\n', n)}1. Họp`),
  'suppressions above one paragraph of many lines': (n) => plan(`1. Họp\n\n${times('dvcheck: bỏ qua numbering\n', n / 2)}${times('tiếp tục họp\n', n / 2)}`),
  'suppressions that take away': (n) => plan(times('1. Họp\ndvcheck: bỏ qua numbering\n3. Họp\n', n)),
  'dates in one duty': (n) => duty(times('ngày 1/1/2026 ', n)),
  'dates before which, in one duty': (n) => duty(times('trước ngày 1/1/2026, ', n)),
  'days of the week in an item': (n) => item(times('thứ Hai, ngày 5/1/2026, ', n)),
  'days of the week in a line': (n) => paragraph(times('thứ Hai, ngày 5/1/2026, ', n)),
  'days of the week in a cell': (n) => cell(times('thứ Hai, ngày 5/1/2026, ', n)),
  'letters before a day of the week': (n) => item(`${times('a', n)}.`),
  'bullets in a cell, parted by <br>': (n) => cell(times('- a<br>', n)),
  'numbers in a cell, parted by <br>': (n) => cell(times('- 1. Họp;<br>', n)),
  '“thời gian:” in an item': (n) => item(times('thời gian: ', n)),
  '“thời gian:” in a line': (n) => paragraph(times('thời gian: ', n)),
  'emphasis, a*b*': (n) => item(times('a*b* ', n)),
  'emphasis, *a **b': (n) => item(times('*a **b ', n)),
  'emphasis, a*': (n) => item(times('a* ', n)),
  'emphasis, _*': (n) => item(times('_*', n)),
  'emphasis over many lines': (n) => plan(times('a* _b\n', n)),
  'emphasis in a cell': (n) => cell(times('*a **b _', n)),
  'emphasis in many cells': (n) => cell(times('a* | ', n)),
  'units that lead, in one item': (n) => item(times('Sở Nội vụ chủ trì, Sở Y tế ', n)),
  'times within which, in one task of a month': (n) => plan(`Tháng 1\n- Họp ${times('trong tháng 1/2026, ', n)}`),
  'attached plans': (n) => PLANS['attached plans']?.(n / 200) ?? '',
  'distinct units': (n) => plan(numbered(n, 36, (i) => `- Báo cáo (Phòng số ${i} thực hiện).`)),
  'units of nearly one name': (n) => plan(numbered(n, 36, (i) => `- Báo cáo (Phòng Nội vụ ${lettered(i)} thực hiện).`)),
  'units and recipients': (n) => plan(numbered(n, 52, (i) => `- Báo cáo (Phòng số ${i} thực hiện).`), { foot: `${numbered(n, 52, (i) => `- Phòng số ${i * 2};`)}\n` }),
  'the basis': (n) => `KẾ HOẠCH\nvề công tác\n\n${numbered(n, 64, (i) => `Căn cứ Kế hoạch số ${i}-KH/TU ngày 1/1/2025 của Tỉnh ủy;`)}\n\nI. NHIỆM VỤ\n1. Họp.`,
  'one number cited with many types': (n) => plan(numbered(n, 48, (i) => `- Thực hiện ${['Kế hoạch', 'Chương trình', 'Nghị quyết', 'Quyết định'][i % 4]} số 5-${['KH', 'CTr', 'NQ', 'QĐ'][i % 4]}/TU của Tỉnh ủy.`)),
  'one task in many months': (n) => plan(numbered(n, 25, (i) => `Tháng ${(i % 12) + 1}\n- Họp giao ban.`)),
  'one task in months of many years': (n) => plan(numbered(n, 30, (i) => `Tháng ${(i % 12) + 1}/${2000 + Math.floor(i / 12)}\n- Họp giao ban.`)),
}

/** An office's own rule that looks at what was found in each part. */
const own: OwnRule = { id: 'cua-phong', scope: 'citation', severity: 'info', required: [], forbidden: ['không có'], pattern: null, message: 'm', advice: null }

/** Four times the longest, at which what looks like growth is measured last, is still a line that is read. */
const sizes = { from: 2 ** 12, to: 2 ** 17, spend: 30 }

describe('a text eight times as long takes eight times as long to mend', () => {
  const damaged: Readonly<Record<string, (n: number) => string>> = {
    'words of two scripts': (n) => item(numbered(n, 8, (i) => `h\u043e${i.toString(36)}`).replaceAll('\n', ' ')),
    'labels that repeat': (n) => plan(`Tháng 1\n${numbered(n, 10, (i) => `1. Họp ${i}`)}`),
    'brackets left open': (n) => plan(numbered(n, 20, (i) => `- Họp ${i} (Sở A`)),
    'spaces in symbols': (n) => plan(numbered(n, 40, (i) => `- Thực hiện Kế hoạch số ${i}/ KH -UBND`)),
    'symbols with the marks of the other system': (n) => plan(numbered(n, 44, (i) => `- Thực hiện Nghị quyết số ${i}/NQ-TU của Tỉnh ủy`)),
    'symbols without the word số': (n) => plan(numbered(n, 44, (i) => `- Thực hiện Nghị quyết ${i}-NQ/TU của Tỉnh ủy`)),
    'words written twice': (n) => plan(numbered(n, 36, (i) => `- Báo cáo về về việc số ${i} trên trên địa bàn`)),
    'words with another form': (n) => plan(numbered(n, 36, (i) => `- Họp ${i} nhằm đảm bảo an toàn hàng năm`)),
    'decomposed letters': (n) => plan(`- Tổ chức\n${numbered(n, 18, () => '- Tổ chức họp'.normalize('NFD'))}`),
  }
  test.each(Object.entries(damaged))('%s', async (_, text) => {
    const make = (n: number) => {
      const bytes = new TextEncoder().encode(text(n))
      return { 'to mend': () => mended(bytes, 'plan.txt', mending(true)) }
    }
    expect(await growing(make, sizes)).toEqual([])
  })
})

describe.each(['txt', 'md'])('a text eight times as long takes eight times as long, .%s', (ending) => {
  test.each(Object.entries(rows))('%s', async (_, text) => {
    const make = (n: number) => {
      const bytes = new TextEncoder().encode(text(n))
      return { 'to judge': () => check(bytes, { path: `plan.${ending}`, settings: { ownRules: [own] } }) }
    }
    expect(await growing(make, sizes)).toEqual([])
  })
})

test('the worst pattern that an office may write takes eight times as long on a text eight times as long', async () => {
  const pattern = ownPattern('a*a*b')
  const make = (n: number) => {
    const text = 'a'.repeat(n)
    return { 'to match': () => [...ranges(pattern, text)] }
  }
  expect(await growing(make, { from: 2 ** 12, to: 2 ** 12, spend: 1 })).toEqual([])
})
