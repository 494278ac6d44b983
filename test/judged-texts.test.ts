import { describe, expect, test } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import { defaults } from '../src/settings/settings.js'

/** A plan of an invented commune with these tasks and recipients. */
const plan = (tasks: readonly string[], recipients: readonly string[]): string => `KẾ HOẠCH
Khuyến nông năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

${tasks.map((task, i) => `${i + 1}. ${task}`).join('\n\n')}

Nơi nhận:
${recipients.map((name) => `- ${name};`).join('\n')}
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
`

/** What a rule says of a plan, as `message: words`. */
async function said(id: string, text: string): Promise<string[]> {
  const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
  const rule = rules.filter((one) => one.id === id)
  return lint(document, rule, defaults).map(({ actual }) => actual ?? '')
}

const USUAL = ['Gieo cấy vụ xuân (Hội Nông dân xã thực hiện).', 'Tiêm phòng gia súc (Hội Nông dân xã thực hiện).']

describe('what is left to fill in', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a row of dots', 'Trồng ..... cây', ['.....']],
    ['ellipses in a row', 'Trồng ……. cây', ['…….']],
    ['a day', 'Trồng cây trước ngày … tháng 3', ['ngày …']],
    ['a number', 'Thực hiện Kế hoạch số .../KH-UBND', ['số ...']],
    ['a share', 'Trồng đạt: …%', ['…%']],
    ['a person', 'Giao đồng chí … theo dõi', ['đồng chí …']],
    ['the end of a list', 'Trồng keo, bạch đàn, …', []],
    ['three dots and a stop', 'Trồng keo, bạch đàn….', []],
    ['a row of dots before a page', 'Trồng cây ........ 12', []],
    ['crosses', 'Trồng xx cây trước ngày xx/xx/2026', ['xx', 'xx/xx/2026']],
    ['Roman twenty beside brackets', 'Theo Đại hội lần thứ XX [...]', ['[...]']],
    ['a word of x within letters', 'Trồng cây xxa', []],
    ['an instruction in square brackets', 'Giao [tên đơn vị] trồng cây', ['[tên đơn vị]']],
    ['a reference', 'Trồng cây [số 12]', []],
    ['an instruction in parentheses', 'Trồng cây (ghi rõ số lượng)', ['(ghi rõ số lượng)']],
    ['words left out of a quotation', 'Theo “Trồng cây [...] gây rừng”', []],
    ['strokes of a date', 'Trồng cây trước ngày / /2026', ['ngày / /2026']],
    ['underscores', 'Trồng ____ cây', ['____']],
  ])('%s', async (_, task, expected) => {
    expect(await said('placeholder', plan([task], []))).toEqual(expected)
  })
})

test.each([...'[({<|/\\._…"“‘-–=+*#@%&~^$:;,?!'])('a plan whose tasks end with %s is judged to its end', async (sign) => {
  const tasks = ['Trồng cây', 'Trồng cây trước ngày', 'Giao Hội Nông dân xã', 'Thực hiện Kế hoạch số'].flatMap((task) => [`${task}${sign}`, `${task} ${sign}`])
  const document = await parse(new TextEncoder().encode(plan([...tasks, sign], [sign])), { path: 'plan.txt' })
  expect(document.plan.tasks.length).toBeGreaterThan(0)
  expect(() => lint(document, rules, defaults)).not.toThrow()
})

describe('brackets and quotation marks', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['in pairs', 'Trồng cây “gây rừng” (đợt 1)', []],
    ['one within the other', 'Trồng (cả “cây quý”) ven đường', []],
    ['a quotation mark that closes at a space', 'Trồng cây “gây rừng ” ven đường', []],
    ['inches', 'Ống 12" và 14" dẫn nước', []],
    ['a bracket of the wrong kind', 'Trồng (cây] ven đường', ['(', ']']],
    ['a mark that opens nothing', 'Trồng cây gây rừng” ven đường', ['”']],
  ])('%s', async (_, task, expected) => {
    expect((await said('bracket-unclosed', plan([`${task}.`], []))).sort()).toEqual([...expected].sort())
  })
})

describe('names of units', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['two letters exchanged', 'Tuần tra rừng (Hội Nông dnâ xã thực hiện).', ['Hội Nông dnâ xã']],
    ['a letter left out', 'Tuần tra rừng (Hội Nông dâ xã thực hiện).', ['Hội Nông dâ xã']],
    ['another body', 'Tuần tra rừng (Hội Phụ nữ xã thực hiện).', []],
    ['within a sentence', 'Tuần tra rừng, giao Hội Nôngg dân xã theo dõi (Hội Nông dân xã thực hiện).', ['Hội Nôngg dân xã']],
  ])('%s', async (_, task, expected) => {
    expect(await said('unit-variant', plan([...USUAL, task], []))).toEqual(expected)
  })
})

describe('who receives', () => {
  const task = 'Tuần tra rừng (Hạt Kiểm lâm xã thực hiện).'
  test.each<readonly [string, readonly string[], boolean]>([
    ['the unit', ['Hạt Kiểm lâm xã'], true],
    ['the unit and its place', ['Hạt Kiểm lâm xã Đồi Cao'], true],
    ['the body that it belongs to', ['Hạt Kiểm lâm'], true],
    ['its leaders', ['Lãnh đạo Hạt Kiểm lâm xã'], true],
    ['among others', ['Công an xã, Hạt Kiểm lâm xã'], true],
    ['a collective of its kind', ['Các hạt, đội của xã'], true],
    ['a collective after others', ['Công an xã và các cơ quan của xã'], true],
    ['everybody', ['Như Điều 3'], true],
    ['others', ['Công an xã', 'Các phòng của xã'], false],
    ['one of a name that begins alike', ['Hạt Giao thông xã'], false],
  ])('%s', async (_, recipients, reached) => {
    expect(await said('unit-not-recipient', plan([task], recipients))).toHaveLength(reached ? 0 : 1)
  })
})

describe('lists that count', () => {
  const list = (...labels: readonly string[]): string => `KẾ HOẠCH\nKhuyến nông năm 2026\n\nI. NHIỆM VỤ\n\n${labels.map((label, i) => `${label} Trồng cây đợt ${i + 1}.`).join('\n\n')}\n`
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['in order', ['1.', '2.', '3.'], []],
    ['letters with đ', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'], []],
    ['a gap', ['1.', '3.'], ['3.']],
    ['a repeated number', ['1.', '1.', '2.'], ['1.']],
    ['letters as Word counts', ['a)', 'b)', 'c)', 'd)', 'e)'], ['e)']],
    ['from two on', ['2.', '3.'], ['2.']],
  ])('%s', async (_, labels, expected) => {
    expect(await said('numbering', list(...labels))).toEqual(expected)
  })
})
