import { allRules, check } from '../check/check.js'
import { pageText } from '../host/pages.js'
import { explained, telling, type Shown } from '../report/explained.js'
import { ruleList, type Paged } from '../report/rules.js'
import { SEVERITY_WORDS } from '../report/terminal-words.js'
import { harmless } from '../report/width.js'
import { LINES_BELOW, page, type Example } from '../rules/page.js'
import type { Rule } from '../rules/rule.js'
import { columnsOf, print } from './io.js'
import { unknownRule } from './options.js'
import type { Session } from './session.js'
import type { Language } from './words.js'

/** A rule with its page. */
export function paged(rule: Rule): Paged {
  return { rule, page: page(pageText(rule.group, rule.id) ?? '') }
}

/** Prints the words of one rule with one example of what is reported and one of what is not (all of them with `all`), or the table of all rules. */
export async function explain(id: string | undefined, { all = false }: { readonly all?: boolean }, { io, language }: Session): Promise<void> {
  const rules = allRules()
  const columns = columnsOf(io)
  const rule = rules.find((one) => one.id === id)
  if (id !== undefined && !rule) throw unknownRule(id, rules.map((one) => one.id))
  if (!rule) {
    await print(io.stdout, ruleList(rules.map(paged), language, columns))
    return
  }
  const told = paged(rule)
  const seen = (examples: readonly Example[]): Promise<Seen[]> => Promise.all(examples.map((example) => seenOf(example, rule, language)))
  const [reports, silent] = await Promise.all([seen(told.page.reports), seen(told.page.silent)])
  const one = telling(reports)
  const nearest = nearestTo(reports.find((example) => example === one), silent)
  const examples = all ? { reports, silent } : { reports: one ? [one] : [], silent: nearest ? [nearest] : [] }
  await print(io.stdout, explained({ ...told, ...examples }, { language, columns, all }))
}

/** An example as it is shown, and all its lines. */
interface Seen extends Shown {
  readonly whole: readonly string[]
}

/** The lines of an example that something is said of, and of each the one above it; all that its page shows where nothing is said. */
async function seenOf({ name, text, stage, above }: Example, rule: Rule, language: Language): Promise<Seen> {
  const { result } = await check(text, { path: 'plan.txt', settings: { stage, language } })
  const findings = result.findings.filter(({ ruleId }) => ruleId === rule.id)
  const all = text.split('\n')
  const last = above === 0 ? all.length : all.length - LINES_BELOW
  const own = all.map((words, i) => ({ words: words.trim(), number: i + 1 })).filter(({ words }) => harmless(words).trim() !== '')
  const spoken = new Set(findings.flatMap(({ line, related }) => [line, ...related.map((one) => one.line)]))
  const shown = findings.length === 0
    ? own.filter(({ number }) => number > above && number <= last)
    : own.filter(({ number }, i) => spoken.has(number) || spoken.has(own[i + 1]?.number ?? 0))
  return {
    name, lines: shown.map(({ words }) => words), whole: own.map(({ words }) => words),
    said: findings.map(({ severity, message }) => `${SEVERITY_WORDS[severity][language]}: ${message}`),
  }
}

/** More lines of an example would fill the screen. */
const FEW = 6

/**
 * Of examples that are not reported the first that has only few lines that the reported one has not, else that with the fewest: a near miss. Of a long
 * one these lines alone are shown.
 */
function nearestTo(reported: Seen | undefined, silent: readonly Seen[]): Shown | undefined {
  const there = new Set(reported?.whole)
  const apart = silent.map((example) => ({ example, lines: example.whole.filter((words) => !there.has(words)) })).filter(({ lines }) => lines.length > 0)
  const nearest = apart.find(({ lines }) => lines.length <= FEW) ?? apart.toSorted((a, b) => a.lines.length - b.lines.length)[0]
  if (!nearest) return silent[0]
  const { example, lines } = nearest
  // The reported one is no plan at all: the body says enough.
  if (lines.length > FEW && example.lines.length < lines.length) return example
  return example.lines.length <= FEW && lines.every((words) => example.lines.includes(words)) ? example : { ...example, lines }
}
