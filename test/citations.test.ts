import { describe, expect, it } from 'vitest'
import { citations } from '../src/extract/citations.js'
import { fold } from '../src/words.js'

type Row = readonly [text: string, ...found: (readonly [type: string | null, number: string | null, date: string | null, issuer: string | null])[]]

/** Forms of citing, each with what a reader takes from it. */
const rows: readonly Row[] = [
  ['Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận', ['Chỉ thị', '33/CT-TTg', '2021-11-26', 'Thủ tướng Chính phủ']],
  ['Nghị quyết số 12-NQ/TU, ngày 05 tháng 01 năm 2026 của Ban Thường vụ Tỉnh ủy', ['Nghị quyết', '12-NQ/TU', '2026-01-05', 'Ban Thường vụ Tỉnh ủy']],
  ['Quyết định số 15/QĐ-UBND ngày 05-01-2026 của UBND tỉnh Hải Sơn.', ['Quyết định', '15/QĐ-UBND', '2026-01-05', 'UBND tỉnh Hải Sơn']],
  ['Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ', ['Thông tư', '32/2020/TT-BGDĐT', '2020-09-15', 'Bộ trưởng Bộ Giáo dục và Đào tạo']],
  ['Nghị quyết 57-NQ/TW không có chữ số', ['Nghị quyết', '57-NQ/TW', null, null]],
  ['Kế hoạch số 94- KH/BTGDVTW ngày 03/02/2025', ['Kế hoạch', '94-KH/BTGDVTW', '2025-02-03', null]],
  ['Công văn số 2231/SNV-CCHC&PC ngày 12/01/2026 của Sở Nội vụ', ['Công văn', '2231/SNV-CCHC&PC', '2026-01-12', 'Sở Nội vụ']],
  ['Công văn số 12/UBND-VX ngày 12/01/2026', ['Công văn', '12/UBND-VX', '2026-01-12', null]],
  ['Kế hoạch số 65-KH/BDVTU-BCSĐ UBND ngày 30/01/2024 của Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh về phối hợp', ['Kế hoạch', '65-KH/BDVTU-BCSĐ UBND', '2024-01-30', 'Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh']],
  ['Quyết định số 12, 13/QĐ-UBND ngày 01/02/2026 của UBND xã', ['Quyết định', '12/QĐ-UBND', '2026-02-01', 'UBND xã'], ['Quyết định', '13/QĐ-UBND', '2026-02-01', 'UBND xã']],
  ['Nghị quyết số 71-NQ/TW, 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị', ['Nghị quyết', '71-NQ/TW', '2025-09-09', 'Bộ Chính trị'], ['Nghị quyết', '72-NQ/TW', '2025-09-09', 'Bộ Chính trị']],
  ['Quyết định số 99-QĐ/TW, ngày 03/10/2017 và Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư', ['Quyết định', '99-QĐ/TW', '2017-10-03', 'Ban Bí thư'], ['Quy định', '124-QĐ/TW', '2018-02-02', 'Ban Bí thư']],
  ['Thông tư số 27/2020/TT-BGDĐT và Thông tư số 28/2020/TT-BGDĐT cùng ngày 04/9/2020 của Bộ Giáo dục và Đào tạo', ['Thông tư', '27/2020/TT-BGDĐT', '2020-09-04', 'Bộ Giáo dục và Đào tạo'], ['Thông tư', '28/2020/TT-BGDĐT', '2020-09-04', 'Bộ Giáo dục và Đào tạo']],
  ['Ngày 05/3/2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư', ['Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ']],
  ['Nghị quyết của Bộ Chính trị số 59-NQ/TW ngày 24/01/2025', ['Nghị quyết', '59-NQ/TW', '2025-01-24', 'Bộ Chính trị']],
  ['Chương trình phối hợp số 04-CTr/BDVTU-CAT, ngày 21/10/2025 giữa Ban Dân vận Tỉnh ủy và Công an tỉnh về phối hợp', ['Chương trình phối hợp', '04-CTr/BDVTU-CAT', '2025-10-21', 'Ban Dân vận Tỉnh ủy và Công an tỉnh']],
  ['Thông báo kết luận số 158-TB/TW, ngày 02/01/2020 của Ban Bí thư (khóa XII) về hội quần chúng', ['Thông báo kết luận', '158-TB/TW', '2020-01-02', 'Ban Bí thư (khóa XII)']],
  ['Quyết định số 15 ngày 12/01/2026 của UBND xã', ['Quyết định', '15', '2026-01-12', 'UBND xã']],
  ['Kế hoạch số      /KH-BCĐ ngày 12/02/2026 của Ban Chỉ đạo', ['Kế hoạch', '/KH-BCĐ', '2026-02-12', 'Ban Chỉ đạo']],
  ['Luật số 72/2025/QH15 ngày 16/6/2025 của Quốc hội', ['Luật', '72/2025/QH15', '2025-06-16', 'Quốc hội']],
  ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025', ['Luật', '72/2025/QH15', '2025-06-16', null]],
  ['Luật Phòng, chống tham nhũng và các văn bản hướng dẫn', ['Luật', null, null, null]],
  ['Bộ luật Lao động năm 2019', ['Bộ luật', null, null, null]],
  ['Pháp lệnh Ưu đãi người có công với cách mạng', ['Pháp lệnh', null, null, null]],
  ['các văn bản thi hành Luật. Theo quy định của pháp luật'],
  ['phòng họp số 3, tầng 2; lớp 5A; xe 29-A 12345; mẫu PKS01; đường 7/5'],
  ['giai đoạn 2021-2025, nhiệm kỳ 2025-2030, năm học 2026-2027'],
]

describe('citations', () => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (text, expected) => {
    const found = citations(fold(text), text).map(({ typeValue, numberValue, dateValue, issuerValue }) => [typeValue, numberValue, dateValue, issuerValue])
    expect(found).toEqual(expected)
  })
  it('gives the name of a law without its year', () => {
    const text = 'Thực hiện Luật Thực hành tiết kiệm, chống lãng phí năm 2013 và Luật dân chủ ở cơ sở.'
    expect(citations(fold(text), text).map(({ nameValue }) => nameValue)).toEqual(['Luật Thực hành tiết kiệm, chống lãng phí', 'Luật dân chủ ở cơ sở'])
  })
})
