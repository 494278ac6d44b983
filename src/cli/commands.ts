import { Argument, Command, Option } from 'commander'
import { FORMATS } from '../export/formats.js'
import { jsonSchema } from '../export/schema.js'
import type { CheckFlags } from './check.js'
import type { ConvertOptions } from './convert.js'
import { print } from './io.js'
import { choice, encodingName, gathered, megabytes, noPath, outName } from './options.js'
import type { Session } from './session.js'
import { help } from './words.js'

/** The commands and their options. What a command does is loaded when it is asked for. */
export function commands(session: Session): { readonly check: Command; readonly others: readonly Command[] } {
  return { check: checkCommand(session), others: [convertCommand(session), explainCommand(session), schemaCommand(session)] }
}

/** `dvcheck check <path…>`, which is also `dvcheck <path…>`. */
function checkCommand(session: Session): Command {
  const { language } = session
  return new Command('check')
    .description(help('check', language))
    .usage(help('usagePaths', language))
    .addArgument(new Argument('[path...]', help('path', language)))
    .addOption(new Option('-f, --format <name[=file]>', help('format', language)).argParser(gathered).default([] as readonly string[], ''))
    .addOption(new Option('--fail-on <severity>', help('failOn', language)).argParser(choice('--fail-on', ['error', 'warning', 'info', 'never'])).default('error', ''))
    .addOption(new Option('--stage <draft|final>', help('stage', language)).argParser(choice('--stage', ['draft', 'final'])))
    .addOption(new Option('--rule <id=severity>', help('ruleOption', language)).argParser(gathered).default([] as readonly string[], ''))
    .option('--config <file>', help('config', language))
    .option('--no-config', help('noConfig', language))
    .option('--print-config', help('printConfig', language))
    .option('--init [plan]', help('init', language))
    .option('--baseline <file>', help('baseline', language))
    .option('--update-baseline', help('updateBaseline', language))
    .option('--fix', help('fix', language))
    .option('--fix-suggested', help('fixSuggested', language))
    .option('--dry-run', help('dryRun', language))
    .option('--coverage', help('coverage', language))
    .option('--statistics', help('statistics', language))
    .addOption(new Option('--encoding <name>', help('encoding', language)).argParser(encodingName))
    .addOption(new Option('--revisions <which>', help('revisions', language)).choices(['accepted', 'original']))
    .option('--stdin-filename <name>', help('stdinFilename', language))
    .addOption(new Option('--max-size <MB>', help('maxSize', language)).argParser(megabytes))
    .option('--no-progress', help('noProgress', language))
    .option('-q, --quiet', help('quiet', language))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { check, init, printConfig } = await import('./work.js')
      const flags = command.optsWithGlobals<CheckFlags & { readonly init?: string | true; readonly printConfig?: boolean }>()
      if (flags.init !== undefined) session.exitCode = await init(flags.init, flags, session)
      else if (flags.printConfig) session.exitCode = await printConfig(paths, flags, session)
      else if (paths.length === 0) throw noPath()
      else session.exitCode = await check(paths, flags, session)
    })
}

/** `dvcheck convert <path…>`: plans as data. */
function convertCommand(session: Session): Command {
  const { language } = session
  return new Command('convert')
    .description(help('convert', language))
    .usage(help('usagePaths', language))
    .addArgument(new Argument('<path...>', help('path', language)))
    .addOption(new Option('--to <format>', help('to', language)).argParser(choice('--to', FORMATS)))
    .option('--flat', help('flat', language))
    .addOption(new Option('-o, --out <path>', help('out', language)).argParser(outName))
    .addOption(new Option('--encoding <name>', help('encoding', language)).argParser(encodingName))
    .addOption(new Option('--revisions <which>', help('revisions', language)).choices(['accepted', 'original']))
    .option('--stdin-filename <name>', help('stdinFilename', language))
    .addOption(new Option('--max-size <MB>', help('maxSize', language)).argParser(megabytes))
    .option('--no-progress', help('noProgress', language))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { convert } = await import('./work.js')
      session.exitCode = await convert(paths, command.optsWithGlobals<ConvertOptions>(), session)
    })
}

/** `dvcheck explain [rule]`: the words of one rule, or the table of all. */
function explainCommand(session: Session): Command {
  const { language } = session
  return new Command('explain')
    .description(help('explain', language))
    .usage(help('usageRule', language))
    .addArgument(new Argument('[rule]', help('rule', language)))
    .option('--all', help('allExamples', language))
    .action(async (id: string | undefined, options: { readonly all?: boolean }) => {
      const { explain } = await import('./work.js')
      await explain(id, options, session)
    })
}

/** `dvcheck schema [plan|findings|settings]`: the JSON Schema of what goes out and comes in. */
function schemaCommand(session: Session): Command {
  const { language } = session
  return new Command('schema')
    .description(help('schema', language))
    .usage(help('usageWhich', language))
    .addArgument(new Argument('[plan|findings|settings]', help('which', language)).argParser(choice('schema', ['plan', 'findings', 'settings'])).default('plan'))
    .action(async (which: 'plan' | 'findings' | 'settings') => {
      await print(session.io.stdout, `${JSON.stringify(await jsonSchema(which), null, 2)}\n`)
    })
}
