import type { Plan } from '../plan.js'

/** A plan as one line of JSON. */
export function jsonl(plan: Plan): Iterable<string> {
  return [JSON.stringify(plan), '\n']
}
