import { nameList } from '../names.js'
import { after, clause, further, partner, semicolons } from './clause.js'
import { duty } from './duty.js'
import type { Gatherer } from './gatherer.js'
import { labelRole } from './parentheses.js'
import { directiveAt, LABELLED, LEAD_IN, sentenceEnd, test, type Text, within } from './text.js'
import { generic } from './within-name.js'

/** How many paragraphs after a sentence are looked at: a list of units ends sooner. */
export const LOOK = 40

/** The units of one sentence; `below` are the offsets at which the next paragraphs begin. */
export function sentence(source: Text, from: number, to: number, heads: boolean, below: readonly number[], gather: Gatherer): void {
  const { text, printed } = source
  const directive = directiveAt(source, from)
  const [beneath] = below
  const bound = beneath === undefined ? to : Math.min(to, beneath - 1)
  if (directive !== -1 && directive <= to) {
    const list = nameList(text, printed, directive, bound)
    if (list) {
      const at = below.findIndex((start) => start >= list.next)
      const next = below[at]
      const limit = list.by === 'end' || list.by === 'stop' ? sentenceEnd(text, next ?? to, below[at + 1]) : to
      if ((list.by === 'end' || list.by === 'stop') && next !== undefined && next - list.next < 4) {
        const verb = duty(text, printed, next, limit)
        gather.add(source, list.names, verb && verb.role !== 'coordinates' ? verb.role : 'leads')
        return
      }
      if (clause(source, list, to, gather, !/^(?:trách nhiệm|nhiệm vụ|đối)/u.test(text.slice(from, from + 12)))) return
    }
  }
  // A heading that is a list of units, with paragraphs below it.
  if (heads || from === 0) {
    const list = nameList(text, printed, from, bound)
    if (list && list.by === 'end' && beneath !== undefined && list.next >= beneath - 2) {
      const end = sentenceEnd(text, beneath, below[1])
      const verb = duty(text, printed, beneath, end)
      gather.add(source, list.names, verb === null || verb.role === 'coordinates' ? after(source, verb, end) : verb.role)
      partner(source, beneath, end, gather)
      return
    }
  }
  const label = test(LABELLED, text, from)
  if (label !== -1 && text.slice(from, label).includes(':')) {
    const list = nameList(text, printed, label, to)
    if (list) {
      gather.add(source, list.names, labelRole(text.slice(from, label)))
      return
    }
  }
  const subject = semicolons(source, from, bound, to)
  if (subject) {
    // «Lãnh đạo các đoàn thể: Công đoàn, Đoàn Thanh niên … cụ thể hóa»: the list after the colon acts.
    const inner = subject.list.by === 'colon' ? nameList(text, printed, subject.list.next + 2, bound) : null
    const list = inner?.by === 'verb' && inner.names.length > 1 ? inner : subject.list
    if (clause(source, list, subject.to, gather, false)) {
      further(source, list.next, subject.to, gather)
      return
    }
  }
  // «Cảnh báo lừa đảo qua mạng: Công an xã, Đoàn xã dựng …»: the subject follows a heading of its own.
  const colon = within(text, ': ', from, Math.min(to, from + 160))
  if (colon !== -1) {
    const late = nameList(text, printed, colon + 2, bound)
    if (late && late.by === 'verb' && (printed[colon + 2] !== text[colon + 2] || text.startsWith('các ', colon + 2)) && clause(source, late, to, gather, false)) {
      further(source, late.next, to, gather)
      return
    }
  }
  // «Căn cứ …, ban dân vận các huyện xây dựng …»: the subject follows the words that lead in.
  if (test(LEAD_IN, text, from) !== -1) {
    let tries = 0
    for (let comma = within(text, ',', from, to); comma !== -1 && tries < 4; comma = within(text, ',', comma + 1, to), tries++) {
      if (/ (?:để|nhằm) /u.test(text.slice(from, comma))) break
      let begin = comma + 1
      while (text[begin] === ' ') begin++
      if (generic(text, printed, from, begin) || / (?:với|cùng|cho|gửi|qua) [^,;.:]*$/u.test(text.slice(Math.max(from, comma - 120), comma))) continue
      const late = directiveAt(source, begin)
      const list = nameList(text, printed, late === -1 ? begin : late, to)
      if (list && (list.by === 'verb' || list.by === 'pause') && clause(source, list, to, gather, false)) return
    }
  }
  // «…, giao Sở Nội vụ tổng hợp»: a directive in mid-sentence.
  for (let giao = within(text, ' giao ', from, to), next = -1; giao !== -1; giao = next) {
    next = within(text, ' giao ', giao + 5, to)
    if (!/[,;:.] {0,8}$/u.test(text.slice(Math.max(from, giao - 9), giao))) continue
    const end = next === -1 ? to : next
    const begin = directiveAt(source, giao + 1)
    const list = begin === -1 ? null : nameList(text, printed, begin, end)
    if (list && list.by === 'verb') clause(source, list, end, gather, true)
  }
}
