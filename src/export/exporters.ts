import type { Plan } from '../model/plan.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { tree } from './tree.js'

/** Ways to write a plan, by the name of `--to`; `many` where several plans may follow each other in one output. */
export const exporters: Readonly<Record<'json' | 'jsonl' | 'tree', { readonly text: (plan: Plan) => Iterable<string>; readonly many: boolean }>> = {
  json: { text: json, many: false },
  jsonl: { text: jsonl, many: true },
  tree: { text: tree, many: false },
}
