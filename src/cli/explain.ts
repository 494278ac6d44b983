import { allRules } from '../check/check.js'
import { explained, ruleList } from '../report/rules.js'
import { print } from './io.js'
import { unknownRule } from './options.js'
import type { Session } from './session.js'

/** Prints the words of one rule, or the table of all. */
export async function explain(id: string | undefined, { io, language }: Session): Promise<void> {
  const rules = allRules()
  const rule = rules.find((one) => one.id === id)
  if (id !== undefined && !rule) throw unknownRule(id, rules.map((one) => one.id))
  await print(io.stdout, rule ? explained(rule, language) : ruleList(rules, language))
}
