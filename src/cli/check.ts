import { sourceOf } from '../assemble/parse.js'
import { check as checked, type CheckOptions } from '../check/check.js'
import { expand } from '../host/expand.js'
import { folderUrl, fromFolder } from '../host/paths.js'
import type { Severity } from '../model/message.js'
import type { Source } from '../model/source.js'
import { COMMENTS } from '../report/formats.js'
import { plain, RANK, viewFor, type Paint, type View } from '../report/reporter.js'
import { apart, held } from './apart.js'
import { copiesOf, refuseOthers, refuseSeveral, writeCopies } from './commenting.js'
import { each, sentence } from './each.js'
import { paged } from './explain.js'
import { fixingOf, fixRun, type FixFlags } from './fixing.js'
import { input } from './input.js'
import { coloured, columnsOf } from './io.js'
import { judgings, settingsOfRun } from './judging.js'
import { readingOf } from './options.js'
import { outputs, refuseToOverwrite, reports } from './outputs.js'
import { progress } from './progress.js'
import { complain, say, type Exit, type Session } from './session.js'
import { sayUnread } from './unread.js'
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
  readonly revisions?: 'accepted' | 'original'
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
  const copies = options.updateBaseline ? [] : copiesOf(wanted)
  const fixing = fixingOf(options, paths)
  const { settingsIn, ignoredIn } = settingsOfRun(options, io.cwd)
  const expansion = await expand(paths, io.cwd, ignoredIn)
  const { files, problems } = expansion
  refuseSeveral(copies, files)
  refuseToOverwrite(wanted.map(({ file }) => file), files, io.cwd)
  const here = { ...session, io: await held(io, files, options.maxSize) }
  // Fixes are told of file by file.
  const line = progress(io, options.progress && fixing === null, files)
  const elsewhere = await apart(files, here, line)
  if (elsewhere !== null) return elsewhere
  const { of, first, befores, rules } = await judgings(files, options, settingsIn, io.cwd)
  const said = { io, language: first.settings.language }
  const paint = coloured(io, options.color) ? await colours() : plain
  for (const problem of problems) await complain(said, problem)
  await sayUnread(expansion, said)
  const least = options.failOn === 'never' ? null : options.failOn
  const view: View = {
    ...viewFor(first.settings), columns: columnsOf(io), paint, statistics: options.statistics ?? false,
    from: options.quiet ? (least ?? 'error') : null,
    rules: () => rules().map(paged),
    files: { folder: folderUrl(io.cwd), path: (path) => fromFolder(path, io.cwd) },
  }
  // The diff takes the place of the report for people.
  const shown = wanted.filter(({ name, file }) => !options.updateBaseline && name !== COMMENTS && !(file === null && fixing?.shown))
  const mends = shown.some(({ name }) => name === 'sarif')
  const reporting = await reports(shown, view, said)
  for (const problem of problems) await reporting.unread({ path: null, message: sentence(problem, said.language) })
  const onScreen = io.isTTY && shown.some(({ file }) => file === null)
  let reached = false
  const reading = readingOf(options)
  const fixes = fixing && fixRun(fixing, { ...reading, said, paint })
  // A function of its own: the bytes are not held while their source is checked.
  const read = async (file: string): Promise<{ source: Source; kept: Uint8Array | null }> => {
    const { bytes, path } = await input(file, here.io, options)
    const now = fixes ? await fixes.file(file, { bytes, path }, of(file).settings) : bytes
    return { source: await sourceOf(now, { path, hashed: false, ...reading }), kept: copies.length > 0 ? now : null }
  }
  const judge = async (file: string): Promise<void> => {
    const { settings, types, before } = of(file)
    const judging: CheckOptions = { settings, types, baseline: before?.known(file) ?? [], coverage: options.coverage ?? false, fixes: mends }
    const { source, kept } = await read(file)
    if (kept) refuseOthers(source)
    const judged = await checked(source, judging)
    if (kept) await writeCopies(copies, { source, bytes: kept, checked: judged, reading }, view, io)
    reached ||= least !== null && judged.result.findings.some(({ severity }) => RANK[severity] >= RANK[least])
    if (options.updateBaseline) before?.add(judged)
    if (onScreen) line.wiped()
    await reporting.file(judged)
  }
  const unread = await each(files, { file: judge, unread: reporting.unread }, said, line)
  const failed = unread + problems.length > 0
  if (!failed) await fixes?.end()
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
