import type { Change } from '../model/finding.js'
import type { Format, Source } from '../model/source.js'
import { decoded } from '../read/decode.js'
import { source as read } from '../read/read.js'
import type { ReadOptions } from '../read/reader.js'
import { encoder } from './encode.js'
import { applied } from './fixer.js'

/** A file in which fixes are made: text in some encoding, or a Word file whose changes a person accepts. Changes are those of the text as it was read. */
export interface Medium {
  /** The file as it is. */
  readonly source: Source
  /** The byte order mark that it begins with, or nothing. */
  readonly mark: string
  /** Its changes are revisions that a person has still to accept. */
  readonly tracked: boolean
  /** Whether changes can be written. */
  readonly takes: (changes: readonly Change[]) => boolean
  /** What is read of it once they are made. */
  readonly changed: (changes: readonly Change[]) => Promise<Source>
  /** The file with the changes; null where it would not be read as they say. */
  readonly bytes: (changes: readonly Change[]) => Promise<Uint8Array | null>
}

/** Formats whose files are their text. */
const TEXT: ReadonlySet<Format> = new Set(['text', 'markdown'])

/** How changes are made in a file; null where none can be made. */
export async function mediumOf(bytes: Uint8Array, options: ReadOptions): Promise<Medium | null> {
  const source = await read(bytes, { ...options, hashed: false })
  if (TEXT.has(source.format)) return textMedium(bytes, source, options)
  return source.format === 'docx' ? await wordMedium(bytes, source, options) : null
}

function textMedium(bytes: Uint8Array, source: Source, { path = null, encoding }: ReadOptions): Medium | null {
  const encode = encoder(bytes, source)
  if (!encode) return null
  const changed = (changes: readonly Change[]): string => applied(source.text, changes)
  return {
    source, mark: encode.mark, tracked: false,
    takes: () => true,
    changed: (changes) => read(new TextEncoder().encode(changed(changes)), { path, format: source.format, hashed: false }),
    bytes: async (changes) => {
      const after = changed(changes)
      const written = encode.bytes(after)
      // A file whose encoding was guessed could be taken for one of another.
      return (await decoded(written, encoding)).text.replace(/^\ufeff/, '') === after ? written : null
    },
  }
}

/** Revisions of a Word file. It is read as if all were accepted, whatever the options say. */
async function wordMedium(bytes: Uint8Array, source: Source, { path = null }: ReadOptions): Promise<Medium | null> {
  const { Tracked } = await import('../write/word/tracked.js')
  const file = await Tracked.of(bytes, { path })
  if (!file || source.lines.length === 0) return null
  return {
    source: file.source([]), mark: '', tracked: true,
    takes: (changes) => file.takes(changes),
    changed: async (changes) => file.source(changes),
    bytes: (changes) => file.bytes(changes),
  }
}
