import type { Note } from '../model/plan.js'
import { point } from '../model/source.js'
import { COMPOSES, KIND, UNSEEN } from '../text/characters.js'

/** Longer lines are no person's work: a dump, a picture in base64. Their text is kept, nothing is recognised in them. */
export const LONGEST_LINE = 1_000_000

/** More lines are a log or a dump: what is recognised of each line would not fit into memory. */
export const MOST_LINES = 3_000_000

/** More marks over one letter are no writing: to put them in their order takes time with the square of their number. */
export const MOST_MARKS = 1000

/**
 * Where more marks stand over one letter than any script has; -1 where none do. So long a run has a unit at one of these steps, and each run is
 * walked once.
 */
function stacked(text: string, units: Uint16Array): number {
  let beyond = 0
  for (let at = MOST_MARKS - 1; at < text.length; at += MOST_MARKS) {
    if (at < beyond || !(unseen(units[at] as number) || mark(text, at))) continue
    let marks = 0
    let from = at
    for (; from > beyond; from--) {
      if (mark(text, from - 1)) marks++
      else if (!unseen(units[from - 1] as number)) break
    }
    for (beyond = at; beyond < text.length; beyond++) {
      if (mark(text, beyond)) marks++
      else if (!unseen(units[beyond] as number)) break
    }
    if (marks > MOST_MARKS) return from
  }
  return -1
}

/** Whether a reader leaves a unit out, so that marks on either side of it stand over one letter. */
function unseen(unit: number): boolean {
  return KIND[unit] === UNSEEN || unit === 0x2a || unit === 0x5f || unit === 0x5c
}

const MARK = /^\p{M}/u

/** Whether a mark stands at a place, or half of one beyond the first plane. */
function mark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return KIND[unit] === COMPOSES && MARK.test(text.slice(unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at, at + 2))
}

/** That a text is none to be read, because it is beyond what persons write; null where it is not. */
export function excess(text: string, units: Uint16Array, begins: readonly number[]): Note | null {
  const note = (message: string, line: number | null): Note => ({ id: 'file-unreadable', message, line })
  if (begins.length > MOST_LINES) return note('Tệp có hơn ba triệu dòng: đây không phải văn bản để đọc.', null)
  const long = begins.findIndex((begin, i) => (begins[i + 1] ?? text.length) - begin > LONGEST_LINE) + 1
  if (long > 0) return note(`Dòng ${long} dài hơn một triệu chữ: đây không phải văn bản để đọc.`, long)
  const pile = stacked(text, units)
  if (pile === -1) return null
  const { line } = point({ starts: begins }, pile)
  return note(`Dòng ${line} chồng quá nhiều dấu lên một chữ: đây không phải văn bản để đọc.`, line)
}
