import { describe, expect, it } from 'vitest'
import type { Item } from '../src/document.js'
import { parse } from '../src/parse.js'

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\n'

/** A body as its items: one a line, indented below its parent, label and first words. */
async function tree(body: string): Promise<string[]> {
  const { parts } = await parse(new TextEncoder().encode(HEAD + body))
  const depth = (item: Item): number => (item.parent ? depth(item.parent) + 1 : 0)
  return parts.flatMap(({ items }) => items.map((item) => `${'  '.repeat(depth(item))}${item.label?.text || item.label?.kind} ${item.passage.value}`))
}

const rows: readonly (readonly [name: string, body: string, ...items: string[]])[] = [
  ['Roman, Arabic, letters, bullets', 'I. A\n1. B\na) C\n- D\n+ E\n- F\nb) G\n2. H\nII. K\n1. L', 'I A', '  1 B', '    a C', '      - D', '        + E', '      - F', '    b G', '  2 H', 'II K', '  1 L'],
  ['other closing marks', 'I- A\n1- B\n1.1- C\nII/ D\n1/ E', 'I A', '  1 B', '    1.1 C', 'II D', '  1 E'],
  ['letter sections over Roman ones', 'A. X\nI. Y\nB. Z\nI. W', 'A X', '  I Y', 'B Z', '  I W'],
  ['parts and articles', 'Phần thứ nhất\nA\nI. B\nPhần thứ hai\nC\nI. D', 'Phần thứ nhất A', '  I B', 'Phần thứ hai C', '  I D'],
  ['đ follows d', 'I. A\na) B\nb) C\nc) D\nd) E\nđ) F\ne) G', 'I A', '  a B', '  b C', '  c D', '  d E', '  đ F', '  e G'],
  ['months without numbers', 'II. A\nTháng 01\n1. B\n2. C\nTháng 02/2026:\n1. D\nIII. E\n1. F', 'II A', '  period Tháng 01', '    1 B', '    2 C', '  period Tháng 02/2026:', '    1 D', 'III E', '  1 F'],
  ['months in quarters', 'I. A\nQuý I\nTháng 1\n- B\nTháng 2\n- C\nQuý II\nTháng 4\n- D', 'I A', '  period Quý I', '    period Tháng 1', '      - B', '    period Tháng 2', '      - C', '  period Quý II', '    period Tháng 4', '      - D'],
  ['numbered months with numbered headings', '1. Tháng 01\n1.1. A\n- B\n1.2. C\n- D\n2. Tháng 02\n2.1. E\n- F', '1 Tháng 01', '  1.1 A', '    - B', '  1.2 C', '    - D', '2 Tháng 02', '  2.1 E', '    - F'],
  ['a wrong number stays beside its fellows', 'I. A\n1. B\n3. C\n3. D\nIV. E', 'I A', '  1 B', '  3 C', '  3 D', 'IV E'],
  ['a sub-number under a heading of another number', '12. Tháng 12\n11.1. A\n- B\n11.2. C', '12 Tháng 12', '  11.1 A', '    - B', '  11.2 C'],
  ['a page break in mid-sentence', '1. Tổ chức kiểm tra việc thực hiện quy chế\n\n3\n\ncủa các đơn vị.\n2. B', '1 Tổ chức kiểm tra việc thực hiện quy chế của các đơn vị.', '2 B'],
  ['a footnote that interrupts', '1. Thực hiện nghị quyết¹ của Đảng\n\n¹ Nghị quyết số 12-NQ/TU.\n\nvề công tác cán bộ.\n2. B', '1 Thực hiện nghị quyết¹ của Đảng về công tác cán bộ.', '2 B'],
  ['a symbol cut over two lines', '1. Thực hiện Nghị quyết số 24-\n\nNQ/TW về dân tộc.', '1 Thực hiện Nghị quyết số 24-NQ/TW về dân tộc.'],
  ['a paragraph that goes on with the item', '1. A là việc thứ nhất.\n\nTổ chức việc tiếp theo.\n\n2. B', '1 A là việc thứ nhất. Tổ chức việc tiếp theo.', '2 B'],
  ['glued items', '- Làm việc A (nếu có). - Làm việc B.\n- C', '- Làm việc A (nếu có).', '- Làm việc B.', '- C'],
  ['attributes belong to their task', '1. Tập huấn\n- Đơn vị chủ trì: Văn phòng.\n- Thời gian: Tháng 3/2026.\n2. B', '1 Tập huấn Đơn vị chủ trì: Văn phòng. Thời gian: Tháng 3/2026.', '2 B'],
  ['a heading in capitals without a number', 'NHIỆM VỤ TRỌNG TÂM\n1. A\nTỔ CHỨC THỰC HIỆN\n1. B', 'caption NHIỆM VỤ TRỌNG TÂM', '  1 A', 'caption TỔ CHỨC THỰC HIỆN', '  1 B'],
  ['no labels: numbers, dates, degrees', '1. A có 2.000 đồng, ngày 15/10, 5 việc', '1 A có 2.000 đồng, ngày 15/10, 5 việc'],
  ['rows of a table', 'I. A\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | B | Văn phòng |\n| 2 | C | Công an |\n\nII. D', 'I A', '  1 B', '  2 C', 'II D'],
  ['a calendar', 'I. A\n| Tháng | Nội dung | Chủ trì |\n|---|---|---|\n| Tháng 1 | B | C |\n| | D | E |\n| Tháng 2 | F | G |', 'I A', '  period Tháng 1', '    row B', '    row D', '  period Tháng 2', '    row F'],
]

describe('outline', () => {
  it.each(rows.map(([name, body, ...items]) => [name, body, items] as const))('%s', async (_, body, items) => {
    expect(await tree(body)).toEqual(items)
  })
})
