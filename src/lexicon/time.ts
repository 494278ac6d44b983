import {
  ACTIVITY, DONE, EVENT, EVERY, FROM, LIMIT, LUNAR, MONTHS_LEAD, NUMERAL, OCCASION, OUTLOOK, PERIODIC, REGULAR, STEP, TIME_LABEL, TIME_UNIT, VAGUE, WEEKDAY, WITHIN,
} from './classes.js'
import type { Part } from './entry.js'
import { EVERY_WORDS, UNITS } from './time-units.js'

/** What may stand before the months of a heading; the outline looks at their first letters too. */
export const MONTHS_LEADS = `
các
những
nhiệm vụ
công tác
công việc
chương trình
kế hoạch
nội dung
hoạt động
trọng tâm
cụ thể
trong
lịch
thời gian
từ
của
thực hiện
`

/** Words of time. Source, where a line names none: general use in plans of offices. */
export const TIMES: readonly Part[] = [
  // A limit
  [LIMIT, `
trước
chậm nhất
chậm nhất đến
muộn nhất
không muộn
không muộn hơn
không chậm
không chậm hơn
không quá
hết
đến
đến hết
đến trước
tới
tới hết
tới trước
`],
  [FROM, `
từ
`],
  [WITHIN, `
trong
trong vòng
trong thời gian
trong thời hạn
vào
`],
  [EVERY, EVERY_WORDS.join('\n')],
  [PERIODIC, `
định kỳ
`],
  [TIME_UNIT, UNITS.join('\n')],
  // Days of the lunar calendar
  [LUNAR, `
rằm
mùng
mồng
`],
  [TIME_LABEL, `
thời gian
thời hạn
tiến độ
hạn cuối
hạn chót
hạn nộp
hạn hoàn thành
`],
  [NUMERAL, `
một
hai
ba
tư
bốn
năm
sáu
bảy
bẩy
tám
chín
mười
mười một
mười hai
giêng
chạp
`],
  [WEEKDAY, `
thứ hai
thứ ba
thứ tư
thứ năm
thứ sáu
thứ bảy
chủ nhật
`],
  // A time that names neither day nor interval
  [VAGUE, `
thường xuyên
liên tục
kịp thời
sớm
`],
  // Makes the date after it another thing's: an anniversary's, a document's, a beginning
  [OCCASION, `
cuộc bầu cử
ngày bầu cử
kỷ niệm
chào mừng
thành lập
truyền thống
hưởng ứng
nhân dịp
nhân
kể từ
hiệu lực
hiệu lực thi hành
công văn
văn bản
giải phóng
quốc khánh
phụ nữ việt nam
nhà giáo việt nam
thương binh (-/,) liệt sĩ
quốc tế lao động
quốc tế phụ nữ
quốc tế thiếu nhi
tính đến
số liệu
thời điểm
ban hành
`],
  [MONTHS_LEAD, MONTHS_LEADS],
  // Says that work ends
  [DONE, `
hoàn thành
hoàn tất
xong
thực hiện xong
dứt điểm
`],
  // What is made, paid or measured anew each year, quarter or month
  [REGULAR, `
kế hoạch
chương trình
dự toán
ngân sách
kinh phí
quyết toán
chỉ tiêu
danh mục
chế độ
lễ hội
mức
tỷ lệ
tốc độ
thu nhập
nhu cầu
số lượng
sản lượng
doanh thu
tỉ lệ
đất trồng cây
nguồn lực
nguồn vốn
vốn
biên chế
quỹ
danh hiệu
tiêu chí
tiêu chuẩn
bảng chấm điểm
bảng điểm
thang điểm
định mức
`],
  // What is done, as a noun
  [ACTIVITY, `
nhiệm vụ
công tác
hoạt động
phong trào
sự kiện
mục tiêu
kết quả
tình hình
`],
  // What takes place on a day
  [EVENT, `
hội nghị
hội thảo
hội thi
hội thao
hội diễn
tọa đàm
lễ
mít tinh
khai mạc
bế mạc
chung kết
phát động
ra quân
diễn ra
họp
khởi công
khánh thành
`],
  // Names of documents and what they lay out years ahead
  [OUTLOOK, `
nghị quyết
chỉ thị
kết luận
quyết định
báo cáo
đề án
đề cương
chương trình
kế hoạch
phương án
phương hướng
chiến lược
quy hoạch
quy định
lộ trình
danh mục
chỉ tiêu
mục tiêu
nhu cầu
dự báo
định hướng
tầm nhìn
giai đoạn
thời kỳ
nhiệm kỳ
thời hạn
có hạn
hết hạn
hiệu lực
hợp đồng
`],
  // What a piece of work goes through
  [STEP, `
chạy thử
vận hành
nghiệm thu
bàn giao
lắp đặt
thi công
khởi công
khánh thành
khai trương
khai giảng
bế giảng
khai mạc
bế mạc
ra mắt
thông xe
mở thầu
đóng điện
xuống giống
gieo cấy
thu hoạch
`],
]
