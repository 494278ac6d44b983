import { type PeriodHeading, periodHeading } from '../recognise/period.js'
import type { Text } from '../text/text.js'
import { fold, withoutEnd } from '../words.js'

/** An item that only says that there is nothing: `Không có.` */
export function nothing(text: string): boolean {
  return text.length < 30 && /^không(?: có| phát sinh)?(?: nội dung| nhiệm vụ)?[\s.;]*$/u.test(fold(text))
}

/** A paragraph that gives a plan's basis: `Căn cứ …`, `Thực hiện …`, `- Xét đề nghị …`. */
export function basis(text: string): boolean {
  return /^[\s–-]*(?:căn cứ|thực hiện|thi hành|xét|theo đề nghị|trên cơ sở|thể theo)(?![a-zà-ỹ])/u.test(fold(text.slice(0, 24)))
}

/** What comes out of a task by its own words: `Sản phẩm: Báo cáo.`; null where they do not say. */
export function product(text: string): string | null {
  if (!text.includes('ản phẩm') && !text.includes('ẢN PHẨM')) return null
  const folded = fold(text)
  const match = /(?<![a-zà-ỹ])sản phẩm(?: [a-zà-ỹ]+){0,3} ?: ?/u.exec(folded)
  if (!match) return null
  const from = match.index + match[0].length
  let to = folded.length
  for (const mark of ['. ', '; ', ')']) {
    const at = folded.indexOf(mark, from)
    if (at !== -1 && at < to) to = at
  }
  const found = withoutEnd(text.slice(from, to), '.;')
  return found === '' ? null : found
}

/** A heading of months in capitals or small letters that a task begins with before a colon (`Tháng 3: Tổ chức …`): whether text follows. */
export function ownPeriod(text: Text): PeriodHeading | null {
  const found = periodHeading(text)
  return found && found.rest < text.value.length ? found : null
}

/** Whether a heading sets its tasks in time without months below it: `NHIỆM VỤ CỤ THỂ VÀ THỜI GIAN THỰC HIỆN`, `LỊCH CÔNG TÁC`. */
export function timetable(heading: string): boolean {
  return /(?<![a-zà-ỹ])(?:thời gian thực hiện|thời gian hoàn thành|tiến độ|lịch)(?![a-zà-ỹ]| sử)/u.test(fold(heading))
}
