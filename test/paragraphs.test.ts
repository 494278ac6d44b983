import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint, parse } from '../src/index.js'
import { PROMISES } from './helpers/promises.js'

const folder = new URL('../fixtures/plans/', import.meta.url)

describe('nothing of a plan is in no field', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const file = readdirSync(new URL(`${name}/`, folder)).find((one) => /^plan\.(?:txt|md)$/.test(one)) ?? ''
    const document = await parse(readFileSync(new URL(`${name}/${file}`, folder)), { path: file })
    for (const [promise, of] of Object.entries(PROMISES)) expect(of(document, lint(document)), promise).toEqual([])
  })
})

describe('what is in no task, heading or footnote', () => {
  const text = `ỦY BAN NHÂN DÂN XÃ SUỐI BÀNG
Số: 12/KH-UBND
KẾ HOẠCH
Công tác năm 2026

Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao ý thức của người dân theo Luật Đất đai.

2. Gắn với cải cách hành chính.

II. NHIỆM VỤ

Các phòng tập trung vào những việc sau:

- Dọn kênh (Phòng Kinh tế thực hiện).

III. PHÂN CÔNG

| STT | Nội dung | Đơn vị chủ trì | Kinh phí |
|---|---|---|---|
| 1 | Sửa cầu | Phòng Kinh tế | 20 triệu |

- 2 -

IV. KINH PHÍ

Do ngân sách xã bảo đảm.

V. TỔ CHỨC THỰC HIỆN

1. Giao Phòng Kinh tế theo dõi.

Trên đây là Kế hoạch công tác năm 2026 của xã.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Hà Văn Thếm
`

  test('has a kind, a section and its citations', async () => {
    const { paragraphs, sections, citations } = (await parse(text)).plan
    const labels = new Map(sections.map(({ id, number }) => [id, number]))
    const cited = new Map(citations.map(({ id, number, name }) => [id, number ?? name]))
    expect(paragraphs.map(({ id }) => id)).toEqual(paragraphs.map((_, i) => `b${i + 1}`))
    expect(paragraphs.map(({ kind, section, text, citations: ids }) => [kind, section && labels.get(section), text, ...ids.map((id) => cited.get(id))])).toEqual([
      ['head', null, 'ỦY BAN NHÂN DÂN XÃ SUỐI BÀNG'],
      ['head', null, 'Số: 12/KH-UBND'],
      ['head', null, 'KẾ HOẠCH'],
      ['head', null, 'Công tác năm 2026'],
      ['basis', null, 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;', '57-NQ/TW'],
      ['lead', null, 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'],
      ['item', 'I', '1. Nâng cao ý thức của người dân theo Luật Đất đai.', 'Luật Đất đai'],
      ['item', 'I', '2. Gắn với cải cách hành chính.'],
      ['lead', 'II', 'Các phòng tập trung vào những việc sau:'],
      ['head', 'III', 'STT | Nội dung | Đơn vị chủ trì | Kinh phí'],
      ['item', 'III', '20 triệu'],
      ['foot', null, '- 2 -'],
      ['item', 'IV', 'Do ngân sách xã bảo đảm.'],
      ['closing', null, 'Trên đây là Kế hoạch công tác năm 2026 của xã.'],
      ['foot', null, 'Nơi nhận:'],
      ['foot', null, '- Lưu: VT.'],
      ['foot', null, 'CHỦ TỊCH'],
      ['foot', null, 'Hà Văn Thếm'],
    ])
  })

  test('goes into JSON and into copies, also when the document is gone', async () => {
    const { plan } = await parse(text)
    expect((JSON.parse(JSON.stringify(plan)) as typeof plan).paragraphs).toEqual(plan.paragraphs)
    expect(structuredClone(plan).paragraphs).toEqual(plan.paragraphs)
    expect({ ...plan }.paragraphs).toBe(plan.paragraphs)
  })

  test('a short line above a footnote, in a file of old line ends', async () => {
    const { plan } = await parse('KẾ HOẠCH\rCông tác năm 2026\r\rNay\r¹ Theo lịch của xã.\r')
    expect(plan.paragraphs.map((paragraph) => paragraph.text)).toContain('Nay')
  })

  test('a converter’s line breaks are none', async () => {
    const { plan } = await parse('KẾ HOẠCH\nCông tác năm 2026\n\nĐoạn một.<br>Đoạn hai<br/>\n\n1. Dọn kênh.<br>- Trồng cây.<br>\n')
    expect(plan.paragraphs.map((paragraph) => paragraph.text)).toEqual(['KẾ HOẠCH', 'Công tác năm 2026', 'Đoạn một.', 'Đoạn hai'])
  })
})
