import { periodHeading } from '../calendar.js'
import type { Item, Label } from '../document.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitalized, capitals } from '../words.js'
import { attribute, merged } from './attributes.js'
import { caption } from './caption.js'
import { broken, cellLabel } from './cells.js'
import { type Draft, text } from './draft.js'
import { gluedAt } from './glued.js'
import { labelled } from './label.js'
import { continues, ended, footnoteMark, furniture, introduces, paragraph, takesLeave } from './layout.js'
import { parentOf } from './nesting.js'
import { type Column, columnsOf } from './table.js'

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
export function outline(lines: readonly Line[], width: number | null): Outline {
  const roots: Draft[] = []
  const items: Draft[] = []
  const stack: Draft[] = []
  const intro: Passage[][] = []
  const notes: { mark: string; pieces: Passage[] }[] = []
  const last = new Map<string, number>()
  let previous: Line | null = null // the last line that went to an item or the intro
  let noteLine = -1
  let columns: readonly (Column | null)[] | null = null
  let headText = ''
  let floor = 0
  let tableLine = -1

  const open = (label: Label | null, rest: Passage, line: number, parent: Draft | null, cells: Record<string, Passage> | null = null): Draft => {
    const item: Draft = {
      label, passage: Passage.empty, paragraphs: [], parent, children: [], line, glued: false, cells, section: null, period: null, task: null, pieces: [[rest]],
    }
    if (parent) parent.children.push(item)
    else roots.push(item)
    while (stack.length > 0 && stack.at(-1) !== parent) stack.pop()
    stack.push(item)
    items.push(item)
    if (label) last.set(label.kind, label.values.at(-1) ?? 0)
    return item
  }

  const add = (label: Label, rest: Passage, line: number): Draft => {
    const at = label.passage.length > 0 || label.kind === 'bullet' ? gluedAt(label, rest.value) : -1
    const head = at === -1 ? rest : rest.slice(0, at).trim()
    const item = open(label, head, line, parentOf(stack, floor, label, head.value))
    if (at === -1) return item
    const tail = labelled(rest.slice(at).trim(), (kind) => last.get(kind) ?? null)
    if (!tail) return item
    const second = add(tail.label, tail.rest, line)
    second.glued = true
    return second
  }

  const tableRow = (line: Line): void => {
    if (tableLine !== line.number - 1 && tableLine !== line.number - 2) {
      columns = null
      while (stack.length > 0 && ['bullet', 'row'].includes(stack.at(-1)?.label?.kind ?? '')) stack.pop()
      floor = stack.length
    }
    tableLine = line.number
    // A row that names columns is the table's head; below it only the same row again, after a page's end.
    const heads = columns === null || line.passage.value === headText ? columnsOf(line) : null
    if (heads) {
      headText = line.passage.value
      columns = heads
      return
    }
    const cells = line.cells ?? []
    const filled = cells.filter((cell) => cell.value !== '')
    if (filled.length === 0 || filled.every((cell) => /^[\s(]*\d{1,2}[)\s]*$/u.test(cell.value))) return
    const named: Record<string, Passage> = {}
    cells.forEach((cell, i) => {
      const column = columns?.[i]
      if (column && cell.value !== '') named[column] = column in named ? Passage.join([named[column] ?? Passage.empty, cell], '; ') : cell
    })
    const longest = filled.reduce((a, b) => (b.length > a.length ? b : a))
    const content = named.content ?? (filled.length === 1 ? filled[0] : columns ? undefined : longest) ?? longest
    const number = named.number ?? (columns === null && cells[0] && /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u.test(cells[0].value) ? cells[0] : undefined)
    const label = number ? cellLabel(number, (kind) => last.get(kind) ?? null) : null
    const time = named.period
    if (time && periodHeading(capitalized(time.value))) {
      const heading: Label = { kind: 'period', text: '', values: [], mark: '', passage: time.slice(0, 0) }
      open(heading, time, line.number, parentOf(stack, floor, heading, capitalized(time.value)))
    } else if (filled.length === 1 && periodHeading(content.value)) {
      const heading: Label = { kind: 'period', text: '', values: [], mark: '', passage: content.slice(0, 0) }
      open(heading, content, line.number, parentOf(stack, floor, heading, content.value))
      return
    }
    if (content === time) return
    const group = filled.length - (number && number.value !== '' ? 1 : 0) - (time ? 1 : 0) <= 1 && (label?.kind === 'roman' || label?.kind === 'capital' || (filled.length === 1 && label === null && columns !== null && capitals(content.value) > 0.9))
    const kind: Label = label ?? { kind: group ? 'caption' : 'row', text: '', values: [], mark: '', passage: content.slice(0, 0) }
    const parts = group ? [content] : broken(content)
    for (const [i, part] of parts.entries()) {
      const inner = parts.length > 1 ? labelled(part, (k) => last.get(k) ?? null) : null
      const own = i === 0 ? kind : (inner?.label ?? { ...kind, kind: 'row', text: '', values: [] })
      open(own, inner?.rest ?? part, line.number, parentOf(stack, floor, own, part.value), group ? null : named)
    }
  }

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (line.cells) {
      tableRow(line)
      previous = null
      continue
    }
    if (tableLine !== -1 && floor > 0 && line.number > tableLine + 1) {
      while (stack.length > floor) stack.pop()
      floor = 0
    } else if (tableLine !== -1) floor = 0
    const value = line.passage.value
    if (furniture(value)) continue
    const mark = footnoteMark(value)
    if (mark) {
      notes.push({ mark: mark.mark, pieces: [line.passage.slice(mark.length).trim()] })
      noteLine = line.number
      continue
    }
    const found = labelled(line.passage, (kind) => last.get(kind) ?? null)
    if (noteLine === line.number - 1 && !found) {
      notes.at(-1)?.pieces.push(line.passage)
      noteLine = line.number
      continue
    }
    const current = stack.at(-1)
    // A wrapped line may begin with a dash or a number of its own sentence: it goes on where the sentence has not ended and lower case follows.
    const wrapped = found !== null && previous !== null && previous.number === line.number - 1 && width !== null && /^[\p{Ll}\d]/u.test(found.rest.value)
      && ['bullet', 'arabic'].includes(found.label.kind) && !ended(previous.passage.value) && previous.passage.length > width * 0.7
    if (found && !wrapped) {
      add(found.label, found.rest, line.number)
      previous = line
      continue
    }
    // A line of the basis ends with a comma before the issuer's own paragraph.
    const comma = previous !== null && line.number > previous.number + 1 && previous.passage.value.endsWith(',')
    const parted = current === undefined && previous !== null && /^\p{Lu}/u.test(value) && (comma || (width === null && introduces(value)))
    const goesOn = previous !== null && !parted && continues(previous.passage.value, line, previous, width)
    // «Phần thứ nhất», its heading on the next line.
    if (current && current.label?.kind !== 'bullet' && text(current) === '' && current.pieces.length === 1) {
      current.pieces[0] = [line.passage]
      previous = line
      continue
    }
    if (!goesOn && caption(line)) {
      add({ kind: 'caption', text: '', values: [], mark: '', passage: line.passage.slice(0, 0) }, line.passage, line.number)
      previous = line
      continue
    }
    const at = current?.label ? gluedAt(current.label, value) : -1
    const tail = at === -1 ? null : labelled(line.passage.slice(at).trim(), (kind) => last.get(kind) ?? null)
    if (current && tail) {
      const head = line.passage.slice(0, at).trim()
      if (goesOn) current.pieces.at(-1)?.push(head)
      else current.pieces.push([head])
      add(tail.label, tail.rest, line.number).glued = true
      previous = line
      continue
    }
    const target = current ? current.pieces : intro
    if (goesOn && target.length > 0) target.at(-1)?.push(line.passage)
    else target.push([line.passage])
    previous = line
  }

  const final = items.at(-1)
  const closing: Passage[] = []
  if (final) {
    const leave = final.pieces.findIndex((pieces, i) => i > 0 && i >= final.pieces.length - 4 && takesLeave(pieces[0]?.value ?? ''))
    const trailing = final.pieces.length - 1
    // A plan's last paragraph after a whole sentence is its own, not the last task's: «Ngoài những việc trên, …».
    if (leave === -1 && trailing > 0 && (final.label?.kind !== 'roman') && final.pieces.every((pieces) => ended(pieces.at(-1)?.value ?? '') && !(pieces.at(-1)?.value ?? '').endsWith(':')) && !attribute(final.pieces[trailing]?.[0]?.value ?? '')) {
      closing.push(paragraph(final.pieces.pop() ?? []))
    }
    if (leave !== -1) for (const pieces of final.pieces.splice(leave)) closing.push(paragraph(pieces))
  }
  merged(items)
  const kept = items.filter((item) => item.line !== -1)
  for (const item of kept) {
    item.paragraphs = item.pieces.map(paragraph)
    item.passage = Passage.join(item.paragraphs, ' ')
    item.pieces = []
  }
  return {
    intro: intro.map(paragraph), roots, items: kept, closing,
    footnotes: notes.map(({ mark, pieces }) => ({ mark, passage: paragraph(pieces) })),
  }
}
