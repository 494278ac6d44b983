import type { Words } from '../model/message.js'
import { isUserError } from '../model/user-error.js'
import { harmless } from '../report/width.js'
import { print, type Io } from './io.js'
import type { Language } from './words.js'

/** 0 nothing to report, 1 findings, 2 the run itself failed. */
export type Exit = 0 | 1 | 2

/** What the commands share: the streams, the language of help and errors, and where the exit code goes. */
export interface Session {
  readonly io: Io
  /** The command line. */
  readonly argv: readonly string[]
  readonly language: Language
  exitCode: Exit
}

/** Says on standard error what went wrong: a user's error in one sentence, one of ours with its stack. */
export async function complain({ io, language }: Pick<Session, 'io' | 'language'>, error: unknown): Promise<void> {
  if (isUserError(error)) await say({ io, language }, error.words, error.list)
  else await print(io.stderr, `${error instanceof Error ? error.stack : String(error)}\n`)
}

/** Says something on standard error, and a list below it if there is one. Names of files and values of settings in it cannot steer the terminal. */
export async function say({ io, language }: Pick<Session, 'io' | 'language'>, words: Words, list: readonly Words[] = []): Promise<void> {
  await print(io.stderr, `dvcheck: ${[words, ...list].map((each) => harmless(each[language])).join('\n  ')}\n`)
}
