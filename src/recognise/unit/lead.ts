import { LEADS, LIGHT } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { clause, far, leadsIn, subjects } from './clause.js'
import { Gatherer, type UnitWords } from './gatherer.js'
import { nameList } from './names.js'
import { taskUnits } from './task.js'
import { directiveEnd, headEnd, pauseEnd, SIGN, verbEnd } from './words.js'

/** How many directives of one sentence are tried. */
const TRIES = 4

/** `với những nội dung chủ yếu như sau:` is no longer. */
const CONTENTS = 10

/**
 * The units that a sentence before a list calls upon, with the roles of its verb: `Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các
 * xã tập trung thực hiện các nội dung sau:`. None where it does not end with a colon.
 */
export function leadUnits(t: Text): readonly UnitWords[] {
  if (t.count === 0 || t.form(t.count - 1) !== SIGN.colon) return []
  let tries = 0
  for (let i = t.count - 1; i >= 0 && tries < TRIES; i--) {
    // «… yêu cầu X thực hiện …, đồng thời nhấn mạnh một số vấn đề sau:» speaks to nobody in particular.
    if ((t.form(i) === SIGN.stop && t.apart(i + 1)) || (t.form(i) === W.nhấn && t.form(i + 1) === W.mạnh)) return []
    // «… yêu cầu các sở xây dựng kế hoạch với những nội dung sau:» lists what the plan holds, not what the sở do.
    if (t.form(i) === W.với && t.count - i < CONTENTS && (t.form(i + 1) === W.nội || t.form(i + 2) === W.nội)) return []
    // «UBND thành phố chỉ thị Thủ trưởng các sở …»
    const begin = t.form(i) === W.chỉ && t.form(i + 1) === W.thị ? i + 2 : directiveEnd(t, i)
    if (begin === -1) continue
    tries++
    const subject = subjects(t, begin, t.count, t.count)
    const gather = new Gatherer()
    if (
      subject !== null &&
      (subject.list.by === 'verb' || subject.list.by === 'pause') &&
      clause(t, subject.list, { to: subject.to, directed: false }, gather)
    ) {
      return gather.units
    }
  }
  return []
}

/** `Sở Tài chính căn cứ khả năng ngân sách:`: the units before words that part them from verbs which the list has. */
function paused(t: Text): readonly UnitWords[] {
  const list = nameList(t, 0, t.count)
  if (list?.by !== 'pause' || far(t, list.next)) return []
  const gather = new Gatherer()
  gather.add(t, list.names, 'assigned')
  return gather.found
}

/** Whether a unit is called by a head that is known, its own or one that it shares with others. */
function isKnown(t: Text, { name, role, range: [from, to] }: UnitWords): boolean {
  return role === 'coordinates' || name.length > to - from || headEnd(t, t.at(from)) !== -1
}

/** How far the duty of a subject is looked for. */
const NEAR = 20

/** `Mọi phương tiện phải tuân thủ …`: whether a sentence is about something that is no unit and says what that must do. */
export function obligesOther(t: Text): boolean {
  if (t.case(0) === SMALL || verbEnd(t, 0) !== -1 || pauseEnd(t, 0) !== -1 || leadsIn(t, 0)) return false
  for (let i = 1; i < NEAR && t.isWord(i); i++) {
    if (t.form(i) === W.phải || (t.form(i) === W.có && t.within(i, LIGHT) > 1)) return true
    if (pauseEnd(t, i) !== -1 && t.form(i) !== W.trên && t.form(i) !== W.tại && t.form(i) !== W.trong) return false
  }
  return false
}

/**
 * The units that a sentence before a list is about: `Để …, Thủ trưởng các sở có trách nhiệm:`, with the role of the list's own verbs; who leads it and with whom,
 * where it says that: `Sở Y tế chủ trì, phối hợp với Công an tỉnh triển khai các việc sau:`.
 */
export function subjectUnits(t: Text): readonly UnitWords[] {
  const leads = t.holds(LEADS)
  const found = taskUnits(t, [0])
  const known = (found.length === 0 ? paused(t) : found).filter((unit) => isKnown(t, unit))
  return known.map((unit) => (unit.role === 'coordinates' || (leads && unit.role === 'leads') ? unit : { ...unit, role: 'assigned' }))
}
