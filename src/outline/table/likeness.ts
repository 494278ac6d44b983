import { PEOPLE, TYPE } from '../../lexicon/classes.js'
import { cellDeadline } from '../../recognise/deadline/deadlines.js'
import { headEnd } from '../../recognise/unit/words.js'
import type { Passage } from '../../text/passage.js'
import type { Scanner } from '../../text/text.js'
import { UNITS, type Column } from './heads.js'

/** What a cell looks like by its own words. */
export interface Likeness {
  readonly time: boolean
  readonly unit: boolean
  readonly person: boolean
  /** Begins with a type of document: what comes out of work. */
  readonly paper: boolean
  /** Digits and marks alone. */
  readonly figures: boolean
  /** Goes on from the cell above: small letters, a bullet, a mark. */
  readonly goesOn: boolean
  readonly length: number
}

/** Longer cells are no time and no unit. */
const LONGEST = 160
// `Đ/c Lan`, `Cô Hoa`, `Ông Nguyễn Văn A`.
const TITLED = /^(?:đ\/c|đồng chí|ông|bà|cô|thầy|anh|chị)[ .]/iu
const PERIOD_WORDS = /^(?:thường xuyên|liên tục|định kỳ|hằng|hàng|cả năm|trong|trước|sau khi|khi |chậm nhất|xong|đầu|giữa|cuối|tháng|quý|tuần|ngày|năm|từ|đến|hết|học kỳ|\d{1,2}\s?[/.–-]\s?\d)/iu

// Says when, though it names no time: `Thường xuyên`, `Theo kế hoạch của Sở`.
const LOOSE = /^(?:thường xuyên|liên tục|hằng |hàng |quý |tháng |sau khi |theo (?:kế hoạch|tiến độ|lịch|hướng dẫn|chỉ đạo|yêu cầu))/iu

/** What a cell looks like. */
export function likeness(cell: Passage, scanner: Scanner): Likeness {
  const { value, length } = cell
  const figures = /^[\d\s.,%/()x+-]+$/u.test(value)
  const goesOn = /^[\p{Ll}–+•;,.)-]/u.test(value)
  if (length > LONGEST) return { time: false, unit: false, person: false, paper: false, figures, goesOn, length }
  const t = scanner.text(cell)
  const begin = t.isMark(0) ? 1 : 0
  const person = TITLED.test(value) || t.within(begin, PEOPLE) > 0
  const time = length < 60 && PERIOD_WORDS.test(value) && cellDeadline(t, { years: null, months: null }).length > 0
  return {
    time: time || (length < 60 && LOOSE.test(value)) || year(value),
    unit: headEnd(t, begin) !== -1, person, paper: t.within(begin, TYPE) > 0, figures, goesOn, length,
  }
}

/** `2026`, `2026-2030`. */
function year(value: string): boolean {
  return /^20\d\d(?:\s?[-–]\s?20\d\d)?$/u.test(value)
}

/** How badly a cell stands in a column: 0 well, 4 not at all. */
export function misfit(cell: Likeness, column: Column | null): number {
  switch (column) {
    case 'number':
      return cell.figures && cell.length < 6 ? 0 : 9
    case 'time': case 'start': case 'end': case 'period':
      return cell.time ? 0 : cell.length > 60 ? 6 : 4
    case 'content': case 'roster':
      return cell.time && cell.length < 40 ? 4 : cell.unit && cell.length < 60 ? 2 : cell.figures ? 4 : cell.length < 12 ? 1 : 0
    case 'person':
      return cell.person ? 0 : cell.time || cell.figures ? 5 : cell.length > 60 ? 3 : 1
    case 'product':
      return cell.paper ? 0 : cell.time || cell.figures ? 4 : cell.unit ? 2 : 1
    case 'figures':
      return cell.figures ? 0 : cell.length < 16 ? 2 : 4
    case 'note': case null:
      return cell.figures ? 0.5 : cell.time ? 3 : cell.unit ? 2.5 : 1.5
    default:
      return UNITS.has(column) && cell.unit ? 0 : cell.time || cell.figures ? 5 : cell.person ? 1.5 : cell.paper ? 3 : 2
  }
}
