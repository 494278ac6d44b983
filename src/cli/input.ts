import { bytes, collected } from '../files.js'
import type { Io } from './io.js'

/** What a path names: the bytes of a file, or of standard input for `-`, which has the name that `--stdin-filename` gives it, if any. */
export async function input(path: string, io: Io, stdinName: string | undefined): Promise<{ bytes: Uint8Array; path: string | null }> {
  if (path !== '-') return { bytes: await bytes(path, io.cwd), path }
  return { bytes: await collected(io.stdin, path), path: stdinName ?? null }
}
