import type { ReportingDescriptor } from 'sarif'
import { rulePage } from '../model/project.js'
import { RULE_IDS } from '../model/rule-id.js'
import type { Example } from '../rules/page.js'
import { explained, type Shown } from './explained.js'
import type { Paged } from './rules.js'
import { LEVEL } from './sarif-result.js'
import { harmless } from './width.js'

const HEADS = {
  vi: { why: 'Vì sao', advice: 'Cần làm', reports: 'Bị báo', silent: 'Không bị báo' },
  en: { why: 'Why', advice: 'What to do', reports: 'Reported', silent: 'Not reported' },
} as const

const OURS: ReadonlySet<string> = new Set(RULE_IDS)

/** A rule as SARIF describes it, with what its page says. */
export function descriptor(paged: Paged, language: 'vi' | 'en'): ReportingDescriptor {
  const { rule: { id, severity, group, advice }, page } = paged
  const short = harmless(page.demands[language] || advice[language])
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: [short, page.why[language]].filter((part) => part !== '').join(' ') },
    help: { text: explained({ ...paged, ...printed(paged) }, { language, columns: COLUMNS, all: true }), markdown: markdown(paged, short, language) },
    // An office's own rule has no page.
    ...(OURS.has(id) ? { helpUri: rulePage(id) } : {}),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [group] },
  }
}

const COLUMNS = 100

/** The examples of a page as it prints them. */
function printed({ page: { reports, silent } }: Paged): { readonly reports: readonly Shown[]; readonly silent: readonly Shown[] } {
  const shown = ({ name, shown: text, output }: Example): Shown => ({ name, lines: text.split('\n').filter((line) => line.trim() !== ''), said: output })
  return { reports: reports.map(shown), silent: silent.map(shown) }
}

/** The page in short: what the rule demands, why, what to do, and one example of each kind. */
function markdown({ rule: { id, advice }, page }: Paged, short: string, language: 'vi' | 'en'): string {
  const heads = HEADS[language]
  const said = [['why', page.why[language]], ['advice', harmless(advice[language])]] as const
  return [
    `# ${id}`, short,
    ...said.flatMap(([head, words]) => (words === '' ? [] : [`**${heads[head]}.** ${words}`])),
    ...(['reports', 'silent'] as const).flatMap((kind) => page[kind].slice(0, 1).map((one) => `## ${heads[kind]}\n\n${example(one)}`)),
  ].join('\n\n')
}

function example({ shown, output }: Example): string {
  const fenced = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``
  return [fenced(shown), ...(output.length > 0 ? [fenced(output.join('\n'))] : [])].join('\n\n')
}
