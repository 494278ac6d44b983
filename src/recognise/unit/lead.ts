import type { Text } from '../../text/text.js'
import { clause, subjects } from './clause.js'
import { Gatherer, type UnitWords } from './gatherer.js'
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
    if (t.form(i) === SIGN.stop && t.apart(i + 1)) return []
    const begin = directiveEnd(t, i)
    if (begin === -1) continue
    tries++
    const subject = subjects(t, begin, t.count, t.count)
    const gather = new Gatherer()
    if (subject !== null && (subject.list.by === 'verb' || subject.list.by === 'pause') && clause(t, subject.list, { to: subject.to, directed: false }, gather)) {
      return gather.units
    }
  }
  return []
}
