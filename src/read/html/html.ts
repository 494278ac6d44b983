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
  const root = await tree(written.replace(/^\ufeff/u, ''))
  if (!root) return unread('html', bytes, options, 'Trang web có quá nhiều phần tử: đây không phải văn bản để đọc.')
  const sheet = new Sheet()
  let tabs = false
  for (const element of told(root)) {
    const { name, attributes, children } = element
    if (name === 'style') sheet.add(children.filter((child) => typeof child === 'string').join(''))
    else if (/^generator$/iu.test(attributes['name'] ?? '')) tabs ||= /^(?:LibreOffice|OpenOffice)/iu.test(attributes['content'] ?? '')
  }
  const { nodes, words } = frame(root)
  const { blocks, hidden } = flow(root, { sheet, revisions: options.revisions ?? 'accepted', tabs, frame: nodes })
  const notes: Note[] = [...read]
  if (hidden) notes.push({ id: 'text-hidden', message: 'Tệp có chữ ẩn; dvcheck bỏ qua những chữ đó.', line: null })
  if (nodes.size > 0)
    notes.push({ id: 'page-frame', message: `dvcheck bỏ qua phần khung của trang web (trình đơn, liên kết, chân trang): “${words}”…`, line: null })
  const { text, starts, lines } = rendered(blocks)
  return sourceOf({ format: 'html', encoding, text, starts, lines, notes }, bytes, options)
}

/** The elements of a page that tell of it: style sheets, and who made it. */
function told(root: Node): readonly Node[] {
  const found: Node[] = []
  const walk = (node: Node): void => {
    if (node.name === 'style' || node.name === 'meta') found.push(node)
    else for (const child of node.children) if (typeof child !== 'string') walk(child)
  }
  walk(root)
  return found
}
