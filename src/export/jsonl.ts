import type { Plan } from '../model/plan.js'

/** A plan as one line of JSON. */
export function jsonl(plan: Plan): Iterable<string> {
  return [JSON.stringify(plan), '\n']
}
