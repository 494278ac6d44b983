import type { Parts } from '../../read/package/package.js'
import { walk } from '../../read/word/xml.js'
import { appended, partBytes, rawOf, edited } from './part.js'
import { tagOf, tree, type Tree } from './tree.js'

/** The part of a file's comments: where it is, and what says so where there was none before. */
export interface CommentsPart {
  readonly name: string
  /** The parts that name it; none where they did already. */
  readonly naming: ReadonlyMap<string, Uint8Array>
}

const TYPES = '[Content_Types].xml'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** By whether the file is one of the strict kind. */
const RELATION = {
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  usual: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
} as const

/** Where the relations of a body are told. */
export function relationsOf(body: string): string {
  return body.replace(/[^/]+$/u, (name) => `_rels/${name}.rels`)
}

/** The part of a body's comments (ECMA-376 Part 2, 6.5); one is named where there is none. Null where the parts that name others are broken. */
export async function commentsPart(parts: Parts, body: string, strict: boolean): Promise<CommentsPart | null> {
  const where = relationsOf(body)
  const before = parts.get(where) ?? new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"/>`)
  const ids = new Set<string>()
  let known: string | null = null
  await walk(before, {
    open({ name, attribute }) {
      if (name !== 'Relationship') return
      ids.add(attribute('Id') ?? '')
      if (attribute('Type') === RELATION.usual || attribute('Type') === RELATION.strict) known ??= attribute('Target') ?? null
    },
    close: () => undefined,
  })
  const folder = body.replace(/[^/]+$/u, '')
  if (known !== null) return { name: (known as string).startsWith('/') ? (known as string).slice(1) : `${folder}${known}`, naming: new Map() }
  const base = `${folder}comments`
  let number = 0
  while (parts.has(named(base, number))) number++
  const name = named(base, number)
  let id = ids.size + 1
  while (ids.has(`rId${id}`)) id++
  const type = strict ? RELATION.strict : RELATION.usual
  const target = name.slice(folder.length)
  const relation = await grown(before, (tag) => `<${tag.replace('Relationships', 'Relationship')} Id="rId${id}" Type="${type}" Target="${target}"/>`)
  const types = parts.get(TYPES)
  const typed = types && (await grown(types, (tag) => `<${tag.replace('Types', 'Override')} PartName="/${name}" ContentType="${TYPE}"/>`))
  return relation && typed ? { name, naming: new Map([[TYPES, typed], [where, relation]]) } : null
}

const named = (base: string, number: number): string => `${base}${number === 0 ? '' : number}.xml`

/** A part with an element more at its end, made of the tag of its root; null where it is broken. */
async function grown(bytes: Uint8Array, element: (tag: string) => string): Promise<Uint8Array | null> {
  const raw = rawOf(bytes)
  const read: Tree | null = raw === null ? null : await tree(bytes, raw)
  const root = read?.nodes[0]
  return read && root ? partBytes(edited(read.raw, [appended(read, root, element(tagOf(read, root)))]), bytes) : null
}
