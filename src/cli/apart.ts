import { LIMIT, length } from '../host/files.js'
import { userError } from '../model/user-error.js'
import type { Io } from './io.js'
import type { Progress } from './progress.js'
import type { Exit, Session } from './session.js'
import type { FileKind } from './tally.js'

/** What a run in a thread of its own tells the one that waits for it, and knows from threads before it that ran out of memory. */
export interface Apart {
  /** Of what threads may take, in MB. */
  readonly memory: number
  /** Files that did not fit in: they are not read again. */
  readonly exceeded: readonly string[]
  /** Files that need nothing more, and what they were. */
  readonly finished: ReadonlyMap<string, FileKind>
  readonly reading: (file: string) => void
  readonly done: (file: string, kind: FileKind) => Promise<void>
  /** Told when all that was printed is of files that are finished, and would be printed again just so. */
  readonly whole: () => Promise<void>
  /** Told of a file that is to be taken away again where the thread ends in the middle. */
  readonly temporary: (path: string) => void
}

/**
 * Longer files, in bytes, are read in a thread of its own: the worst texts take 400 bytes of memory a byte, and Node ends without a word where it has
 * no more.
 */
const LONG = 2 * 2 ** 20

/** Runs the command line again in a thread of its own where one of its files is long; the exit code, or null where none is. */
export async function apart(files: readonly string[], session: Session, progress: Progress): Promise<Exit | null> {
  if (session.io.apart || !files.some((file) => size(file, session.io) > LONG)) return null
  const { threads } = await import('./thread.js')
  return await threads(session, progress)
}

function size(file: string, io: Io): number {
  if (file !== '-') return length(file, io.cwd)
  // Asked for here only: to open standard input takes longer than to check a plan's head.
  const { stdin } = io
  return Array.isArray(stdin) ? (stdin as Uint8Array[]).reduce((sum, part) => sum + part.length, 0) : 0
}

/** `io` with its standard input read where it is one of the files, as far as it is no longer than `limit`: its length is known then. */
export async function held(io: Io, files: readonly string[], limit: number = LIMIT): Promise<Io> {
  if (!files.includes('-') || Array.isArray(io.stdin)) return io
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(part)
    size += part.length
    if (size > limit) break
  }
  return { ...io, stdin: chunks }
}

/** That a file takes more memory than there is. */
export function beyond(file: string, memory: number): Error {
  const size = (memory / 1024).toFixed(1)
  return userError({
    vi: `Tệp “${file}” cần hơn ${size.replace('.', ',')} GB bộ nhớ nên không đọc. Hãy tách tệp ra rồi chạy lại.`,
    en: `The file “${file}” takes more than ${size} GB of memory and was not read. Split it and run again.`,
  })
}
