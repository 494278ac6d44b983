import type { UnitFind } from '../model/document.js'
import type { Unit } from '../model/plan.js'
import { key } from '../text/spelling.js'

/** Each unit once: headed by its most frequent spelling, with the others and the tasks that it has. */
export function register(found: readonly UnitFind[]): Unit[] {
  const keys = new Map<string, string>()
  const units = new Map<string, { spellings: Map<string, number>; tasks: Set<string> }>()
  for (const { unit, task } of found) {
    const id = keys.get(unit.name) ?? key(unit.name)
    keys.set(unit.name, id)
    const entry = units.get(id) ?? { spellings: new Map<string, number>(), tasks: new Set<string>() }
    entry.spellings.set(unit.name, (entry.spellings.get(unit.name) ?? 0) + 1)
    entry.tasks.add(task.id)
    units.set(id, entry)
  }
  return [...units.values()].map(({ spellings, tasks: has }) => {
    const [name, ...aliases] = [...spellings].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
    return { name: name ?? '', aliases, tasks: [...has] }
  })
}
