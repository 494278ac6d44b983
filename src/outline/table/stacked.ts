import type { Column } from './heads.js'
import { numbered } from './numbered.js'
import type { Found, Sheet } from './sheet.js'
import { headAt, numbering } from './stack-head.js'
import { unnumbered } from './unnumbered.js'

/**
 * The rows of a table that has a line for each cell (LibreOffice's and Word's plain text), from line `i` on, which is its first head; null without a
 * whole head.
 */
export function stackedTable(sheet: Sheet, i: number, first: Column): Found | null {
  const head = headAt(sheet, i)
  if (!head) return null
  const numbers = numbering(sheet, head)
  const from = head.to + (numbers[0]?.cells?.length ?? 0)
  const body = first === 'number' ? numbered(sheet, head, from) : unnumbered(sheet, head, from)
  return body.rows.length === 0 ? null : { rows: [...head.rows, ...numbers, ...body.rows], to: body.to }
}
