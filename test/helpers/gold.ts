import type { AttachedPlan, Plan } from '../../src/model/plan.js'
import { fold } from '../../src/text/spelling.js'

/** A plan as an annotator read it who had not seen the program: the values that are compared. */
export interface Gold {
  readonly source: string
  readonly kind: string | null
  readonly title: string | null
  readonly parent: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly place: string | null
  readonly date: string | null
  readonly year: number | null
  readonly sections: readonly { readonly heading: string; readonly role: string; readonly line: number }[]
  readonly tasks: readonly GoldTask[]
  readonly citations: readonly { readonly number: string | null; readonly name?: string; readonly issuer: string | null; readonly date: string | null; readonly line: number }[]
  readonly attachments?: readonly Gold[]
}

interface GoldTask {
  readonly line: number
  readonly number: string | null
  readonly kind: string
  readonly period: string | null
  readonly end: string
  readonly units: readonly { readonly name: string; readonly role: string }[]
  readonly deadlines: readonly string[]
}

const plain = (text: string | number | null | undefined): string =>
  text === null || text === undefined ? '' : fold(String(text)).replace(/<[^>]*>|[*_#`]/gu, '').replace(/\s*[-–]\s*/gu, '-').replace(/\s+/gu, ' ').replace(/^[\s.,;:()/]+|[\s.,;:()/]+$/gu, '')

const HEAD = ['kind', 'title', 'parent', 'issuer', 'number', 'place', 'date', 'year'] as const

/** Where a plan as it is read differs from what its annotator read, a line each. */
export function differences(gold: Gold, plan: Plan | AttachedPlan, path = ''): string[] {
  const found: string[] = []
  const say = (line: number | string, what: string, wanted: unknown, given: unknown): void => {
    if (JSON.stringify(wanted) !== JSON.stringify(given)) found.push(`${path}${line} ${what}: ${JSON.stringify(wanted)} → ${JSON.stringify(given)}`)
  }
  for (const field of HEAD) say('head', field, plain(gold[field]), plain(plan[field]))
  for (const { heading, role, line } of gold.sections.filter((one) => one.role !== 'purpose')) {
    say(line, `section ${plain(heading).slice(0, 40)}`, role, plan.sections.find((one) => one.position.start.line === line)?.role ?? null)
  }
  const left = new Set(plan.tasks)
  for (const task of gold.tasks) {
    const own = [...left].find(({ text, position }) => position.start.line === task.line && plain(text).endsWith(plain(task.end).slice(-20)))
    if (own) left.delete(own)
    say(task.line, 'task', taskOf(task), own ? taskOf(readTask(own, plan)) : null)
  }
  for (const { text, position } of left) found.push(`${path}${position.start.line} task: none → ${JSON.stringify(text.slice(0, 60))}`)
  const cited = gold.citations.map(({ number, name, line }) => `${line} ${plain(number ?? name).replaceAll(' ', '')}`).sort()
  const mentions = plan.citations.map(({ number, name, position }) => `${position.start.line} ${plain(number ?? name).replaceAll(' ', '')}`).sort()
  for (const one of cited) if (!mentions.includes(one)) found.push(`${path}${one}: not cited`)
  for (const one of mentions) if (!cited.includes(one)) found.push(`${path}${one}: cited`)
  for (const [i, one] of (gold.attachments ?? []).entries()) {
    const own = plan.attachments[i]
    if (own) found.push(...differences(one, own, `${path}+${i + 1} `))
    else found.push(`${path}+${i + 1}: not attached`)
  }
  return found
}

/** A task in words that can be compared. Units that only coordinate are not asked for, nor the verb before a time. */
function taskOf({ number, kind, period, units, deadlines }: Omit<GoldTask, 'line' | 'end'>): string {
  const who = units.filter(({ role }) => role !== 'coordinates').map(({ name, role }) => `${plain(name)}:${role}`).sort()
  return [plain(number) || '–', kind, period ?? '–', ...who, ...deadlines.map(plain).map((raw) => raw.replace(/^(?:hoàn thành|vào|chiều|xong) /u, '')).filter((raw) => raw !== 'định kỳ').sort()].join(' | ')
}

function readTask({ number, kind, period, units, deadlines }: Plan['tasks'][number], plan: Plan | AttachedPlan): Omit<GoldTask, 'line' | 'end'> {
  return {
    number, kind, period, units,
    deadlines: plan.deadlines.filter(({ id, kind: time, rule }) => deadlines.includes(id) && (time !== 'recurring' || rule !== null)).map(({ raw }) => raw),
  }
}
