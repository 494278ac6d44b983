import { grouped } from '../model/grouped.js'
import type { Words } from '../model/message.js'
import type { Page } from '../rules/page.js'
import type { Rule } from '../rules/rule.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { padded, width } from './width.js'
import { wrapped } from './wrapped.js'

type Language = 'vi' | 'en'

/** A rule with its page. */
export interface Paged {
  /** The rule. */
  readonly rule: Rule
  /** What its page says; empty where it has none. */
  readonly page: Page
}

/** What the topics of rules are called. */
export const GROUPS: Readonly<Record<Rule['group'], Words>> = {
  completeness: { vi: 'Đầy đủ', en: 'Completeness' },
  time: { vi: 'Thời gian', en: 'Time' },
  references: { vi: 'Viện dẫn', en: 'References' },
  structure: { vi: 'Bố cục', en: 'Structure' },
  reading: { vi: 'Đọc tệp', en: 'Reading' },
  text: { vi: 'Chữ viết', en: 'Text' },
}

const GROUP_ORDER = Object.keys(GROUPS) as Rule['group'][]

function byGroup(rules: readonly Paged[]): [Rule['group'], Paged[]][] {
  const groups = grouped(rules, ({ rule }) => rule.group)
  return GROUP_ORDER.flatMap((group): [Rule['group'], Paged[]][] => (groups.has(group) ? [[group, groups.get(group) ?? []]] : []))
}

/** All rules for a terminal: id, default severity and what each demands, by group; lines wrap below what each demands. */
export function ruleList(rules: readonly Paged[], language: Language, columns: number): string {
  const ids = Math.max(...rules.map(({ rule }) => rule.id.length))
  const severities = Math.max(...Object.values(SEVERITY_WORDS).map((words) => width(words[language])))
  return byGroup(rules).map(([group, members]) => {
    const lines = members.flatMap(({ rule: { id, severity }, page: { demands } }) => {
      const head = `  ${id.padEnd(ids)}  ${padded(SEVERITY_WORDS[severity][language], severities)}  `
      // On a narrow terminal, below the id.
      const indent = head.length < columns / 2 ? head.length : 6
      return wrapped([head + demands[language]], columns, indent)
    })
    return `${[GROUPS[group][language], ...lines].join('\n')}\n`
  }).join('\n')
}
