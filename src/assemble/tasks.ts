import type { Item, Label, Part } from '../model/document.js'
import { NONE } from '../model/lists.js'
import type { Section, SectionRole, Task, TaskKind, TaskUnit } from '../model/plan.js'
import { position } from '../model/source.js'
import { attributes } from '../outline/table/attributes.js'
import { headsNoMonths } from '../recognise/period.js'
import { topRole } from '../recognise/roles.js'
import { basis, goal, nothing, ownPeriod, product } from '../recognise/task-words.js'
import { resolved } from '../text/calendar.js'
import { withoutEnd } from '../text/spelling.js'
import { gives, giving, pointRole, type Giving } from './giving.js'
import { planned } from './planned.js'
import type { Finds, Stage } from './stage.js'
import { unitsOf } from './units.js'

const KINDS: Readonly<Partial<Record<SectionRole, TaskKind>>> = { orientation: 'orientation', schedule: 'scheduled', implementation: 'implementation' }

/** The leaf items in sections that hold tasks, with their units, times and citations. */
export function tasks(stage: Stage, part: Part, finds: Finds): void {
  const { plan } = part
  const given = giving(stage)
  const calendar = calendars(stage)
  const flat = plan.sections.length === 0
  const romans = stage.outline.items.some((item) => item.label?.kind === 'roman' || item.label?.kind === 'capital')
  for (const item of stage.outline.items) {
    if (item.section || item.period || (item.children.length > 0 && !sentence(item)) || nothing(item.text) || item.passage.value === '') continue
    const within = above(item)
    if (headsNoMonths(item.text) || item.cells?.['listed'] || (item.cells === null && goal(item.text))) continue
    const role = within.article
      ? (stage.carries ? null : ofArticle(item, within.article))
      : (within.section?.role ?? (given.fixed ? null : within.period || assigns(item, given) ? 'schedule' : unsectioned(stage, item, given, { flat, romans })))
    const kind = role === null ? undefined : KINDS[role]
    if (kind === undefined) continue
    const own = ownPeriod(item.text)
    const heads = own !== null && (own.months.unit !== 'year' || kind === 'scheduled') && calendar(item)
    const period = heads && stage.years ? resolved(own.months, stage.years) : (within.period ?? null)
    const told = item.cells ?? attributes(item.paragraphs)
    const task = planned<Omit<Task, 'key'>, 'key'>({
      id: stage.ids.next('t'), number: taskNumber(item.label), kind, text: item.passage.value,
      section: within.section?.id ?? null, period: period?.period ?? null, units: NONE, product: (told['product'] ?? null)?.value ?? product(item.text),
      person: told['person']?.value ?? null,
      deadlines: NONE, citations: NONE, position: position(stage.source, item.passage),
    }, stage.derived, 'key')
    item.task = task
    plan.tasks.push(task)
    const found = unitsOf(stage, item)
    if (found.length === 0) continue
    task.units = found.map(({ unit }) => ({ name: stage.same(unit.name), unit: '', role: unit.role }))
    for (const [i, { passage }] of found.entries()) finds.units.push({ unit: task.units[i] as TaskUnit, task, item, part, passage })
  }
}

/** Whether a bullet with items below it is work of its own and no heading: a whole sentence, ended. */
function sentence({ label, passage, period }: Item): boolean {
  return label?.kind === 'bullet' && period === null && /[.;]$/u.test(passage.value.slice(-1))
}

/** What is printed as a task's number: `Điều 3` of an article, none of a bullet. */
function taskNumber(label: Label | null): string | null {
  if (label === null || label.kind === 'bullet' || label.text === '') return null
  return label.kind === 'article' ? withoutEnd(label.passage.value, '.:-–—/)') : label.text
}

/** Tells whether an item stands in a list of months: most beside it begin with one. `- Tháng 7: có sơ kết.` among other tasks is one with a time. */
function calendars(stage: Stage): (item: Item) => boolean {
  const known = new Map<Item | null, boolean>()
  return ({ parent }) => {
    const found = known.get(parent)
    if (found !== undefined) return found
    const beside = parent?.children ?? stage.outline.roots
    const dated = beside.filter((item) => item.period !== null || ownPeriod(item.text) !== null).length
    known.set(parent, dated * 2 > beside.length)
    return dated * 2 > beside.length
  }
}

/** Whether a row assigns work: any of a plan, in another appendix one that says who or when. */
function assigns({ cells }: Item, given: Giving): boolean {
  if (cells === null) return false
  return given.role !== 'other' || ['lead', 'advise', 'execute', 'support', 'person', 'time', 'start', 'end'].some((column) => cells[column] !== undefined)
}

/** What an item in no section is: a point of a plan without sections, or one of the first level beside headings. */
function unsectioned(stage: Stage, item: Item, given: Giving, { flat, romans }: { readonly flat: boolean; readonly romans: boolean }): SectionRole | null {
  const { kind } = stage
  if (kind === null || given.reports || given.role === 'other' || basis(item.text)) return null
  if (flat) return given.role
  const numbered = item.label?.kind === 'arabic' || item.label?.kind === 'letter' || item.label?.kind === 'parenthesis'
  if (romans || item.parent !== null || !numbered) return null
  const said = topRole(item.text, Math.min(item.text.count, 8))
  return said === null || KINDS[said] !== undefined || (said === 'other' && given.points) ? given.role : null
}

/** What an article's own text or a point of it that no heading stands over is. */
function ofArticle(item: Item, article: Item): SectionRole | null {
  if (item === article) return gives(item) ? 'implementation' : null
  return item.parent === article ? pointRole(item, article) : null
}

interface Above {
  readonly section: Section | null
  readonly period: Item['period']
  /** The Điều that it is, or stands in below no section. */
  readonly article: Item | null
}

/** What stands over an item: its section, its period, and the Điều that it is a point of. */
export function above(item: Item): Above {
  let section: Section | null = null
  let period: Item['period'] = null
  let article = item.label?.kind === 'article' ? item : null
  for (let at = item.parent; at; at = at.parent) {
    if (at.label?.kind === 'article' && section === null) article ??= at
    section ??= at.section
    period ??= at.period
  }
  return { section, period, article }
}
