import { host } from '#host'
import { point, Source, type Line } from '../model/source.js'
import type { Note } from '../model/plan.js'
import { COMPOSES, KIND, UNSEEN } from '../text/characters.js'
import { unitsOf } from '../text/units.js'
import { decoded } from './decode.js'
import { starts } from './lines.js'
import { textLines } from './text.js'

/** How to read bytes. */
export interface ReadOptions {
  /** As the user named it; null for text without a file. */
  readonly path?: string | null
  /** By default from the path's ending: `.md` and `.markdown` are Markdown. */
  readonly format?: 'text' | 'markdown'
  /** A WHATWG label; by default it is found out. */
  readonly encoding?: string
  /** Whether the SHA-256 of the bytes is asked for; it is by default. */
  readonly hashed?: boolean
}

/** Longer lines are no person's work: a dump, a picture in base64. Their text is kept, nothing is recognised in them. */
export const LONGEST_LINE = 1_000_000

/** More lines are a log or a dump: what is recognised of each line would not fit into memory. */
export const MOST_LINES = 3_000_000

/** More marks over one letter are no writing: to put them in their order takes time with the square of their number. */
export const MOST_MARKS = 1000

/** Where more marks stand over one letter than any script has; -1 where none do. So long a run has a unit at one of these steps, and each run is walked once. */
function stacked(text: string, units: Uint16Array): number {
  let beyond = 0
  for (let at = MOST_MARKS - 1; at < text.length; at += MOST_MARKS) {
    if (at < beyond || !(unseen(units[at] as number) || mark(text, at))) continue
    let marks = 0
    let from = at
    for (; from > beyond; from--) {
      if (mark(text, from - 1)) marks++
      else if (!unseen(units[from - 1] as number)) break
    }
    for (beyond = at; beyond < text.length; beyond++) {
      if (mark(text, beyond)) marks++
      else if (!unseen(units[beyond] as number)) break
    }
    if (marks > MOST_MARKS) return from
  }
  return -1
}

/** Whether a reader leaves a unit out, so that marks on either side of it stand over one letter. */
function unseen(unit: number): boolean {
  return KIND[unit] === UNSEEN || unit === 0x2a || unit === 0x5f || unit === 0x5c
}

const MARK = /^\p{M}/u

/** Whether a mark stands at a place, or half of one beyond the first plane. */
function mark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return KIND[unit] === COMPOSES && MARK.test(text.slice(unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at, at + 2))
}

/** What was read of `bytes`. Never throws for what the bytes are; the notes say what could not be read. */
export async function source(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { text: whole, encoding, notes } = decoded(bytes, options.encoding)
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole
  const format = options.format ?? (/\.(?:md|markdown)$/iu.test(options.path ?? '') ? 'markdown' : 'text')
  const units = unitsOf(text)
  const begins = starts(text)
  const long = begins.findIndex((begin, i) => (begins[i + 1] ?? text.length) - begin > LONGEST_LINE)
  const pile = stacked(text, units)
  const all: Note[] = [...notes]
  let lines: Line[]
  if (begins.length > MOST_LINES) {
    all.push({ id: 'file-unreadable', message: 'Tệp có hơn ba triệu dòng: đây không phải văn bản để đọc.', line: null })
    lines = []
  } else if (long !== -1) {
    all.push({ id: 'file-unreadable', message: `Dòng ${long + 1} dài hơn một triệu chữ: đây không phải văn bản để đọc.`, line: long + 1 })
    lines = []
  } else if (pile !== -1) {
    const { line } = point({ starts: begins }, pile)
    all.push({ id: 'file-unreadable', message: `Dòng ${line} chồng quá nhiều dấu lên một chữ: đây không phải văn bản để đọc.`, line })
    lines = []
  } else if (format === 'markdown') {
    const { markdownLines } = await import('./markdown.js')
    lines = markdownLines(text, begins)
  } else lines = textLines(text, begins, units)
  if (lines.length === 0 && all.length === 0) all.push({ id: 'file-empty', message: 'Tệp không có chữ nào.', line: null })
  return new Source({
    path: options.path ?? null, format, encoding, sha256: options.hashed === false ? '' : host.sha256(bytes),
    text, units, starts: begins, lines, notes: all,
  })
}
