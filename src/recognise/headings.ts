import { MONTHS_LEADS } from '../lexicon/time.js'
import { DIGIT, folded, KIND } from '../text/characters.js'
import type { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'
import { headsNoMonths, type PeriodHeading, periodHeading, phaseHeading } from './period.js'

/** Months and what stands in brackets after them take no more of a line. */
const LONGEST = 240
/** The words of time stand within so many letters. */
const LEAD = 80

/** Three letters from an offset on, folded, as one number. */
function key(value: string, at: number): number {
  const end = at + 3 <= value.length
  return (folded(value.charCodeAt(at)) << 20) ^ (folded(value.charCodeAt(at + 1)) << 10) ^ (end ? folded(value.charCodeAt(at + 2)) : 0)
}

const keys = (words: readonly string[]): number[] => words.map((word) => key(`${word} `, 0))
const TIMES: ReadonlySet<number> = new Set(keys([
  'tháng',
  'thảng',
  'thàng',
  'thãng',
  'thạng',
  'thang',
  'quý',
  'qúy',
  'năm',
  'cả',
]))
const PHASES: ReadonlySet<number> = new Set(keys([
  'giai',
  'đợt',
  'bước',
]))
/** The first letters of what may begin a heading of months. */
const OPENINGS: ReadonlySet<number> = new Set([...TIMES, ...keys(`${MONTHS_LEADS.trim()}\nba\nsáu\nchín`.split('\n'))])

/** Whether a line may head months, by its first letters: of nearly all lines they tell that it does not. */
function mayHead(value: string): boolean {
  const first = value.charCodeAt(0)
  const digit = KIND[first] === DIGIT
  if (!digit && (folded(first) === first || !OPENINGS.has(key(value, 0)))) return false
  if (TIMES.has(key(value, 0))) return true
  const end = Math.min(value.length, LEAD)
  for (let at = value.indexOf(' '); at !== -1 && at < end; at = value.indexOf(' ', at + 1)) {
    if (TIMES.has(key(value, at + 1))) return true
    // «6 tháng»: nothing else follows a number.
    if (digit) return false
  }
  return false
}

/** Tells which lines of a document head months. A line is cut into tokens once, and only where its first letters let it head them. */
export class Headings {
  readonly #scanner: Scanner
  readonly #known = new Map<Passage, PeriodHeading | 'none' | null>()

  constructor(scanner: Scanner) {
    this.#scanner = scanner
  }

  #look(line: Passage): PeriodHeading | 'none' | null {
    if (!mayHead(line.value)) return null
    const known = this.#known.get(line)
    if (known !== undefined) return known
    const text = this.#scanner.text(line.length > LONGEST ? line.slice(0, LONGEST) : line)
    let found: PeriodHeading | 'none' | null = periodHeading(text)
    if (found && found.rest === text.value.length && line.length > LONGEST) found = null
    if (found === null && line.length <= LONGEST && headsNoMonths(text)) found = 'none'
    this.#known.set(line, found)
    return found
  }

  /** The months that a line heads; null for any other line. */
  months(line: Passage): PeriodHeading | null {
    const found = this.#look(line)
    return found === 'none' ? null : found
  }

  /** The months that a table's cell heads: as a line does, but it may begin in lower case. */
  cell(cell: Passage): PeriodHeading | null {
    const first = cell.value.charCodeAt(0)
    return OPENINGS.has(key(cell.value, 0)) || KIND[first] === DIGIT ? periodHeading(this.#scanner.text(cell), true) : null
  }

  /** The months of a heading that names a phase of the work: `Đợt 1 (quý II/2026)`; null for any other. */
  phase(line: Passage): PeriodHeading | null {
    return line.length <= LONGEST && PHASES.has(key(line.value, 0)) ? phaseHeading(this.#scanner.text(line)) : null
  }

  /** Whether a line heads a time, be it one that no calendar has: `Tháng 3`, `Tháng 13`. */
  heads(line: Passage): boolean {
    return this.#look(line) !== null
  }
}
