import {
  ADVISES, AGENT, BETWEEN, COORDINATES, DIRECTIVE, DIRECTS, EXECUTES, LEADS, LEAD_IN, LIGHT, MONITORS, NAMING, NOUN, PASSIVE,
  SHORT_VERB, UNIT_LABEL, UNIT_NOUN, VERB,
} from './classes.js'
import type { Part } from './entry.js'
import { EVERY_UNITS } from './time-units.js'

/** What bodies do, and the words around it. Source: general use in administrative plans. */
export const VERBS: readonly Part[] = [
  // Verbs whose subject leads
  [LEADS, `
chủ trì
đầu mối
làm đầu mối
chịu trách nhiệm chính
đồng chủ trì
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
  // Verbs that only an agent has
  [AGENT, `
chủ trì
đồng chủ trì
làm đầu mối
chịu trách nhiệm
chịu trách nhiệm chính
có trách nhiệm
có nhiệm vụ
tham mưu
phối hợp
phối kết hợp
tổ chức thực hiện
tổ chức triển khai thực hiện
chỉ đạo
theo dõi
đôn đốc
kiểm tra
giám sát
phân công
cử
bố trí
tổ chức
ban hành
báo cáo
hướng dẫn
tuyên truyền
vận động
rà soát
tổng hợp
thẩm định
lập
trình
gửi
cung cấp
huy động
đảm nhiệm
phụ trách
kiểm soát
tuần tra
triệu tập
biên soạn
cập nhật
chuẩn bị
chủ động
là cơ quan
là đơn vị
là đầu mối
là cơ quan thường trực
được giao
được phân công
ký
ký kết
mời
tiếp nhận
xây dựng
khảo sát
thông báo
tập huấn
quyết định
phát động
`],
  // Verbs of duty
  [VERB, `
sẵn sàng
bao tiêu
bóc tách
chấm thi
chế biến
chia tách
chiếu phim
chứng thực
duy tu
đo lường
hạch toán
hậu kiểm
hiệu chỉnh
hướng nghiệp
kê biên
khai thông
khảo nghiệm
khoanh vùng
khuyến cáo
kiểm toán
miễn
phong tỏa
phun thuốc
ra đề
ra quyết định
sao lưu
sắp
tái thả
thăm khám
tiết giảm
truyền hình trực tiếp
trực ban
ươm giống
xếp
xếp lịch
xin lỗi
xét tuyển
chủ trì
đầu mối
làm đầu mối
chịu trách nhiệm chính
đồng chủ trì
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
bàn giao
báo cáo
bảo đảm
bảo vệ
biên soạn
biểu diễn
biểu dương
bình xét
bổ sung
bố trí
bồi dưỡng
can thiệp
cập nhật
cấp
cấp phát
chăm lo
chấm điểm
chấn chỉnh
chấp hành
chi trả
chia sẻ
chọn
chuẩn bị
chuyển
công bố
công khai
củng cố
cung cấp
cụ thể hóa
cử
dâng hương
dạy
diễn tập
dự
duy trì
duyệt
dựng
đánh giá
đào tạo
đảm bảo
đảm nhiệm
đăng
đăng ký
đầu tư
đẩy mạnh
đề nghị
đề ra
đề xuất
điều chỉnh
điều hành
đón
đối thoại
đổi mới
đồng hành
động viên
đưa
đưa tin
gặp mặt
gắn
ghi hình
giải ngân
giải quyết
giao
giao lưu
giới thiệu
giữ
giúp
góp ý
gửi
gương mẫu
hiệp thương
hòa giải
hoàn chỉnh
hoàn thành
hoàn thiện
hỗ trợ
họp
huy động
hưởng ứng
hướng dẫn
in
kết nối
khai giảng
khai thác
khám
khảo sát
khắc phục
khen thưởng
khởi công
khuyến khích
kiểm điểm
kiểm kê
kiểm soát
kiến nghị
kiện toàn
ký
ký kết
làm
lắng nghe
lắp đặt
lập
lấy
liên hệ
lồng ghép
lựa
lựa chọn
mở
mời
nắm
nâng cao
nêu
nghiên cứu
nghiệm thu
nhân rộng
nhập
niêm yết
nói chuyện
nộp
phát động
phát hành
phát hiện
phát huy
phát sóng
phát thanh
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
quản trị
quyên góp
quyết định
quyết toán
ra quân
rà soát
rút kinh nghiệm
sắp xếp
sinh hoạt
soạn thảo
soạn
dành
đơn giản hóa
mã hóa
tối ưu hóa
đa dạng hóa
cơ giới hóa
xã hội hóa
chuẩn hóa
hợp thức hóa
lành mạnh hóa
điện tử hóa
tài trợ
che chắn
định mức
huy động
livestream
đảm nhận
đồng tổ chức
sơ tuyển
số hóa
sơ kết
sử dụng
sửa chữa
sửa đổi
sưu tầm
tạo
tặng
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
thu hồi
thu thập
thúc đẩy
tích hợp
tiêm
tiến hành
tiếp công dân
tiếp nhận
tiếp xúc
tìm hiểu
tính toán
tọa đàm
tổ chức
tổng hợp
tổng kết
tôn vinh
trang bị
trao
trao đổi
tranh thủ
triển khai
trình
trồng
truyền thông
tuần tra
tuyên truyền
tuyển
tuyển chọn
tư vấn
ủng hộ
ứng dụng
vào cuộc
vận động
vận hành
viết
vinh danh
xác định
xác minh
xây dựng
xem xét
xét
xếp loại
xử lý
yêu cầu
`],
  // Other verbs of administrative prose
  [VERB, `
thu xếp
tinh giản
tinh gọn
bơm trữ
bơm tát
bơm nước
xiết chặt
siết chặt
chấm công
đốn chặt
phân quyền
áp giá
dồn điền
quy tập
mai táng
hỏa táng
chôn cất
trả lời
phúc đáp
in ấn
sao gửi
mật phục
tịch thu
coi thi
bổ nhiệm
miễn nhiệm
biệt phái
chấm dứt
bế giảng
ghi âm
nhắc việc
tự kiểm tra
đồng bộ hóa
đảm nhận
giải thể
sáp nhập
học hỏi
dập dịch
giết mổ
chốt chặn
chặt tỉa
chặt hạ
phối trộn
cho thuê
thuê mướn
gọi vốn
khấu trừ
hoàn thuế
rà quét
gỡ bỏ
vá lỗi
cài đặt
sang lấp
san gạt
lu lèn
đóng gói
niêm phong
cắm biển
kẻ vẽ
tẩy xóa
áp giải
dẫn giải
tống đạt
tạm giữ
tạm giam
giải mã
khóa sổ
đóng sổ
mở sổ
phát cỏ
tỉa cành
bón phân
thả giống
cấp cứu
chuyển tuyến
mở rộng
làm việc
dự thảo
chú trọng
đề cao
coi trọng
đẩy nhanh
đẩy lùi
đề phòng
thắt chặt
khơi gợi
nêu cao
nhân lên
phấn đấu
tuyển mộ
tận dụng
vận dụng
kiềm chế
tham chiếu
giao ban
gắn kết
chuyển giao
tuyển sinh
tuyển dụng
xét xử
dự báo
ban bố
bám sát
bảo dưỡng
bảo quản
bảo tồn
bảo trì
bãi bỏ
bắt giữ
bế mạc
biên tập
biên dịch
bình chọn
bình ổn
bồi thường
cải tạo
cải thiện
cải tiến
cam kết
cảnh báo
canh gác
cắm mốc
cắt giảm
cắt tỉa
cân đối
cấp cứu bệnh nhân
cấp phép
chăm sóc
chất vấn
chỉ định
chỉ dẫn
chiêu sinh
chỉnh lý
chỉnh sửa
chỉnh trang
cho vay
cho phép
chống
chủ quản
chụp ảnh
chuẩn hóa
chuyên chở
chuyển tải
chúc mừng
chúc tết
công nhận
công chứng
cung ứng
cứu trợ
cưỡng chế
củng cố hồ sơ
dàn dựng
dập tắt
dẫn đầu
di dời
dọn dẹp
dự giờ
dự thi
đảm trách
đàm phán
đáp ứng
đấu nối
đấu thầu
đấu tranh
đấu giá
đề bạt
đề cử
đền bù
điều chuyển
điều động
điều phối
điều tiết
điều tra
điều trị
đình chỉ
định giá
định hướng
đo đạc
đốc thúc
đối chiếu
đỡ đầu
đúc rút
đăng tải
đăng cai
đăng phát
đưa đón
gia cố
gia hạn
gia công
giải đáp
giải phóng
giải thích
giải tỏa
giải trình
giáo dục học sinh
giao nhận
giảng dạy
giữ gìn
giữ vững
ghi chép
ghi nhận
góp phần
góp vốn
hạn chế
hiệu chuẩn
hiệu đính
hoàn trả
hoạch định
học tập
hội ý nhanh
huấn luyện
huy chương
hủy bỏ
hướng đến
kêu gọi
kết nạp
khai mạc
khai trương
khánh thành
khẳng định
khép kín
khoanh định
khoanh nuôi
khôi phục
khơi dậy
khơi thông
khử khuẩn
khử trùng
kê khai
kế thừa
kiểm định
kiểm đếm
kiểm dịch
kiểm nghiệm
kiểm phiếu
kiểm chứng
kinh doanh
lan tỏa
làm mới
làm rõ
làm tốt
làm sạch
lau dọn
lấy mẫu
lấy ý kiến
liên kết
liên lạc
loại bỏ
luân chuyển
luân phiên
luyện tập
lưu giữ
lưu trữ
ly khai
mã hóa
miễn giảm
minh bạch
mua sắm
nạo vét
nâng cấp
nâng lên
ngăn chặn
nghiêm cấm
nhắc nhở
nhận diện
nhận định
nhận xét
nhập liệu
nhân bản
nhân giống
nhân nuôi
nuôi dưỡng
nỗ lực
ôn luyện
ôn tập
ổn định
phác thảo
phát quang
phát tán
phát thưởng
phát cấp
phát tờ rơi
phản bác
phản biện
phản hồi
phân cấp
phân chia
phân công nhiệm vụ
phân định
phân luồng
phân loại
phân phối
phân tích
phê phán
phỏng vấn
phòng[,] chống
phòng ngừa
phòng tránh
phong tặng
phụ giúp
phụ trách
phun hóa chất
phục dựng
phục hồi
quan tâm chăm lo
quan trắc
quay phim
quảng bá
quét dọn
quy định rõ
quy hoạch lại
rèn luyện
rút ngắn
sản xuất
san lấp
sáng tác
sát hạch
sàng lọc
sắp đặt
siết chặt
so sánh
sơ cứu
sơ tán
súc rửa
suy tôn
sưu tập
tái tạo
tái chế
tăng gia
tăng thêm
tạm ứng
tạo điều kiện
tạo lập
tập kết
tập luyện
tập hợp
tham dự
tham khảo
tham quan
tham vấn
thanh lý
thanh toán
thanh quyết toán
thành kính
tháo dỡ
tháo gỡ
thay đổi
thay thế
thắp hương
thắp sáng
thăm hỏi
thăm dò
thẩm duyệt
thẩm vấn
thế chấp
theo học
thể chế hóa
thể hiện
thi công
thi đấu
thi hành
thi tuyển
thí điểm
thiết kế
thu dọn
thu gom
thu hoạch
thu hút
hình thành
rút gọn
thu nộp
thu mua
thu phí
thụ lý
thử nghiệm
thuyết minh
thuyết trình
thuyết phục
thương lượng
thường trực chiến đấu
tiêm phòng
tiếp cận
tiếp đón
tiếp sức
tiếp thu
tiếp tế
tiêu hủy
tiêu độc
tiêu thụ
tiệt khuẩn
tiết kiệm
tìm kiếm
tổng duyệt
tổng vệ sinh
tổng rà soát
tố giác
trang trí
trám lấp
tranh tài
trấn áp
tri ân
trích lập
triển lãm
triệt phá
triệt xóa
triệu tập
trông giữ
trông coi
trợ cấp
trợ giúp
trợ lực
trùng tu
truy quét
truy thu
truy tố
trực chiến
trưng bày
trưng dụng
tu bổ
tu sửa
tuân thủ
tuyên dương
tuyên thệ
từ chối
ứng cứu
ứng phó
ứng trực
ưu đãi
vận chuyển
vệ sinh
vinh dự
xác lập
xác nhận
xã hội hóa
xe duyên
xét chọn
xét duyệt
xét nghiệm mẫu
xếp hạng
xóa bỏ
xóa mù
xử phạt
xử trí
xúc tiến
xây mới
xây lắp
xin ý kiến
xuất bản
xuất cấp
yểm trợ
hợp tác
hỏi đáp
khám chữa
khám phá
hành quân
bố phòng
cứu chữa
phẫu thuật
chẩn đoán
kê đơn
hội chẩn
giám định
chi viện
nhắn tin
truyền tải
truyền đạt
truyền dạy
tiếp sóng
lĩnh hội
nâng tầm
đến thăm
đóng góp
kéo dài
gieo trồng
gieo cấy
khai hoang
khai báo
sang sửa
ra mắt
bốc xếp
bốc dỡ
đồng ý
thỏa thuận
`],
  // Verbs of one syllable: too short to end a name in mid-word
  [SHORT_VERB, `
tắt
dựng
lắp
điều
nhổ
che
chắn
gom
gỡ
nạo
cắt
tỉa
canh
chuyển
cử
dạy
dẫn
diễn
đổ
đốt
gửi
lấy
mở
nộp
soát
tặng
tiêm
trao
trồng
trưng
xúc
thăm
tuyển
nhận
viết
ghi
trực
báo
dịch
nhắc
chốt
chữa
viếng
vớt
xả
khoan
cho
đi
dùng
bán
nấu
rửa
chia
chạy
đóng
đào
đắp
kẻ
kéo
treo
tô
trả
rải
vá
phủ
ép
gieo
gặt
cấy
bón
khai
khóa
mượn
dời
khơi
khử
lát
lót
mắc
mua
nuôi
phát
phun
quét
sơn
sắm
tẩy
thả
thay
thuê
thưởng
tìm
tiếp
trích
trực
trừ
tưới
vay
vẽ
vượt
xây
xóa
bầu
buộc
bơm
chi
chiếu
cắm
dán
dọn
dừng
đặt
đo
đổi
ghi
giảm
hiến
hút
hủy
khắc
khen
khoán
lưu
nghe
ngăn
nhận
nâng
tăng
thu
sửa
ươm
chở
bắn
truyền
`],
  // What parts a subject from its verb
  [BETWEEN, `
${EVERY_UNITS.join('\n')}
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
vào
tại
cũng
không
chưa
nên
sớm
trên tinh thần
ngoài
nhanh chóng
dự kiến
hoàn toàn
tuyệt đối
quyết liệt
linh hoạt
cơ bản
lần lượt
đột xuất
bước đầu
từng bước
đến
cho đến
nghiêm chỉnh
kiên quyết
sâu sát
là cơ quan
là đơn vị
là đầu mối
là cơ quan thường trực
là thường trực
`],
  // What only a subject has that does not act
  [PASSIVE, `
được
bị
là
do
bao gồm
gồm
còn
đạt
nhằm mục đích
chiếm
thuộc về
ước
ước đạt
dự kiến là
có thể
diễn ra
tăng lên
giảm xuống
không quá
không được
ngày càng
`],
  // Of these, those that follow a subject only
  [LIGHT, `
${EVERY_UNITS.join('\n')}
chủ động
tích cực
tiếp tục
thường xuyên
kịp thời
nghiêm túc
phải
cần
định kỳ
sẽ
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
luôn
ưu tiên
chậm nhất
đã
đang
cũng
không
nên
sớm
nhanh chóng
quyết liệt
là cơ quan
là đơn vị
là đầu mối
`],
  // Verbs that name bodies
  [NAMING, `
vận hành
bảo trì
sửa chữa
cung ứng
thu hút
thu hút đầu tư
chống
quản trị
chế biến
thu mua
lắp ráp
bảo dưỡng
liên lạc
thực hiện
xây dựng
phát triển
phòng ngừa
phòng[,] chống
triển khai
cải cách
chuyển đổi
chuyển đổi số
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
quản lý
kiểm tra
giám sát
tư vấn
hỗ trợ
phục vụ
hòa giải
xúc tiến
điều hành
điều phối
kiểm soát
kiểm định
kiểm nghiệm
kiểm dịch
thẩm định
thẩm tra
thanh tra
đánh giá
tự đánh giá
tổng hợp
tiếp nhận
trợ giúp
cứu trợ
đào tạo
bồi dưỡng
huấn luyện
nghiên cứu
ứng dụng
chuyển giao
tuần tra
sưu tầm
biên tập
biên soạn
soạn thảo
xét
xét duyệt
tuyển chọn
tuyển sinh
nghiệm thu
giải phóng mặt bằng
quan trắc
truyền thông
khảo sát
chỉ đạo
tổ chức
đăng ký
đầu tư
đầu tư xây dựng
khai thác
tiếp công dân
bảo tồn
chăm sóc
nuôi dưỡng
điều trị
thu gom
vận chuyển
sản xuất
kinh doanh
phản biện
hiệp thương
thi tuyển
sát hạch
kiểm phiếu
bầu
chữa cháy
tiết kiệm
vay
cho vay
thu
sáng tác
biểu diễn
thi đấu
xóa mù
khám
tiêm
giảng dạy
dạy
phân loại
thông tin
ứng cứu
xung kích
học tập
rèn luyện
điều tra
hợp tác
đối ngoại
đấu thầu
đấu giá
mua sắm
bảo trì
sửa chữa
trợ cấp
phát thanh
sinh hoạt
lưu trữ
in
xuất bản
phát hành
trưng bày
thể hiện
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
phân công cho
ủy quyền
ủy quyền cho
kiến nghị
trách nhiệm của
nhiệm vụ của
đối với
`],
  // What begins a clause before the subject
  [LEAD_IN, `
nhận được
tiếp thu
${EVERY_UNITS.join('\n')}
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
nếu
trường hợp
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
bên cạnh
cùng với
ngoài ra
ngoài
nhân dịp
kể từ
qua
đồng thời
`],
  // Labels of units in parentheses and attributes
  [UNIT_LABEL, `
đồng chủ trì
chủ trì
phối hợp
phối hợp với
phối hợp thực hiện
phụ trách
tham mưu
thực hiện
do
giao
theo dõi
chỉ đạo
`],
  // Nouns that a label of units begins with
  [UNIT_NOUN, `
đơn vị
cơ quan
bộ phận
người
cá nhân
`],
  // Qualifies a body and parts no subject from its verb
  [NOUN, `
có liên quan
có thẩm quyền
có chức năng
tại nơi làm việc
tại địa phương
tại cơ sở
tại tỉnh
tại địa bàn
tại chỗ
trong tỉnh
trong huyện
trong xã
trong phường
trong ngành
trong khối
trong hệ thống
trong toàn tỉnh
trong toàn xã
trong toàn huyện
trong toàn ngành
trong hoạt động
trong và ngoài
trong nước
ngoài nước
trong và ngoài nước
trực tiếp cơ sở
quản lý hành chính về trật tự xã hội
`],
  // Words that go with a verb and part no name
  [NOUN, `
giao ban
giao thời
`],
]
