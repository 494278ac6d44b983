import type { Line } from '../model/source.js'
import { normalise, plain, type Ranges } from '../text/normalise.js'
import type { Passage } from '../text/passage.js'
import { unitsOf } from '../text/units.js'
import { blank, columns, row, rule } from './lines.js'
import { marks } from './marks.js'

/** Up to six signs and a space: a Markdown heading's mark; a closing run of signs after a space goes too. */
const HEADING = /^\s*(#{1,6})(?:[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+|$)/u

interface Raw {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** Where the text of a heading begins and ends, its signs left out; null where the line is none. */
function heading(text: string, { from, to }: Raw): { depth: number; from: number; to: number } | null {
  const value = text.slice(from, to)
  const match = HEADING.exec(value)
  if (!match) return null
  let end = value.trimEnd().length
  let signs = end
  while (signs > 0 && value[signs - 1] === '#') signs--
  if (signs < end && (signs <= match[0].length || /\s/u.test(value[signs - 1] ?? ''))) end = signs
  return { depth: (match[1] ?? '').length, from: from + match[0].length, to: Math.max(from + match[0].length, from + end) }
}

/** Whether these adjacent lines are a table's: each begins with a pipe, or the second is the rule under the first. */
function tabular(text: string, block: readonly Raw[], at: number): number {
  const piped = (raw: Raw | undefined): boolean => raw !== undefined && text.slice(raw.from, raw.to).trimStart().startsWith('|')
  const second = block[at + 1]
  if (second && rule(text.slice(second.from, second.to)) && text.slice(block[at]?.from, block[at]?.to).includes('|')) {
    let end = at + 2
    while (end < block.length && text.slice(block[end]?.from, block[end]?.to).includes('|')) end++
    return end
  }
  let end = at
  while (end < block.length && piped(block[end])) end++
  return end - at > 1 || (end - at === 1 && columns(text, block[at]?.from ?? 0, block[at]?.to ?? 0).length > 2) ? end : at
}

/** Finds whether one of the signs that Markdown marks text with stands in a range; ranges are asked from left to right, and each sign is looked for once. */
class Marked {
  readonly #text: string
  /** Where each sign stands next. */
  readonly #next: number[]

  constructor(text: string) {
    this.#text = text
    this.#next = SIGNS.map(() => -1)
  }

  within(from: number, to: number): boolean {
    for (let i = 0; i < SIGNS.length; i++) {
      let next = this.#next[i] as number
      if (next < from) {
        next = this.#text.indexOf(SIGNS[i] as string, from)
        if (next === -1) next = Infinity
        this.#next[i] = next
      }
      if (next < to) return true
    }
    return false
  }
}

const SIGNS = ['*', '_', '#', '|'] as const

/** A text with its units. */
interface Written {
  readonly text: string
  readonly units: Uint16Array
}

/** What a reader sees between two offsets, marks of emphasis left out. */
function seen({ text, units }: Written, from: number, to: number, emphasis: Ranges = []): Passage {
  return (emphasis.length === 0 ? plain(text, units, from, to) : null) ?? normalise(text, from, to, emphasis)
}

/** The lines of a block in which marks of Markdown stand, into `found`. */
function marked(written: Written, block: readonly Raw[], found: Line[]): void {
  const { text } = written
  let open: Raw[] = []
  const paragraph = (): void => {
    const from = open[0]?.from ?? 0
    const emphasis = open.length === 0 ? [] : marks(text, from, open.at(-1)?.to ?? from)
    let next = 0
    for (const raw of open) {
      while (next < emphasis.length && (emphasis[next]?.[1] ?? 0) <= raw.from) next++
      let end = next
      while (end < emphasis.length && (emphasis[end]?.[0] ?? 0) < raw.to) end++
      add(found, { number: raw.number, passage: seen(written, raw.from, raw.to, emphasis.slice(next, end)), heading: 0, cells: null })
      next = end
    }
    open = []
  }
  for (let i = 0; i < block.length; i++) {
    const raw = block[i]
    if (!raw) continue
    const end = tabular(text, block, i)
    if (end > i) {
      paragraph()
      for (const member of block.slice(i, end)) {
        if (rule(text.slice(member.from, member.to))) continue
        found.push(row(member.number, columns(text, member.from, member.to).map(([from, to]) => seen(written, from, to, marks(text, from, to)))))
      }
      i = end - 1
      continue
    }
    const head = heading(text, raw)
    if (!head) {
      open.push(raw)
      continue
    }
    paragraph()
    add(found, { number: raw.number, passage: seen(written, head.from, head.to, marks(text, head.from, head.to)), heading: head.depth, cells: null })
  }
  paragraph()
}

function add(found: Line[], line: Line): void {
  if (line.passage.value !== '') found.push(line)
}

/**
 * The lines of a text as a reader sees them: heading and emphasis marks left out, rows of pipe tables in cells. Every letter and digit of `text`
 * stands in exactly one of them. Blocks are runs of lines without a blank one; emphasis does not reach from one to the next.
 */
export function textLines(text: string, begins: readonly number[], units = unitsOf(text)): Line[] {
  const found: Line[] = []
  const written = { text, units }
  const signs = new Marked(text)
  let block: Raw[] = []
  for (let i = 0; i < begins.length; i++) {
    const from = begins[i] ?? 0
    let to = (begins[i + 1] ?? text.length + 1) - 1
    if (text.charCodeAt(to - 1) === 13) to--
    if (!blank(text, from, to)) block.push({ number: i + 1, from, to })
    else if (block.length > 0) {
      read(written, signs, block, found)
      block = []
    }
  }
  if (block.length > 0) read(written, signs, block, found)
  return found
}

/** The lines of a block, into `found`. No closure: what V8 compiled of one would keep a long file's list when nobody asks for it any more. */
function read(written: Written, signs: Marked, block: readonly Raw[], found: Line[]): void {
  const [first, last] = [block[0] as Raw, block.at(-1) as Raw]
  if (signs.within(first.from, last.to)) marked(written, block, found)
  else for (const { number, from, to } of block) add(found, { number, passage: seen(written, from, to), heading: 0, cells: null })
}
