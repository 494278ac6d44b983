import type { LabelKind } from '../../document.js'
import { furniture } from '../../outline/layout.js'
import { Passage } from '../../passage.js'
import type { Line } from '../../source.js'
import { capitals, fold } from '../../words.js'

const BASIS = /^(?:căn cứ|thực hiện|thi hành|để|nhằm|trên cơ sở|xét|theo|nhân dịp|quán triệt|triển khai|tiếp tục|phát huy|năm \d{4} (?:là|có)|với|hưởng ứng|ban thường vụ|ủy ban|ubnd|đảng ủy|trong|chi bộ|hội|sở|trường|ban|phòng|bám sát|kính gửi|thời gian)(?![A-Za-zÀ-ỹ])/u
const MORE_TITLE = /^(?:năm|giai đoạn|nhiệm kỳ|năm học|quý|tháng|về|và|của|trên địa bàn|\(?từ)(?![A-Za-zÀ-ỹ])/u

/** The subject’s lines, how many they are, and the line `(kèm theo …)`. */
export interface Title {
  readonly pieces: readonly Passage[]
  readonly taken: number
  readonly attached: Passage | null
}

/** The subject lines under the kind: adjacent ones, and after a blank line those that clearly go on. */
export function title(kind: Line, rest: Passage, body: readonly Line[], labelled: (line: Line) => LabelKind | false): Title {
  const pieces: Passage[] = rest.value === '' ? [] : [rest]
  const attached: Passage[] = []
  let last = kind.number
  let taken = 0
  for (const line of body) {
    const value = line.passage.value
    const folded = fold(value)
    // No subject is longer; a novel under the kind is no title.
    if (line.cells || pieces.length >= 12) break
    if (/^\(?\s?(?:ban hành )?kèm theo /u.test(folded)) {
      attached.splice(0, attached.length, line.passage)
      taken++
      last = line.number
      continue
    }
    if (attached.length > 0) {
      if (line.number === last + 1 && !attached.at(-1)?.value.endsWith(')')) {
        attached.push(line.passage)
        taken++
        last = line.number
        continue
      }
      if (furniture(value)) {
        taken++
        continue
      }
      break
    }
    if (furniture(value)) {
      taken++
      if (pieces.length > 0) break
      continue
    }
    const adjacent = line.number === last + 1
    // «Năm 2026», «Quý I năm 2026» under the kind are its subject, not its first heading.
    const dated = /^(?:năm|tháng|quý) (?:học )?[\divx]/u.test(folded) && value.length < 40 && (adjacent || /^năm/u.test(folded)) && /\d{4}/u.test(folded)
    const label = labelled(line)
    const year = label === 'period' && adjacent && pieces.length === 0
    if ((label && !dated && !year) || value.length > 400) break
    const so = pieces.length > 0
    if (so && !adjacent) {
      const lastValue = pieces.at(-1)?.value ?? ''
      const goes = MORE_TITLE.test(folded) && value.length < 120 && !BASIS.test(folded.replace(/^năm \d{4}$/u, '')) && !/[.;]$/u.test(value)
      if (!(goes || (/^\p{Ll}/u.test(value) && !/[.:;]$/u.test(lastValue) && value.length < 200) || (capitals(value) > 0.95 && capitals(lastValue) > 0.95 && value.length < 120))) break
    }
    if (so && adjacent && BASIS.test(folded) && /^\p{Lu}/u.test(value) && (ending(value) || value.length > 90) && !/^\p{Ll}/u.test(value)) break
    if (!so && !adjacent && (value.length > 260 || (BASIS.test(folded) && (ending(value) || folded.startsWith('căn cứ '))))) break
    pieces.push(line.passage)
    taken++
    last = line.number
  }
  return { pieces, taken, attached: attached.length === 0 ? null : Passage.join(attached, ' ') }
}

function ending(value: string): boolean {
  return /[.;:,]$/u.test(value)
}
