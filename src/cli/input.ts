import { bytes, collected } from '../host/files.js'
import { beyond } from './apart.js'
import type { Io } from './io.js'

/** How files are to be read, as options of a command say. */
export interface Given {
  readonly stdinFilename?: string
  /** In bytes. */
  readonly maxSize?: number
}

/** What a path names: the bytes of a file, or of standard input for `-`, which has the name that `--stdin-filename` gives it, if any. */
export async function input(path: string, io: Io, { stdinFilename, maxSize }: Given): Promise<{ bytes: Uint8Array; path: string | null }> {
  io.apart?.reading(path)
  if (io.apart?.exceeded.includes(path)) throw beyond(path, io.apart.memory)
  if (path !== '-') return { bytes: await bytes(path, io.cwd, maxSize), path }
  return { bytes: await collected(io.stdin, path, maxSize), path: stdinFilename ?? null }
}
