import { sourceOf } from '../assemble/parse.js'
import { allRules, check as checked, ruleIds, type CheckOptions } from '../check/check.js'
import { expand, folderUrl, fromFolder } from '../host/files.js'
import type { Severity } from '../model/message.js'
import type { Source } from '../model/source.js'
import { typesWith } from '../recognise/citation/types.js'
import { plain, RANK, viewFor, type Paint, type View } from '../report/reporter.js'
import { settingsFor } from '../settings/search.js'
import type { Settings } from '../settings/settings.js'
import { apart, held } from './apart.js'
import { each, sentence } from './each.js'
import { paged } from './explain.js'
import { fixingOf, fixRun, type FixFlags } from './fixing.js'
import { input } from './input.js'
import { coloured, columnsOf } from './io.js'
import { baselineOf } from './known.js'
import { overrides } from './options.js'
import { outputs, refuseToOverwrite, reports } from './outputs.js'
import { progress } from './progress.js'
import { complain, say, type Exit, type Session } from './session.js'
import type { Language } from './words.js'

/** The options of `dvcheck check`, as commander gives them. */
export interface CheckFlags extends FixFlags {
  readonly format: readonly string[]
  readonly failOn: Severity | 'never'
  readonly stage?: 'draft' | 'final'
  readonly rule: readonly string[]
  readonly config?: string | false
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly coverage?: boolean
  readonly statistics?: boolean
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
  readonly quiet?: boolean
  readonly lang?: Language
  readonly color: boolean
  readonly progress: boolean
}

/** Checks plans and prints the reports; the exit code. */
export async function check(paths: readonly string[], options: CheckFlags, session: Session): Promise<Exit> {
  const { io } = session
  const wanted = outputs(options.format, io.cwd)
  const fixing = fixingOf(options, paths)
  const { settings: found, folder } = await settingsFor(options.config, { cwd: io.cwd })
  const settings: Settings = {
    ...found,
    stage: options.stage ?? found.stage, language: options.lang ?? found.language,
    rules: { ...found.rules, ...overrides(options.rule, ruleIds(found)) },
  }
  const said = { io, language: settings.language }
  const { files, problems } = await expand(paths, io.cwd, { folder, globs: found.ignore })
  refuseToOverwrite(wanted.map(({ file }) => file), files, io.cwd)
  const here = { ...session, io: await held(io, files, options.maxSize) }
  // Fixes are told of file by file.
  const line = progress(io, options.progress && fixing === null, files)
  const elsewhere = await apart(files, here, line)
  if (elsewhere !== null) return elsewhere
  const types = typesWith(settings.documentTypes)
  const before = baselineOf(options, settings, folder, io.cwd)
  const paint = coloured(io, options.color) ? await colours() : plain
  for (const problem of problems) await complain(said, problem)
  const updating = options.updateBaseline ? before : null
  const least = options.failOn === 'never' ? null : options.failOn
  const view: View = {
    ...viewFor(settings), columns: columnsOf(io), paint, statistics: options.statistics ?? false,
    from: options.quiet ? (least ?? 'error') : null,
    rules: () => allRules(settings).map(paged),
    files: { folder: folderUrl(io.cwd), path: (path) => fromFolder(path, io.cwd) },
  }
  // The diff takes the place of the report for people.
  const shown = wanted.filter(({ file }) => updating === null && !(file === null && fixing?.shown))
  const mends = shown.some(({ name }) => name === 'sarif')
  const reporting = await reports(shown, view, said)
  for (const problem of problems) await reporting.unread({ path: null, message: sentence(problem, settings.language) })
  const onScreen = io.isTTY && shown.some(({ file }) => file === null)
  let reached = false
  const reading = options.encoding === undefined ? {} : { encoding: options.encoding }
  const fixes = fixing && fixRun(fixing, { settings, ...reading, said, paint })
  // A function of its own: the bytes are not held while their source is checked.
  const read = async (file: string): Promise<Source> => {
    const { bytes, path } = await input(file, here.io, options)
    const now = fixes ? await fixes.file(file, bytes, path) : bytes
    return await sourceOf(now, { path, hashed: false, ...reading })
  }
  const judge = async (file: string): Promise<void> => {
    const judging: CheckOptions = { settings, types, baseline: before?.known(file) ?? [], coverage: options.coverage ?? false, fixes: mends }
    const judged = await checked(await read(file), judging)
    reached ||= least !== null && judged.result.findings.some(({ severity }) => RANK[severity] >= RANK[least])
    updating?.add(judged)
    if (onScreen) line.wiped()
    await reporting.file(judged)
  }
  const unread = await each(files, { file: judge, unread: reporting.unread }, said, line)
  const failed = unread + problems.length > 0
  if (!failed) await fixes?.end()
  const written = await reporting.end()
  if (updating) {
    await say(said, await updating.update())
    return failed ? 2 : 0
  }
  if (!written || failed) return 2
  return reached ? 1 : 0
}

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
