import { exporters } from '../export/exporters.js'
import { expand, isFolder, mirrored, write } from '../host/files.js'
import { parse } from '../assemble/parse.js'
import { userError } from '../model/user-error.js'
import { apart, held } from './apart.js'
import { input } from './input.js'
import { print } from './io.js'
import { refuseToOverwrite } from './outputs.js'
import { complain, type Exit, type Session } from './session.js'

/** The options of `dvcheck convert`, as commander gives them. */
export interface ConvertOptions {
  readonly to: keyof typeof exporters
  readonly out?: string
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly maxSize?: number
}

/** Prints or writes plans as data; the exit code. */
export async function convert(paths: readonly string[], { to, out: place, encoding, ...given }: ConvertOptions, session: Session): Promise<Exit> {
  const { io } = session
  const out = place === '-' ? undefined : place
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

function oneOnly(to: string, number: number): Error {
  return userError({
    vi: `Có ${number} kế hoạch, mà dạng ${to} chỉ in được một. Hãy dùng --to jsonl, hoặc --out <thư mục> để mỗi kế hoạch một tệp.`,
    en: `There are ${number} plans, and ${to} can print only one. Use --to jsonl, or --out <folder> for one file each.`,
  })
}
