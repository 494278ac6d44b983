import type { Format, Source } from '../model/source.js'

/** How to read bytes. */
export interface ReadOptions {
  /** As the user named it; null for text without a file. */
  readonly path?: string | null
  /** By default what the bytes and the path's ending say: `.md` and `.markdown` are Markdown. */
  readonly format?: Format
  /** A WHATWG label, or `tcvn3`, `vni`, `viscii`, `viqr`; by default it is found out. */
  readonly encoding?: string
  /** Whether the SHA-256 of the bytes is asked for; it is by default. */
  readonly hashed?: boolean
  /** Which revisions of a file of Word, OpenDocument or a web page are read: as if all were accepted (the default), or as it was before them. */
  readonly revisions?: 'accepted' | 'original'
  /** Readers besides those of dvcheck; they are asked first. */
  readonly readers?: readonly Reader[]
}

/** Makes sources of the files of some formats. What is heavy in it is imported when it is asked to read. */
export interface Reader {
  /** The formats that it reads, by the names that `ReadOptions.format` has them by. */
  readonly formats: readonly Format[]
  /** Whether bytes are of its formats: by how they begin, or by the file's name where it has one. */
  readonly sniff: (bytes: Uint8Array, name: string | null) => boolean
  /** What was read of bytes. It never throws for what they are: what could not be read is a note. */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Source | Promise<Source>
}
