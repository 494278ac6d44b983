import type { AttachedPlan, Citation, Deadline, Period, Plan, Position, Section, Task } from '../model/plan.js'

/**
 * A plan as people read it over, one find a line with its place: what the letterhead says, the outline with its periods and tasks, under each task its
 * units, deadlines and citations, then the foot. Fixtures keep it, so that a change of reading shows as lines gained and lost.
 */
export function* tree(plan: Plan): Iterable<string> {
  for (const note of plan.source.notes) yield `! ${note.id}${note.line === null ? '' : ` ${note.line}`} – ${note.message}\n`
  yield* planLines(plan, '')
}

function* planLines(plan: Plan | AttachedPlan, indent: string): Iterable<string> {
  const head = { kind: plan.kind, title: plan.title, parent: plan.parent, issuer: plan.issuer, number: plan.number, place: plan.place, date: plan.date }
  for (const [key, value] of Object.entries(head)) yield `${indent}${key}: ${value ?? '–'}\n`
  yield `${indent}years: ${plan.year ?? '–'}${plan.yearEnd === plan.year ? '' : ` … ${plan.yearEnd ?? '–'}`}\n`
  yield* outlineLines(plan, indent)
  for (const { name, aliases, tasks } of plan.units) {
    yield `${indent}unit: ${name} × ${tasks.length}${aliases.length > 0 ? ` (${aliases.join('; ')})` : ''}\n`
  }
  for (const { name, note, position } of plan.recipients) yield `${indent}${at(position)} recipient: ${name}${note === null ? '' : ` (${note})`}\n`
  for (const { authority, title, name, position } of plan.signatures) {
    yield `${indent}${at(position)} signature: ${[authority, title, name].map((words) => words ?? '–').join(' / ')}\n`
  }
  for (const { mark, text, position } of plan.footnotes) yield `${indent}${at(position)} footnote ${mark}: ${text}\n`
  for (const attached of plan.attachments) {
    yield `${indent}attached\n`
    yield* planLines(attached, `${indent}  `)
  }
}

/** Sections, periods, tasks and citations outside tasks, in the order of the text. */
function* outlineLines(plan: Plan | AttachedPlan, indent: string): Iterable<string> {
  const levels = new Map(plan.sections.map(({ id, level }) => [id, level]))
  const inside = (section: string | null): string => indent + '  '.repeat(section === null ? 0 : (levels.get(section) ?? 0))
  const finds = [
    ...plan.sections.map((section) => ({ position: section.position, rank: 0, lines: () => [inside(section.id).slice(2) + sectionLine(section)] })),
    ...plan.periods.map((period) => ({ position: period.position, rank: 1, lines: () => [inside(period.section) + periodLine(period)] })),
    ...tasks(plan, inside),
    ...plan.citations.filter(({ task }) => task === null).map((citation) => ({ position: citation.position, rank: 3, lines: () => [indent + citationLine(citation)] })),
  ]
  finds.sort((a, b) => a.position.start.offset - b.position.start.offset || a.rank - b.rank)
  for (const { lines } of finds) for (const line of lines()) yield `${line}\n`
}

function tasks(plan: Plan | AttachedPlan, inside: (section: string | null) => string): { position: Position; rank: number; lines: () => string[] }[] {
  const citations = new Map(plan.citations.map((citation) => [citation.id, citation]))
  const deadlines = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]))
  return plan.tasks.map((task) => ({
    position: task.position, rank: 2,
    lines: () => {
      const indent = inside(task.section) + (task.period === null ? '' : '  ')
      const found = <T>(ids: readonly string[], all: ReadonlyMap<string, T>): T[] => ids.flatMap((id) => all.get(id) ?? [])
      return [
        indent + taskLine(task),
        ...task.units.map(({ name, role }) => `${indent}  unit ${role}: ${name}`),
        ...(task.product === null ? [] : [`${indent}  product: ${task.product}`]),
        ...found(task.deadlines, deadlines).map((deadline) => `${indent}  ${deadlineLine(deadline)}`),
        ...found(task.citations, citations).map((citation) => `${indent}  ${citationLine(citation)}`),
      ]
    },
  }))
}

function at({ start }: Position): string {
  return `${start.line}:${start.column}`
}

function sectionLine({ position, number, heading, role }: Section): string {
  return `${at(position)} section ${number ?? '–'} [${role}] ${heading}`
}

function periodLine({ position, period, heading, start, end }: Period): string {
  return `${at(position)} period ${period} (${start} … ${end}) ${heading}`
}

function taskLine({ position, number, kind, period, text }: Task): string {
  return `${at(position)} task ${number ?? '–'} [${kind}${period === null ? '' : ` ${period}`}] ${abridged(text)}`
}

const KEPT = 60

/** The beginning and the end of a long text, with its length. */
function abridged(text: string): string {
  return text.length <= 2 * KEPT ? text : `${text.slice(0, KEPT)} … (${text.length}) … ${text.slice(-KEPT / 2)}`
}

function deadlineLine({ position, kind, date, end, from, to, rule, calendar, implied, raw }: Deadline): string {
  const time = (kind === 'within' ? [from, to] : [date, end]).filter((value) => value !== null).join(' … ')
  const more = [rule, calendar === 'lunar' ? calendar : null, implied.length > 0 ? `implied ${implied.join(', ')}` : null].filter(Boolean).join('; ')
  return `${at(position)} deadline ${[kind, time, more && `(${more})`].filter(Boolean).join(' ')}: ${raw}`
}

function citationLine({ position, type, number, name, date, issuer, raw }: Citation): string {
  return `${at(position)} citation ${type ?? '–'} ${number ?? name ?? '–'} | ${date ?? '–'} | ${issuer ?? '–'} | ${abridged(raw)}`
}
