import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import type { ReadOptions } from '../reader.js'
import type { Block } from './blocks.js'
import { content, noteMark, type Content } from './content.js'
import { listsOf } from './lists.js'
import { Numbering } from './numbering.js'
import { unpacked, type Package } from './package.js'
import { rendered } from './render.js'
import { sourceOf, unread } from './source.js'
import { Styles } from './styles.js'

const note = (message: string): Note => ({ id: 'file-unreadable', message, line: null })

const PARTS = /^word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml$|^_rels\/\.rels$/iu

/** What was read of a Word file since 2007 (.docx, .docm, .dotx; ECMA-376). Its text is that of the page: labels of lists printed, a line for each paragraph. */
export async function docxRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const parts = await unpacked(bytes, (name) => PARTS.test(name))
  const main = parts && [...parts.parts].find(([name]) => /^word\/document\d*\.xml$/iu.test(name))?.[1]
  if (!parts || !main) return unread('docx', bytes, options, unreadable(parts))
  const styles = await Styles.of(part(parts, 'styles'))
  const numbering = new Numbering(await listsOf(part(parts, 'numbering')))
  const setting = { styles, numbering, revisions: options.revisions ?? 'accepted' }
  const body = await content(main, setting)
  const notes: Note[] = []
  const blocks: Block[] = [...body.blocks]
  let hidden = body.hidden
  for (const name of ['footnotes', 'endnotes']) {
    const own = part(parts, name)
    const read = own ? await content(own, setting) : null
    if (!read) continue
    hidden ||= read.hidden
    blocks.push(...noted(read))
  }
  if (body.fault !== null) notes.push(note('Tệp Word bị hỏng: chỉ đọc được phần đầu, đến chỗ hỏng.'))
  if (hidden) notes.push({ id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null })
  const { text, starts, lines } = rendered(blocks)
  return sourceOf({ format: 'docx', text, starts, lines, notes }, bytes, options)
}

function part({ parts }: Package, name: string): Uint8Array | undefined {
  return parts.get(`word/${name}.xml`)
}

function unreadable(parts: Package | null): string {
  if (parts === null) return 'Tệp nén bị hỏng, không mở được.'
  if (parts.refused.length > 0) return 'Tệp Word quá lớn khi giải nén; dvcheck không đọc để bảo vệ máy.'
  return 'Tệp nén này không phải tệp Word.'
}

/** The notes of a part, each with its mark. */
function noted({ notes }: Content): Block[] {
  return [...notes].flatMap(([id, blocks]) =>
    blocks.map((block, i): Block => (i === 0 && block.kind === 'paragraph' ? { ...block, label: `${noteMark(id)} `, text: block.text.trimStart() } : block)))
}
