import type { Rule, Word } from './drawn.js'

/** A cell of a grid: which rows and columns it takes, and what stands in it. */
export interface Square {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly words: Word[]
}

/** A table whose lines are drawn. */
export interface Grid {
  /** Where its columns and rows part, its edges among them. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly squares: readonly Square[]
  /** Which square each place of a row and a column belongs to. */
  readonly at: readonly (readonly Square[])[]
}

/** Lines nearer than this are one: a double line, the two edges of a bar. */
const NEAR = 3.5
/** More parts of a table are a drawing. */
const MOST_SQUARES = 20_000

/** Lines of one direction that lie over one another, as one. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  const found: Rule[] = []
  for (let i = 0; i < sorted.length;) {
    const { at, down } = sorted[i] as Rule
    let j = i
    while (j < sorted.length && (sorted[j] as Rule).at - at <= NEAR) j++
    let held: { from: number; to: number } | null = null
    for (const { from, to } of sorted.slice(i, j).sort((a, b) => a.from - b.from)) {
      if (held && from <= held.to + NEAR) held.to = Math.max(held.to, to)
      else {
        if (held) found.push({ down, at, ...held })
        held = { from, to }
      }
    }
    if (held) found.push({ down, at, ...held })
    i = j
  }
  return found
}

/** More lines that cross one another are a drawing. */
const MOST_LINES = 1500

/** Groups of lines that touch one another. */
function touching(rules: readonly Rule[]): Rule[][] {
  const along = merged(rules.filter(({ down }) => !down))
  const down = merged(rules.filter((rule) => rule.down))
  if (along.length + down.length > MOST_LINES) return []
  const leader = new Map<Rule, Rule>()
  const leads = (rule: Rule): Rule => {
    let at = rule
    for (let next = leader.get(at); next; next = leader.get(at)) at = next
    return at
  }
  for (const one of along) {
    for (const other of down) {
      const touch = other.at >= one.from - NEAR && other.at <= one.to + NEAR && one.at >= other.from - NEAR && one.at <= other.to + NEAR
      const [a, b] = touch ? [leads(one), leads(other)] : [one, one]
      if (a !== b) leader.set(a, b)
    }
  }
  const groups = new Map<Rule, Rule[]>()
  for (const rule of [...along, ...down]) {
    const group = groups.get(leads(rule))
    if (group) group.push(rule)
    else groups.set(leads(rule), [rule])
  }
  return [...groups.values()]
}

/** Places that are different from one another, in order. */
function places(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (found.length === 0 || value - (found.at(-1) as number) > NEAR) found.push(value)
  return found
}

/** The tables whose lines are drawn, those of one column left out: those are frames. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return touching(rules).flatMap((group) => gridOf(group) ?? [])
}

function gridOf(group: readonly Rule[]): Grid | null {
  const down = group.filter((rule) => rule.down)
  const along = group.filter((rule) => !rule.down)
  if (down.length === 0 || along.length === 0) return null
  const xs = places([...down.map(({ at }) => at), ...ends(along)])
  const ys = places([...along.map(({ at }) => at), ...ends(down)])
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 1 || columns * rows > MOST_SQUARES) return null
  // Whether a line is drawn below each place, and right of it.
  const below = Array.from({ length: rows }, () => new Uint8Array(columns))
  const right = Array.from({ length: rows }, () => new Uint8Array(columns))
  for (const { at, from, to } of along) {
    const line = below[nearest(ys, at) - 1]
    if (line) for (let column = 0; column < columns; column++) if (covers(from, to, xs[column] as number, xs[column + 1] as number)) line[column] = 1
  }
  for (const { at, from, to } of down) {
    const column = nearest(xs, at) - 1
    for (let row = 0; row < rows; row++) if (column >= 0 && covers(from, to, ys[row] as number, ys[row + 1] as number)) (right[row] as Uint8Array)[column] = 1
  }
  const taken: (Square | null)[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null))
  const squares: Square[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue
      let wide = 1
      while (column + wide < columns && !right[row]?.[column + wide - 1] && !taken[row]?.[column + wide]) wide++
      let high = 1
      while (row + high < rows && open(below[row + high - 1], column, wide) && free(taken[row + high], column, wide)) high++
      const square: Square = { row, column, rows: high, columns: wide, words: [] }
      squares.push(square)
      for (let i = 0; i < high; i++) (taken[row + i] as (Square | null)[]).fill(square, column, column + wide)
    }
  }
  return { xs, ys, squares, at: taken as Square[][] }
}

function ends(rules: readonly Rule[]): [number, number] {
  return rules.reduce(([from, to], rule) => [Math.min(from, rule.from), Math.max(to, rule.to)], [Infinity, -Infinity])
}

function nearest(values: readonly number[], value: number): number {
  let found = 0
  for (let i = 1; i < values.length; i++) if (Math.abs((values[i] as number) - value) < Math.abs((values[found] as number) - value)) found = i
  return found
}

/** Whether a line from one place to another covers most of what lies between two. */
function covers(from: number, to: number, start: number, end: number): boolean {
  return Math.min(to, end) - Math.max(from, start) > 0.6 * (end - start)
}

function open(line: Uint8Array | undefined, column: number, wide: number): boolean {
  return line !== undefined && line.subarray(column, column + wide).every((drawn) => drawn === 0)
}

function free(line: readonly (Square | null)[] | undefined, column: number, wide: number): boolean {
  return line !== undefined && line.slice(column, column + wide).every((square) => square === null)
}

/** Puts the words that stand in a table into its cells; gives the others. */
export function filled(grid: Grid, words: readonly Word[]): Word[] {
  const { xs, ys, at } = grid
  const others: Word[] = []
  for (const word of words) {
    // A baseline lies low in its line.
    const row = between(ys, word.y - 0.3 * word.size)
    const column = between(xs, (word.x0 + Math.min(word.x1, word.x0 + 4 * word.size)) / 2)
    const square = at[row]?.[column]
    if (square) square.words.push(word)
    else others.push(word)
  }
  return others
}

/** Between which two values one lies; -1 outside of them. */
function between(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low === values.length ? -1 : low - 1
}
