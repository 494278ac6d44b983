import type { UnitRole } from '../../plan.js'
import { nameList, type NameList } from '../names.js'
import { clause, partner } from './clause.js'
import { duty } from './duty.js'
import type { Gatherer } from './gatherer.js'
import { headAt } from './lexicon.js'
import { directiveAt, LABELLED, test, type Text } from './text.js'

/** Roles by the words of a label: `Đơn vị chủ trì:`, `Phối hợp:`. */
export function labelRole(words: string): UnitRole {
  if (words.includes('phối hợp')) return 'coordinates'
  if (words.includes('tham mưu')) return 'advises'
  if (words.includes('theo dõi')) return 'monitors'
  if (words.includes('chỉ đạo')) return 'directs'
  if (words.includes('chủ trì')) return 'leads'
  if (words.includes('thực hiện')) return 'executes'
  return 'leads'
}

/** Reads the clauses of closing parentheses: `(A tham mưu; B phối hợp với C thực hiện)`, `(chủ trì: A; phối hợp: B)`, `(A, B)`. */
export function parentheses(source: Text, from: number, to: number, final: boolean, gather: Gatherer): boolean {
  const { text, printed } = source
  let any = false
  let at = from
  while (at < to) {
    let end = at
    let depth = 0
    for (; end < to; end++) {
      const c = text[end]
      if (c === '(') depth++
      else if (c === ')') depth--
      else if (depth === 0 && (c === ';' || (c === '.' && text[end + 1] === ' '))) break
    }
    while (/[\s*_"]/u.test(text[at] ?? '') && at < end) at++
    const label = test(LABELLED, text, at)
    const words = label === -1 ? '' : text.slice(at, label)
    let begin = label !== -1 && headAt(text, printed, label) !== -1 ? label : at
    const directive = directiveAt(source, at)
    if (directive !== -1 && headAt(text, printed, directive) !== -1) begin = directive
    const list = nameList(text, printed, begin, end)
    if (list && begin === label && words !== '' && !/^(?:giao|do)/u.test(words)) {
      gather.add(source, list.names, labelRole(words))
      partner(source, list.next, end, gather)
      any = true
    } else if (list && (list.by === 'verb' || list.by === 'pause') && (list.by === 'verb' || final)) {
      const trailing = tail(source, list, end, gather)
      any = trailing || clause(source, list, end, gather, false) || any
      const verb = duty(text, printed, list.next, end)
      // «A tham mưu, B thực hiện»: the next clause after a comma.
      if (verb && text[verb.end] === ',') {
        const begins = verb.end + (text[verb.end + 1] === ' ' ? 2 : 1)
        if (nameList(text, printed, begins, end)?.by === 'verb') {
          at = begins
          continue
        }
      }
      // «A chỉ đạo B thực hiện»: B has a duty of its own.
      if (verb && verb.role === 'directs') {
        const inner = nameList(text, printed, verb.end + 1, end)
        if (inner && inner.by === 'verb') clause(source, inner, end, gather, false)
      }
    } else if (list && (list.by === 'end' || list.by === 'stop') && list.next >= end - 1 && final) {
      gather.add(source, list.names, 'assigned')
      any = true
    }
    at = end + 1
  }
  return any
}

/** `phụ trách`, `chịu trách nhiệm` close a clause without another verb. */
function tail(source: Text, list: NameList, end: number, gather: Gatherer): boolean {
  const rest = source.text.slice(list.next, end).trim()
  if (!/^(?:phụ trách|chịu trách nhiệm|đảm nhiệm)$/u.test(rest)) return false
  gather.add(source, list.names, 'leads')
  return true
}

/** Where the parenthesis opened at `open` closes; -1 where it does not. */
export function matching(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + 1200)
  for (let i = open; i < limit; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}
