import type { Document, Item, Span, TaskKind, UnitFind } from '../../../src/index.js'
import { edited, items, pick, place, type Damaged, type Edit, type Given } from './defect.js'

/** Tasks of a kind in parts where most of their fellows have units. */
function assigned(document: Document, kind: TaskKind): Item[] {
  return document.parts.flatMap((part) => {
    const all = part.items.filter(({ task }) => task?.kind === kind)
    return all.length > 3 && all.filter(({ task }) => task && task.units.length > 0).length >= all.length * 0.7 ? all : []
  })
}

/** The units of an item's task. */
function unitsOf({ units }: Document, item: Item): UnitFind[] {
  return units.filter(({ task }) => task === item.task)
}

/** The closing parentheses of a task with all its units, from the space before. */
function closing({ text, document }: Given, item: Item): Span | null {
  const span = item.task && !item.cells ? place(text, item.passage) : null
  const m = span && /\s+[*]?\([^()]*\)[*]?(?=[.;]?[*]?$)/u.exec(text.slice(...span))
  if (!span || !m) return null
  const [from, to] = [span[0] + m.index, span[0] + m.index + m[0].length]
  const units = unitsOf(document, item)
  return units.length > 0 && units.every(({ passage }) => passage.start >= from && passage.end <= to) ? [from, to] : null
}

function changed(given: Given, places: readonly { item: Item; edits: readonly Edit[] }[]): Damaged | null {
  const one = pick(given.random, places)
  return one ? edited(given.text, one.edits, [[one.item.passage.start, one.item.passage.start]]) : null
}

/** A scheduled task without its units: the closing parentheses, or the cells of a row. */
export function unassigned(given: Given): Damaged | null {
  return changed(given, assigned(given.document, 'scheduled').flatMap((item) => {
    const { cells } = item
    const spans = cells ? [place(given.text, cells['lead']), place(given.text, cells['support'])] : [closing(given, item)]
    const edits = spans.flatMap((span) => (span ? [{ span, by: '' }] : []))
    return edits.length > 0 && (!cells || cells['lead']) ? [{ item, edits }] : []
  }))
}

/** A duty without the unit that it began with: `Sở Tài chính: Cân đối …`, `Giao Văn phòng theo dõi …`. */
export function orphaned(given: Given): Damaged | null {
  const { text, document } = given
  return changed(given, assigned(document, 'implementation').flatMap((item) => {
    const span = item.children.length === 0 && item.paragraphs.length === 1 && item.parent?.parent === null ? place(text, item.passage) : null
    const units = unitsOf(document, item)
    if (!span || units.length === 0 || units.some(({ passage }) => passage.start < span[0])) return []
    const words = text.slice(...span)
    const last = Math.max(...units.map(({ passage }) => passage.end))
    const edit = (by: string): { item: Item; edits: Edit[] }[] => [{ item, edits: [{ span: [span[0], last + 2], by }] }]
    if (words.indexOf(': ') === last - span[0]) return edit('')
    const verb = text[last + 1] ?? ''
    const directed = /^(?:Giao|Đề nghị|Yêu cầu) /u.test(words) && last - span[0] < 120 && text[last] === ' ' && verb === verb.toLowerCase()
    return directed ? edit(verb.toUpperCase()) : []
  }))
}

/** Only those who coordinate are left in the closing parentheses, or in a row. */
export function leaderless(given: Given): Damaged | null {
  const { text, document } = given
  return changed(given, assigned(document, 'scheduled').flatMap((item) => {
    const lead = place(text, item.cells?.['lead'])
    if (lead && item.cells?.['support']) return [{ item, edits: [{ span: lead, by: '' }] }]
    const span = closing(given, item)
    const words = span ? text.slice(...span) : ''
    const open = words.indexOf('(') + 1
    const pieces = words.slice(open, words.lastIndexOf(')')).split(/;\s*/u)
    const support = pieces.filter((piece) => /phối hợp\s*$|^phối hợp:/u.test(piece) && !/chủ trì|thực hiện/u.test(piece))
    if (!span || support.length === 0 || support.length === pieces.length) return []
    return [{ item, edits: [{ span: [span[0] + open, span[0] + words.lastIndexOf(')')], by: support.join('; ') }] }]
  }))
}

/** The lead again in the place of one who coordinates. */
export function doubled(given: Given): Damaged | null {
  const { text, document } = given
  return changed(given, items(document).flatMap((item) => {
    const span = item.task && place(text, item.passage)
    const [lead, support] = [place(text, item.cells?.['lead']), place(text, item.cells?.['support'])]
    if (lead && support) return [{ item, edits: [{ span: support, by: text.slice(...lead) }] }]
    if (!span || item.cells || !/chủ trì[,;]/u.test(text.slice(...span))) return []
    const units = unitsOf(document, item).filter(({ passage }) => passage.start >= span[0] && place(text, passage))
    const first = units.find(({ unit, passage }) => unit.role === 'leads' && text.startsWith(' chủ trì', passage.end))
    if (!first) return []
    const beside = units.filter(({ unit, passage }) => unit.role === 'coordinates' && passage.start > first.passage.end && passage.start < first.passage.end + 60)
    return beside.map(({ passage }) => ({ item, edits: [{ span: passage.span, by: first.unit.name }] }))
  }))
}
