import { ISSUER, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { Text } from '../../text/text.js'
import { again, fieldAt, fieldBelow, heads, level, OPEN } from './body.js'

/** A body of these has others below it that its cell may name too: `SỞ Y TẾ AN THỊNH BỆNH VIỆN …`. */
const ABOVE: ReadonlySet<number> = new Set([W.sở, W.bộ, W.cục])
/** Bodies of one syllable below another. */
const BELOW: ReadonlySet<number> = new Set([W.trường, W.ban, W.cục, W.viện, W.hạt])
const SECOND: ReadonlySet<number> = new Set([W.cđcs, W.liên, W.sở, W.phòng, W.trường, W.văn, W.ban, W.công, W.ủy, W.huyện, W.đảng])
/** With these a name ends. */
const ENDS = Table.of('việt nam', 'tối cao')

/** The tokens at which further bodies begin within one cell from `from` to `to` (`UBND TỈNH HẢI SƠN SỞ NỘI VỤ`): where the name before is whole. */
export function beside(t: Text, from: number, to: number): number[] {
  const found: number[] = []
  let own = from // where the body begins that the words belong to
  let named = -1 // its level
  for (let k = from + 1; k < to - 1; k++) {
    if (level(t, k)) named = k
    else if (OPEN.has(t.form(k - 1))) continue
    else if (whole(t, k, named) ? second(t, own, k) : below(t, own, k) || repeated(t, own, k)) {
      found.push(k)
      own = k
      named = -1
    }
  }
  return found
}

/** Whether the name before token `k` is whole: a level and its name of two syllables or more, `VIỆT NAM`, a number (`KHU VỰC IV`). */
function whole(t: Text, k: number, named: number): boolean {
  if (ENDS.before(t, k) || t.isNumber(k - 1) || (t.form(k - 2) === W.vực && ROMAN.test(t.words(k - 1, k)))) return true
  if (named === -1 || k <= named + 2) return false
  // «BAN CHỈ ĐẠO TỈNH VỀ PHÁT TRIỂN HỢP TÁC XÃ»
  for (let i = named + 1; i < k; i++) if (OPEN.has(t.form(i)) || t.span(i, VERB) > 1) return false
  return true
}
const ROMAN = /^[IVX]+$/u

function second(t: Text, own: number, k: number): boolean {
  if (STAFFS.at(t, k) || fieldAt(t, k) > 0 || fieldBelow(t, { from: own, to: k }, k)) return true
  return heads(t, k) && (SECOND.has(t.form(k)) || t.within(k, ISSUER) > 1 || ENDS.before(t, k) !== null)
}

/** `BỘ TÀI CHÍNH KHO BẠC NHÀ NƯỚC`, `CỤC HẢI QUAN CHI CỤC …`, not `BỘ TƯ LỆNH QUÂN KHU`, nor the `TRƯỜNG` of `MÔI TRƯỜNG`. */
function below(t: Text, own: number, k: number): boolean {
  if (!ABOVE.has(t.form(own)) || k <= own + 2 || STAFFS.at(t, own) || (heads(t, k - 1) && !MATTERS.before(t, k)) || MATTERS.before(t, k + 1)) return false
  return fieldBelow(t, { from: own, to: k }, k) || (heads(t, k) && (BELOW.has(t.form(k)) || t.within(k, ISSUER) > 1))
}
const STAFFS = Table.of('bộ tư lệnh', 'bộ chỉ huy')
const MATTERS = Table.of('môi trường', 'thị trường', 'thể dục')

/** `KHO BẠC NHÀ NƯỚC KHO BẠC NHÀ NƯỚC KHU VỰC IX`, `CỤC THUẾ THUẾ TỈNH …`: what begins the name of the body above stands there again. */
function repeated(t: Text, own: number, k: number): boolean {
  const length = fieldAt(t, k) || (heads(t, k) && t.within(k, ISSUER) > 1 ? t.within(k, ISSUER) : 0)
  return length > 0 && again(t, own, k, [k, k + length])
}
