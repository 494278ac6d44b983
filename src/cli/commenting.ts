import type { Checked } from '../check/check.js'
import { writing } from '../host/files.js'
import type { Source } from '../model/source.js'
import { userError, type UserError } from '../model/user-error.js'
import type { ReadOptions } from '../read/reader.js'
import { comments } from '../report/comments.js'
import { COMMENTS } from '../report/formats.js'
import type { View } from '../report/reporter.js'
import type { Io } from './io.js'
import type { Output } from './outputs.js'

/** The reports of a run that are copies of its file, with what was found as comments. */
export function copiesOf(wanted: readonly Output[]): readonly string[] {
  return wanted.flatMap(({ name, file }) => (name === COMMENTS && file !== null ? [file] : []))
}

/** Refuses copies of what is not one file: each would be written over the other. */
export function refuseSeveral(copies: readonly string[], files: readonly string[]): void {
  if (copies.length === 0 || files.length <= 1) return
  throw userError({
    vi: `Nhận xét chỉ ghi được cho một tệp Word mỗi lần, ở đây có ${files.length} tệp. Hãy chạy lần lượt từng tệp.`,
    en: `Comments are written for one Word file at a time, and here are ${files.length} files. Run dvcheck on one after the other.`,
  })
}

/** What a copy is made of. */
export interface Copied {
  readonly source: Source
  /** The bytes that the source was read of. */
  readonly bytes: Uint8Array
  readonly checked: Checked
  readonly reading: ReadOptions
}

/** Refuses to write comments beside what is no Word file that could be read. */
export function refuseOthers({ format, path, lines }: Source): void {
  const name = path ?? '-'
  if (format !== 'docx') throw otherFormat(name)
  if (lines.length === 0) throw unwritable(name)
}

/** Writes copies of a Word file with what was found in it as comments; each is there whole or not at all. */
export async function writeCopies(copies: readonly string[], { source, bytes, checked, reading }: Copied, view: View, io: Io): Promise<void> {
  const { commented } = await import('../write/word/comments.js')
  const { text } = source
  const made = await commented(bytes, comments(checked, view), { text, title: checked.title, options: { ...reading, path: source.path } })
  if (!made) throw unwritable(source.path ?? '-')
  for (const copy of copies) {
    const place = await writing(copy, io.cwd, io.apart?.temporary)
    try {
      await place.add(made)
      await place.finish()
    } catch (error) {
      await place.abandon()
      throw error
    }
  }
}

const otherFormat = (file: string): UserError => userError({
  vi: `Không ghi được nhận xét vào “${file}” vì đó không phải tệp .docx. Hãy mở tệp bằng Word, chọn Lưu thành (Save As), loại Word (.docx) rồi chạy lại.`,
  en: `Comments cannot be written into “${file}”: it is no .docx file. Open it in Word, choose Save As, Word Document (.docx), and run again.`,
})

const unwritable = (file: string): UserError => userError({
  vi: `Không ghi được nhận xét vào “${file}” vì tệp bị hỏng hoặc có cấu trúc lạ. Hãy mở tệp bằng Word, lưu lại thành .docx rồi chạy lại.`,
  en: `Comments cannot be written into “${file}”: it is broken or made in an unusual way. Open it in Word, save it as .docx again, and run again.`,
})
