import { ADVISES, BETWEEN, COORDINATES, DIRECTIVE, DIRECTS, EXECUTES, LEADS, LEAD_IN, MONITORS, NAMING, VERB } from './classes.js'
import type { Part } from './entry.js'

/** What bodies do, and the words around it. Source, where a line names none: general use in plans of offices. */
export const VERBS: readonly Part[] = [
  // Verbs whose subject leads
  [LEADS, `
chủ trì
đầu mối
làm đầu mối
chịu trách nhiệm chính
`],
  // Verbs whose subject advises
  [ADVISES, `
tham mưu
`],
  // Verbs whose subject executes
  [EXECUTES, `
thực hiện
tổ chức thực hiện
triển khai thực hiện
tổ chức triển khai thực hiện
triển khai tổ chức thực hiện
`],
  // Verbs whose subject coordinates
  [COORDINATES, `
phối hợp
`],
  // Verbs whose subject directs
  [DIRECTS, `
chỉ đạo
lãnh đạo
`],
  // Verbs whose subject monitors
  [MONITORS, `
theo dõi
đôn đốc
kiểm tra
giám sát
`],
  // Verbs of duty
  [VERB, `
chủ trì
đầu mối
làm đầu mối
chịu trách nhiệm chính
tham mưu
thực hiện
tổ chức thực hiện
triển khai thực hiện
tổ chức triển khai thực hiện
triển khai tổ chức thực hiện
phối hợp
chỉ đạo
lãnh đạo
theo dõi
đôn đốc
kiểm tra
giám sát
ban hành
báo cáo
bảo đảm
biên soạn
biểu dương
bình xét
bổ sung
bố trí
bồi dưỡng
cập nhật
cấp
chăm lo
chấm điểm
chấp hành
chấn chỉnh
chọn
chuẩn bị
chuyển
công bố
công khai
củng cố
cụ thể hóa
cung cấp
cử
dự
duy trì
duyệt
đánh giá
đăng
đăng ký
đào tạo
đảm bảo
đảm nhiệm
đầu tư
đẩy mạnh
đề nghị
đề xuất
điều chỉnh
điều hành
đối thoại
đổi mới
động viên
đưa
đưa tin
gắn
ghi hình
giải quyết
giao
giới thiệu
giữ
giúp
góp ý
gửi
hoàn chỉnh
hoàn thành
hoàn thiện
hỗ trợ
họp
huy động
hướng dẫn
in
khai thác
khảo sát
khắc phục
khen thưởng
khuyến khích
kiến nghị
kiện toàn
ký
ký kết
lắng nghe
lập
lấy
làm
liên hệ
lồng ghép
lựa chọn
mở
nắm
nâng cao
nghiên cứu
nhân rộng
niêm yết
phát động
phát hành
phát hiện
phát huy
phát triển
phân bổ
phân công
phản ánh
phê duyệt
phổ biến
phối kết hợp
phục vụ
quán triệt
quản lý
quyết định
ra quân
rà soát
sắp xếp
sơ kết
soạn thảo
sử dụng
sửa đổi
tạo
tập huấn
tham gia
thanh tra
thành lập
thăm
thẩm định
thẩm tra
thiết lập
thông báo
thông qua
thông tin
thống kê
thống nhất
thu thập
thúc đẩy
tích hợp
tiến hành
tiếp công dân
tiếp nhận
tìm hiểu
tính toán
tổ chức
tổng hợp
tổng kết
trang bị
trao đổi
tranh thủ
triển khai
trình
truyền thông
tuyên truyền
tư vấn
ủng hộ
vận động
vận hành
viết
xác định
xác minh
xây dựng
xem xét
xét
xếp loại
xử lý
yêu cầu
ứng dụng
khai giảng
dạy
kiểm kê
kiểm soát
kiểm điểm
đồng chủ trì
dựng
nói chuyện
sinh hoạt
quyên góp
diễn tập
tuần tra
phát thanh
phát sóng
tọa đàm
giao lưu
dâng hương
chia sẻ
sửa chữa
lắp đặt
cấp phát
số hóa
kết nối
chi trả
gương mẫu
quyết toán
sưu tầm
biểu diễn
khám
tiêm
trồng
nhập
mời
hòa giải
can thiệp
quản trị
hiệp thương
tiếp xúc
thu hồi
giải ngân
khởi công
nghiệm thu
lựa
nêu
đề ra
tuyển chọn
tuyển
tôn vinh
vinh danh
đồng hành
vào cuộc
hưởng ứng
bảo vệ
bàn giao
gặp mặt
đón
tặng
trao
nộp
rút kinh nghiệm
`],
  // What parts a subject from its verb
  [BETWEEN, `
căn cứ
theo
trên cơ sở
chủ động
tích cực
tiếp tục
thường xuyên
kịp thời
nghiêm túc
phải
cần
hàng năm
hằng năm
hàng tháng
hằng tháng
hàng quý
hằng quý
hằng tuần
hàng tuần
định kỳ
trước
trong
sẽ
tùy
để
nhằm
qua
ngay
có trách nhiệm
có nhiệm vụ
chịu trách nhiệm
được giao
được phân công
quan tâm
tăng cường
tập trung
khẩn trương
trực tiếp
đồng thời
bằng
luôn
ưu tiên
chậm nhất
đã
đang
cùng
với
về
sau
khi
từ
có
gồm
mỗi tháng
mỗi quý
vào
tại
`],
  // Verbs that go on a steering body's name
  [NAMING, `
thực hiện
xây dựng
phát triển
phòng
triển khai
cải cách
chuyển đổi
vận động
tuyên truyền
bảo vệ
ứng phó
giải quyết
xử lý
thi hành
đổi mới
sắp xếp
tổng kết
khắc phục
phục hồi
`],
  // What gives a duty to the body after it
  [DIRECTIVE, `
giao
giao cho
giao nhiệm vụ
giao nhiệm vụ cho
giao trách nhiệm
giao trách nhiệm cho
đề nghị
yêu cầu
phân công
ủy quyền
ủy quyền cho
trách nhiệm của
nhiệm vụ của
đối với
`],
  // What begins a clause before the subject
  [LEAD_IN, `
căn cứ
trên cơ sở
theo
hằng
hàng
định kỳ
trước
trong
sau
khi
từ
ngay
để
nhằm
chậm nhất
đối với
với
mỗi
tùy
bám sát
vào
riêng
đến
cuối
đầu
ngày
tháng
quý
năm
`],
]
