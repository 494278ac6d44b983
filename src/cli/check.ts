import { expand } from '../host/files.js'
import { judgedSource, ruleIds, adviceOf, sourceOf, type Checked, type Judging } from '../check/check.js'
import { plain, RANK, type Paint, type View } from '../report/reporter.js'
import type { Severity } from '../model/message.js'
import { typesWith } from '../recognise/citation/types.js'
import type { Settings } from '../settings/settings.js'
import { settingsFor } from '../settings/search.js'
import type { Source } from '../model/source.js'
import { fixed, fixingOf } from './fixing.js'
import { apart, held } from './apart.js'
import { baselineOf } from './known.js'
import { input } from './input.js'
import { coloured, print } from './io.js'
import { overrides } from './options.js'
import { outputs, reported } from './outputs.js'
import { complain, type Exit, type Session } from './session.js'
import type { Language } from './words.js'

/** The options of `dvcheck check`, as commander gives them. */
export interface CheckOptions {
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
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
  readonly quiet?: boolean
  readonly lang?: Language
  readonly color: boolean
}

/** Checks plans and prints the reports; the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<Exit> {
  const { io } = session
  const wanted = outputs(options.format)
  const fixing = fixingOf(options, paths)
  const { settings: found, folder } = await settingsFor(options.config, io.cwd, ruleIds())
  const settings: Settings = {
    ...found,
    stage: options.stage ?? found.stage, language: options.lang ?? found.language,
    rules: { ...found.rules, ...overrides(options.rule, ruleIds(found)) },
  }
  const said = { io, language: settings.language }
  const { files, problems } = await expand(paths, io.cwd, { folder, globs: found.ignore })
  const here = { ...session, io: await held(io, files, options.maxSize) }
  const elsewhere = await apart(files, here)
  if (elsewhere !== null) return elsewhere
  const types = typesWith(settings.documentTypes)
  const before = baselineOf(options, settings, folder, io.cwd)
  const paint = coloured(io, options.color) ? await colours() : plain
  for (const problem of problems) await complain(said, problem)
  let failed = problems.length > 0
  const results: Checked[] = []
  // A function of its own: the bytes are not held while their source is judged.
  const read = async (file: string, judging: Judging): Promise<Source> => {
    const { bytes, path } = await input(file, here.io, options)
    return await sourceOf(fixing === null ? bytes : await fixed(file, { bytes, path }, judging, { fixing, said, paint }), path, judging)
  }
  for (const file of files) {
    try {
      const judging = {
        settings, types, known: before?.known(file) ?? [], clear: options.coverage ?? false, ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      }
      results.push(judgedSource(await read(file, judging), judging))
    } catch (error) {
      failed = true
      await complain(said, error)
    }
  }
  if (before && options.updateBaseline) {
    await print(io.stderr, `dvcheck: ${(await before.update(results))[settings.language]}\n`)
    return failed ? 2 : 0
  }
  const least = options.failOn === 'never' ? null : options.failOn
  const view: View = {
    language: settings.language, columns: io.columns ?? 100, paint, clarity: settings.clarity,
    from: options.quiet ? (least ?? 'error') : null, advice: (ruleId) => adviceOf(ruleId, found),
  }
  // The diff takes the place of the report for people; where nothing could be read, standard error has said it all.
  const shown = wanted.filter(({ name, file }) => !(file === null && fixing === 'shown') && !(name === 'terminal' && results.length === 0))
  if (!(await reported(shown, results, view, said)) || failed) return 2
  return least !== null && results.some(({ result }) => result.findings.some(({ severity }) => RANK[severity] >= RANK[least])) ? 1 : 0
}

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
