import { AGENT, DIRECTS, LEADS, LIGHT, NAMING, NOUN, PLURAL, THING, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { UnitRole } from '../../model/plan.js'
import { FIRST, SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { after, parted, partner } from './clause.js'
import { duty, verbRole } from './duty.js'
import { Gatherer, type Names, type UnitWords } from './gatherer.js'
import { nameList, type NameList } from './names.js'
import { labelRole } from './parentheses.js'
import { directiveEnd, headEnd, labelEnd, pauseEnd, sentenceEnd, SIGN, verbEnd } from './words.js'

/** How many lists a heading joins by semicolons. */
const JOINED = 12

/**
 * The units that a heading names and nothing else: `2. Ban Dân vận Tỉnh ủy:`, `Trách nhiệm của Sở Nội vụ`, as `assigned`; with the roles of their verbs where
 * it says those too: `Sở Tài chính chủ trì, phối hợp các sở, ngành:`. Empty for any other heading.
 */
export function headingUnits(t: Text): UnitWords[] {
  const label = labelled(t)
  const directive = label === -1 ? directiveEnd(t, 0) : label
  const first = directive === -1 ? 0 : directive
  let list = nameList(t, first, t.count) ?? unknown(t, first)
  if (list === null) return []
  const gather = new Gatherer()
  const told = list.by === 'pause' ? relative(t, list.next) : -1
  if (told !== -1) {
    const [name, ...others] = [...list.names].reverse()
    gather.add(t, [...others.reverse(), [name?.[0] ?? first, told]], 'assigned')
    return gather.found
  }
  if (list.by === 'verb' || list.by === 'pause') {
    if (roles(t, list, gather)) return gather.units
    const end = nameEnd(t, list)
    if (end === -1) return []
    gather.found.length = 0
    gather.add(t, [...list.names.slice(0, -1), [list.names.at(-1)?.[0] ?? first, end]], 'assigned')
    return gather.found
  }
  const names = [...list.names]
  for (let tries = 0; tries < JOINED && parted(t, list) && headEnd(t, list.next + 1) !== -1; tries++) {
    const more = nameList(t, list.next + 1, t.count)
    if (more === null) break
    names.push(...more.names)
    list = more
  }
  if (list.by !== 'end' && list.by !== 'colon' && list.by !== 'stop') return []
  for (let i = list.next; i < t.count; i++) if (!closes(t.form(i))) return []
  gather.add(t, names, 'assigned')
  return gather.found
}

/** What bodies do that tells which of them a heading means. */
const PARTAKING = Table.of('tham gia', 'tham dự', 'thụ hưởng')

/** A name goes on by no more tokens. */
const REST = 6

/**
 * `Ban Phong trào và Hỗ trợ phụ nữ phát triển kinh tế`: where a heading ends whose name goes on with a verb, for it has one with a capital already; -1
 * else.
 */
function nameEnd(t: Text, { names, next }: NameList): number {
  const [from, to] = names.at(-1) ?? [0, 0]
  // «Các phòng, ban tham gia đào tạo»: which of them are meant.
  const partaking = t.within(from, PLURAL) > 0 ? (PARTAKING.at(t, next)?.length ?? 0) : 0
  let governs = partaking > 0
  for (let i = headEnd(t, from); i < to; i++) if (t.case(i) !== SMALL) governs = t.within(i, VERB) > 0 && t.within(i, AGENT) === 0
  const object = next + Math.max(partaking, t.within(next, NAMING))
  if (!governs || object === next || (t.within(object, THING) > 0 && t.within(object, NOUN) === 0)) return -1
  let end = next
  while (t.isWord(end) && t.within(end, PLURAL) === 0) end++
  return end - next <= REST && (end >= t.count || closes(t.form(end))) ? end : -1
}

/** What a label of a heading's unit is, besides those of tasks. */
const LABEL = Table.of(
  'cơ quan chủ quản',
  'cơ quan quản lý',
  'cơ quan thường trực',
  'cơ quan đầu mối',
  'đơn vị đầu mối',
  'đơn vị quản lý',
  'chủ đầu tư',
)

/** `Cơ quan chủ quản: UBND tỉnh Hải Sơn`: where the label ends that a heading begins with; -1 without one. */
function labelled(t: Text): number {
  const end = LABEL.at(t, 0)?.length ?? 0
  if (end > 0 && t.form(end) === SIGN.colon) return end + 1
  const label = labelEnd(t, 0)
  return label > 0 && t.form(label - 1) === SIGN.colon && labelRole(t, 0, label) !== 'coordinates' ? label : -1
}

/** The units that a heading tells its own to direct: `Chỉ đạo Công an các xã:`. */
export function directedUnits(t: Text): UnitWords[] {
  const verb = t.within(0, DIRECTS)
  const list = verb === 0 || t.form(t.count - 1) !== SIGN.colon ? null : nameList(t, verb, t.count)
  if (list?.by !== 'colon' || list.next !== t.count - 1) return []
  const gather = new Gatherer()
  gather.add(t, list.names, 'assigned')
  return gather.found
}

/** `UBND các xã có hồ chứa:`: where the words end, at a colon that ends the heading, that tell which of the bodies are meant; -1 where none do. */
function relative(t: Text, i: number): number {
  if (t.form(i) !== W.có || t.within(i, LIGHT) > 1) return -1
  let at = i + 1
  while (t.isWord(at)) at++
  return t.form(at) === SIGN.colon && at === t.count - 1 && at > i + 1 ? at : -1
}

/** `A chủ trì, phối hợp với B`, `A chỉ đạo B và đề nghị C`: a heading of units and verbs of role, nothing else; whether it is one. */
function roles(t: Text, list: NameList, gather: Gatherer): boolean {
  let given: UnitRole | null = null
  let names: Names | null = list.names
  let role: UnitRole | null = null
  const found: [Names, UnitRole][] = []
  for (let i = list.next; i < t.count; ) {
    const form = t.form(i)
    const verb = verbEnd(t, i)
    const said = verb === -1 ? null : saidRole(t, i, verb - i)
    const directive = directiveEnd(t, i)
    if (said !== null) {
      if (names !== null) found.push([names, said])
      // «A phối hợp với B chỉ đạo:» says what A does.
      else if (found[0]?.[1] === 'coordinates' && said !== 'coordinates') found[0] = [found[0][0], said]
      names = null
      given ??= said
      role = said
      i = verb
    } else if (directive !== -1) {
      role = 'directs'
      i = directive
    } else if (t.within(i, LIGHT) !== 0) i = pauseEnd(t, i)
    else if (closes(form) || form === SIGN.comma || form === W.và || form === W.với || form === W.cùng) i++
    else {
      const more = nameList(t, i, t.count)
      if (more === null || more.by === 'passive' || (role !== 'coordinates' && role !== 'directs')) return false
      found.push([more.names, role === 'directs' ? 'leads' : 'coordinates'])
      i = more.next
    }
  }
  // «Giao Sở Nội vụ có nhiệm vụ:»
  if (given === null) {
    if (names !== null) gather.add(t, names, 'assigned')
    return names !== null
  }
  // «A phối hợp với B:»: the items say what A does.
  for (const [n, [ranges, one]] of found.entries()) gather.add(t, ranges, n === 0 && one === 'coordinates' && found.length > 1 ? 'assigned' : one)
  return true
}

/** The role that a verb of `length` tokens at `i` says; null where it says none. */
function saidRole(t: Text, i: number, length: number): UnitRole | null {
  const role = verbRole(t, i, length)
  return role === 'leads' && t.within(i, LEADS) !== length ? null : role
}

const closes = (form: number): boolean => form === SIGN.colon || form === SIGN.stop || form === SIGN.semicolon || form === SIGN.close

/** A heading of no known head: a name with a proper name or number at its end, and a colon after it. */
function unknown(t: Text, i: number): NameList | null {
  if (t.case(i) === SMALL || verbEnd(t, i) !== -1 || pauseEnd(t, i) !== -1) return null
  const list = nameList(t, i, t.count, true)
  if (list === null || list.by !== 'colon') return null
  const last = (list.names.at(-1)?.[1] ?? 0) - 1
  return last > i && (t.case(last) !== SMALL || (t.isNumber(last) && t.form(last - 1) === W.số)) ? list : null
}

/** The partners of a task whose own heading is the subject: `Chủ trì, phối hợp với B …`. */
export function partners(t: Text): UnitWords[] {
  const gather = new Gatherer()
  for (let at = 0; at < t.count && gather.found.length === 0; at++) {
    const end = sentenceEnd(t, at)
    partner(t, at, end, gather)
    at = end
  }
  return gather.found
}

/** Whether a text begins with what is done, and not with who does it: `Rà soát …, Công an xã xác minh`. */
export function actsFirst(t: Text): boolean {
  return verbEnd(t, 0) !== -1 && directiveEnd(t, 0) === -1
}

/** Whether a text begins with a word of no class, which is its verb: `Trả lời các kiến nghị sau giám sát`. */
function beginsUnknown(t: Text): boolean {
  return t.isWord(0) && t.case(0) === FIRST && t.phrase(0) === 0 && t.isWord(1) && t.case(1) === SMALL && !t.holds(LEADS)
}

/** The role that the first verb of a text gives to the unit that its heading names. */
export function firstRole(t: Text): UnitRole {
  const end = sentenceEnd(t, 0)
  if (beginsUnknown(t)) return 'leads'
  const verb = duty(t, 0, end)
  return verb === null ? 'leads' : verb.role === 'coordinates' ? after(t, verb, end) : verb.role
}
