import type { Part } from '../model/document.js'

/** Whether a part is an appendix that gives no work: a form, the outline of a report, a list. What it leaves open is for others to fill in. */
export function form({ plan }: Part): boolean {
  return plan.kind === 'phu-luc' && plan.tasks.length === 0
}
