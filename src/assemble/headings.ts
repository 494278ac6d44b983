import { BODY, DIRECTIVE, PLURAL, POST } from '../lexicon/classes.js'
import type { Item, Label } from '../model/document.js'
import type { AttachedPlan, Section, SectionRole } from '../model/plan.js'
import { position } from '../model/source.js'
import { stage as headsStage } from '../recognise/period.js'
import { beginsWork, looksForward, particular, requests, sharesOut, subRole, timetable, tokensOf, topRole } from '../recognise/roles.js'
import { resolved } from '../text/calendar.js'
import { Passage } from '../text/passage.js'
import { withoutEnd } from '../text/spelling.js'
import type { Text } from '../text/text.js'
import { carries, giving, named, pointRole, type Giving } from './giving.js'
import type { Stage } from './stage.js'

/** What is longer is a sentence of its own. */
const LONGEST_HEADING = 120

/** Sections and periods: every top-level heading, every numbered heading with items below it, every heading of time. */
export function headings(stage: Stage, plan: AttachedPlan): void {
  const given = giving(stage)
  const romans = stage.outline.items.some((item) => item.label?.kind === 'roman' || item.label?.kind === 'capital')
  for (const item of stage.outline.items) {
    const time = stage.time(item)
    const leaf = item.children.length === 0
    const heading = item.paragraphs[0] ?? Passage.empty
    // «7. Tháng 10: Họp giao ban.» is a task with its time.
    const heads = time !== null && !(leaf && time.rest < heading.length)
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
      heading.length < LONGEST_HEADING &&
      (given.points ? ['purpose', 'findings'] : ['other', 'purpose', 'findings']).includes(topRole(item.text, tokensOf(item.text, heading.length)) ?? '')
    // A list below a sentence with a colon: its bullet is a heading too.
    const listed = kind === 'bullet' && !leaf && heading.value.endsWith(':') && item.paragraphs.length === 1
    if ((top || bare || listed || (numbered && (!leaf || heads))) && (item.label?.text !== '' || kind === 'caption'))
      item.section = section(stage, plan, item, given)
    if (!time || !heads || !stage.years) continue
    const words = withoutEnd((time.rest < heading.length ? heading.slice(0, time.rest) : heading).value, ':.;')
    item.period = {
      id: stage.ids.next('p'), ...resolved(time.months, stage.years), heading: words,
      section: enclosing(item.parent)?.id ?? null, position: position(stage.source, heading.slice(0, words.length)),
    }
    plan.periods.push(item.period)
  }
}

function section(stage: Stage, plan: AttachedPlan, item: Item, given: Giving): Section {
  const heading = item.paragraphs[0] ?? Passage.empty
  const parent = enclosing(item.parent)
  const words = withoutEnd(heading.value, ':')
  const role = roleOf(stage, item, parent, given)
  // What the bodies have to do of work that was laid out before it.
  const laidOut = (one: Section): boolean => one.role === 'orientation' || one.role === 'schedule'
  const shares = role === 'orientation' && parent === null && sharesOut(item.text) && plan.sections.some(laidOut)
  const found: Section = {
    id: stage.ids.next('s'), number: sectionNumber(item.label), heading: words,
    role: shares ? 'implementation' : role, level: (parent?.level ?? 0) + 1, parent: parent?.id ?? null,
    position: position(stage.source, words === '' ? (item.label?.passage ?? heading) : heading.slice(0, words.length)),
  }
  plan.sections.push(found)
  return found
}

/** What is printed as a section's number: of `PHẦN II`, `Mục 3` the numeral; `Phần thứ hai` has none but its words. */
function sectionNumber(label: Label | null): string | null {
  if (label === null || label.kind === 'bullet' || label.text === '') return null
  if (label.kind !== 'part' && label.kind !== 'chapter' && label.kind !== 'heading') return label.text
  const last = label.text.slice(label.text.lastIndexOf(' ') + 1)
  return /^(?:[ivxlc]+|\d+|[a-hđ])$/iu.test(last) ? last : label.text
}

/** What a section is for: by its words, what stands below it, the section above it, and what the document is. */
function roleOf(stage: Stage, item: Item, parent: Section | null, given: Giving): SectionRole {
  const { text } = item
  const end = tokensOf(text, withoutEnd((item.paragraphs[0] ?? Passage.empty).value, ':').length)
  if (given.fixed) return parent?.role ?? looksAway(topRole(text, end))
  const first = parent === null
  if (given.reports) return first ? (looksForward(text) ? 'orientation' : 'findings') : parent.role
  const timed = (below: Item): boolean => below.label?.kind === 'period' || sets(stage, below)
  // A table below one heading of several is that heading's.
  const tabled = item.children.every((child) => !holdsItems(child) || child.children.some(({ cells }) => cells !== null))
  const months = item.children.some((child) => holdsItems(child) && headsStage(child.text)) || item.children.some(
    (child) =>
      timed(child) ||
      child.cells !== null ||
      // «NHIỆM VỤ CỤ THỂ» has standing tasks and those by month below it.
      child.children.some((row) => (tabled && row.cells !== null) || (first && particular(text, end) && timed(row))),
  )
  const time = stage.time(item) !== null
  let said = parent && parent.role !== 'other' ? subRole(text, end, parent.role) : topRole(text, end)
  if (first && given.points && (said === 'other' || (said === 'orientation' && !beginsWork(text, end)))) said = null
  // Below `KINH PHÍ` a schedule is one of payments.
  const paid = parent?.role === 'other' && (said === null || said === 'schedule')
  let role: SectionRole = (paid ? null : said) ?? parent?.role ?? 'other'
  // One month's or year's work is the document's own.
  if (time && first && (said !== 'orientation' || given.timed)) role = 'schedule'
  const asks = role === 'other' && requests(text) && item.children.some((child) => addressed(child.text))
  if (asks) role = 'implementation'
  const timetabled = months || dayByDay(item) || (role === 'orientation' && timetable(text, end))
  if (!paid && role !== 'purpose' && role !== 'implementation' && timetabled) role = 'schedule'
  if (!asks && said === null && first && !time && !months && item.children.length > 0) role = unsaid(stage, item, given)
  return role
}

/** Whether most of what stands below a heading begins with its day: `- Ngày 03/3: Giao ban …`, `- Tuần thứ hai: …`. */
function dayByDay(item: Item): boolean {
  const rows = item.children.flatMap((child) => (holdsItems(child) ? child.children : [child]))
  return rows.length > 1 && rows.filter(({ paragraphs }) => DAY_FIRST.test(paragraphs[0]?.value ?? '')).length * 2 > rows.length
}
// `Ngày 03/3:`, `Sáng ngày 08/3/2026:`, `Từ ngày 10 đến ngày 12/3:`, `Tuần thứ hai của tháng:`.
const DAY_FIRST = /^(?:(?:sáng|chiều|tối) )?(?:(?:từ )?ngày \d{1,2}(?:\/\d{1,2})?|tuần (?:thứ|\d|[iv]))[^:.;]{0,30}:/iu

/** Whether an item has items below it. */
function holdsItems({ children }: Item): boolean {
  return children.length > 0
}

/** Whether an item below a heading sets its work in time: months, or a whole year that is no task's own (`- Năm 2027: Xây chợ.`). */
function sets(stage: Stage, item: Item): boolean {
  const found = stage.time(item)
  return found !== null && !(found.months.unit === 'year' && !holdsItems(item) && found.rest < (item.paragraphs[0]?.length ?? 0))
}

/** A role without work: what a form or a report asks for is none. */
function looksAway(role: SectionRole | null): SectionRole {
  return role === 'purpose' || role === 'findings' ? role : 'other'
}

/** The role of a heading of the first level whose words say none. */
function unsaid(stage: Stage, item: Item, given: Giving): SectionRole {
  const article = item.parent?.label?.kind === 'article' ? item.parent : null
  const units = named(stage, item)
  if (article) return pointRole(item, article) ?? (units ? 'implementation' : carries(article) ? 'orientation' : 'other')
  return units && given.role === 'orientation' ? 'implementation' : given.role
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
