import type { Note } from '../../model/plan.js'
import type { Source } from '../../model/source.js'
import { rendered } from '../blocks/render.js'
import { sourceOf, unread } from '../blocks/source.js'
import type { ReadOptions } from '../reader.js'
import { Sheet } from './css.js'
import { flow } from './flow.js'
import { frame } from './frame.js'
import { pageText } from './letters.js'
import { tree, type Node } from './tree.js'

/** What was read of a web page (.html, .htm): the document in it, as a browser shows it, without the page's menus and links. */
export async function htmlRead(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const { text: written, encoding, notes: read } = await pageText(bytes, options.encoding)
  const root = await tree(written)
  if (!root) return unread('html', bytes, options, 'Trang web có quá nhiều phần tử: đây không phải văn bản để đọc.')
  const sheet = new Sheet()
  for (const css of sheets(root)) sheet.add(css)
  const { nodes, words } = frame(root)
  const { blocks, hidden } = flow(root, { sheet, revisions: options.revisions ?? 'accepted', frame: nodes })
  const notes: Note[] = [...read]
  if (hidden) notes.push({ id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null })
  if (nodes.size > 0)
    notes.push({ id: 'page-frame', message: `dvcheck bỏ qua phần khung của trang web (trình đơn, liên kết, chân trang): “${words}”…`, line: null })
  const { text, starts, lines } = rendered(blocks)
  return sourceOf({ format: 'html', encoding, text, starts, lines, notes }, bytes, options)
}

/** The style sheets that stand in a page. */
function sheets(root: Node): readonly string[] {
  const found: string[] = []
  const walk = ({ name, children }: Node): void => {
    if (name === 'style') found.push(children.filter((child) => typeof child === 'string').join(''))
    else for (const child of children) if (typeof child !== 'string') walk(child)
  }
  walk(root)
  return found
}
