import type { Line } from '../../model/source.js'
import { bar, barTable } from './bars.js'
import { headOf, LONGEST_HEAD } from './heads.js'
import { pipeTable, tabTable } from './separated.js'
import { follows, type Found, type Sheet } from './sheet.js'
import { spaceTable } from './spaces.js'
import { stackedTable } from './stacked.js'

/** The head of a table takes no more of a line. */
const LONGEST = 400

/**
 * The lines of a sheet, those of tables as rows with their cells, whatever parts them: tabs, aligned spaces, a line for each cell. A table is told by its
 * head, so letterheads, signatures and indented paragraphs stay lines.
 */
export function tabled(sheet: Sheet): readonly Line[] {
  const { lines } = sheet
  let found: Line[] | null = null
  for (let i = 0; i < lines.length; i++) {
    const table = tableAt(sheet, i)
    if (table) {
      found ??= lines.slice(0, i)
      // One by one: a call takes only so many arguments.
      for (const row of table.rows) found.push(row)
      i = table.to - 1
    } else found?.push(lines[i] as Line)
  }
  return found ?? lines
}

/** Whether a tab or two spaces stand between the words of line `i`. */
function gapped({ lines, text }: Sheet, i: number): boolean {
  const { passage: { start, end } } = lines[i] as Line
  const line = text.slice(start, end)
  return line.includes('\t') || /[ \u00a0\u2000-\u200a\u202f]{2}/u.test(line)
}

/** Whether a line follows that may be one more head: a table with a line for each cell has three at least. */
function shortBelow({ lines }: Sheet, i: number): boolean {
  const next = lines[i + 1]
  return follows(lines[i], next) && next.cells === null && next.passage.length <= LONGEST_HEAD
}

/** The table whose head begins on line `i`; null for nearly all lines, which their length tells, or that nothing parts their words. */
function tableAt(sheet: Sheet, i: number): Found | null {
  const { passage, cells } = sheet.lines[i] as Line
  if (passage.length > LONGEST) return null
  if (cells !== null) return pipeTable(sheet, i)
  if (passage.value.includes('|')) return pipeTable(sheet, i)
  // What is one piece has no tab in it and no two spaces.
  const parted =
    passage.whole || !gapped(sheet, i)
      ? null
      : ((sheet.parted.tabs ? tabTable(sheet, i) : null) ?? (sheet.parted.spaces ? spaceTable(sheet, i) : null))
  if (parted !== null || passage.length > LONGEST_HEAD) return parted
  const barred = bar(sheet.lines[i + 1])
  if (!barred && !(shortBelow(sheet, i) && shortBelow(sheet, i + 1))) return null
  const head = headOf(passage.value)
  if (head === null) return null
  return barred ? barTable(sheet, i, head) : stackedTable(sheet, i, head)
}
