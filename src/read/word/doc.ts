import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import { rendered } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import type { ReadOptions } from '../reader.js'
import type { Refusal } from './binary/fib.js'
import { binaryRead } from './binary/read.js'

const CUT: Note = { id: 'file-unreadable', message: 'Tệp Word bị hỏng: chỉ đọc được một phần.', line: null }
const HIDDEN: Note = { id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null }

const REFUSED: Record<Refusal, string> = {
  none: 'Tệp Word 97–2003 (.doc) bị hỏng hoặc không phải tệp Word.',
  old: 'Tệp của Word 95 trở về trước; hãy mở bằng Word và lưu thành .docx.',
  encrypted: 'Tệp Word có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
}

/** What was read of a file of Word 97–2003 (.doc), as of one since 2007: labels of lists printed, tables with their cells. Of a broken one, what is left. */
export function docRead(bytes: Uint8Array, options: ReadOptions): Source {
  const read = binaryRead(bytes, options.revisions ?? 'accepted')
  if (typeof read === 'string') return unread('doc', bytes, options, REFUSED[read])
  const { text, starts, lines } = rendered(read.blocks)
  const notes = [...(read.cut ? [CUT] : []), ...(read.hidden ? [HIDDEN] : [])]
  return sourceOf({ format: 'doc', text, starts, lines, notes, unlabelled: read.unlabelled || read.cut }, bytes, options)
}
