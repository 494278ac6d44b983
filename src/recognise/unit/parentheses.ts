import {
  ADVISES, BODY, COORDINATES, DIRECTS, EVERY, EXECUTES, FROM, LEADS, LIMIT, PERIODIC, POST, TIME_UNIT, UNIT_LABEL, WITHIN,
} from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { UnitRole } from '../../model/plan.js'
import { UPPER } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { clause, leadsIn, partner, proved } from './clause.js'
import { duty } from './duty.js'
import type { Gatherer } from './gatherer.js'
import { nameList, type NameList } from './names.js'
import { ranked, withoutPerson } from './person.js'
import { directiveEnd, headEnd, labelEnd, SIGN, verbEnd } from './words.js'

/** The role that a label gives: `Đơn vị chủ trì:`, `Phối hợp:`. */
export function labelRole(t: Text, from: number, to: number): UnitRole {
  const says = (kind: number): boolean => {
    for (let i = from; i < to; i++) if (t.within(i, kind) !== 0) return true
    return false
  }
  if (says(COORDINATES)) return 'coordinates'
  if (says(ADVISES)) return 'advises'
  if (t.words(from, to).toLowerCase().includes('theo dõi')) return 'monitors'
  if (says(DIRECTS)) return 'directs'
  if (says(LEADS)) return 'leads'
  return says(EXECUTES) ? 'executes' : 'leads'
}

/** Reads the clauses of closing parentheses: `(A tham mưu; B phối hợp với C thực hiện)`, `(chủ trì: A; phối hợp: B)`, `(A, B)`. */
export function parentheses(t: Text, from: number, to: number, final: boolean, gather: Gatherer): boolean {
  let any = false
  for (let at = from; at < to; ) {
    const end = clauseEnd(t, at, to)
    while (at < end && t.isMark(at)) at++
    const [begin, close] = withoutPerson(t, at, end)
    const next = part(t, begin, close, final, gather)
    if (next !== -1) any = true
    at = next > at ? next : end + 1
  }
  return any
}

/** Where the clause of a parenthesis ends that begins at `i`: at a semicolon or full stop outside inner parentheses. */
function clauseEnd(t: Text, i: number, to: number): number {
  let depth = 0
  for (let end = i; end < to; end++) {
    const form = t.form(end)
    if (form === SIGN.open) depth++
    else if (form === SIGN.close) depth--
    else if (depth === 0 && (form === SIGN.semicolon || (form === SIGN.stop && t.apart(end + 1) && !ranked(t, end - 1)))) return end
  }
  return to
}

/** One clause of a parenthesis: -1 where it names nobody, else the end or, after a comma, where the next clause begins. */
function part(t: Text, at: number, end: number, final: boolean, gather: Gatherer): number {
  const label = labelEnd(t, at)
  const labelled = label !== -1 && headEnd(t, label) !== -1
  const directive = directiveEnd(t, at)
  const gives = label !== -1 && (t.form(at) === W.giao || t.form(at) === W.do)
  let begin = labelled ? label : at
  if (directive !== -1 && headEnd(t, directive) !== -1) begin = directive
  else if (gives || (label !== -1 && t.form(label - 1) === SIGN.colon)) begin = label
  let list = nameList(t, begin, end)
  if (list === null) list = codes(t, begin, end) ?? openList(t, begin, end, begin !== at)
  if (list === null) {
    const late = leadsIn(t, at) || timed(t, at) ? afterComma(t, at, end) : -1
    return late === -1 ? -1 : late
  }
  if (begin === label && !gives) {
    gather.add(t, list.names, labelRole(t, at, label))
    partner(t, list.next, end, gather)
    return end
  }
  if ((list.by === 'verb' || list.by === 'pause') && (list.by === 'verb' || final)) {
    const verb = duty(t, list.next, end)
    const any = clause(t, list, { to: end, directed: gives }, gather)
    // «A tham mưu, B thực hiện»: the next clause after a comma.
    if (verb && t.form(verb.end) === SIGN.comma && (nameList(t, verb.end + 1, end) ?? codes(t, verb.end + 1, end))?.by === 'verb') return verb.end + 1
    // «A chỉ đạo B thực hiện»: B has a duty of its own.
    if (verb && verb.role === 'directs') {
      const inner = nameList(t, verb.end, end)
      if (inner && inner.by === 'verb') clause(t, inner, { to: end, directed: false }, gather)
    }
    return any ? end : -1
  }
  if ((list.by !== 'end' && list.by !== 'stop') || list.next < end || !final) return -1
  gather.add(t, list.names, 'assigned')
  return end
}

/** A name of no known head in parentheses: proved by its verb, or by `giao` and the like before it. */
function openList(t: Text, begin: number, end: number, given: boolean): NameList | null {
  const list = nameList(t, begin, end, true)
  return list !== null && (given ? t.case(begin) !== 0 : proved(t, list)) ? list : null
}

/** `PX03, PH10`: offices by their codes, capitals and a number in one word. */
export function codes(t: Text, begin: number, end: number): NameList | null {
  const names: [number, number][] = []
  let at = begin
  while (at + 1 < end && t.case(at) === UPPER && t.isNumber(at + 1) && !t.apart(at + 1)) {
    names.push([at, at + 2])
    at += 2
    if (t.form(at) !== SIGN.comma || at + 2 >= end) break
    at++
  }
  if (names.length === 0) return null
  return { names, next: at, by: at >= end ? 'end' : verbEnd(t, at) === -1 ? 'stop' : 'verb' }
}

/** Words of time, and those between a verb and its limit: `xong trước ngày 15/12`, `hoàn thành trong tháng 4`. */
const TIMES = [LIMIT, WITHIN, FROM, EVERY, PERIODIC, TIME_UNIT]
const NEAR = 2

/** Whether a clause begins with a time, or with what ends by one (`hoàn thành trước ngày 20/9`): `(trước 15/12, Ban A tham mưu)`, `(20/3, Phòng B chủ trì)`. */
export function timed(t: Text, at: number): boolean {
  if (t.isNumber(at)) return true
  for (let i = at; i <= at + NEAR; i++) if (TIMES.some((kind) => t.within(i, kind) !== 0)) return true
  return false
}

/** Where a unit begins after the lead-in of a clause: `(trong quý II, Trung tâm A tham mưu)`; -1 without one. */
function afterComma(t: Text, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (t.form(i) !== SIGN.comma) continue
    if (t.within(i + 1, BODY) !== 0 || t.within(i + 1, POST) !== 0 || t.within(i + 1, UNIT_LABEL) !== 0) return i + 1
  }
  return -1
}

/** How far a parenthesis is looked for to close. */
const FAR = 300

/** Where the parenthesis opened at `i` closes; -1 where it does not. */
export function matching(t: Text, i: number): number {
  let depth = 0
  for (let at = i; at < Math.min(t.count, i + FAR); at++) {
    const form = t.form(at)
    if (form === SIGN.open) depth++
    else if (form === SIGN.close && --depth === 0) return at
  }
  return -1
}
