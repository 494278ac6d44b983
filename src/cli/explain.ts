import { allRules } from '../check/check.js'
import { pageText } from '../host/pages.js'
import { explained, ruleList, type Paged } from '../report/rules.js'
import { page } from '../rules/page.js'
import type { Rule } from '../rules/rule.js'
import { print } from './io.js'
import { unknownRule } from './options.js'
import type { Session } from './session.js'

/** A rule with its page. */
export function paged(rule: Rule): Paged {
  return { rule, page: page(pageText(rule.group, rule.id) ?? '') }
}

/** Prints the words of one rule, or the table of all. */
export async function explain(id: string | undefined, { io, language }: Session): Promise<void> {
  const rules = allRules()
  const rule = rules.find((one) => one.id === id)
  if (id !== undefined && !rule) throw unknownRule(id, rules.map((one) => one.id))
  await print(io.stdout, rule ? explained(paged(rule), language) : ruleList(rules.map(paged), language))
}
