import { encodingOf } from '../../read/package/xml.js'
import { decodedPart } from '../../read/word/origins.js'
import { unitsOf } from '../../text/units.js'
import { type Node, openingOf, tagOf, type Tree } from './tree.js'

/** A change of a part: what stands from `from` to `to` becomes `text`. Of those at one place the first comes first. */
export interface PartEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The XML of a part with its edits made, which do not overlap. */
export function edited(raw: string, edits: readonly PartEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(raw.slice(at, from), text)
    at = to
  }
  pieces.push(raw.slice(at))
  return pieces.join('')
}

/** The XML of a part; null where its bytes are not what that XML is written as. */
export function rawOf(bytes: Uint8Array): string | null {
  const raw = decodedPart(bytes)
  const again = partBytes(raw, bytes)
  return sameBytes(again, bytes) ? raw : null
}

/** Whether two parts are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

/** XML as the bytes of a part, in the encoding and with the byte order mark that it had. */
export function partBytes(raw: string, before: Uint8Array): Uint8Array {
  const encoding = encodingOf(before)
  if (encoding === 'utf-8') {
    const bytes = new TextEncoder().encode(raw)
    return before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? joined(before.subarray(0, 3), bytes) : bytes
  }
  const units = unitsOf(`\ufeff${raw}`)
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit, encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

const NAMESPACES = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'] as const

/** The namespace of WordprocessingML that a part is written in. */
export function namespaceOf({ raw, nodes }: Tree): string {
  const [root] = nodes
  const tag = root ? raw.slice(root.from, root.open) : ''
  return tag.includes(NAMESPACES[1]) ? NAMESPACES[1] : NAMESPACES[0]
}

/** What an element of ours says of its namespace, in a part that does not call it `w`. */
export function declared(tree: Tree): string {
  const [root] = tree.nodes
  return root && tagOf(tree, root).startsWith('w:') ? '' : ` xmlns:w="${namespaceOf(tree)}"`
}

/** The edit that puts elements at the end of an element. */
export function appended(tree: Tree, node: Node, text: string): PartEdit {
  const { from, close, to } = node
  if (close < to) return { from: close, to: close, text }
  const tag = tagOf(tree, node)
  return { from, to, text: `${openingOf(tree, node)}${text}</${tag}>` }
}

// What XML 1.0 has no sign for.
const NO_SIGN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Words as the XML of a part. */
export function escaped(text: string): string {
  return text.replace(NO_SIGN, '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
