import { host } from '#host'
import { Source, type Line } from '../model/source.js'
import type { Note } from '../model/plan.js'
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

/** What was read of `bytes`. Never throws for what the bytes are; the notes say what could not be read. */
export async function source(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { text: whole, encoding, notes } = decoded(bytes, options.encoding)
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole
  const format = options.format ?? (/\.(?:md|markdown)$/iu.test(options.path ?? '') ? 'markdown' : 'text')
  const units = unitsOf(text)
  const begins = starts(text)
  const long = begins.findIndex((begin, i) => (begins[i + 1] ?? text.length) - begin > LONGEST_LINE)
  const all: Note[] = [...notes]
  let lines: Line[]
  if (begins.length > MOST_LINES) {
    all.push({ id: 'file-unreadable', message: 'Tệp có hơn ba triệu dòng: đây không phải văn bản để đọc.', line: null })
    lines = []
  } else if (long !== -1) {
    all.push({ id: 'file-unreadable', message: `Dòng ${long + 1} dài hơn một triệu chữ: đây không phải văn bản để đọc.`, line: long + 1 })
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
