import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allRules } from '../src/check/check.js'
import { RULE_IDS } from '../src/index.js'

const file = new URL('../src/model/rule-id.ts', import.meta.url)

/** The module that names the rules: those of src/rules/index.ts and src/check/suppress.ts. */
const source = (ids: readonly string[]): string => `/** The names of all rules, in the order in which they are explained. Not written by hand: \`UPDATE=1 npm run test:fast -- rule-ids\`. */
export const RULE_IDS = [
${ids.map((id) => `  '${id}',\n`).join('')}] as const

/** The name of a rule of dvcheck. */
export type RuleId = (typeof RULE_IDS)[number]

/** The name of a rule: of dvcheck, which editors then offer, or of an office. */
export type RuleName = RuleId | (string & {})
`

test('the names of the rules are those of the rules', () => {
  const ids = allRules().map(({ id }) => id)
  if (process.env.UPDATE) writeFileSync(file, source(ids))
  else expect(RULE_IDS, 'UPDATE=1 npm run test:fast -- rule-ids').toEqual(ids)
})
