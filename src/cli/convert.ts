import { parse } from '../assemble/parse.js'
import { exporters } from '../export/exporters.js'
import { flat } from '../export/flat.js'
import { FORMATS, type Format } from '../export/formats.js'
import { expand } from '../host/expand.js'
import { isFolder, write } from '../host/files.js'
import { mirrored } from '../host/paths.js'
import type { Plan } from '../model/plan.js'
import { userError } from '../model/user-error.js'
import { apart, held } from './apart.js'
import { input } from './input.js'
import { print } from './io.js'
import { refuseToOverwrite } from './outputs.js'
import { complain, type Exit, type Session } from './session.js'
import { sayUnread } from './unread.js'

/** The options of `dvcheck convert`, as commander gives them. */
export interface ConvertOptions {
  /** Without one: json, and jsonl with `flat`. */
  readonly to?: Format
  readonly flat?: boolean
  readonly out?: string
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
}

/** Prints or writes plans as data; the exit code. */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<Exit> {
  const { flat: flattened = false, to = flattened ? 'jsonl' : FORMATS[0], out: place, encoding, ...given } = options
  const { io } = session
  const out = place === '-' ? undefined : place
  const { text: one, many } = exporters[to]
  if (flattened && to === 'tree') throw noRows()
  const text = (plan: Plan): Iterable<string> => (flattened ? rowsOf(plan, to) : one(plan))
  const expansion = await expand(paths, io.cwd)
  const { files, problems } = expansion
  const here = { ...session, io: await held(io, files, given.maxSize) }
  const elsewhere = await apart(files, here)
  if (elsewhere !== null) return elsewhere
  for (const problem of problems) await complain(session, problem)
  await sayUnread(expansion, session)
  const several = files.length > 1
  const folder = out !== undefined && (out.endsWith('/') || isFolder(out, io.cwd) || (several && !many)) ? out : null
  if (several && !many && out === undefined) throw oneOnly(to, files.length)
  const places = folder === null ? null : mirrored(files, io.cwd, folder, `.${to}`)
  refuseToOverwrite(places ? [...places.values()] : [out], files, io.cwd)
  const lines: string[] = []
  let failed = problems.length > 0
  for (const file of files) {
    if (io.apart?.finished.includes(file)) continue
    try {
      const { bytes, path } = await input(file, here.io, given)
      const { plan } = await parse(bytes, { path, ...(encoding === undefined ? {} : { encoding }) })
      const own = places?.get(file)
      if (own !== undefined) await write(own, io.cwd, text(plan))
      else if (out === undefined) await print(io.stdout, text(plan))
      else for (const line of text(plan)) lines.push(line)
      if (own !== undefined || out === undefined) await io.apart?.done(file)
    } catch (error) {
      failed = true
      await complain(session, error)
    }
  }
  if (out !== undefined && folder === null && (lines.length > 0 || !failed)) await write(out, io.cwd, lines)
  return failed ? 2 : 0
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
