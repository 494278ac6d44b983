// Spellings that rules ask for, one a line: `wrong | right | neighbours | source`. Neighbours are words beside which it is right after
// all: those before `_` stand before it, those behind `_` after it; `#` is a number.

/**
 * Plain errors, each of two syllables that there are: the dictionaries (Hoàng Phê, Từ điển chính tả tiếng Việt; Từ điển tiếng Việt) have
 * the right form alone. What they have in two forms (`xử lý`, `xử lí`; `chia sẻ`, `chia xẻ`; `khuyến mại`, `khuyến mãi`) is not here, nor
 * a pair that two words make side by side (`công xuất` in `thành công xuất sắc`).
 */
export const SLIPS = `
xây dụng | xây dựng
xây dưng | xây dựng
sữa chữa | sửa chữa
sữa chửa | sửa chữa
sửa chửa | sửa chữa
sữa đổi | sửa đổi
chỉnh sữa | chỉnh sửa
bổ xung | bổ sung | _ phong, quanh, kích
sử lý | xử lý | lịch _ luận
sử lí | xử lí | lịch _ luận
sử phạt | xử phạt | lịch _
xử dụng | sử dụng
sắp sếp | sắp xếp
xắp xếp | sắp xếp
xắp sếp | sắp xếp
rà xoát | rà soát
kiểm xoát | kiểm soát
giám xát | giám sát
khảo xát | khảo sát
xơ kết | sơ kết
xâu sắc | sâu sắc
sác định | xác định
sác nhận | xác nhận
sản suất | sản xuất
xản xuất | sản xuất
đề suất | đề xuất | _ ăn, đầu, học, diễn
đột suất | đột xuất
suất khẩu | xuất khẩu
suất sắc | xuất sắc
xuất xắc | xuất sắc
lãi xuất | lãi suất | _ khẩu, hiện, phát, sắc
sơ xuất | sơ suất | hồ, đơn, thô _ khẩu, hiện, phát, sắc, trình, nhập, cảnh
sảy ra | xảy ra
sẩy ra | xảy ra
xãy ra | xảy ra
cũng cố | củng cố | _ gắng, tình, ý, chấp, hết, định, vấn, thủ, nhiên
hổ trợ | hỗ trợ | _ giúp
nổ lực | nỗ lực | _ lượng
nổi lực | nỗ lực | _ lượng
sẳn sàng | sẵn sàng
sẳn có | sẵn có
lảnh đạo | lãnh đạo
giãi quyết | giải quyết
giãi pháp | giải pháp
đẫy mạnh | đẩy mạnh
triễn khai | triển khai
phát triễn | phát triển
diển tập | diễn tập
biểu diển | biểu diễn
diển biến | diễn biến
mẩu biểu | mẫu biểu
biểu mẩu | biểu mẫu
lưu trử | lưu trữ
dử liệu | dữ liệu
giử gìn | giữ gìn
giử vững | giữ vững
kỹ luật | kỷ luật | cứu, hiểu, biến, nắm, đọc, xem _ pháp, sư, này, số
kỹ niệm | kỷ niệm
kỹ cương | kỷ cương | _ lĩnh
kỷ thuật | kỹ thuật
kỷ năng | kỹ năng | thế _
nghĩ hưu | nghỉ hưu
nghĩ phép | nghỉ phép | suy _
nghĩ lễ | nghỉ lễ | suy _
trãi qua | trải qua
trãi nghiệm | trải nghiệm
tập chung | tập trung | học, luyện, bài, thực, diễn, sưu, tuyển, quy, toàn _
trú trọng | chú trọng | cư, lưu, tạm, thường, nội, ngoại, đồn _ điểm, tâm
chú chương | chủ trương
trủ trương | chủ trương
trủ trì | chủ trì
trương trình | chương trình | chủ, khoa _
trân thành | chân thành
chân trọng | trân trọng
chuyền thống | truyền thống
tuyên chuyền | tuyên truyền
tuyên truyên | tuyên truyền
chao đổi | trao đổi
cập nhập | cập nhật | đề, phổ, bất _ khẩu, học, cảnh, ngũ
chuẩn đoán | chẩn đoán | tiêu _
dây truyền | dây chuyền | _ dẫn, hình, tải
đọc giả | độc giả | _ thiết, định, thuyết
cọ sát | cọ xát
tựu chung | tựu trung | thành _
vô hình chung | vô hình trung
sáng lạng | xán lạn
thúc dục | thúc giục
xúi dục | xúi giục
dành dật | giành giật
thăm quan | tham quan | _ chức, khách
`

/** Words of which offices choose one: both stand in dictionaries, and laws have the other. */
export const WORDINGS = `
đảm bảo | bảo đảm | | Hiến pháp năm 2013 và các luật dùng “bảo đảm”
hàng năm | hằng năm | GOODS _ trời, # | từ điển tiếng Việt; các luật dùng “hằng năm”
hàng tháng | hằng tháng | GOODS _ trời, # | từ điển tiếng Việt; các luật dùng “hằng tháng”
hàng quý | hằng quý | GOODS _ hiếm, giá, # | từ điển tiếng Việt; các luật dùng “hằng quý”
hàng tuần | hằng tuần | GOODS _ trời, # | từ điển tiếng Việt
hàng ngày | hằng ngày | GOODS _ trời, # | từ điển tiếng Việt
sát nhập | sáp nhập | | từ điển tiếng Việt lấy “sáp nhập” làm chính
`

/** Before `hàng` they make it goods, a row or a house: `ngân hàng năm 2026`, `bán hàng ngày Tết`. */
export const GOODS = `
ngân
khách
cửa
mặt
bán
nhà
đơn
giao
nhận
xuất
nhập
mua
xếp
đứng
lô
kho
chở
gửi
bạn
đặt
hết
trữ
chuyển
gian
quầy
nguồn
lượng
loại
hóa
tàu
bốc
dỡ
trả
các
những
nhiều
số
đầu
nhãn
sổ
chọn
hiệu
`

/** Common nouns that the State writes with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.1), and plans in two ways. */
export const STATE_NOUNS = `
nhà nước
nhân dân
`

/** Syllables with two spellings: y is that of laws, i that of school books. */
export const I_AND_Y = `
quy | qui
quý | quí
quỹ | quĩ
kỷ | kỉ
kỹ | kĩ
kỳ | kì
lý | lí
sỹ | sĩ
mỹ | mĩ
tỷ | tỉ
`

/** The lines of a list, each cut into its cells. */
export const rowsOf = (lines: string): readonly (readonly string[])[] =>
  lines.split('\n').filter((line) => line !== '').map((line) => line.split('|').map((cell) => cell.trim()))

/** The words of all lists, for the lexicon to know. */
export const SPELLED_WORDS = [SLIPS, WORDINGS].map((lines) => rowsOf(lines).map(([wrong]) => wrong).join('\n'))
  .concat(STATE_NOUNS, I_AND_Y.replaceAll('|', '\n')).join('\n')
