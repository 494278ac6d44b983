import { parse } from '../assemble/parse.js'
import { exporters } from '../export/exporters.js'
import { flat } from '../export/flat.js'
import { FORMATS, type Format } from '../export/formats.js'
import { expand } from '../host/expand.js'
import { isFolder } from '../host/files.js'
import { mirrored } from '../host/paths.js'
import type { Plan } from '../model/plan.js'
import { userError } from '../model/user-error.js'
import { apart, held } from './apart.js'
import { toFile, toFolder, toOutput } from './destination.js'
import { each } from './each.js'
import { input } from './input.js'
import { readingOf } from './options.js'
import { refuseToOverwrite } from './outputs.js'
import { progress } from './progress.js'
import { complain, say, type Exit, type Session } from './session.js'
import { kindOf, tallyLine, unreadable, type Tally } from './tally.js'
import { sayUnread } from './unread.js'

/** The options of `dvcheck convert`, as commander gives them. */
export interface ConvertOptions {
  /** Without one: what the ending of `out` says, else json, and jsonl with `flat`. */
  readonly to?: Format
  readonly flat?: boolean
  readonly out?: string
  readonly encoding?: string
  readonly revisions?: 'accepted' | 'original'
  readonly stdinFilename?: string
  readonly maxSize?: number
  readonly progress: boolean
}

/** Prints or writes plans as data; the exit code. */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<Exit> {
  const { flat: flattened = false, out: place } = options
  const { io } = session
  const out = place === '-' ? undefined : place
  const to = options.to ?? (flattened ? 'jsonl' : (FORMATS.find((format) => out?.endsWith(`.${format}`)) ?? FORMATS[0]))
  const { text: one, many } = exporters[to]
  if (flattened && to === 'tree') throw noRows()
  const text = (plan: Plan): Iterable<string> => (flattened ? rowsOf(plan, to) : one(plan))
  const expansion = await expand(paths, io.cwd)
  const { files, problems } = expansion
  const here = { ...session, io: await held(io, files, options.maxSize) }
  const line = progress(io, options.progress, files)
  const elsewhere = await apart(files, here, line)
  if (elsewhere !== null) return elsewhere
  for (const problem of problems) await complain(session, problem)
  await sayUnread(expansion, session)
  const several = files.length > 1
  const folder = out !== undefined && (out.endsWith('/') || isFolder(out, io.cwd) || (several && !many)) ? out : null
  if (several && !many && out === undefined) throw oneOnly(to, files.length)
  const places = folder === null ? null : mirrored(files, io.cwd, folder, `.${to}`)
  refuseToOverwrite(places ? [...places.values()] : [out], files, io.cwd)
  const destination = places ? toFolder(places, io.cwd) : out === undefined ? toOutput(io) : await toFile(out, io)
  const tally: Tally = { plan: 0, other: 0, unread: problems.length }
  const converted = async (file: string): Promise<void> => {
    const before = io.apart?.finished.get(file)
    if (before !== undefined) return void tally[before]++
    if (destination.hindrance() !== null) return
    const { bytes, path } = await input(file, here.io, options)
    const document = await parse(bytes, { path, ...readingOf(options) })
    const kind = kindOf(document)
    if (out === undefined && io.isTTY) line.wiped()
    await destination.add(file, text(document.plan))
    if (destination.lasting) await io.apart?.done(file, kind)
    tally[kind]++
    if (kind !== 'unread') return
    line.wiped()
    await say(session, unreadable(file, document))
  }
  const failed = await each(files, { file: converted, unread: async () => void tally.unread++ }, session, line)
  await destination.end(failed < files.length)
  const hindrance = destination.hindrance()
  if (hindrance !== null) await complain(session, hindrance)
  // One plan speaks for itself; one file that failed has been told of already.
  else if (files.length + problems.length > 1 || tally.plan + failed + problems.length === 0) await say(session, tallyLine(tally))
  return hindrance !== null || tally.unread > 0 ? 2 : 0
}

/** The plans of a file one after another. */
function* rowsOf(plan: Plan, to: Format): Iterable<string> {
  const rows = flat(plan)
  if (rows.length > 1 && !exporters[to].many) throw oneOnly(to, rows.length)
  for (const row of rows) yield* exporters[to].text(row)
}

function noRows(): Error {
  return userError({
    vi: 'Dạng tree đã in cả kế hoạch kèm theo, không dùng với --flat. Hãy dùng --to jsonl.',
    en: 'The format tree prints attached plans below their plan and does not go with --flat. Use --to jsonl.',
  })
}

function oneOnly(to: string, number: number): Error {
  return userError({
    vi: `Có ${number} kế hoạch, mà dạng ${to} chỉ in được một. Hãy dùng --to jsonl, hoặc --out <thư mục> để mỗi kế hoạch một tệp.`,
    en: `There are ${number} plans, and ${to} can print only one. Use --to jsonl, or --out <folder> for one file each.`,
  })
}
