import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import { rendered } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import { unpacked, type Package } from '../package/package.js'
import type { ReadOptions } from '../reader.js'
import { Reader } from './content.js'

const PARTS: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml', 'encrypted-package'])

/** What was read of an OpenDocument text (ODF 1.2 and 1.3; .odt, .ott, .fodt): the text of the page, labels printed, a line for each paragraph. */
export async function odtRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const reader = new Reader(options.revisions ?? 'accepted')
  const fault = bytes[0] === 0x50 && bytes[1] === 0x4b ? await packed(bytes, reader) : await reader.read(bytes)
  if (typeof fault === 'object' && fault !== null) return unread('odt', bytes, options, fault.message)
  const blocks = reader.finished()
  if (!reader.isText) return unread('odt', bytes, options, fault === null ? 'Đây không phải văn bản OpenDocument (.odt).' : BROKEN)
  const notes: Note[] = []
  if (fault !== null) notes.push({ id: 'file-unreadable', message: 'Tệp OpenDocument bị hỏng: chỉ đọc được phần đầu, đến chỗ hỏng.', line: null })
  if (reader.hidden) notes.push({ id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null })
  const { text, starts, lines } = rendered(blocks)
  return sourceOf({ format: 'odt', text, starts, lines, notes }, bytes, options)
}

const BROKEN = 'Tệp OpenDocument bị hỏng, không đọc được.'

/** Reads the parts of a package; what ended it before its end, or null; a message where it cannot be read. */
async function packed(bytes: Uint8Array, reader: Reader): Promise<string | { readonly message: string } | null> {
  const parts = await unpacked(bytes, (name) => PARTS.has(name))
  const main = parts?.parts.get('content.xml')
  if (!parts || !main || locked(parts)) return { message: unreadable(parts) }
  const styles = parts.parts.get('styles.xml')
  if (styles) await reader.read(styles)
  return reader.read(main)
}

/** Whether a package is encrypted: its manifest says with what. */
function locked({ parts }: Package): boolean {
  const manifest = parts.get('META-INF/manifest.xml')
  return parts.has('encrypted-package') || (manifest !== undefined && new TextDecoder().decode(manifest.subarray(0, 2 ** 20)).includes('encryption-data'))
}

function unreadable(parts: Package | null): string {
  if (parts === null) return 'Tệp nén bị hỏng, không mở được.'
  if (parts.refused.length > 0) return 'Tệp OpenDocument quá lớn khi giải nén; dvcheck không đọc để bảo vệ máy.'
  if (locked(parts)) return 'Tệp OpenDocument có mật khẩu: hãy mở tệp và lưu lại không đặt mật khẩu.'
  return 'Tệp nén này không phải tệp OpenDocument (.odt).'
}
