import { describe, expect, test } from 'vitest'
import { parse } from '../src/index.js'
import type { Plan } from '../src/index.js'
import { plans } from '../src/model/plans.js'

/** A plan of a commune with some items, and what is attached to it. */
const plan = (items: readonly string[], more = ''): string => `ỦY BAN NHÂN DÂN
XÃ SUỐI BÀNG

Số: 12/KH-UBND

Suối Bàng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác năm 2026

I. NHIỆM VỤ

${items.map((item, i) => `${i + 1}. ${item}`).join('\n\n')}

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Hà Văn Thếm
${more}`

/** Each document as it is known, with the words of its mentions. */
function register(own: Plan): string[] {
  const citations = new Map(plans(own).flatMap((one) => one.citations).map((citation) => [citation.id, citation]))
  return own.documents.map(({ type, number, name, date, citations: ids, mentions }) =>
    [[type, name === null ? number : null, name, date].filter((value) => value !== null).join(' '), ...ids.map((id) => citations.get(id)?.number ?? citations.get(id)?.name), ...mentions.map(({ raw }) => raw)].join(' | '))
}

const FULL = 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.'

describe('the documents that a file cites', () => {
  test.each<readonly [name: string, items: readonly string[], ...documents: string[]]>([
    ['one mention', [FULL], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW'],
    ['its number again', [FULL, 'Sơ kết Nghị quyết số 57-NQ/TW.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | 57-NQ/TW'],
    ['the date stated later', ['Quán triệt Nghị quyết số 57-NQ/TW.', FULL], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | 57-NQ/TW'],
    ['its serial', [FULL, 'Sơ kết Nghị quyết 57.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | 57'],
    ['its serial before it', ['Quán triệt Nghị quyết 57.', FULL], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57 | 57-NQ/TW'],
    [
      'its serial after số', ['Triển khai Quyết định số 140/QĐ-TTg ngày 16/01/2026 của Thủ tướng Chính phủ.', 'Rà soát Quyết định số 140 ngày 16/01/2026.'],
      'Quyết định 140/QĐ-TTg 2026-01-16 | 140/QĐ-TTg | 140',
    ],
    ['the serial of another type', [FULL, 'Thực hiện Chỉ thị 57.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW', 'Chỉ thị 57 | 57'],
    ['a serial without a full mention', ['Thực hiện Đề án 06.', 'Sơ kết Đề án 06.'], 'Đề án 06 | 06 | 06'],
    [
      'one number of two years', ['Thực hiện Kế hoạch số 80/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh.', 'Thực hiện Kế hoạch số 80/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân tỉnh.'],
      'Kế hoạch 80/KH-UBND 2025-03-05 | 80/KH-UBND', 'Kế hoạch 80/KH-UBND 2026-03-09 | 80/KH-UBND',
    ],
    [
      'one number of two bodies', ['Thực hiện Kế hoạch số 80/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh.', 'Thực hiện Kế hoạch số 80/KH-UBND ngày 09/3/2026 của Ủy ban nhân dân phường.'],
      'Kế hoạch 80/KH-UBND 2026-03-05 | 80/KH-UBND', 'Kế hoạch 80/KH-UBND 2026-03-09 | 80/KH-UBND',
    ],
    ['a date mistyped', [FULL, 'Sơ kết Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | 57-NQ/TW'],
    ['a law', ['Tuyên truyền Luật Đất đai.', 'Tập huấn LUẬT ĐẤT ĐAI cho cán bộ.'], 'Luật Luật Đất đai | Luật Đất đai | LUẬT ĐẤT ĐAI'],
    ['laws of two years', ['Tuyên truyền Luật Đất đai năm 2013.', 'Tập huấn Luật Đất đai năm 2024.'], 'Luật Luật Đất đai | Luật Đất đai', 'Luật Luật Đất đai | Luật Đất đai'],
    ['a look back', [FULL, 'Kiểm tra kết quả thực hiện Nghị quyết nêu trên.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | Nghị quyết nêu trên'],
    ['a look back within a task', ['Tuyên truyền Luật Đất đai và các quy định thi hành Luật này.'], 'Luật Luật Đất đai | Luật Đất đai | Luật này'],
    ['nothing to look back to', ['Thực hiện Nghị quyết nêu trên.']],
    ['several at once', [FULL, 'Kiểm tra các Nghị quyết nêu trên.'], 'Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW'],
    ['no look back', ['Thực hiện Kế hoạch số 80/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh.', 'Tuyên truyền Kế hoạch trên địa bàn.'], 'Kế hoạch 80/KH-UBND 2025-03-05 | 80/KH-UBND'],
    ['the plan itself', ['Thực hiện Kế hoạch số 80/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh.', 'Triển khai Kế hoạch này.'], 'Kế hoạch 80/KH-UBND 2025-03-05 | 80/KH-UBND'],
  ])('%s', async (_, items, ...documents) => {
    expect(register((await parse(plan(items))).plan)).toEqual(documents)
  })

  const attached = '\nKẾ HOẠCH\nDọn kênh năm 2026\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Suối Bàng)\n\nI. NHIỆM VỤ\n\n1. Sơ kết Nghị quyết số 57-NQ/TW.\n'

  test('are kept on the main plan, attached plans included; what cites the file’s own plan is none', async () => {
    const own = (await parse(plan([FULL], attached))).plan
    expect(register(own)).toEqual(['Nghị quyết 57-NQ/TW 2024-12-22 | 57-NQ/TW | 57-NQ/TW'])
    expect(own.attachments.map((one) => one.citations.map(({ document }) => document))).toEqual([[null, 'k1']])
    expect(own.attachments[0]).not.toHaveProperty('documents')
  })

  test('each citation names its document, in JSON and in copies', async () => {
    const own = (await parse(plan([FULL, 'Sơ kết Nghị quyết 57.', 'Tuyên truyền Luật Đất đai.']))).plan
    const ids = ['k1', 'k1', 'k2']
    for (const copy of [own, JSON.parse(JSON.stringify(own)) as Plan, structuredClone(own)]) expect(copy.citations.map(({ document }) => document)).toEqual(ids)
  })

  test('hundreds may have one number', async () => {
    const items = (count: number): string[] => Array.from({ length: count }, (_, i) => `Thực hiện Kế hoạch số 80/KH-UBND ngày 05/3/${1000 + i} của Ủy ban nhân dân tỉnh, Kế hoạch số 80.`)
    const own = (await parse(plan(items(900)))).plan
    expect(own.documents.length).toBeGreaterThan(800)
  })
})
