import { width } from './width.js'

/** A stretch of a text, and how it is painted; a name that stands whole may have spaces (a path, which people copy). */
export type Piece = string | readonly [text: string, paint: (text: string) => string, whole?: true]

/** A stretch of a line that is painted in one way. */
interface Run {
  text: string
  readonly paint: ((text: string) => string) | null
}

/** A word with the spaces before it; it may be painted in several ways: `lỗi:`. */
interface Word {
  readonly gap: string
  readonly runs: Run[]
  width: number
}

// «  », «lỗi:».
const PARTS = / +|[^ ]+/g

function words(pieces: readonly Piece[]): Word[] {
  const found: Word[] = []
  let gap: string | null = ''
  for (const piece of pieces) {
    const [text, paint, whole = false] = typeof piece === 'string' ? [piece, null] : piece
    for (const [part] of whole ? [[text]] : text.matchAll(PARTS)) {
      if (part.startsWith(' ') && !whole) {
        gap = (gap ?? '') + part
        continue
      }
      const last = found.at(-1)
      if (gap === null && last) {
        last.runs.push({ text: part, paint })
        last.width += width(part)
      } else found.push({ gap: gap ?? '', runs: [{ text: part, paint }], width: width(part) })
      gap = null
    }
  }
  return found
}

/** A line of words; spaces between two runs of one paint are painted with them. */
function painted(line: readonly Word[], indent: string): string {
  const runs: Run[] = []
  for (const [n, { gap, runs: own }] of line.entries()) {
    for (const [i, { text, paint }] of own.entries()) {
      const space = i === 0 && n > 0 ? gap : ''
      const last = runs.at(-1)
      if (last?.paint === paint) last.text += space + text
      else {
        if (space !== '') runs.push({ text: space, paint: null })
        runs.push({ text, paint })
      }
    }
  }
  return indent + runs.map(({ text, paint }) => (paint ? paint(text) : text)).join('')
}

/**
 * A text as lines of at most so many columns, broken between words only: a word that is longer stands whole. Lines after the first are indented
 * by so many spaces.
 */
export function wrapped(pieces: readonly Piece[], columns: number, indent = 0): string[] {
  const lines: string[] = []
  let line: Word[] = []
  let margin: string | null = null
  let taken = 0
  for (const word of words(pieces)) {
    const more = width(word.gap) + word.width
    if (line.length > 0 && taken + more > columns) {
      lines.push(painted(line, margin ?? ''))
      line = []
      margin = ' '.repeat(indent)
    }
    if (line.length > 0) taken += more
    else {
      // Spaces at a line's beginning are those of the first line alone.
      margin ??= word.gap
      taken = margin.length + word.width
    }
    line.push(word)
  }
  return line.length > 0 ? [...lines, painted(line, margin ?? '')] : lines
}
