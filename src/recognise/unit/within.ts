/** What goes on a name though it could end it: levels after a comma, verbs within names, departments named by two fields. */

import {
  ADVISES, AGENT, BODY, COORDINATES, EXECUTES, LEADS, LEVEL, LIGHT, NAMING, NOUN, PARTIAL, PEOPLE, PLACE, PLURAL, POST, SPOT, STEERING, THING,
} from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { FIRST, SMALL, UPPER } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { SIGN, headEnd, pauseEnd, verbEnd } from './words.js'

/** How many tokens are looked at to the left of a comma. */
const BACK = 12

/** How many tokens a word has that stands before the name or number of a place: `tỉnh`, `khu phố`; not in `xã hội`. */
export function placeLength(t: Text, i: number): number {
  const length = Math.max(t.within(i, PLACE), t.within(i, SPOT))
  return length === 0 || (t.phrase(i) > length && Math.max(t.within(i, NOUN), t.within(i, THING), t.within(i, PEOPLE)) > length) ? 0 : length
}

/** Whether the level of a body stands at `i`: `Công an xã`. */
export function isLevel(t: Text, i: number): boolean {
  const length = t.within(i, PLACE)
  return length !== 0 && length === placeLength(t, i)
}

/** Whether what follows the comma at `comma` goes on a list of levels and kinds: `các huyện, thành ủy`; `cơ quan, đơn vị`. The name began at `start`. */
export function goesOn(t: Text, start: number, comma: number): boolean {
  const next = comma + 1
  const party = t.form(next + 1) === W.ủy
  const small = t.case(next) === SMALL
  if (party && level(t.form(comma - 1)) && (small || plural(t, start, comma))) return true
  const length = t.within(next, LEVEL)
  // «các Sở, Ban, Ngành», and not «các Sở, Ban Quản lý»; «CÁC XÃ, PHƯỜNG»
  const alike =
    (t.case(next) === FIRST && t.case(comma - 1) === FIRST && (t.isMark(next + length) || t.case(next + length) === SMALL)) ||
    (t.case(next) === UPPER && t.case(comma - 1) === UPPER && (t.isMark(next + length) || next + length === t.count))
  if (!(small || alike) || length === 0 || t.within(next, PLURAL) !== 0 || Math.max(t.within(next, POST), t.within(next, NOUN)) > length) return false
  let first = comma
  let counted = false
  let whose = false
  // «các sở - ngành, đơn vị»
  for (const least = Math.max(start, comma - BACK); first > least && t.form(first - 1) !== SIGN.comma && t.form(first - 1) !== SIGN.dash; first--) {
    if (t.within(first - 1, PLURAL) !== 0) {
      counted = true
      break
    }
    // «Thủ trưởng sở, ban, ngành»
    if (first === start + t.within(start, POST)) break
    if (of(t.form(first - 1)) && t.within(first, LEVEL) === 2) whose = true
  }
  if (length === 2 && (whose || (counted && of(t.form(first - 2)) && t.within(first, LEVEL) === 2))) return true
  if (placeLength(t, next) === length && (placeLength(t, comma - 1) === 1 || (comma - 2 >= start && placeLength(t, comma - 2) === 2))) return true
  return t.within(first, LEVEL) === comma - first || (party && counted)
}

/** Words after which it is said whose or where something is: `của các cơ quan`. */
const of = (form: number): boolean => form === W.của || form === W.ở || form === W.tại || form === W.trong

const level = (form: number): boolean => form === W.huyện || form === W.thị || form === W.thành || form === W.quận || form === W.tỉnh

/** Whether levels are counted to the left of a comma: `các huyện ủy, thị,`. */
function plural(t: Text, start: number, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(start - 1, comma - BACK); i--) if (t.within(i, PLURAL) !== 0 && level(t.form(i + 1))) return true
  return false
}

/** Bodies of one field or two, never counted where they have their name: `Cục Thủy sản và Kiểm ngư`. */
const ONE = Table.of('cục', 'vụ', 'tổng cục', 'chi cục')

/** Whether `và` at `joint` goes on the name begun at `start`: «Văn phòng HĐND và UBND» is one office (Luật 72/2025/QH15), «Phòng Đoàn thể và các hội» too. */
export function oneOffice(t: Text, start: number, joint: number): boolean {
  // «Phòng Kê khai và Kế toán thuế»: an accountant is no office's second name.
  if (
    t.form(joint + 1) === W.kế &&
    t.form(joint + 2) === W.toán &&
    t.case(joint + 1) === FIRST &&
    t.case(joint - 1) !== UPPER &&
    t.within(start, PARTIAL) !== 0
  )
    return true
  // «Cục Thủy sản và Kiểm ngư»: a force named by its trade alone is the field's second half.
  if (ONE.at(t, start) !== null && t.case(start) === FIRST && t.case(joint + 1) === FIRST && t.form(joint + 1) === W.kiểm) return true
  // «Chánh Văn phòng HĐND và UBND», «Phó Chánh Văn phòng …»
  let office = start
  while (office < start + 3 && t.form(office) !== W.văn) office++
  if (t.form(office) === W.văn && joint - office > 2) {
    const elected = t.form(office + 2)
    if (elected === W.hđnd || (elected === W.hội && t.form(office + 4) === W.nhân) || elected === W.đoàn) return joint - office <= 9
  }
  if (t.within(start, PARTIAL) === 0 || t.within(joint + 1, PLURAL) !== 1) return false
  return t.form(joint + 2) === W.hội && t.case(joint + 2) === SMALL && placeLength(t, joint + 4) === 0
}

/** Whether a verb right after the head of a name names the body: `Tổ kiểm tra`, `Ban quản lý`; and not `Tổ chủ trì`. */
export function namesHead(t: Text, i: number, end: number): boolean {
  const length = end - i
  for (const role of [LEADS, ADVISES, COORDINATES, EXECUTES]) if (t.within(i, role) === length) return false
  return t.within(i, NAMING) !== 0
}

/** Whether a verb goes on the name of a steering body: `Ban Chỉ đạo thực hiện quy chế …`, and not `Ban Chỉ đạo thực hiện kế hoạch này`. */
export function steers(t: Text, start: number, head: number, i: number): boolean {
  if (t.within(start, STEERING) !== head - start) return false
  const length = t.within(i, NAMING)
  const next = i + length
  if (length === 0 || !t.isWord(next) || t.case(next) !== SMALL) return length !== 0 && t.case(next) === FIRST && headEnd(t, next) === -1
  if (t.within(next, PLURAL) !== 0 || verbEnd(t, next) !== -1 || pauseEnd(t, next) !== -1) return false
  return !ownWork(t, next)
}

/** `kế hoạch này`, `nhiệm vụ`, `việc`: what a body does, not what it is for. */
function ownWork(t: Text, i: number): boolean {
  const form = t.form(i)
  return form === W.việc || form === W.nhiệm || form === W.kế || form === W.công || form === W.chương || form === W.phương || form === W.nội
}

/** How far what closes a name is looked for after a verb. */
const FAR = 8

/**
 * `Tổ tự quản bảo vệ môi trường khu phố 7 thường xuyên …`: where a name ends that goes on with the verb at `i` up to a proper name or number of its own and
 * is followed by what it does; -1 where it does not.
 */
export function placed(t: Text, i: number, end: number, to: number): number {
  if (t.within(i, NAMING) === 0 && t.form(end) !== W.nhau) return -1
  for (let at = end; at < Math.min(to, end + FAR); ) {
    const place = placeLength(t, at)
    const capital = t.isWord(at) && t.case(at) !== SMALL
    if (place !== 0 || (capital && at > end)) {
      let close = at + place
      // «an ninh Tổ quốc»
      while (t.isWord(close) && t.case(close) !== SMALL) close += Math.max(1, t.within(close, NOUN))
      if (t.isNumber(close)) close++
      return close > at + place && follows(t, close, to) ? close : -1
    }
    if (!t.isWord(at) || t.within(at, PLURAL) !== 0 || t.within(at, BODY) !== 0 || t.form(at) === W.việc) return -1
    if (verbEnd(t, at) !== -1 || pauseEnd(t, at) !== -1) return -1
    at += Math.max(1, t.within(at, THING), t.within(at, NOUN))
  }
  return -1
}

/** Whether what stands at `i` may follow a whole name: a verb, an adverb, the end of a heading or a parenthesis. */
function follows(t: Text, i: number, to: number): boolean {
  if (i >= to) return true
  if (verbEnd(t, i) !== -1) return true
  const form = t.form(i)
  if (pauseEnd(t, i) !== -1) return t.within(i, LIGHT) !== 0
  return form === SIGN.colon || form === SIGN.close || (t.isWord(i) && t.case(i) === SMALL && t.phrase(i) === 0)
}

/** Trades: what they are followed by is no verb of theirs. */
const TRADES = Table.of(
  'xây dựng',
  'biên tập',
  'kiểm định',
  'kiểm nghiệm',
  'kiểm dịch',
  'vận hành',
  'kinh doanh',
  'sản xuất',
  'chữa cháy',
  'vận chuyển',
  'thu gom',
  'bảo dưỡng',
)
/** Verbs that are nouns too: `xây dựng báo cáo`, `biên tập hướng dẫn`. */
const WRITTEN = Table.of(
  'báo cáo',
  'hướng dẫn',
  'tổ chức',
  'đề xuất',
  'quy định',
  'quy hoạch',
  'kế hoạch',
  'phát triển',
)

/** Two verbs on end, the second one saying a role or the first a trade: that one belongs to the name, `Viện Quy hoạch xây dựng chủ trì …`. */
export function doubled(t: Text, i: number, end: number, named: boolean): boolean {
  if (!named || t.within(i, NAMING) === 0) return false
  if (t.within(end, AGENT) !== 0 && TRADES.at(t, i)?.length === end - i && WRITTEN.at(t, end) === null) return true
  // «Trung tâm Giám định chất lượng xây dựng thực hiện.»
  const last = end + t.within(end, EXECUTES)
  if (last > end && TRADES.at(t, i)?.length === end - i && (last >= t.count || t.isMark(last)) && t.form(last) !== SIGN.comma) return true
  if (t.within(end, LEADS) !== 0 || (pauseEnd(t, end) !== -1 && t.within(end, AGENT) !== 0)) return true
  return t.within(i, AGENT) === 0 && (t.within(end, ADVISES) !== 0 || t.within(end, COORDINATES) !== 0 || t.within(end, EXECUTES) !== 0)
}

/** Whether a field follows the verb at `i` by a comma or `và`, with its capital: `Xúc tiến đầu tư, Thương mại và Du lịch`. */
export function joined(t: Text, end: number): boolean {
  const joint = t.form(end)
  if (joint !== SIGN.comma && joint !== W.và && joint !== SIGN.dash) return false
  return t.case(end + 1) === FIRST && headEnd(t, end + 1) === -1
}
