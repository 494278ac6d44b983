import type { UnitRole } from '../../plan.js'
import { fold } from '../../words.js'
import { nameList } from '../names.js'
import { after, partner } from './clause.js'
import { duty } from './duty.js'
import { gatherer } from './gatherer.js'
import { directiveAt, sentenceEnd, type UnitWords } from './text.js'

/** The units that a heading names and nothing else: `2. Ban Dân vận Tỉnh ủy:`, `Trách nhiệm của Sở Nội vụ`. Empty for any other heading. */
export function headingUnits(printed: string): UnitWords[] {
  const text = fold(printed).replaceAll(';', ',')
  const gather = gatherer()
  const directive = directiveAt({ text, printed }, 0)
  const list = nameList(text, printed, directive === -1 ? 0 : directive, text.length)
  if (!list || (list.by !== 'end' && list.by !== 'colon' && list.by !== 'stop')) return []
  if (/[^\s:.;)]/u.test(text.slice(list.next))) return []
  gather.add({ text, printed }, list.names, 'leads')
  return gather.found
}

/** The partners of a task whose own heading is the subject: `Chủ trì, phối hợp với B …`. */
export function partners(text: string, printed: string): UnitWords[] {
  const gather = gatherer()
  partner({ text, printed }, 0, sentenceEnd(text, 0), gather)
  return gather.found
}

/** The role that the first verb of a text gives to the unit that its heading names. */
export function firstRole(printed: string): UnitRole {
  const text = fold(printed)
  const verb = duty(text, printed, 0, sentenceEnd(text, 0))
  return verb === null ? 'leads' : verb.role === 'coordinates' ? after({ text, printed }, verb, sentenceEnd(text, 0)) : verb.role
}
