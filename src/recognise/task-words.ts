import { BASIS, PRODUCT } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { CLOSE, COLON, DASH, DOT, SEMICOLON } from '../text/signs.js'
import { withoutEnd } from '../text/spelling.js'
import type { Text } from '../text/text.js'
import { type PeriodHeading, periodHeading } from './period.js'

/** An item that only says that there is nothing: `Không có.`, `Không phát sinh nhiệm vụ.` */
export function nothing(t: Text): boolean {
  if (t.form(0) !== W.không || t.value.length >= 30) return false
  let i = 1
  if (t.form(i) === W.có) i++
  else if (t.form(i) === W.phát && t.form(i + 1) === W.sinh) i += 2
  if ((t.form(i) === W.nội && t.form(i + 1) === W.dung) || (t.form(i) === W.nhiệm && t.form(i + 1) === W.vụ)) i += 2
  while (t.form(i) === DOT || t.form(i) === SEMICOLON) i++
  return i >= t.count
}

/** A target among tasks, said by its label: `Mục tiêu: …`, `Chỉ tiêu phấn đấu đến năm 2030: …`. */
export function goal(t: Text): boolean {
  if (!((t.form(0) === W.mục && (t.form(1) === W.tiêu || t.form(1) === W.đích)) || (t.form(0) === W.chỉ && t.form(1) === W.tiêu))) return false
  for (let i = 2; i < LONGEST_LABEL; i++) {
    if (t.form(i) === COLON) return true
    if (t.isMark(i) || i >= t.count) return false
  }
  return false
}
const LONGEST_LABEL = 10

/** A paragraph that gives a plan's basis: `Căn cứ …`, `Thực hiện …`, `- Xét đề nghị …`. */
export function basis(t: Text): boolean {
  let i = 0
  while (t.form(i) === DASH && i < 4) i++
  return t.within(i, BASIS) > 0 || (t.form(i) === W.theo && t.form(i + 1) === W.đề && t.form(i + 2) === W.nghị)
}

/** What comes out of a task by its own words: `Sản phẩm: Báo cáo.`; null where they do not say. */
export function product(t: Text): string | null {
  if (!t.holds(PRODUCT)) return null
  for (let i = 0; i < t.count; i++) {
    if (t.within(i, PRODUCT) === 0) continue
    let from = i + 2
    while (from < i + 5 && t.isWord(from)) from++
    if (t.form(from) !== COLON) continue
    let to = ++from
    while (to < t.count && t.form(to) !== CLOSE && !((t.form(to) === DOT || t.form(to) === SEMICOLON) && t.apart(to + 1))) to++
    const found = withoutEnd(t.words(from, to), '.;')
    return found === '' ? null : found
  }
  return null
}

/** A heading of months in capitals or small letters that a task begins with before a colon (`Tháng 3: Tổ chức …`): whether text follows. */
export function ownPeriod(text: Text): PeriodHeading | null {
  const found = periodHeading(text)
  return found && found.rest < text.value.length ? found : null
}
