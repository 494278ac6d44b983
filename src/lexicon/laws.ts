import { LAW_NAME } from './classes.js'
import type { Part } from './entry.js'

/**
 * Laws, codes and ordinances in force or in force since 2000, as they are cited by name (Cơ sở dữ liệu quốc gia về văn bản pháp luật),
 * and the spellings without their commas. Names that are not here are read by their capital to the next verb or mark.
 */
export const LAWS: readonly Part[] = [
  // Laws
  [LAW_NAME, `
luật an ninh mạng
luật an ninh quốc gia
luật an toàn thông tin mạng
luật an toàn thực phẩm
luật an toàn[,] vệ sinh lao động
luật ban hành văn bản quy phạm pháp luật
luật ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân
luật ban hành văn bản quy phạm pháp luật của hội đồng nhân dân[,] ủy ban nhân dân
luật ban hành văn bản quy phạm pháp luật của hđnd - ubnd
luật ban hành văn bản quy phạm pháp luật của hđnd và ubnd
luật ban hành văn bản quy phạm pháp luật của hđnd[,] ubnd
luật biên giới quốc gia
luật biên phòng việt nam
luật biển việt nam
luật báo chí
luật bình đẳng giới
luật bưu chính
luật bảo hiểm thất nghiệp
luật bảo hiểm tiền gửi
luật bảo hiểm xã hội
luật bảo hiểm y tế
luật bảo vệ bí mật nhà nước
luật bảo vệ dữ liệu cá nhân
luật bảo vệ môi trường
luật bảo vệ quyền lợi người tiêu dùng
luật bảo vệ và kiểm dịch thực vật
luật bảo vệ và phát triển rừng
luật bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân
luật chuyển giao công nghệ
luật chuyển giao người đang chấp hành án phạt tù
luật chăm sóc, bảo vệ và giáo dục trẻ em
luật chăn nuôi
luật chất lượng sản phẩm, hàng hóa
luật chứng khoán
luật chứng thực
luật các công cụ chuyển nhượng
luật các tổ chức tín dụng
luật cán bộ[,] công chức
luật công an nhân dân
luật công chứng
luật công nghiệp công nghệ số
luật công nghiệp quốc phòng, an ninh và động viên công nghiệp
luật công nghệ cao
luật công nghệ thông tin
luật công đoàn
luật căn cước
luật căn cước công dân
luật cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài
luật cơ yếu
luật cư trú
luật cạnh tranh
luật cảnh sát biển việt nam
luật cảnh sát cơ động
luật cảnh vệ
luật cựu chiến binh
luật cựu chiến binh việt nam
luật di sản văn hóa
luật doanh nghiệp
luật du lịch
luật dân quân tự vệ
luật dân số
luật dược
luật dạy nghề
luật dầu khí
luật dẫn độ
luật dữ liệu
luật giao dịch điện tử
luật giao thông đường bộ
luật giao thông đường thủy nội địa
luật giá
luật giám định tư pháp
luật giáo dục
luật giáo dục nghề nghiệp
luật giáo dục quốc phòng và an ninh
luật giáo dục đại học
luật hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
luật hoạt động chữ thập đỏ
luật hoạt động giám sát của quốc hội và hội đồng nhân dân
luật hàng không dân dụng việt nam
luật hòa giải ở cơ sở
luật hòa giải, đối thoại tại tòa án
luật hóa chất
luật hôn nhân và gia đình
luật hải quan
luật hỗ trợ doanh nghiệp nhỏ và vừa
luật hộ tịch
luật hợp tác xã
luật khiếu nại
luật khoa học và công nghệ
luật khoa học, công nghệ và đổi mới sáng tạo
luật khoáng sản
luật khám bệnh, chữa bệnh
luật khám chữa bệnh
luật khí tượng thủy văn
luật kinh doanh bảo hiểm
luật kinh doanh bất động sản
luật kiến trúc
luật kiểm toán nhà nước
luật kiểm toán độc lập
luật kế toán
luật luật sư
luật lâm nghiệp
luật lý lịch tư pháp
luật lưu trữ
luật lực lượng dự bị động viên
luật lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
luật mặt trận tổ quốc
luật mặt trận tổ quốc việt nam
luật nghĩa vụ quân sự
luật ngân hàng nhà nước việt nam
luật ngân sách nhà nước
luật người cao tuổi
luật người khuyết tật
luật người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng
luật nhà giáo
luật nhà ở
luật nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam
luật nuôi con nuôi
luật năng lượng nguyên tử
luật phá sản
luật phí và lệ phí
luật phòng bệnh
luật phòng cháy và chữa cháy
luật phòng cháy, chữa cháy và cứu nạn, cứu hộ
luật phòng[,] chống bạo lực gia đình
luật phòng[,] chống ma túy
luật phòng[,] chống mua bán người
luật phòng[,] chống tham nhũng
luật phòng[,] chống thiên tai
luật phòng[,] chống tác hại của rượu[,] bia
luật phòng[,] chống tác hại của thuốc lá
luật phòng không nhân dân
luật phòng thủ dân sự
luật phòng, chống bệnh truyền nhiễm
luật phòng, chống hiv/aids
luật phòng, chống khủng bố
luật phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
luật phòng, chống rửa tiền
luật phòng, chống tham nhũng, lãng phí
luật phổ biến[,] giáo dục pháp luật
luật phục hồi, phá sản
luật quy hoạch
luật quy hoạch đô thị
luật quy hoạch đô thị và nông thôn
luật quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
luật quản lý ngoại thương
luật quản lý nợ công
luật quản lý[,] sử dụng tài sản công
luật quản lý thuế
luật quản lý và đầu tư vốn nhà nước tại doanh nghiệp
luật quản lý, bảo vệ công trình quốc phòng và khu quân sự
luật quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
luật quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
luật quảng cáo
luật quốc phòng
luật quốc tịch việt nam
luật sĩ quan quân đội nhân dân việt nam
luật sở hữu trí tuệ
luật sử dụng năng lượng tiết kiệm và hiệu quả
luật thanh niên
luật thanh tra
luật thi hành tạm giữ, tạm giam
luật thi hành án dân sự
luật thi hành án hình sự
luật thi đua[,] khen thưởng
luật thuế bảo vệ môi trường
luật thuế giá trị gia tăng
luật thuế sử dụng đất nông nghiệp
luật thuế sử dụng đất phi nông nghiệp
luật thuế thu nhập cá nhân
luật thuế thu nhập doanh nghiệp
luật thuế tiêu thụ đặc biệt
luật thuế tài nguyên
luật thuế xuất khẩu, thuế nhập khẩu
luật thú y
luật thư viện
luật thương mại
luật thể dục, thể thao
luật thỏa thuận quốc tế
luật thống kê
luật thủ đô
luật thủy lợi
luật thủy sản
luật thực hiện dân chủ ở cơ sở
luật thực hành tiết kiệm[,] chống lãng phí
luật tiêu chuẩn và quy chuẩn kỹ thuật
luật tiếp công dân
luật tiếp cận thông tin
luật trách nhiệm bồi thường của nhà nước
luật trí tuệ nhân tạo
luật trưng cầu ý dân
luật trật tự[,] an toàn giao thông đường bộ
luật trẻ em
luật trọng tài thương mại
luật trồng trọt
luật trợ giúp pháp lý
luật tài nguyên nước
luật tài nguyên, môi trường biển và hải đảo
luật tín ngưỡng, tôn giáo
luật tư pháp người chưa thành niên
luật tương trợ tư pháp
luật tương trợ tư pháp về dân sự
luật tương trợ tư pháp về hình sự
luật tần số vô tuyến điện
luật tố cáo
luật tố tụng hành chính
luật tổ chức chính phủ
luật tổ chức chính quyền địa phương
luật tổ chức cơ quan điều tra hình sự
luật tổ chức hđnd và ubnd
luật tổ chức hội đồng nhân dân và ủy ban nhân dân
luật tổ chức quốc hội
luật tổ chức tòa án nhân dân
luật tổ chức viện kiểm sát nhân dân
luật viên chức
luật viễn thông
luật việc làm
luật xuất bản
luật xuất cảnh, nhập cảnh của công dân việt nam
luật xây dựng
luật xử lý vi phạm hành chính
luật y tế
luật đa dạng sinh học
luật điều ước quốc tế
luật điện lực
luật điện ảnh
luật đo lường
luật đê điều
luật đơn vị hành chính - kinh tế đặc biệt
luật đường bộ
luật đường sắt
luật đất đai
luật đấu giá tài sản
luật đấu thầu
luật đầu tư
luật đầu tư công
luật đầu tư theo phương thức đối tác công tư
luật đặc xá
luật địa chất và khoáng sản
`],
  // Codes
  [LAW_NAME, `
bộ luật dân sự
bộ luật hàng hải việt nam
bộ luật hình sự
bộ luật lao động
bộ luật tố tụng dân sự
bộ luật tố tụng hình sự
`],
  // Ordinances
  [LAW_NAME, `
pháp lệnh bảo vệ bí mật nhà nước
pháp lệnh chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
pháp lệnh cán bộ, công chức
pháp lệnh công an xã
pháp lệnh cảnh sát cơ động
pháp lệnh cảnh sát môi trường
pháp lệnh cảnh vệ
pháp lệnh cựu chiến binh
pháp lệnh dân quân tự vệ
pháp lệnh dân số
pháp lệnh giống cây trồng
pháp lệnh giống vật nuôi
pháp lệnh hợp nhất văn bản quy phạm pháp luật
pháp lệnh lưu trữ quốc gia
pháp lệnh lực lượng dự bị động viên
pháp lệnh về lực lượng dự bị động viên
pháp lệnh ngoại hối
pháp lệnh người cao tuổi
pháp lệnh người tàn tật
pháp lệnh pháp điển hệ thống quy phạm pháp luật
pháp lệnh phí và lệ phí
pháp lệnh phòng, chống mại dâm
pháp lệnh quản lý thị trường
pháp lệnh quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
pháp lệnh thú y
pháp lệnh thủ tục bắt giữ tàu bay
pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn
pháp lệnh trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại tòa án nhân dân
pháp lệnh tín ngưỡng, tôn giáo
pháp lệnh xử lý vi phạm hành chính
pháp lệnh xử phạt vi phạm hành chính
pháp lệnh đê điều
pháp lệnh động viên công nghiệp
pháp lệnh ưu đãi người có công với cách mạng
`],
]
