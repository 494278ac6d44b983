import { Argument, Command, Option } from 'commander'
import { expand, isFolder, mirrored, write } from '../files.js'
import { userError } from '../user-error.js'
import { apart, held } from './apart.js'
import { input } from './input.js'
import { print } from './io.js'
import { choice, encodingName, megabytes } from './options.js'
import { complain, type Exit, type Session } from './session.js'
import { help } from './words.js'

const FORMATS = ['json', 'jsonl', 'tree'] as const

interface ConvertOptions {
  readonly to: (typeof FORMATS)[number]
  readonly out?: string
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
}

/** `dvcheck convert <path…>`: plans as data. */
export function convertCommand(session: Session): Command {
  const { language } = session
  return new Command('convert')
    .description(help('convert', language))
    .usage(help('usagePaths', language))
    .addArgument(new Argument('<path...>', help('path', language)))
    .addOption(new Option('--to <format>', help('to', language)).argParser(choice('--to', FORMATS)).default('json', ''))
    .option('-o, --out <path>', help('out', language))
    .addOption(new Option('--encoding <name>', help('encoding', language)).argParser(encodingName))
    .option('--stdin-filename <name>', help('stdinFilename', language))
    .addOption(new Option('--max-size <MB>', help('maxSize', language)).argParser(megabytes('--max-size')))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      session.exitCode = await convert(paths, command.optsWithGlobals<ConvertOptions>(), session)
    })
}

async function convert(paths: readonly string[], { to, out, encoding, ...given }: ConvertOptions, session: Session): Promise<Exit> {
  const { io } = session
  const [{ parse }, { exporters }] = await Promise.all([import('../parse.js'), import('../export/exporters.js')])
  const { text, many } = exporters[to]
  const { files, problems } = await expand(paths, io.cwd)
  const here = { ...session, io: await held(io, files, given.maxSize) }
  const elsewhere = await apart(files, here)
  if (elsewhere !== null) return elsewhere
  for (const problem of problems) await complain(session, problem)
  const several = files.length > 1
  const folder = out !== undefined && (out.endsWith('/') || isFolder(out, io.cwd) || (several && !many)) ? out : null
  if (several && !many && out === undefined) throw oneOnly(to, files.length)
  const places = folder === null ? null : mirrored(files, io.cwd, folder, `.${to}`)
  const lines: string[] = []
  let failed = problems.length > 0
  for (const file of files) {
    if (io.apart?.finished.includes(file)) continue
    try {
      const { bytes, path } = await input(file, here.io, given)
      const { plan } = await parse(bytes, { path, ...(encoding === undefined ? {} : { encoding }) })
      const place = places?.get(file)
      if (place !== undefined) await write(place, io.cwd, text(plan))
      else if (out === undefined) await print(io.stdout, text(plan))
      else for (const line of text(plan)) lines.push(line)
      if (place !== undefined || out === undefined) await io.apart?.done(file)
    } catch (error) {
      failed = true
      await complain(session, error)
    }
  }
  if (out !== undefined && folder === null && (lines.length > 0 || !failed)) await write(out, io.cwd, lines)
  return failed ? 2 : 0
}

function oneOnly(to: string, number: number): Error {
  return userError({
    vi: `Có ${number} kế hoạch, mà dạng ${to} chỉ in được một. Hãy dùng --to jsonl, hoặc --out <thư mục> để mỗi kế hoạch một tệp.`,
    en: `There are ${number} plans, and ${to} can print only one. Use --to jsonl, or --out <folder> for one file each.`,
  })
}
