import type { Excerpt } from '../check/excerpt.js'
import type { View } from './reporter.js'
import { fitting, harmless, width } from './width.js'

/** Columns of the line's number. */
const NUMBER = 6
/** The plan's line has so many columns at least. */
const LEAST = 16

/** The line of the plan, cut around the words concerned, and a line under these words: both fit the width. */
export function excerptLines(excerpt: Excerpt, line: number, { columns, paint }: View, colour: (text: string) => string): string[] {
  const gutter = `${String(line).padStart(NUMBER)} │ `
  const room = Math.max(LEAST, columns - gutter.length)
  const clean = harmless(excerpt.text)
  const before = clean.slice(0, excerpt.from).trimStart()
  const words = clean.slice(excerpt.from, excerpt.to)
  const after = clean.slice(excerpt.to).trimEnd()
  const ahead = before !== '' || excerpt.cutBefore ? width(GOES_ON) : 0
  const behind = after !== '' || excerpt.cutAfter ? width(GOES_ON) : 0
  const whole = width(words) <= room - ahead - behind
  const shown = whole ? words : beginning(words, room - ahead - width(GOES_ON))
  const rest = room - width(shown)
  const most = Math.max(Math.ceil(rest / 2), rest - Math.max(width(before), ahead))
  const tail = whole ? Math.min(Math.max(width(after), behind), most) : width(GOES_ON)
  const left = cut(before, rest - tail, excerpt.cutBefore, true)
  const right = whole ? cut(after, tail, excerpt.cutAfter, false) : ' …'
  const under = '~'.repeat(Math.max(1, width(shown)))
  return [paint.dim(gutter) + left + shown + right, paint.dim(`${' '.repeat(NUMBER)} │ `) + ' '.repeat(width(left)) + colour(under)]
}

const GOES_ON = '… '

/** As many whole words of a text as fit; of a word that is longer than the line as many letters. */
function beginning(text: string, columns: number): string {
  const kept = fitting(text, columns)
  const gap = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  return gap > 0 ? kept.slice(0, gap).trimEnd() : kept
}

/** As much of a text as fits, in whole words, with a sign where it goes on. */
function cut(text: string, columns: number, goesOn: boolean, fromEnd: boolean): string {
  if (!goesOn && width(text) <= columns) return text
  const kept = fitting(text, Math.max(0, columns - width(GOES_ON)), fromEnd)
  const gap = fromEnd ? kept.indexOf(' ') : kept.lastIndexOf(' ')
  const whole = gap === -1 ? '' : fromEnd ? kept.slice(gap + 1) : kept.slice(0, gap)
  return fromEnd ? `… ${whole}` : `${whole} …`
}
