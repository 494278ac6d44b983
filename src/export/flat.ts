import type { Plan } from '../model/plan.js'

/** A plan of a file as a row of its own: its id, and that of the plan it is attached to. */
export interface FlatPlan extends Plan {
  /** The file, and for an attached plan which one: `ke-hoach.txt`, `ke-hoach.txt#1`. */
  id: string
  /** Id of the plan that it is attached to; null for a file’s own. */
  attachedTo: string | null
}

/** The plans of a file as rows, none with others in it: `.tasks` of all rows are all tasks. The documents cited stay with the first. */
export function flat(plan: Plan): FlatPlan[] {
  const rows: FlatPlan[] = []
  const { schemaVersion, generator, source } = plan
  const file = source.path ?? '-'
  const add = ({ attachments, ...own }: Plan | Plan['attachments'][number], attachedTo: string | null): void => {
    const id = attachedTo === null ? file : `${file}#${rows.length}`
    rows.push({ id, attachedTo, schemaVersion, generator, source, documents: [], ...own, attachments: [] })
    for (const attached of attachments) add(attached, id)
  }
  add(plan, null)
  return rows
}
