import type { Change } from '../../model/finding.js'
import type { Source } from '../../model/source.js'
import type { Block, Paragraph } from '../../read/blocks/blocks.js'
import { rendered, type Stand } from '../../read/blocks/render.js'
import { unpacked, type Parts } from '../../read/package/package.js'
import type { ReadOptions } from '../../read/reader.js'
import { sourceOfParts } from '../../read/word/docx.js'
import { origins, type Origin, type Origins } from '../../read/word/origins.js'
import { OWN } from '../../read/word/remarks.js'
import { countBefore } from '../../text/search.js'
import { repacked } from '../zip.js'
import { fields, hosted, INNER, standing } from './anchors.js'
import { cutAfter, cutBefore, type Standing } from './cuts.js'
import { declared, edited, escaped, partBytes, rawOf, type PartEdit } from './part.js'
import { formatOf, openingOf, tagOf, tree, type Node, type Tree } from './tree.js'

/** A Word file whose words are to be changed as a person would under “Track Changes”. */
export class Tracked {
  readonly #bytes: Uint8Array
  readonly #parts: Parts
  readonly #from: Origins
  readonly #sheets: ReadonlyMap<string, Sheet>
  readonly #options: ReadOptions

  private constructor(bytes: Uint8Array, parts: Parts, from: Origins, more: { readonly sheets: ReadonlyMap<string, Sheet>; readonly options: ReadOptions }) {
    this.#bytes = bytes
    this.#parts = parts
    this.#from = from
    this.#sheets = more.sheets
    this.#options = more.options
  }

  /** Reads a Word file to change it; null where its parts are broken. */
  static async of(bytes: Uint8Array, options: ReadOptions): Promise<Tracked | null> {
    const parts = (await unpacked(bytes, (name) => /^word\/[^/]+\.xml$/u.test(name)))?.parts
    const from = parts && (await origins(parts, options))
    if (!parts || !from) return null
    const sheets = new Map<string, Sheet>()
    for (const { name } of from.read.parts) {
      const part = parts.get(name) as Uint8Array
      const raw = rawOf(part)
      const read = raw === null ? null : await tree(part, raw)
      if (!read) return null
      sheets.set(name, new Sheet(read))
    }
    return new Tracked(bytes, parts, from, { sheets, options })
  }

  /** Whether changes of the text can all be written: each in the words of one paragraph, in letters that stand there as they are read, under no revision. */
  takes(changes: readonly Change[]): boolean {
    return changes.every((change) => this.#letters(change) !== null)
  }

  /** What is read of the file once the changes are made. */
  source(changes: readonly Change[]): Source {
    const { read } = this.#from
    const own = new Map<number, Change[]>()
    for (const change of changes) {
      const stand = this.#stand(change)
      if (!stand) continue
      const known = own.get(stand.index) ?? []
      own.set(stand.index, known)
      known.push({ ...change, from: change.from - stand.from, to: change.to - stand.from })
    }
    const blocks = read.blocks.map((block) => changedBlock(block, own))
    return sourceOfParts({ ...read, blocks }, rendered(blocks), this.#bytes, { ...this.#options, hashed: false })
  }

  /** The file with the changes in it as revisions that a person accepts; null where that would not be read as they say. */
  async bytes(changes: readonly Change[]): Promise<Uint8Array | null> {
    const edits = new Map<string, PartEdit[]>()
    for (const change of changes) {
      const letters = this.#letters(change)
      if (!letters) return null
      const known = edits.get(letters.part) ?? []
      edits.set(letters.part, known)
      for (const edit of (this.#sheets.get(letters.part) as Sheet).edits(change, letters)) known.push(edit)
    }
    const parts = new Map<string, Uint8Array>()
    for (const [name, own] of edits) parts.set(name, partBytes(edited((this.#sheets.get(name) as Sheet).raw, own), this.#parts.get(name) as Uint8Array))
    const again = await origins(new Map([...this.#parts, ...parts]), this.#options)
    return again?.text === this.source(changes).text ? await repacked(this.#bytes, parts) : null
  }

  /** The paragraph in whose words a change stands. */
  #stand({ from, to }: Change): Stand | null {
    const stand = this.#from.paragraph(from)
    return stand && from >= stand.from && to <= stand.to ? stand : null
  }

  /** What a change takes away, or what it stands beside; null where it cannot be written. */
  #letters(change: Change): Letters | null {
    const { from, to, text } = change
    const stand = this.#stand(change)
    if (!stand || text.includes('\n')) return null
    const { pieces } = this.#from
    const beside = from === to
    const [low, high] = !beside ? [from, to] : from > stand.from ? [from - 1, from] : [from, from + 1]
    if (high > stand.to) return null
    const origins: Origin[] = []
    let at = low
    for (let i = countBefore(pieces.length, (n) => (pieces[n]?.at ?? 0) + (pieces[n]?.length ?? 0) <= low); at < high; i++) {
      const piece = pieces[i]
      if (!piece || piece.at > at || !(piece.plain || piece.element)) return null
      const end = Math.min(high, piece.at + piece.length)
      if (!piece.even && (piece.at < at || end < piece.at + piece.length)) return null
      const [first, last] = [this.#from.first(at, at + 1) as Origin, this.#from.last(end - 1, end) as Origin]
      origins.push({ ...first, to: last.to })
      at = end
    }
    const part = origins[0]?.part
    const sheet = part === undefined ? undefined : this.#sheets.get(part)
    const standings = origins.map((origin) => (sheet && origin.part === part ? sheet.writable(origin) : null))
    if (part === undefined || standings.includes(null)) return null
    return { part, standings: standings as Standing[], beside: beside ? (from > stand.from ? 'behind' : 'before') : null }
  }
}

/** The letters that a change concerns. */
interface Letters {
  readonly part: string
  readonly standings: readonly Standing[]
  /** Where something is only put in: behind the letter or before it; null where the letters go. */
  readonly beside: 'behind' | 'before' | null
}

/** Elements of a run that a revision takes away as it takes letters. */
const LETTERS: ReadonlySet<string> = new Set(['t', 'tab', 'noBreakHyphen'])

/** A part in which revisions are made. */
class Sheet {
  readonly #tree: Tree
  readonly #fields: readonly (readonly [from: number, to: number])[]
  readonly #named: boolean
  #id: number

  constructor(read: Tree) {
    this.#tree = read
    this.#fields = fields(read)
    this.#named = declared(read) === ''
    this.#id = read.nodes.reduce((most, { value }) => Math.max(most, Number(value ?? -1) || -1), 0)
  }

  get raw(): string {
    return this.#tree.raw
  }

  /** Letters of a run that is under no revision, in no field and in no text box; null for others. */
  writable(origin: Origin): Standing | null {
    const found = standing(this.#tree, origin)
    const path = found && hosted(found)
    if (!this.#named || !found || !path || found.child.parent !== found.run || !LETTERS.has(found.child.name)) return null
    if (!path.slice(1, -1).every(({ name }) => INNER.has(name) && name !== 'fldSimple')) return null
    const field = this.#fields[countBefore(this.#fields.length, (i) => (this.#fields[i]?.[0] ?? 0) <= found.from) - 1]
    return field && found.from < field[1] ? null : found
  }

  /** The edits that write a change: run after run what goes, and then what comes, as the first of them looks. */
  edits({ text }: Change, { standings, beside }: Letters): PartEdit[] {
    const [first] = standings as [Standing, ...Standing[]]
    const come = (): string => (text === '' ? '' : this.#inserted(first.run, text))
    if (beside) {
      const { at, left, right, keep } = beside === 'behind' ? cutAfter(this.#tree, first) : cutBefore(this.#tree, first)
      return [...kept(keep), { from: at, to: at, text: `${left}${come()}${right}` }]
    }
    const runs: [Standing, Standing][] = []
    for (const one of standings) {
      const last = runs.at(-1)
      if (last && last[1].run === one.run) last[1] = one
      else runs.push([one, one])
    }
    return runs.flatMap(([from, to], i) => {
      const [before, after] = [cutBefore(this.#tree, from), cutAfter(this.#tree, to)]
      const gone = this.#deleted(from.run, `${before.right}${this.raw.slice(before.at, after.at)}${after.left}`)
      return [...kept(before.keep), { from: before.at, to: after.at, text: `${before.left}${gone}${i === runs.length - 1 ? come() : ''}${after.right}` }]
    })
  }

  /** A run that goes: its words are called so. */
  #deleted(run: Node, whole: string): string {
    const prefix = tagOf(this.#tree, run).slice(0, -1)
    const tags = new RegExp(`<(/?)${prefix}t(?=[\\s/>])[^>]*>`, 'gu')
    const words = whole.replaceAll(tags, (_, closes: string) => (closes ? `</${prefix}delText>` : `<${prefix}delText xml:space="preserve">`))
    return `<w:del w:id="${++this.#id}" w:author="${OWN}">${words}</w:del>`
  }

  /** A run that comes, in the format of another. */
  #inserted(run: Node, text: string): string {
    const prefix = tagOf(this.#tree, run).slice(0, -1)
    const inside = `${openingOf(this.#tree, run)}${formatOf(this.#tree, run)}<${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`
    return `<w:ins w:id="${++this.#id}" w:author="${OWN}">${inside}</w:ins>`
  }
}

const kept = (keep: number): PartEdit[] => (keep === -1 ? [] : [{ from: keep, to: keep, text: ' xml:space="preserve"' }])

/** A block with the changes made that stand in its paragraphs. */
function changedBlock(block: Block, own: ReadonlyMap<number, readonly Change[]>): Block {
  if (block.kind === 'table') {
    return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => changedBlock(inner, own)) }))) }
  }
  const changes = own.get(block.index)
  return changes ? changedParagraph(block, changes) : block
}

function changedParagraph(paragraph: Paragraph, changes: readonly Change[]): Paragraph {
  let text = ''
  let at = 0
  for (const { from, to, text: by } of changes) {
    text += paragraph.text.slice(at, from) + by
    at = to
  }
  return { ...paragraph, text: text + paragraph.text.slice(at) }
}
