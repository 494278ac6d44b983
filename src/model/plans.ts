import type { Summary } from './finding.js'
import type { AttachedPlan, DocumentKind, Plan } from './plan.js'

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

/** Documents that are plans themselves: what they say is work to come. */
const PLANS: ReadonlySet<DocumentKind | null> = new Set(['ke-hoach', 'chuong-trinh', 'de-an', 'phuong-an'])

/** Whether a document of a kind is a plan by its name; any other says by what stands in it whether it gives work. */
export function isPlan(kind: DocumentKind | null): boolean {
  return PLANS.has(kind)
}
