import { fold } from '../text/spelling.js'
import { BASIS, ISSUER_END, LAW, LAW_END, NOUN, SUBJECT, TYPE, TYPE_KIND } from './classes.js'
import type { Part } from './entry.js'
import { DOCUMENT_TYPES } from './types.js'

/** Types that are cited by name, or whose name is a word of every day. */
const BY_NAME: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hợp đồng', 'lệnh'])

/** The types of documents of these names, as a part of the lexicon. */
export function typesPart(names: readonly string[]): Part {
  const folded = names.map((name) => fold(name.normalize('NFC')).trim())
  return [TYPE, folded.filter((name) => !BY_NAME.has(name) && !/[|\n]/.test(name)).join('\n')]
}

/** Words of documents cited. Source, where a line names none: general use in plans of offices. */
export const DOCUMENTS: readonly Part[] = [
  typesPart(DOCUMENT_TYPES.map(({ name }) => name)),
  // Other words that a number is given with
  [TYPE, `
văn bản
giấy mời
phiếu chuyển
thư kêu gọi
`],
  // What a type may carry
  [TYPE_KIND, `
hành động
phối hợp
công tác
liên tịch
liên ngành
khung
tổng thể
hỏa tốc
thẩm tra
thẩm định
giải trình
kiểm tra
giám sát
sơ kết
tổng kết
`],
  [LAW, `
luật
bộ luật
pháp lệnh
`],
  // Nouns that only hold the word, and words that hold a verb
  [NOUN, `
pháp luật
luật pháp
kỷ luật
kỉ luật
quy luật
luật sư
luật gia
luật chơi
luật định
thu nhập
hàng không
phòng không
người có công
`],
  // What begins the subject of a document, in capitals too: the issuer's name ends before it
  [SUBJECT, `
về
v/v
quy định
ban hành
phê duyệt
sửa đổi
bãi bỏ
bổ sung
công bố
hướng dẫn
triển khai
thực hiện
tăng cường
`],
  // Ends an issuer's name
  [ISSUER_END, `
đúng
đầy đủ
kịp thời
nghiêm túc
hiệu quả
triệt để
một cách
chặt chẽ
về
v/v
nhằm
trong
tại
để
đã
theo
từ
đến
gắn
đối
do
cho
có
được
là
vào
khi
sau
trước
trên
nay
này
với
giai đoạn
quy định
năm
nhiệm kỳ
thực hiện
ban hành
phê duyệt
triển khai
hướng dẫn
ngày
như
bằng
bảo đảm
tiếp tục
tới
còn
đồng thời
quyết định
sửa đổi
số
góp
ở
giữ
dành
cùng
nêu
kèm
vừa
thì
mà
sẽ
cũng
tăng cường
tập trung
tiến hành
cụ thể hóa
xây dựng
phát động
tổ chức
hoặc
không
của
liên quan
bị
nhưng
phải
cần
đang
hiện
chưa
nên
gồm
`],
  // Ends a law's name
  [LAW_END, `
và
về
của
gắn
theo
để
năm
ngày
số
được
có
là
trong
tại
do
với
phù hợp
cho
này
đến
nhằm
hiện hành
quy định
các
cũng
mà
như
hoặc
liên quan
chuyên ngành
đã
mới
sửa đổi
đối
trên
trước
sau
từ
khi
bảo đảm
vào
không
bằng
bị
nên
cần
phải
sẽ
nêu
đang
còn
thì
giai đoạn
`],
  // Begins a line of the basis
  [BASIS, `
căn cứ
thực hiện
thi hành
xét
trên cơ sở
thể theo
`],
]
