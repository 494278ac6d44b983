import { write } from '../host/files.js'
import type { Checked } from '../check/check.js'
import { json } from '../report/json.js'
import { plain, type Reporter, type View } from '../report/reporter.js'
import { terminal } from '../report/terminal.js'
import { userError } from '../model/user-error.js'
import { print } from './io.js'
import { complain, type Session } from './session.js'

const REPORTERS: Readonly<Record<string, Reporter>> = { terminal, json }

/** A report that is wanted: its name, and the file it goes to; null is standard output. */
export interface Output {
  readonly name: string
  readonly file: string | null
}

/** The `--format name[=file]` options; without any, the report for people on standard output. Two reports in one place are the user's error. */
export function outputs(formats: readonly string[]): Output[] {
  if (formats.length === 0) return [{ name: 'terminal', file: null }]
  const wanted = formats.map(output)
  for (const [i, { file }] of wanted.entries()) {
    if (wanted.findIndex((other) => other.file === file) === i) continue
    throw userError({
      vi: `Hai báo cáo cùng ghi ra ${file === null ? 'đầu ra chuẩn' : `“${file}”`}. Hãy cho mỗi dạng một tệp, ví dụ --format json=ket-qua.json.`,
      en: `Two reports go to ${file === null ? 'standard output' : `“${file}”`}. Give each its own file, such as --format json=report.json.`,
    })
  }
  return wanted
}

function output(format: string): Output {
  const at = format.indexOf('=')
  const name = at === -1 ? format : format.slice(0, at)
  const file = at === -1 ? null : format.slice(at + 1)
  if (!Object.hasOwn(REPORTERS, name)) {
    const names = Object.keys(REPORTERS).join(', ')
    throw userError({ vi: `Không có dạng báo cáo “${name}”. Hiện có: ${names}.`, en: `There is no report format “${name}”. There are: ${names}.` })
  }
  if (file === '') throw userError({ vi: `Sau “${name}=” còn thiếu tên tệp.`, en: `The file’s name is missing after “${name}=”.` })
  return { name, file }
}

/** Writes each report where it goes; false where one could not be written. A report in a file has no colour. */
export async function reported(wanted: readonly Output[], results: readonly Checked[], view: View, said: Pick<Session, 'io' | 'language'>): Promise<boolean> {
  let written = true
  for (const { name, file } of wanted) {
    try {
      const text = REPORTERS[name]?.(results, file === null ? view : { ...view, paint: plain }) ?? ''
      if (file === null) await print(said.io.stdout, text)
      else await write(file, said.io.cwd, text)
    } catch (error) {
      written = false
      await complain(said, error)
    }
  }
  return written
}
