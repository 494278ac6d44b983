import type { Checked } from '../check/check.js'
import { isOneOf, samePlace, writing, type Writing } from '../host/files.js'
import { chunked } from '../model/json-text.js'
import { userError } from '../model/user-error.js'
import { COMMENTS } from '../report/formats.js'
import { plain, type Report, type Reporter, type Unread, type View } from '../report/reporter.js'
import { reporters } from '../report/reporters.js'
import { print, type Io } from './io.js'
import { complain, type Session } from './session.js'

const REPORTERS: Readonly<Record<string, Report>> = reporters

/** A report that is wanted: its name, and the file it goes to; null is standard output. */
export interface Output {
  readonly name: string
  readonly file: string | null
}

/** Refuses to write over a plan that is to be read. */
export function refuseToOverwrite(places: readonly (string | null | undefined)[], files: readonly string[], cwd: string): void {
  const place = places.find((path) => path !== null && path !== undefined && isOneOf(path, files, cwd))
  if (place === null || place === undefined) return
  throw userError({
    vi: `“${place}” là một tệp đang được đọc nên không ghi lên. Hãy chọn nơi ghi khác.`,
    en: `“${place}” is one of the files to be read and is not written over. Choose another place.`,
  })
}

/** The `--format name[=file]` options; without any, the report for people on standard output. Two reports in one place are the user's error. */
export function outputs(formats: readonly string[], cwd: string): Output[] {
  if (formats.length === 0) return [{ name: 'terminal', file: null }]
  const wanted = formats.map(output)
  for (const [i, { file }] of wanted.entries()) {
    if (wanted.findIndex((other) => (file === null || other.file === null ? other.file === file : samePlace(other.file, file, cwd))) === i) continue
    throw userError({
      vi: `Hai báo cáo cùng ghi ra ${file === null ? 'đầu ra chuẩn' : `“${file}”`}. Hãy cho mỗi dạng một tệp, ví dụ --format json=ket-qua.json.`,
      en: `Two reports go to ${file === null ? 'standard output' : `“${file}”`}. Give each its own file, such as --format json=report.json.`,
    })
  }
  return wanted
}

function output(format: string): Output {
  const [name = '', file = null] = format.split(/=(.*)/s)
  if (!Object.hasOwn(REPORTERS, name) && name !== COMMENTS) {
    const names = [...Object.keys(REPORTERS), COMMENTS].join(', ')
    throw userError({ vi: `Không có dạng báo cáo “${name}”. Hiện có: ${names}.`, en: `There is no report format “${name}”. There are: ${names}.` })
  }
  if (file === '') throw userError({ vi: `Sau “${name}=” còn thiếu tên tệp.`, en: `The file’s name is missing after “${name}=”.` })
  if (name === COMMENTS && (file === null || file === '-')) {
    throw userError({
      vi: `Dạng ${COMMENTS} phải ghi vào một tệp, ví dụ --format ${COMMENTS}=ke-hoach.nhan-xet.docx.`,
      en: `The format ${COMMENTS} goes into a file, such as --format ${COMMENTS}=plan.comments.docx.`,
    })
  }
  return { name, file: file === '-' ? null : file }
}

/** Reports in the writing: each piece goes out when its file has been checked. */
export interface Reports {
  readonly file: (checked: Checked) => Promise<void>
  /** Takes a file that could not be read. */
  readonly unread: (unread: Unread) => Promise<void>
  /** Ends each report; false where one could not be written. */
  readonly end: () => Promise<boolean>
}

/** Begins each report where it goes. A report in a file has no colour. */
export async function reports(wanted: readonly Output[], view: View, said: Pick<Session, 'io' | 'language'>): Promise<Reports> {
  const all = await Promise.all(wanted.map((output) => begun(output, view, said.io)))
  await said.io.apart?.whole()
  return {
    file: async (checked) => {
      for (const { add, reporter } of all) await add(() => reporter.file(checked))
      await said.io.apart?.whole()
    },
    unread: async (unread) => {
      for (const { add, reporter } of all) await add(() => reporter.unread?.(unread) ?? [])
    },
    end: async () => {
      let written = true
      for (const { add, reporter, finish } of all) {
        await add(reporter.end)
        const fault = await finish()
        if (fault === null) continue
        written = false
        await complain(said, fault)
      }
      return written
    },
  }
}

/** A report on its way to its place. What hinders it is kept until the end: the other reports go on. */
interface Underway {
  readonly reporter: Reporter
  readonly add: (pieces: () => Iterable<string>) => Promise<void>
  /** Puts it in its place; what hindered it, or null. */
  readonly finish: () => Promise<unknown>
}

async function begun({ name, file }: Output, view: View, io: Io): Promise<Underway> {
  const reporter = (REPORTERS[name] as Report)(file === null ? view : { ...view, paint: plain })
  let fault: unknown = null
  let place: Pick<Writing, 'add' | 'finish' | 'abandon'> = { add: (pieces) => print(io.stdout, pieces as Iterable<string>), finish: nothing, abandon: nothing }
  const tried = async (work: () => Promise<void>): Promise<void> => {
    if (fault !== null) return
    try {
      await work()
    } catch (error) {
      fault = error
      await place.abandon()
    }
  }
  const add: Underway['add'] = (pieces) => tried(() => place.add(chunked(pieces())))
  if (file !== null) await tried(async () => void (place = await writing(file, io.cwd, io.apart?.temporary)))
  await add(reporter.begin)
  return {
    reporter, add,
    finish: async () => {
      await tried(() => place.finish())
      return fault
    },
  }
}

const nothing = async (): Promise<void> => undefined
