import { REFERRING } from './classes.js'
import type { Part } from './entry.js'

/** Phrases that rules seek. Source, where a line names none: general use in plans of offices. */
export const JUDGING: readonly Part[] = [
  [REFERRING, `
mục
phần
phụ lục
kèm theo
đính kèm
`],
]

/** Words that grammars compose phrases of (see `sequence`), where no phrase of the lexicon has them. */
export const COMPOSING = `
tu
tw
tư
bbt
ubtvqh
bcs
bcsđ
tp
ttg
bdv
vp
thủ tướng chính phủ
thứ trưởng
chủ tịch nước
nội chính
khóa
giữa
đột xuất
phản ánh
thông tin
cung cấp
tổng hợp
hoàn thành
v
trên đây
vừa nêu
đã dẫn trên
kể trên
`
