import { unpacked } from '../../read/package/package.js'
import type { ReadOptions } from '../../read/reader.js'
import { bodyOf } from '../../read/word/docx.js'
import { origins } from '../../read/word/origins.js'
import type { Span } from '../../text/passage.js'
import { repacked } from '../zip.js'
import { Book, type Written } from './book.js'
import { declared, edited, namespaceOf, partBytes, rawOf, sameBytes, type PartEdit } from './part.js'
import { Places } from './places.js'
import { commentsPart } from './relations.js'
import { tree, type Tree } from './tree.js'

/** What comments are written beside. */
export interface Beside {
  /** The text that the file was read as. */
  readonly text: string
  /** Where its title stands: what has no place of its own is said there; null where it has none. */
  readonly title: Span | null
  readonly options: ReadOptions
}

/** Parts of more bytes are read, but not written. */
const LARGEST = 128 * 2 ** 20

/**
 * A copy of a Word file with these comments in it, in the place of those that dvcheck wrote before; what else stands in it stays byte for byte. Of its own
 * comments those stay that say the same, as they are, and those that a person has answered. Null where its parts are broken or lie in an unusual way.
 */
export async function commented(bytes: Uint8Array, wanted: readonly Written[], beside: Beside): Promise<Uint8Array | null> {
  const parts = (await unpacked(bytes, (name) => /^(?:word\/(?:_rels\/)?[^/]+\.(?:xml|rels)|\[Content_Types\]\.xml|docProps\/core\.xml)$/u.test(name)))?.parts
  const main = parts && bodyOf(parts)
  const before = main === undefined ? undefined : parts?.get(main)
  const raw = before && before.length <= LARGEST ? rawOf(before) : null
  const body = before && raw !== null ? await tree(before, raw) : null
  if (!parts || main === undefined || !before || !body) return null
  const where = await commentsPart(parts, main, namespaceOf(body).includes('purl.oclc.org'))
  const book = where && (await Book.of(parts, where.name, body))
  if (!where || !book) return null
  const known = book.matched(wanted)
  const cleaned = edited(body.raw, marksOf(body, known.gone))
  const clean = partBytes(cleaned, before)
  const read = await tree(clean, cleaned)
  const from = await origins(new Map([...parts, [main, clean]]), beside.options)
  if (!read || !from || from.text !== beside.text) return null
  const places = await Places.of(parts, { main, read, from, title: beside.title })
  const ids = known.ids(read)
  const marks = places.marks(wanted.map(({ span }, i) => ({ span, id: ids[i] as number })), declared(read))
  const changed = new Map([...where.naming, [main, partBytes(edited(cleaned, marks), before)], [where.name, known.bytes(ids)]])
  for (const [name, now] of changed) {
    const was = parts.get(name)
    if (was && sameBytes(was, now)) changed.delete(name)
  }
  if (wanted.length === 0 && !parts.has(where.name)) return bytes
  return changed.size === 0 ? bytes : await repacked(bytes, changed)
}

const MARKS: ReadonlySet<string> = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference'])

/** The edits that take the marks of some comments out of a body. */
function marksOf({ nodes }: Tree, ids: ReadonlySet<string>): PartEdit[] {
  const own = nodes.filter(({ name, value }) => MARKS.has(name) && ids.has(value ?? ''))
  return own.map((node): PartEdit => {
    const run = node.parent?.name === 'r' ? node.parent : null
    const alone = run !== null && run.last === node && (run.first === node || (run.first?.name === 'rPr' && run.first.next === node))
    const { from, to } = alone ? run : node
    return { from, to, text: '' }
  })
}
