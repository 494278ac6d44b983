/** A small plan of an invented commune in which nothing is wrong. */
export const GOOD = `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SUỐI BÀNG                     Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND                   Suối Bàng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác dân vận chính quyền năm 2026

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao ý thức phục vụ Nhân dân của cán bộ, công chức.

2. Gắn công tác dân vận với cải cách hành chính.

II. NHIỆM VỤ CỤ THỂ

Tháng 01

1. Xây dựng lịch tiếp công dân của lãnh đạo xã (Văn phòng HĐND và UBND xã tham mưu).

2. Rà soát hộ nghèo, hộ cận nghèo trước Tết Nguyên đán (Phòng Văn hóa - Xã hội thực hiện).

Tháng 02

1. Tổ chức đối thoại với người dân thôn Nà Lốc (Văn phòng HĐND và UBND xã tham mưu).

2. Sửa đường liên thôn sau Tết (Phòng Kinh tế thực hiện).

III. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn thực hiện Kế hoạch này; báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.

2. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện./.

Nơi nhận:
- Thường trực Đảng ủy (b/c);
- Phòng Văn hóa - Xã hội, Phòng Kinh tế;
- Văn phòng HĐND và UBND xã;
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Văn Thếm
`

/** The same plan with a number left out in section III: one error of the rule \`numbering\`, on line 35. */
export const SKIPPED = GOOD.replace('\n2. Giao Văn phòng', '\n3. Giao Văn phòng')

/** The same plan with lines without words in between: more than 2 MB, so that it is read in a thread of its own. */
export const long = (plan = GOOD): string => plan.replace('2. Rà soát hộ nghèo', `\n${`${'a'.repeat(9998)}\n\n`.repeat(220)}2. Rà soát hộ nghèo`)
