import { describe, expect, it } from 'vitest'
import { parse } from '../src/assemble/parse.js'

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
  ['a union under its centre', 'TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM\nHỘI NÔNG DÂN TỈNH HẢI SƠN\nSố: 3-KH/HND\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', 'TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM', 'HỘI NÔNG DÂN TỈNH HẢI SƠN', '3-KH/HND', null, null, 2026, 2026]],
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
  ['the day of a draft', 'Dự thảo lần 2, ngày 03/01/2026\nUBND XÃ TÂN LẬP\nSố: /KH-UBND\nTân Lập, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['nothing above the kind', 'CHƯƠNG TRÌNH\ncông tác tháng 3 năm 2026',
    ['chuong-trinh', 'công tác tháng 3 năm 2026', null, null, null, null, null, 2026, 2026]],
  ['the subject in capitals over two lines', 'KẾ HOẠCH\nPHÁT TRIỂN GIÁO DỤC\nNĂM HỌC 2026 - 2027',
    ['ke-hoach', 'PHÁT TRIỂN GIÁO DỤC NĂM HỌC 2026 - 2027', null, null, null, null, null, 2026, 2027]],
  ['the year from the date', 'UBND XÃ TÂN LẬP\nTân Lập, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhòng, chống cháy rừng',
    ['ke-hoach', 'Phòng, chống cháy rừng', null, 'UBND XÃ TÂN LẬP', null, 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['no kind at all', 'Danh sách học sinh giỏi',
    [null, null, null, null, null, null, null, null, null]],
  // The letterhead cut anywhere
  ['halves one after the other, cut in mid-name, rules and pipes', 'ỦY\nBAN NHÂN DÂN\nTỈNH QUẢNG LA\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\nSố:\n383/KH-UBND\n|\nQuảng\nLa, ngày\n07 tháng 12 năm 2026\n|\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN TỈNH QUẢNG LA', '383/KH-UBND', 'Quảng La', '2026-12-07', 2026, 2026]],
  ['in one row, a stray pipe at its end', 'UBND TỈNH HẢI SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 41/KH-UBND | Hải Sơn, ngày 22 tháng 10 năm 2026 |\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND TỈNH HẢI SƠN', '41/KH-UBND', 'Hải Sơn', '2026-10-22', 2026, 2026]],
  ['the national title first', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 01 năm 2026\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 15/KH-UBND\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['number and date first', 'Số: 15/KH-UBND\nTân Lập, ngày 05 tháng 01 năm 2026\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['the issuer between title and motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ TÂN LẬP\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND\nTân Lập, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['columns beside each other with one space', 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-UBND Tân Lập, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['all on one line', 'UBND TỈNH HẢI SƠN SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 15/KH-SNV Hải Sơn, ngày 05 tháng 01 năm 2026 KẾ HOẠCH Văn thư, lưu trữ năm 2026 Căn cứ Luật Lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:',
    ['ke-hoach', 'Văn thư, lưu trữ năm 2026', 'UBND TỈNH HẢI SƠN', 'SỞ NỘI VỤ', '15/KH-SNV', 'Hải Sơn', '2026-01-05', 2026, 2026]],
  ['line breaks of a page in the cells', '| ỦY BAN NHÂN DÂN<br>XÃ TÂN LẬP<br>Số: 15/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Tân Lập, ngày 05 tháng 01 năm 2026 |\n|---|---|\n\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['what a page says of the document above it', 'Kế hoạch 155/KH-UBND năm 2027 triển khai đăng ký hộ tịch giai đoạn 2027-2030\nSố hiệu: 155/KH-UBND Loại văn bản: Văn bản khác\nNơi ban hành: Tỉnh Hải Sơn Người ký: Lê Văn Minh\nNgày ban hành: 26/05/2027 Ngày hiệu lực: Đang cập nhật\n\nỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 155/KH-UBND\n\nHải Sơn, ngày 25 tháng 5 năm 2027\n\nKẾ HOẠCH\n\nĐăng ký hộ tịch giai đoạn 2027 - 2030',
    ['ke-hoach', 'Đăng ký hộ tịch giai đoạn 2027 - 2030', null, 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN', '155/KH-UBND', 'Hải Sơn', '2027-05-25', 2027, 2030]],
  ['only what a page says', 'Số hiệu: 155/KH-UBND Ngày ban hành: 26/05/2027\nKẾ HOẠCH\nĐăng ký hộ tịch', ['ke-hoach', 'Đăng ký hộ tịch', null, null, '155/KH-UBND', null, '2027-05-26', 2027, 2027]],
  ['a site’s words and its own heading above it', 'TRANG CHỦ\nVĂN BẢN CHỈ ĐẠO\nKẾ HOẠCH CHUYỂN ĐỔI SỐ XÃ TÂN LẬP NĂM 2026\n\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 15/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026',
    ['ke-hoach', 'Chuyển đổi số năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['a page’s heading, the document’s own line lost', 'KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026\n\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 01 năm 2026\n\nCăn cứ Luật Giao dịch điện tử;',
    ['ke-hoach', 'CHUYỂN ĐỔI SỐ NĂM 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', null, 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['a site’s banner that names the body', 'CỔNG THÔNG TIN ĐIỆN TỬ\nXÃ TÂN LẬP\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 15/KH-UBND\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '15/KH-UBND', null, null, 2026, 2026]],
  // The kind
  ['kind from the number, its line lost', 'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nXÃ TÂN LẬP | Độc lập - Tự do - Hạnh phúc |\nSố: 41/KH-UBND | Tân Lập, ngày 22 tháng 10 năm 2026 |\nCHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ TÂN LẬP NĂM 2026\nCăn cứ Luật Giao dịch điện tử;',
    ['ke-hoach', 'CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN XÃ TÂN LẬP NĂM 2026', null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', '41/KH-UBND', 'Tân Lập', '2026-10-22', 2026, 2026]],
  ['a programme from the number', 'ĐẢNG ỦY XÃ TÂN LẬP\nSố 07-CTr/ĐU\n\nCông tác năm 2026', ['chuong-trinh', 'Công tác năm 2026', null, 'ĐẢNG ỦY XÃ TÂN LẬP', '07-CTr/ĐU', null, null, 2026, 2026]],
  ['a letter’s number says no kind', 'SỞ NỘI VỤ\nSố: 45/SNV-VP\nHải Sơn, ngày 20 tháng 02 năm 2026', [null, null, null, 'SỞ NỘI VỤ', '45/SNV-VP', 'Hải Sơn', '2026-02-20', 2026, 2026]],
  ['KẾ HOẠCH over two lines', 'UBND XÃ TÂN LẬP\nSố: 15/KH-UBND\nKẾ\nHOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '15/KH-UBND', null, null, 2026, 2026]],
  ['at the end of the date’s line', 'UBND XÃ TÂN LẬP\nTân Lập, ngày 05 tháng 01 năm 2026 DỰ THẢO KẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', null, 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['alone in small letters', 'UBND XÃ TÂN LẬP\nSố: 15/KH-UBND\nKế hoạch\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '15/KH-UBND', null, null, 2026, 2026]],
  ['with the title in small letters', 'UBND XÃ TÂN LẬP\nSố: 15/KH-UBND\nKế hoạch văn thư năm 2026\n\nCăn cứ Luật Lưu trữ;', ['ke-hoach', 'văn thư năm 2026', null, 'UBND XÃ TÂN LẬP', '15/KH-UBND', null, null, 2026, 2026]],
  ['from the introduction alone', 'Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ, Ủy ban nhân dân xã ban hành Kế hoạch triển khai như sau:', ['ke-hoach', null, null, null, null, null, null, null, null]],
  // Issuers
  ['Party, a district under its province', 'ĐẢNG BỘ TỈNH HẢI SƠN\nHUYỆN ỦY PHÚ HÀ\n*\nSố 29-KH/HU\n\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'ĐẢNG BỘ TỈNH HẢI SƠN', 'HUYỆN ỦY PHÚ HÀ', '29-KH/HU', null, null, 2026, 2026]],
  ['Party, a group at the centre', 'BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ĐOÀN HỘI NÔNG DÂN\n*\nSố 29-KH/ĐĐHND\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'ĐẢNG ĐOÀN HỘI NÔNG DÂN', '29-KH/ĐĐHND', null, null, 2026, 2026]],
  ['a committee and its body', 'BAN CHẤP HÀNH\nĐẢNG BỘ XÃ TÂN LẬP\n*\nSố 29-KH/ĐU\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN LẬP', '29-KH/ĐU', null, null, 2026, 2026]],
  ['a kindergarten', 'UBND XÃ TÂN LẬP\nMẦM NON HOA ĐÀO\nSố: 12/KH-MN\nKẾ HOẠCH\nNĂM HỌC: 2025 - 2026', ['ke-hoach', 'NĂM HỌC: 2025 - 2026', 'UBND XÃ TÂN LẬP', 'MẦM NON HOA ĐÀO', '12/KH-MN', null, null, 2025, 2026]],
  ['Đội and its council', 'HĐĐ XÃ TÂN LẬP\nLIÊN ĐỘI TH PHÚ HÀ\nSố: 01 KH/LĐ\nĐỘI TNTP HỒ CHÍ MINH\nVì Tổ quốc xã hội chủ nghĩa, vì lý tưởng của Bác Hồ vĩ đại: Sẵn sàng!\nPhú Hà, ngày 5 tháng 9 năm 2025\nKẾ HOẠCH\nCông tác Đội năm học 2025-2026',
    ['ke-hoach', 'Công tác Đội năm học 2025-2026', 'HĐĐ XÃ TÂN LẬP', 'LIÊN ĐỘI TH PHÚ HÀ', '01 KH/LĐ', 'Phú Hà', '2025-09-05', 2025, 2026]],
  ['Đoàn of a district', 'HUYỆN ĐOÀN PHÚ HÀ\nBCH ĐOÀN XÃ TÂN LẬP\n***\nSố: 12-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'HUYỆN ĐOÀN PHÚ HÀ', 'BCH ĐOÀN XÃ TÂN LẬP', '12-KH/ĐTN', null, null, 2026, 2026]],
  ['a trade union', 'LĐLĐ HUYỆN PHÚ HÀ\nCĐCS TRƯỜNG THCS TÂN LẬP\nSố: 01/KH-CĐCS\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'LĐLĐ HUYỆN PHÚ HÀ', 'CĐCS TRƯỜNG THCS TÂN LẬP', '01/KH-CĐCS', null, null, 2026, 2026]],
  ['in small letters', 'UBND xã Tân Lập\nTrường Mầm non Hoa Đào\nSố: 15/KH-MN\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 01 năm 2026\nKế hoạch\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', 'UBND xã Tân Lập', 'Trường Mầm non Hoa Đào', '15/KH-MN', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['a name that goes on after và', 'VĂN PHÒNG HĐND VÀ\nUBND XÃ TÂN LẬP\nSố: 01/KH-VP\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'VĂN PHÒNG HĐND VÀ UBND XÃ TÂN LẬP', '01/KH-VP', null, null, 2026, 2026]],
  ['a noun that only begins as a body', 'BAN CHỈ ĐẠO CÔNG TÁC\nHỘI NHẬP QUỐC TẾ\nSố: 01/KH-BCĐ\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'BAN CHỈ ĐẠO CÔNG TÁC HỘI NHẬP QUỐC TẾ', '01/KH-BCĐ', null, null, 2026, 2026]],
  ['a school below a commune whose name ends as a farm begins', 'UBND XÃ ĐỒNG LÂM\nTRƯỜNG TIỂU HỌC ĐỒNG LÂM\nSố: 47/KH-TH\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'UBND XÃ ĐỒNG LÂM', 'TRƯỜNG TIỂU HỌC ĐỒNG LÂM', '47/KH-TH', null, null, 2026, 2026]],
  ['two bodies in one cell', '| SỞ Y TẾ HẢI SƠN **BỆNH VIỆN ĐA KHOA PHÚ HÀ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 47/KH-BV | Phú Hà, ngày 19 tháng 01 năm 2026 |\n\n**KẾ HOẠCH**\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'SỞ Y TẾ HẢI SƠN', 'BỆNH VIỆN ĐA KHOA PHÚ HÀ', '47/KH-BV', 'Phú Hà', '2026-01-19', 2026, 2026]],
  ['an alliance of cooperatives, its name cut', 'ỦY\nBAN NHÂN DÂN TỈNH HẢI SƠN\nLIÊN MINH HỢP TÁC\nXÃ TỈNH HẢI SƠN\nSố:\n29/KH-LMHTX\nKế hoạch\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN', 'LIÊN MINH HỢP TÁC XÃ TỈNH HẢI SƠN', '29/KH-LMHTX', null, null, 2026, 2026]],
  ['a union and its branch on one line', 'CÔNG ĐOÀN XÃ TÂN LẬP CĐCS TRƯỜNG THCS TÂN LẬP CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 01/KH-CĐCS Tân Lập, ngày 5 tháng 9 năm 2025\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', 'CÔNG ĐOÀN XÃ TÂN LẬP', 'CĐCS TRƯỜNG THCS TÂN LẬP', '01/KH-CĐCS', 'Tân Lập', '2025-09-05', 2026, 2026]],
  ['kind and subject of a decision on one line', 'UBND XÃ TÂN LẬP\nSố: 64/QĐ-UBND\nQUYẾT ĐỊNH Về việc giao chỉ tiêu năm 2026\nCHỦ TỊCH UBND XÃ\nCăn cứ Luật;', ['quyet-dinh', 'Về việc giao chỉ tiêu năm 2026', null, 'UBND XÃ TÂN LẬP', '64/QĐ-UBND', null, null, 2026, 2026]],
  ['the kind of a notice from its number', 'UBND XÃ TÂN LẬP\nSố: 12/TB-UBND\nTân Lập, ngày 5 tháng 1 năm 2026\n\nKết quả rà soát hộ nghèo\n\nCăn cứ Luật;', ['thong-bao', 'Kết quả rà soát hộ nghèo', null, 'UBND XÃ TÂN LẬP', '12/TB-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['a meeting recounted below the title', 'THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại hội nghị giao ban quý\nIV năm 2025\nNgày 21 tháng 10 năm 2025, tại trụ sở, Chủ tịch UBND xã chủ trì hội nghị\ngiao ban.', ['thong-bao', 'Kết luận của Chủ tịch UBND xã tại hội nghị giao ban quý IV năm 2025', null, null, null, null, null, 2025, 2025]],
  ['a year that what is carried out is for', 'Hải Sơn, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nTriển khai Quyết định số 12/QĐ-TTg ngày 03/01/2026 phê duyệt Đề án trồng rừng đến năm 2035', ['ke-hoach', 'Triển khai Quyết định số 12/QĐ-TTg ngày 03/01/2026 phê duyệt Đề án trồng rừng đến năm 2035', null, null, null, 'Hải Sơn', '2026-01-05', 2026, 2026]],
  // The title's end
  ['a basis without a blank line', 'KẾ HOẠCH\nPhong trào phụ nữ năm 2026\nThực hiện Kế hoạch số 12/KH-HPN ngày 05 tháng 01 năm 2025 của Hội\nLiên hiệp Phụ nữ tỉnh, Hội xây dựng kế hoạch như sau:', ['ke-hoach', 'Phong trào phụ nữ năm 2026', null, null, null, null, null, 2026, 2026]],
  ['a sentence after a title in capitals', 'KẾ HOẠCH\nPHÒNG, CHỐNG THIÊN TAI NĂM 2026\nTình hình thiên tai những năm qua diễn biến phức tạp, khó lường, gây\nthiệt hại lớn về người và tài sản.', ['ke-hoach', 'PHÒNG, CHỐNG THIÊN TAI NĂM 2026', null, null, null, null, null, 2026, 2026]],
  ['a basis on the title’s own line', 'KẾ HOẠCH\nPHÒNG, CHỐNG THIÊN TAI NĂM 2026 Thực hiện Chỉ thị số 5/CT-TTg ngày 3/4/2025 của Thủ tướng Chính phủ; UBND xã ban hành kế hoạch:', ['ke-hoach', 'PHÒNG, CHỐNG THIÊN TAI NĂM 2026', null, null, null, null, null, 2026, 2026]],
  ['a title of three hundred letters', `KẾ HOẠCH\n\nTriển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về ${'đột phá phát triển khoa học, công nghệ, '.repeat(6)}chuyển đổi số năm 2026\n\nCăn cứ Luật;`,
    ['ke-hoach', `Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về ${'đột phá phát triển khoa học, công nghệ, '.repeat(6)}chuyển đổi số năm 2026`, null, null, null, null, null, 2026, 2026]],
  ['V/v in small letters', 'KẾ HOẠCH\nV/v tổ chức Tết trồng cây\nnăm 2026\nCăn cứ Luật Lâm nghiệp;', ['ke-hoach', 'V/v tổ chức Tết trồng cây năm 2026', null, null, null, null, null, 2026, 2026]],
  ['V/V in capitals', 'KẾ HOẠCH\nV/V TỔ CHỨC TẾT TRỒNG CÂY NĂM 2026\n\nCăn cứ Luật Lâm nghiệp;', ['ke-hoach', 'V/V TỔ CHỨC TẾT TRỒNG CÂY NĂM 2026', null, null, null, null, null, 2026, 2026]],
  ['who issues a Quyết định is not of its title', 'QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH VĂN THƯ NĂM 2026\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCăn cứ Luật Lưu trữ;', ['quyet-dinh', 'VỀ VIỆC BAN HÀNH KẾ HOẠCH VĂN THƯ NĂM 2026', null, null, null, null, null, 2026, 2026]],
  ['a Quyết định in small letters', 'Quyết định về việc phê duyệt đề án giao rừng giai đoạn 2026 - 2030\nỦy ban nhân dân tỉnh hải sơn\nCăn cứ Luật Lâm nghiệp;', ['quyet-dinh', 'về việc phê duyệt đề án giao rừng giai đoạn 2026 - 2030', null, null, null, null, null, 2026, 2030]],
  ['who issues it in small letters', 'UBND XÃ TÂN LẬP\nSố: 3/QĐ-UBND\nQuyết định\nVề việc ban hành Kế hoạch trồng sen năm 2026\nChủ tịch Ủy ban nhân dân xã Tân Lập\nCăn cứ Luật Trồng trọt;', ['quyet-dinh', 'Về việc ban hành Kế hoạch trồng sen năm 2026', null, 'UBND XÃ TÂN LẬP', '3/QĐ-UBND', null, null, 2026, 2026]],
  ['a council and its session', 'Nghị quyết\nVề nhiệm vụ năm 2026\nHội đồng nhân dân xã Tân Lập\nKhóa II, kỳ họp thứ 3\nCăn cứ Luật Đầu tư công;', ['nghi-quyet', 'Về nhiệm vụ năm 2026', null, null, null, null, null, 2026, 2026]],
  ['a title that ends with the issuer', 'UBND XÃ TÂN LẬP\nQuyết định\nVề việc ban hành Kế hoạch trồng sen năm 2026 của\nỦy ban nhân dân xã Tân Lập\nCăn cứ Luật Trồng trọt;', ['quyet-dinh', 'Về việc ban hành Kế hoạch trồng sen năm 2026 của Ủy ban nhân dân xã Tân Lập', null, 'UBND XÃ TÂN LẬP', null, null, null, 2026, 2026]],
  // Years
  ['an end, and no day of issue', 'KẾ HOẠCH\nTrồng rừng đến năm 2030', ['ke-hoach', 'Trồng rừng đến năm 2030', null, null, null, null, null, null, null]],
  ['an end with an outlook', 'KẾ HOẠCH\nTrồng rừng đến năm 2030, định hướng đến năm 2040', ['ke-hoach', 'Trồng rừng đến năm 2030, định hướng đến năm 2040', null, null, null, null, null, 2030, 2030]],
  ['a term with a vision beyond it', 'KẾ HOẠCH\nTrồng rừng giai đoạn 2026-2030, tầm nhìn đến năm 2045', ['ke-hoach', 'Trồng rừng giai đoạn 2026-2030, tầm nhìn đến năm 2045', null, null, null, null, null, 2026, 2030]],
  ['years in brackets', 'KẾ HOẠCH\nTrồng rừng 5 năm (2026-2030)', ['ke-hoach', 'Trồng rừng 5 năm (2026-2030)', null, null, null, null, null, 2026, 2030]],
  ['from the issue to a year', 'Hải Sơn, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nTrồng rừng đến năm 2030, định hướng đến năm 2035', ['ke-hoach', 'Trồng rừng đến năm 2030, định hướng đến năm 2035', null, null, null, 'Hải Sơn', '2026-01-05', 2026, 2030]],
  ['a year of what is cited', 'Hải Sơn, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nThực hiện Nghị quyết số 12/2024/NQ-HĐND ngày 10/12/2024 về phát triển rừng', ['ke-hoach', 'Thực hiện Nghị quyết số 12/2024/NQ-HĐND ngày 10/12/2024 về phát triển rừng', null, null, null, 'Hải Sơn', '2026-01-05', 2026, 2026]],
  ['a year of a law', 'Hải Sơn, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nTriển khai thi hành Luật Đất đai năm 2024', ['ke-hoach', 'Triển khai thi hành Luật Đất đai năm 2024', null, null, null, 'Hải Sơn', '2026-01-05', 2026, 2026]],
  ['years in the name of what is carried out', 'Hải Sơn, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nThực hiện Đề án “Trồng rừng giai đoạn 2021-2030”', ['ke-hoach', 'Thực hiện Đề án “Trồng rừng giai đoạn 2021-2030”', null, null, null, 'Hải Sơn', '2026-01-05', 2026, 2026]],
  ['the year of a date without day and month', 'Hải Sơn, ngày     tháng     năm 2026\nKẾ HOẠCH\nPhòng, chống cháy rừng', ['ke-hoach', 'Phòng, chống cháy rừng', null, null, null, 'Hải Sơn', null, 2026, 2026]],
  // Pages of portals
  ['a page’s own lines above the letterhead', 'Sở Văn hóa AK\nTrang nhất » Thông báo\nKÉ HOẠCH VĂN THƯ\nThứ ba - 06/01/2026 16:52\nUBND XÃ TÂN LẬP\nTRƯỜNG THCS PHÚ HÀ\nSố: 15/KH-PH\nPhú Hà, ngày 5 tháng 1 năm 2026\nKẾ HOẠCH\nVăn thư năm 2026',
    ['ke-hoach', 'Văn thư năm 2026', 'UBND XÃ TÂN LẬP', 'TRƯỜNG THCS PHÚ HÀ', '15/KH-PH', 'Phú Hà', '2026-01-05', 2026, 2026]],
  ['no letterhead but a page’s lines', 'Skip to main content\nChiến lược, kế hoạch, quy hoạch\nKế hoạch cấp nước nông thôn năm 2026\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, xã xây dựng kế hoạch sau:',
    ['ke-hoach', 'cấp nước nông thôn năm 2026', null, null, null, null, null, 2026, 2026]],
  ['a title that only the page’s heading has', 'Kế hoạch 15/KH-UBND năm 2026 về cấp nước nông thôn\nUBND XÃ TÂN LẬP\nSố: 15/KH-UBND\nTân Lập, ngày 5 tháng 1 năm 2026\nCăn cứ Luật Thủy lợi;',
    ['ke-hoach', 'về cấp nước nông thôn', null, 'UBND XÃ TÂN LẬP', '15/KH-UBND', 'Tân Lập', '2026-01-05', 2026, 2026]],
  ['a name that a column cut below its kind', 'SỞ\nKẾ HOẠCH VÀ ĐẦU TƯ\n|\nSố:\n6/KH-SKHĐT\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', '6/KH-SKHĐT', null, null, 2026, 2026]],
  // Symbols
  ['a space for the dash', 'SỞ Y TẾ\nSố: 02 KH-SYT\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'SỞ Y TẾ', '02 KH-SYT', null, null, 2026, 2026]],
  ['a space and a stop within', 'LIÊN ĐỘI TH PHÚ HÀ\nSố: 01/ KH.LĐ\nKẾ HOẠCH\nVăn thư năm 2026', ['ke-hoach', 'Văn thư năm 2026', null, 'LIÊN ĐỘI TH PHÚ HÀ', '01/KH.LĐ', null, null, 2026, 2026]],
]

describe('letterhead', () => {
  it.each(rows)('%s', async (_, text, expected) => {
    expect(await head(text)).toEqual(expected)
  })
})

// Who stands above whom, line by line and, where `joined`, on one line.
describe('parents and issuers', () => {
  const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const read = async (text: string): Promise<unknown[]> => (await head(`${text}\n\nKẾ HOẠCH\nVăn thư năm 2026`)).slice(2, 5)
  const pairs: readonly (readonly [parent: string, issuer: string, joined: boolean])[] = [
    ['BỘ TƯ PHÁP', 'THI HÀNH ÁN DÂN SỰ TỈNH HẢI SƠN', true],
    ['CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ', 'THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HẢI SƠN', true],
    ['THI HÀNH ÁN DÂN SỰ TỈNH HẢI SƠN', 'PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 3', true],
    ['CỤC THUẾ', 'THUẾ TỈNH HẢI SƠN', true],
    ['THUẾ TỈNH HẢI SƠN', 'THUẾ CƠ SỞ 7', true],
    ['CỤC HẢI QUAN', 'CHI CỤC HẢI QUAN KHU VỰC XII', true],
    ['CHI CỤC HẢI QUAN KHU VỰC XII', 'HẢI QUAN CỬA KHẨU CẢNG BẾN ĐÁ', true],
    ['CỤC THỐNG KÊ', 'THỐNG KÊ TỈNH HẢI SƠN', true],
    ['THỐNG KÊ TỈNH HẢI SƠN', 'THỐNG KÊ CƠ SỞ TÂN LẬP', true],
    ['KHO BẠC NHÀ NƯỚC', 'KHO BẠC NHÀ NƯỚC KHU VỰC IX', true],
    ['BẢO HIỂM XÃ HỘI TỈNH HẢI SƠN', 'BẢO HIỂM XÃ HỘI CƠ SỞ TÂN LẬP', true],
    ['TỔNG CỤC QUẢN LÝ THỊ TRƯỜNG', 'QUẢN LÝ THỊ TRƯỜNG TỈNH HẢI SƠN', true],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'NGÂN HÀNG NHÀ NƯỚC KHU VỰC 9', true],
    ['TÒA ÁN NHÂN DÂN TỐI CAO', 'TÒA ÁN NHÂN DÂN TỈNH HẢI SƠN', true],
    ['VIỆN KIỂM SÁT NHÂN DÂN TỈNH HẢI SƠN', 'VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2', true],
    ['QUÂN KHU 4', 'BỘ CHỈ HUY QUÂN SỰ TỈNH HẢI SƠN', true],
    ['BỘ CÔNG AN', 'CÔNG AN TỈNH HẢI SƠN', true],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'HẠT KIỂM LÂM KHU VỰC 2', true],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI LÂM', 'TRƯỜNG THPT CHUYÊN NÀ LỐC', false],
    ['CHI CỤC KIỂM LÂM', 'KIỂM LÂM KHU VỰC 2', true],
    ['CÔNG TY ĐIỆN LỰC HẢI SƠN', 'ĐIỆN LỰC TÂN LẬP', true],
    ['TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM', 'VNPT HẢI SƠN', true],
    ['CỤM NHÀ Ở XÃ HỘI BẾN ĐÁ', 'BAN QUẢN TRỊ NHÀ CHUNG CƯ HOA MƠ', false],
    ['UBND TỈNH HẢI SƠN', 'BCĐ PHÁT TRIỂN NGHỀ MUỐI', false],
    ['SƯ ĐOÀN 12', 'TRUNG ĐOÀN 7', true],
    ['BỘ XÂY DỰNG', 'CẢNG VỤ HÀNG HẢI HẢI SƠN', true],
    ['TẬP ĐOÀN KHOÁNG SẢN VIỆT NAM', 'CÔNG TY THAN HẢI SƠN', false],
    ['UBND XÃ TÂN LẬP', 'NHÓM TRẺ HOA MƠ', false],
    ['UBND XÃ TÂN LẬP', 'VĂN PHÒNG HĐND VÀ UBND', false],
    ['KHU ĐÔ THỊ BẾN ĐÁ', 'BAN ĐẠI DIỆN CƯ DÂN', false],
    ['THÔN NÀ LỐC', 'BAN CÔNG TÁC MẶT TRẬN', false],
    ['CÂU LẠC BỘ HƯU TRÍ HẢI SƠN', 'BAN CHỦ NHIỆM', false],
    ['GIÁO HỘI PHẬT GIÁO VIỆT NAM', 'BAN TRỊ SỰ TỈNH HẢI SƠN', false],
  ]
  it.each(pairs)('%s / %s', async (parent, issuer) => {
    expect(await read(`${parent}\n${issuer}\nSố: 4/KH-VP`)).toEqual([parent, issuer, '4/KH-VP'])
  })
  it.each(pairs.filter(([, , joined]) => joined))('on one line: %s / %s', async (parent, issuer) => {
    expect(await read(`${parent} ${issuer} ${NATIONAL} Số: 4/KH-VP`)).toEqual([parent, issuer, '4/KH-VP'])
  })
  it.each([
    [['BAN CHỈ ĐẠO', 'THI HÀNH ÁN DÂN SỰ', 'TỈNH HẢI SƠN']],
    [['CỤC QUẢN LÝ', 'THI HÀNH ÁN DÂN SỰ']],
    [['CHI CỤC', 'THỐNG KÊ TỈNH HẢI SƠN']],
    [['ỦY BAN', 'MẶT TRẬN TỔ QUỐC VIỆT NAM', 'XÃ TÂN LẬP']],
    [['BAN CHỈ ĐẠO TỈNH VỀ PHÁT TRIỂN HỢP TÁC XÃ']],
    [['BỘ TƯ LỆNH QUÂN KHU 4']],
    [['VĂN PHÒNG', 'HĐND VÀ UBND XÃ TÂN LẬP']],
    [['TRUNG TÂM TRỢ GIÚP PHÁP LÝ', 'NHÀ NƯỚC']],
  ])('one body: %j', async (lines) => {
    expect(await read(`${lines.join('\n')}\nSố: 4/KH-VP`)).toEqual([null, lines.join(' '), '4/KH-VP'])
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
