import type { UnitFind } from '../model/document.js'
import type { Unit } from '../model/plan.js'
import { spelled } from '../recognise/spelled.js'
import { unitKey } from '../recognise/unit/unit-key.js'
import type { Ids } from './stage.js'

interface Entry {
  readonly id: string
  readonly key: string
  readonly spellings: Map<string, number>
  readonly tasks: Set<string>
}

/** Each unit once: headed by its most frequent full spelling, with the others and the tasks that it has. The units of the tasks get its id. */
export function register(found: readonly UnitFind[], ids: Ids): Unit[] {
  const byName = new Map<string, Entry>()
  const units = new Map<string, Entry>()
  for (const { unit, task } of found) {
    const { name } = unit
    let entry = byName.get(name)
    if (!entry) {
      const key = unitKey(name)
      entry = units.get(key) ?? { id: ids.next('u'), key, spellings: new Map<string, number>(), tasks: new Set<string>() }
      units.set(key, entry)
      byName.set(name, entry)
    }
    entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1)
    entry.tasks.add(task.id)
    unit.unit = entry.id
  }
  return [...units.values()].map(({ id, key, spellings, tasks }) => {
    const [name = '', ...aliases] = [...spellings].sort((a, b) => shortened(a[0]) - shortened(b[0]) || b[1] - a[1]).map(([spelling]) => spelling)
    return { id, key, name, aliases, tasks: [...tasks] }
  })
}

/** 1 for a name with a common abbreviation in it, 0 for one written out. */
function shortened(name: string): number {
  return spelled(name) === name ? 0 : 1
}
