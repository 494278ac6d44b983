import { noteMark } from '../blocks/note-mark.js'
import type { Word } from './drawn.js'

/** Words on one baseline, from left to right. */
export interface Row {
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** The size of most of its letters. */
  readonly size: number
}

/** Words whose baselines are nearer than this share of their size stand on one. */
const LEVEL = 0.25
/** Letters that are smaller than this share of those beside them, and raised, are marks of notes. */
const SMALL = 0.78

/** The rows of some words, from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const rows: Row[] = []
  let held: Word[] = []
  for (const word of sorted) {
    const last = held.at(-1)
    if (last && word.y - last.y > LEVEL * Math.min(word.size, last.size)) {
      rows.push(row(held))
      held = []
    }
    held.push(word)
  }
  if (held.length > 0) rows.push(row(held))
  return lowered(rows)
}

/** A row of some words; what was drawn twice, to look bold, stands once. */
export function row(words: readonly Word[]): Row {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0)
  const once = sorted.filter((word, i) => {
    const before = sorted[i - 1]
    return !(before && before.text === word.text && Math.abs(before.x0 - word.x0) < 0.15 * word.size && before.size === word.size)
  })
  const letters = new Map<number, number>()
  for (const { size, text } of once) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [size] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))
  return {
    words: once, size, x0: (once[0] as Word).x0, x1: once.reduce((most, { x1 }) => Math.max(most, x1), -Infinity),
    y: (once.find((word) => word.size === size) as Word).y,
  }
}

/** Rows of small raised letters are put into the row that they stand in. */
function lowered(rows: Row[]): Row[] {
  const found: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const one = rows[i] as Row
    const below = rows[i + 1]
    const above = found.at(-1)
    if (below && raised(one, below)) rows[i + 1] = row([...one.words, ...below.words])
    else if (above && sunk(one, above)) found[found.length - 1] = row([...above.words, ...one.words])
    else found.push(one)
  }
  return found
}

function raised(small: Row, { words, y, size }: Row): boolean {
  return small.size < SMALL * size && y - small.y < 0.6 * size && small.words.every((mark) => beside(mark, words, size))
}

function sunk(small: Row, { words, y, size }: Row): boolean {
  return small.size < SMALL * size && small.y - y < 0.35 * size && small.words.every((mark) => beside(mark, words, size))
}

/** Whether a word stands right at one of a row. */
function beside({ x0, x1 }: Word, words: readonly Word[], size: number): boolean {
  return words.some((word) => (Math.abs(x0 - word.x1) < 0.5 * size || Math.abs(word.x0 - x1) < 0.5 * size) && word.size > SMALL * size)
}

/** A gap between words, in shares of their size, that is a space where none was written. */
const SPACE = 0.15

/** And where one was: letters of another font may have stood over it since. */
const WRITTEN = 0.05

/** A wider gap is one that a person left: spaces stand in it as they do in a text. */
const FAR = 1.6

/** What a row says. Small raised numbers are printed as such. */
export function textOf({ words, size, y }: Pick<Row, 'words' | 'size' | 'y'>): string {
  let text = ''
  let before: Word | null = null
  for (const word of words) {
    const mark = word.size < SMALL * size && y - word.y > 0.15 * size && /^\d{1,3}$/u.test(word.text)
    const gap = before === null ? 0 : word.x0 - before.x1
    const apart = before !== null && !mark && (gap > SPACE * Math.min(word.size, before.size) || ((word.spaced || before.ends) && gap > WRITTEN * size))
    text += (apart ? (gap > FAR * word.size ? '   ' : ' ') : '') + (mark ? noteMark(word.text) : word.text)
    before = word
  }
  return text.normalize('NFC').replace(/[\ufb00-\ufb06]/gu, (letters) => letters.normalize('NFKC')).trim()
}
