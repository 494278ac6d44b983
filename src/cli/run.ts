import { Command, CommanderError, Help, Option } from 'commander'
import { userError } from '../model/user-error.js'
import { VERSION } from '../model/version.js'
import { commands } from './commands.js'
import { print, type Io } from './io.js'
import { choice } from './options.js'
import { complain, type Session } from './session.js'
import { complaint, help, languageOf, title } from './words.js'

export { processIo, type Io } from './io.js'

/** Runs one command line. The exit code: 0 nothing to report at or above `--fail-on`, 1 findings, 2 the run itself failed. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session: Session = { io, argv, language: languageOf(argv), exitCode: 0 }
  try {
    const written = { out: '' }
    await program(session, written).parseAsync(argv, { from: 'user' }).finally(() => print(io.stdout, written.out))
    return session.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError) await complain(session, userError(complaint(error.code, error.message)))
    else await complain(session, error)
    return 2
  }
}

function program(session: Session, written: { out: string }): Command {
  const { language } = session
  const root = new Command('dvcheck')
  const { check, others } = commands(session)
  root
    .description(help('program', language))
    .usage(help('usage', language))
    .version(VERSION, '-V, --version', help('version', language))
    .addOption(new Option('--lang <vi|en>', help('lang', language)).argParser(choice('--lang', ['vi', 'en'])))
    .option('--no-color', help('noColor', language))
    .addCommand(check, { isDefault: true })
    .helpCommand(false)
    .addHelpText('after', `\n${help('exits', language)}`)
  for (const command of others) root.addCommand(command)
  const plain = new Help()
  for (const command of [root, ...root.commands]) {
    command
      .helpOption('-h, --help', help('help', language))
      .exitOverride()
      .configureOutput({ writeOut: (text) => void (written.out += text), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (text) => title(text, language),
        showGlobalOptions: command !== root,
        // Commander adds defaults in English; the descriptions name them.
        optionDescription: (option) => option.description,
        subcommandTerm: (shown) => `${shown.name()} ${shown.usage()}`,
        // `dvcheck <path>` is `dvcheck check <path>`: its options are what people look for.
        visibleOptions: (shown) => [...(shown === root ? check.options : []), ...plain.visibleOptions(shown)],
      })
  }
  return root
}
