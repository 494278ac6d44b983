import { grouped } from '../model/grouped.js'
import type { Words } from '../model/message.js'
import type { Example, Page } from '../rules/page.js'
import type { Rule } from '../rules/rule.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { padded, width } from './width.js'

type Language = 'vi' | 'en'

/** A rule with its page. */
export interface Paged {
  /** The rule. */
  readonly rule: Rule
  /** What its page says; empty where it has none. */
  readonly page: Page
}

const GROUPS: Readonly<Record<Rule['group'], Words>> = {
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

/** All rules for a terminal: id, default severity and what each demands, by group. */
export function ruleList(rules: readonly Paged[], language: Language): string {
  const columns = Math.max(...rules.map(({ rule }) => rule.id.length))
  const severities = Math.max(...Object.values(SEVERITY_WORDS).map((words) => width(words[language])))
  return byGroup(rules).map(([group, members]) => {
    const lines = members.map(
      ({ rule: { id, severity }, page: { demands } }) =>
        `  ${id.padEnd(columns)}  ${padded(SEVERITY_WORDS[severity][language], severities)}  ${demands[language]}\n`,
    )
    return `${GROUPS[group][language]}\n${lines.join('')}`
  }).join('\n')
}

/** All rules as a Markdown table: the README's. */
export function ruleTable(rules: readonly Paged[], language: Language): string {
  const head = language === 'vi' ? '| Quy tắc | Mức | Kế hoạch phải thế nào |' : '| Rule | Default | What a plan must be like |'
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = byGroup(rules).flatMap(([group, members]) => [
    `| **${GROUPS[group][language]}** | | |`,
    ...members.map(({ rule: { id, severity }, page: { demands } }) => `| \`${id}\` | ${SEVERITY_WORDS[severity][language]} | ${cell(demands[language])} |`),
  ])
  return [head, '|---|---|---|', ...rows].join('\n')
}

const LABELS = {
  severity: { vi: 'Mức', en: 'Default' },
  demands: { vi: 'Đòi hỏi', en: 'Demands' },
  why: { vi: 'Vì sao', en: 'Why' },
  advice: { vi: 'Cần làm', en: 'What to do' },
  reports: { vi: 'Ví dụ bị báo', en: 'Examples that are reported' },
  silent: { vi: 'Ví dụ không bị báo', en: 'Examples that are not' },
} as const satisfies Record<string, Words>

/** One rule in full: what it demands, why, what to do, and its examples with what is said of them. */
export function explained({ rule: { id, severity, advice }, page }: Paged, language: Language): string {
  const line = (label: keyof typeof LABELS, text: string): string => `${LABELS[label][language]}: ${text}\n`
  const shown = (label: 'reports' | 'silent'): string =>
    page[label].length === 0 ? '' : `\n${LABELS[label][language]}:\n${page[label].map((example) => `\n  ${example.name}\n${framed(example)}`).join('')}`
  return [
    `${id}\n\n`, line('severity', SEVERITY_WORDS[severity][language]), line('demands', page.demands[language]), line('why', page.why[language]), line('advice', advice[language]),
    shown('reports'), shown('silent'),
  ].join('')
}

/** The lines of an example that are spoken of, and their neighbours; all where nothing is said of it. Then what is said. */
function framed({ shown, output }: Example): string {
  const lines = shown.split('\n')
  const spoken = new Set(output.flatMap((said) => /^\d+/.exec(said)?.map(Number) ?? []))
  const near = (i: number): boolean => spoken.size === 0 || [i, i + 1, i + 2].some((number) => spoken.has(number))
  const kept = lines.flatMap((text, i) => (near(i) && text.trim() !== '' ? [`  │ ${text}\n`] : []))
  return [...kept, ...output.map((said) => `  → ${said}\n`)].join('')
}
