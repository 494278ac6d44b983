import { chunked, jsonText } from '../json-text.js'
import type { Plan } from '../plan.js'

/** A plan as JSON, one find a line. */
export function* json(plan: Plan): Iterable<string> {
  yield* chunked(jsonText(plan, ['attachments']))
  yield '\n'
}
