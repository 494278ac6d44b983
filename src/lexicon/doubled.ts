// Words that stand twice in a row by a slip, and the words beside them that tell that they do not: one a line, lists of the field of plans.

/**
 * Words that stand before others, never before themselves: prepositions, marks of number and time, conjunctions. Those that make a word
 * with themselves (`từ từ`, `là là`, `luôn luôn`) or with the next one as often as not (`có có thể`, `cần cần cẩu`) are not here.
 */
export const NEVER_TWICE = `
các
những
mọi
của
và
hoặc
với
tại
trên
trong
cho
đến
tới
về
vào
theo
để
nhằm
do
bởi
khi
giữa
gồm
thuộc
được
đã
đang
sẽ
việc
này
đó
như
nhưng
thì
mà
nếu
qua
sau
trước
ở
tỉnh
xã
phường
huyện
`

/**
 * Verbs and nouns of plans, of two words; those that name who does something and what they do (`các tổ chức tổ chức hội thi`) are not
 * here.
 */
export const PLAN_WORDS = `
thực hiện
triển khai
xây dựng
tăng cường
phối hợp
chủ trì
đẩy mạnh
nâng cao
rà soát
báo cáo
tổng hợp
ban hành
bảo đảm
đảm bảo
tiếp tục
hướng dẫn
tuyên truyền
phổ biến
quán triệt
đôn đốc
theo dõi
đề xuất
hoàn thành
phát triển
phát huy
giải quyết
đánh giá
đào tạo
bồi dưỡng
cơ quan
đơn vị
địa phương
nhân dân
cán bộ
công chức
công tác
kế hoạch
chương trình
nhiệm vụ
nội dung
kết quả
thời gian
địa bàn
văn bản
quy định
cải cách
hành chính
chất lượng
hiệu quả
trách nhiệm
`

/** Who does something is named by what they do: `Ban chỉ đạo chỉ đạo`, `đơn vị thực hiện thực hiện`. */
export const DOERS = `
ban
đoàn
tổ
đội
hội
hội đồng
ủy ban
cơ quan
đơn vị
phòng
trung tâm
bộ phận
lực lượng
người
cán bộ
viên chức
công chức
các
nhóm
sở
viện
bên
công ty
chi cục
cục
vụ
văn phòng
đồng chí
bộ
chức năng
được
đã
`

/** Words after which the first word makes one with the next: `của cải`, `việc làm`, `cho vay`. */
export const JOINED = `
của cải
việc làm
cho vay
cho phép
cho thuê
trong sạch
trong suốt
trong sáng
theo dõi
theo đuổi
tại chỗ
về hưu
về đích
về nước
qua đời
xã hội
xã viên
tỉnh ủy
tỉnh đoàn
huyện ủy
huyện đoàn
huyện đội
đến hạn
do dự
để lại
được mùa
thuộc tính
khi nào
trên hết
đã đành
như ý
ở lại
sau này
trước hết
trước mắt
vào cuộc
về việc
với tay
mà cả
giữa kỳ
mọi người
các bộ
`
