import type { Item } from '../model/document.js'
import type { AttachedPlan, Section, SectionRole } from '../model/plan.js'
import { BODY, DIRECTIVE, PLURAL, POST } from '../lexicon/classes.js'
import { Passage } from '../text/passage.js'
import { position } from '../model/source.js'
import { resolved } from '../text/calendar.js'
import { requests, subRole, timetable, tokensOf, topRole } from '../recognise/roles.js'
import type { Text } from '../text/text.js'
import { withoutEnd } from '../text/spelling.js'
import type { Stage } from './stage.js'

/** Sections and periods: every top-level heading, every numbered heading with items below it, every heading of time. */
export function headings(stage: Stage, plan: AttachedPlan): void {
  const romans = stage.outline.items.some((item) => item.label?.kind === 'roman' || item.label?.kind === 'capital')
  for (const item of stage.outline.items) {
    const time = stage.time(item)
    const leaf = item.children.length === 0
    const heading = item.paragraphs[0] ?? Passage.empty
    const kind = item.label?.kind
    const top = kind === 'part' || kind === 'chapter' || kind === 'heading' || kind === 'capital' || kind === 'roman' || kind === 'caption'
    const numbered = kind === 'arabic' || kind === 'letter' || kind === 'parenthesis'
    // Without Roman numerals «5. Kinh phí», with paragraphs only, is a section of the first level too.
    const bare =
      numbered &&
      leaf &&
      item.parent === null &&
      !romans &&
      item.paragraphs.length > 1 &&
      ['other', 'purpose', 'findings'].includes(topRole(item.text, tokensOf(item.text, heading.length)) ?? '')
    if ((top || bare || (numbered && (!leaf || time))) && (item.label?.text !== '' || kind === 'caption')) item.section = section(stage, plan, item, heading)
    if (!time || !stage.years || (leaf && time.rest < heading.length)) continue
    const words = withoutEnd((time.rest < heading.length ? heading.slice(0, time.rest) : heading).value, ':.;')
    item.period = {
      id: stage.ids.next('p'), ...resolved(time.months, stage.years), heading: words,
      section: enclosing(item.parent)?.id ?? null, position: position(stage.source, heading.slice(0, words.length)),
    }
    plan.periods.push(item.period)
  }
}

function section(stage: Stage, plan: AttachedPlan, item: Item, heading: Passage): Section {
  const parent = enclosing(item.parent)
  const words = withoutEnd(heading.value, ':')
  const months = item.children.some(
    (child) =>
      child.label?.kind === 'period' ||
      stage.time(child) !== null ||
      child.cells !== null ||
      child.children.some((row) => row.cells !== null),
  )
  const end = tokensOf(item.text, words.length)
  const said = parent && parent.role !== 'other' ? subRole(item.text, end, parent.role) : topRole(item.text, end)
  let role: SectionRole = said ?? parent?.role ?? 'other'
  if (stage.time(item) !== null && parent === null) role = 'schedule'
  if (role === 'other' && requests(item.text) && item.children.some((child) => addressed(child.text))) role = 'implementation'
  if (role !== 'purpose' && role !== 'implementation' && (months || (role === 'orientation' && timetable(item.text, end)))) role = 'schedule'
  if (said === null && parent === null && stage.time(item) === null && !months && item.children.length > 0) role = 'orientation'
  const found: Section = {
    id: stage.ids.next('s'), number: item.label?.text || null, heading: words, role,
    level: (parent?.level ?? 0) + 1, parent: parent?.id ?? null,
    position: position(stage.source, words === '' ? (item.label?.passage ?? heading) : heading.slice(0, words.length)),
  }
  plan.sections.push(found)
  return found
}

/** Whether an item names who it is for: `1. Đề nghị Sở Y tế …`, `2. UBND các xã`. */
function addressed(t: Text): boolean {
  return t.has(0, BODY) || t.has(0, POST) || t.has(0, DIRECTIVE) || t.has(0, PLURAL)
}

/** The nearest section from `item` upwards. */
export function enclosing(item: Item | null): Section | null {
  for (let at = item; at; at = at.parent) if (at.section) return at.section
  return null
}
