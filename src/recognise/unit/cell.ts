import { ADVISES, COORDINATES, DIRECTS, EXECUTES, LEADS, MONITORS } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { UnitRole } from '../../model/plan.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { Gatherer, type UnitWords } from './gatherer.js'
import { nameList } from './names.js'
import { parentheses } from './parentheses.js'
import { titled } from './person.js'
import { headEnd, labelEnd, SIGN } from './words.js'

/** Longer names are none. */
const LONGEST = 110
const LESS = 0x3c
/** A person's title and name take no more tokens. */
const PERSON = 10

/** The units of a table's cell: every name between commas, semicolons and line breaks, whatever it begins with. */
export function cellUnits(t: Text, role: UnitRole): UnitWords[] {
  const gather = new Gatherer()
  for (let at = 0; at < t.count; ) {
    if (t.form(at) === LESS) {
      at = breakEnd(t, at)
      continue
    }
    if (t.isMark(at)) {
      at++
      continue
    }
    const label = labelEnd(t, at)
    if (label !== -1 && t.form(label - 1) === SIGN.colon) {
      at = label
      continue
    }
    const stop = personOrBreak(t, at)
    const list = nameList(t, at, stop)
    const acts = list !== null && (list.by === 'verb' || list.by === 'pause' || list.by === 'passive') && !ownVerb(t, list.next)
    if (acts) {
      const end = semicolon(t, at)
      if (parentheses(t, at, end, true, gather)) {
        at = end
        continue
      }
    }
    if (list !== null && !acts && (list.by === 'end' || list.by === 'stop' || list.by === 'colon')) {
      gather.add(t, list.names, role)
      at = Math.max(list.next, at + 1)
      continue
    }
    // «Các sở, ngành phụ trách tiêu chí»: the comma is the name's.
    let end = list === null ? at : Math.max(at, list.names[0]?.[1] ?? at)
    while (end < t.count && !(t.form(end) === SIGN.comma && begins(t, end + 1)) && t.form(end) !== SIGN.semicolon && t.form(end) !== LESS) end++
    if (end - at < LONGEST) gather.add(t, [[at, end]], role)
    at = end
  }
  return gather.found
}

/** Whether the verb at token `i` is none of who does what: it goes on a name, `Trung tâm Tư vấn, hỗ trợ hợp tác xã`, `Các xí nghiệp sản xuất nước`. */
function ownVerb(t: Text, i: number): boolean {
  return t.case(i) === SMALL && ROLES.every((kind) => t.within(i, kind) === 0)
}

const ROLES = [LEADS, ADVISES, EXECUTES, COORDINATES, DIRECTS, MONITORS]

/** Whether a name may begin after a comma: a capital, a number, a noun of bodies. */
function begins(t: Text, i: number): boolean {
  return t.case(i) !== SMALL || !t.isWord(i) || headEnd(t, i) !== -1
}

/** The units of a cell that names persons: bodies and office-holders, no one by the name (`Cô Lan`, `Nguyễn Văn A`). */
export function cellNames(t: Text, role: UnitRole): UnitWords[] {
  return cellUnits(t, role).filter(({ range: [from, to] }) => {
    const [first, last] = [t.at(from), t.at(to)]
    return !titled(t, first) && !ofPerson(t, first) && (headEnd(t, first) !== -1 || !byName(t, first, last))
  })
}

/** Whether the post at token `i` is that of a person named before it: `đồng chí Lò Văn Sáng, Phó Chủ tịch Hội`. */
function ofPerson(t: Text, i: number): boolean {
  if (t.form(i - 1) !== SIGN.comma) return false
  for (let at = i - 2; at >= 0 && at > i - PERSON && t.form(at) !== SIGN.comma && t.form(at) !== SIGN.semicolon; at--) if (titled(t, at)) return true
  return false
}

/** Whether the words from token `i` to `to` name a person: a degree first (`ThS.`), or capitals throughout. */
function byName(t: Text, i: number, to: number): boolean {
  if (t.form(i + 1) === SIGN.stop && i + 2 < to) return true
  for (let at = i; at < to; at++) if (t.isWord(at) && t.case(at) === SMALL) return false
  return true
}

/** Where `<br>` ends that begins at `i`. */
function breakEnd(t: Text, i: number): number {
  if (t.form(i + 1) !== W.br) return i + 1
  for (let at = i + 2; at < Math.min(t.count, i + 5); at++) if (t.form(at) === 0x3e) return at + 1
  return i + 2
}

/** Where a person begins after a comma (`GVCN, Cô Lan`), or a line break does, from `i` on; the end of the text without one. */
function personOrBreak(t: Text, i: number): number {
  const most = Math.min(t.count, i + LONGEST)
  for (let at = i; at < most; at++) {
    const form = t.form(at)
    if (form === LESS) return at
    if (form !== SIGN.comma && form !== SIGN.semicolon) continue
    if (titled(t, at + 1)) return at
  }
  return most
}

function semicolon(t: Text, i: number): number {
  const most = Math.min(t.count, i + LONGEST)
  for (let at = i; at < most; at++) if (t.form(at) === SIGN.semicolon || t.form(at) === LESS) return at
  return most
}
