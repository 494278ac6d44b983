import { lazy } from '../text/lazy.js'

// heads, posts
const HEADS = `
ban chấp hành
ban thường vụ
ban chỉ đạo
ban chỉ huy
ban chủ nhiệm
ban điều hành
ban quản lý
ban giám đốc
ban giám hiệu
ban vận động
ban đại diện
ban tổ chức
ban xây dựng đảng
ban tuyên giáo
ban dân vận
ban nội chính
ban công tác
ban biên tập
ban bảo vệ
ban thanh tra
ban giám sát
ban thường trực
ban bầu cử
ban cán sự đảng
tiểu ban
trưởng ban
phó trưởng ban
bộ phận
bộ chính trị
bộ chỉ huy
bộ tư lệnh
bộ đội biên phòng
các bộ
thứ trưởng
bộ trưởng
các sở
các phòng
các ban
các ngành
các đơn vị
các cơ quan
các tổ chức
các hội
các đoàn thể
các xã
các phường
các huyện
các thôn
các chi bộ
các trường
các khoa
các trạm
các tổ
các cấp
các đội
chi cục
tổng cục
cục trưởng
chi bộ
chi hội
chi đoàn
chi đội
chi nhánh
chi ủy
đảng bộ
đảng ủy
đảng đoàn
đảng viên
cấp ủy
tỉnh ủy
thành ủy
huyện ủy
thị ủy
quận ủy
quân ủy
ủy ban nhân dân
ủy ban kiểm tra
ủy ban mặt trận tổ quốc
ủy ban bầu cử
ủy viên
hội đồng nhân dân
hội đồng thi đua
hội đồng quản lý
hội đồng trường
hội đồng giáo dục
hội nông dân
hội liên hiệp phụ nữ
hội liên hiệp thanh niên việt nam
hội cựu chiến binh
hội cựu thanh niên xung phong
hội chữ thập đỏ
hội người cao tuổi
hội khuyến học
hội luật gia
hội sinh viên
hội nhà báo
hội văn học nghệ thuật
hội nạn nhân chất độc da cam
hội người mù
hội người khuyết tật
hội bảo trợ
hội viên
hội quần chúng
hội trưởng
hội nghị
hội thi
đoàn thanh niên cộng sản
đoàn kết
đoàn viên
đoàn trường
đoàn khối
đoàn kiểm tra
đoàn giám sát
đoàn thanh tra
đoàn luật sư
tỉnh đoàn
thành đoàn
huyện đoàn
liên đoàn lao động
liên minh hợp tác xã
liên hiệp các hội khoa học và kỹ thuật
liên đội
đội thiếu niên tiền phong
đội viên
đội trưởng
đội tuyển
đội thi
đội công tác
đội quản lý thị trường
đội cảnh sát
tổ giúp việc
tổ công tác
tổ thư ký
tổ chuyên môn
tổ dân phố
tổ dân vận cộng đồng
tổ liên gia
tổ tự quản
tổ hòa giải
tổ công nghệ số
tổ phục vụ
tổ trưởng
tổ chuyển đổi số
nhóm nòng cốt
khối dân vận
khối mặt trận
khối các cơ quan
khối trưởng
viện kiểm sát nhân dân
tòa án nhân dân
thanh tra tỉnh
kho bạc nhà nước
ngân hàng nhà nước
ngân hàng chính sách xã hội
bảo hiểm xã hội
cục thuế
chi cục thuế
hải quan
cục thống kê
bưu điện
điện lực
công ty
văn phòng
thủ trưởng
chủ tịch
phó chủ tịch
bí thư
phó bí thư
thường trực
giám đốc
hiệu trưởng
phó hiệu trưởng
chánh văn phòng
chủ nhiệm
đồng chí
lãnh đạo
thành viên
cán bộ
công chức
viên chức
`

// levels and places
const PARTIES = `
trung ương
cấp tỉnh
cấp huyện
cấp xã
địa phương
cơ sở
thành phố
thị xã
thị trấn
đặc khu
khu phố
khu dân cư
quân khu
địa bàn
nhà nước
việt nam
trực thuộc
công an tỉnh
công an xã
công an phường
công an huyện
công an thành phố
quân sự tỉnh
quân sự xã
quân sự phường
nội vụ tỉnh
nhân dân tỉnh
nhân dân xã
nhân dân phường
`

// fields of work
const FIELDS = `
sở nội vụ
sở tài chính
sở tư pháp
sở y tế
sở xây dựng
sở công thương
sở ngoại vụ
sở giáo dục và đào tạo
sở khoa học và công nghệ
sở nông nghiệp và môi trường
sở văn hóa
thể thao và du lịch
sở dân tộc và tôn giáo
sở thông tin và truyền thông
sở kế hoạch và đầu tư
sở giao thông vận tải
sở lao động - thương binh và xã hội
sở tài nguyên
phòng nội vụ
phòng tài chính
phòng tư pháp
phòng y tế
phòng kinh tế
phòng hạ tầng
phòng văn hóa
phòng lao động
phòng tổ chức
phòng hành chính
phòng tổng hợp
phòng kế hoạch
phòng quản trị
phòng tuyên truyền
phòng đoàn thể và các hội
phòng dân vận
phòng khoa giáo
phòng lý luận chính trị
phòng nghiệp vụ
phòng đào tạo
phòng công tác
phòng điều dưỡng
kế toán
tài vụ
kinh tế - xã hội
chính trị - xã hội
văn hóa - xã hội
văn hóa - thông tin
kinh tế
hạ tầng và đô thị
tổ chức - tổng hợp
tổ chức - hành chính
tổ chức cán bộ
hành chính - tổng hợp
hành chính - quản trị
hành chính công
tài chính - kế hoạch
tài chính - kế toán
kế hoạch - tổng hợp
kế hoạch - tài chính
dân tộc và tôn giáo
dân tộc
tôn giáo
tuyên giáo và dân vận
tuyên truyền - báo chí
truyền thông
phát thanh và truyền hình
phát thanh
truyền thanh
thông tấn
báo chí
công nghệ thông tin
chuyển đổi số
cải cách hành chính
kiểm tra
giám sát
kiểm soát
thanh tra nhân dân
giám sát đầu tư của cộng đồng
phòng cháy
chữa cháy và cứu nạn
cứu hộ
phòng thủ dân sự
phòng chống thiên tai
tìm kiếm cứu nạn
quốc phòng - an ninh
quốc phòng
an ninh
trật tự
an toàn giao thông
an toàn thực phẩm
bảo vệ thực vật
kiểm lâm
thú y
chăn nuôi
trồng trọt
khuyến nông
thủy lợi
thủy sản
lâm nghiệp
nông nghiệp
công nghiệp
thương mại
dịch vụ công
dịch vụ nông nghiệp
quản lý dự án
quản lý đất đai
đăng ký đất đai
phát triển quỹ đất
tài nguyên và môi trường
đầu tư xây dựng
quản lý thị trường
xúc tiến đầu tư
giảm nghèo
nông thôn mới
đô thị văn minh
hợp tác xã
hợp tác quốc tế
quy chế dân chủ
thực hiện quy chế dân chủ ở cơ sở
chính quyền thân thiện
dân chủ
tiếp công dân
phục vụ hành chính công
một cửa
lưu trữ lịch sử
thi đua - khen thưởng
thi đua
khen thưởng
thi hành án dân sự
trợ giúp pháp lý
giáo dục thường xuyên
giáo dục nghề nghiệp
trung học cơ sở
trung học phổ thông
trường tiểu học
trường mầm non
trường chính trị
trung tâm chính trị
trung tâm y tế
trung tâm văn hóa
trung tâm truyền thông
trung tâm dịch vụ
trung tâm phục vụ
trung tâm hỗ trợ nông dân
trạm y tế
bệnh viện đa khoa
khoa khám bệnh
khoa cấp cứu
khoa hồi sức
khoa ngoại
khoa nội
khoa nhi
khoa sản
khoa dược
khoa xét nghiệm
lâm sàng
khoa kiểm soát nhiễm khuẩn
khoa dinh dưỡng
công tác xã hội
quản lý chất lượng
vật tư
trang thiết bị
huấn luyện
thi đấu
điều dưỡng
lực lượng vũ trang
dân quân tự vệ
hậu cần - kỹ thuật
tham mưu
tác chiến
cảnh sát giao thông
cảnh sát môi trường
cảnh sát hình sự
cảnh sát khu vực
chuyên môn
nghiệp vụ
học sinh
sinh viên
giáo viên chủ nhiệm
cha mẹ học sinh
người lao động
công đoàn
công đoàn cơ sở
thư viện
thiết bị
y tế học đường
nữ công
dân số
gia đình
trẻ em
người có công
bảo trợ xã hội
việc làm
thể dục thể thao
du lịch
di tích
bảo tàng
nghệ thuật
ngoại ngữ
tiếng anh
ngữ văn
lịch sử
địa lý
toán
vật lý
hóa học
sinh học
tin học
âm nhạc
mỹ thuật
`

/** Phrases that names of Vietnamese offices, posts and fields of work are made of, folded (lower case, new tone style), one a line. */
const PHRASES: readonly string[] = [HEADS, PARTIES, FIELDS].flatMap((part) => part.trim().split('\n'))

/** Words of those names: two spellings that are both here are two names (`Hội`, `Đội`). */
export const officeWords = lazy((): ReadonlySet<string> => new Set(PHRASES.flatMap((phrase) => phrase.match(/[a-zà-ỹ]+/g) ?? [])))

/** Neighbouring words of those names, as `tổ chức`: what stands so is spelled right, what leaves it by one letter is a slip (`tổ chúc`, `đô thi`). */
export const officePairs = lazy((): ReadonlySet<string> => new Set(
  PHRASES.flatMap((phrase) => {
    const words = phrase.match(/[a-zà-ỹ]+/g) ?? []
    return words.slice(1).map((word, i) => `${words[i]} ${word}`)
  }),
))
