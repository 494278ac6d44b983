import { W } from '../../../lexicon/forms.js'
import { Table } from '../../../lexicon/table.js'
import { COLON, COMMA, DOT, SEMICOLON } from '../../../text/signs.js'
import type { Text } from '../../../text/text.js'

/** Whom one reports to: `báo cáo kết quả`, `báo cáo Sở`; not the noun (`chế độ báo cáo`). */
const REPORTED = [
  'kết quả',
  'về',
  'ủy ban',
  'ban',
  'đảng',
  'thường',
  'tỉnh',
  'sở',
  'bộ',
  'lãnh đạo',
  'ubnd',
]
// What has to arrive somewhere needs a day.
const ARRIVES = Table.of(...REPORTED.map((whom) => `báo cáo ${whom}`), 'gửi', 'nộp', 'trình', 'hoàn thành')
/** What the head of a clause follows. */
const JOINS: ReadonlySet<number> = new Set([COMMA, SEMICOLON, DOT, COLON, W.và, W.rồi, W.để])
const BEFORE = Table.of('tổng hợp', 'xây dựng')

/** The words of the first verb that wants a day, at the head of a sentence or clause: `gửi` of `…, gửi về Văn phòng tổng hợp`. */
export function arrives(t: Text): readonly [from: number, to: number] | null {
  for (let i = 0; i < t.count; i++) {
    const length = ARRIVES.at(t, i)?.length ?? 0
    if (length === 0 || i + length >= t.count || !t.apart(i + length)) continue
    if (i === 0 || (t.apart(i) && (JOINS.has(t.form(i - 1)) || BEFORE.before(t, i)))) return [i, i + length]
  }
  return null
}
