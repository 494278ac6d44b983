import { relative, resolve } from 'node:path'
import { sourceOf } from '../assemble/parse.js'
import { findingsOf } from '../check/check.js'
import { mended, type Mended, type Mending } from '../fix/mend.js'
import type { Replaced } from '../fix/replaced.js'
import { write } from '../host/files.js'
import { grouped } from '../model/grouped.js'
import type { Words } from '../model/message.js'
import type { Format } from '../model/source.js'
import { userError } from '../model/user-error.js'
import { diff } from '../report/diff.js'
import type { Paint } from '../report/reporter.js'
import type { Settings } from '../settings/settings.js'
import { print } from './io.js'
import { say, type Session } from './session.js'

/** What `--fix` does: change the files, or with `--dry-run` show what it would change; only what is certain, or also what is suggested. */
export interface Fixing {
  readonly shown: boolean
  readonly suggested: boolean
}

/** The options that ask for fixes. */
export interface FixFlags {
  readonly fix?: boolean
  readonly fixSuggested?: boolean
  readonly dryRun?: boolean
}

/** Whether to fix, and how. Standard input cannot be written to, so its fixes can only be shown. */
export function fixingOf({ fix, fixSuggested = false, dryRun = false }: FixFlags, paths: readonly string[]): Fixing | null {
  if (!fix && !fixSuggested && !dryRun) return null
  if (dryRun || !paths.includes('-')) return { shown: dryRun, suggested: fixSuggested }
  throw userError({
    vi: 'Không sửa được đầu vào chuẩn. Hãy ghi tên tệp, hoặc thêm --dry-run để chỉ xem chỗ sẽ sửa.',
    en: 'Standard input cannot be fixed. Name a file, or add --dry-run to see what would be changed.',
  })
}

/** The fixes of a run. */
export interface FixRun {
  /** Makes or shows the fixes of one file; the bytes that are then checked. */
  readonly file: (file: string, own: { readonly bytes: Uint8Array; readonly path: string | null }, settings: Settings) => Promise<Uint8Array>
  /** Says that there was nothing to fix, where that is so. */
  readonly end: () => Promise<void>
}

/** What fixes are made with. */
interface With {
  readonly encoding?: string
  readonly said: Pick<Session, 'io' | 'language'>
  readonly paint: Paint
}

/** Begins to fix files. */
export function fixRun({ shown, suggested }: Fixing, { encoding, said, paint }: With): FixRun {
  let idle = true
  return {
    async file(file, { bytes, path }, settings) {
      const mending: Mending = {
        settings, suggested, findings: (document) => findingsOf(document, settings).kept, ...(encoding === undefined ? {} : { encoding }),
      }
      const result = await mended(bytes, path, mending)
      if (!result) {
        idle = false
        const { format } = await sourceOf(bytes, { path, hashed: false })
        await say(said, unmended(file, format))
        return bytes
      }
      if (result.replaced.length > 0 || result.left > 0 || result.unwritten > 0) idle = false
      if (result.replaced.length === 0) await (result.left > 0 ? say(said, untouched(file, result.left)) : undefined)
      else if (shown) {
        const { cwd, stdout, isTTY } = said.io
        const [before, after] = [result.mark + result.before, result.mark + result.after]
        const named = path === null ? '-' : relative(cwd, resolve(cwd, path))
        await print(stdout, await diff({ path: named, before, after, paint, terminal: isTTY }))
        if (result.left > 0) await say(said, untouched(file, result.left))
      } else {
        await write(file, said.io.cwd, result.bytes)
        await say(said, made(file, result), changes(result.replaced))
      }
      if (result.unwritten > 0) await say(said, unwritten(file, result.unwritten))
      return shown ? bytes : result.bytes
    },
    async end() {
      if (idle) await say(said, { vi: 'Không có chỗ nào để sửa.', en: 'There is nothing to fix.' })
    },
  }
}

function unmended(file: string, format: Format): Words {
  if (format === 'text' || format === 'markdown') return unwritable(file)
  return format === 'docx' ? brokenWord(file) : otherFormat(file)
}

const otherFormat = (file: string): Words => ({
  vi: `Không sửa “${file}” vì dvcheck không ghi được loại tệp này. Hãy mở tệp bằng Word, chọn Lưu thành (Save As), loại Word (.docx) rồi chạy lại.`,
  en: `“${file}” was not fixed: dvcheck does not write files of its kind. Open it in Word, choose Save As, Word Document (.docx), and run again.`,
})

const brokenWord = (file: string): Words => ({
  vi: `Không sửa “${file}” vì tệp bị hỏng hoặc có cấu trúc lạ. Hãy mở tệp bằng Word, lưu lại thành .docx rồi chạy lại.`,
  en: `“${file}” was not fixed: it is broken or made in an unusual way. Open it in Word, save it as .docx again, and run again.`,
})

const unwritten = (file: string, number: number): Words => ({
  vi: `“${file}” còn ${number} chỗ phải sửa bằng tay trong Word: số tự đánh, chữ đang theo dõi thay đổi, trường, hộp chữ hoặc phông cũ.`,
  en: `“${file}” has ${number} ${number === 1 ? 'place' : 'places'} to fix by hand in Word: printed numbers, tracked changes, fields, boxes or old fonts.`,
})

const unwritable = (file: string): Words => ({
  vi: `Không sửa “${file}” vì không ghi lại được đúng từng chữ theo bảng mã của tệp. Hãy lưu tệp bằng UTF-8 rồi chạy lại.`,
  en: `“${file}” was not fixed: it cannot be written back letter for letter in its encoding. Save it as UTF-8 and run again.`,
})

const untouched = (file: string, left: number): Words => ({
  vi: `“${file}” còn ${left} chỗ nên có người xem trước khi sửa: thêm --fix-suggested để sửa, cùng --dry-run để chỉ xem.`,
  en: `“${file}” has ${left} ${left === 1 ? 'place' : 'places'} to look over before it is fixed: add --fix-suggested, with --dry-run only to see.`,
})

const TRACKED: Words = { vi: ' dưới dạng theo dõi thay đổi, chờ người chấp nhận trong Word', en: ' as tracked changes, to be accepted in Word' }

function made(file: string, { replaced, left, tracked }: Pick<Mended, 'replaced' | 'left' | 'tracked'>): Words {
  const number = replaced.length
  const how = tracked ? TRACKED : { vi: '', en: '' }
  return {
    vi: `Đã sửa ${number} chỗ trong “${file}”${how.vi}${left > 0 ? `; còn ${left} chỗ nên có người xem, thêm --fix-suggested để sửa` : ''}.`,
    en: `Fixed ${number} ${number === 1 ? 'place' : 'places'} in “${file}”${how.en}${left > 0 ? `; ${left} more to look over: add --fix-suggested` : ''}.`,
  }
}

/** What was there, a line for all changes that are alike. Letters that look as before are not listed: nothing is lost with them. */
function changes(replaced: readonly Replaced[]): Words[] {
  const seen = replaced.filter(({ was, is }) => was.normalize('NFC') !== is.normalize('NFC'))
  return [...grouped(seen, ({ was, is }) => `${was}\n${is}`).values()].map((alike) => {
    const [{ was, is }] = alike
    const lines = [...new Set(alike.map(({ line }) => line))]
    const change = `“${was}” → “${is}”`
    return { vi: `dòng ${lines.join(', ')}: ${change}`, en: `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}: ${change}` }
  })
}
