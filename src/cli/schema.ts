import { Argument, Command } from 'commander'
import { print } from './io.js'
import { choice } from './options.js'
import type { Session } from './session.js'
import { help } from './words.js'

/** `dvcheck schema [plan|findings|settings]`: the JSON Schema of what goes out and comes in. */
export function schemaCommand({ io, language }: Session): Command {
  return new Command('schema')
    .description(help('schema', language))
    .usage(help('usageWhich', language))
    .addArgument(new Argument('[plan|findings|settings]', help('which', language)).argParser(choice('schema', ['plan', 'findings', 'settings'])).default('plan'))
    .action(async (which: 'plan' | 'findings' | 'settings') => {
      const { jsonSchema } = await import('../schema.js')
      await print(io.stdout, `${JSON.stringify(await jsonSchema(which), null, 2)}\n`)
    })
}
