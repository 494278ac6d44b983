import type { Summary } from './finding.js'
import type { AttachedPlan, Plan } from './plan.js'

/** A plan and those attached to it, in reading order. */
export function plans(plan: Plan | AttachedPlan): readonly (Plan | AttachedPlan)[] {
  return [plan, ...plan.attachments.flatMap(plans)]
}

/** How much a file holds, attachments included. */
export function summary(plan: Plan): Summary {
  const all = plans(plan)
  const sum = (length: (plan: Plan | AttachedPlan) => number): number => all.reduce((total, one) => total + length(one), 0)
  return {
    tasks: sum(({ tasks }) => tasks.length),
    periods: sum(({ periods }) => periods.length),
    units: new Set(all.flatMap(({ units }) => units.map(({ key }) => key))).size,
    citations: sum(({ citations }) => citations.length),
    deadlines: sum(({ deadlines }) => deadlines.length),
  }
}
