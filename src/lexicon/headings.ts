import {
  BASIS, DOCUMENT, FINDINGS, IMPLEMENTATION, INTRODUCTION, LISTING, NOUN, ORIENTATION, OTHER, PRODUCT, PURPOSE, SCHEDULE, THING, TITLE_GOES_ON, VERB,
} from './classes.js'
import type { Part } from './entry.js'

/** What headings say of the section below them, and what begins basis, introduction and title. Source: general use in plans of offices. */
export const HEADINGS: readonly Part[] = [
  [PURPOSE, `
mục đích
yêu cầu
quan điểm
mục tiêu
phương châm
nguyên tắc
ý nghĩa
căn cứ
chỉ tiêu
sự cần thiết
`],
  [FINDINGS, `
hạn chế
tồn tại
kết quả
đánh giá
tình hình
thực trạng
ưu điểm
khuyết điểm
nguyên nhân
thuận lợi
khó khăn
đặc điểm
đặc điểm tình hình
bối cảnh
`],
  [SCHEDULE, `
lịch
tiến độ
thời gian biểu
phân kỳ
`],
  [IMPLEMENTATION, `
tổ chức thực hiện
tổ chức triển khai
phân công
trách nhiệm
triển khai thực hiện
giao nhiệm vụ
`],
  // A verb of duty before its object, too.
  [VERB, `
tổ chức triển khai
`],
  [ORIENTATION, `
nhiệm vụ
giải pháp
nội dung
biện pháp
trọng tâm
hoạt động
công tác
phương hướng
định hướng
phần việc
chương trình
`],
  [OTHER, `
kinh phí
nguồn kinh phí
nguồn vốn
dự toán
tổng mức đầu tư
tổng vốn
tổng kinh phí
tổng nhu cầu
nhu cầu vốn
nhu cầu kinh phí
cơ cấu vốn
cơ cấu nguồn vốn
phân bổ vốn
phân bổ kinh phí
chế độ báo cáo
chế độ thông tin
khen thưởng
kiến nghị
đề xuất
thời gian
địa điểm
thành phần
phụ lục
nguồn lực
điều khoản
phạm vi
đối tượng
đề cương
nội dung kiểm tra
nội dung giám sát
nội dung thanh tra
nội dung báo cáo
`],
  [THING, `
đề cương
nội dung kiểm tra
nội dung giám sát
nội dung thanh tra
nội dung báo cáo
`],
  // Compounds in which a role's word says nothing of a role.
  [NOUN, `
du lịch
lịch sử
lịch sự
lý lịch
âm lịch
dương lịch
nông lịch
`],
  [BASIS, `
căn cứ
thực hiện
thi hành
xét
trên cơ sở
thể theo
`],
  [INTRODUCTION, `
căn cứ
thực hiện
thi hành
để
nhằm
trên cơ sở
xét
theo
nhân dịp
quán triệt
triển khai
tiếp tục
phát huy
với
hưởng ứng
trong
bám sát
kính gửi
thời gian
`],
  [TITLE_GOES_ON, `
năm
giai đoạn
nhiệm kỳ
quý
tháng
về
và
của
trên địa bàn
từ
`],
  [DOCUMENT, `
kế hoạch
chương trình
quyết định
nghị quyết
nghị định
thông tư
chỉ thị
thông báo
thông tri
tờ trình
công văn
công điện
văn bản
hướng dẫn
báo cáo
kết luận
đề án
phương án
quy chế
quy định
luật
bộ luật
pháp lệnh
chiến lược
`],
  [LISTING, `
đề cương
danh sách
danh mục
mẫu
biểu mẫu
phiếu
dự toán
kinh phí
sơ đồ
thống kê
tổng hợp
bảng tổng hợp
biểu tổng hợp
`],
  [PRODUCT, `
sản phẩm
`],
]
