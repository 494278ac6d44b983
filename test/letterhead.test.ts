import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'

const BODY = '\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Lưu: VT.\n'

async function head(text: string): Promise<unknown[]> {
  const { plan } = await parse(new TextEncoder().encode(text + BODY))
  return [plan.kind, plan.title, plan.parent, plan.issuer, plan.number, plan.place, plan.date, plan.year, plan.yearEnd]
}

const rows: readonly (readonly [name: string, text: string, head: readonly unknown[]])[] = [
  ['State, one column after the other', 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 15/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['State, two columns on one line', 'UBND TỈNH HẢI SƠN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ      Độc lập - Tự do - Hạnh phúc\nSố: 45/KH-SNV      Hải Sơn, ngày 20 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026',
    ['ke-hoach', 'Cải cách hành chính năm 2026', 'UBND TỈNH HẢI SƠN', 'SỞ NỘI VỤ', '45/KH-SNV', 'Hải Sơn', '2026-02-20', 2026, 2026]],
  ['Party, with its star', 'TỈNH ỦY HẢI SƠN\nBAN TỔ CHỨC\n*\nSố 100-KH/BTCTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHải Sơn, ngày 16 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026',
    ['ke-hoach', 'Công tác năm 2026', 'TỈNH ỦY HẢI SƠN', 'BAN TỔ CHỨC', '100-KH/BTCTU', 'Hải Sơn', '2026-01-16', 2026, 2026]],
  ['number and date left blank', 'Số      -CTr/BCĐ\n\nTân Lập, ngày      tháng      năm 2026\n\nCHƯƠNG TRÌNH\ncông tác năm 2026',
    ['chuong-trinh', 'công tác năm 2026', null, null, '-CTr/BCĐ', 'Tân Lập', null, 2026, 2026]],
  ['a stamp of arrival', 'HUYỆN ỦY PHÚ HÀ\nBAN DÂN VẬN\n*\nSố 12-KH/BDVHU\n\nVĂN PHÒNG UBND HUYỆN PHÚ HÀ\nĐẾN Số: 839\nNgày: 18/1/2024\nChuyển: .....\n\nKẾ HOẠCH\nDân vận năm 2024',
    ['ke-hoach', 'Dân vận năm 2024', 'HUYỆN ỦY PHÚ HÀ', 'BAN DÂN VẬN', '12-KH/BDVHU', null, null, 2024, 2024]],
  ['the subject on the line of the kind', 'CHƯƠNG TRÌNH CÔNG TÁC\n\nNăm 2026', ['chuong-trinh', 'CÔNG TÁC Năm 2026', null, null, null, null, null, 2026, 2026]],
  ['a school year', 'KẾ HOẠCH\nGiáo dục năm học 2026 - 2027', ['ke-hoach', 'Giáo dục năm học 2026 - 2027', null, null, null, null, null, 2026, 2027]],
  ['a term', 'KẾ HOẠCH\nTrồng rừng giai đoạn 2026-2030', ['ke-hoach', 'Trồng rừng giai đoạn 2026-2030', null, null, null, null, null, 2026, 2030]],
  ['letters set apart', 'K Ế H O Ạ C H\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, null, null, null, null, 2026, 2026]],
  ['a subject over two lines', 'KẾ HOẠCH\nKhắc phục hạn chế năm 2025;\ntriển khai nhiệm vụ trọng tâm năm 2026\n\n-----\n\nThực hiện Kế hoạch của tỉnh, Đảng ủy xây dựng kế hoạch như sau:',
    ['ke-hoach', 'Khắc phục hạn chế năm 2025; triển khai nhiệm vụ trọng tâm năm 2026', null, null, null, null, null, 2026, 2026]],
  ['tabs between the columns', 'UBND TỈNH HẢI SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố: 45/KH-SYT\tHải Sơn, ngày 20 tháng 02 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', 'UBND TỈNH HẢI SƠN', 'SỞ Y TẾ', '45/KH-SYT', 'Hải Sơn', '2026-02-20', 2026, 2026]],
  ['a table without lines', '| UBND XÃ TÂN LẬP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 12/KH-UBND | Tân Lập, ngày 05 tháng 01 năm 2026 |\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '12/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['three levels of bodies', 'ĐẢNG BỘ TỈNH HẢI SƠN\nĐẢNG ỦY XÃ TÂN LẬP\nBAN XÂY DỰNG ĐẢNG\n*\nSố 03-KH/BXDĐ\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', 'ĐẢNG BỘ TỈNH HẢI SƠN ĐẢNG ỦY XÃ TÂN LẬP', 'BAN XÂY DỰNG ĐẢNG', '03-KH/BXDĐ', null, null, 2026, 2026]],
  ['a commune in the name of its committee', 'ỦY BAN NHÂN DÂN\nPHƯỜNG BẾN ĐÁ\nSố: 7/KH-UBND\nBến Đá, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÁ', '7/KH-UBND', 'Bến Đá', '2026-01-05', 2026, 2026]],
  ['a place with its abbreviation', 'UBND TP. NÀ LỐC\nSố: 7/KH-UBND\nTP. Nà Lốc, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND TP. NÀ LỐC', '7/KH-UBND', 'TP. Nà Lốc', '2026-10-12', 2026, 2026]],
  ['a day that no calendar has', 'UBND XÃ TÂN LẬP\nTân Lập, ngày 31 tháng 4 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', null, 'Tân Lập', null, 2026, 2026]],
  ['a space within the number', 'UBND XÃ TÂN LẬP\nSố: 12 /KH-UBND\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '12/KH-UBND', null, null, 2026, 2026]],
  ['dots for the number', 'UBND XÃ TÂN LẬP\nSố: ......./KH-UBND\nTân Lập, ngày .... tháng .... năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '/KH-UBND', 'Tân Lập', null, 2026, 2026]],
  ['a national title that a converter broke', 'UBND XÃ TÂN LẬP\nCỘNG HÒAXÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '1/KH-UBND', null, null, 2026, 2026]],
  ['a draft', 'UBND XÃ TÂN LẬP\nDỰ THẢO\nSố: /KH-UBND\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '/KH-UBND', null, null, 2026, 2026]],
  ['nothing above the kind', 'CHƯƠNG TRÌNH\ncông tác tháng 3 năm 2026',
    ['chuong-trinh', 'công tác tháng 3 năm 2026', null, null, null, null, null, 2026, 2026]],
  ['the subject in capitals over two lines', 'KẾ HOẠCH\nPHÁT TRIỂN GIÁO DỤC\nNĂM HỌC 2026 - 2027',
    ['ke-hoach', 'PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026 - 2027', null, null, null, null, null, 2026, 2027]],
  ['the year from the date', 'UBND XÃ TÂN LẬP\nTân Lập, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhòng, chống cháy rừng',
    ['ke-hoach', 'Phòng, chống cháy rừng', null, 'UBND XÃ TÂN LẬP', null, 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['no kind at all', 'Danh sách học sinh giỏi',
    [null, null, null, null, null, null, null, null, null]],
]

describe('letterhead', () => {
  it.each(rows)('%s', async (_, text, expected) => {
    expect(await head(text)).toEqual(expected)
  })
})

describe('foot', () => {
  const foot = async (text: string): Promise<unknown> => {
    const { plan } = await parse(new TextEncoder().encode(`KẾ HOẠCH\nVăn thư năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\n${text}`))
    return [plan.recipients.map(({ name, note }) => (note === null ? name : `${name} (${note})`)), plan.signatures.map(({ authority, title, name }) => [authority, title, name])]
  }
  it.each([
    ['recipients, then the signature', 'Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n- Lưu VPĐU.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nĐỗ Thị Hoa', [['Tỉnh ủy (b/c)', 'Các chi bộ', 'Lưu VPĐU'], [['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Đỗ Thị Hoa']]]],
    ['the signature first', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Minh\n\nNơi nhận:\n- Lưu: VT.', [['Lưu: VT'], [['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Minh']]]],
    ['two columns on one line', 'Nơi nhận:          GIÁM ĐỐC\n- Lưu: VT.\n\n          Lê Văn Minh', [['Lưu: VT'], [[null, 'GIÁM ĐỐC', 'Lê Văn Minh']]]],
    ['an electronic signature', 'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nKý bởi: SỞ NỘI VỤ\nCơ quan: TỈNH HẢI\nSƠN\nThời gian ký: 2026-01-17T10:47:13Z\n\nLê Văn Minh00', [['Lưu: VT'], [[null, 'GIÁM ĐỐC', 'Lê Văn Minh']]]],
    ['a degree', 'Nơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nThS. Lê Thị Mai', [['Lưu: VT'], [[null, 'HIỆU TRƯỞNG', 'ThS. Lê Thị Mai']]]],
  ] as const)('%s', async (_, text, expected) => {
    expect(await foot(text)).toEqual(expected)
  })
})
