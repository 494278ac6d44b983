import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Words } from '../model/message.js'
import { userError, type UserError } from '../model/user-error.js'

/** The longest file that is read unless more is asked for, in bytes: what 8 GB of memory hold of nearly any text (plans take 20 bytes a byte, tasks 80). */
export const LIMIT = 100 * 2 ** 20
/** The longest that can be asked for: a JavaScript string holds no more. */
export const LONGEST = 500 * 2 ** 20

/** The bytes of a file. A file that cannot be opened, or is longer than `limit`, is the user's error. */
export async function bytes(path: string, cwd: string, limit: number = LIMIT): Promise<Uint8Array> {
  const file = resolve(cwd, path)
  try {
    const info = statSync(file)
    // A pipe or device has no size to ask for beforehand.
    if (!info.isFile()) return await collected(createReadStream(file), path, limit)
    if (info.size > limit) throw tooLong(path, limit)
    return readFileSync(file)
  } catch (error) {
    throw hindered(error, (why) => ({
      vi: `Không mở được “${path}”: ${why.vi}. Hãy xem lại tệp rồi chạy lại.`,
      en: `Cannot open “${path}”: ${why.en}. Check the file and run again.`,
    }))
  }
}

/** All of a stream of bytes, up to `limit`; `name` is what it is called in the error. */
export async function collected(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  name: string,
  limit: number = LIMIT,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += part.length
    if (size > limit) throw tooLong(name, limit)
    chunks.push(part)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)
}

function tooLong(path: string, limit: number): UserError {
  const size = `${Number((limit / 2 ** 20).toFixed(2))} MB`
  return userError({
    vi: `Tệp “${path}” dài hơn ${size} nên không đọc. Hãy tách tệp ra, hoặc nâng giới hạn bằng --max-size.`,
    en: `The file “${path}” is longer than ${size} and was not read. Split it, or raise the limit with --max-size.`,
  })
}

const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path leads through a file' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không có quyền', en: 'permission denied' },
  EEXIST: { vi: 'đường dẫn đi qua một tệp', en: 'the path leads through a file' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'its name is too long' },
  ELOOP: { vi: 'liên kết quay vòng', en: 'its links lead in a circle' },
  ERR_INVALID_ARG_VALUE: { vi: 'tên không hợp lệ', en: 'its name is not valid' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
}

function reason(error: unknown): Words | null {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  return code === null ? null : (REASONS[code] ?? { vi: `mã lỗi ${code}`, en: `error code ${code}` })
}

/** What hindered a file as the user's error, in words that say why; any other error as it is. */
function hindered(error: unknown, words: (why: Words) => Words): unknown {
  const why = reason(error)
  return why ? userError(words(why)) : error
}

/** A file in the writing. */
export interface Writing {
  readonly add: (pieces: string | Uint8Array | Iterable<string>) => Promise<void>
  /** Puts the file where it belongs. */
  readonly finish: () => Promise<void>
  /** Takes back what was written; a file that was there before stays as it was. */
  readonly abandon: () => Promise<void>
}

/** Writes a file whole or not at all. */
export async function write(path: string, cwd: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const file = await writing(path, cwd)
  try {
    await file.add(content)
    await file.finish()
  } catch (error) {
    await file.abandon()
    throw error
  }
}

/**
 * Begins to write a file that is there whole or not at all: a temporary file beside it, of which `begun` is told, then a rename. Missing folders are
 * made; what is no plain file (`/dev/stdout`) is written to.
 */
export async function writing(path: string, cwd: string, begun: (temporary: string) => void = () => undefined): Promise<Writing> {
  // Loaded here: most runs write no file.
  const { randomBytes } = await import('node:crypto')
  const { access, constants, mkdir, open, realpath, rename, writeFile } = await import('node:fs/promises')
  const asked = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw hindered(error, (why) => ({
        vi: `Không ghi được “${path}”: ${why.vi}. Hãy chọn nơi ghi khác.`,
        en: `Cannot write “${path}”: ${why.en}. Choose another place.`,
      }))
    }
  }
  return asked(async () => {
    const target = await realpath(resolve(cwd, path)).catch(() => resolve(cwd, path))
    const info = statIfAny(target)
    const plain = !info || info.isFile()
    if (plain) await mkdir(dirname(target), { recursive: true })
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
    if (plain) begun(temporary)
    // What may not be written to is not written over either, and keeps its permissions whatever new files get.
    if (plain && info) await access(target, constants.W_OK)
    const handle = await (plain ? open(temporary, 'wx', info?.mode) : open(target, 'w'))
    if (plain && info) await handle.chmod(info.mode)
    return {
      add: (pieces) => asked(() => writeFile(handle, pieces)),
      finish: () => asked(async () => {
        await handle.close()
        if (plain) await rename(temporary, target)
      }),
      abandon: async () => {
        await handle.close().catch(() => undefined)
        if (plain) await removed(temporary)
      },
    }
  })
}

/** Removes a file where there is one. */
export async function removed(path: string): Promise<void> {
  const { rm } = await import('node:fs/promises')
  await rm(path, { force: true })
}

function statIfAny(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Whether the path is a folder. */
export function isFolder(path: string, cwd: string): boolean {
  return statIfAny(resolve(cwd, path))?.isDirectory() ?? false
}

/** How many bytes a file has; 0 where there is none. */
export function length(path: string, cwd: string): number {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0
}

/** Whether the path is a file. */
export function isFile(path: string): boolean {
  return statIfAny(path)?.isFile() ?? false
}

/** Whether a path leads to one of these files, by whatever name. */
export function isOneOf(path: string, files: readonly string[], cwd: string): boolean {
  const place = statIfAny(resolve(cwd, path))
  return place !== null && files.some((file) => {
    const info = statIfAny(resolve(cwd, file))
    return info?.ino === place.ino && info.dev === place.dev
  })
}

/** Whether two paths, written one way or another, name one place. */
export function samePlace(a: string, b: string, cwd: string): boolean {
  return resolve(cwd, a) === resolve(cwd, b)
}

/** The text of a small file, or null where there is none; a device may never end. */
export function textIfAny(path: string): string | null {
  try {
    if (statSync(path).isCharacterDevice()) return null
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The folders from `cwd` up to the root. */
export function upwards(cwd: string): string[] {
  const folder = resolve(cwd)
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...upwards(above)]
}
