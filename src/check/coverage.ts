import type { Document } from '../model/document.js'
import type { Coverage, TaskCoverage } from '../model/finding.js'
import type { Task } from '../model/plan.js'
import { plans } from '../model/plans.js'
import type { ClarityAspect } from '../settings/settings.js'
import { fold } from '../text/spelling.js'

/** What a text can say of “6 rõ”; responsibility and authority stand in no single sentence of a plan. */
export const MEASURED = ['person', 'work', 'time', 'product'] as const satisfies readonly ClarityAspect[]
export type Measured = (typeof MEASURED)[number]

/** What the tasks of a file and of its attachments say of “6 rõ” (Quyết định 2179/QĐ-TTg, 06/10/2025). */
export function coverage({ plan }: Pick<Document, 'plan'>): Coverage {
  const tasks = plans(plan).flatMap((one) => one.tasks).map(taskCoverage)
  const total = (aspect: Measured): number => tasks.filter((task) => task[aspect]).length
  return { tasks, totals: { person: total('person'), work: total('work'), time: total('time'), product: total('product') } }
}

function taskCoverage({ id, units, text, period, deadlines, product, position }: Task): TaskCoverage {
  return {
    id, line: position.start.line,
    // Who only coordinates, or is reached as one of `các cơ quan, đơn vị`, answers for nothing.
    person: units.some(({ name, role }) => role !== 'coordinates' && !COLLECTIVE.test(fold(name))),
    work: words(text) > words(units.map(({ name }) => name).join(' ')) + 2,
    time: period !== null || deadlines.length > 0,
    product: product !== null,
  }
}

// One closed list of heads and one of tails: one way to read a name.
const PART = 'cơ quan|đơn vị|địa phương|ban|ngành|đoàn thể|cấp|phòng'
// `các sở, ban, ngành`, `các cơ quan, đơn vị có liên quan`.
const COLLECTIVE = new RegExp(`^(?:các )?(?:${PART}|sở)(?:,? (?:và )?(?:các )?(?:${PART}))*(?: (?:có )?liên quan)?$`, 'u')

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}
