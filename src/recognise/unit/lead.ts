import { LEADS } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { Text } from '../../text/text.js'
import { clause, subjects } from './clause.js'
import { Gatherer, type UnitWords } from './gatherer.js'
import { taskUnits } from './task.js'
import { directiveEnd, SIGN } from './words.js'

/** How many directives of one sentence are tried. */
const TRIES = 4

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

/**
 * The units that a sentence before a list is about: `Để …, Thủ trưởng các sở có trách nhiệm:`, with the role of the list's own verbs; who leads it and with whom,
 * where it says that: `Sở Y tế chủ trì, phối hợp với Công an tỉnh triển khai các việc sau:`.
 */
export function subjectUnits(t: Text): readonly UnitWords[] {
  const leads = t.holds(LEADS)
  return taskUnits(t, [0]).map((unit) => (unit.role === 'coordinates' || (leads && unit.role === 'leads') ? unit : { ...unit, role: 'assigned' }))
}
