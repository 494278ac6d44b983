import type { Part } from '../model/document.js'
import { isPlan } from '../model/plans.js'

/**
 * Whether a part sets out work with who and when for each, as a plan and the tables of an appendix do: a decision, a directive, a conclusion tells of work
 * in its own ways and need not.
 */
export function schedules({ plan: { kind } }: Part): boolean {
  return kind === null || kind === 'phu-luc' || isPlan(kind)
}
