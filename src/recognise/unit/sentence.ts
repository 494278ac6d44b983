import { COORDINATES, EVERY, EXECUTES, LEADS, LEAD_IN, LIGHT, PLURAL } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { FIRST, SMALL, UPPER } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { after, clause, fellow, further, hands, isPlace, leadsIn, partner, proved, subjects, vague } from './clause.js'
import { duty } from './duty.js'
import type { Gatherer, Names } from './gatherer.js'
import { nameList, openHead, parenthesisEnd, type NameList } from './names.js'
import { codes, labelRole } from './parentheses.js'
import { goesOn, isLevel } from './within.js'
import { directiveEnd, headEnd, labelEnd, pauseEnd, sentenceEnd, SIGN, shortVerbEnd, verbEnd } from './words.js'

/** A sentence between two tokens, and the tokens at which the paragraphs after it begin. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** It begins a paragraph. */
  readonly heads: boolean
  /** Its first colon, its last dash, its first opening bracket; -1 without one. */
  readonly colon: number
  readonly dash: number
  readonly bracket: number
  /** `giao` stands in it after a mark. */
  readonly gives: boolean
  /** Tokens at which paragraphs begin; those after this sentence from `next` on. */
  readonly starts: readonly number[]
  readonly next: number
}

const ANSWERING = Table.of(
  'đảm nhiệm',
  'đảm trách',
  'phụ trách',
  'đảm nhận',
  'bảo đảm',
  'tài trợ',
  'tổng hợp',
  'bố trí',
  'cung cấp',
  'chuẩn bị',
  'làm đầu mối',
  'chịu trách nhiệm',
)

/** The units of one sentence. */
export function sentence(t: Text, s: Sentence, gather: Gatherer): void {
  const { from, to } = s
  const bound = Math.min(to, s.starts[s.next] ?? to)
  const subject = from + opening(t, from)
  if (subject > from && headEnd(t, subject) !== -1 && acting(t, subject, bound, to, gather)) return
  if (directed(t, s, bound, gather) || heading(t, s, bound, gather) || labelled(t, s, gather) || acting(t, from, bound, to, gather)) return
  if ((s.colon !== -1 && late(t, s, bound, gather)) || (s.dash !== -1 && dashed(t, s, gather)) || (leadsIn(t, from) && afterLead(t, from, to, gather))) return
  if (s.gives) given(t, from, to, gather)
  else if (!closing(t, from, to, gather) && !ledBy(t, from, to, gather)) doneBy(t, from, to, gather)
}

/** How many tokens stand before the subject of a sentence: `Riêng Phòng Kinh tế …`, `Trong đó Công an xã …`, `Hằng năm công đoàn các trường …`. */
function opening(t: Text, i: number): number {
  if (t.form(i) === W.riêng || t.form(i) === W.còn) return 1
  if (t.reads(i, W.trong, W.đó)) return 2
  return t.within(i, EVERY) === 0 ? 0 : t.within(i, LIGHT)
}

/** `Tổ chức diễn tập do Sở Công Thương chủ trì và Sở Y tế phối hợp`: who leads work stands at its sentence's end. */
function ledBy(t: Text, from: number, to: number, gather: Gatherer): boolean {
  // «Tham dự hội nghị do UBND tỉnh chủ trì»: the work is not theirs.
  if (ATTENDING.at(t, from) !== null) return false
  for (let i = from + 1; i < to; i++) {
    const list = t.form(i) === W.do ? nameList(t, i + 1, to) : null
    const leads = list?.by === 'verb' ? t.within(list.next, LEADS) : 0
    if (list === null || leads === 0) continue
    const end = list.next + leads
    const joined = t.form(end) === W.và || t.form(end) === SIGN.comma
    const partners = joined ? nameList(t, end + 1, to) : null
    const helps = partners?.by === 'verb' ? t.within(partners.next, COORDINATES) : 0
    if (end < to && (partners === null || helps === 0 || partners.next + helps < to)) return false
    gather.add(t, list.names, 'leads')
    if (partners) gather.add(t, partners.names, 'coordinates')
    return true
  }
  return false
}

const ATTENDING = Table.of('tham dự', 'tham gia', 'dự', 'phối hợp')

/** `Việc tổng hợp do Chi cục Thống kê đảm nhiệm`, `Nhiệm vụ này giao cho Đài Truyền thanh thực hiện`: a sentence about a thing says by whom it is done. */
function doneBy(t: Text, from: number, to: number, gather: Gatherer): void {
  if (verbEnd(t, from) !== -1 || (t.case(from) === SMALL && t.form(from - 1) !== SIGN.semicolon)) return
  for (let i = from + 1; i < to; i++) {
    const begin = doer(t, i)
    const list = begin === -1 ? null : nameList(t, begin, to)
    if (list === null) continue
    const whole = upToAnswer(t, list, to)
    if (whole === null && (t.form(i) === W.do || (list.by !== 'stop' && list.by !== 'end'))) continue
    if (!clause(t, whole ?? list, { to, directed: true }, gather)) continue
    further(t, (whole ?? list).next, to, gather)
    return
  }
}

/** `do …`, `giao cho …`, `được giao …`, `được phân công …`: where who does it begins after the word at `i`; -1 after any other word. */
function doer(t: Text, i: number): number {
  const form = t.form(i)
  if (form === W.do) return i + 1
  const passively = t.form(i - 1) === W.được
  const gives = form === W.giao ? passively || t.form(i + 1) === W.cho : form === W.phân && passively
  return gives ? directiveEnd(t, i) : -1
}

/** So many tokens may stand between what looks like the end of a name and the verb of who answers. */
const ANSWER = 8

/** The names up to the verb that says they answer for a thing: `do các đơn vị bảo trì đường thủy thực hiện`; null without one before the next mark. */
function upToAnswer(t: Text, list: NameList, to: number): NameList | null {
  if (list.by !== 'verb') return null
  for (let at = list.next; at < Math.min(to, list.next + ANSWER) && t.isWord(at); at++) {
    if (!answers(t, at)) continue
    const [from, , head] = list.names.at(-1) as Names[number]
    return { names: [...list.names.slice(0, -1), head === undefined ? [from, at] : [from, at, head]], next: at, by: 'verb' }
  }
  return null
}

/** Whether the verb at `i` says that somebody answers for a thing: `chủ trì`, `đảm nhiệm`, `thực hiện`; and not `ban hành`, `cấp`, `tổ chức`. */
const answers = (t: Text, i: number): boolean => ANSWERING.at(t, i) !== null || t.within(i, LEADS) !== 0 || t.within(i, EXECUTES) !== 0

/** `Giao Sở Nội vụ chủ trì …`, `Trách nhiệm của Công an xã`. */
function directed(t: Text, s: Sentence, bound: number, gather: Gatherer): boolean {
  const { from, to, starts, next } = s
  const directive = directiveEnd(t, agreed(t, from, to))
  if (directive === -1 || directive > to) return false
  const group = addressed(t, directive, bound)
  if (group === null) return false
  const list = enumerated(t, group, bound)
  // «Đối với các xã vùng cao: UBND các xã dự trữ …»
  if (list.by === 'colon' && late(t, s, bound, gather)) return true
  let below = next
  while (below < starts.length && (starts[below] as number) < list.next) below++
  const start = starts[below]
  if ((list.by === 'end' || list.by === 'stop') && start !== undefined && start - list.next < 3) {
    const verb = duty(t, start, sentenceEnd(t, start, starts[below + 1]))
    gather.add(t, list.names, verb && verb.role !== 'coordinates' ? verb.role : 'leads')
    return true
  }
  if (!clause(t, list, { to, directed: t.form(directive - 1) !== W.của && t.form(directive - 1) !== W.với }, gather)) return false
  further(t, list.next, to, gather)
  return true
}

const AGREEING = Table.of('thống nhất', 'đồng ý', 'nhất trí')
/** So many tokens stand between such a word and what is given. */
const AGREED = 5

/** «Thống nhất chủ trương giao Sở Xây dựng …»: where the directive of a sentence stands that says first that it is agreed on. */
function agreed(t: Text, from: number, to: number): number {
  if (AGREEING.at(t, from) === null) return from
  for (let i = from + 2; i < Math.min(to, from + AGREED) && t.isWord(i); i++) if (t.form(i) === W.giao) return i
  return from
}

/** The units that a directive is for: any noun with its capital. */
function addressed(t: Text, i: number, bound: number): NameList | null {
  const known = nameList(t, i, bound)
  // «Đề nghị quận, huyện hỗ trợ»
  if (known !== null || (t.case(i) === SMALL && !isLevel(t, i)) || (!isLevel(t, i) && openHead(t, i) === -1)) return known
  return nameList(t, i, bound, true)
}

/** A heading that is a list of units, with paragraphs below it. */
function heading(t: Text, { from, heads, starts, next }: Sentence, bound: number, gather: Gatherer): boolean {
  const beneath = starts[next]
  if (beneath === undefined || !(heads || from === 0)) return false
  const list = nameList(t, from, bound)
  if (list === null || (list.by !== 'end' && list.by !== 'colon') || list.next < beneath - 1) return false
  const end = sentenceEnd(t, beneath, starts[next + 1])
  const verb = duty(t, beneath, end)
  if (verb?.at !== beneath && list.by === 'colon' && isPlace(t, list)) return false
  gather.add(t, list.names, verb === null || verb.role === 'coordinates' ? after(t, verb, end) : verb.role)
  partner(t, beneath, end, gather)
  return true
}

/** `Đơn vị thực hiện: Công an xã, Ban CHQS xã.` */
function labelled(t: Text, { from, to }: Sentence, gather: Gatherer): boolean {
  const label = labelEnd(t, from)
  if (label === -1 || t.form(label - 1) !== SIGN.colon) return false
  const list = nameList(t, label, to) ?? (t.case(label) === SMALL ? null : nameList(t, label, to, true))
  if (list === null) return false
  gather.add(t, list.names, labelRole(t, from, label))
  return true
}

/** A sentence that begins with who acts: `UBND xã chỉ đạo các thôn …`. */
function acting(t: Text, from: number, bound: number, to: number, gather: Gatherer): boolean {
  const subject = subjects(t, from, bound, to)
  if (subject === null) return unknown(t, from, bound, to, gather)
  const list = parted(t, enumerated(t, subject.list, bound))
  // In mid-sentence, after a semicolon, a verb that no list knows proves no subject.
  if (t.case(from) === SMALL && list.by === 'verb' && verbEnd(t, list.next) === -1) return false
  if (!clause(t, list, { to: subject.to, directed: false }, gather)) return false
  if (!hands(t, list.next)) further(t, list.next, subject.to, gather)
  return true
}

/** `Phòng Kinh doanh khai thác thị trường mới.`: a sentence that reads as a name to its end. The first verb in small letters ends the name. */
function parted(t: Text, list: NameList): NameList {
  const last = list.names.at(-1)
  const ended = t.form(list.next) === SIGN.stop || t.form(list.next) === SIGN.semicolon
  if ((list.by !== 'stop' && list.by !== 'end') || last === undefined || !ended) return list
  const [from, to, head] = last
  const first = headEnd(t, from)
  for (let at = Math.max(from, first) + 1; at < to; at++) {
    if (t.case(at) !== SMALL || (verbEnd(t, at) === -1 && (shortVerbEnd(t, at) === -1 || t.phrase(at - 1) > 1 || to - at < 3))) continue
    return { names: [...list.names.slice(0, -1), head === undefined ? [from, at] : [from, at, head]], next: at, by: 'verb' }
  }
  return list
}

/** «Lãnh đạo các đoàn thể: Công đoàn, Đoàn Thanh niên … cụ thể hóa»: the last name is that of a group, whose members stand after the colon. */
function enumerated(t: Text, list: NameList, bound: number): NameList {
  const inner = list.by === 'colon' ? nameList(t, list.next + 1, bound) : null
  return inner?.by === 'verb' && inner.names.length > 1 ? { ...inner, names: [...list.names.slice(0, -1), ...inner.names] } : list
}

/** A subject of no known head: `Điện lực …` were no list to know it. */
function unknown(t: Text, from: number, bound: number, to: number, gather: Gatherer): boolean {
  if (t.case(from) === SMALL || verbEnd(t, from) !== -1 || pauseEnd(t, from) !== -1) return false
  const coded = codes(t, from, bound)
  const list = coded ?? nameList(t, from, bound, true)
  if (list === null || (coded === null ? !proved(t, list) : list.by !== 'verb') || !clause(t, list, { to, directed: false }, gather)) return false
  further(t, list.next, to, gather)
  return true
}

/** How many tokens a heading before a colon has at most. */
const TITLE = 40

/** «Cảnh báo lừa đảo qua mạng: Công an xã, Đoàn xã dựng …»: the subject follows a heading of its own. */
function late(t: Text, { from, to, colon }: Sentence, bound: number, gather: Gatherer): boolean {
  if (colon - from > TITLE || (t.case(colon + 1) === SMALL && t.within(colon + 1, PLURAL) === 0)) return false
  const list = nameList(t, colon + 1, bound)
  // «Vốn đối ứng: các chủ đầu tư tiếp tục …»
  const acts = list?.by === 'verb' || (list?.by === 'pause' && t.within(list.next, LIGHT) !== 0)
  if (!list || !acts || !clause(t, list, { to, directed: false }, gather)) return false
  further(t, list.next, to, gather)
  return true
}

/** «… - Trường Tiểu học A thực hiện.»: the sentence's end says who does it, after a dash. */
function dashed(t: Text, { to, dash }: Sentence, gather: Gatherer): boolean {
  if (!t.apart(dash) || !t.apart(dash + 1)) return false
  const list = nameList(t, dash + 1, to)
  if (list !== null && (list.by === 'end' || list.by === 'stop') && list.next >= to) return lastNamed(t, dash, list, gather)
  return list?.by === 'verb' && duty(t, list.next, to)?.end === to && clause(t, list, { to, directed: false }, gather)
}

/** «… trong quý I - Tổ đảng số 1.»: the sentence's end names who does it, unless the dash joins two names. */
function lastNamed(t: Text, dash: number, list: NameList, gather: Gatherer): boolean {
  const [first] = list.names
  if (first === undefined || t.case(first[0]) === SMALL || fellow(t, 0, dash)) return false
  gather.add(t, list.names, 'assigned')
  return true
}

/** How many clauses at a sentence's end are tried. */
const CLAUSES = 3

/** «Tập huấn 05 ngày, do Ban Tham mưu chủ trì, Ban Chính trị phối hợp.»: short clauses at the sentence's end say who does it. */
function closing(t: Text, from: number, to: number, gather: Gatherer): boolean {
  const found: { readonly list: NameList; readonly to: number }[] = []
  let end = to
  for (let i = to - 1; i > from && found.length < CLAUSES && to - i < FAR; i--) {
    if (t.form(i) !== SIGN.comma) continue
    const start = i + (t.form(i + 1) === W.do ? 2 : 1)
    // «… tại các xã, phường tại địa bàn phụ trách»: a place.
    const list = t.case(start) === SMALL && t.within(start, PLURAL) === 0 ? null : nameList(t, start, end)
    if (list?.by !== 'verb' || duty(t, list.next, end)?.end !== end) break
    found.unshift({ list, to: end })
    end = i
  }
  for (const { list, to: own } of found) clause(t, list, { to: own, directed: false }, gather)
  return found.length > 0
}

/** So many tokens of a sentence are its end. */
const FAR = 60

/** How many commas after a lead-in are tried. */
const TRIES = 4

/** «Căn cứ …, ban dân vận các huyện xây dựng …»: the subject follows the words that lead in. */
function afterLead(t: Text, from: number, to: number, gather: Gatherer): boolean {
  let tries = 0
  let withs = false
  for (let i = t.form(from) === W.với ? from : from + t.within(from, LEAD_IN); i < to && tries < TRIES; i++) {
    const form = t.form(i)
    if (form === SIGN.open) {
      const close = parenthesisEnd(t, i, Math.min(to, i + FAR))
      if (close !== -1) i = close
      continue
    }
    if (form === W.để || form === W.nhằm) return false
    // «Với các sở A, B, …»: whom something is done with.
    const fellows = form === W.với || form === W.cùng ? nameList(t, i + 1, to) : null
    if (fellows !== null) {
      i = fellows.next - 1
      continue
    }
    if (form === W.với || form === W.cùng || form === W.cho || form === W.gửi || form === W.qua) withs = true
    if (form === SIGN.colon || form === SIGN.semicolon || form === SIGN.stop) withs = false
    if (form !== SIGN.comma) continue
    tries++
    const skip = withs || goesOn(t, from, i)
    withs = false
    if (skip) continue
    const directive = directiveEnd(t, i + 1)
    const begin = directive === -1 ? i + 1 : directive
    let list = nameList(t, begin, to)
    if (list !== null && begin === i + 1 && vague(t, list)) continue
    if (list === null && (t.case(begin) === FIRST || t.case(begin) === UPPER) && verbEnd(t, begin) === -1) {
      list = nameList(t, begin, to, true)
      if (list !== null && !proved(t, list)) list = null
    }
    if (list && (list.by === 'verb' || list.by === 'pause') && clause(t, list, { to, directed: false }, gather)) return true
  }
  return false
}

/** «…, giao Sở Nội vụ tổng hợp»: a directive in mid-sentence. */
function given(t: Text, from: number, to: number, gather: Gatherer): void {
  let begin = -1
  for (let i = from + 1; i <= to; i++) {
    const next = i < to && t.form(i) === W.giao && t.isMark(i - 1) ? directiveEnd(t, i) : -1
    if (next === -1 && i < to) continue
    if (begin !== -1) {
      const list = nameList(t, begin, i)
      if (list?.by === 'verb' && clause(t, list, { to: i, directed: true }, gather)) further(t, list.next, i, gather)
    }
    begin = next
  }
}
