import type { Plan } from '../model/plan.js'
import type { Format } from './formats.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { tree } from './tree.js'

/** A way to write a plan. It writes attached plans too, which are plans of their own: `plans(plan)` (`model/plans.ts`) gives all of a file. */
export interface Exporter {
  readonly text: (plan: Plan) => Iterable<string>
  /** Whether outputs of several plans, one after the other, are one valid output. */
  readonly many: boolean
}

/** The ways to write a plan, by the name of `--to`. */
export const exporters: Readonly<Record<Format, Exporter>> = {
  json: { text: json, many: false },
  jsonl: { text: jsonl, many: true },
  tree: { text: tree, many: false },
}
