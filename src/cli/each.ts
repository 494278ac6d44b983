import { isUserError } from '../model/user-error.js'
import type { Unread } from '../report/reporter.js'
import type { Progress } from './progress.js'
import { complain, type Session } from './session.js'

/** What is done file by file. */
export interface Work {
  /** Reads one file and prints what comes of it. */
  readonly file: (file: string) => Promise<void>
  /** Takes what was wrong with a file that failed, after standard error was told. */
  readonly unread: (unread: Unread) => Promise<void>
}

/** Does the work of each file in turn: one that fails is told of and does not stop the others. How many failed. */
export async function each(files: readonly string[], work: Work, said: Pick<Session, 'io' | 'language'>, progress: Progress): Promise<number> {
  let failed = 0
  for (const file of files) {
    progress.at(file)
    try {
      await work.file(file)
    } catch (error) {
      failed++
      progress.wiped()
      await complain(said, error)
      await work.unread({ path: file, message: sentence(error, said.language) })
    }
  }
  progress.wiped()
  return failed
}

/** What went wrong, in a sentence. */
export function sentence(error: unknown, language: Session['language']): string {
  if (isUserError(error)) return error.words[language]
  return error instanceof Error ? error.message : String(error)
}
