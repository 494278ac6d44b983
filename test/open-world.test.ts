import { describe, expect, it } from 'vitest'
import type { UnitWords } from '../src/recognise/unit/gatherer.js'
import { firstRole, headingUnits } from '../src/recognise/unit/heading.js'
import { taskUnits } from '../src/recognise/unit/task.js'
import { text } from './helpers/texts.js'

/** Offices of invention: their heads stand in many fields, their names in no list. */
const offices: readonly string[] = [
  'Vườn ươm doanh nghiệp Sao Khuê',
  'Phân hiệu Mầm non bản Nà Sản',
  'Nhạc viện Thành Nam',
  'Đài Khí tượng Thủy văn khu vực Trường Xuân',
  'Bến xe khách phía Tây',
  'Trại giống thủy sản Bầu Sen',
  'Ga Yên Lạc',
  'Tổng kho xăng dầu Vĩnh Thạnh',
  'Mái ấm Hoa Hướng Dương',
  'Sân bay Cam Lộc',
  'Đoàn cải lương Hương Tràm',
  'Phân xưởng Cơ điện 2',
  'Kíp trực số 3',
  'Chốt dân phòng ấp Bàu Tre',
  'Thủy điện Sông Bung 7',
  'Dàn hợp xướng Ban Mai',
  'Thánh thất Long Vân',
  'Hội quán nông dân Tân Kiều',
  'Trung đội dân quân cơ động',
  'Bộ phận Tiếp nhận và Trả kết quả',
  'Tổng giám thị',
  'Công chức Địa chính - Xây dựng',
  'Làng trẻ em SOS Phú Lộc',
  'Liên hiệp các hội khoa học và kỹ thuật',
  'Nhà bảo sinh Hồng Ân',
  'Tổ đình Phước Lâm',
  'Hãng tàu Biển Xanh',
  'Cụm phà Vàm Cống Nhỏ',
  'Đội xung kích phòng chống thiên tai xóm Đồi',
  'Thanh niên xung phong Đại đội 5',
  'Trạm kiểm soát liên hợp Dốc Dài',
  'Ban liên lạc cựu học sinh',
  'Tiểu đoàn Bộ binh 304',
  'Thư viện Khoa học tổng hợp',
  'Phòng Công chứng số 2',
  'Tổ công nghệ số cộng đồng thôn Trung',
  'Ban Giám khảo',
  'Người phát ngôn Ủy ban nhân dân xã',
  'Đội Cảnh sát giao thông - trật tự',
  'Nhóm nòng cốt cộng đồng',
  'Hợp tác xã vận tải Quyết Tiến',
  'Chi cục Thủy lợi và Phòng, chống thiên tai',
  'Trung tâm Điều hành đô thị thông minh',
  'Hội Bảo trợ người khuyết tật và trẻ em mồ côi',
  'Trường Phổ thông dân tộc bán trú Trung học cơ sở Tả Phìn',
  'Nông trường Chè Vân Hán',
  'Viện Quy hoạch xây dựng',
  'Phòng Thanh tra, Kiểm tra thuế số 4',
  'Đảng ủy Khối doanh nghiệp',
  'Ban Công tác người cao tuổi',
  'Khoa Y học cổ truyền - Phục hồi chức năng',
]

/** What is said of an office after its name, with the role that it gives; verbs that no list knows among them. */
const work: readonly (readonly [words: string, role: string])[] = [
  ['rà soát, thống kê các hộ dân trong vùng ảnh hưởng trước ngày 15/4.', 'leads'],
  ['phân phát 300 suất quà cho trẻ em vùng cao.', 'leads'],
  ['chủ trì, xây dựng phương án vận hành trong quý II/2026.', 'leads'],
  ['thực hiện vệ sinh khu vực chung hằng tuần.', 'executes'],
  ['lau chùi, bôi trơn máy móc trước mùa mưa.', 'leads'],
  ['có trách nhiệm theo dõi mực nước hằng ngày.', 'monitors'],
  ['khoan thêm 02 giếng trước tháng 7.', 'leads'],
]
const brackets: readonly (readonly [words: string, role: string])[] = [
  [' thực hiện', 'executes'], [' tham mưu', 'advises'], ['', 'assigned'], [' chủ trì', 'leads'], [' phối hợp', 'coordinates'], [' theo dõi, đôn đốc', 'monitors'],
]

/** The frames that prove a unit, each with the role that it gives to the `i`th office. */
const frames: Readonly<Record<string, (name: string, i: number) => readonly [units: readonly UnitWords[], role: string]>> = {
  'X làm': (name, i) => frame(work, i, (words) => taskUnits(text(`${name} ${words}`), [0])),
  'Giao X làm': (name, i) => frame(work, i + 3, (words) => taskUnits(text(`Giao ${name} ${words}`), [0])),
  'Đề nghị X làm': (name, i) => frame(work, i + 5, (words) => taskUnits(text(`Đề nghị ${name} ${words}`), [0])),
  '(X làm)': (name, i) => frame(brackets, i, (words) => taskUnits(text(`Tu sửa hệ thống thoát nước (${name}${words}).`), [0])),
  'X: trên các khoản': (name) => [headingUnits(text(`${name}:`)).map((unit) => ({ ...unit, role: firstRole(text('Lắp 12 đèn chiếu sáng dọc tuyến.')) })), 'leads'],
}

function frame(table: readonly (readonly [string, string])[], i: number, read: (words: string) => readonly UnitWords[]): readonly [readonly UnitWords[], string] {
  const [words, role] = table[i % table.length] as readonly [string, string]
  return [read(words), role]
}

describe.each(Object.entries(frames))('an office that no list knows: %s', (_, of) => {
  it.each(offices.map((name, i) => [name, i] as const))('%s', (name, i) => {
    const [units, role] = of(name, i)
    expect(units.map((unit) => `${unit.name}:${unit.role}`)).toContain(`${name}:${role}`)
  })
})

/** Sentences that begin with a noun that does nothing, or with a verb that no list knows. */
const sentences: readonly string[] = [
  'Khơi dậy phong trào thi đua tổ chức sâu rộng trong các khu dân cư.',
  'Lát vỉa hè đường Nguyễn Trãi bảo đảm mỹ quan trước Tết.',
  'Nâng cấp đường Trần Phú phục vụ lễ hội Đền Trần.',
  'Tết Nguyên đán Bính Ngọ tổ chức vui tươi, an toàn, tiết kiệm.',
  'Bắt đầu từ năm 2026, việc thu phí thực hiện theo quy định mới.',
  'Ngân sách nhà nước cấp 70%, phần còn lại huy động xã hội hóa.',
  'Bản đồ hiện trạng sử dụng đất lập theo tỷ lệ 1/5000.',
  'Trường học hạnh phúc là mục tiêu xuyên suốt của năm học.',
  'Lớp tập huấn gồm 03 chuyên đề, mỗi chuyên đề 02 buổi.',
  'Trạm biến áp Đồi Thông được nâng công suất lên 400 kVA.',
  'Đường làng, ngõ xóm sạch đẹp, có đèn chiếu sáng vào ban đêm.',
  'Tuyến kênh N4 hoàn thành nạo vét trước ngày 30/4.',
  'Cây xanh trên đường Lê Lợi phải cắt tỉa trước mùa bão.',
  'Nhà văn hóa thôn được xây mới trên nền đất cũ.',
  'Dịch sốt xuất huyết diễn biến phức tạp tại 3 thôn.',
  'Hội thi "Bếp lửa hồng" trao giải vào tối 20/10.',
  'Chợ phiên vùng cao mở vào Chủ nhật hằng tuần.',
  'Phương án phòng chống lụt bão lập xong trước 30/5.',
  'Mùa du lịch biển năm 2026 khai mạc ngày 29/4.',
  'Ứng dụng VNeID giúp người dân tra cứu thông tin nhanh chóng.',
  'Hạ tầng số tiếp tục được đầu tư đồng bộ.',
  'Giá dịch vụ thu gom rác điều chỉnh từ tháng 7/2026.',
  'Phần mềm quản lý văn bản cập nhật phiên bản mới trong quý I.',
  'Đại hội đại biểu nhiệm kỳ 2026 - 2031 tổ chức trong hai ngày.',
  'Ý kiến của cử tri được tổng hợp đầy đủ.',
  'Số hộ nghèo giảm 120 hộ so với đầu năm.',
  'Hai tuyến đường liên thôn hoàn thành trước mùa mưa.',
  'Mỗi thôn thành lập một tổ tự quản, thành viên từ 5 đến 7 người.',
  'Nợ đọng xây dựng cơ bản xử lý dứt điểm trong năm 2026.',
  'Công trình thủy lợi Khe Rêu bàn giao đưa vào sử dụng quý III.',
  'Tổ quốc ghi công các anh hùng liệt sĩ.',
  'Đàn bò sữa phát triển ổn định ở mức 1.200 con.',
  'Cơ sở dữ liệu dân cư kết nối với phần mềm một cửa.',
  'Thông tin tuyên truyền cần ngắn gọn, dễ nhớ.',
  'Khâu kiểm tra chéo tiến hành giữa các cụm vào tháng 10.',
  'Báo cáo gửi về Văn phòng trước ngày 20 hằng tháng.',
  'Chuyển đổi số trong y tế đạt nhiều kết quả rõ nét.',
  'Đoạn đê xung yếu từ K3 đến K5 gia cố trong quý I.',
  'Rừng phòng hộ đầu nguồn giao khoán cho cộng đồng quản lý.',
  'Văn bản hướng dẫn ban hành chậm so với yêu cầu.',
]

describe('a sentence that begins with no office', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(taskUnits(text(sentence), [0])).toEqual([])
  })
})

/** Names that end at the right word. */
const ends: readonly (readonly [sentence: string, name: string])[] = [
  ['Tổ tự quản bảo vệ môi trường khu phố 4 thường xuyên tổng vệ sinh.', 'Tổ tự quản bảo vệ môi trường khu phố 4'],
  ['Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch tổ chức hội chợ.', 'Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị tham mưu quy chế.', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Sở Xây dựng xây dựng kế hoạch.', 'Sở Xây dựng'],
  ['Sở Xây dựng thẩm định hồ sơ.', 'Sở Xây dựng'],
  ['Phòng Quản lý đô thị cấp phép.', 'Phòng Quản lý đô thị'],
  ['Ban Tổ chức xây dựng kịch bản.', 'Ban Tổ chức'],
  ['Ủy ban Kiểm tra giám sát chuyên đề.', 'Ủy ban Kiểm tra'],
  ['Ban Quản lý dự án lập báo cáo.', 'Ban Quản lý dự án'],
  ['Ban Chỉ đạo thực hiện kế hoạch này.', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo thực hiện quy chế dân chủ xã kiểm tra các thôn.', 'Ban Chỉ đạo thực hiện quy chế dân chủ xã'],
  ['Hội đồng tự đánh giá thu thập minh chứng.', 'Hội đồng tự đánh giá'],
  ['Các đơn vị tự kiểm tra việc chấp hành.', 'Các đơn vị'],
  ['Ban đại diện cha mẹ học sinh thu quỹ theo quy định.', 'Ban đại diện cha mẹ học sinh'],
  ['Thuế cơ sở 7 rà soát hộ kinh doanh.', 'Thuế cơ sở 7'],
  ['Lớp 9A chăm sóc vườn hoa.', 'Lớp 9A'],
  ['Công chức Địa chính - Xây dựng đo đạc lại.', 'Công chức Địa chính - Xây dựng'],
  ['Phó Hiệu trưởng phụ trách chuyên môn kiểm tra giáo án.', 'Phó Hiệu trưởng phụ trách chuyên môn'],
  ['Trưởng các thôn rà soát hộ nghèo.', 'Trưởng các thôn'],
]

describe('a name ends where its noun phrase ends', () => {
  it.each(ends)('%s', (sentence, name) => {
    expect(taskUnits(text(sentence), [0])[0]?.name).toBe(name)
  })
})
