import { factOf } from '../../../facts/fact.js'
import { W } from '../../../lexicon/forms.js'
import { Table } from '../../../lexicon/table.js'
import { EVERY_UNITS } from '../../../lexicon/time-units.js'
import type { Document, Item } from '../../../model/document.js'
import { SLASH } from '../../../text/signs.js'
import type { Text } from '../../../text/text.js'

// Any word of time will do, also open ones («thường xuyên», «cả năm»): the task then says when.
const TIME = Table.of(
  'thường xuyên',
  'định kỳ',
  'cả năm',
  'trong năm',
  ...EVERY_UNITS,
  'tiến độ',
  'khi có',
  'theo quy định',
  'theo yêu cầu',
  'kịp thời',
  'ngay sau',
  'sớm',
  'đợt',
  'tháng',
  'quý',
  'tuần',
  'ngày',
  'thời gian',
  'thời hạn',
  'năm học',
  'đến hết',
)
// Of a heading only what names a time counts: «từng tháng» and «thời gian thực hiện» announce that each task has its own.
const HEADING_TIME = Table.of(
  'thường xuyên',
  'định kỳ',
  'cả năm',
  'trong năm',
  'hằng',
  ...EVERY_UNITS,
  'khi có',
  'theo yêu cầu',
  'tháng giêng',
  'tháng chạp',
  'quý i',
  'quý ii',
  'quý iii',
  'quý iv',
  'quý v',
  'tuần',
  'đến hết',
)
/** Columns of a table that say when. */
const TIMES = ['time', 'start', 'end', 'period'] as const

/** What a number names a time with: `đợt 2`, `tháng 3`, `năm học 2025`. */
const NUMBERED: ReadonlySet<number> = new Set([W.đợt, W.tháng, W.quý, W.ngày, W.học])

/** `15/3`. */
const dated = (t: Text, i: number): boolean => t.form(i + 1) === SLASH && !t.apart(i + 1) && t.isNumber(i + 2) && !t.apart(i + 2)

/** Whether a task's words say when, or those of a heading. */
function saysTime({ text: t, task }: Item): boolean {
  const words = task ? TIME : HEADING_TIME
  for (let i = 0; i < t.count; i++) {
    if (words.at(t, i) || (t.isNumber(i) && (dated(t, i) || (!task && (t.form(i + 1) === W.tháng || NUMBERED.has(t.form(i - 1))))))) return true
  }
  return false
}

const says = factOf((item: Item) => TIMES.some((column) => (item.cells?.[column]?.value ?? '') !== '') || saysTime(item))

/** Whether an item, or what stands above it, says when. */
export function timed(document: Document, item: Item): boolean {
  if (item.task && (item.task.period !== null || item.task.deadlines.length > 0)) return true
  for (let at: Item | null = item; at; at = at.parent) if (says(document, at)) return true
  return false
}
