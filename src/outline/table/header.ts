import { Passage } from '../../text/passage.js'
import { ASSIGNS, calendar, headOf, headWords, LONGEST_HEAD, umbrella, UNITS, type Column } from './heads.js'

/** What each column of a table holds; null where its head says nothing. */
export type Columns = readonly (Column | null)[]

/** What the cells of a row name where it is a table's head; null where it is none: no column of work, or no other one. */
export function columnsOf(cells: readonly Passage[]): Columns | null {
  // A row with a date is one of work, though its other cells have words of heads.
  if (cells.some(({ length, value }) => length > LONGEST_HEAD || /\d{1,2}\/\d{1,2}/u.test(value))) return null
  return settled(cells.map(({ value }) => headOf(value)), cells.map(({ value }) => value))
}

/** Columns by the words of their heads alone, put in relation to each other; null where they head no table. */
function settled(named: readonly (Column | null)[], heads: readonly string[]): Columns | null {
  const found = [...named]
  const roster = found.indexOf('roster')
  // «Chỉ tiêu» beside those who answer for it is work.
  const measure = (i: number): boolean => found[i] === 'execute' && headWords(heads[i] ?? '') === 'đơn vị'
  if (!found.includes('content') && roster !== -1 && found.some((one, i) => one !== null && UNITS.has(one) && !measure(i))) found[roster] = 'content'
  // «TT, Đề án, Chủ trì»: what nobody named is the work; without those who do it, a list.
  const unnamed = found.indexOf(null)
  if (found[0] === 'number' && !found.includes('content') && roster === -1 && unnamed !== -1 && found.length > 2)
    found[unnamed] = found.some((one) => one !== null && ASSIGNS.has(one)) ? 'content' : 'roster'
  for (let i = 0, seen = false; i < found.length; i++) {
    if (found[i] !== 'content') continue
    // «Nhiệm vụ», «Nội dung»: the first is the work.
    if (seen) found[i] = null
    seen = true
  }
  const content = found.indexOf('content')
  if (found.filter((one) => one !== null).length < 2) return null
  if (content === -1) return found.includes('roster') ? found.map((one, i) => (measure(i) ? 'note' : one)) : null
  if (found.includes('start') && found.includes('time') && !found.includes('end')) found[found.indexOf('time')] = 'end'
  const time = found.indexOf('time')
  // A table that leads with its time is a calendar: the months are its headings. Beside numbers of rows «Thời gian» is when each is due.
  if (time !== -1 && time < content && (found[0] !== 'number' || calendar(heads[time] ?? ''))) found[time] = 'period'
  // «Đơn vị» beside «Đơn vị chủ trì» is a measure.
  const units = found.filter((one) => one !== null && UNITS.has(one)).length
  for (const [i, column] of found.entries()) if (column !== null && measure(i) && (units > 1 || found.includes('roster'))) found[i] = 'note'
  return found
}

/** Whether a table with these columns hands out work. */
export function assigns(columns: Columns): boolean {
  return columns.includes('content') && columns.some((one) => one !== null && ASSIGNS.has(one))
}

/** The rows of a head, one under the other, as one: cells that are wrapped are joined, heads over others give way to them. */
export function under(above: readonly Passage[], below: readonly Passage[]): readonly Passage[] | null {
  const told = below.map((cell, i) => ({ cell, i })).filter(({ cell }) => cell.value !== '')
  const first = told[0]
  if (!first || told.some(({ cell }) => cell.length > LONGEST_HEAD)) return null
  const columns = told.map(({ cell }) => headOf(cell.value))
  if (below.length === above.length) {
    // Each stands under its own: a lower half, or one of two under a head that spans both.
    const wide = columns.every((one) => one !== null && one !== 'number' && one !== 'content') && told.every(({ cell }) => /^\p{Lu}/u.test(cell.value))
    if (wide) return above.map((cell, i) => (below[i]?.value ? (below[i] as Passage) : cell))
    if (!told.every(({ cell, i }) => /^\p{Ll}/u.test(cell.value) && above[i]?.value !== '')) return null
    return above.map((cell, i) => (below[i]?.value ? Passage.join([cell, below[i] as Passage], ' ') : cell))
  }
  if (columns.some((one) => one === null || one === 'number' || one === 'content')) return null
  return spread(above, told.map(({ cell }) => cell))
}

/** Heads in a row with those that stand under some of them, which the others give way to: `TT, Việc, Cơ quan, Hạn` and `Chủ trì, Phối hợp`. */
export function spread(above: readonly Passage[], below: readonly Passage[]): readonly Passage[] | null {
  const found = [...above]
  for (let i = 0; i < below.length; ) {
    const one = headOf(below[i]?.value ?? '')
    const time = one === 'start' || one === 'end' || one === 'time'
    let to = i + 1
    while (to < below.length && isTime(headOf(below[to]?.value ?? '')) === time) to++
    const own = below.slice(i, to)
    const kinds = own.map(({ value }) => headOf(value))
    const at = found.findIndex((cell) => !below.includes(cell) && umbrella(headOf(cell.value), kinds))
    if (at === -1) return null
    found.splice(at, 1, ...own)
    i = to
  }
  return found
}

function isTime(column: Column | null): boolean {
  return column === 'start' || column === 'end' || column === 'time'
}

/** Whether a row only numbers the columns: `(1) | (2) | (3)`. */
export function numbers(cells: readonly Passage[]): boolean {
  // `1`, `(2)`, `[3]`, `(4=2+3)`.
  return cells.every(({ value }) => value.length < 20 && /^[([]?\d{1,2}(?: ?=[\d+x*/-]{1,12})?[)\]]?$/u.test(value))
}
