/** A table: its head, and rows of which those with one cell or two are over all columns. */
export interface Grid {
  readonly head: readonly string[]
  /** A second row of the head: what stands under heads that span several columns. */
  readonly below?: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const all = ({ head, below, rows }: Grid): readonly (readonly string[])[] => [head, ...(below ? [below] : []), ...rows]

const full = (grid: Grid): string[][] => all(grid).map((row) => grid.head.map((_, i) => row[i] ?? ''))

/** `| 1 | Họp | Văn phòng |`, with a rule under the head. */
export function piped(grid: Grid): string {
  const [head, ...rows] = full(grid).map((row) => `| ${row.join(' | ')} |`)
  return [head, `|${grid.head.map(() => '---').join('|')}|`, ...rows].join('\n')
}

/** `1 | Họp | Văn phòng |`, as pages on the web have it. */
export function pipedAtRight(grid: Grid): string {
  return full(grid).map((row) => `${row.join(' | ')} |`).join('\n')
}

/** A line for each cell, a pipe alone on a line after it. */
export function barred(grid: Grid): string {
  return full(grid).map((row) => row.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')).join('\n')
}

/** Word's plain text. */
export function tabbed(grid: Grid): string {
  return full(grid).map((row) => row.join('\t')).join('\n')
}

/** Word's plain text where a cell of work has two paragraphs. */
export function wrappedTabs(grid: Grid): string {
  return full(grid).map((row, i) => row.map((cell, j) => (i > 0 && j === 1 && cell.length > 40 ? halves(cell) : cell)).join('\t')).join('\n')
}

function halves(cell: string): string {
  const at = cell.indexOf(' ', cell.length / 2)
  return `${cell.slice(0, at)}\n${cell.slice(at + 1)}`
}

/** Columns of letters, cells wrapped below each other; a row with one cell runs over all. */
export function aligned(grid: Grid): string {
  const { head, rows } = grid
  const widths = head.map((cell, i) => Math.min(Math.max(cell.length, ...rows.filter((row) => row.length > 2).map((row) => (row[i] ?? '').length)), i === 1 ? 34 : 18))
  const lines = (row: readonly string[]): string[] => {
    if (row.length === 1) return [...row]
    const cells = row.map((cell, i) => (row.length === 2 && i === 1 ? [cell] : wrapped(cell, widths[i] ?? 10)))
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, n) =>
      cells.map((cell, i) => (cell[n] ?? '').padEnd((widths[i] ?? 0) + 2)).join('').trimEnd())
  }
  return all(grid).flatMap(lines).join('\n')
}

/** The text of a PDF: numbers stand beside the middle of their rows, which blank lines part. */
export function centred(grid: Grid): string {
  return all(grid).map((row, n) => {
    const lines = aligned({ head: grid.head, rows: [...grid.rows.filter((one) => one.length > 2), row] }).split('\n')
    const own = lines.slice(-rowHeight(grid, row))
    const middle = Math.floor(own.length / 2)
    const number = row.length > 2 && /^\d/u.test(row[0] ?? '') ? (row[0] ?? '') : null
    const blank = n === 0 && grid.below ? '' : '\n'
    if (number === null || own.length < 2) return own.join('\n') + blank
    return own.map((line, i) => (i === middle ? number : '').padEnd(number.length) + line.slice(number.length).padEnd(1)).map((line) => line.trimEnd()).join('\n') + blank
  }).join('\n')
}

function rowHeight({ head, rows }: Grid, row: readonly string[]): number {
  const before = aligned({ head, rows: rows.filter((one) => one.length > 2) }).split('\n').length
  return aligned({ head, rows: [...rows.filter((one) => one.length > 2), row] }).split('\n').length - before
}

function wrapped(cell: string, width: number): string[] {
  const lines: string[] = []
  for (const word of cell.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A line for each cell, empty ones lost. */
export function stacked(grid: Grid): string {
  return all(grid).flat().filter((cell) => cell !== '').join('\n')
}

/** A line for each cell, empty ones blank. */
export function blankStacked(grid: Grid): string {
  return all(grid).map((row) => grid.head.map((_, i) => row[i] ?? '')).flat().join('\n')
}
