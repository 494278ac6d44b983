import { ADVISES, BODY, COORDINATES, DIRECTS, DOCUMENT, EXECUTES, LEADS, LIGHT, MONITORS, NOUN, PEOPLE, THING, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { UnitRole } from '../../model/plan.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { nameList } from './names.js'
import { SIGN, verbEnd } from './words.js'

/** A verb of duty and what it makes of its subject. */
export interface Duty {
  readonly at: number
  readonly end: number
  readonly role: UnitRole
}

const ROLES: readonly (readonly [kind: number, role: UnitRole])[] = [
  [LEADS, 'leads'], [ADVISES, 'advises'], [EXECUTES, 'executes'], [COORDINATES, 'coordinates'], [DIRECTS, 'directs'], [MONITORS, 'monitors'],
]

/** The role that the verb of `length` tokens at `i` gives; any verb that says none leads. */
export function verbRole(t: Text, i: number, length: number): UnitRole {
  for (const [kind, role] of ROLES) if (t.within(i, kind) === length) return role
  return 'leads'
}

/** The first verb of duty between two tokens; null without one. It may have its capital (`Sở A: Chủ trì …`). */
export function duty(t: Text, from: number, to: number): Duty | null {
  for (let i = from; i < to; ) {
    // «theo Quyết định số …»: no verb.
    const cited = t.case(i) === SMALL ? 0 : t.within(i, DOCUMENT)
    if (cited !== 0 && t.form(i + cited) === W.số) {
      i += cited
      continue
    }
    const end = t.phrase(i) === 0 ? -1 : verbEnd(t, i)
    if (end === -1) {
      const stressed = stress(t, i)
      if (stressed !== -1 && stressed <= to) return { at: i, end: stressed, role: 'leads' }
      i += Math.max(1, t.within(i, NOUN), t.within(i, THING), t.within(i, PEOPLE), t.within(i, BODY))
      continue
    }
    const helped = t.form(i) === W.giúp && end === i + 1 && end < to ? help(t, end, to) : null
    if (helped !== null) return helped
    if (end <= to && (i === from || !noun(t, i))) return { at: i, end, role: verbRole(t, i, end - i) }
    i = end
  }
  return null
}

/** `giúp UBND xã theo dõi …`: the verb of what is done for another body, where it says a role; null where it says none. */
function help(t: Text, i: number, to: number): Duty | null {
  const list = nameList(t, i, to)
  const end = list?.by === 'verb' ? verbEnd(t, list.next) : -1
  if (list === null || end === -1) return null
  const role = verbRole(t, list.next, end - list.next)
  return role === 'leads' || role === 'coordinates' ? null : { at: i - 1, end, role }
}

/**
 * `tăng cường công tác kiểm tra`, `quan tâm đúng mức đến …`: where the word at `i` ends that is the verb itself, with a noun for its object; -1 where the verb
 * comes after it (`tăng cường kiểm tra`).
 */
function stress(t: Text, i: number): number {
  const form = t.form(i)
  if (form !== W.tăng && form !== W.quan) return -1
  const end = i + t.within(i, LIGHT)
  if (end === i) return -1
  let at = end
  while (t.within(at, LIGHT) !== 0) at += t.within(at, LIGHT)
  return verbEnd(t, at) === -1 || t.form(at) === W.công ? end : -1
}

/** Verbs that are nouns where they stand: `các tổ chức`, `nhiệm vụ được giao`, `công tác lãnh đạo`, `chức năng quản lý`, `phạm vi quản lý`. */
export function noun(t: Text, i: number): boolean {
  const before = t.form(i - 1)
  if (before === W.các || before === W.những || before === W.việc || before === W.sự || before === W.của || before === W.được) return true
  const first = t.form(i - 2)
  if ((first === W.công && before === W.tác) || (first === W.chức && before === W.năng) || (first === W.kết && before === W.quả)) return true
  if ((before === W.vi && first === W.phạm) || (before === W.trình && first === W.quá)) return true
  if (before === W.pháp && (first === W.biện || first === W.phương)) return true
  // «công tác xây dựng và kiểm tra»
  const fellow = before === W.và ? t.before(i - 1, VERB) : 0
  if (fellow > 0 && t.form(i - 2 - fellow) === W.tác && t.form(i - 3 - fellow) === W.công) return true
  const comma = before === SIGN.comma ? 1 : 0
  if (t.form(i - 1 - comma) !== W.vụ || t.form(i - 2 - comma) !== W.nhiệm) return false
  // «chức năng, nhiệm vụ» belongs to the subject: the verb comes after it.
  return !(t.form(i - 3 - comma) === SIGN.comma && t.form(i - 4 - comma) === W.năng)
}
