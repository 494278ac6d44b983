import { AGENT, COORDINATES, LEADS, LEAD_IN, LEVEL, LIGHT, PARTIAL, PLURAL, THING, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { UnitRole } from '../../model/plan.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { duty, type Duty } from './duty.js'
import type { Gatherer } from './gatherer.js'
import { nameList, type NameList } from './names.js'
import { goesOn, isLevel } from './within.js'
import { directiveEnd, headEnd, sentenceEnd, SIGN, verbEnd } from './words.js'

/** How a clause with a subject is read: to where, and whether its subject was given a duty (`Giao …`) before. */
export interface Frame {
  readonly to: number
  readonly directed: boolean
}

/** A clause whose subject is a list of units: its roles by the first verb after them, its partners after `phối hợp với`. */
export function clause(t: Text, list: NameList, { to, directed }: Frame, gather: Gatherer): boolean {
  let at = list.by === 'colon' ? list.next + 1 : list.next
  while (t.form(at) === SIGN.comma) at++
  if (list.by === 'stop' || list.by === 'end' || list.by === 'passive') {
    if (directed) gather.add(t, list.names, 'leads')
    return directed
  }
  if (list.by !== 'colon' && !directed && handsOn(t, at, to, gather)) return true
  const verb = duty(t, at, to)
  if (verb === null) {
    const acts = at < to && (t.within(at, AGENT) !== 0 || obliged(t, at) || (bounded(t, at) && obligedLater(t, at, to)))
    const answers = (list.by === 'colon' && !isPlace(t, list)) || list.by === 'verb' || directed || acts
    if (answers) gather.add(t, list.names, 'leads')
    return answers
  }
  // A pause far from any verb is no subject: «Ban Thường vụ Tỉnh ủy về …».
  if (list.by === 'pause' && !directed && far(t, at)) return false
  // A verb that the lexicon does not know leads.
  const role: UnitRole = (list.by === 'verb' && verb.at > at) || t.form(at) === W.là ? 'leads' : verb.role
  if (role === 'coordinates' && verb.at === at) return joint(t, list, verb, to, gather)
  if (role === 'coordinates') return joint(t, list, verb, to, gather)
  gather.add(t, list.names, role)
  partner(t, verb.role === 'leads' ? verb.at : verb.end, to, gather)
  return true
}

/** `Thị trấn Sông Cầu:`: a place before a colon that nothing is done by. */
export function isPlace(t: Text, { names }: NameList): boolean {
  return names.every(([from]) => isLevel(t, from))
}

/** Whether a verb stands at `i` by which a subject gives work to another. */
export function hands(t: Text, i: number): boolean {
  const form = t.form(i)
  return (form === W.giao || form === W.yêu || form === W.đề) && directiveEnd(t, i) !== -1
}

/** `HĐND tỉnh giao UBND tỉnh ban hành …`, `UBND xã yêu cầu các thôn rà soát`: the work is that of those it is given to, where they and their verb are named. */
function handsOn(t: Text, at: number, to: number, gather: Gatherer): boolean {
  const whom = hands(t, at) ? subjects(t, directiveEnd(t, at), to, to) : null
  return whom !== null && (whom.list.by === 'verb' || whom.list.by === 'pause') && clause(t, whom.list, { to: whom.to, directed: true }, gather)
}

/** `trong phạm vi nhiệm vụ`, `theo chức năng`: whether words begin at `i` that say within what a body acts. */
function bounded(t: Text, i: number): boolean {
  const form = t.form(i)
  return form === W.trong || form === W.theo || form === W.căn
}

/** How far the duty is looked for that follows such words. */
const LATER = 30

function obligedLater(t: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LATER); i++) if (t.within(i, LIGHT) !== 0 && obliged(t, i)) return true
  return false
}

/** How something is done that is done: `tiếp tục dành vốn`. */
const ADVERBS = Table.of(
  'tiếp tục',
  'chủ động',
  'tích cực',
  'thường xuyên',
  'kịp thời',
  'nghiêm túc',
  'khẩn trương',
  'trực tiếp',
  'ưu tiên',
  'nhanh chóng',
  'kiên quyết',
)

/** `phải`, `cần`, `có trách nhiệm`: what follows is a duty, whatever its verb. */
function obliged(t: Text, i: number): boolean {
  const form = t.form(i)
  if (form === W.phải || form === W.cần) return true
  if (t.within(i, LIGHT) > 1 && ADVERBS.at(t, i) !== null && t.isWord(i + 2) && t.case(i + 2) === SMALL) return true
  return t.within(i, LIGHT) > 1 && (form === W.có || form === W.chịu || form === W.tăng || form === W.tập || form === W.quan)
}

/** `A phối hợp với B tuần tra`: A has the role of the verb after its partners. */
function joint(t: Text, list: NameList, verb: Duty, to: number, gather: Gatherer): boolean {
  const { end, joins } = withEnd(t, verb.end)
  const partners = nameList(t, end, to)
  const then = duty(t, partners?.next ?? end, to)
  // «các thôn phối hợp thực hiện», with nobody named, is to coordinate; «phối hợp với Nhân dân tổ chức …» is not.
  const alone = (!joins && partners === null) || (then === null && partners === null)
  gather.add(t, list.names, alone ? 'coordinates' : then === null || then.role === 'coordinates' ? 'leads' : then.role)
  if (partners) gather.add(t, partners.names, 'coordinates')
  return true
}

/** Where `với`, `cùng với` and the adverbs before it end that follow `phối hợp`, and whether one stands there. */
function withEnd(t: Text, i: number): { end: number; joins: boolean } {
  let end = i
  // «phối hợp chặt chẽ với», «phối hợp thường xuyên với».
  if (t.form(end + 2) === W.với || t.form(end + 2) === W.cùng) end += 2
  const joins = t.form(end) === W.với || t.form(end) === W.cùng
  if (t.form(end) === W.cùng) end++
  if (t.form(end) === W.với) end++
  // «có sự phối hợp của …»
  if (t.form(i) === W.của && t.form(i - 3) === W.sự) return { end: i + 1, joins: true }
  return { end: joins ? end : i, joins }
}

/** Whether a word stands at `i` that tells of the words before it rather than parting them from a verb. */
export function far(t: Text, i: number): boolean {
  const form = t.form(i)
  return form === W.về || form === W.với || form === W.cùng || form === W.từ || form === W.bằng || form === W.đã || form === W.đang || form === W.tại
}

/** The names from `i` on; those after the colon where a group lists its members: `các ngành: Công an, Sở Y tế`. */
function listed(t: Text, i: number, to: number): NameList | null {
  const list = nameList(t, i, to)
  const members = list?.by === 'colon' && t.case(list.next + 1) !== SMALL ? nameList(t, list.next + 1, to) : null
  return members !== null && members.names.length > 1 ? members : list
}

/** The units after `phối hợp với` between two tokens. */
export function partner(t: Text, from: number, to: number, gather: Gatherer): void {
  if (!t.holds(COORDINATES) && !t.holds(LEADS)) return
  for (let i = from; i < to; i++) {
    // «Chủ trì cùng các ngành …»
    const leads = t.within(i, COORDINATES) === 0 && t.form(i) === W.chủ ? t.within(i, LEADS) : 0
    const comma = t.form(i + leads) === SIGN.comma ? 1 : 0
    if (leads === 0 ? t.within(i, COORDINATES) === 0 : t.form(i + leads + comma) !== W.cùng) continue
    const partners = listed(t, withEnd(t, i + 2 + (leads === 0 ? 0 : comma)).end, to)
    if (partners === null) continue
    gather.add(t, partners.names, 'coordinates')
    beyond(t, partners, gather)
    return
  }
}

/** «phối hợp với A; B; C mở …»: partners that semicolons join, up to the verb after the last. */
function beyond(t: Text, first: NameList, gather: Gatherer): void {
  let list = first
  for (let tries = 0; tries < JOINED && parted(t, list) && headEnd(t, list.next + 1) !== -1; tries++) {
    const more = nameList(t, list.next + 1, sentenceEnd(t, list.next + 1))
    if (more === null || (more.by !== 'verb' && !parted(t, more))) return
    gather.add(t, more.names, 'coordinates')
    list = more
  }
}

/** The role of a subject whose first verb is `phối hợp`: that of the verb after its partners. */
export function after(t: Text, verb: Duty | null, to: number): UnitRole {
  if (verb === null) return 'leads'
  const end = withEnd(t, verb.end).end
  const then = duty(t, nameList(t, end, to)?.next ?? end, to)
  return then === null || then.role === 'coordinates' ? 'leads' : then.role
}

/** How many units may be joined by semicolons before their verb. */
const JOINED = 4

/** Units before their verb, those joined by semicolons too: `Liên đoàn Lao động các huyện; công đoàn ngành; … xây dựng kế hoạch`. */
export function subjects(t: Text, from: number, bound: number, to: number): { list: NameList; to: number } | null {
  const first = nameList(t, from, bound)
  if (first === null || !parted(t, first)) return first && { list: first, to }
  const names = [...first.names]
  let list = first
  let end = to
  for (let tries = 0; tries < JOINED && parted(t, list); tries++) {
    if (headEnd(t, list.next + 1) === -1) break
    end = sentenceEnd(t, list.next + 1)
    const more = nameList(t, list.next + 1, end)
    if (more === null) break
    names.push(...more.names)
    list = more
  }
  return list.by === 'verb' || list.by === 'pause' ? { list: { ...list, names }, to: end } : null
}

/** Whether a semicolon ended a list. */
export function parted(t: Text, { by, next }: NameList): boolean {
  return (by === 'stop' || by === 'end') && t.form(next) === SIGN.semicolon
}

/** How many commas of a sentence are tried, and how far back fellow objects are looked for. */
const TRIES = 6
const BACK = 30

/** Later subjects of a sentence: `A gửi báo cáo …, Văn phòng tổng hợp`, unless the commas part the objects of a verb. */
export function further(t: Text, from: number, to: number, gather: Gatherer): void {
  let tries = 0
  for (let comma = from; comma < to && tries < TRIES; comma++) {
    if (t.form(comma) !== SIGN.comma) continue
    tries++
    const other = t.form(comma + 1) === W.còn
    const start = comma + (other ? 2 : 1)
    if (headEnd(t, start) === -1 || (!other && t.case(start) === SMALL && isLevel(t, start))) continue
    const list = nameList(t, start, to)
    if (list?.by !== 'verb' || (!other && (vague(t, list) || goesOn(t, from, comma) || fellow(t, from, comma)))) continue
    if (t.case(start) === SMALL && verbEnd(t, list.next) === -1) continue
    clause(t, list, { to, directed: false }, gather)
  }
}

/** `…, khu dân cư, kế hoạch … phải`: whether small words that name nobody in particular stand where a subject is sought in mid-sentence. */
export function vague(t: Text, { names, next }: NameList): boolean {
  const [first] = names
  if (first === undefined || t.case(first[0]) !== SMALL || t.within(first[0], PLURAL) !== 0 || t.within(next, AGENT) !== 0) return false
  for (const [from, to] of names) for (let i = from; i < to; i++) if (t.case(i) !== SMALL || t.isNumber(i) || t.within(i, PLURAL) !== 0) return false
  return !isLevel(t, first[1] - 1)
}

/** Whether a unit stands right before a comma: what follows is its fellow object, «chỉ đạo Công an xã, Ban CHQS xã tổ chức». */
export function fellow(t: Text, from: number, comma: number): boolean {
  const least = Math.max(from, comma - BACK)
  let start = comma
  while (start > least && t.form(start - 1) !== SIGN.comma) start--
  for (let i = t.form(start - 1) === SIGN.comma && start > from ? start : start + 1; i < comma; i++) {
    // «hệ thống báo cháy tầng hầm»: a word in small letters names no unit.
    const word = t.phrase(i) === 1 && t.case(i) === SMALL && t.within(i, PLURAL) + t.within(i, PARTIAL) + t.within(i, LEVEL) === 0
    if (t.phrase(i) === 0 || word || headEnd(t, i) === -1) continue
    const before = nameList(t, i, comma)
    if (before && before.next >= comma) return true
  }
  return false
}

/** Whether a name of no known head is proved a unit: a capital or a number in it and a verb after it, or a verb that only somebody has who acts. */
export function proved(t: Text, list: NameList): boolean {
  const [first] = list.names
  if (!first || list.names.length > 1 || (list.by !== 'verb' && list.by !== 'pause')) return false
  const [from, to] = first
  if (to - from > 14) return false
  let named = false
  for (let i = from; i < to; i++) {
    if ((t.within(i, THING) > 1 && t.case(i) === SMALL) || t.form(i) === W.trên) return false
    if (i > from && (t.case(i) !== SMALL || t.isNumber(i))) named = true
  }
  // «Tinh giản lao động gián tiếp, bố trí …»: one predicate beside another.
  const beside = t.isMark(list.next - 1) || t.form(list.next - 1) === W.và
  if (to - from > 2 && !beside && t.within(list.next, AGENT) !== 0 && t.case(list.next) === SMALL) return true
  return named && list.by === 'verb' && t.within(list.next, VERB) !== 0
}

/** Whether a phrase at `i` begins a clause that goes before the subject: `Căn cứ …,`, `Hằng năm,`. */
export function leadsIn(t: Text, i: number): boolean {
  return t.within(i, LEAD_IN) !== 0 && t.within(i, PLURAL) === 0
}
