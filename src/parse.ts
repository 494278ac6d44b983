import type { CitationFind, DeadlineFind, Document, Item, Part, UnitFind } from './document.js'
import type { AttachedPlan, Plan, Section, SectionRole, Task, TaskKind, Unit } from './plan.js'
import { Passage } from './passage.js'
import { position, type Line, type Source } from './source.js'
import { resolved, type Years } from './calendar.js'
import { fold, key } from './words.js'
import { source as read, type ReadOptions } from './read/read.js'
import { partLines, type PartLines } from './outline/parts.js'
import { labelled } from './outline/label.js'
import { wrapWidth } from './outline/layout.js'
import { outline, timed, type Outline } from './outline/outline.js'
import { letterhead, regime, years, type Letterhead } from './extract/letterhead.js'
import { foot } from './extract/foot.js'
import { citations, type CitationWords } from './extract/citations.js'
import { cellDeadline, deadlines, type DeadlineContext } from './extract/deadlines.js'
import { cellUnits, firstRole, headingUnits, partners, taskUnits, type UnitWords } from './extract/units.js'
import { subRole, topRole } from './extract/roles.js'
import { basis, nothing, ownPeriod, product, timetable } from './extract/tasks.js'

/**
 * The document that `bytes` hold. Three promises, held by test/robust.test.ts: any bytes give a document (what could not be read is a note); every
 * span lies inside `source.text` and the text there, without marks and composed, is the value; every letter of the source stands in one line.
 */
export async function parse(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  return parsed(await read(bytes, options))
}

/** The ids of a file: one series a kind of find, attachments included. */
interface Ids {
  readonly next: (kind: string) => string
}

function ids(): Ids {
  const counts = new Map<string, number>()
  return {
    next: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return `${kind}${count}`
    },
  }
}

/** Everything of one part before it is put together. */
interface Stage {
  readonly source: Source
  readonly lines: PartLines
  readonly head: Letterhead
  readonly outline: Outline
  readonly years: Years | null
  readonly ids: Ids
  /** What is asked of an item more than once. */
  readonly time: (item: Item) => ReturnType<typeof timed>
  readonly folded: (item: Item) => string
  readonly titled: (item: Item) => readonly UnitWords[]
}

/** `of`, asked once an item. */
function once<T>(of: (item: Item) => T): (item: Item) => T {
  const known = new Map<Item, T>()
  return (item) => {
    const found = known.get(item)
    if (found !== undefined) return found
    const made = of(item)
    known.set(item, made)
    return made
  }
}

interface Finds {
  readonly citations: CitationFind[]
  readonly deadlines: DeadlineFind[]
  readonly units: UnitFind[]
}

/** The document of a source that has been read. */
export function parsed(source: Source): Document {
  const isLabelled = (line: Line): boolean => labelled(line.passage, () => null) !== null
  const width = wrapWidth(source.lines)
  const cut = partLines(source.lines, isLabelled)
  const finds: Finds = { citations: [], deadlines: [], units: [] }
  const parts: Part[] = []
  const id = ids()
  let above: Years | null = null
  for (const lines of cut) {
    const head = letterhead(lines.head, lines.kindLine, lines.body, isLabelled)
    const body = lines.body.slice(head.taken)
    const items = outline(body, width)
    const own = years(head.title?.value ?? '', head.date, items.intro.map((text) => text.value).join(' ').slice(0, 1500))
    const stage: Stage = {
      source, lines: { ...lines, head: [...lines.head, ...lines.body.slice(0, head.taken)], body }, head, outline: items, years: own ?? above, ids: id,
      time: once(timed), folded: once((item) => fold(item.passage.value)), titled: once((item) => headingUnits((item.paragraphs[0] ?? Passage.empty).value)),
    }
    above = stage.years
    parts.push(assembled(stage, parts[0] ?? null, finds))
  }
  const first = parts[0]
  const plan: Plan = {
    schemaVersion: 1,
    source: { path: source.path, format: source.format, encoding: source.encoding, sha256: source.sha256, notes: [...source.notes] },
    ...(first?.plan ?? blank()),
  }
  const main: Part | undefined = first && { ...first, plan }
  const all = main ? [main, ...parts.slice(1).map((part) => ({ ...part, parent: main }))] : []
  const moved = <T extends { part: Part }>(found: T[]): T[] => found.map((find) => ({ ...find, part: all[parts.indexOf(find.part)] ?? find.part }))
  plan.attachments = all.slice(1).map((part) => part.plan)
  return { source, plan, parts: all, citations: moved(finds.citations), deadlines: moved(finds.deadlines), units: moved(finds.units) }
}

function blank(): AttachedPlan {
  return {
    kind: null, title: null, parent: null, issuer: null, number: null, place: null, date: null, year: null, yearEnd: null,
    sections: [], periods: [], tasks: [], units: [], citations: [], deadlines: [], recipients: [], signatures: [], footnotes: [], attachments: [],
  }
}

/** One part: its plan, from letterhead, outline and foot, with the places of what was found. */
function assembled(stage: Stage, parent: Part | null, finds: Finds): Part {
  const { source, head, lines } = stage
  const end = foot(lines.foot)
  const plan: AttachedPlan = {
    ...blank(),
    kind: head.kind, title: head.title?.value ?? null, parent: head.parent?.value ?? null, issuer: head.issuer?.value ?? null,
    number: head.numberValue, place: head.place, date: head.date, year: stage.years?.year ?? null, yearEnd: stage.years?.yearEnd ?? null,
    recipients: end.recipients.map(({ name, note, passage }) => ({ name, note, position: position(source, passage) })),
    signatures: end.signatures.map(({ authority, title, name, passage }) => ({ authority, title, name, position: position(source, passage) })),
    footnotes: stage.outline.footnotes.map(({ mark, passage }) => ({ mark, text: passage.value, position: position(source, passage) })),
  }
  const part: Part = {
    plan, parent, regime: regime(lines.head, head.numberValue, lines.foot) ?? parent?.regime ?? null,
    head: lines.head, intro: stage.outline.intro, outline: stage.outline.roots, items: stage.outline.items, closing: stage.outline.closing, foot: lines.foot,
    places: {
      kind: head.kindPassage, title: head.title, issuer: head.issuer, number: head.number, date: head.datePassage,
      attached: head.attached, recipients: end.heading,
    },
  }
  headings(stage, plan)
  tasks(stage, part, finds)
  cited(stage, part, finds)
  plan.units = register(finds.units.filter((find) => find.part === part))
  return part
}

/** Sections and periods: every top-level heading, every numbered heading with items below it, every heading of time. */
function headings(stage: Stage, plan: AttachedPlan): void {
  const romans = stage.outline.items.some((item) => item.label?.kind === 'roman' || item.label?.kind === 'capital')
  for (const item of stage.outline.items) {
    const time = stage.time(item)
    const leaf = item.children.length === 0
    const heading = item.paragraphs[0] ?? Passage.empty
    const kind = item.label?.kind
    const top = kind === 'part' || kind === 'chapter' || kind === 'heading' || kind === 'capital' || kind === 'roman' || kind === 'caption'
    const numbered = kind === 'arabic' || kind === 'letter' || kind === 'parenthesis'
    // Without Roman numerals «5. Kinh phí», with paragraphs only, is a section of the first level too.
    const bare = numbered && leaf && item.parent === null && !romans && item.paragraphs.length > 1 && ['other', 'purpose', 'findings'].includes(topRole(heading.value) ?? '')
    if ((top || bare || (numbered && (!leaf || time))) && (item.label?.text !== '' || kind === 'caption')) item.section = section(stage, plan, item, heading)
    if (!time || !stage.years || (leaf && time.rest < heading.length)) continue
    const words = (time.rest < heading.length ? heading.slice(0, time.rest) : heading).value.replace(/[\s:.;]+$/u, '')
    item.period = {
      id: stage.ids.next('p'), ...resolved(time.months, stage.years), heading: words,
      section: enclosing(item.parent)?.id ?? null, position: position(stage.source, heading.slice(0, words.length)),
    }
    plan.periods.push(item.period)
  }
}

function section(stage: Stage, plan: AttachedPlan, item: Item, heading: Passage): Section {
  const parent = enclosing(item.parent)
  const words = heading.value.replace(/[\s:]+$/u, '')
  const months = item.children.some((child) => child.label?.kind === 'period' || stage.time(child) !== null || child.cells !== null || child.children.some((row) => row.cells !== null))
  const said = parent ? (parent.role === 'other' ? topRole(words) : subRole(words, parent.role)) : topRole(words)
  let role: SectionRole = said ?? parent?.role ?? 'other'
  if (stage.time(item) !== null && parent === null) role = 'schedule'
  if (role !== 'purpose' && role !== 'implementation' && (months || (role === 'orientation' && timetable(words)))) role = 'schedule'
  if (said === null && parent === null && stage.time(item) === null && !months && item.children.length > 0) role = 'orientation'
  const found: Section = {
    id: stage.ids.next('s'), number: item.label?.text || null, heading: words, role,
    level: (parent?.level ?? 0) + 1, parent: parent?.id ?? null,
    position: position(stage.source, words === '' ? (item.label?.passage ?? heading) : heading.slice(0, words.length)),
  }
  plan.sections.push(found)
  return found
}

/** The nearest section from `item` upwards. */
function enclosing(item: Item | null): Section | null {
  for (let at = item; at; at = at.parent) if (at.section) return at.section
  return null
}

const KINDS: Readonly<Partial<Record<SectionRole, TaskKind>>> = { orientation: 'orientation', schedule: 'scheduled', implementation: 'implementation' }

/** The leaf items in sections that hold tasks, with their units, times and citations. */
function tasks(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const flat = plan.sections.length === 0
  for (const item of stage.outline.items) {
    if (item.section || item.period || item.children.length > 0 || nothing(item.passage.value) || item.passage.value === '') continue
    const within = above(item)
    if (within.article) continue
    const role: SectionRole | null = within.section?.role ?? (within.period || item.cells ? 'schedule' : flat && !basis(item.passage.value) && plan.kind !== null ? 'orientation' : null)
    const kind = role === null ? undefined : KINDS[role]
    if (kind === undefined) continue
    const own = ownPeriod(item.passage.value)
    const period = own && stage.years ? resolved(own.months, stage.years) : (within.period ?? null)
    const task: Task = {
      id: stage.ids.next('t'), number: item.label?.kind === 'bullet' ? null : item.label?.text || null, kind, text: item.passage.value,
      section: within.section?.id ?? null, period: period?.period ?? null, units: [], product: item.cells?.product?.value ?? product(item.passage.value),
      deadlines: [], citations: [], position: position(stage.source, item.passage),
    }
    item.task = task
    plan.tasks.push(task)
    units(stage, item, task, within.heading, part, finds)
  }
}

interface Above {
  readonly section: Section | null
  readonly period: Item['period']
  readonly heading: Item | null
  readonly article: boolean
}

/** What stands over an item: its section, its period, its heading, and whether it is a point of an Điều. */
function above(item: Item): Above {
  let section: Section | null = null
  let period: Item['period'] = null
  let article = item.label?.kind === 'article'
  for (let at = item.parent; at; at = at.parent) {
    section ??= at.section
    period ??= at.period
    if (at.label?.kind === 'article') article = true
  }
  return { section, period, heading: item.parent, article }
}

function units(stage: Stage, item: Item, task: Task, heading: Item | null, part: Part, finds: Finds): void {
  const found: { unit: UnitWords; passage: Passage }[] = []
  const cells = item.cells
  if (cells) {
    for (const [column, role] of [['lead', 'leads'], ['advise', 'advises'], ['execute', 'executes'], ['support', 'coordinates']] as const) {
      const cell = cells[column]
      if (cell) for (const unit of cellUnits(cell.value, role)) found.push({ unit, passage: cell.slice(...unit.range) })
    }
  }
  if (found.length === 0) {
    const text = stage.folded(item)
    const starts: number[] = []
    let at = 0
    for (const paragraph of item.paragraphs) {
      starts.push(at)
      at += paragraph.length + 1
    }
    for (const unit of taskUnits(text, item.passage.value, starts)) found.push({ unit, passage: item.passage.slice(...unit.range) })
  }
  if (found.length === 0) {
    // Items below a heading that is a unit have it.
    for (let at = heading; at && found.length === 0; at = at.parent) {
      const title = at.paragraphs[0] ?? Passage.empty
      if (title.length > 300 || at.period) continue
      for (const unit of stage.titled(at)) {
        found.push({ unit: { ...unit, role: firstRole(item.passage.value) }, passage: title.slice(...unit.range) })
      }
      if (found.length > 0) for (const unit of partners(stage.folded(item), item.passage.value)) found.push({ unit, passage: item.passage.slice(...unit.range) })
    }
  }
  for (const { unit, passage } of found) {
    const given = { name: unit.name, role: unit.role }
    task.units.push(given)
    finds.units.push({ unit: given, task, item, part, passage })
  }
}

/** Citations of title, basis, items, footnotes and closing in reading order, and the times of the tasks. */
function cited(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const found: CitationFind[] = []
  const add = (passage: Passage, item: Item | null, place: CitationFind['place']): readonly CitationWords[] => {
    const words = citations(item ? stage.folded(item) : fold(passage.value), passage.value)
    for (const one of words) found.push(find(stage, part, passage, one, item, place))
    return words
  }
  const { head, outline: tree } = stage
  if (head.title) add(head.title, null, 'text')
  if (head.attached) add(head.attached, null, 'attachment')
  for (const passage of tree.intro) add(passage, null, basis(passage.value) ? 'basis' : 'text')
  const started = tree.items.findIndex((item) => item.section !== null)
  for (const [i, item] of tree.items.entries()) {
    const words = add(item.passage, item, i < started && basis(item.passage.value) ? 'basis' : 'text')
    if (item.task) times(stage, part, item, item.task, words.map((one) => one.range), finds)
  }
  for (const note of tree.footnotes) add(note.passage, null, 'text')
  for (const passage of tree.closing) add(passage, null, 'text')
  found.sort((a, b) => a.passage.start - b.passage.start)
  for (const one of found) {
    const citation = { ...one.citation, id: stage.ids.next('c') }
    plan.citations.push(citation)
    one.item?.task?.citations.push(citation.id)
    finds.citations.push({ ...one, citation })
  }
}

function find(stage: Stage, part: Part, passage: Passage, words: CitationWords, item: Item | null, place: CitationFind['place']): CitationFind {
  const own = passage.slice(...words.range)
  const piece = (range: readonly [number, number] | null): Passage | null => (range ? passage.slice(...range) : null)
  return {
    citation: {
      id: '', type: words.typeValue, number: words.numberValue, name: words.nameValue, date: words.dateValue, issuer: words.issuerValue,
      task: item?.task?.id ?? null, raw: own.value, position: position(stage.source, own),
    },
    part, item, passage: own, type: piece(words.type), number: piece(words.number), date: piece(words.date), issuer: piece(words.issuer),
    word: words.word, listed: words.listed, place,
  }
}

function times(stage: Stage, part: Part, item: Item, task: Task, busy: readonly (readonly [number, number])[], finds: Finds): void {
  const period = above(item).period
  const context: DeadlineContext = {
    years: stage.years,
    months: period ? { from: Number(period.start.slice(5, 7)), to: Number(period.end.slice(5, 7)), year: Number(period.start.slice(0, 4)) } : null,
  }
  const add = (passage: Passage, words: ReturnType<typeof deadlines>): void => {
    for (const one of words) {
      const own = passage.slice(...one.range)
      const deadline = {
        id: stage.ids.next('d'), raw: own.value, kind: one.kind, date: one.date, end: one.end, rule: one.rule, calendar: one.calendar,
        implied: [...one.implied], task: task.id, position: position(stage.source, own),
      }
      task.deadlines.push(deadline.id)
      part.plan.deadlines.push(deadline)
      finds.deadlines.push({ deadline, part, item, task, passage: own })
    }
  }
  add(item.passage, deadlines(stage.folded(item), item.passage.value, busy, context))
  const cell = item.cells?.time
  if (cell) add(cell, cellDeadline(fold(cell.value), cell.value, context))
}

/** Each unit once: headed by its most frequent spelling, with the others and the tasks that it has. */
function register(found: readonly UnitFind[]): Unit[] {
  const keys = new Map<string, string>()
  const units = new Map<string, { spellings: Map<string, number>; tasks: Set<string> }>()
  for (const { unit, task } of found) {
    const id = keys.get(unit.name) ?? key(unit.name)
    keys.set(unit.name, id)
    const entry = units.get(id) ?? { spellings: new Map<string, number>(), tasks: new Set<string>() }
    entry.spellings.set(unit.name, (entry.spellings.get(unit.name) ?? 0) + 1)
    entry.tasks.add(task.id)
    units.set(id, entry)
  }
  return [...units.values()].map(({ spellings, tasks: has }) => {
    const [name, ...aliases] = [...spellings].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
    return { name: name ?? '', aliases, tasks: [...has] }
  })
}
