import {
  BODY, GROUP, LEVEL, NAMED_BODY, NOUN, PARTIAL, PEOPLE, PLACE, PLURAL, POST, SPOT, STAFF, STEERING, THING,
} from './classes.js'
import type { Part } from './entry.js'

/**
 * Bodies and office-holders by the words that their names begin with, and the nouns that stand within names or are no office.
 * Source: Luật 72/2025/QH15, Luật 80/2025/QH15, charters of Party and mass organisations, and general use.
 */
export const BODIES: readonly Part[] = [
  // Bodies of Party, state and front
  [BODY, `
phòng thi hành án dân sự
tòa chuyên trách
tòa gia đình và người chưa thành niên
tòa hình sự
tòa dân sự
tòa kinh tế
tòa hành chính
tòa lao động
tòa phúc thẩm
tòa án nhân dân
tổ đảng
tổ đại biểu
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
trung ương đoàn
trung ương hội
trung ương mặt trận
sở
phòng
văn phòng
vp
vpđu
vpub
hội đồng
cấp ủy
tỉnh ủy
thành ủy
huyện ủy
thị ủy
quận ủy
quân ủy
đảng ủy
đảng ủy mặt trận tổ quốc[,] các đoàn thể
đảng ủy mttq[,] các đoàn thể
đảng bộ
chi bộ
chi ủy
đảng đoàn
ban cán sự
ban chấp hành
ban thường vụ
ban chỉ đạo
ban chỉ huy
ban tổ chức
ban quản lý
ban quản trị
ban điều hành
ban vận động
ban giám sát
tổng liên đoàn
tổng liên đoàn lao động
các cấp[,] các ngành
các ngành[,] các cấp
ban giám sát đầu tư [của] cộng đồng
ban kiểm tra
ban kiểm soát
ban tuyên truyền
ban bảo vệ
ban thanh tra
ban giám hiệu
ban giám đốc
ban bầu cử
ban tiếp công dân
ban đại diện
ban thư ký
ban biên tập
ban phụ trách
ban giám khảo
ban hòa giải
ủy ban kiểm tra
ủy ban bầu cử
hội đồng trường
hội đồng quản trị
hội đồng thành viên
hội đồng quản lý
hội đồng thẩm định
hội đồng tự đánh giá
thường trực
cơ quan thường trực
cơ quan [được giao] [chủ trì] soạn thảo [văn bản]
cơ quan thẩm định [văn bản]
cơ quan thẩm tra
cơ quan chủ quản
cơ quan chuyên môn
cơ quan
đơn vị
địa phương
ngành
đoàn thể
chính quyền
bộ phận
tiểu ban chỉ đạo
tiểu ban tuyên truyền
tiểu ban kiểm tra
bch
btv
bcđ
bcd
bgh
bqt
bql
cqtt
thanh tra tỉnh
thanh tra công an
thanh tra quốc phòng
thanh tra ngân hàng nhà nước
thanh tra quân khu
thanh tra bộ chỉ huy quân sự
thanh tra sở
thanh tra huyện
thanh tra thành phố
thanh tra bộ
thanh tra tổng cục
thanh tra cục
thanh tra nhân dân
thanh tra chính phủ
cục
chi cục
tổng cục
kiểm toán nhà nước
tòa án
viện kiểm sát
vksnd
tand
thi hành án dân sự
kho bạc
hải quan
thuế tỉnh
thuế thành phố
thuế cơ sở
thuế khu vực
thống kê tỉnh
thống kê thành phố
thống kê cơ sở
bảo hiểm xã hội
bhxh
bảo hiểm y tế tỉnh
`],
  // Mass organisations, associations and their parts
  [BODY, `
hội
đoàn
đoàn trường
đoàn khối
tỉnh đoàn
huyện đoàn
thành đoàn
thị đoàn
quận đoàn
xã đoàn
phường đoàn
công đoàn
liên đoàn
nghiệp đoàn
liên minh
liên hiệp
hiệp hội
tổng hội
lhpn
ccb
cđcs
ctđ
chi hội
phân hội
liên chi hội
chi đoàn
liên chi đoàn
phân đoàn
chi đội
liên đội
hội đồng đội
tổng đoàn
tổ
nhóm
đội
khối
cụm thi đua
khối thi đua
tổ hợp tác
tổ tự quản
tổ giúp việc
tổ công tác
tổ kiểm tra
tổ tuyên truyền
tổ giám sát
tổ tổng hợp
tổ vận động
tổ hòa giải
tổ tư vấn
tổ bảo vệ
đội tuyên truyền
đoàn kiểm tra
đoàn giám sát
đoàn thanh tra
đoàn công tác
đoàn khảo sát
đoàn thẩm tra
đoàn thẩm định
đoàn đánh giá
đoàn luật sư
đoàn nghệ thuật
câu lạc bộ
clb
giáo xứ
thánh thất
thánh đường
tổ đình
hội quán
giáo hội
giáo họ
giáo phận
họ đạo
ban trị sự
ban hành giáo
ban hộ tự
hội thánh
tịnh xá
thiền viện
tu viện
phật giáo hòa hảo
`],
  // Police and army
  [BODY, `
thủy đội
khẩu đội
tổ bảo vệ an ninh[,] trật tự
tổ bảo vệ an ninh[,] trật tự [ở] cơ sở
lực lượng [tham gia] bảo vệ an ninh[,] trật tự [ở] cơ sở
công an
ban chqs
bộ chqs
bộ chỉ huy
bộ tư lệnh
bộ đội biên phòng
cảnh sát
cảnh sát biển
cảnh sát điều tra
cảnh sát điều tra tội phạm về
biên phòng
đồn
đồn biên phòng
quân sự
quân khu
quân đoàn
binh đoàn
sư đoàn
lữ đoàn
trung đoàn
tiểu đoàn
đại đội
trung đội
tiểu đội
hải đội
hải đoàn
vùng hải quân
vùng cảnh sát biển
trại giam
trại tạm giam
nhà tạm giữ
lực lượng công an
lực lượng quân sự
lực lượng dân quân
lực lượng vũ trang
lực lượng kiểm lâm
lực lượng bảo vệ
lực lượng thanh tra
thanh tra xây dựng
thanh tra giao thông
thanh tra môi trường
thanh tra lao động
tổ chức pháp chế
hội đồng phối hợp [công tác] phổ biến[,] giáo dục pháp luật
lực lượng quản lý thị trường
lực lượng cảnh sát
thanh niên xung phong
lò giết mổ
kíp trực
chốt dân phòng
chốt kiểm soát
chốt kiểm dịch
kiểm lâm
hạt kiểm lâm
kiểm ngư
`],
  // Institutions of health, schooling, culture, press
  [BODY, `
trung tâm
trạm
ttyt
ttytdp
bệnh viện
bệnh xá
nhà hộ sinh
phòng khám
nhà thuốc
khoa
viện
phân viện
học viện
đại học
trường
phân hiệu
phân trường
điểm trường
nhà trường
nhà trẻ
nhà máy
nhà văn hóa
nhà thiếu nhi
nhà hát
nhạc viện
dàn nhạc
dàn hợp xướng
làng trẻ em
nhà bảo sinh
nhà dưỡng lão
trại trẻ
nhà xuất bản
nhà khách
nhà in
nhà thầu
nhà tài trợ
thư viện
bảo tàng
tòa soạn
tạp chí
báo
báo và [đài] phát thanh (,/-/và) truyền hình
đài
tổng đài
thông tấn xã
cổng thông tin
mái ấm
bộ môn
ký túc xá
cơ sở giáo dục
cơ sở y tế
cơ sở đào tạo
cơ sở khám bệnh
cơ sở trợ giúp
cơ sở bảo trợ
cơ sở cai nghiện
cơ sở sản xuất
cơ sở kinh doanh
nhà thờ
nhà chùa
vườn quốc gia
khu bảo tồn
`],
  // Enterprises, services, markets
  [BODY, `
nhà hàng
cơ sở lưu trú
trung tâm thương mại
hiệu thuốc
quỹ tín dụng nhân dân
phòng giao dịch
doanh nghiệp
công ty
tổng công ty
tập đoàn
xí nghiệp
phân xưởng
nông trường
lâm trường
hợp tác xã
htx
liên hiệp hợp tác xã
chi nhánh
văn phòng đại diện
phòng giao dịch
ngân hàng
nhnn
quỹ
quỹ tín dụng
bưu điện
bưu cục
điện lực
truyền tải điện
viễn thông
cảng vụ
bến xe
siêu thị
khách sạn
chủ đầu tư
văn phòng đăng ký đất đai
văn phòng đăng ký
ban quản lý chợ
sân bay
cảng hàng không
tổng kho
hãng tàu
hãng xe
hãng hàng không
bến phà
cụm phà
trại giống
vườn ươm
thủy điện
nhiệt điện
`],
  // Villages and wards that act
  [BODY, `
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
`],
  // Begins a body's name where a capital or a number follows
  [NAMED_BODY, `
trạm bơm
bộ
lớp
cảng
ga
chốt
hạt
vụ
cung
trại
bản
làng
chợ
bến
cụm
chùa
thuế
cơ sở
phái đoàn
lực lượng
xưởng
`],
  // Names nobody without the words after it: these may be verbs
  [PARTIAL, `
ban
tiểu ban
ủy ban
tổ
nhóm
đội
đoàn
hội đồng
phòng
bộ phận
trung tâm
câu lạc bộ
clb
khoa
hạt
ban quản lý
nhà máy
xưởng
phân xưởng
`],
  // Bodies whose name may go on with a verb and its object
  [STEERING, `
ban chỉ đạo
tiểu ban chỉ đạo
bcđ
tổ tự quản
ban vận động
ban điều hành
tổ công tác
tiểu ban
câu lạc bộ
clb
tổ
đội
nhóm
`],
  // Office-holders
  [POST, `
chủ tịch
phó chủ tịch
bí thư
phó bí thư
tổng bí thư
chánh văn phòng
phó chánh văn phòng
chánh thanh tra
chánh án
tổng phụ trách đội
giáo viên tổng phụ trách đội
thẩm phán
chấp hành viên
kiểm sát viên
điều tra viên
thẩm tra viên
phó chánh án
viện trưởng
phó viện trưởng
trưởng
phó trưởng
phó ban
phó phòng
phó khoa
quyền trưởng
giám đốc
phó giám đốc
tổng giám đốc
phó tổng giám đốc
hiệu trưởng
phó hiệu trưởng
thủ trưởng
người đứng đầu
bộ trưởng
thứ trưởng
thủ tướng
phó thủ tướng
cục trưởng
phó cục trưởng
chi cục trưởng
vụ trưởng
phó vụ trưởng
chủ nhiệm
phó chủ nhiệm
tổng biên tập
phó tổng biên tập
tổng thư ký
thư ký
đội trưởng
đội phó
tổ trưởng
tổ phó
nhóm trưởng
trạm trưởng
trạm phó
đồn trưởng
đồn phó
hạt trưởng
cửa hàng trưởng
xưởng trưởng
ca trưởng
kho trưởng
bến trưởng
phân đội trưởng
đại đội trưởng
tiểu đoàn trưởng
trung đoàn trưởng
trung đội trưởng
chỉ huy trưởng
chỉ huy phó
phó chỉ huy trưởng
chính trị viên
chính trị viên phó
chính ủy
tư lệnh
kế toán trưởng
kế toán
thủ quỹ
thủ kho
văn thư
điều dưỡng trưởng
hộ sinh trưởng
kỹ thuật viên trưởng
quản đốc
chi hội trưởng
hội trưởng
lớp trưởng
liên đội trưởng
khối trưởng
giáo viên chủ nhiệm
gvcn
gvbm
giáo viên bộ môn
giáo viên phụ trách
tổng phụ trách
tpt
cán bộ phụ trách
công chức phụ trách
nhân viên y tế
nhân viên thư viện
nhân viên văn thư
đồng chí
đ/c
đảng ủy viên
huyện ủy viên
tỉnh ủy viên
thành ủy viên
thị ủy viên
quận ủy viên
chi ủy viên
ủy viên
thành viên
người phát ngôn
giám thị
tổng giám thị
trợ lý
điều phối viên
giám sát viên
chủ hộ kinh doanh
già làng
lãnh đạo
đấu thầu viên
hòa giải viên
trụ trì
đại biểu hội đồng nhân dân
đại biểu hđnd
đại biểu quốc hội
linh mục
mục sư
`],
  // What is a body after `các`
  [GROUP, 
`
bộ, cơ quan ngang bộ (và/,) cơ quan thuộc chính phủ
cơ quan [chuyên trách] tham mưu[,] giúp việc
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
cấp bộ đoàn
khoa
tổ
chi,đảng bộ
cơ sở
cấp ủy,tổ chức đảng
phòng ban
ban ngành
ban,ngành
hộ kinh doanh
lực lượng
`],
  // People in office, whose field follows with a capital
  [STAFF, `
công chức
viên chức
nhân viên
cán bộ
giáo viên
chuyên viên
kỹ thuật viên
điều dưỡng viên
`],
  // Words of number
  [PLURAL, `
tất cả các
toàn thể các
toàn thể
một số
các
những
từng
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
vụ
cục
tổng cục
chi cục
tập đoàn
tổng công ty
công ty
`],
  // Levels of administration and other words before the name of a place
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
tp
tx
tt
`],
  // Words before the name or number of a smaller place
  [SPOT, `
thôn
bản
xóm
ấp
buôn
làng
khu phố
tổ dân phố
khu dân cư
phía
chi nhánh
cơ sở
khu vực
liên huyện
liên xã
vùng
miền
phố
khóm
phum
sóc
sông
hồ
đảo
núi
khu
số
cụm
tiểu khu
`],
  // Common nouns that begin as a body does
  [NOUN, `
ngoài (công lập/nhà nước/quốc doanh/ngân sách/nước)
trong nước
bộ, cơ quan ngang bộ (và/,) cơ quan thuộc chính phủ
nuôi trồng [thủy sản]
trật tự (xây dựng/đô thị/xây dựng đô thị)
nghiệp vụ thanh tra
an ninh mạng và phòng[,] chống tội phạm sử dụng công nghệ cao
quản lý (nhà nước/chuyên ngành/nhà nước chuyên ngành)
người nộp thuế
xã hội - nghề nghiệp
trung cấp
ban bí thư
ban đêm
ban đầu
ban ngày
sở hữu
sở thích
sở dĩ
sở đoàn
sở trường
phòng học
phòng bệnh
phòng dịch
phòng thủ
phòng khi
phòng máy
phòng thi
phòng họp
phòng ở
phòng đọc
phòng trưng bày
phòng thí nghiệm
phòng thực hành
phòng mổ
phòng trực
phòng truyền thống
phòng thủ dân sự
phòng cháy
phòng cháy[,] chữa cháy
phòng vệ
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
hội làng
hội phí
hội chứng
hội họa
hội thoại
hội khỏe
hội quân
đoàn kết
đoàn viên
đoàn tụ
đoàn dự
đoàn tham
đoàn phí
đoàn xe
đoàn khách
đại hội
đoàn đại biểu dự
liên minh châu
trường hợp
trường kỳ
trường tồn
trường quay
trường lớp
trường học hạnh phúc
trường phái
khoa học
khoa trương
khoa giáo
khoa mục
khối lượng
khối đại đoàn kết
khối tài sản
tổ quốc
tổ ấm
tổ hợp
tổ tiên
tổ đại biểu
đội ngũ
đội hình
đội tuyển
đội viên
đội bóng
nhóm (giải pháp/nhiệm vụ/chỉ tiêu/tiêu chí/đối tượng/hoạt động/nội dung/vấn đề/việc/công việc/dịch vụ/sản phẩm/chính sách)
nhóm nợ
nhóm ngành
nhóm hàng
nhóm chỉ số
xã hội
xã hội hóa
xã viên
xã luận
chính quyền thân thiện
chính quyền điện tử
chính quyền số
chính quyền đô thị
báo chí
báo động
báo cáo viên cơ sở
báo hiệu
đài tưởng niệm
viện phí
viện trợ
viện dẫn
quỹ thời gian
quỹ lương
quỹ nhà
trạm bơm
trạm biến áp
trạm thu phí
trạm dừng
lớp học
lớp tập huấn
lớp bồi dưỡng
lớp đào tạo
lớp học tập
lớp nghề
cục diện
cục bộ
thị trường
ngành nghề
ngành hàng
ngành học
ngân hàng đề
ngân hàng câu hỏi
ngân hàng dữ liệu
cảng biển
cảng cá
cảng cạn
ấp ủ
thôn bản
thôn xóm
xóm giềng
xóm làng
bản đồ
bản tin
bản cam kết
bản án
bản sắc
bản thân
bản chất
bản quyền
bản mềm
bản giấy
làng nghề
làng xã
vụ việc
vụ án
vụ mùa
vụ đông
vụ xuân
vụ hè thu
cung cầu
cung đường
cụm công nghiệp
cụm dân cư
cụm loa
khu vui chơi
khu tái định cư
khu di tích
khu đô thị
khu vực phòng thủ
vườn rau
vườn cây
cầu đường
chợ đêm
chợ phiên
thuế suất
thuế phí
thuế thu nhập
thuế giá trị gia tăng
thuế nhà đất
công đoàn phí
địa phương hóa
đơn vị hành chính
doanh nghiệp tiêu biểu
quân sự hóa
kế toán quản trị
khách sạn sao
thành viên hộ
trại hè
trại chăn nuôi
biên phòng toàn dân
tổ chức bộ máy
phường hội
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
cấp bách
cấp độ
cấp thiết
cấp ủy viên
cử tri
cử chỉ
cử nhân
dự án
dự toán
dự phòng
gắn bó
giao thông
giao thông vận tải
giao dịch
giao tiếp
giao thừa
giao thoa
giúp việc
in ấn
lập trình
lập pháp
lập dị
lập trường
tạo hình
dạy nghề
dạy học
khám bệnh
khám chữa
khám chữa bệnh
tiêm chủng
trồng trọt
nhập khẩu
nhập ngũ
nhập học
nhập cư
chuyển đổi
chuyển đổi số
chuyển biến
`],
  // Nouns of fields, that verbs within them do not end
  [NOUN, `
tiểu học
mầm non
mẫu giáo
trung học
trung học cơ sở
trung học phổ thông
phổ thông
nông thôn mới
cộng đồng
nòng cốt
xung kích
cơ động
bán trú
nội trú
bán công
nội tổng hợp
ngoại tổng hợp
giáo dục thường xuyên
giáo dục nghề nghiệp
độc lập
quy hoạch xây dựng
quy hoạch đô thị
khoa học tổng hợp
mồ côi
thông minh
cổ truyền
y học
thiểu số
vùng cao
vùng sâu
vùng xa
ven sông
ven biển
ven đô
bãi ngang
làm điểm
xã điểm
biên giới
hải đảo
còn lại
nông nghiệp
công nghiệp
thương mại
dịch vụ
du lịch
kinh tế
tài chính
kế hoạch [-] tổng hợp
kế hoạch (và/-/) đầu tư
hành chính [-] tổng hợp
hành chính (,/-) quản trị
hành chính quản trị
thư ký tổng hợp
nội chính [-] tổng hợp
tổ chức [-] tổng hợp
nghiên cứu [-] tổng hợp
kinh tế [-] tổng hợp
thi hành án
thi hành án hình sự
cá nhân[,] hộ kinh doanh
pháp nhân
tư nhân
tham mưu tổng hợp
tín dụng
tín dụng nhân dân
đường thủy nội địa
đường thủy
đường bộ
đường sắt
hàng hải
hàng không
nội địa
than
cơ điện
quan trắc môi trường
khoa học cơ bản
khoa học xã hội
khoa học tự nhiên
thông tin đại chúng
thông tấn[,] báo chí
dịch vụ [sự nghiệp] tổng hợp
dịch vụ công
tham nhũng
tiêu cực
lãng phí
buôn lậu
gian lận thương mại
hàng giả
vật liệu xây dựng
công trình xây dựng
kỹ thuật xây dựng
trật tự xây dựng
quy hoạch xây dựng
kinh tế xây dựng
người tham gia
tổ chức [-] hành chính
tổ chức cán bộ
công tác xã hội
xây dựng đảng
công nghệ thông tin
công nghệ số
khoa học [và] công nghệ
thông tin (và/-) truyền thông
văn hóa [-] thông tin
hệ thống thông tin
thông tin điện tử
giáo dục (và/-/) đào tạo
truyền hình
truyền hình cáp
phát thanh (và/-/) truyền hình
thi đua (,/-/) khen thưởng
bầu cử
ứng cử
hành chính công
đăng ký đất đai
công lập
dự án đầu tư xây dựng
dự án đầu tư
quỹ đất
xúc tiến đầu tư
thủy lợi
thủy sản
lâm nghiệp
môi trường
tài nguyên
y tế
y tế dự phòng
văn hóa
văn nghệ
thể thao
thể dục[,] thể thao
đô thị
hạ tầng
nội vụ
tư pháp
ngoại vụ
dân tộc
tôn giáo
nội chính
tuyên giáo
dân vận
kiểm tra viên
điều dưỡng
dinh dưỡng
nhiễm khuẩn
xét nghiệm
chẩn đoán hình ảnh
phục hồi chức năng
hồi sức cấp cứu
hồi sức tích cực [- chống độc]
cấp cứu
chăn nuôi
thú y
trồng trọt và bảo vệ thực vật
bảo vệ thực vật
khuyến nông
khuyến công
khuyến học
cứu nạn
cứu hộ
dân phòng
chữa cháy
tìm kiếm cứu nạn
phòng không
quân nhân
hậu cần
kỹ thuật
tác chiến
nghiệp vụ
chuyên môn
trợ giúp pháp lý
lao động
việc làm
nhân đạo
từ thiện
tình nguyện
tiêu dùng
bảo trợ xã hội
bảo hiểm
chứng khoán
kiểm định chất lượng
chính sách xã hội
người có công
tài nguyên nước
nước sạch
an toàn thực phẩm
vệ sinh
một cửa
tự nhiên
phụ huynh
cha mẹ học sinh
tự vệ
đầu mối giao thông
chợ đầu mối
số hóa dữ liệu
trực thuộc
ủy thác
ủy nhiệm
gây rối
cháy nổ
bảo vệ dân phố
`],
  // Heads of noun phrases that are no office: work and its sides
  [THING, `
công tác
công việc
việc
nội dung
nhiệm vụ
hoạt động
giải pháp
biện pháp
phương hướng
phương án
phương thức
phương pháp
phương châm
phương tiện
cách
cách thức
cách làm
hình thức
hình ảnh
mô hình
mức
mức độ
mức chi
mức hỗ trợ
chất lượng
số lượng
hiệu quả
hiệu lực
hiệu suất
tỷ lệ
tỉ lệ
tỷ trọng
tỷ suất
chỉ tiêu
chỉ số
tiêu chí
tiêu chuẩn
điều kiện
mục đích
mục tiêu
ý nghĩa
quan điểm
nguyên tắc
quy trình
trình tự
thủ tục
thủ tục hành chính
quy mô
quy chế
quy hoạch
kế hoạch
chương trình
đề án
đề cương
đề tài
đề xuất kiến nghị
sáng kiến
chuyên đề
chuyên mục
chủ đề
chủ trương
đường lối
khâu
bước
lĩnh vực
mặt
phần việc
đầu việc
định hướng
trọng tâm
trọng điểm
khẩu hiệu
thông điệp
cam kết
phân kỳ
danh hiệu
mối quan hệ
quan hệ
đột phá
khung
`],
  // Documents, data, money
  [THING, `
hồ sơ
tài liệu
văn bản
văn kiện
biểu mẫu
mẫu
mẫu biểu
biên bản
danh mục
danh sách
phụ lục
bảng
biểu
tờ trình
nghị quyết
chỉ thị
kết luận
công văn
công điện
thông tư
nghị định
luật
pháp luật
bộ luật
pháp lệnh
điều lệ
hiến pháp
hợp đồng
giấy phép
giấy tờ
giấy chứng nhận
chứng nhận
chứng chỉ
chứng từ
hóa đơn
đơn
đơn thư
sổ
số liệu
dữ liệu
cơ sở dữ liệu
tin
bài
tin bài
tờ rơi
pa nô
áp phích
băng rôn
kinh phí
nguồn
nguồn vốn
nguồn lực
nguồn thu
nguồn kinh phí
nguồn nhân lực
vốn
ngân sách
chi phí
tiền
tiền lương
giá
giá trị
phí
lệ phí
học phí
thu nhập
doanh thu
lãi suất
dư nợ
nợ
nợ đọng
kim ngạch
tổng
tổng số
tổng mức
tổng vốn
tổng sản phẩm
tổng thu
tổng chi
tổng diện tích
đơn giá
định mức
cơ cấu
chính sách
chế độ
cơ chế
dự toán
dự án
tiểu dự án
hợp phần
gói thầu
gói
giải thưởng
giải
phần thưởng
phần quà
quà
số tiền
số
nghiên cứu khoa học
`],
  // Outcomes, states, time and place
  [THING, `
đồ họa
nhật ký
bẫy
đèn
máy phát
máy bơm
lều
lán
bụi
tiếng ồn
mực nước
độ mặn
vắc xin
vắc-xin
thuốc
hóa chất
con giống
cây giống
nhiên liệu
xăng dầu
lương thực
nhu yếu phẩm
dụng cụ
sinh phẩm
giấy
thẻ
biển
cờ
kết quả
thành tích
thành tựu
thành quả
hạn chế tồn tại
tồn tại
khó khăn
thuận lợi
vướng mắc
nguyên nhân
ưu điểm
khuyết điểm
bài học
kinh nghiệm
tình hình
tình trạng
thực trạng
bối cảnh
hoàn cảnh
đặc điểm
xu hướng
xu thế
quá trình
tiến độ
lộ trình
thời gian
thời hạn
thời điểm
thời kỳ
thời lượng
thời tiết
giai đoạn
đợt
tuần lễ
tuần
tháng
quý
năm
năm học
học kỳ
ngày
buổi
buổi lễ
giờ
kỳ
kỳ họp
phiên
phiên họp
địa điểm
địa bàn
vị trí
phạm vi
khu vực
vùng
diện tích
sản lượng
năng suất
sản phẩm
sản xuất
hàng hóa
nông sản
dịch vụ
công trình
hạng mục
trang thiết bị
thiết bị
máy móc
vật tư
vật liệu
phương tiện vận tải
cơ sở vật chất
cơ sở hạ tầng
hạ tầng
kết cấu hạ tầng
hệ thống
mạng lưới
phần mềm
nền tảng
cổng dịch vụ công
trang thông tin điện tử
trang
kênh
tuyến
tuyến đường
đường
đường dây nóng
vỉa hè
cầu
cống
kênh mương
đê
đập
hồ chứa
nhà
nhà ở
trụ sở
sân
sân vận động
sân bóng
sân chơi
sân khấu
phòng học bộ môn
quy định
cuộc
cuộc thi
cuộc họp
cuộc vận động
phong trào
phong trào thi đua
phong trào bảo vệ an ninh tổ quốc
chiến dịch
cao điểm
đợt cao điểm
lễ
lễ hội
lễ kỷ niệm
lễ phát động
lễ khai giảng
ngày hội
tết
dịp
mùa
tháng thanh niên
tháng công nhân
điểm
mục
khoản
phần
chương
điều
bộ tiêu chí
bộ tài liệu
bộ chỉ số
lịch
lịch công tác
công tác phí
trường hợp
sự kiện
sự việc
sự cố
sự
hành vi
hiện tượng
vụ việc
nơi
chỗ
đầu mối liên hệ
niềm tin
uy tín
trật tự
an ninh
an ninh trật tự
quốc phòng
an toàn
an sinh
an sinh xã hội
nếp sống
đời sống
sức khỏe
tài sản
tài sản công
đất
đất đai
đất nước
rừng
nước
môi trường sống
giống
cây
cây trồng
cây xanh
con
đàn
vật nuôi
gia súc
gia cầm
lúa
rau
hoa
bệnh
dịch
dịch bệnh
thiên tai
bão
lũ
mưa
hạn hán
tội phạm
tai nạn
tệ nạn
vi phạm
rủi ro
nguy cơ
rác
rác thải
chất thải
nước thải
ô nhiễm
`],
  // Qualities, duties and thoughts
  [THING, `
trách nhiệm
quyền
quyền hạn
quyền lợi
nghĩa vụ
thẩm quyền
vai trò
chức năng
chức danh
vấn đề
nhu cầu
ý kiến
dư luận
tư tưởng
nhận thức
ý thức
ý chí
đạo đức
lối sống
tinh thần
thái độ
tác phong
lề lối
kỷ luật
kỷ cương
truyền thống
bản lĩnh
năng lực
trình độ
kỹ năng
kiến thức
uy lực
sức mạnh
sức chiến đấu
tiềm năng
thế mạnh
lợi thế
động lực
áp lực
yếu tố
nhân tố
hành trang
giá trị văn hóa
bộ máy
biên chế
nhân sự
tổ chức bộ máy
đội ngũ
đội hình
lực lượng lao động
thành phần
đối tượng
số người
thông tin báo chí
người dùng
trường lớp
khối lượng
mạng xã hội
đoàn kết nội bộ
công nghệ
khoa học
kinh tế
văn hóa
xã hội
giáo dục
du lịch
thương mại
nông nghiệp
công nghiệp
nông thôn
quốc gia
thế giới
thị trường
`],
  // People who hold no office: a task is not theirs alone
  [PEOPLE, `
cán bộ
công chức
viên chức
đảng viên
đoàn viên
hội viên
tổ viên
xã viên
đội viên
người dân
nhân dân
bà con
quần chúng
đồng bào
cử tri
học sinh
sinh viên
học viên
giáo viên
giảng viên
nhà giáo
nhân viên
người lao động
lao động
công nhân
nạn nhân
phạm nhân
doanh nhân
người nước ngoài
người nước ngoài cư trú
nông dân
ngư dân
hộ
hộ dân
hộ nghèo
hộ cận nghèo
hộ gia đình
gia đình
phụ nữ
thanh niên
thanh thiếu niên
thiếu nhi
trẻ em
trẻ
người
người cao tuổi
người nghèo
người khuyết tật
người có công
người bệnh
bệnh nhân
bệnh nhi
chiến sĩ
cựu chiến binh
thân nhân
phụ huynh
cha mẹ
khách
du khách
tiểu thương
đại biểu
đại diện
tình nguyện viên
chuyên gia
diễn giả
toàn dân
ai
mọi người
mỗi người
chúng ta
dân
đối tác
tập thể
`],
]
