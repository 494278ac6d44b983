import { dirname, resolve } from 'node:path'
import { parse } from '../assemble/parse.js'
import { isFile, isFolder, write } from '../host/files.js'
import { relativePath } from '../host/paths.js'
import { userError } from '../model/user-error.js'
import { fileOf } from '../settings/file-of.js'
import { firstSettings } from '../settings/first.js'
import { FILE } from '../settings/search.js'
import { input, type Given } from './input.js'
import { print, type Io } from './io.js'
import { settingsOfRun, under, type Over } from './judging.js'
import { say, type Exit, type Session } from './session.js'

/** Prints the settings that hold for a file or folder (for the folder of the run without one), and says where they stand. */
export async function printConfig(paths: readonly string[], options: Over, { io, language }: Session): Promise<Exit> {
  const [path = '.', ...more] = paths
  if (more.length > 0) throw onlyOne()
  const isPlace = path === '-' || isFolder(path, io.cwd)
  if (!isPlace && !isFile(resolve(io.cwd, path))) throw nowhere(path)
  const folder = path === '-' ? io.cwd : isPlace ? resolve(io.cwd, path) : dirname(resolve(io.cwd, path))
  const found = await settingsOfRun(options, io.cwd).settingsIn(folder)
  await print(io.stdout, `${JSON.stringify(fileOf(under(found, options, options.lang ?? found.settings.language)), null, 2)}\n`)
  const [file, ...below] = found.files.map((one) => relativePath(io.cwd, one))
  const said = { io, language: options.lang ?? language }
  if (file === undefined) {
    await say(said, {
      vi: `Cài đặt của “${path}”: mặc định, không có tệp cài đặt nào.`,
      en: `The settings of “${path}” are the defaults; there is no settings file.`,
    })
    return 0
  }
  const base = below.length > 0 ? { vi: `, trên nền ${below.join(', ')}`, en: `, over ${below.join(', ')}` } : { vi: '', en: '' }
  await say(said, { vi: `Cài đặt của “${path}” lấy từ ${file}${base.vi}.`, en: `The settings of “${path}” come from ${file}${base.en}.` })
  return 0
}

/** Writes a first settings file into the folder of the run, with the office and the units of a plan if one is given. */
export async function init(plan: string | true, options: Given & { readonly encoding?: string }, { io, language }: Session): Promise<Exit> {
  if (isFile(resolve(io.cwd, FILE))) {
    throw userError({
      vi: `Đã có “${FILE}” trong thư mục này nên không ghi đè. Hãy sửa tệp ấy, hoặc đổi tên nó rồi chạy lại.`,
      en: `There is a “${FILE}” in this folder already, and it is not written over. Edit it, or rename it and run again.`,
    })
  }
  const document = plan === true ? null : await read(plan, options, io)
  const settings = firstSettings(document)
  await write(FILE, io.cwd, `${JSON.stringify(settings, null, 2)}\n`)
  const number = settings.units?.length ?? 0
  await say({ io, language }, document === null
    ? {
        vi: `Đã ghi “${FILE}”. Chạy lại với --init <kế hoạch> trong thư mục khác để lấy tên cơ quan và các đơn vị từ một kế hoạch.`,
        en: `Wrote “${FILE}”. With --init <plan> it takes the office’s name and units from a plan.`,
      }
    : {
        vi: `Đã ghi “${FILE}”: ${number} cơ quan, đơn vị lấy từ “${String(plan)}”. ${NEXT.vi}`,
        en: `Wrote “${FILE}” with ${number} names of the office and units from “${String(plan)}”. ${NEXT.en}`,
      })
  return 0
}

const NEXT = {
  vi: 'Hãy mở tệp ấy, xóa những đơn vị không phải của cơ quan, thêm cách viết tắt vào aliases.',
  en: 'Open it, delete those that are not the office’s, and add other spellings to aliases.',
}

async function read(plan: string, { encoding, ...given }: Given & { readonly encoding?: string }, io: Io): ReturnType<typeof parse> {
  const { bytes, path } = await input(plan, io, given)
  const document = await parse(bytes, { path, ...(encoding === undefined ? {} : { encoding }) })
  if (document.plan.issuer !== null || document.plan.units.length > 0) return document
  throw userError({
    vi: `Không thấy tên cơ quan, đơn vị nào trong “${plan}”. Hãy chọn một kế hoạch khác, hoặc chạy --init không kèm tệp.`,
    en: `No name of an office or unit was found in “${plan}”. Choose another plan, or run --init without one.`,
  })
}

function onlyOne(): Error {
  return userError({ vi: 'Tùy chọn --print-config chỉ nhận một tệp hoặc thư mục.', en: 'The option --print-config takes one file or folder.' })
}

function nowhere(path: string): Error {
  return userError({
    vi: `Không có tệp hay thư mục “${path}”. Hãy xem lại tên và đường dẫn.`,
    en: `There is no file or folder “${path}”. Check its name and path.`,
  })
}
