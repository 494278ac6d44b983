import type { Line, Source } from '../../model/source.js'
import { Passage } from '../../text/passage.js'
import type { Scanner } from '../../text/text.js'
import { takesLeave } from '../layout.js'
import { receives, shouts, signs } from '../signer.js'
import { type Partings, partings } from './partings.js'

/** The lines of a source with what tables in them are told by. */
export class Sheet {
  readonly lines: readonly Line[]
  readonly text: string
  readonly starts: readonly number[]
  readonly scanner: Scanner
  #parted: Partings | null = null

  constructor(lines: readonly Line[], { text, starts }: Pick<Source, 'text' | 'starts'>, scanner: Scanner) {
    this.lines = lines
    this.text = text
    this.starts = starts
    this.scanner = scanner
  }

  /** What parts cells in it. */
  get parted(): Partings {
    return (this.#parted ??= partings(this.text))
  }
}

/** A table of lines that no reader cut into cells: its rows, and the index of the first line after it. */
export interface Found {
  readonly rows: readonly Line[]
  readonly to: number
}

/** A row that goes from one line to another. */
export function rowOf(first: Line, last: Line, cells: readonly Passage[]): Line {
  return { number: first.number, last: last.last ?? last.number, passage: Passage.join(cells, ' | '), heading: 0, cells }
}

/** Where a line begins and ends in the source, its white space included. */
export function extent({ text, starts }: Sheet, line: Line): readonly [number, number] {
  const from = starts[line.number - 1] ?? 0
  const next = starts[line.number]
  return [from, next === undefined ? text.length : next - 1]
}

/** So many blank lines may stand between the rows of a table. */
const BLANKS = 4

/** Whether a line follows another with no more than a few blank ones between them. */
export function near(before: Line | undefined, line: Line | undefined): line is Line {
  return before !== undefined && line !== undefined && line.number - (before.last ?? before.number) <= BLANKS + 1
}

/** So many cells of a row may be blank where each has a line. */
const EMPTY = 14

/** Whether a line follows another where blank ones may be empty cells. */
export function follows(before: Line | undefined, line: Line | undefined): line is Line {
  return before !== undefined && line !== undefined && line.number - (before.last ?? before.number) <= EMPTY
}

/** Whether a line stands after a table and not in it: recipients, a signature, leave taken, another part. */
export function ends(line: Line, { scanner }: Sheet): boolean {
  const { value } = line.passage
  if (receives(value) > 0 || takesLeave(value)) return true
  // `PHỤ LỤC II`, `Phần thứ hai`, `Điều 4.`
  if ('pbcđ'.includes(value[0]?.toLowerCase() ?? ' ') && /^(?:phụ lục|biểu số|phần|chương|điều) (?:thứ |số )?[\divxlc]+/iu.test(value.slice(0, 24))) return true
  return shouts(value) && signs(line, scanner) !== null
}

/** Whether a line begins with a label of headings and points, printed before its text: `III. Tổ chức`, `2. Sở Y tế`, `A- …`. */
export function labelled({ passage: { value } }: Line): boolean {
  return /^(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)/–-]|[A-EĐ][.)–-])\s?\S/u.test(value.slice(0, 16)) && !/^\d{1,2}[./-]\d/u.test(value)
}
