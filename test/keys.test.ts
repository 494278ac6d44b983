import { describe, expect, test } from 'vitest'
import { parse } from '../src/index.js'
import { unitKey } from '../src/recognise/unit/unit-key.js'
import { digest } from '../src/text/digest.js'
import { GOOD } from './helpers/plans.js'

describe('a unit has one key over all plans', () => {
  test.each<readonly [name: string, ...names: string[]]>([
    ['ủy ban nhân dân xã', 'UBND xã', 'Uỷ ban nhân dân xã', 'các Ủy ban nhân dân xã', 'ỦY BAN NHÂN DÂN XÃ', 'Ủy ban  nhân dân xã.'],
    ['văn phòng hội đồng nhân dân và ủy ban nhân dân', 'VP HĐND và UBND', 'Văn phòng HĐND & UBND', 'Văn phòng HĐND&UBND', 'Văn phòng HĐND-UBND'],
    ['phòng văn hóa-xã hội', 'Phòng Văn hoá – Xã hội', 'phòng VH-XH', 'Phòng Văn hóa - Xã hội'],
    ['sở giáo dục và đào tạo', 'Sở GD&ĐT', 'Sở GDĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['ban dân vận tỉnh ủy', 'Ban Dân vận TU', 'BAN DÂN VẬN TỈNH ỦY'],
    ['sở tư pháp', 'Sở Tư pháp', 'SỞ TƯ PHÁP'],
    ['xã, phường', 'các xã, phường', 'Các xã, phường'],
    ['các', 'Các'],
  ])('%s', (key, ...names) => {
    expect(names.map(unitKey)).toEqual(names.map(() => key))
  })

  test.each([['Phòng Kinh tế', 'Phòng Kinh tế - Hạ tầng'], ['Sở Y tế', 'Sở Tư pháp'], ['Chi bộ 1', 'Chi bộ 2'], ['xã Nà Lốc', 'phường Nà Lốc']])('%s is not %s', (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other))
  })
})

describe('the register', () => {
  const text = GOOD.replace('(Phòng Kinh tế thực hiện)', '(UBND xã thực hiện)').replace('(Phòng Văn hóa - Xã hội thực hiện)', '(Uỷ ban nhân dân xã thực hiện)')

  test('has a unit once, headed by a full spelling, and its tasks name it', async () => {
    const { units, tasks } = (await parse(text)).plan
    const own = units.find(({ key }) => key === 'ủy ban nhân dân xã')
    expect(own).toMatchObject({ name: 'Uỷ ban nhân dân xã', aliases: ['UBND xã'] })
    expect(units.map(({ id }) => id)).toEqual(units.map((_, i) => `u${i + 1}`))
    expect(tasks.filter((task) => task.units.some(({ unit }) => unit === own?.id)).map(({ id }) => id)).toEqual(own?.tasks)
    expect(own?.tasks).toHaveLength(2)
  })

  test('ids go on in attached plans', async () => {
    const { plan } = await parse(`${GOOD}\n\nKẾ HOẠCH\nDọn kênh năm 2026\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)\n\nI. NHIỆM VỤ\n\n1. Dọn kênh (Phòng Kinh tế thực hiện).\n`)
    const all = [plan, ...plan.attachments].flatMap(({ units }) => units.map(({ id }) => id))
    expect(plan.attachments).toHaveLength(1)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the key of a task', () => {
  const keys = async (text: string): Promise<string[]> => (await parse(text)).plan.tasks.map(({ key }) => key)
  const ITEM = '\n1. Xây dựng lịch'

  test('is of its words and its period', async () => {
    const before = await keys(GOOD)
    expect(new Set(before).size).toBe(before.length)
    for (const key of before) expect(key).toMatch(/^[0-9a-f]{16}$/)
    expect(await keys(GOOD.replace('Sửa đường', 'Mở đường'))).toEqual(before.map((key, i) => (i === 5 - 2 ? expect.not.stringMatching(key) : key)))
    expect((await keys(GOOD.replace('Tháng 02\n', 'Tháng 03\n'))).map((key, i) => key === before[i])).toEqual([true, true, false, false, true, true])
  })

  test.each<readonly [change: string, text: string]>([
    ['another label', GOOD.replace('\n2. Giao', '\n9. Giao')],
    ['another place of the tone mark', GOOD.replaceAll('hóa', 'hoá')],
    ['capitals and spaces', GOOD.replace('Rà soát hộ nghèo', 'rà  soát Hộ nghèo')],
    ['another dash, another end', GOOD.replace('(Phòng Kinh tế thực hiện).', '(Phòng Kinh tế thực hiện);').replace('Văn hóa - Xã hội thực', 'Văn hóa – Xã hội thực')],
    ['another letterhead', GOOD.replace('Số: 12', 'Số: 13')],
  ])('does not change with %s', async (_, text) => {
    expect(await keys(text)).toEqual(await keys(GOOD))
  })

  test('stays where items are put in above', async () => {
    const more = await keys(GOOD.replace(ITEM, '\n1. Mở hòm thư góp ý (Văn phòng HĐND và UBND xã thực hiện).\n\n2. Xây dựng lịch'))
    expect(more.slice(1)).toEqual(await keys(GOOD))
  })

  test('equal tasks are counted, in attached plans too', async () => {
    const twice = `KẾ HOẠCH\nnăm 2026\n\nI. NHIỆM VỤ\n\n1. Dọn kênh.\n\n2. Dọn kênh.\n\n3. Sửa cầu.\n\nPHỤ LỤC\nBẢNG PHÂN CÔNG\n(Kèm theo Kế hoạch số 12/KH-UBND)\n\nI. NHIỆM VỤ\n\n1. Dọn kênh.\n`
    const { plan } = await parse(twice)
    const [first = '', second, third] = plan.tasks.map(({ key }) => key)
    expect([second, third === first]).toEqual([`${first}-2`, false])
    expect(plan.attachments[0]?.tasks.map(({ key }) => key)).toEqual([`${first}-3`])
  })

  test('goes into JSON and into copies', async () => {
    const [task] = (await parse(GOOD)).plan.tasks
    expect([JSON.parse(JSON.stringify(task)).key, structuredClone(task)?.key, { ...task }.key]).toEqual([task?.key, task?.key, task?.key])
  })
})

test('few digests meet', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 50_000; i++) seen.add(digest(`nhiệm vụ ${i}`)).add(digest(`${i} hộ`))
  expect(seen.size).toBe(100_000)
  expect([...seen].every((one) => one.length === 16)).toBe(true)
})
