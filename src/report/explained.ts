import type { Words } from '../model/message.js'
import { GROUPS, type Paged } from './rules.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { harmless, width } from './width.js'
import { wrapped, type Piece } from './wrapped.js'

type Language = 'vi' | 'en'

/** An example as it is shown: what matters of the plan, and what is said of it. */
export interface Shown {
  readonly name: string
  readonly lines: readonly string[]
  readonly said: readonly string[]
}

/** A rule with all that is told of it. */
export interface Explanation extends Paged {
  readonly reports: readonly Shown[]
  readonly silent: readonly Shown[]
}

/** How an explanation is to look. */
export interface Page {
  readonly language: Language
  readonly columns: number
  /** Whether all examples are wanted, or one of each kind, on one screen. */
  readonly all: boolean
}

const LABELS = {
  demands: { vi: 'Đòi hỏi', en: 'Demands' },
  why: { vi: 'Vì sao', en: 'Why' },
  law: { vi: 'Vì sao, căn cứ', en: 'Why, by what law' },
  advice: { vi: 'Cần làm', en: 'What to do' },
  off: { vi: 'Không xét', en: 'To turn it off' },
  reports: { vi: 'Bị báo', en: 'Reported' },
  silent: { vi: 'Không bị báo', en: 'Not reported' },
  more: { vi: 'Mọi ví dụ', en: 'All examples' },
} as const satisfies Record<string, Words>

// `Nghị định 30/2020/NĐ-CP`, `Quy định 399-QĐ/TW`, `Bộ luật Dân sự 2015`, `TCVN 6909`.
const LAW = /\d\/(?:QĐ|\d{4}\/|[A-Z]{2})|-(?:QĐ|HD)\/|Bộ luật|Code \d|TCVN/u

/** One rule: what it demands, why, what to do, how to turn it off, and what it reports and what not. */
export function explained({ rule: { id, severity, advice, group }, page, reports, silent }: Explanation, view: Page): string {
  const { language, columns, all } = view
  const line = (label: keyof typeof LABELS, text: string): string[] => wrapped([`${LABELS[label][language]}: ${text}`], columns, 2)
  const why = page.why[language]
  const off: Piece[] = [
    `${LABELS.off[language]}: `, whole(`--rule ${id}=off`),
    language === 'vi' ? '; cho mọi lần, trong dvcheck.config.json: ' : '; for good, in dvcheck.config.json: ',
    whole(`"rules": { "${id}": "off" }`),
  ]
  const more = page.reports.length + page.silent.length > 2 && !all
  const lines = [
    ...wrapped([`${id} · ${SEVERITY_WORDS[severity][language]} · ${GROUPS[group][language]}`], columns, 2), '',
    ...line('demands', page.demands[language]), ...line(LAW.test(why) ? 'law' : 'why', why), ...line('advice', advice[language]), ...wrapped(off, columns, 2),
    ...examples('reports', reports, view), ...examples('silent', silent, view), ...(more ? ['', ...line('more', `dvcheck explain ${id} --all`)] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** What is copied, and not broken. */
function whole(text: string): Piece {
  return [text, (same) => same, true]
}

/** Rows of an example on one screen: of the plan, and of what is said. */
const ROWS = { plan: 8, said: 5 } as const

function examples(label: 'reports' | 'silent', list: readonly Shown[], { language, columns, all }: Page): string[] {
  const shown = all ? list : list.slice(0, 1)
  if (shown.length === 0) return []
  const framed = ({ name, lines, said }: Shown): string[] => {
    const plan = lines.flatMap((text) => wrapped([`  │ ${harmless(text)}`], columns, 4).map((row, i) => (i === 0 ? row : `  │ ${row.slice(4)}`)))
    const words = said.map((one) => wrapped([`  → ${harmless(one)}`], columns, 4))
    return [...(all ? ['', `  ${name}`] : []), ...(all ? plan : atMost(plan, ROWS.plan)), ...(all ? words.flat() : wholeOnes(words))]
  }
  return ['', `${LABELS[label][language]}:`, ...shown.flatMap(framed)]
}

function atMost(rows: readonly string[], number: number): readonly string[] {
  return rows.length <= number ? rows : [...rows.slice(0, number - 1), '  │ …']
}

/** The messages that go into a few rows: none is cut, and the first is always there. */
function wholeOnes(messages: readonly (readonly string[])[]): readonly string[] {
  let rows = 0
  const kept = messages.filter((message, i) => (rows += message.length) <= ROWS.said || i === 0)
  return [...kept.flat(), ...(kept.length < messages.length ? ['  → …'] : [])]
}

/** Of examples the one for a single screen: the first that goes into a few rows, else the shortest: pages begin with what shows a rule best. */
export function telling(list: readonly Shown[]): Shown | undefined {
  const length = ({ lines }: Shown): number => lines.reduce((sum, text) => sum + 1 + Math.floor(width(text) / 76), 0)
  return list.find((one) => one.lines.length > 0 && length(one) <= ROWS.plan) ?? list.toSorted((a, b) => length(a) - length(b))[0]
}
