import type { Document } from '../../src/model/document.js'
import type { Passage } from '../../src/text/passage.js'
import type { Finding } from '../../src/model/finding.js'
import type { AttachedPlan, Plan, Position } from '../../src/model/plan.js'
import { Plan as PlanSchema } from '../../src/model/plan-schema.js'

/** Plans of a document: its own and those attached, at any depth. */
export function plans(plan: Plan | AttachedPlan): (Plan | AttachedPlan)[] {
  return [plan, ...plan.attachments.flatMap(plans)]
}

interface Placed {
  readonly what: string
  readonly value: string
  readonly position: Position
}

/** Everything of a document that says where it stands, with the value that is promised to stand there. */
function placed(document: Document): Placed[] {
  return plans(document.plan).flatMap((plan) => [
    ...plan.sections.map(({ id, heading, position }) => ({ what: `section ${id}`, value: heading, position })),
    ...plan.periods.map(({ id, heading, position }) => ({ what: `period ${id}`, value: heading, position })),
    ...plan.tasks.map(({ id, text, position }) => ({ what: `task ${id}`, value: text, position })),
    ...plan.citations.map(({ id, raw, position }) => ({ what: `citation ${id}`, value: raw, position })),
    ...plan.deadlines.map(({ id, raw, position }) => ({ what: `deadline ${id}`, value: raw, position })),
    ...plan.footnotes.map(({ mark, text, position }) => ({ what: `footnote ${mark}`, value: text, position })),
    ...plan.paragraphs.map(({ id, text, position }) => ({ what: `paragraph ${id}`, value: text, position })),
  ]).concat([
    ...document.plan.documents.flatMap(({ mentions }) => mentions).map(({ raw, position }) => ({ what: 'mention', value: raw, position })),
  ])
}

// What no reader sees, or sees as a space: marks of emphasis and heading, escapes, invisible characters, folded white space, pipes between cells.
const UNSEEN = /[\s\0-\x1f\x7f-\x9f*_#\\|\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu

/** What a reader sees, without white space and marks. */
const seen = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').normalize('NFC')

function offsets({ start, end, spans }: Position): (readonly [number, number])[] {
  return spans ?? [[start.offset, end.offset]]
}

function wrongPoints(document: Document, what: string, { start, end, spans }: Position): string[] {
  const { text, starts } = document.source
  const wrong = [start, end].filter(({ line, column, offset }) => offset < 0 || offset > text.length || (starts[line - 1] ?? NaN) + column - 1 !== offset || offset >= (starts[line] ?? Infinity))
  const order = [start.offset, ...(spans ?? []).flat(), end.offset]
  const sorted = order.every((offset, i) => i === 0 || (order[i - 1] ?? 0) <= offset)
  return [...wrong.map((point) => `${what}: ${JSON.stringify(point)}`), ...(sorted ? [] : [`${what}: ${order.join(' ')}`])]
}

/** The place of each find against its value. */
function wrongValues(document: Document): string[] {
  const { text } = document.source
  const found: string[] = []
  const same = (what: string, value: string, spans: readonly (readonly [number, number])[]): void => {
    const there = seen(spans.map(([start, end]) => text.slice(start, end)).join(''))
    if (there !== seen(value)) found.push(`${what}: ${JSON.stringify(value)} at ${JSON.stringify(there)}`)
  }
  // A heading without words stands where its label does.
  for (const { what, value, position } of placed(document)) if (value !== '') same(what, value, offsets(position))
  const whole = (what: string, passage: Passage | null): void => {
    if (passage !== null && passage.value !== '') same(what, passage.value, passage.spans)
  }
  for (const { passage, item } of document.units) whole(`unit of ${item.line}`, passage)
  for (const { citation: { id }, type, number, date, issuer } of document.citations) for (const piece of [type, number, date, issuer]) whole(`piece of ${id}`, piece)
  for (const { line, passage, paragraphs, label, cells } of document.parts.flatMap(({ items }) => items)) {
    for (const piece of [passage, label?.passage ?? null, ...paragraphs, ...Object.values(cells ?? {})]) whole(`item of ${line}`, piece)
  }
  for (const { intro, closing, footnotes, places } of document.parts) for (const piece of [...intro, ...closing, ...footnotes, ...Object.values(places)]) whole('part', piece)
  for (const plan of plans(document.plan)) {
    for (const { name, note, position } of plan.recipients) {
      const there = seen(offsets(position).map(([start, end]) => text.slice(start, end)).join(''))
      if (!there.startsWith(seen(name)) || (note !== null && !there.endsWith(seen(`${note})`)))) found.push(`recipient: ${name} (${note}) at ${there}`)
    }
    for (const { authority, title, name, position } of plan.signatures) same('signature', [authority, title, name].join(' '), offsets(position))
  }
  return found
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** Dates of the model that no calendar has. */
function impossible(document: Document): string[] {
  const wrong = (date: string | null): boolean => {
    if (date === null) return false
    const [, year, month, day] = (DAY.exec(date) ?? []).map(Number)
    const real = new Date(Date.UTC(2000, (month ?? 0) - 1, day ?? 0))
    if (year === undefined) return true
    real.setUTCFullYear(year, (month ?? 0) - 1, day ?? 0)
    return real.getUTCFullYear() !== year || real.getUTCMonth() + 1 !== month || real.getUTCDate() !== day
  }
  return plans(document.plan).flatMap(({ date, deadlines, citations }) => [
    ...(wrong(date) ? [`issued on ${date}`] : []),
    ...deadlines.filter((one) => wrong(one.date) || wrong(one.end)).map(({ raw, date, end }) => `deadline “${raw}”: ${date} ${end}`),
    ...citations.filter((one) => wrong(one.date)).map(({ raw, date }) => `citation “${raw}”: ${date}`),
  ])
}

const LETTER = /[\p{L}\p{N}]/gu

/** Letters and digits that stand in no line, or in two; nothing is promised of a file that cannot be read. */
function lost({ source }: Document): string[] {
  if (source.notes.some(({ id }) => id === 'file-unreadable')) return []
  const spans = source.lines.flatMap(({ passage, number }) => passage.spans.map(([start, end]) => ({ start, end, number }))).sort((a, b) => a.start - b.start)
  const found: string[] = []
  for (const [i, { end, number }] of spans.entries()) if (end > (spans[i + 1]?.start ?? Infinity)) found.push(`line ${number}: twice from ${spans[i + 1]?.start}`)
  let at = 0
  for (const { index } of source.text.matchAll(LETTER)) {
    while (at < spans.length && (spans[at]?.end ?? 0) <= index) at++
    if (!spans[at] || (spans[at]?.start ?? 0) > index) found.push(`lost at ${index}: ${JSON.stringify(source.text.slice(Math.max(0, index - 10), index + 10))}`)
  }
  return found
}

/** Labels of tasks and headings and marks of footnotes, by the line on which their text begins. */
function beside(document: Document): Map<number, string[]> {
  const found = new Map<number, string[]>()
  const add = ({ start }: Position, value: string | null): void => {
    if (value !== null) found.set(start.line, [...(found.get(start.line) ?? []), seen(value)])
  }
  for (const plan of plans(document.plan)) {
    for (const { position, number } of plan.tasks) add(position, number)
    for (const { position, number } of plan.sections) add(position, number)
    for (const { position, mark } of plan.footnotes) add(position, mark)
  }
  return found
}

/** Letters and digits alone. */
const told = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

// Hollow bullets that lost their font, one for each item of a line; the word before a part's numeral.
const UNTOLD = /^(?:[oØ]+|(?:Phần|Chương|(?:Tiểu)?mục)(?:thứ)?)?$/iu

/** A text without a value, where it stands last: `Mục C` has two. */
function without(text: string, value: string): string {
  const at = text.lastIndexOf(value)
  return at === -1 ? text : text.slice(0, at) + text.slice(at + value.length)
}

/** Letters and digits of the source that are in no field of the plan. */
function unplanned(document: Document): string[] {
  const { source } = document
  if (source.notes.some(({ id }) => id === 'file-unreadable')) return []
  const taken = new Uint8Array(source.text.length)
  for (const plan of plans(document.plan)) {
    for (const { position } of [plan.sections, plan.periods, plan.tasks, plan.footnotes, plan.paragraphs, plan.deadlines].flat<{ position: Position }[][]>()) {
      for (const [start, end] of offsets(position)) taken.fill(1, start, end)
    }
  }
  const cell = (passage: Passage | undefined, value: string | null): void => {
    if (passage && passage.value === value) for (const [start, end] of passage.spans) taken.fill(1, start, end)
  }
  for (const { task, cells } of document.parts.flatMap(({ items }) => items)) {
    if (task && cells) for (const value of [task.product, task.person]) for (const one of Object.values(cells)) cell(one, value)
  }
  // A row's units stand in its cells.
  for (const { item, passage } of document.units) if (item.cells) for (const [start, end] of passage.spans) taken.fill(1, start, end)
  // So do its product and its person.
  for (const { task, cells } of document.parts.flatMap(({ items }) => items)) {
    for (const cell of task && cells ? [cells['product'], cells['person']] : []) {
      if (cell && (cell.value === task?.product || cell.value === task?.person)) for (const [start, end] of cell.spans) taken.fill(1, start, end)
    }
  }
  // A line break that a converter wrote is none of the text.
  for (const { index, 0: mark } of source.text.matchAll(/<br ?\/?>/giu)) taken.fill(1, index, index + mark.length)
  // The number of a row may stand in a cell of its own, lines away.
  for (const { label, task, section, cells } of document.parts.flatMap(({ items }) => items)) {
    if (cells && label && label.text === (task ?? section)?.number) for (const [start, end] of label.passage.spans) taken.fill(1, start, end)
  }
  const near = beside(document)
  const found: string[] = []
  for (const [n, start] of source.starts.entries()) {
    let rest = ''
    for (const { index, 0: letter } of source.text.slice(start, source.starts[n + 1]).matchAll(/[\p{L}\p{N}\p{M}]/gu)) if (taken[start + index] === 0) rest += letter
    rest = told(rest)
    if (rest === '') continue
    // A label may stand alone above its text.
    let below = n + 1
    while (below + 1 < source.starts.length && told(source.text.slice(source.starts[below], source.starts[below + 1])) === '') below++
    const values = Array.from({ length: below - n + 1 }, (_, i) => n + 1 + i).flatMap((line) => near.get(line) ?? []).map(told)
    for (const value of values.sort((a, b) => b.length - a.length)) if (!UNTOLD.test(rest)) rest = without(rest, value)
    if (!UNTOLD.test(rest)) found.push(`line ${n + 1}: ${JSON.stringify(rest)}`)
  }
  return found
}

function wrongLines({ source }: Document): string[] {
  const text = seen(source.lines.map(({ passage }) => passage.spans.map(([start, end]) => source.text.slice(start, end)).join('')).join(''))
  const found = source.lines.filter(({ passage: { value } }) => value !== value.trim() || value !== value.normalize('NFC')).map(({ number, passage }) => `line ${number}: ${JSON.stringify(passage.value)}`)
  return text === seen(source.lines.map(({ passage }) => passage.value).join('')) ? found : [...found, 'the lines are not the text at their places']
}

/** What a document and its findings must keep, each promise with what breaks it. */
export const PROMISES: Readonly<Record<string, (document: Document, findings: readonly Finding[]) => string[]>> = {
  'positions lie in the text, lines and columns agree': (document) => placed(document).flatMap(({ what, position }) => wrongPoints(document, what, position)),
  'values are the text at their places': wrongValues,
  'lines are the text at their places, composed and trimmed': wrongLines,
  'every letter and digit stands in one line': lost,
  'every letter and digit is in a field of the plan': unplanned,
  'findings lie in the text': (document, findings) => findings.flatMap(({ ruleId, span: [from, to], line, column, endLine, endColumn }) =>
    wrongPoints(document, ruleId, { start: { line, column, offset: from }, end: { line: endLine, column: endColumn, offset: to } })),
  'dates are days of the calendar': impossible,
  'the plan is one of the schema': ({ plan }) => PlanSchema.safeParse(plan).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [],
}
