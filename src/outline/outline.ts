import type { Item, Label, LabelKind } from '../document.js'
import type { Line } from '../source.js'
import { Passage } from '../passage.js'
import type { Period, Section, Task } from '../plan.js'
import { monthsAt, periodHeading } from '../calendar.js'
import { capitals, fold } from '../words.js'
import { labelled } from './label.js'
import { continues, ended, footnoteMark, furniture, introduces, paragraph, takesLeave } from './layout.js'
import { columnsOf, type Column } from './table.js'

export interface Outline {
  readonly intro: readonly Passage[]
  readonly roots: readonly Item[]
  readonly items: readonly Item[]
  readonly closing: readonly Passage[]
  readonly footnotes: readonly { readonly mark: string; readonly passage: Passage }[]
}

interface Draft {
  label: Label | null
  passage: Passage
  paragraphs: Passage[]
  parent: Draft | null
  children: Draft[]
  line: number
  glued: boolean
  cells: Record<string, Passage> | null
  section: Section | null
  period: Period | null
  task: Task | null
  /** Lines gathered so far, a list a paragraph. */
  pieces: Passage[][]
}

const RANK: Readonly<Record<LabelKind, number>> = {
  part: 0, chapter: 1, heading: 2, capital: 3, roman: 4, article: 4, caption: 4, arabic: 5, period: 4.5, parenthesis: 8, letter: 9, bullet: 11, row: 11,
}

function sign(label: Label): string {
  return /[-–—―]/u.test(label.text) ? '-' : label.text
}

/** Whether two labels are of one kind and depth, and so stand beside each other. */
function alike(a: Label, b: Label): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'arabic') return a.values.length === b.values.length
  return a.kind !== 'bullet' || sign(a) === sign(b)
}

const text = (item: Draft): string => item.pieces.at(-1)?.at(-1)?.value ?? ''

/** A heading announces what follows: it has no closing mark, or a colon. */
function announces(item: Draft): boolean {
  const value = text(item)
  return value.endsWith(':') || (value.length < 200 && !ended(value))
}

/** Whether the months of the open heading hold those of another. */
function holds(outer: string, inner: string): boolean {
  const a = periodHeading(outer)?.months
  const b = periodHeading(inner)?.months
  return a !== undefined && b !== undefined && a.from <= b.from && b.to <= a.to && b.to - b.from < a.to - a.from
}

/** The open item that a new label stands under, null for the top: beside the nearest open one of its kind and depth, else under the last open. */
function parentOf(stack: readonly Draft[], floor: number, label: Label, value: string): Draft | null {
  const top = stack.at(-1)
  let at = -1
  for (let i = stack.length - 1; i >= floor && at === -1; i--) {
    const open = stack[i]?.label
    if (open && alike(open, label)) at = i
  }
  const beside = at === -1 ? undefined : stack[at]
  if (beside && top) {
    if (label.kind === 'period' && holds(text(beside), value)) return beside
    const restarts = label.values.length === 1 && label.values[0] === 1 && beside !== top && (beside.label?.values[0] ?? 0) >= 1
    // A list that starts again below a month, a capital or a colon is a list of its own.
    if (restarts && (['period', 'caption', 'capital', 'roman', 'part', 'chapter', 'heading'].includes(top.label?.kind ?? '') || text(top).endsWith(':'))) return top
    return beside.parent
  }
  if (label.kind === 'bullet') return top && stack.length > floor ? top : (stack[floor - 1] ?? null)
  if (label.kind === 'arabic' && label.values.length > 1) {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i]?.label
      if (open?.kind === 'arabic' && open.values.length < label.values.length) return stack[i] ?? null
    }
  }
  if (label.kind === 'period') {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i]
      if (!open || open.label?.kind === 'bullet' || open.label?.kind === 'letter') continue
      if (RANK[open.label?.kind ?? 'bullet'] <= 4 || announces(open)) return open
    }
    return stack[floor - 1] ?? null
  }
  for (let i = stack.length - 1; i >= floor; i--) {
    const open = stack[i]
    if (!open?.label) continue
    if (RANK[open.label.kind] < RANK[label.kind]) return open
    if (i === stack.length - 1 && text(open).endsWith(':') && RANK[label.kind] >= 5) return open
  }
  return stack[floor - 1] ?? null
}

const ROLE_WORDS = /nhiệm vụ|giải pháp|mục đích|yêu cầu|mục tiêu|nội dung|tổ chức thực hiện|kinh phí|phân công|phương hướng|kết quả|biện pháp/u

/** A heading in capitals whose number was lost. */
function caption(line: Line): boolean {
  const value = line.passage.value
  return value.length >= 8 && value.length <= 150 && !/[.;,]$/u.test(value) && (capitals(value) > 0.95 || line.heading > 0) && ROLE_WORDS.test(fold(value))
}

/** Attributes of a task that stand under it as points of their own: who, when, what comes out. */
const ATTRIBUTE = /^(?:(?:đơn vị|cơ quan|bộ phận|người|cá nhân|ban|phòng|lực lượng)(?: (?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm))+(?: (?:thực hiện|chính))?|chủ trì|phối hợp|phụ trách|thời gian(?: [a-zà-ỹ]+){0,4}|thời hạn(?: [a-zà-ỹ]+){0,3}|tiến độ(?: [a-zà-ỹ]+){0,2}|hoàn thành|sản phẩm(?: [a-zà-ỹ]+){0,3}|kết quả(?: đầu ra| cần đạt| dự kiến)?) ?:/u

/** Whether a line is an attribute (`Đơn vị chủ trì: …`) of the task above it. */
export function attribute(value: string): boolean {
  return ATTRIBUTE.test(fold(value.slice(0, 80)))
}

/** Where a second item begins in a line: after a sentence's end, the next label of the same kind; -1 without one. */
function gluedAt(label: Label, value: string): number {
  const value0 = label.values.at(-1) ?? 0
  const next = label.kind === 'bullet' ? `${label.text} `
    : label.kind === 'arabic' ? `${[...label.values.slice(0, -1), value0 + 1].join('.')}${label.mark}`
    : label.kind === 'article' ? `Điều ${value0 + 1}${label.mark}`
    : label.kind === 'letter' ? `${nextLetter(label.text)}${label.mark}`
    : null
  if (next === null || next.trim() === '') return -1
  for (let at = value.indexOf(` ${next}`); at !== -1; at = value.indexOf(` ${next}`, at + 1)) {
    const head = value.slice(0, at).trimEnd()
    const tail = value.slice(at + 1 + next.length)
    if (/(?:[.;]|[.;]\)|\)\.?|”\.?)$/u.test(head.slice(-3)) && /^ ?["“(]?\p{Lu}/u.test(tail) && (label.kind !== 'bullet' || /[.;]$/u.test(head))) return at + 1
  }
  return -1
}

function nextLetter(letter: string): string {
  const order = 'abcdđeghiklmnopqrstuvxy'
  return order[order.indexOf(letter) + 1] ?? ''
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
    if (time && periodHeading(capital(time.value))) {
      const heading: Label = { kind: 'period', text: '', values: [], mark: '', passage: time.slice(0, 0) }
      open(heading, time, line.number, parentOf(stack, floor, heading, capital(time.value)))
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

/** Takes attributes (`- Thời gian: …`) into the task that they describe: the item above them, or the leaf before them on their level. */
function merged(items: readonly Draft[]): void {
  for (const item of items) {
    if (item.children.length === 0 && !(item.label?.kind === 'bullet')) continue
    if (item.children.length === 0 || !item.children.every((child) => child.children.length === 0 && child.label?.kind === 'bullet' && attribute(child.pieces[0]?.[0]?.value ?? ''))) continue
    for (const child of item.children) {
      item.pieces.push(...child.pieces)
      child.line = -1
    }
    item.children = []
  }
}

const capital = (value: string): string => (value === '' ? value : (value[0] ?? '').toUpperCase() + value.slice(1))

/** The label in a table's first cell: `1`, `1.2`, `II`, `A`, `a`. */
function cellLabel(cell: Passage, before: (kind: LabelKind) => number | null): Label | null {
  const bare = cell.value.replace(/[.)/]+$/u, '')
  if (bare === '' || bare.length > 12) return null
  const found = labelled(Passage.of(`${bare}. X`, cell.start, cell.end), before)
  return found ? { ...found.label, text: found.label.text, mark: cell.value.slice(bare.length), passage: cell } : null
}

/** The paragraphs of a cell: converters write `<br>` between them. */
function broken(cell: Passage): Passage[] {
  const parts: Passage[] = []
  let at = 0
  for (const match of cell.value.matchAll(/<br ?\/?>/giu)) {
    parts.push(cell.slice(at, match.index).trim())
    at = match.index + match[0].length
  }
  parts.push(cell.slice(at).trim())
  const whole = parts.filter((part) => part.value !== '')
  const listed = whole.length > 1 && whole.every((part) => /^[-–+•]\s/u.test(part.value))
  return listed ? whole : whole.length > 1 ? [Passage.join(whole, ' ')] : [cell]
}

/** Whether a heading is one of time: an item of months, numbered or not. */
export function timed(item: Item): ReturnType<typeof periodHeading> {
  const heading = item.paragraphs[0]?.value ?? ''
  const direct = periodHeading(heading)
  if (direct) return direct
  // In a table's cell the words may begin in lower case.
  const found = item.label?.kind === 'period' ? monthsAt(fold(heading)) : null
  return found ? { months: found.months, rest: heading.length } : null
}
