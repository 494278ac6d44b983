import { ISSUER, RANK, SIGNER, STAMP } from './classes.js'
import type { Part } from './entry.js'

/**
 * Letterhead and foot (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW; the mass organisations' own rules). No phrase is longer than one of a body or
 * a post: a longer one would hide it.
 */
export const LETTERHEAD: readonly Part[] = [
  [ISSUER, `
ban
tiểu ban
ủy ban
ubnd
hđnd
ubmttq
mttq
mặt trận
hội
hội đồng
hđđ
sở
phòng
văn phòng
đoàn
tỉnh đoàn
thành đoàn
quận đoàn
huyện đoàn
thị đoàn
xã đoàn
phường đoàn
đoàn trường
liên đội
đội
công đoàn
cđcs
liên đoàn
tỉnh ủy
thành ủy
quận ủy
huyện ủy
thị ủy
đảng bộ
đảng ủy
đảng đoàn
chi bộ
chi ủy
chi đoàn
chi hội
bch
btv
bộ
quân khu
công an
quân đoàn
trung tâm
ttyt
bệnh viện
cục
chi cục
trung ương (hội/đoàn)
tổng
tập đoàn
công ty
viện
học viện
đại học
trường
mầm non
mẫu giáo
khối
khoa
tổ
trạm
hạt
ngân hàng
bảo hiểm
bhxh
tòa án
kho bạc
thanh tra
đài
báo
xí nghiệp
hợp tác xã
htx
nhà
điện lực
bưu điện
thuế
hải quan
chi nhánh
lđlđ
chính phủ
thủ tướng
quốc hội
liên minh
liên hiệp
hiệp hội
quỹ
kiểm toán
đồn
vườn quốc gia
lâm trường
nông trường
tạp chí
trại
bảo tàng
thư viện
sư đoàn
trung đoàn
lữ đoàn
tiểu đoàn
binh đoàn
viện kiểm sát
cảng vụ
cơ sở bảo trợ
cơ sở cai nghiện
quân chủng
binh chủng
bcđ
bql
ubkt
tand
vksnd
nhnn
`],
  [STAMP, `
hỏa tốc
khẩn
thượng khẩn
mật
tối mật
dự thảo
bản sao
sao y
ký bởi
người ký
được ký bởi
thời gian ký
ngày ký
chữ ký
lưu hồ sơ
email
signature
digitally
reason
location
`],
  [SIGNER, `
chủ tịch
phó
bí thư
trưởng
giám đốc
hiệu trưởng
viện trưởng
cục trưởng
bộ trưởng
thứ trưởng
thủ trưởng
thủ tướng
đội trưởng
chánh
chủ nhiệm
tổng giám đốc
tổng cục trưởng
tổng biên tập
tổng thư ký
tổng thanh tra
tổng chỉ huy
chỉ huy
tư lệnh
chính ủy
chính trị viên
người đứng đầu
người lập
phụ trách
ủy viên
thường trực
tổng phụ trách
kế toán
thư ký
tpt
`],
  [RANK, `
pgs
gs
ts
ths
bs
bsckii
bscki
bsck
bscc
ckii
cki
cn
ks
kts
ds
ls
ncs
đd
đdv
ktv
nsnd
nsưt
ngưt
ngnd
ttnd
ttưt
đại tướng
thượng tướng
trung tướng
thiếu tướng
đại tá
thượng tá
trung tá
thiếu tá
đại úy
thượng úy
trung úy
thiếu úy
qncn
ys
dr
đại đức
thượng tọa
hòa thượng
ni sư
linh mục
mục sư
`],
]
