import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import { rendered } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import type { ReadOptions } from '../reader.js'
import { blocksOf } from './blocks.js'
import type { Drawn } from './drawn.js'
import { unicode } from './fonts.js'
import { pagesOf } from './open.js'

/** What was read of a PDF file (ISO 32000): the text of its pages in reading order, a line for each paragraph. */
export async function pdfRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const found = await pagesOf(bytes)
  if (found === 'locked') return unread('pdf', bytes, options, 'Tệp PDF có mật khẩu: hãy mở bằng mật khẩu, lưu lại không mật khẩu rồi chạy lại.')
  if (found === 'broken') return unread('pdf', bytes, options, 'Tệp PDF bị hỏng, không mở được: hãy xin lại tệp, hoặc xin tệp Word.')
  if (found === 'swollen') return unread('pdf', bytes, options, 'Tệp PDF quá lớn khi giải nén; dvcheck không đọc để bảo vệ máy.')
  const { pages, count } = found
  unicode(pages)
  const { blocks, heads } = blocksOf(pages)
  const { text, starts, lines } = rendered(blocks)
  const notes: Note[] = []
  const scanned = numbers(pages, (page) => page !== null && isScan(page))
  const lost = numbers(pages, (page) => page === null)
  if (scanned.length > 0) notes.push({ id: 'scan-without-text', message: scan(scanned, scanned.length === count), line: null })
  if (lost.length > 0) notes.push({ id: 'file-unreadable', message: `Tệp PDF bị hỏng: không đọc được trang ${lost.join(', ')}.`, line: null })
  if (count > pages.length) notes.push({ id: 'file-unreadable', message: `Tệp PDF có ${count} trang; dvcheck chỉ đọc ${pages.length} trang đầu.`, line: null })
  const quoted = heads.map((head) => `“${head}”`).join(', ')
  if (heads.length > 0) notes.push({ id: 'text-left-out', message: `Bỏ qua dòng in lặp ở đầu, cuối các trang: ${quoted}.`, line: null })
  return sourceOf({ format: 'pdf', text, starts, lines, notes }, bytes, options)
}

/** A page with fewer letters, and a picture, is a picture of a page; a stamp or a number may be text. */
const FEW = 40
/** A picture of a page covers so much of it. */
const COVERED = 0.25

function isScan({ words, pictured }: Drawn): boolean {
  return pictured > COVERED && words.reduce((sum, { text }) => sum + text.length, 0) < FEW
}

function numbers(pages: readonly (Drawn | null)[], wanted: (page: Drawn | null) => boolean): number[] {
  return pages.flatMap((page, i) => (wanted(page) ? [i + 1] : []))
}

function scan(scanned: readonly number[], all: boolean): string {
  const which = all
    ? 'Tệp PDF chỉ có ảnh chụp (bản scan), không có chữ để đọc'
    : `Tệp PDF có trang chỉ là ảnh chụp (bản scan), không có chữ để đọc: trang ${scanned.join(', ')}`
  return `${which}.`
}
