import { wordUnit } from '../../phrases.js'
import { ROLE_VERBS } from '../../vocabulary.js'
import { verbAt } from './lexicon.js'

/** The first verb of duty in `text` between `from` and `to`, and its role; null without one. A verb may have its capital (`Sở A: Chủ trì …`). */
export function duty(text: string, printed: string, from: number, to: number): { at: number; end: number; role: keyof typeof ROLE_VERBS } | null {
  for (let i = from; i < to; ) {
    if (!wordUnit(text, i)) {
      i++
      continue
    }
    const end = verbAt(text, printed, i, true)
    if (end !== -1 && end <= to && (i === from || !noun(text, i))) return { at: i, end, role: roleOf(text.slice(i, end)) }
    while (i < to && wordUnit(text, i)) i++
  }
  return null
}

/** Verbs that are nouns where they stand: `các tổ chức`, `nhiệm vụ được giao`, `công tác lãnh đạo`, `chức năng quản lý`. */
function noun(text: string, from: number): boolean {
  return /(?:các|những|công tác|việc|sự|của|được|chức năng|kết quả|nhiệm vụ,?) $/u.test(text.slice(Math.max(0, from - 12), from)) && !/(?:chức năng, nhiệm vụ,?) $/u.test(text.slice(Math.max(0, from - 21), from))
}

const ROLES = new Map(Object.entries(ROLE_VERBS).flatMap(([role, verbs]) => verbs.map((verb) => [verb as string, role as keyof typeof ROLE_VERBS])))

function roleOf(verb: string): keyof typeof ROLE_VERBS {
  return ROLES.get(verb) ?? 'leads'
}
