import { host } from '#host'
import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import type { Block } from '../blocks/blocks.js'
import { rendered } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import type { ReadOptions } from '../reader.js'
import type { Refusal } from './binary/fib.js'
import { binaryRead, type Read } from './binary/read.js'
import { tabbedBlocks } from './tabbed.js'

const CUT: Note = { id: 'file-unreadable', message: 'Tệp Word bị hỏng: chỉ đọc được một phần.', line: null }
const HIDDEN: Note = { id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null }

const REFUSED: Record<Refusal, string> = {
  none: 'Tệp Word 97–2003 (.doc) bị hỏng hoặc không phải tệp Word.',
  old: 'Tệp của Word 95 trở về trước; hãy mở bằng Word và lưu thành .docx.',
  encrypted: 'Tệp Word có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
}

/** What was read of a file of Word 97–2003 (.doc), as of one since 2007: labels of lists printed, tables with their cells. Of a broken one, the words at least. */
export async function docRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const read = binaryRead(bytes, options.revisions ?? 'accepted')
  if (read === 'encrypted') return unread('doc', bytes, options, REFUSED[read])
  if (typeof read !== 'string' && !read.cut) return made(read.blocks, notesOf(read), bytes, { ...options, unlabelled: read.unlabelled })
  const words = (await host.doc?.(bytes)) ?? null
  const other = words ? tabbedBlocks(words.body, words.notes) : []
  // Where the file contradicts itself, whoever has read more of it is believed.
  if (typeof read !== 'string' && lettersOf(read.blocks) >= lettersOf(other)) return made(read.blocks, notesOf(read), bytes, { ...options, unlabelled: true })
  if (words) return made(other, typeof read === 'string' ? [] : notesOf(read), bytes, { ...options, unlabelled: true })
  return unread('doc', bytes, options, REFUSED[read as Refusal])
}

function made(blocks: readonly Block[], notes: readonly Note[], bytes: Uint8Array, options: ReadOptions & { readonly unlabelled: boolean }): Source {
  const { text, starts, lines } = rendered(blocks)
  return sourceOf({ format: 'doc', text, starts, lines, notes, unlabelled: options.unlabelled }, bytes, options)
}

function notesOf({ cut, hidden }: Read): readonly Note[] {
  return [...(cut ? [CUT] : []), ...(hidden ? [HIDDEN] : [])]
}

/** How many letters and digits blocks have. */
function lettersOf(blocks: readonly Block[]): number {
  let letters = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') letters += block.text.replace(/[^\p{L}\p{N}]+/gu, '').length
    else for (const row of block.rows) for (const cell of row) letters += lettersOf(cell.blocks)
  }
  return letters
}
