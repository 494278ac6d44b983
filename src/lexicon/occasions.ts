/**
 * Days of the year that are known by their date, one a line: `day/month | name | source`. A plan that names one without its year (`chào mừng ngày 20/11`)
 * speaks of the occasion. Major days of the country are those of Nghị định 145/2013/NĐ-CP, Điều 4; public holidays those of Bộ luật Lao động 45/2019/QH14,
 * Điều 112.
 */
export const OCCASIONS = `
1/1 | Tết Dương lịch | Bộ luật Lao động 45/2019/QH14, Điều 112
9/1 | Ngày truyền thống học sinh, sinh viên Việt Nam | Trung ương Hội Sinh viên Việt Nam, 1993
3/2 | Ngày thành lập Đảng Cộng sản Việt Nam | Nghị định 145/2013/NĐ-CP, Điều 4
27/2 | Ngày Thầy thuốc Việt Nam | Quyết định 39/HĐBT, 06/02/1985
8/3 | Ngày Quốc tế Phụ nữ | Liên hợp quốc, A/RES/32/142
22/3 | Ngày Nước thế giới | Liên hợp quốc, A/RES/47/193
23/3 | Ngày Khí tượng thế giới | Tổ chức Khí tượng thế giới (WMO)
24/3 | Ngày Thế giới phòng, chống lao | Tổ chức Y tế thế giới (WHO)
26/3 | Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đại hội Đoàn toàn quốc lần thứ III, 1961
21/4 | Ngày Sách và Văn hóa đọc Việt Nam | Quyết định 1862/QĐ-TTg, 04/11/2021
30/4 | Ngày Chiến thắng | Bộ luật Lao động 45/2019/QH14, Điều 112
1/5 | Ngày Quốc tế Lao động | Bộ luật Lao động 45/2019/QH14, Điều 112
7/5 | Ngày Chiến thắng Điện Biên Phủ | Nghị định 145/2013/NĐ-CP, Điều 4
15/5 | Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
18/5 | Ngày Khoa học và Công nghệ Việt Nam | Luật Khoa học và công nghệ 29/2013/QH13, Điều 7
19/5 | Ngày sinh Chủ tịch Hồ Chí Minh | Nghị định 145/2013/NĐ-CP, Điều 4
1/6 | Ngày Quốc tế Thiếu nhi | Liên đoàn Phụ nữ Dân chủ Quốc tế, 1949
5/6 | Ngày Môi trường thế giới | Liên hợp quốc, A/RES/2994 (XXVII)
21/6 | Ngày Báo chí Cách mạng Việt Nam | Ban Bí thư Trung ương Đảng, 1985
26/6 | Ngày toàn dân phòng, chống ma túy | Quyết định 93/2001/QĐ-TTg, 13/6/2001
28/6 | Ngày Gia đình Việt Nam | Quyết định 72/2001/QĐ-TTg, 04/5/2001
11/7 | Ngày Dân số thế giới | Liên hợp quốc, A/RES/45/216
27/7 | Ngày Thương binh - Liệt sĩ | Chỉ thị 223-CT/TW, 08/7/1975
28/7 | Ngày thành lập Công đoàn Việt Nam | Tổng Liên đoàn Lao động Việt Nam
19/8 | Ngày Cách mạng Tháng Tám; Ngày hội toàn dân bảo vệ an ninh Tổ quốc | Nghị định 145/2013/NĐ-CP, Điều 4; Quyết định 521/QĐ-TTg, 13/6/2005
2/9 | Ngày Quốc khánh | Bộ luật Lao động 45/2019/QH14, Điều 112
10/10 | Ngày Chuyển đổi số quốc gia; Ngày Giải phóng Thủ đô | Quyết định 505/QĐ-TTg, 22/4/2022
13/10 | Ngày Doanh nhân Việt Nam | Quyết định 990/QĐ-TTg, 20/9/2004
14/10 | Ngày thành lập Hội Nông dân Việt Nam | Trung ương Hội Nông dân Việt Nam
15/10 | Ngày truyền thống công tác dân vận của Đảng; Ngày thành lập Hội Liên hiệp Thanh niên Việt Nam | Bộ Chính trị, 1999
20/10 | Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam | Trung ương Hội Liên hiệp Phụ nữ Việt Nam
9/11 | Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam | Luật Phổ biến, giáo dục pháp luật 14/2012/QH13, Điều 8
18/11 | Ngày truyền thống Mặt trận Tổ quốc Việt Nam | Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13
20/11 | Ngày Nhà giáo Việt Nam | Quyết định 167-HĐBT, 28/9/1982
23/11 | Ngày Di sản văn hóa Việt Nam; Ngày thành lập Hội Chữ thập đỏ Việt Nam | Quyết định 36/2005/QĐ-TTg, 24/02/2005
25/11 | Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ | Liên hợp quốc, A/RES/54/134
1/12 | Ngày Thế giới phòng, chống AIDS | Tổ chức Y tế thế giới (WHO), 1988
3/12 | Ngày quốc tế Người khuyết tật | Liên hợp quốc, A/RES/47/3
6/12 | Ngày thành lập Hội Cựu chiến binh Việt Nam | Trung ương Hội Cựu chiến binh Việt Nam
9/12 | Ngày quốc tế chống tham nhũng | Liên hợp quốc, A/RES/58/4
10/12 | Ngày Nhân quyền | Liên hợp quốc, A/RES/423 (V)
19/12 | Ngày Toàn quốc kháng chiến | Lời kêu gọi toàn quốc kháng chiến, 1946
22/12 | Ngày thành lập Quân đội nhân dân Việt Nam; Ngày hội Quốc phòng toàn dân | Chỉ thị 381-CT/TW, 17/10/1989
`

const NAMES: ReadonlyMap<string, string> = new Map(
  OCCASIONS.split('\n').filter((line) => line !== '').map((line): [string, string] => {
    const [day = '', name = ''] = line.split(' | ')
    return [day, name]
  }),
)

/** The name of the occasion that is known by a day of the year; null where none is. */
export function occasion(day: number, month: number): string | null {
  return NAMES.get(`${day}/${month}`) ?? null
}
