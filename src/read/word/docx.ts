import type { Note } from '../../model/plan.js'
import type { Remark, Source } from '../../model/source.js'
import { countBefore } from '../../text/search.js'
import type { Block } from '../blocks/blocks.js'
import { noteMark } from '../blocks/note-mark.js'
import { rendered, type Rendered, type Stand } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import { unpacked, type Package, type Parts } from '../package/package.js'
import type { ReadOptions } from '../reader.js'
import { content, type Content, type Range, type Spot, type Trace } from './content.js'
import { listsOf } from './lists.js'
import { Numbering } from './numbering.js'
import { remarks } from './remarks.js'
import { Styles } from './styles.js'

const note = (message: string): Note => ({ id: 'file-unreadable', message, line: null })

const PARTS = /^word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments)\.xml$|^_rels\/\.rels$/iu

/** What was read of a Word file since 2007 (.docx, .docm, .dotx; ECMA-376). Its text is the page's: labels of lists printed, a line for each paragraph. */
export async function docxRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const parts = await unpacked(bytes, (name) => PARTS.test(name))
  const read = parts && (await partsRead(parts.parts, options))
  return parts && read ? sourceOfParts(read, rendered(read.blocks), bytes, options) : unread('docx', bytes, options, unreadable(parts))
}

/** What stands in the parts of a Word file, before it is a text. */
export interface PartsRead {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** What persons said to dvcheck in comments, and beside what. */
  readonly remarks: readonly { readonly text: string; readonly range: Range }[]
  /** The names of its parts, and from which paragraph each goes on. */
  readonly parts: readonly { readonly name: string; readonly from: number }[]
}

/** The part with the body of a Word file. */
export function bodyOf(parts: Parts): string | undefined {
  return [...parts.keys()].find((name) => /^word\/document\d*\.xml$/iu.test(name))
}

/** Reads the parts of a Word file; null where it has no body. `traced` is told of the words of each part. */
export async function partsRead(parts: Parts, { revisions = 'accepted' }: ReadOptions, traced?: (part: string) => Trace): Promise<PartsRead | null> {
  const main = bodyOf(parts)
  if (main === undefined) return null
  const styles = await Styles.of(parts.get('word/styles.xml'))
  const numbering = new Numbering(await listsOf(parts.get('word/numbering.xml')))
  const said = await remarks(parts.get('word/comments.xml'))
  const stand: { name: string; from: number }[] = []
  let before = 0
  const read = async (name: string): Promise<Content | null> => {
    const bytes = parts.get(name)
    if (!bytes) return null
    stand.push({ name, from: before })
    const found = await content(bytes, { styles, numbering, revisions, before, marked: new Set(said.keys()), ...(traced ? { trace: traced(name) } : {}) })
    before += found.paragraphs
    return found
  }
  const body = (await read(main)) as Content
  const notes: Note[] = []
  const marked = new Map<string, Block[]>()
  let hidden = body.hidden
  for (const name of ['footnotes', 'endnotes']) {
    const own = await read(`word/${name}.xml`)
    if (!own) continue
    hidden ||= own.hidden
    for (const [mark, blocks] of noted(own)) marked.set(mark, [...(marked.get(mark) ?? []), ...blocks])
  }
  if (body.fault !== null) notes.push(note('Tệp Word bị hỏng: chỉ đọc được phần đầu, đến chỗ hỏng.'))
  if (hidden) notes.push({ id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null })
  const beside = [...body.ranges].map(([id, range]) => ({ text: said.get(id) ?? '', range }))
  return { blocks: withNotes(body.blocks, marked), notes, remarks: beside, parts: stand }
}

/** The source of what was read of a Word file. */
export function sourceOfParts({ notes, remarks: said }: PartsRead, { text, starts, lines, stands }: Rendered, bytes: Uint8Array, options: ReadOptions): Source {
  return sourceOf({ format: 'docx', text, starts, lines, notes, ...(said.length > 0 ? { remarks: placed(said, stands, text.length) } : {}) }, bytes, options)
}

/** Comments with what they stand beside in the text. */
function placed(said: PartsRead['remarks'], stands: readonly Stand[], length: number): Remark[] {
  const order = [...stands].sort((a, b) => a.index - b.index)
  const offset = ({ paragraph, at }: Spot): number => {
    const stand = order[countBefore(order.length, (i) => (order[i]?.index ?? 0) < paragraph)]
    if (!stand) return length
    return stand.index === paragraph ? Math.max(stand.from, Math.min(stand.to, stand.from + at - stand.trimmed)) : stand.begin
  }
  const all = said.map(({ text, range }): Remark => {
    const from = offset(range.from)
    return { text, span: [from, Math.max(from, offset(range.to))] }
  })
  return all.sort((a, b) => a.span[0] - b.span[0])
}

function unreadable(parts: Package | null): string {
  if (parts === null) return 'Tệp nén bị hỏng, không mở được.'
  if (parts.refused.length > 0) return 'Tệp Word quá lớn khi giải nén; dvcheck không đọc để bảo vệ máy.'
  return 'Tệp nén này không phải tệp Word.'
}

/** The notes of a part by their marks, each with its own before its words. */
function noted({ notes }: Content): (readonly [mark: string, blocks: readonly Block[]])[] {
  return [...notes].map(([id, blocks]) => [noteMark(id), blocks.map((block, i): Block => {
    if (i > 0 || block.kind !== 'paragraph') return block
    const text = block.text.trimStart()
    return { ...block, label: `${noteMark(id)} `, text, trimmed: block.text.length - text.length }
  })])
}

/** The blocks of a body, each note after the first that refers to it, as at the foot of its page; at the end those that nothing refers to. */
function withNotes(body: readonly Block[], marked: Map<string, Block[]>): readonly Block[] {
  if (marked.size === 0) return body
  const found: Block[] = []
  for (const block of body) {
    found.push(block)
    for (const mark of marks(block)) {
      for (const note of marked.get(mark) ?? []) found.push(note)
      marked.delete(mark)
    }
  }
  for (const notes of marked.values()) for (const note of notes) found.push(note)
  return found
}

/** The raised numbers in a block, those of a table's cells too. */
function marks(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.text.match(/[⁰¹²³⁴-⁹]+/gu) ?? []
  return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(marks)))
}
