import { host } from '#host'
import type { Note } from '../../model/plan.js'
import { Source } from '../../model/source.js'
import { unitsOf } from '../../text/units.js'
import { excess } from '../limits.js'
import type { ReadOptions } from '../reader.js'

/** What a reader made of a file. */
export interface Made extends Pick<Source, 'format' | 'text' | 'starts' | 'lines' | 'notes'>, Partial<Pick<Source, 'remarks' | 'unlabelled'>> {
  /** What its letters were in; UTF-8 where the format has no other. */
  readonly encoding?: string
}

/** The source of a file that is no text itself, with what its reader made of it. */
export function sourceOf(made: Made, bytes: Uint8Array, { path = null, hashed = true }: ReadOptions): Source {
  const { format, encoding = 'utf-8', text, starts, lines, notes, remarks = [], unlabelled = false } = made
  const units = unitsOf(text)
  const beyond = excess(text, units, starts)
  const all: Note[] = beyond ? [...notes, beyond] : [...notes]
  if (lines.length === 0 && all.length === 0) all.push({ id: 'file-empty', message: 'Tệp không có chữ nào.', line: null })
  const sha256 = hashed ? host.sha256(bytes) : ''
  return new Source({ path, format, encoding, sha256, text, units, starts, lines: beyond ? [] : lines, notes: all, remarks, unlabelled })
}

/** The source of a file that could not be read, and why. */
export function unread(format: string, bytes: Uint8Array, options: ReadOptions, message: string): Source {
  return sourceOf({ format, text: '', starts: [0], lines: [], notes: [{ id: 'file-unreadable', message, line: null }] }, bytes, options)
}
