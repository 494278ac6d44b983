/**
 * Syllables that names of Vietnamese offices, posts and their fields of work are made of, folded (lower case, new tone style). A spelling that leaves
 * this list by one letter is a slip (`Tổ chúc`); two that are both in it are two names (`Hội`, `Đội`).
 */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    // heads of names
    'ban bộ sở phòng vụ cục chi tổng ủy hội đồng nhân dân đoàn đội tổ nhóm khối khoa trung tâm viện trường học trạm trại đài báo văn công ty tòa án cơ quan đơn vị ' +
    'liên hiệp minh mặt trận quốc đảng bí thư thường trực vụ cấp chấp hành chỉ đạo huy điều phối giúp việc tiểu thành viên chủ tịch phó trưởng chánh giám đốc hiệu ' +
    'thủ tướng bộ thứ đồng chí lãnh đạo cán sự ngành ' +
    // levels and places
    'tỉnh huyện quận xã phường thị trấn thôn bản làng ấp xóm khu vực phố ương địa phương cơ sở các cùng cấp trên dưới toàn khóa nhà nước việt nam ' +
    // fields of work
    'tổ chức tổng hợp hành chính nội vụ tài chính kế hoạch đầu tư kinh tế xã hội văn hóa thể thao du lịch thông tin truyền thông khoa công nghệ giáo dục đào tạo y tế ' +
    'dân vận tuyên giáo kiểm tra thanh giám sát nội chính đối ngoại tôn dân tộc tư pháp thi hành án quân sự công an biên phòng quốc phòng an ninh trật tự lao động thương binh ' +
    'bảo hiểm nông nghiệp lâm môi trường tài nguyên phát triển thôn xây dựng giao thông vận tải thương mại hạ tầng đô thị đất đai đăng ký quỹ ngân hàng kho bạc thuế hải ' +
    'thống kê lưu trữ phục vụ một cửa tiếp công quản lý dự án chất lượng quản trị mạng chuyển đổi số cải cách thực hiện quy chế chính sách quyền thân thiện xóa đói giảm nghèo ' +
    'cựu chiến thanh niên thiếu nhi phụ nữ nông chữ thập đỏ người cao tuổi khuyết tật nạn nhân chất độc khuyến sinh viên học trẻ mồ côi từ thiện tiền phong xung hồ minh ' +
    'mầm non tiểu phổ giáo viên bệnh đa lâm sàng điều dưỡng dược sản nhi kiểm soát nhiễm khuẩn cấp cứu hồi sức dự nội ngoại xét nghiệm hình ảnh chẩn đoán phẫu thuật ' +
    'phong trào thi đua khen thưởng tham mưu tác chiến hậu cần kỹ huấn luyện cảnh sát phòng cháy chữa điều tra tố tụng chuyên môn nghiệp vụ bồi dưỡng nghiên cứu tự quản gia cộng ' +
    'đối tượng phát thanh hình tuyên truyền dư luận xã nòng cốt vận động bầu cử hòa giải công tác mặt bằng thiên tai tìm cứu nạn quốc tế biên giới tế hợp tác và các với của về tại ' +
    'trong việc chế thành sự nghiệp lập thuộc trực ngoài địa bàn tiêu chí quân khu bộ đội sư trung tiểu đại lữ lực lượng vũ trang tuần tra kiểm lâm thú y bảo vệ thực vật thủy lợi sản ' +
    'khuyến trồng trọt chăn nuôi dịch vụ cung ứng việc làm hướng tiếp nhận trả kết quả cải thiện đường sắt hàng không cầu cảng điện lực bưu viễn nước sạch vệ sinh rừng phòng hộ đặc dụng'
  )
    .split(/\s+/)
    .filter(Boolean),
)
