import { chunked, jsonText } from '../model/json-text.js'
import type { Plan } from '../model/plan.js'

/** A plan as JSON, one find a line. */
export function* json(plan: Plan): Iterable<string> {
  yield* chunked(jsonText(plan, ['attachments']))
  yield '\n'
}
