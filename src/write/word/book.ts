import { grouped } from '../../model/grouped.js'
import type { Parts } from '../../read/package/package.js'
import { comments, OWN, type Comment } from '../../read/word/remarks.js'
import type { Span } from '../../text/passage.js'
import { appended, declared, edited, escaped, namespaceOf, partBytes, rawOf, type PartEdit } from './part.js'
import { tree, type Node, type Tree } from './tree.js'

/** A comment that is to be written. */
export interface Written {
  /** Its words in the text of the file. */
  readonly span: Span
  /** What it says, a line a paragraph. */
  readonly lines: readonly string[]
}

/** What becomes of the comments of a file. */
export interface Matched {
  /** The ids of those whose marks are taken away: they are put in anew where they are still wanted. */
  readonly gone: ReadonlySet<string>
  /** The ids of those that are wanted. */
  readonly ids: (body: Tree) => readonly number[]
  /** The part of the comments. */
  readonly bytes: (ids: readonly number[]) => Uint8Array
}

/** The comments of a file. */
export class Book {
  readonly #bytes: Uint8Array
  readonly #tree: Tree
  readonly #all: readonly Comment[]
  /** The own ones that a person has answered. */
  readonly #answered: ReadonlySet<Comment>
  /** What its comments say of their day. */
  readonly #date: string

  private constructor(bytes: Uint8Array, read: Tree, all: readonly Comment[], more: { readonly answered: ReadonlySet<Comment>; readonly date: string }) {
    this.#bytes = bytes
    this.#tree = read
    this.#all = all
    this.#answered = more.answered
    this.#date = more.date
  }

  static async of(parts: Parts, name: string, body: Tree): Promise<Book | null> {
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespaceOf(body)}"></w:comments>`
    const bytes = parts.get(name) ?? new TextEncoder().encode(empty)
    const raw = rawOf(bytes)
    const read = raw === null ? null : await tree(bytes, raw)
    if (raw === null || !read) return null
    const all = await comments(bytes)
    const more = parts.get('word/commentsExtended.xml')
    const parents = new Set([...(more ? new TextDecoder().decode(more) : '').matchAll(/\bparaIdParent="(\w+)"/gu)].map(([, id]) => id))
    const paragraphs = ({ open, end }: Comment): string[] => [...raw.slice(open, end).matchAll(/\bparaId="(\w+)"/gu)].map(([, id = '']) => id)
    const answered = new Set(all.filter((one) => one.own && paragraphs(one).some((id) => parents.has(id))))
    return new Book(bytes, read, all, { answered, date: dateOf(parts) })
  }

  /** What becomes of the comments when these are wanted. */
  matched(wanted: readonly Written[]): Matched {
    const own = this.#all.filter((one) => one.own && /^\d{1,10}$/u.test(one.id))
    const queues = grouped([...own].reverse(), ({ text }) => text)
    const kept = wanted.map(({ lines }) => queues.get(textOf(lines))?.pop() ?? null)
    const stay = new Set(kept)
    const removed = own.filter((one) => !stay.has(one) && !this.#answered.has(one))
    const away = new Set(removed)
    const others = this.#all.filter((one) => !away.has(one)).map(({ id }) => Number(id))
    return {
      gone: new Set([...kept, ...removed].flatMap((one) => one?.id ?? [])),
      ids: (body) => numbered(kept, [...others, ...body.nodes.map(({ value }) => Number(value ?? NaN))]),
      bytes: (ids) => {
        const [root] = this.#tree.nodes as [Node]
        const text = wanted.flatMap(({ lines }, i) => (kept[i] ? [] : [commentXml(ids[i] as number, lines, `${declared(this.#tree)}${this.#date}`)])).join('')
        const edits = removed.map(({ open, end }): PartEdit => ({ from: this.#tree.raw.lastIndexOf('<', open - 1), to: end, text: '' }))
        const all = text === '' ? edits : [...edits, appended(this.#tree, root, text)]
        return all.length === 0 ? this.#bytes : partBytes(edited(this.#tree.raw, all), this.#bytes)
      },
    }
  }
}

/** Word takes no greater number. */
const GREATEST = 2 ** 31 - 1

/** The ids of comments: those that stay have theirs, the others such as nothing else has. */
function numbered(kept: readonly (Comment | null)[], taken: readonly number[]): readonly number[] {
  const used = new Set(taken.filter((id) => id >= 0))
  const most = taken.reduce((max, id) => (id > max ? id : max), -1)
  let next = most + kept.length < GREATEST ? most + 1 : 0
  return kept.map((one) => {
    if (one) return Number(one.id)
    while (used.has(next)) next++
    return next++
  })
}

const clear = (line: string): string => line.replace(/\s+/gu, ' ').trim()

/** What a comment says, as it is read again. */
function textOf(lines: readonly string[]): string {
  return lines.map((line) => unescaped(escaped(clear(line)))).join('\n')
}

function unescaped(text: string): string {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&amp;/gu, '&')
}

/**
 * The day of a file's comments: that on which it was saved last, so that the same file gives the same bytes; none where it does not say. (LibreOffice
 * writes a day that there is not for comments without one.)
 */
function dateOf(parts: Parts): string {
  const bytes = parts.get('docProps/core.xml')
  const day = /<dcterms:modified\b[^>]{0,200}>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)</u.exec(bytes ? new TextDecoder().decode(bytes) : '')?.[1]
  return day === undefined ? '' : ` w:date="${day}"`
}

function commentXml(id: number, lines: readonly string[], attributes: string): string {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(clear(line))}</w:t></w:r></w:p>`)
  return `<w:comment${attributes} w:id="${id}" w:author="${OWN}" w:initials="${OWN}">${paragraphs.join('')}</w:comment>`
}
