import { describe, expect, it } from 'vitest'
import type { Item } from '../src/model/document.js'
import { parse } from '../src/assemble/parse.js'

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
  ['a heading in capitals cut in two', 'II. TIẾN ĐỘ VÀ CÁC\nĐIỀU KIỆN KÈM THEO\n1. A\n2. B', 'II TIẾN ĐỘ VÀ CÁC ĐIỀU KIỆN KÈM THEO', '  1 A', '  2 B'],
  ['a caption in capitals below a heading in capitals', 'II. NHIỆM VỤ\nNHIỆM VỤ TRỌNG TÂM\n1. A', 'II NHIỆM VỤ', 'caption NHIỆM VỤ TRỌNG TÂM', '  1 A'],
  ['a paragraph below a heading in capitals', 'II. KINH PHÍ\nDo ngân sách xã bảo đảm.', 'II KINH PHÍ Do ngân sách xã bảo đảm.'],
  ['numbers that carry their numeral', 'I. A\nI.1. B\n- C\nI.2. D\n1. E\n2. F\nII. G\nII.1 H', 'I A', '  I.1 B', '    - C', '  I.2 D', '    1 E', '    2 F', 'II G', '  II.1 H'],
  ['numbers that carry their letter', '1. A\na) B\na.1) C\na.2) D\nb) E\nb. 1. F\n2. G', '1 A', '  a B', '    a.1 C', '    a.2 D', '  b E', '    b. 1 F', '2 G'],
  ['addresses and years are no such numbers', '1. A gửi về\nQ.1 TP Hòa An, số\nV.2025 Kho lưu trữ.\n2. B', '1 A gửi về Q.1 TP Hòa An, số V.2025 Kho lưu trữ.', '2 B'],
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
  ['attributes with letters belong to their task', '1. Tập huấn\na) Đơn vị chủ trì: Văn phòng.\nb) Thời gian: Tháng 3/2026.\n2. B', '1 Tập huấn a) Đơn vị chủ trì: Văn phòng. b) Thời gian: Tháng 3/2026.', '2 B'],
  ['points without who is responsible are points', '1. Hội nghị\na) Thời gian: Tháng 3/2026.\nb) Kinh phí: 20 triệu đồng.', '1 Hội nghị', '  a Thời gian: Tháng 3/2026.', '  b Kinh phí: 20 triệu đồng.'],
  ['attributes belong to their task', '1. Tập huấn\n- Đơn vị chủ trì: Văn phòng.\n- Thời gian: Tháng 3/2026.\n2. B', '1 Tập huấn Đơn vị chủ trì: Văn phòng. Thời gian: Tháng 3/2026.', '2 B'],
  ['a heading in capitals without a number', 'NHIỆM VỤ TRỌNG TÂM\n1. A\nTỔ CHỨC THỰC HIỆN\n1. B', 'caption NHIỆM VỤ TRỌNG TÂM', '  1 A', 'caption TỔ CHỨC THỰC HIỆN', '  1 B'],
  ['no labels: numbers, dates, degrees', '1. A có 2.000 đồng, ngày 15/10, 5 việc', '1 A có 2.000 đồng, ngày 15/10, 5 việc'],
  ['rows of a table', 'I. A\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | B | Văn phòng |\n| 2 | C | Công an |\n\nII. D', 'I A', '  1 B', '  2 C', 'II D'],
  ['a calendar', 'I. A\n| Tháng | Nội dung | Chủ trì |\n|---|---|---|\n| Tháng 1 | B | C |\n| | D | E |\n| Tháng 2 | F | G |', 'I A', '  period Tháng 1', '    row B', '    row D', '  period Tháng 2', '    row F'],
  ['a heading with a tab behind its label below a table of tabs', 'I.\tCHỈ TIÊU\nStt\tChỉ tiêu\tĐvt\tNăm 2025\tNăm 2026\n1\tNước\tm3\t12\t15\n\nII.\tGIẢI PHÁP\n1.\tCông tác quản lý\n-\tĐo nước.\n-\tDọn kênh.', 'I CHỈ TIÊU', '  1 Nước', 'II GIẢI PHÁP', '  1 Công tác quản lý', '    - Đo nước.', '    - Dọn kênh.'],
  ['numbers in brackets', 'I. A\n(1) B\n(2) C\nII. D\n1) E\n2) F', 'I A', '  1 B', '  2 C', 'II D', '  1 E', '  2 F'],
  ['bullets of all kinds', 'I. A\n• B\n• C\nII. D\nØ E\nØ F\nIII. G\n* H\n* I', 'I A', '  • B', '  • C', 'II D', '  Ø E', '  Ø F', 'III G', '  * H', '  * I'],
  ['a hollow bullet of Word', 'I. A\n- B\no Cử\no Đặt\n- E', 'I A', '  - B', '    o Cử', '    o Đặt', '  - E'],
  ['dashes of three lengths are one', '1. A\n- B\n– C\n— D', '1 A', '  - B', '  – C', '  — D'],
  ['numbered months', 'II. A\n1. Tháng 01:\n- B\n2. Tháng 02:\n- C', 'II A', '  1 Tháng 01:', '    - B', '  2 Tháng 02:', '    - C'],
  ['a quarter with its year', 'II. A\nQuý IV/2024:\n1. B\nQuý I/2025:\n1. C', 'II A', '  period Quý IV/2024:', '    1 B', '  period Quý I/2025:', '    1 C'],
  ['a unit over bullets', 'III. A\n1. Sở Nội vụ\n- B\n- C\n2. Công an tỉnh\n- D', 'III A', '  1 Sở Nội vụ', '    - B', '    - C', '  2 Công an tỉnh', '    - D'],
  ['numbers that go on under letters', 'A. X\n1. Y\n2. Z\nB. W\n3. V', 'A X', '  1 Y', '  2 Z', 'B W', '  3 V'],
  ['C after B is a letter, not a hundred', 'A. X\n1. a\nB. Y\n1. b\nC. Z\n1. c\nD. W\n1. d', 'A X', '  1 a', 'B Y', '  1 b', 'C Z', '  1 c', 'D W', '  1 d'],
  ['a Roman numeral whose mark was lost', 'I. MỤC ĐÍCH\n1. A\nII NHIỆM VỤ TRỌNG TÂM\n1. B', 'I MỤC ĐÍCH', '  1 A', 'II NHIỆM VỤ TRỌNG TÂM', '  1 B'],
  ['a label alone on its line', 'A.\nViệc chung\nI.\nViệc lớn\n1.\nLàm việc B\nrất kỹ.\n2.\nLàm việc C.', 'A Việc chung', '  I Việc lớn', '    1 Làm việc B rất kỹ.', '    2 Làm việc C.'],
  ['Roman numerals of a page with one capital a line', 'I. mục đích\n- A\nIi. nhiệm vụ\n- B\nIii - tổ chức thực hiện\n- C', 'I mục đích', '  - A', 'Ii nhiệm vụ', '  - B', 'Iii tổ chức thực hiện', '  - C'],
  ['items that begin with a number', '1. Chỉ tiêu\na) 38/38 người là đoàn viên.\nb) 100% hộ dân ký cam kết.\n2. 03 lớp tập huấn', '1 Chỉ tiêu', '  a 38/38 người là đoàn viên.', '  b 100% hộ dân ký cam kết.', '2 03 lớp tập huấn'],
  ['the number of a document at a line’s head', '1. Giám sát việc thực hiện Kết luận số\n64-KL/TU, ngày 18/11/2025 của Ban Thường vụ và Quyết định số\n06/QĐ-TTg ngày 06/01/2022.\n2. B', '1 Giám sát việc thực hiện Kết luận số 64-KL/TU, ngày 18/11/2025 của Ban Thường vụ và Quyết định số 06/QĐ-TTg ngày 06/01/2022.', '2 B'],
  ['a line that breaks off', '1. Phối hợp với Ủy ban nhân dân các\nXã, phường tổ chức thực hiện nhiệm vụ của\n1. Sở Tài chính theo quy định.\n2. B', '1 Phối hợp với Ủy ban nhân dân các Xã, phường tổ chức thực hiện nhiệm vụ của 1. Sở Tài chính theo quy định.', '2 B'],
  ['a name that breaks off', '1. Giao cho Phòng\nKinh tế dọn kênh, mời Mặt trận Tổ quốc Việt\nNam xã dự.\n2. Văn phòng Bộ\nTheo dõi.', '1 Giao cho Phòng Kinh tế dọn kênh, mời Mặt trận Tổ quốc Việt Nam xã dự.', '2 Văn phòng Bộ Theo dõi.'],
  ['a date that breaks off', '1. Theo Quyết định số 12/QĐ-TTg ngày\n31/3/2022 của Thủ tướng.\n2. Trực cơ quan hằng ngày\n3. B', '1 Theo Quyết định số 12/QĐ-TTg ngày 31/3/2022 của Thủ tướng.', '2 Trực cơ quan hằng ngày', '3 B'],
  ['words that only look broken off', '1. Đẩy mạnh chuyển đổi số\n- A\n2. Khắc phục hạn chế, tồn tại\n- B', '1 Đẩy mạnh chuyển đổi số', '  - A', '2 Khắc phục hạn chế, tồn tại', '  - B'],
  ['numbers that a paragraph below a bullet announces', '- A là việc thứ nhất.\n\nChủ tịch kết luận như sau:\n\n1. B\n2. C', '- A là việc thứ nhất. Chủ tịch kết luận như sau:', '1 B', '2 C'],
  ['line breaks of a page', '1. A là việc.<br>\n- B<br>- C<br>\n|\n2. D', '1 A là việc.', '  - B', '  - C', '2 D'],
  ['hard-wrapped lines', '1. Tổ chức hội nghị quán triệt, triển khai thực hiện nghị quyết của\ncấp ủy tới toàn thể cán bộ, đảng viên và Nhân dân trong xã; phát huy\nvai trò của các đoàn thể trong tuyên truyền, vận động đoàn viên, hội\nviên và người dân thực hiện tốt chủ trương của Đảng, pháp luật của\nNhà nước; kịp thời nắm bắt dư luận xã hội để định hướng cho đúng và\ngiải quyết kiến nghị ngay từ cơ sở.\n2. Kiểm tra việc thực hiện quy chế.',
    '1 Tổ chức hội nghị quán triệt, triển khai thực hiện nghị quyết của cấp ủy tới toàn thể cán bộ, đảng viên và Nhân dân trong xã; phát huy vai trò của các đoàn thể trong tuyên truyền, vận động đoàn viên, hội viên và người dân thực hiện tốt chủ trương của Đảng, pháp luật của Nhà nước; kịp thời nắm bắt dư luận xã hội để định hướng cho đúng và giải quyết kiến nghị ngay từ cơ sở.', '2 Kiểm tra việc thực hiện quy chế.'],
  ['page numbers of all kinds', '1. A tiếp tục\n\n- 3 -\n\nlàm việc.\n\nTrang 4/9\n\n2. B', '1 A tiếp tục làm việc.', '2 B'],
  ['a footnote over two lines', '1. A¹ là việc.\n\n¹ Chú thích thứ nhất,\ncòn tiếp.\n\n2. B', '1 A¹ là việc.', '2 B'],
  ['a list that starts again under each month', 'I. A\nTháng 1\n1. B\na) C\nb) D\nTháng 2\n1. E\na) F', 'I A', '  period Tháng 1', '    1 B', '      a C', '      b D', '  period Tháng 2', '    1 E', '      a F'],
  ['a list that starts again after a colon', '1. A:\n- B:\n1. C\n2. D\n2. E', '1 A:', '  - B:', '    1 C', '    2 D', '2 E'],
  ['a list that goes on after months with lists of their own', 'II. A\n1. Nhiệm vụ\nTháng 1\n1. B\n2. C\nTháng 2\n1. D\n2. E\n2. Giải pháp\n- F', 'II A', '  1 Nhiệm vụ', '    period Tháng 1', '      1 B', '      2 C', '    period Tháng 2', '      1 D', '      2 E', '  2 Giải pháp', '    - F'],
  ['labels in emphasis', '**I. A**\n*1. B*\n**2.** C', 'I A', '  1 B', '  2 C'],
  ['Markdown headings of uneven depth', '## I. A\n#### 1. B\n- c\n# II. D\n### 1. E\n- f', 'I A', '  1 B', '    - c', 'II D', '  1 E', '    - f'],
  ['three numbers deep', '1. A\n1.1. B\n1.1.1. C\n1.1.2. D\n1.2. E', '1 A', '  1.1 B', '    1.1.1 C', '    1.1.2 D', '  1.2 E'],
  ['a number without its space', '1.Rà soát\n2.Kiểm tra\n3-Tổng hợp', '1 Rà soát', '2 Kiểm tra', '3 Tổng hợp'],
  ['the second item glued to a bullet', '1. A\n- Làm B; - Làm C;\n- D', '1 A', '  - Làm B;', '  - Làm C;', '  - D'],
  ['three numbers on one line', '1. Họp. 2. Bàn. 3. Ký.', '1 Họp.', '2 Bàn.', '3 Ký.'],
  ['a law’s clause is no glued item', '1. Theo khoản 1, Điều 2. Luật Đất đai.', '1 Theo khoản 1, Điều 2. Luật Đất đai.'],
  ['a heading of time below the words of its part', 'Phần I\nKẾT QUẢ\n1. A\nPhần II\nKẾ HOẠCH NĂM 2026\n1. B', 'Phần I KẾT QUẢ', '  1 A', 'Phần II KẾ HOẠCH NĂM 2026', '  1 B'],
  ['labels that a converter counted again', '1. A. NHIỆM VỤ CHUNG\nI. B\n1. C\n1. B. GIẢI PHÁP\nI. D', 'A NHIỆM VỤ CHUNG', '  I B', '    1 C', 'B GIẢI PHÁP', '  I D'],
  ['chapters and articles', 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\n1. b\nĐiều 2. C', 'Chương I QUY ĐỊNH CHUNG', '  1 A', '    1 b', '  2 C'],
  ['a school year from September', 'I. A\nTháng 9\n- B\nTháng 12\n- C\nTháng 01\n- D', 'I A', '  period Tháng 9', '    - B', '  period Tháng 12', '    - C', '  period Tháng 01', '    - D'],
]

describe('outline', () => {
  it.each(rows.map(([name, body, ...items]) => [name, body, items] as const))('%s', async (_, body, items) => {
    expect(await tree(body)).toEqual(items)
  })
})
