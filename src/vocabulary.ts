/** Tables of words without code. All are folded (lower case, new-style tone marks), and none is taken from one plan: they are the register of offices. */

/** Verbs of duty by what they make of their subject (gold standard of the model: see README, «Vai»). Any other verb leads. */
export const ROLE_VERBS = {
  leads: ['chủ trì', 'đầu mối', 'làm đầu mối', 'chịu trách nhiệm chính'],
  advises: ['tham mưu'],
  executes: ['thực hiện', 'tổ chức thực hiện', 'triển khai thực hiện', 'tổ chức triển khai thực hiện', 'triển khai tổ chức thực hiện'],
  coordinates: ['phối hợp'],
  directs: ['chỉ đạo', 'lãnh đạo'],
  monitors: ['theo dõi', 'đôn đốc', 'kiểm tra', 'giám sát'],
} as const

/** Other verbs that begin a duty. */
export const DUTY_VERBS: readonly string[] = [
  'ban hành', 'báo cáo', 'bảo đảm', 'biên soạn', 'biểu dương', 'bình xét', 'bổ sung', 'bố trí', 'bồi dưỡng', 'cập nhật', 'cấp!tỉnh|huyện|xã|cơ sở|trên|dưới|ủy|trung ương|phòng|học|thẩm quyền', 'chăm lo', 'chấm điểm', 'chấp hành',
  'chấn chỉnh', 'chọn', 'chuẩn bị', 'chuyển!đổi|giao', 'công bố', 'công khai', 'củng cố', 'cụ thể hóa', 'cung cấp', 'cử!tri', 'dự!án|thảo|toán|phòng|kiến|báo', 'duy trì', 'duyệt', 'đánh giá', 'đăng', 'đăng ký', 'đào tạo',
  'đảm bảo', 'đảm nhiệm', 'đầu tư', 'đẩy mạnh', 'đề nghị', 'đề xuất', 'điều chỉnh', 'điều hành', 'đối thoại', 'đổi mới', 'động viên', 'đưa', 'đưa tin', 'gắn!bó|kết', 'ghi hình', 'giải quyết', 'giám sát', 'giao!thông|ban|lưu|dịch|tiếp|thừa', 'giới thiệu', 'giữ',
  'giúp!việc', 'góp ý', 'gửi', 'hoàn chỉnh', 'hoàn thành', 'hoàn thiện', 'hỗ trợ', 'họp', 'huy động', 'hướng dẫn', 'in!ấn', 'khai thác', 'khảo sát', 'khắc phục', 'khen thưởng', 'khuyến khích', 'kiến nghị', 'kiện toàn',
  'ký', 'ký kết', 'lắng nghe', 'lập!trình|pháp|dị', 'lấy', 'làm!việc', 'liên hệ', 'lồng ghép', 'lựa chọn', 'mở!rộng', 'nắm', 'nâng cao', 'nghiên cứu', 'nhân rộng', 'niêm yết', 'phát động', 'phát hành', 'phát hiện',
  'phát huy', 'phát triển', 'phân bổ', 'phân công', 'phản ánh', 'phê duyệt', 'phổ biến', 'phối kết hợp', 'phục vụ', 'quán triệt', 'quản lý', 'quyết định', 'ra quân', 'rà soát', 'sắp xếp', 'sơ kết', 'soạn thảo', 'sử dụng', 'sửa đổi', 'tạo!hình',
  'tập huấn', 'tham gia', 'thanh tra', 'thành lập', 'thăm', 'thẩm định', 'thẩm tra', 'theo dõi', 'thiết lập', 'thông báo', 'thông qua', 'thông tin', 'thống kê', 'thống nhất', 'thu thập', 'thúc đẩy', 'tích hợp',
  'tiến hành', 'tiếp công dân', 'tiếp nhận', 'tìm hiểu', 'tính toán', 'tổ chức', 'tổng hợp', 'tổng kết', 'trang bị', 'trao đổi', 'tranh thủ', 'triển khai', 'trình', 'truyền thông', 'tuyên truyền', 'tư vấn', 'ủng hộ', 'vận động', 'vận hành',
  'viết', 'xác định', 'xác minh', 'xây dựng', 'xem xét', 'xét!xử', 'xếp loại', 'xử lý', 'yêu cầu', 'ứng dụng', 'khai giảng', 'dạy!nghề|học', 'kiểm kê', 'kiểm soát', 'kiểm điểm', 'đồng chủ trì', 'dựng', 'nói chuyện', 'sinh hoạt', 'quyên góp', 'diễn tập', 'tuần tra', 'phát thanh', 'phát sóng', 'tọa đàm', 'giao lưu', 'dâng hương', 'chia sẻ', 'sửa chữa', 'lắp đặt', 'cấp phát', 'số hóa', 'kết nối', 'chi trả', 'gương mẫu', 'quyết toán', 'sưu tầm', 'biểu diễn', 'khám!bệnh|chữa|phá', 'tiêm!chủng', 'trồng!trọt', 'nhập!khẩu|ngũ|học|cư', 'mời', 'hòa giải', 'can thiệp', 'quản trị', 'hiệp thương', 'tiếp xúc', 'thu hồi', 'giải ngân', 'khởi công', 'nghiệm thu', 'lựa', 'nêu', 'đề ra', 'tuyển chọn', 'tuyển!sinh|dụng', 'tôn vinh', 'vinh danh', 'đồng hành', 'vào cuộc', 'hưởng ứng', 'bảo vệ', 'bàn giao', 'gặp mặt', 'đón', 'tặng', 'trao', 'nộp', 'rút kinh nghiệm',
]

/** Words that part a subject from its verb: they end a unit's name and have no role. */
export const BETWEEN: readonly string[] = [
  'căn cứ', 'theo', 'trên cơ sở', 'chủ động', 'tích cực', 'tiếp tục', 'thường xuyên', 'kịp thời', 'nghiêm túc', 'phải', 'cần', 'hàng năm', 'hằng năm', 'hàng tháng', 'hằng tháng', 'hàng quý', 'hằng quý', 'hằng tuần', 'hàng tuần', 'định kỳ', 'trước', 'trong', 'sẽ',
  'tùy', 'để', 'nhằm', 'qua', 'ngay', 'có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm', 'được giao', 'được phân công', 'quan tâm', 'tăng cường', 'tập trung', 'khẩn trương', 'trực tiếp', 'đồng thời', 'bằng', 'luôn', 'ưu tiên', 'chậm nhất', 'đã', 'đang', 'cùng', 'với', 'về', 'sau', 'khi', 'từ', 'có', 'gồm', 'mỗi tháng', 'mỗi quý', 'vào', 'tại',
]

/** Words that begin the name of a unit or an office-holder; `!` and words after it: not before these. */
export const UNIT_HEADS: readonly string[] = [
  'ban!hành|bí thư|đêm|đầu', 'tiểu ban', 'ủy ban', 'ubnd', 'hđnd', 'ubkt', 'mttq', 'ubmttq', 'ubmttqvn', 'ủy ban mttq', 'mặt trận', 'sở!hữu|thích|dĩ|đoàn', 'phòng!,|chống|ngừa|cháy|khám|học|bệnh|dịch|thủ|khi', 'văn phòng', 'vp', 'vpđu', 'hội!nghị|thảo|thi|diễn|chợ|họp|đàm|trường|viên|nhập|tụ|thao|chẩn|ý|báo|trại|xuân',
  'hội đồng', 'đoàn!kết|viên|tụ|dự|tham', 'tỉnh đoàn', 'huyện đoàn', 'thành đoàn', 'thị đoàn', 'xã đoàn', 'phường đoàn', 'đoàn trường', 'công đoàn', 'liên đoàn', 'liên minh!châu', 'đảng ủy!viên', 'đảng bộ', 'chi bộ', 'chi ủy', 'cấp ủy', 'tỉnh ủy!viên', 'thành ủy!viên', 'huyện ủy!viên', 'thị ủy!viên', 'quận ủy', 'đảng đoàn', 'ban cán sự',
  'bộ chỉ huy', 'bộ chqs', 'bộ tư lệnh', 'bộ phận', 'bộ đội biên phòng', 'công an', 'ban chqs', 'bch', 'btv', 'đồn biên phòng', 'trạm', 'trung tâm', 'ttyt', 'trường!hợp|kỳ|tồn|quay|học hạnh phúc', 'nhà trường', 'nhà văn hóa', 'bệnh viện', 'viện', 'học viện', 'đại học', 'khoa!học|trương|giáo', 'khối!lượng|đại đoàn kết',
  'tổ!chức|quốc|ấm|hợp', 'nhóm', 'đội!ngũ|hình|tuyển', 'cơ quan', 'đơn vị', 'địa phương', 'ngành', 'doanh nghiệp', 'hợp tác xã', 'htx', 'thôn', 'xóm', 'ấp', 'buôn', 'khu phố', 'tổ dân phố', 'tdp', 'khu dân cư', 'xã!hội', 'phường', 'thị trấn', 'đặc khu', 'chính quyền!thân thiện|điện tử|số', 'đoàn thể', 'kho bạc',
  'ngân hàng', 'bảo hiểm xã hội', 'bhxh', 'cục', 'chi cục', 'tổng cục', 'tòa án', 'viện kiểm sát', 'báo!cáo|chí|động', 'đài', 'cổng thông tin', 'thư viện', 'bảo tàng', 'chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư', 'chánh văn phòng', 'phó chánh văn phòng', 'trưởng ban', 'phó trưởng ban', 'trưởng phòng', 'trưởng thôn', 'trưởng khoa', 'trưởng các',
  'giám đốc', 'phó giám đốc', 'hiệu trưởng', 'phó hiệu trưởng', 'thủ trưởng', 'người đứng đầu', 'lãnh đạo ban', 'lãnh đạo phòng', 'lãnh đạo đơn vị', 'lãnh đạo cơ quan', 'lãnh đạo ubnd', 'lãnh đạo ủy ban', 'lãnh đạo đảng ủy', 'lãnh đạo các', 'lãnh đạo sở', 'lãnh đạo huyện', 'lãnh đạo xã', 'lãnh đạo phường', 'lãnh đạo nhà trường', 'lãnh đạo bệnh viện', 'lãnh đạo khoa', 'lãnh đạo công ty', 'lãnh đạo trung tâm', 'lãnh đạo hội', 'lãnh đạo chi cục', 'lãnh đạo trường', 'lãnh đạo văn phòng', 'lãnh đạo đoàn', 'lãnh đạo công an', 'giáo viên chủ nhiệm', 'gvcn', 'gvbm', 'tổng phụ trách', 'tpt', 'kế toán', 'chi đoàn', 'chi hội', 'liên đội', 'đồng chí', 'đ/c', 'đảng ủy viên', 'huyện ủy viên', 'tỉnh ủy viên', 'thành ủy viên', 'thị ủy viên', 'chi ủy viên', 'trưởng đoàn', 'phó trưởng đoàn', 'trưởng tiểu ban', 'trưởng nhóm', 'trưởng bộ phận', 'đội trưởng', 'trưởng công an', 'chỉ huy trưởng', 'chính trị viên', 'trưởng trạm', 'trưởng khu', 'trưởng xóm', 'trưởng bản', 'trưởng ấp', 'ủy viên', 'thường trực', 'hệ thống dân vận', 'bgh', 'bcđ', 'bcd', 'cqtt', 'lhpn', 'ccb', 'thành viên',
  'cán bộ phụ trách', 'tổ trưởng', 'nhân viên y tế', 'tổng công ty', 'công ty', 'ban giám hiệu', 'ban giám đốc', 'quỹ', 'lực lượng công an', 'lực lượng quân sự', 'kiểm lâm', 'hạt kiểm lâm', 'thanh tra tỉnh', 'thanh tra sở', 'thanh tra huyện', 'thanh tra thành phố', 'thanh tra bộ', 'thanh tra nhân dân', 'quân sự',
]

/** Verbs that go on the name of a steering body: `Ban Chỉ đạo thực hiện quy chế dân chủ`, `Ban Chỉ đạo phòng, chống thiên tai`. */
export const NAMING_VERBS: readonly string[] = ['thực hiện', 'xây dựng', 'phát triển', 'phòng', 'triển khai', 'cải cách', 'chuyển đổi', 'vận động', 'tuyên truyền', 'bảo vệ', 'ứng phó', 'giải quyết', 'xử lý', 'thi hành', 'đổi mới', 'sắp xếp', 'tổng kết', 'khắc phục', 'phục hồi']

/** Nouns of level and kind that go on a unit's name after a comma: `các huyện, thành ủy`, `các sở, ban, ngành`, `xã, phường, đặc khu`. */
export const GENERIC: readonly string[] = [
  'tỉnh', 'huyện', 'thị', 'thành', 'xã', 'phường', 'thị trấn', 'đặc khu', 'quận', 'thị xã', 'thành phố', 'huyện ủy', 'thị ủy', 'thành ủy', 'quận ủy', 'đảng ủy', 'sở', 'ban', 'ngành', 'cơ quan', 'đơn vị', 'địa phương', 'đoàn thể', 'tổ chức', 'phòng', 'cấp', 'thôn', 'bản', 'xóm',
  'ấp', 'buôn', 'làng', 'khu phố', 'tổ dân phố', 'khoa', 'hội', 'bộ phận', 'trung tâm', 'doanh nghiệp', 'chi bộ', 'đảng bộ', 'trường', 'trạm', 'tổ', 'đội', 'cá nhân', 'hợp tác xã', 'bộ', 'chi hội', 'chi đoàn',
]
