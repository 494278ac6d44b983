import type { Line } from '../model/source.js'
import { fold } from '../text/spelling.js'

/** What a column of a task table holds. */
export type Column = 'number' | 'content' | 'lead' | 'advise' | 'execute' | 'support' | 'time' | 'product' | 'note' | 'period'

// Column heads as offices write them (Nghị định 30/2020/NĐ-CP prescribes none): each names its column by one of these words.
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|số)$/u],
  ['support', /phối hợp/u],
  ['lead', /chủ trì|chịu trách nhiệm|thực hiện chính|phụ trách|đầu mối|phân công/u],
  ['advise', /tham mưu/u],
  ['execute', /(?:đơn vị|cơ quan|người|bộ phận|lực lượng|cá nhân|thành phần)(?: [a-zà-ỹ]+)? thực hiện|^thực hiện$|^đơn vị$|lực lượng/u],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|^tháng$|^quý$|^ngày$|^tuần$|lịch/u],
  ['product', /sản phẩm|kết quả|đầu ra/u],
  ['note', /ghi chú|địa điểm|kinh phí/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|tên|chỉ tiêu|công tác/u],
]

/** The columns that a row of heads names; null where it names no column of content. */
export function columnsOf(line: Line): readonly (Column | null)[] | null {
  const found: (Column | null)[] = []
  if ((line.cells ?? []).some((cell) => cell.length > 60)) return null
  for (const cell of line.cells ?? []) {
    const head = fold(cell.value.slice(0, 80)).replace(/[^a-zà-ỹ\s]/gu, '').trim()
    const match =
      head === ''
        ? undefined
        : HEADS.find(([column, words]) => words.test(head) && (column === 'number' || column === 'note' || !found.includes(column)))
    found.push(match?.[0] ?? null)
  }
  const content = found.indexOf('content')
  if (content === -1) return null
  if (found.filter((column) => column !== null).length < 2) return null
  const time = found.indexOf('time')
  // A table that leads with its time is a calendar: the months are its headings.
  if (time !== -1 && time < content) found[time] = 'period'
  return found
}
