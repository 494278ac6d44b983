import type { Item, Part } from '../model/document.js'
import type { Section, SectionRole, Task, TaskKind, TaskUnit } from '../model/plan.js'
import { NONE } from '../model/lists.js'
import { Passage } from '../text/passage.js'
import { position } from '../model/source.js'
import { resolved } from '../text/calendar.js'
import { basis, nothing, ownPeriod, product } from '../recognise/task-words.js'
import { headsNoMonths } from '../recognise/period.js'
import { cellUnits } from '../recognise/unit/cell.js'
import type { UnitWords } from '../recognise/unit/gatherer.js'
import { firstRole, partners } from '../recognise/unit/heading.js'
import { taskUnits } from '../recognise/unit/task.js'
import { PlannedTask } from './planned-task.js'
import type { Finds, Stage } from './stage.js'

const KINDS: Readonly<Partial<Record<SectionRole, TaskKind>>> = { orientation: 'orientation', schedule: 'scheduled', implementation: 'implementation' }

/** The leaf items in sections that hold tasks, with their units, times and citations. */
export function tasks(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const flat = plan.sections.length === 0
  stage.keys.add(plan.tasks)
  for (const item of stage.outline.items) {
    if (item.section || item.period || item.children.length > 0 || nothing(item.text) || item.passage.value === '') continue
    const within = above(item)
    if (within.article || headsNoMonths(item.text)) continue
    const role: SectionRole | null =
      within.section?.role ??
      (within.period || item.cells ? 'schedule' : flat && !basis(item.text) && plan.kind !== null ? 'orientation' : null)
    const kind = role === null ? undefined : KINDS[role]
    if (kind === undefined) continue
    const own = ownPeriod(item.text)
    const period = own && stage.years ? resolved(own.months, stage.years) : (within.period ?? null)
    const task = new PlannedTask({
      id: stage.ids.next('t'), number: item.label?.kind === 'bullet' ? null : item.label?.text || null, kind, text: item.passage.value,
      section: within.section?.id ?? null, period: period?.period ?? null, units: NONE, product: item.cells?.product?.value ?? product(item.text),
      deadlines: NONE, citations: NONE, position: position(stage.source, item.passage),
    }, stage.keys)
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
export function above(item: Item): Above {
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
      if (cell) for (const unit of cellUnits(stage.scanner.of(cell), role)) found.push({ unit, passage: cell.slice(...unit.range) })
    }
  }
  if (found.length === 0) {
    const starts: number[] = []
    let at = 0
    for (const paragraph of item.paragraphs) {
      starts.push(at)
      at += paragraph.length + 1
    }
    for (const unit of taskUnits(item.text, starts)) found.push({ unit, passage: item.passage.slice(...unit.range) })
  }
  if (found.length === 0) {
    // Items below a heading that is a unit have it.
    for (let at = heading; at && found.length === 0; at = at.parent) {
      const title = at.paragraphs[0] ?? Passage.empty
      if (title.length > 300 || at.period) continue
      for (const unit of stage.titled(at)) {
        found.push({ unit: { ...unit, role: unit.role === 'assigned' ? firstRole(item.text) : unit.role }, passage: title.slice(...unit.range) })
      }
      if (found.length > 0) for (const unit of partners(item.text)) found.push({ unit, passage: item.passage.slice(...unit.range) })
    }
  }
  if (found.length === 0) return
  task.units = found.map(({ unit }) => ({ name: stage.same(unit.name), unit: '', role: unit.role }))
  for (const [i, { passage }] of found.entries()) finds.units.push({ unit: task.units[i] as TaskUnit, task, item, part, passage })
}
