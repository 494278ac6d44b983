import { DIRECTS } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Item } from '../model/document.js'
import { NONE } from '../model/lists.js'
import { attribute, attributes } from '../outline/table/attributes.js'
import { parts } from '../outline/table/cells.js'
import { cellNames, cellUnits } from '../recognise/unit/cell.js'
import type { UnitWords } from '../recognise/unit/gatherer.js'
import { actsFirst, firstRole, partners } from '../recognise/unit/heading.js'
import { obligesOther } from '../recognise/unit/lead.js'
import { taskUnits } from '../recognise/unit/task.js'
import { isLevel } from '../recognise/unit/within.js'
import { lazy } from '../text/lazy.js'
import type { Passage } from '../text/passage.js'
import { key } from '../text/spelling.js'
import type { PlacedUnit, Stage } from './stage.js'

/**
 * The units of the nearest heading that names some, with the roles that it or the item's first verb gives them, and of those above it that say who directs
 * (`Phó Chủ tịch A chỉ đạo:`) these; none that the item names itself. An item with its own subject has only those who direct.
 */
function inherited(stage: Stage, item: Item, own: readonly PlacedUnit[], subject: boolean): readonly PlacedUnit[] {
  const known = new Set(own.map(({ unit }) => unit.name))
  const found: PlacedUnit[] = []
  const add = (unit: UnitWords, passage: Passage): void => {
    if (!known.has(unit.name)) found.push({ unit, passage })
    known.add(unit.name)
  }
  const first = lazy(() => firstRole(item.text))
  let nearest = !subject
  let any = false
  // «Chỉ đạo Công an các xã:» says what the units of the heading above it do.
  let told = false
  for (let at = item.parent; at; at = at.parent) {
    if (at.period) continue
    const units = stage.titled(at)
    if (units.length === 0) {
      if (nearest && about(stage, at)) return NONE
      continue
    }
    any = true
    const directs = units.some(({ unit }) => unit.role === 'directs')
    for (const { unit, passage } of units) {
      const role = unit.role === 'assigned' ? (told ? 'directs' : first()) : unit.role
      if (nearest ? acts(stage, item, passage) : told || (directs && (role === 'directs' || role === 'coordinates'))) add({ ...unit, role }, passage)
    }
    if (nearest) for (const unit of partners(item.text)) add(unit, item.passage.slice(...unit.range))
    told = nearest && at.text.within(0, DIRECTS) !== 0
    nearest = false
  }
  if (any || own.length > 0) return found
  // Whom a directive calls upon does what the item's verb says, unless it is to carry out all of it.
  return stage.called.map(({ unit, passage }) => ({ unit: unit.role === 'leads' ? { ...unit, role: first() } : unit, passage }))
}

/** Whether the paragraph under a heading says what something that is no unit must do. */
function about(stage: Stage, { paragraphs }: Item): boolean {
  const last = paragraphs.at(-1)
  return paragraphs.length > 1 && last !== undefined && last.value.endsWith(':') && obligesOther(stage.scanner.of(last))
}

/** Whether an item is work of the unit over it: `Thị trấn Sông Cầu:` stands over projects too. */
function acts(stage: Stage, { text }: Item, unit: Passage): boolean {
  return !isLevel(stage.scanner.of(unit), 0) || actsFirst(text)
}

/** The columns of units with the roles of who stands in them. */
const ROLES = [['lead', 'leads'], ['advise', 'advises'], ['execute', 'executes'], ['support', 'coordinates'], ['monitor', 'monitors']] as const

/** The units that stand in a row's cells, or in attributes under a task. */
function inCells(stage: Stage, cells: Readonly<Record<string, Passage | undefined>>): PlacedUnit[] {
  const found: PlacedUnit[] = []
  for (const [column, role] of ROLES) {
    for (const cell of [cells[column], cells[`${column}2`], cells[`${column}3`]]) {
      for (const piece of cell ? parts(cell) : NONE) {
        for (const unit of cellUnits(stage.scanner.of(piece), role)) {
          // Who leads and follows the work is named once.
          if (role !== 'monitors' || !found.some((one) => key(one.unit.name) === key(unit.name))) found.push({ unit, passage: piece.slice(...unit.range) })
        }
      }
    }
  }
  const { person } = cells
  if (found.length > 0 || !person) return found
  return cellNames(stage.scanner.of(person), 'leads').map((unit) => ({ unit, passage: person.slice(...unit.range) }))
}

/** The units that a task's text names, and those of attributes under it that it does not: `Đơn vị chủ trì: Sở Nội vụ`. */
function inText(stage: Stage, { text, passage, paragraphs, cells }: Item): PlacedUnit[] {
  const starts: number[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    starts.push(at)
    at += paragraph.length + 1
  }
  const told = cells === null ? paragraphs.filter(({ value }, i) => i > 0 && attribute(value)) : NONE
  const named = taskUnits(text, starts).map((unit) => ({ unit, passage: passage.slice(...unit.range) }))
  if (told.length === 0) return named
  const found = named.filter((one) => !told.some(({ start, end }) => one.passage.start >= start && one.passage.end <= end))
  for (const one of inCells(stage, attributes(paragraphs)))
    if (!found.some(({ unit }) => key(unit.name) === key(one.unit.name))) found.push(one)
  return found
}

/** Below `Đảng ủy Ủy ban nhân dân tỉnh:` to lead is what the committee does: `Lãnh đạo Ủy ban nhân dân tỉnh ban hành …` names no leaders. */
function ledByParty(stage: Stage, { text, parent }: Item, { name, range: [from] }: UnitWords): boolean {
  if (from > 0 || text.form(0) !== W.lãnh || parent === null) return false
  return name.startsWith('Lãnh đạo') && stage.titled(parent).some(({ unit }) => unit.name.toLowerCase().startsWith('đảng'))
}

/** The units that do a task: of its cells or its text, and of the heading above it. */
export function unitsOf(stage: Stage, item: Item): readonly PlacedUnit[] {
  const celled = item.cells ? inCells(stage, item.cells) : NONE
  const own = celled.length > 0 ? celled : inText(stage, item).filter(({ unit }) => !ledByParty(stage, item, unit))
  // Items below a heading that is a unit have it, unless they name their own subject.
  const subject = own.some(({ unit }) => unit.role !== 'coordinates') && (item.cells !== null || !actsFirst(item.text))
  const above = own.length === 0 && obligesOther(item.text) ? NONE : inherited(stage, item, own, subject)
  return above.length === 0 ? own : [...above, ...own]
}
