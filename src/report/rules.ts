import type { Words } from '../model/message.js'
import type { Rule } from '../rules/rule.js'
import { grouped } from '../model/grouped.js'
import { padded, width } from './width.js'
import { SEVERITY_WORDS } from './terminal-words.js'

type Language = 'vi' | 'en'

const GROUPS: Readonly<Record<Rule['group'], Words>> = {
  completeness: { vi: 'Đầy đủ', en: 'Completeness' },
  time: { vi: 'Thời gian', en: 'Time' },
  references: { vi: 'Viện dẫn', en: 'References' },
  structure: { vi: 'Bố cục', en: 'Structure' },
  reading: { vi: 'Đọc tệp', en: 'Reading' },
  text: { vi: 'Chữ viết', en: 'Text' },
}

const GROUP_ORDER = Object.keys(GROUPS) as Rule['group'][]

function byGroup(rules: readonly Rule[]): [Rule['group'], Rule[]][] {
  const groups = grouped(rules, ({ group }) => group)
  return GROUP_ORDER.flatMap((group): [Rule['group'], Rule[]][] => (groups.has(group) ? [[group, groups.get(group) ?? []]] : []))
}

/** All rules for a terminal: id, default severity and what each demands, by group. */
export function ruleList(rules: readonly Rule[], language: Language): string {
  const columns = Math.max(...rules.map(({ id }) => id.length))
  const severities = Math.max(...Object.values(SEVERITY_WORDS).map((words) => width(words[language])))
  return byGroup(rules).map(([group, members]) => {
    const lines = members.map(({ id, severity, demands }) => `  ${id.padEnd(columns)}  ${padded(SEVERITY_WORDS[severity][language], severities)}  ${demands[language]}\n`)
    return `${GROUPS[group][language]}\n${lines.join('')}`
  }).join('\n')
}

/** All rules as a Markdown table: the README's. */
export function ruleTable(rules: readonly Rule[], language: Language): string {
  const head = language === 'vi' ? '| Quy tắc | Mức | Kế hoạch phải thế nào |' : '| Rule | Default | What a plan must be like |'
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = byGroup(rules).flatMap(([group, members]) => [
    `| **${GROUPS[group][language]}** | | |`,
    ...members.map(({ id, severity, demands }) => `| \`${id}\` | ${SEVERITY_WORDS[severity][language]} | ${cell(demands[language])} |`),
  ])
  return [head, '|---|---|---|', ...rows].join('\n')
}

const LABELS = {
  severity: { vi: 'Mức', en: 'Default' },
  demands: { vi: 'Đòi hỏi', en: 'Demands' },
  why: { vi: 'Vì sao', en: 'Why' },
  advice: { vi: 'Cần làm', en: 'What to do' },
  reports: { vi: 'Ví dụ bị báo (chỗ bị báo nằm trong «»)', en: 'Examples that are reported (the place stands in «»)' },
  silent: { vi: 'Ví dụ không bị báo', en: 'Examples that are not' },
} as const satisfies Record<string, Words>

/** One rule in full: what it demands, why, what to do, and its examples with their marks. */
export function explained({ id, severity, demands, why, advice, examples }: Rule, language: Language): string {
  const line = (label: keyof typeof LABELS, text: string): string => `${LABELS[label][language]}: ${text}\n`
  const shown = (label: 'reports' | 'silent'): string =>
    examples[label].length === 0 ? '' : `\n${LABELS[label][language]}:\n${examples[label].map(({ name, text }) => `\n  ${name}\n${framed(text)}`).join('')}`
  return [
    `${id}\n\n`, line('severity', SEVERITY_WORDS[severity][language]), line('demands', demands[language]), line('why', why[language]), line('advice', advice[language]),
    shown('reports'), shown('silent'),
  ].join('')
}

/** The lines of an example without blank ones; of one with marks those that carry them, and their neighbours. */
function framed(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const marked = lines.map((line) => line.includes('«'))
  const near = (i: number): boolean => !marked.includes(true) || [i - 1, i, i + 1].some((at) => marked[at])
  return lines.map((line, i) => (near(i) ? `  │ ${line}\n` : near(i - 1) ? '  │ …\n' : '')).join('')
}
