import { Argument, Command } from 'commander'
import { print } from './io.js'
import { unknownRule } from './options.js'
import type { Session } from './session.js'
import { help } from './words.js'

/** `dvcheck explain [rule]`: the words of one rule, or the table of all. */
export function explainCommand({ io, language }: Session): Command {
  return new Command('explain')
    .description(help('explain', language))
    .usage(help('usageRule', language))
    .addArgument(new Argument('[rule]', help('rule', language)))
    .action(async (id: string | undefined) => {
      const [{ allRules }, { explained, ruleList }] = await Promise.all([import('../judge.js'), import('../report/rules.js')])
      const rules = allRules()
      const rule = rules.find((one) => one.id === id)
      if (id !== undefined && !rule) throw unknownRule(id, rules.map((one) => one.id))
      await print(io.stdout, rule ? explained(rule, language) : ruleList(rules, language))
    })
}
