import type { UnitRole } from '../../plan.js'
import { fold, withoutEnd } from '../../words.js'
import type { NameList } from '../names.js'
import type { Text, UnitWords } from './text.js'

/** Gathers units, each once, with the role of its first verb. */
export function gatherer(): { add: (source: Text, list: NameList['names'], role: UnitRole) => void; found: UnitWords[] } {
  const found: UnitWords[] = []
  const seen = new Map<string, number>()
  return {
    found,
    add: ({ printed }, list, role) => {
      for (const [from, to] of list) {
        const raw = printed.slice(from, to)
        const name = withoutEnd(raw.replace(/\s{0,8}\([^)]*\)/gu, '').replace(/\s+/gu, ' '), ',;:.-').trim()
        if (name.length < 2 || / nào$/u.test(name)) continue
        const id = fold(name).replace(/^(?:các|những|toàn thể) /u, '')
        const known = seen.get(id)
        // Sentences are read before the parentheses that they stand in: of two mentions the first one tells.
        if (known !== undefined && from >= (found[known]?.range[0] ?? 0)) continue
        if (known === undefined) seen.set(id, found.length)
        found[known ?? found.length] = { range: [from, from + raw.trimEnd().length], name, role }
      }
    },
  }
}

/** Gathers the units of one task. */
export type Gatherer = ReturnType<typeof gatherer>
