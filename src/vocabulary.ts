/** Tables of words without code. All are folded (lower case, new-style tone marks), and none is taken from one plan. */

/** Section roles by the words that begin to say them; the first in the heading decides. */
export const SECTION_ROLES = {
  purpose: ['mục đích', 'yêu cầu', 'quan điểm', 'mục tiêu', 'phương châm', 'nguyên tắc', 'ý nghĩa', 'căn cứ', 'chỉ tiêu', 'sự cần thiết', 'đặc điểm tình hình'],
  findings: ['hạn chế', 'tồn tại', 'kết quả', 'đánh giá', 'tình hình', 'thực trạng', 'ưu điểm', 'khuyết điểm', 'nguyên nhân', 'thuận lợi', 'khó khăn', 'đặc điểm', 'bối cảnh'],
  schedule: ['lịch', 'tiến độ', 'thời gian biểu', 'phân kỳ'],
  implementation: ['tổ chức thực hiện', 'tổ chức triển khai', 'phân công', 'trách nhiệm', 'triển khai thực hiện', 'giao nhiệm vụ'],
  orientation: ['nhiệm vụ', 'giải pháp', 'nội dung', 'biện pháp', 'trọng tâm', 'hoạt động', 'công tác', 'phương hướng', 'định hướng', 'phần việc', 'chương trình'],
  other: ['kinh phí', 'chế độ báo cáo', 'chế độ thông tin', 'khen thưởng', 'kiến nghị', 'đề xuất', 'thời gian', 'địa điểm', 'thành phần', 'phụ lục', 'nguồn lực', 'điều khoản', 'phạm vi', 'đối tượng'],
} as const
