import type { Words } from './message.js'

/** A mistake of the person who ran the program: one sentence and what to do next, in both languages. It is shown without a stack, with exit code 2. */
export interface UserError extends Error {
  /** The sentence, in both languages. */
  readonly words: Words
  /** What there is to mend, one a line, where it is more than one sentence says. */
  readonly list: readonly Words[]
}

/** A `UserError` to throw. */
export function userError(words: Words, list: readonly Words[] = []): UserError {
  return Object.assign(new Error([words, ...list].map(({ en }) => en).join('\n  ')), { words, list })
}

/** Whether what was thrown is the user's mistake, and not ours. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && 'words' in error
}
