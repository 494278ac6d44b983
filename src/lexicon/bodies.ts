import { BODY, GROUP, LEVEL, NOUN, PLACE, PLURAL, POST } from './classes.js'
import type { Part } from './entry.js'

/** Bodies and office-holders by the words that their names begin with, and the common nouns that only look so. Source, where a line names none: general use in plans of offices. */
export const BODIES: readonly Part[] = [
  // Heads of bodies
  [BODY, `
ban
tiểu ban
ủy ban
ubnd
hđnd
ubkt
mttq
ubmttq
ubmttqvn
ủy ban mttq
mặt trận
sở
phòng
văn phòng
vp
vpđu
hội
hội đồng
đoàn
tỉnh đoàn
huyện đoàn
thành đoàn
thị đoàn
xã đoàn
phường đoàn
đoàn trường
công đoàn
liên đoàn
liên minh
đảng ủy
đảng bộ
chi bộ
chi ủy
cấp ủy
tỉnh ủy
thành ủy
huyện ủy
thị ủy
quận ủy
đảng đoàn
ban cán sự
bộ chỉ huy
bộ chqs
bộ tư lệnh
bộ phận
bộ đội biên phòng
công an
ban chqs
bch
btv
đồn biên phòng
trạm
trung tâm
ttyt
trường
nhà trường
nhà văn hóa
bệnh viện
viện
học viện
đại học
khoa
khối
tổ
nhóm
đội
cơ quan
đơn vị
địa phương
ngành
doanh nghiệp
hợp tác xã
htx
thôn
xóm
ấp
buôn
khu phố
tổ dân phố
tdp
khu dân cư
xã
phường
thị trấn
đặc khu
chính quyền
đoàn thể
kho bạc
ngân hàng
bảo hiểm xã hội
bhxh
cục
chi cục
tổng cục
tòa án
viện kiểm sát
báo
đài
cổng thông tin
thư viện
bảo tàng
chi đoàn
chi hội
liên đội
thường trực
bgh
bcđ
bcd
cqtt
lhpn
ccb
tổng công ty
công ty
ban giám hiệu
ban giám đốc
quỹ
lực lượng công an
lực lượng quân sự
kiểm lâm
hạt kiểm lâm
thanh tra tỉnh
thanh tra sở
thanh tra huyện
thanh tra thành phố
thanh tra bộ
thanh tra nhân dân
quân sự
`],
  // Office-holders
  [POST, `
chủ tịch
phó chủ tịch
bí thư
phó bí thư
chánh văn phòng
phó chánh văn phòng
trưởng ban
phó trưởng ban
trưởng phòng
trưởng thôn
trưởng khoa
trưởng các
giám đốc
phó giám đốc
hiệu trưởng
phó hiệu trưởng
thủ trưởng
người đứng đầu
giáo viên chủ nhiệm
gvcn
gvbm
tổng phụ trách
tpt
kế toán
đồng chí
đ/c
đảng ủy viên
huyện ủy viên
tỉnh ủy viên
thành ủy viên
thị ủy viên
chi ủy viên
trưởng đoàn
phó trưởng đoàn
trưởng tiểu ban
trưởng nhóm
trưởng bộ phận
đội trưởng
trưởng công an
chỉ huy trưởng
chính trị viên
trưởng trạm
trưởng khu
trưởng xóm
trưởng bản
trưởng ấp
ủy viên
thành viên
cán bộ phụ trách
tổ trưởng
nhân viên y tế
lãnh đạo
`],
  // What is a body after `các`
  [GROUP, `
tổ chức
cấp
ngành
sở
huyện
thành phố
quận
thị xã
bản
làng
phòng
bộ
nhà trường
cá nhân
tỉnh
ông
hội
đoàn
cấp hội
khoa
tổ
chi, đảng bộ
cơ sở
cấp ủy, tổ chức đảng
`],
  // Words of number
  [PLURAL, `
tất cả các
toàn thể các
toàn thể
một số
các
những
`],
  // Nouns of level and kind
  [LEVEL, `
tỉnh
huyện
thị
thành
xã
phường
thị trấn
đặc khu
quận
thị xã
thành phố
huyện ủy
thị ủy
thành ủy
quận ủy
đảng ủy
sở
ban
ngành
cơ quan
đơn vị
địa phương
đoàn thể
tổ chức
phòng
cấp
thôn
bản
xóm
ấp
buôn
làng
khu phố
tổ dân phố
khoa
hội
bộ phận
trung tâm
doanh nghiệp
chi bộ
đảng bộ
trường
trạm
tổ
đội
cá nhân
hợp tác xã
bộ
chi hội
chi đoàn
`],
  // Levels of administration
  [PLACE, `
tỉnh
huyện
xã
phường
quận
thị trấn
thị xã
thành phố
đặc khu
`],
  // Common nouns that begin as a body or a verb does
  [NOUN, `
ban bí thư
ban đêm
ban đầu
sở hữu
sở thích
sở dĩ
sở đoàn
phòng chống
phòng ngừa
phòng cháy
phòng khám
phòng học
phòng bệnh
phòng dịch
phòng thủ
phòng khi
hội nghị
hội thảo
hội thi
hội diễn
hội chợ
hội họp
hội đàm
hội trường
hội viên
hội nhập
hội tụ
hội thao
hội chẩn
hội ý
hội báo
hội trại
hội xuân
đoàn kết
đoàn viên
đoàn tụ
đoàn dự
đoàn tham
liên minh châu
trường hợp
trường kỳ
trường tồn
trường quay
khoa học
khoa trương
khoa giáo
khối lượng
tổ quốc
tổ ấm
tổ hợp
đội ngũ
đội hình
đội tuyển
xã hội
chính quyền thân thiện
chính quyền điện tử
chính quyền số
báo chí
báo động
cấp tỉnh
cấp huyện
cấp xã
cấp cơ sở
cấp trên
cấp dưới
cấp trung ương
cấp phòng
cấp học
cấp thẩm quyền
chuyển đổi
chuyển giao
cử tri
dự án
dự thảo
dự toán
dự phòng
dự kiến
dự báo
gắn bó
gắn kết
giao thông
giao ban
giao dịch
giao tiếp
giao thừa
giúp việc
in ấn
lập trình
lập pháp
lập dị
làm việc
mở rộng
tạo hình
xét xử
dạy nghề
dạy học
khám bệnh
khám chữa
khám phá
tiêm chủng
trồng trọt
nhập khẩu
nhập ngũ
nhập học
nhập cư
tuyển sinh
tuyển dụng
`],
]
