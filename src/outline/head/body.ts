import { ISSUER, NOUN, PLACE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { AMPERSAND, COMMA, DASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'

/** After these a name goes on in the next line. */
export const OPEN: ReadonlySet<number> = new Set([W.và, W.của, W.các, W.về, COMMA, DASH, AMPERSAND])

/** What bodies of a line of their own do; below one of them, or of a ministry, another is named for it alone: `THUẾ TỈNH …`, `THỐNG KÊ CƠ SỞ …`. */
const FIELDS = Table.of(
  'thuế',
  'hải quan',
  'thống kê',
  'thi hành án',
  'thi hành án dân sự',
  'quản lý thị trường',
  'kiểm lâm',
  'kho bạc nhà nước',
  'bảo hiểm xã hội',
  'dự trữ nhà nước',
  'viễn thông',
  'bưu điện',
  'điện lực',
  'kiểm toán nhà nước',
  'ngân hàng nhà nước',
)
/** Where such a body is: `TỈNH HẢI SƠN`, `KHU VỰC 3`, `CƠ SỞ 5`, `CỬA KHẨU …`. */
const AREAS = Table.of(
  'khu vực',
  'cơ sở',
  'cửa khẩu',
  'vùng',
  'chi nhánh',
  'liên xã',
  'liên huyện',
)

/** Whether a body's name begins at a token: `BAN`, `SỞ`, `TRƯỜNG`, `PHÒNG THI HÀNH ÁN`, not `HỘI NHẬP`, `PHÒNG THI`, the `SỞ` of `CƠ SỞ`. */
export function heads(t: Text, i: number): boolean {
  if (NONE.at(t, i)) return false
  if (t.has(i, ISSUER)) return !(t.form(i) === W.sở && t.form(i - 1) === W.cơ)
  return t.within(i, ISSUER) > 0 && (!t.has(i, NOUN) || FIELDS.at(t, i + 1) !== null)
}

/** `TRUNG TÂM TRỢ GIÚP PHÁP LÝ` / `NHÀ NƯỚC`: what ends a name. */
const NONE = Table.of('nhà nước')

/** `XÃ TÂN LẬP`, not `XÃ ĐOÀN`: a level and its name, of the body before it. */
export const level = (t: Text, i: number): boolean => t.within(i, PLACE) > 0 && !t.has(i, ISSUER) && !t.has(i, NOUN)

/** How many words at a token name a body for its field and where it is: `THI HÀNH ÁN DÂN SỰ TỈNH`, `HẢI QUAN CỬA KHẨU`; 0 for any others. */
export function fieldAt(t: Text, i: number): number {
  const length = FIELDS.at(t, i)?.length ?? 0
  return length > 0 && (level(t, i + length) || AREAS.at(t, i + length)) ? length : 0
}

/** Whether a body named for its field begins at a token below that from `from` to `to`: `CỤC THỐNG KÊ` / `THỐNG KÊ TỈNH`, not `BAN CHỈ ĐẠO` / `THI HÀNH ÁN`. */
export function fieldBelow(t: Text, { from, to }: { readonly from: number; readonly to: number }, i: number): boolean {
  if (ABOVE.has(t.form(from)) && (fieldAt(t, i) > 0 || BRANDS.has(t.words(i, i + 1)))) return true
  const field = FIELDS.at(t, i)
  return field !== null && again(t, from, to, [i, i + field.length])
}
/** Companies called by one word, below their group: `VNPT HẢI SƠN`. */
const BRANDS: ReadonlySet<string> = new Set(['VNPT', 'VIETTEL', 'MOBIFONE', 'AGRIBANK', 'VIETCOMBANK', 'VIETINBANK', 'BIDV', 'PETROLIMEX', 'EVN', 'PC'])
/** Ministries, sở and groups of companies. */
const ABOVE: ReadonlySet<number> = new Set([W.bộ, W.sở, W.tập, W.tổng])

/** Whether the words of a phrase stand between `from` and `to` already. */
export function again(t: Text, from: number, to: number, [start, end]: readonly [number, number]): boolean {
  for (let k = from; k + end - start <= to; k++) {
    let n = 0
    while (start + n < end && t.form(k + n) === t.form(start + n)) n++
    if (start + n === end) return true
  }
  return false
}
