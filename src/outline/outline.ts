import type { Item } from '../model/document.js'
import type { Line } from '../model/source.js'
import type { Headings } from '../recognise/headings.js'
import { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'
import { caption, headingGoesOn, HEADS } from './caption.js'
import { closing } from './closing.js'
import { cutName } from './cut-name.js'
import { gluedBeside } from './glued.js'
import { aloneLabel, given, type Labelled } from './label.js'
import { breaksOff, continues, ended, footnoteMark, furniture, introduces, paragraph } from './layout.js'
import { merged } from './table/attributes.js'
import { rows } from './table/rows.js'
import { tree, unprinted } from './tree.js'

/** What the body of a plan was cut into. */
export interface Outline {
  readonly intro: readonly Passage[]
  readonly roots: readonly Item[]
  readonly items: readonly Item[]
  readonly closing: readonly Passage[]
  readonly footnotes: readonly { readonly mark: string; readonly passage: Passage }[]
}

/**
 * The items of a body by their printed labels; neither indentation nor heading depth is asked. Every line goes to exactly one of: an item, the
 * paragraphs before the first (`intro`) or after the last (`closing`), a footnote, or a page's furniture.
 */
export function outline(lines: readonly Line[], width: number | null, scanner: Scanner, headings: Headings): Outline {
  const grown = tree(headings)
  const table = rows(grown, headings, scanner)
  const intro: Passage[][] = []
  const notes: { mark: string; pieces: Passage[] }[] = []
  let previous: Line | null = null // the last line that went to an item or the intro
  let noteLine = -1

  for (let n = 0; n < lines.length; n++) {
    let line = lines[n] as Line
    if (line.cells) {
      table.add(line)
      previous = null
      continue
    }
    table.leave(line)
    const next = lines[n + 1]
    if (next && heads(line, next, grown.label)) {
      line = { ...line, passage: Passage.join([line.passage, next.passage], ' ') }
      n++
    }
    const value = line.passage.value
    const own = given(line)
    if (own === null && furniture(value)) continue
    const mark = own === null ? footnoteMark(value) : null
    if (mark) {
      notes.push({ mark: mark.mark, pieces: [line.passage.slice(mark.length).trim()] })
      noteLine = line.number
      continue
    }
    const found = own ?? grown.label(line.passage)
    if (noteLine === line.number - 1 && !found) {
      notes.at(-1)?.pieces.push(line.passage)
      noteLine = line.number
      continue
    }
    const before: Line | null = previous
    previous = line
    const above = grown.stack.at(-1)
    // «Phần thứ nhất», its heading on the next line, be it one of time.
    const bare = above !== undefined && above.label?.kind !== 'bullet' && above.lastLine === '' && above.pieces.length === 1
    if (above && bare && (!found || (found.label.kind === 'period' && HEADS.has(above.label?.kind ?? 'bullet')))) {
      above.pieces[0] = [line.passage]
      continue
    }
    if (found && (own !== null || !wrapped(found, before, line, width))) {
      grown.add(found.label, found.rest, line.number)
      continue
    }
    const current = above
    const heading = current?.label !== null && current?.goesOn === false ? current.label.kind : null
    const goesOn = before !== null && !(current === undefined && parted(before, line, width)) && (
      continues(before.passage.value, line, before, width) ||
      cutName(before.passage, value, scanner) ||
      (heading !== null && headingGoesOn(heading, before, line))
    )
    if (!goesOn && caption(line)) {
      grown.add(unprinted('caption', line.passage), line.passage, line.number)
      continue
    }
    const at = gluedBeside(grown.stack, value)
    const tail = at === -1 ? null : grown.label(line.passage.slice(at).trim())
    const target = current ? current.pieces : intro
    const piece = tail ? line.passage.slice(0, at).trim() : line.passage
    if (goesOn && target.length > 0) target.at(-1)?.push(piece)
    else target.push([piece])
    if (tail) grown.add(tail.label, tail.rest, line.number).glued = true
  }

  const leave = closing(grown.items.at(-1))
  merged(grown.items)
  const items = grown.items.filter((item) => item.line !== -1)
  for (const item of items) item.close(scanner)
  return {
    intro: intro.map(paragraph), roots: grown.roots, items, closing: leave,
    footnotes: notes.map(({ mark, pieces }) => ({ mark, passage: paragraph(pieces) })),
  }
}

/** Whether a line is the label of the next alone. */
function heads(line: Line, next: Line, label: (passage: Passage) => Labelled | null): boolean {
  if (!aloneLabel(line.passage.value) || next.cells || next.number > line.number + 2 || given(line) !== null || given(next) !== null) return false
  return /^["“(]?\p{L}/u.test(next.passage.value) && !aloneLabel(next.passage.value) && (label(next.passage)?.label.kind ?? 'period') === 'period'
}

/**
 * A wrapped line may begin with a dash or a number of its own sentence: it goes on where the line above breaks off, or its sentence has not ended and lower
 * case follows.
 */
function wrapped({ label, rest }: Labelled, before: Line | null, line: Line, width: number | null): boolean {
  if (before === null || before.number < line.number - 4 || before.passage.length < 30) return false
  if (label.kind !== 'period' && breaksOff(before.passage.value, line.passage.value)) return true
  if (width === null || before.number !== line.number - 1 || !['bullet', 'arabic'].includes(label.kind)) return false
  return /^[\p{Ll}\d]/u.test(rest.value) && !ended(before.passage.value) && before.passage.length > width * 0.7
}

/** A line of the basis ends with a comma before the issuer's own paragraph, or with nothing before the next line of the basis. */
function parted(before: Line, line: Line, width: number | null): boolean {
  const comma = line.number > before.number + 1 && before.passage.value.endsWith(',')
  return /^\p{Lu}/u.test(line.passage.value) && (comma || (width === null && introduces(line.passage.value)))
}
