import type { UnitRole } from '../../plan.js'
import { fold, withoutEnd } from '../../words.js'
import type { NameList } from '../names.js'
import type { Text, UnitWords } from './text.js'

/** Gathers units, each once, with the role of its first verb. */
export function gatherer(): { add: (source: Text, list: NameList['names'], role: UnitRole) => void; found: UnitWords[] } {
  const found: UnitWords[] = []
  const seen = new Set<string>()
  return {
    found,
    add: ({ printed }, list, role) => {
      for (const [from, to] of list) {
        const raw = printed.slice(from, to)
        const name = withoutEnd(raw.replace(/\s{0,8}\([^)]*\)/gu, '').replace(/\s+/gu, ' '), ',;:.-').trim()
        if (name.length < 2 || / nào$/u.test(name)) continue
        const id = fold(name).replace(/^(?:các|những|toàn thể) /u, '')
        if (seen.has(id)) continue
        seen.add(id)
        found.push({ range: [from, from + raw.trimEnd().length], name, role })
      }
    },
  }
}

/** Gathers the units of one task. */
export type Gatherer = ReturnType<typeof gatherer>
