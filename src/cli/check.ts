import { sourceOf } from '../assemble/parse.js'
import { check as checked, type CheckOptions } from '../check/check.js'
import { expand } from '../host/expand.js'
import type { Severity } from '../model/message.js'
import type { Source } from '../model/source.js'
import { plain, RANK, viewFor, type Paint, type View } from '../report/reporter.js'
import { apart, held } from './apart.js'
import { fixed, fixingOf } from './fixing.js'
import { input } from './input.js'
import { coloured, columnsOf } from './io.js'
import { judgings, settingsOfRun } from './judging.js'
import { outputs, refuseToOverwrite, reports } from './outputs.js'
import { complain, say, type Exit, type Session } from './session.js'
import { sayUnread } from './unread.js'
import type { Language } from './words.js'

/** The options of `dvcheck check`, as commander gives them. */
export interface CheckFlags {
  readonly format: readonly string[]
  readonly failOn: Severity | 'never'
  readonly stage?: 'draft' | 'final'
  readonly rule: readonly string[]
  readonly config?: string | false
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly coverage?: boolean
  readonly statistics?: boolean
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
  readonly quiet?: boolean
  readonly lang?: Language
  readonly color: boolean
}

/** Checks plans and prints the reports; the exit code. */
export async function check(paths: readonly string[], options: CheckFlags, session: Session): Promise<Exit> {
  const { io } = session
  const wanted = outputs(options.format)
  const fixing = fixingOf(options, paths)
  const { settingsIn, ignoredIn } = settingsOfRun(options, io.cwd)
  const expansion = await expand(paths, io.cwd, ignoredIn)
  const { files, problems } = expansion
  refuseToOverwrite(wanted.map(({ file }) => file), files, io.cwd)
  const here = { ...session, io: await held(io, files, options.maxSize) }
  const elsewhere = await apart(files, here)
  if (elsewhere !== null) return elsewhere
  const { of, first, befores } = await judgings(files, options, settingsIn, io.cwd)
  const said = { io, language: first.settings.language }
  const paint = coloured(io, options.color) ? await colours() : plain
  for (const problem of problems) await complain(said, problem)
  await sayUnread(expansion, said)
  let failed = problems.length > 0
  const least = options.failOn === 'never' ? null : options.failOn
  const view: View = {
    ...viewFor(first.settings), columns: columnsOf(io), paint, statistics: options.statistics ?? false,
    from: options.quiet ? (least ?? 'error') : null,
  }
  // The diff takes the place of the report for people.
  const shown = wanted.filter(({ file }) => !options.updateBaseline && !(file === null && fixing === 'shown'))
  const reporting = await reports(shown, view, said)
  let reached = false
  const reading = options.encoding === undefined ? {} : { encoding: options.encoding }
  // A function of its own: the bytes are not held while their source is checked.
  const read = async (file: string): Promise<Source> => {
    const { bytes, path } = await input(file, here.io, options)
    const now = fixing === null ? bytes : await fixed(file, { bytes, path }, { settings: of(file).settings, ...reading }, { fixing, said, paint })
    return await sourceOf(now, { path, hashed: false, ...reading })
  }
  for (const file of files) {
    try {
      const { settings, types, before } = of(file)
      const judging: CheckOptions = { settings, types, baseline: before?.known(file) ?? [], coverage: options.coverage ?? false }
      const judged = await checked(await read(file), judging)
      reached ||= least !== null && judged.result.findings.some(({ severity }) => RANK[severity] >= RANK[least])
      if (options.updateBaseline) before?.add(judged)
      await reporting.file(judged)
    } catch (error) {
      failed = true
      await complain(said, error)
    }
  }
  const written = await reporting.end()
  if (options.updateBaseline) {
    for (const before of befores) await say(said, await before.update())
    return failed ? 2 : 0
  }
  if (!written || failed) return 2
  return reached ? 1 : 0
}

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
