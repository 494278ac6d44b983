import type { UnitRole } from '../../plan.js'
import { nameList, type NameList } from '../names.js'
import { duty } from './duty.js'
import type { Gatherer } from './gatherer.js'
import { headAt } from './lexicon.js'
import { sentenceEnd, type Text, WITH, within } from './text.js'
import { generic } from './within-name.js'

/** A clause whose subject is a list of units: its roles by the first verb after them, its partners after `phối hợp với`. */
export function clause(source: Text, list: NameList, to: number, gather: Gatherer, directed: boolean): boolean {
  const { text, printed } = source
  let at = list.next
  if (list.by === 'colon') at++
  while (text[at] === ' ' || text[at] === ',') at++
  if (list.by === 'stop' || list.by === 'end') {
    if (!directed) return false
    gather.add(source, list.names, 'leads')
    return true
  }
  const verb = duty(text, printed, at, to)
  if (!verb) {
    const answers = list.by === 'colon' || list.by === 'verb' || directed || text.startsWith('chịu trách nhiệm ', at)
    if (answers) gather.add(source, list.names, 'leads')
    return answers
  }
  // A pause far from any verb is no subject: «Ban Thường vụ Tỉnh ủy về …».
  if (list.by === 'pause' && /^(?:về|với|cùng|từ|bằng|gồm|đã|đang|tại)(?![a-zà-ỹ])/u.test(text.slice(at, at + 6)) && !directed) return false
  // A verb that the lists do not know leads.
  let role: UnitRole = list.by === 'verb' && verb.at > at ? 'leads' : verb.role
  const first = WITH.exec(text.slice(verb.at, to))
  if (role === 'coordinates' && first) {
    const partners = nameList(text, printed, verb.at + first[0].length, to)
    let next = verb.at + first[0].length
    if (partners) next = partners.next
    const then = duty(text, printed, next, to)
    // «các thôn phối hợp thực hiện», with nobody named, is to coordinate; «phối hợp với Nhân dân tổ chức …» is not.
    const joins = partners !== null || /(?:với|cùng) $/u.test(first[0])
    role = !joins || (then === null && partners === null) ? 'coordinates' : then === null || then.role === 'coordinates' ? 'leads' : then.role
    gather.add(source, list.names, role)
    if (partners) gather.add(source, partners.names, 'coordinates')
    return true
  }
  gather.add(source, list.names, role)
  partner(source, verb.end, to, gather)
  return true
}

/** The units after `phối hợp với` in the same sentence. */
export function partner(source: Text, from: number, to: number, gather: Gatherer): void {
  const { text, printed } = source
  for (let at = within(text, 'phối hợp', from, to); at !== -1; at = within(text, 'phối hợp', at + 8, to)) {
    const lead = /^phối hợp(?: chặt chẽ| tốt| kịp thời)?(?: với| cùng(?: với)?)? /u.exec(text.slice(at, at + 40))
    if (!lead) continue
    const partners = nameList(text, printed, at + lead[0].length, to)
    if (partners) {
      gather.add(source, partners.names, 'coordinates')
      return
    }
  }
}

/** Units joined by semicolons before their verb: `Liên đoàn Lao động các huyện; công đoàn ngành; … xây dựng kế hoạch`. */
export function semicolons({ text, printed }: Text, from: number, bound: number, to: number): { list: NameList; to: number } | null {
  const first = nameList(text, printed, from, bound)
  if (!first || text[first.next] !== ';' || (first.by !== 'stop' && first.by !== 'end')) return first && { list: first, to }
  // Lists are short: what is put together anew is a window, not the text.
  const own = printed.slice(from, from + WINDOW)
  let joined = text.slice(from, from + WINDOW)
  let list: NameList | null = { ...first, next: first.next - from }
  let end = to - from
  for (let tries = 0; tries < 4 && (list?.by === 'stop' || list?.by === 'end') && joined[list.next] === ';'; tries++) {
    if (headAt(joined, own, list.next + 2) === -1) break
    joined = `${joined.slice(0, list.next)},${joined.slice(list.next + 1)}`
    end = sentenceEnd(joined, list.next)
    list = nameList(joined, own, 0, end)
  }
  if (list?.by !== 'verb' && list?.by !== 'pause') return null
  return { list: { ...list, names: list.names.map(([a, b]) => [a + from, b + from]), next: list.next + from }, to: end + from }
}

/** How far a list of units joined by semicolons, with what it does, is read. */
const WINDOW = 3000

/** Later subjects of a sentence: `A gửi báo cáo …, Văn phòng tổng hợp`, unless the commas part the objects of a verb. */
export function further(source: Text, from: number, to: number, gather: Gatherer): void {
  const { text, printed } = source
  let tries = 0
  for (let comma = within(text, ', ', from, to); comma !== -1 && tries < 6; comma = within(text, ', ', comma + 1, to), tries++) {
    const list = nameList(text, printed, comma + 2, to)
    if (list?.by !== 'verb' || generic(text, printed, from, comma + 2)) continue
    const lead = text.slice(Math.max(from, comma - 160), comma)
    const object = lead.lastIndexOf(', ') + 1
    const segment = lead.slice(object)
    // A unit right before the comma makes this one its fellow object: «chỉ đạo Công an xã, Ban CHQS xã tổ chức».
    const words = segment.trimStart().split(' ')
    let fellow = false
    for (let i = 0, at = comma - segment.trimStart().length; i < words.length && !fellow; at += (words[i] ?? '').length + 1, i++) {
      const before = i === 0 ? null : nameList(text, printed, at, comma)
      if (before && before.next >= comma - 1) fellow = true
    }
    if (!fellow) clause(source, list, to, gather, false)
  }
}

/** The role of a subject whose first verb is `phối hợp`: that of the verb after its partners. */
export function after(source: Text, verb: ReturnType<typeof duty>, to: number): UnitRole {
  if (verb === null) return 'leads'
  const lead = WITH.exec(source.text.slice(verb.at, to))
  const partners = lead ? nameList(source.text, source.printed, verb.at + lead[0].length, to) : null
  const then = duty(source.text, source.printed, partners?.next ?? verb.end, to)
  return then === null || then.role === 'coordinates' ? 'leads' : then.role
}
